"""Large files: streamed to the disk, by a program and by a form; the server stays small."""

import http.client
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

import pytest
from tests.searching import TRIED
from tests.web.serving import IDLE, Served

from retrowalk.journal import Journal

MB = 1_000_000
MORE_MB = 60
"""So much memory a server may need more than before, whatever the size of the file."""


def bytes_of(size: int) -> Iterator[bytes]:
    """Give so many bytes that no packing makes fewer."""
    block = Random(1).randbytes(MB)
    for number in range(size // MB):
        yield number.to_bytes(8, "big") + block[8:]


def asked(address: str, method: str, path: str, body: Iterator[bytes], size: int, kind: str) -> int:
    url = urlsplit(address)
    line = http.client.HTTPConnection(url.hostname or "", url.port, timeout=300)
    line.request(method, path, body, {"Content-Length": str(size), "Content-Type": kind})
    answer = line.getresponse()
    answer.read()
    line.close()
    return answer.status


@pytest.mark.parametrize(
    "size", [100 * MB, pytest.param(1000 * MB, marks=pytest.mark.long)], ids=["100 MB", "1 GB"]
)
def test_a_large_file_is_never_whole_in_memory(
    tmp_path: Path, size: int, record_property: Callable[[str, object], None]
) -> None:
    server = Served(tmp_path, before=IDLE)
    try:
        address = server.find(r"(http://127\.0\.0\.1:\d+)")
        assert asked(address, "GET", "/imports", iter(()), 0, "text/plain") == 200
        begun = asked(address, "POST", "/api/v1/imports", iter((b"{}",)), 2, "application/json")
        assert begun == 201
        before = server.highest_mb()
        where = f"/api/v1/imports/1/files?path=large.zip&size={size}"
        assert asked(address, "PUT", where, bytes_of(size), size, "application/zip") == 200
        streamed = server.highest_mb()
        head = b'--x\r\nContent-Disposition: form-data; name="files"; filename="f.zip"\r\n\r\n'
        form = (part for parts in ([head], bytes_of(size), [b"\r\n--x--\r\n"]) for part in parts)
        long, kind = size + len(head) + 9, "multipart/form-data; boundary=x"
        assert asked(address, "POST", "/imports", form, long, kind) == 303
        after = server.highest_mb()
    finally:
        server.end()
    with Journal.open(f"sqlite:///{tmp_path / 'retrowalk.db'}") as journal:
        assert {one.size for one in journal.walker().originals.all()} == {size}
    record_property(
        TRIED, f"{size // MB} MB: {before:.0f} MB of memory, {streamed:.0f} and {after:.0f} after"
    )
    assert after < before + MORE_MB
