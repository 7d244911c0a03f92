import json
from pathlib import Path
from socket import create_connection
from urllib.parse import urlsplit

from tests.service.serving import ARTICLE, served_from

HEAD = (
    "POST /v1/articles/bulk HTTP/1.1\r\nHost: claimline\r\nContent-Type: application/x-ndjson\r\n"
    "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
)


def test_each_line_is_answered_before_the_next_is_sent(tmp_path: Path) -> None:
    with served_from(tmp_path) as address:
        parts = urlsplit(address)
        with create_connection((parts.hostname, parts.port or 80), timeout=20) as connection:
            connection.sendall(HEAD.encode())
            answers = connection.makefile("rb")
            for number in range(1, 4):
                line = json.dumps(ARTICLE | {"id": f"a{number}"}).encode() + b"\n"
                connection.sendall(f"{len(line):x}\r\n".encode() + line + b"\r\n")
                told = next(json.loads(words) for words in answers if words.startswith(b'{"line"'))

                assert (told["line"], told["status"], told["article"]) == (number, "new", f"a{number}")
            connection.sendall(b"0\r\n\r\n")

            assert answers.read().endswith(b"0\r\n\r\n")
