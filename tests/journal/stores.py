"""Stores for tests: a folder, and a service that speaks S3, on this machine."""

from collections.abc import Iterator
from contextlib import contextmanager

from moto.server import ThreadedMotoServer
from pydantic import SecretStr

from retrowalk.journal.stores import Access

S3 = "s3"


@contextmanager
def s3_service() -> Iterator[Access]:
    """Run moto's server on a free port, with a bucket."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    access = Access(
        endpoint=f"http://{host}:{port}", key="key", secret=SecretStr("secret"), region="eu-west-1"
    )
    try:
        import s3fs

        files = s3fs.S3FileSystem(
            key="key", secret="secret", endpoint_url=access.endpoint, skip_instance_cache=True
        )
        files.makedirs("retrowalk", exist_ok=True)  # it forgets nothing within a process
        yield access
    finally:
        server.stop()
