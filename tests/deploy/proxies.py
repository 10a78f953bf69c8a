"""The nginx and the Caddy of Debian, run by an ordinary command with the files of ``deploy/``.

Only what an operator changes as well is changed in them: name, certificate, ports and the folder
of the page that is shown meanwhile.
"""

import getpass
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.waiting import LONG_S, until

DEPLOY = Path(__file__).parents[2] / "deploy"
NAME = "walk.example.org"
HERE = "localhost"
MAINTENANCE = "/var/www/retrowalk"


@dataclass(frozen=True)
class Ports:
    plain: int
    safe: int
    retrowalk: int


@dataclass(frozen=True)
class Certificate:
    file: Path
    key: Path

    @property
    def trusting(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(self.file)
        return context


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port


def certified(folder: Path) -> Certificate:
    """Make a certificate for this machine that only these tests trust."""
    certificate = Certificate(folder / "fullchain.pem", folder / "privkey.pem")
    words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    named = ["-subj", f"/CN={HERE}", "-addext", f"subjectAltName=DNS:{HERE}", "-days", "1"]
    files = ["-out", certificate.file, "-keyout", certificate.key]
    subprocess.run(["openssl", *words, *named, *files], check=True, capture_output=True)
    return certificate


def changed(file: str, *changes: tuple[str, object]) -> str:
    """Give a file of ``deploy/`` with changes, each of which must be possible."""
    text = (DEPLOY / file).read_text()
    for before, after in changes:
        assert before in text, f"{file} has no {before}"
        text = text.replace(before, str(after))
    return text


def nginx_words(folder: Path, ports: Ports, certificate: Certificate, page: Path) -> list[str]:
    """Write the site into a folder, and what Debian's nginx.conf puts around it."""
    live = f"/etc/letsencrypt/live/{NAME}"
    site = changed(
        "nginx.conf",
        (f"{live}/fullchain.pem", certificate.file),
        (f"{live}/privkey.pem", certificate.key),
        (NAME, HERE),
        ("listen 80;", f"listen 127.0.0.1:{ports.plain};"),
        ("listen [::]:80;", f"listen [::1]:{ports.plain};"),
        ("listen 443 ", f"listen 127.0.0.1:{ports.safe} "),
        ("listen [::]:443 ", f"listen [::1]:{ports.safe} "),
        ("127.0.0.1:8000", f"127.0.0.1:{ports.retrowalk}"),
        (MAINTENANCE, page),
        ("/var/www/html", page),
    )
    (folder / "site").write_text(site)
    temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    paths = " ".join(f"{one}_temp_path {folder}/{one};" for one in temporary)
    (folder / "nginx.conf").write_text(
        # a worker of another account could not look into a folder of tests
        f"daemon off; user {getpass.getuser()}; pid {folder}/pid; error_log stderr; events {{}}\n"
        f"http {{ include /etc/nginx/mime.types; gzip on; {paths}\ninclude {folder}/site; }}\n"
    )
    return ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")]


def caddy_words(folder: Path, ports: Ports, certificate: Certificate, page: Path) -> list[str]:
    """Write the Caddyfile into a folder; the certificate is given, since nobody can be asked."""
    file = changed(
        "Caddyfile",
        (
            f"{{$RETROWALK_NAME:{NAME}}} {{",
            f"{HERE} {{\n\ttls {certificate.file} {certificate.key}",
        ),
        ("{$RETROWALK_UPSTREAM:127.0.0.1:8000}", f"127.0.0.1:{ports.retrowalk}"),
        (MAINTENANCE, page),
    )
    around = f"{{\n\tadmin off\n\thttp_port {ports.plain}\n\thttps_port {ports.safe}\n}}\n"
    (folder / "Caddyfile").write_text(around + file)
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]


WORDS = {"nginx": nginx_words, "caddy": caddy_words}


@contextmanager
def proxy(
    kind: str, folder: Path, ports: Ports, certificate: Certificate, page: Path
) -> Iterator[None]:
    """Run a proxy until its end is wanted; what it said is shown where it ended by itself."""
    words = WORDS[kind](folder, ports, certificate, page)
    with (folder / "said").open("w+") as said:
        running = subprocess.Popen(
            words,
            stdout=said,
            stderr=said,
            env={"HOME": str(folder), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
        )
        try:
            until(lambda: _listens(running, ports.safe, folder / "said"), f"{kind} to listen")
            yield
        finally:
            running.terminate()
            running.wait(timeout=LONG_S)


def _listens(running: "subprocess.Popen[bytes]", port: int, said: Path) -> bool:
    assert running.poll() is None, said.read_text()
    with closing(socket.socket()) as line:
        return line.connect_ex(("127.0.0.1", port)) == 0
