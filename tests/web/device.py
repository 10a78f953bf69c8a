"""A device in the network, which asks over HTTPS and keeps one cookie."""

import http.client
import ssl
import urllib.parse
from contextlib import closing
from http.client import HTTPResponse


def ask(
    connection: http.client.HTTPConnection,
    path: str,
    form: dict[str, str] | None = None,
    **headers: str,
) -> tuple[HTTPResponse, bytes]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    method, body = "GET", None
    if form is not None:
        named["Content-Type"] = "application/x-www-form-urlencoded"
        method, body = "POST", urllib.parse.urlencode(form)
    with closing(connection):
        connection.request(method, path, body, named)
        answer = connection.getresponse()
        return answer, answer.read()


class Device:
    """A device in the network, with its one cookie."""

    def __init__(self, safe: str, trusting: ssl.SSLContext) -> None:
        self.safe, self.trusting = safe, trusting
        self.headers: dict[str, str] = {}

    def ask(self, path: str, form: dict[str, str] | None = None, **headers: str) -> HTTPResponse:
        connection = http.client.HTTPSConnection(self.safe, context=self.trusting)
        return ask(connection, path, form, **self.headers, **headers)[0]

    def pair(self, code: str) -> int:
        answer = self.ask("/pair", {"code": code})
        if answer.status == 303:
            self.headers["Cookie"] = str(answer.headers["Set-Cookie"]).partition(";")[0]
        return answer.status
