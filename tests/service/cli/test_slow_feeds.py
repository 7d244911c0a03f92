"""`claimline annotate` where its input comes slowly: from a person, or from a feed that stays open."""

import json
import os
import subprocess
import sys
from select import select

LINE = b'{"id":"%d","text":"Five people were killed on Monday.","published":"2015-06-18"}\n'
PATIENCE = 60
"""Seconds, after which a line is held to be kept back."""


def test_annotate_answers_what_has_come_before_more_comes() -> None:
    command = [sys.executable, "-c", "from service.cli import main; main()", "annotate"]
    environment = {**os.environ, "PYTHONPATH": "."}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for come in ((1,), (2, 3), (4,)):
            process.stdin.write(b"".join(LINE % number for number in come) + b"\n")
            process.stdin.flush()
            if not select([process.stdout], [], [], PATIENCE)[0]:
                process.kill()
            assert [json.loads(process.stdout.readline())["article"] for _ in come] == [str(number) for number in come]
        process.stdin.close()
        assert process.wait() == 0
