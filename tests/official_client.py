"""Asks an emulator for a task with the vendor's own client, in every way that it knows: `official_client.py URL TASK`, with keys from
the environment.

One line an attempt: the method, the signature, and what kind of task it is and its status, or the code of the refusal.
"""

import sys
from urllib.parse import urlsplit

from tencentcloud.common.credential import EnvironmentVariableCredential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.mps.v20190612.models import DescribeTaskDetailRequest
from tencentcloud.mps.v20190612.mps_client import MpsClient

url, task = sys.argv[1:]
credential = EnvironmentVariableCredential().get_credential()
for method in ["POST", "GET"]:
    for signature in ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"]:
        http = HttpProfile(protocol="http", endpoint=urlsplit(url).netloc, reqMethod=method)
        profile = ClientProfile(signMethod=signature, httpProfile=http)
        client = MpsClient(credential, "ap-guangzhou", profile)
        request = DescribeTaskDetailRequest()
        request.TaskId = task
        try:
            answer = client.DescribeTaskDetail(request)
            told = f"{answer.TaskType} {answer.Status}"
        except TencentCloudSDKException as error:
            told = error.get_code()
        print(method, signature, told)
