"""Reads the body in a file with the official client, once for each line that comes in, and answers each with a line.

`read.py BODY` runs all that the client does with an answer, `read.py BODY deserialise` only the parsing and the making of objects.
"""

import sys
from types import SimpleNamespace

from tencentcloud.common.credential import Credential
from tencentcloud.mps.v20190612 import models, mps_client

with open(sys.argv[1], "rb") as file:
    body = file.read()
client = mps_client.MpsClient(Credential("id", "key"), "")
# The client's own words from here on, but for the network.
if sys.argv[2:] == ["deserialise"]:
    client.call = lambda *arguments, **options: body
else:
    answer = SimpleNamespace(status_code=200, content=body, headers={})
    client._call = lambda *arguments, **options: answer
for line in sys.stdin:
    detail = client.DescribeTaskDetail(models.DescribeTaskDetailRequest())
    assert detail.Status == "FINISH" and detail.ScheduleTask.ActivityResultSet
    del detail
    print(flush=True)
