// Calls an emulator with the vendor's own client, in every way that it can sign: `client.js ENDPOINT`, with keys from the environment.
// One line an attempt: the method, the signature, and `done` or the code of the refusal. Each attempt lists, starts, follows and aborts
// tasks, the second time with temporary keys.

const { CommonClient } = require("tencentcloud-sdk-nodejs-common");
const { mps } = require("tencentcloud-sdk-nodejs-mps");

const [endpoint] = process.argv.slice(2);

function options(credential, reqMethod, signMethod) {
  return { credential, region: "ap-guangzhou", profile: { signMethod, httpProfile: { protocol: "http://", endpoint, reqMethod } } };
}

// Returns the temporary keys of a role, from the emulator's STS.
async function temporary(credential) {
  const client = new CommonClient(endpoint, "2018-08-13", options(credential, "POST", "TC3-HMAC-SHA256"));
  const role = { RoleArn: "qcs::cam::uin/1:roleName/media", RoleSessionName: "test" };
  const keys = (await client.request("AssumeRole", role)).Credentials;
  return { secretId: keys.TmpSecretId, secretKey: keys.TmpSecretKey, token: keys.Token };
}

async function life(client) {
  const media = {
    InputInfo: { Type: "COS", CosInputInfo: { Bucket: "b", Region: "ap-guangzhou", Object: "/a.mp4" } },
    MediaProcessTask: { TranscodeTaskSet: [{ Definition: 30 }] },
  };
  const started = (await client.ProcessMedia(media)).TaskId;
  const aborted = (await client.ProcessMedia(media)).TaskId;
  await client.ManageTask({ OperationType: "Abort", TaskId: aborted });
  const deadline = Date.now() + 30_000;
  while ((await client.DescribeTaskDetail({ TaskId: started })).Status !== "FINISH" && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const listed = [];
  for (let token = ""; ; ) {
    const page = await client.DescribeTasks({ Status: "FINISH", Limit: 2, ScrollToken: token });
    listed.push(...page.TaskSet.map((task) => task.TaskId));
    token = page.ScrollToken;
    if (!token) break;
  }
  const failed = (await client.DescribeTaskDetail({ TaskId: aborted })).WorkflowTask.ErrCode !== 0;
  return listed.includes(started) && listed.includes(aborted) && failed ? "done" : "lost";
}

async function main() {
  const own = { secretId: process.env.TENCENTCLOUD_SECRET_ID, secretKey: process.env.TENCENTCLOUD_SECRET_KEY };
  for (const credential of [own, await temporary(own)]) {
    for (const method of ["POST", "GET"]) {
      for (const signature of ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"]) {
        const client = new mps.v20190612.Client(options(credential, method, signature));
        const told = await life(client).catch((error) => error.code ?? String(error));
        console.log(method, signature, told);
      }
    }
  }
}

main();
