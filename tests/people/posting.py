"""A push service, a browser that it is of, and a mail server: real ones, on this machine alone."""

import base64
import json
import secrets
import socketserver
import ssl
import threading
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02

from retrowalk.journal import Author, Journal, Kind, Role, Statement
from retrowalk.journal.telling import tell
from retrowalk.lan.certificates import Authority, Identity


def plain(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Browser:
    """A browser as its push service knows it: it alone reads what is pushed to it."""

    def __init__(self, service: "PushService", name: str = "one") -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.auth = secrets.token_bytes(16)
        self.path = f"/push/{name}"
        self.service = service

    @property
    def subscription(self) -> dict[str, Any]:
        point = self.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        keys = {"p256dh": plain(point), "auth": plain(self.auth)}
        return {"endpoint": self.service.address + self.path, "keys": keys}

    def read(self, body: bytes) -> dict[str, Any]:
        told = http_ece.decrypt(body, private_key=self.key, auth_secret=self.auth)
        pushed: dict[str, Any] = json.loads(told)
        return pushed

    @property
    def received(self) -> list[dict[str, Any]]:
        """What came, as the browser reads it."""
        return [self.read(one.body) for one in self.service.posts if one.path == self.path]


@dataclass
class Post:
    """What the service was sent."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def claims(self) -> dict[str, Any]:
        """Who sent it, once it is sure that they signed it themselves."""
        assert Vapid02.verify(self.headers["authorization"])
        token = self.headers["authorization"].split("t=")[1].split(",")[0]
        told: dict[str, Any] = json.loads(decoded(token.split(".")[1]))
        return told


def wrote(journal: Journal, walker: int, at: datetime, role: Role = Role.PROFESSIONAL) -> Statement:
    """Let somebody write to a walker."""
    by = Author(name="Ruth Berger", role=role)
    body = {"text": "Well done", "to": ""}
    number = journal._transactions.write(
        lambda db: tell(db, walker, Kind.MESSAGE, body, at, by=by).id
    )
    return journal.walker_of(walker).statements.get(number)


class _Background:
    """A server in a thread of its own, until the end."""

    server: socketserver.BaseServer

    def __enter__(self) -> Self:
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True)
        self.thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


class PushService(_Background):
    """Takes what is pushed, and answers each path as it was told to: 201 if nothing was."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self.answers: dict[str, int] = {}
        self.elsewhere: dict[str, str] = {}
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                service.posts.append(Post(self.path, headers, body))
                self.send_response(service.answers.get(self.path, 201))
                if self.path in service.elsewhere:
                    self.send_header("Location", service.elsewhere[self.path])
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = False  # each is waited for at the end
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"


@dataclass
class Letter:
    """A mail as it came: who it is from and to, whether it was safe on its way, and as whom."""

    sender: str
    to: str
    safe: bool
    user: str
    mail: EmailMessage


@dataclass
class MailService(_Background):
    """A mail server (RFC 5321) with STARTTLS and a login, each where it was asked for."""

    folder: Path
    safe: bool = True
    user: str = ""
    password: str = ""
    refuses: dict[str, str] = field(default_factory=dict)
    letters: list[Letter] = field(default_factory=list)

    def __post_init__(self) -> None:
        authority = Authority(self.folder)
        authority.certify({"127.0.0.1", "localhost"})
        self.authority = self.folder / "authority.crt"
        known = Identity.read(self.folder / "authority.pem")
        assert known is not None
        self.authority.write_bytes(known.certificate.public_bytes(Encoding.PEM))
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(authority.server_file)
        service = self

        class Handler(socketserver.StreamRequestHandler):
            timeout = 30

            def handle(self) -> None:
                try:
                    _Talk(service, self).begin()
                finally:
                    self.request.close()  # made safe it is another one than was accepted

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]


class _Talk:
    """What is said over one connection to a mail server."""

    def __init__(self, service: MailService, handler: socketserver.StreamRequestHandler) -> None:
        self.service, self.handler = service, handler
        self.safe, self.user, self.sender, self.to = False, "", "", ""

    def say(self, line: str) -> None:
        self.handler.wfile.write(f"{line}\r\n".encode())
        self.handler.wfile.flush()

    def hear(self) -> str:
        return self.handler.rfile.readline().decode().rstrip("\r\n")

    def begin(self) -> None:
        self.say("220 here ESMTP")
        while line := self.hear():
            word, _, rest = line.partition(" ")
            if word.upper() == "QUIT":
                self.say("221 bye")
                return
            self.say(getattr(self, f"on_{word.lower()}", self.on_other)(rest))

    def on_other(self, _: str) -> str:
        return "502 no"

    def on_ehlo(self, _: str) -> str:
        offered = ["here"]
        if self.service.safe and not self.safe:
            offered.append("STARTTLS")
        if self.service.user and (self.safe or not self.service.safe):
            offered.append("AUTH PLAIN")
        for one in offered[:-1]:
            self.say(f"250-{one}")
        return f"250 {offered[-1]}"

    def on_starttls(self, _: str) -> str:
        self.say("220 go on")
        handler = self.handler
        safe = self.service.tls.wrap_socket(handler.request, server_side=True)
        handler.request, self.safe = safe, True
        handler.rfile, handler.wfile = safe.makefile("rb"), safe.makefile("wb")
        return self.next()

    def next(self) -> str:
        word, _, rest = self.hear().partition(" ")
        return str(getattr(self, f"on_{word.lower()}", self.on_other)(rest))

    def on_auth(self, rest: str) -> str:
        told = decoded(rest.partition(" ")[2].rstrip("=")).split(b"\0")
        wanted = [b"", self.service.user.encode(), self.service.password.encode()]
        if told != wanted:
            return "535 wrong"
        self.user = self.service.user
        return "235 welcome"

    def on_mail(self, rest: str) -> str:
        self.sender = rest.partition("<")[2].partition(">")[0]
        return "530 who are you" if self.service.user and not self.user else "250 fine"

    def on_rcpt(self, rest: str) -> str:
        self.to = rest.partition("<")[2].partition(">")[0]
        return self.service.refuses.get(self.to, "250 fine")

    def on_rset(self, _: str) -> str:
        return "250 fine"

    def on_data(self, _: str) -> str:
        self.say("354 go on")
        lines = []
        while (line := self.handler.rfile.readline()) != b".\r\n":
            lines.append(line.removeprefix(b"."))
        mail = message_from_bytes(b"".join(lines), policy=policy.default)
        assert isinstance(mail, EmailMessage)
        letter = Letter(self.sender, self.to, self.safe, self.user, mail)
        self.service.letters.append(letter)
        return "250 taken"
