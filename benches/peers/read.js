// Reads the body in a file with the official client, once for each line of input, and answers each
// line with an empty one. Does not use the network.

const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");
const { mps } = require("tencentcloud-sdk-nodejs-mps");

const body = readFileSync(process.argv[2]);
const client = new mps.v20190612.Client({ credential: { secretId: "id", secretKey: "key" } });
// Replaces the network only. Everything else is the official client.
client.doRequest = () =>
  client.parseResponse({
    status: 200,
    headers: new Map(),
    json: async () => JSON.parse(body.toString()),
  });

(async () => {
  for await (const line of createInterface({ input: process.stdin })) {
    const answer = await client.DescribeTaskDetail({});
    if (answer.Status !== "FINISH" || !answer.ScheduleTask.ActivityResultSet) process.exit(1);
    process.stdout.write("\n");
  }
})();
