"""Calls an emulator with the vendor's own client, in every way that it can sign: `official_client.py URL TASK`, with keys from the
environment.

One line an attempt: the method, the signature, and what kind of task it is and its status, or the code of the refusal. With the word
`life` as a third argument, each attempt also lists, starts, follows and aborts tasks, the second time with temporary keys.
"""

import json
import sys
import time
from urllib.parse import urlsplit

from tencentcloud.common.common_client import CommonClient
from tencentcloud.common.credential import Credential, EnvironmentVariableCredential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.mps.v20190612 import models
from tencentcloud.mps.v20190612.mps_client import MpsClient

METHODS = ["POST", "GET"]
SIGNATURES = ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"]


def profile_of(url, method, signature):
    http = HttpProfile(protocol="http", endpoint=urlsplit(url).netloc, reqMethod=method)
    return ClientProfile(signMethod=signature, httpProfile=http)


def request_of(kind, members):
    request = kind()
    request.from_json_string(json.dumps(members))
    return request


def describe(client, task):
    return client.DescribeTaskDetail(request_of(models.DescribeTaskDetailRequest, {"TaskId": task}))


def temporary(url, credential):
    """Returns the temporary keys of a role, from the emulator's STS."""
    client = CommonClient("sts", "2018-08-13", credential, "ap-guangzhou", profile_of(url, "POST", "TC3-HMAC-SHA256"))
    role = {"RoleArn": "qcs::cam::uin/1:roleName/media", "RoleSessionName": "test"}
    keys = client.call_json("AssumeRole", role)["Response"]["Credentials"]
    return Credential(keys["TmpSecretId"], keys["TmpSecretKey"], keys["Token"])


def life(client):
    """Starts two tasks, aborts one, and follows the other until it is in the list of finished tasks."""
    media = {
        "InputInfo": {"Type": "COS", "CosInputInfo": {"Bucket": "b", "Region": "ap-guangzhou", "Object": "/a.mp4"}},
        "MediaProcessTask": {"TranscodeTaskSet": [{"Definition": 30}]},
    }
    started, aborted = (client.ProcessMedia(request_of(models.ProcessMediaRequest, media)).TaskId for _ in range(2))
    client.ManageTask(request_of(models.ManageTaskRequest, {"OperationType": "Abort", "TaskId": aborted}))
    deadline = time.monotonic() + 30
    while describe(client, started).Status != "FINISH" and time.monotonic() < deadline:
        time.sleep(0.02)
    listed, token = [], ""
    while True:
        page = {"Status": "FINISH", "Limit": 2, "ScrollToken": token}
        answer = client.DescribeTasks(request_of(models.DescribeTasksRequest, page))
        listed += [task.TaskId for task in answer.TaskSet]
        token = answer.ScrollToken
        if not token:
            break
    failed = describe(client, aborted).WorkflowTask.ErrCode != 0
    return "done" if started in listed and aborted in listed and failed else "lost"


def main(url, task, lives=False):
    credential = EnvironmentVariableCredential().get_credential()
    credentials = [credential, temporary(url, credential)] if lives else [credential]
    for credential in credentials:
        for method in METHODS:
            for signature in SIGNATURES:
                client = MpsClient(credential, "ap-guangzhou", profile_of(url, method, signature))
                try:
                    answer = describe(client, task)
                    told = f"{answer.TaskType} {answer.Status}"
                    if lives:
                        told = life(client)
                except TencentCloudSDKException as error:
                    told = error.get_code()
                print(method, signature, told)


main(sys.argv[1], sys.argv[2], "life" in sys.argv[3:])
