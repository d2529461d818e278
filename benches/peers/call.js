// Makes calls of DescribeTaskDetail with the official client. Reads a number of calls a line, and
// answers each line with the processor time of these calls in seconds.
//
// `call.js HOST:PORT TASK_ID SECRET_ID SECRET_KEY`

const { Agent } = require("node:http");
const { createInterface } = require("node:readline");
const { mps } = require("tencentcloud-sdk-nodejs-mps");

const [endpoint, TaskId, secretId, secretKey] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const client = new mps.v20190612.Client({
  credential: { secretId, secretKey },
  region: "ap-guangzhou",
  profile: { httpProfile: { protocol: "http://", endpoint, agent } },
});

(async () => {
  for await (const line of createInterface({ input: process.stdin })) {
    const begun = process.cpuUsage();
    for (let call = 0; call < Number(line); call++) {
      const answer = await client.DescribeTaskDetail({ TaskId });
      if (answer.Status !== "FINISH") process.exit(1);
    }
    const used = process.cpuUsage(begun);
    console.log((used.user + used.system) / 1e6);
  }
})();
