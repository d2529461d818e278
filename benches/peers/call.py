"""Makes calls of DescribeTaskDetail with the official client. Reads a number of calls a line, and answers each line with
the processor time of these calls in seconds.

`call.py HOST:PORT TASK_ID SECRET_ID SECRET_KEY`
"""

import sys
import time

from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.mps.v20190612 import models, mps_client

endpoint, task_id, secret_id, secret_key = sys.argv[1:]
http = HttpProfile(protocol="http", endpoint=endpoint, keepAlive=True)
client = mps_client.MpsClient(Credential(secret_id, secret_key), "ap-guangzhou", ClientProfile(httpProfile=http))
for line in sys.stdin:
    begun = time.process_time()
    for _ in range(int(line)):
        request = models.DescribeTaskDetailRequest()
        request.TaskId = task_id
        assert client.DescribeTaskDetail(request).Status == "FINISH"
    print(time.process_time() - begun, flush=True)
