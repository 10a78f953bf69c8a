"""A server that signs people in (OpenID Connect), on loopback, as honest or as false as is told."""

import base64
import hashlib
import hmac
import json
import secrets
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from typing import Annotated, Any
from urllib.parse import urlencode

import uvicorn
from fastapi import FastAPI, Form, Header
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, RSAKey
from starlette.responses import JSONResponse, RedirectResponse, Response
from tests.waiting import until

CLIENT, SECRET = "retrowalk", "a secret: of Retrowalk & its issuer"

KEY = RSAKey.generate_key(2048, auto_kid=True)


@dataclass
class TestIssuer:
    """Vouches for ``subject``; what it does wrong is set by a test."""

    __test__ = False

    address: str = ""
    subject: str = "somebody"
    key: RSAKey | ECKey = field(default_factory=lambda: KEY)
    claims: dict[str, Any] = field(default_factory=dict)
    """Other claims than the right ones; None leaves one out."""
    about: dict[str, Any] = field(default_factory=dict)
    answer: dict[str, str] = field(default_factory=dict)
    sign: Callable[[dict[str, Any]], str] | None = None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    asked: list[dict[str, str]] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    keys: list[Any] = field(default_factory=list)
    keys_read: int = 0

    def honest(self) -> None:
        """Do nothing wrong, as at the beginning."""
        begun = TestIssuer(address=self.address)
        for each in fields(self):
            setattr(self, each.name, getattr(begun, each.name))

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.get("/.well-known/openid-configuration")
        def configuration() -> dict[str, Any]:
            return {
                "issuer": self.address,
                "authorization_endpoint": f"{self.address}/authorize",
                "token_endpoint": f"{self.address}/token",
                "jwks_uri": f"{self.address}/keys",
                "authorization_response_iss_parameter_supported": True,
                "token_endpoint_auth_methods_supported": ["client_secret_basic"],
            } | self.about

        @app.get("/keys")
        def keys() -> Any:
            self.keys_read += 1
            return KeySet([*self.keys, self.key]).as_dict(private=False)

        @app.get("/authorize")
        def authorize(
            client_id: str,
            redirect_uri: str,
            response_type: str,
            scope: str,
            state: str,
            nonce: str,
            code_challenge: str,
            code_challenge_method: str,
            prompt: str = "",
            max_age: int | None = None,
        ) -> Response:
            assert (client_id, response_type, scope) == (CLIENT, "code", "openid")
            assert code_challenge_method == "S256"
            code = secrets.token_urlsafe(16)
            asked = {"redirect_uri": redirect_uri, "nonce": nonce, "challenge": code_challenge}
            self.codes[code] = asked
            self.asked.append(asked | {"prompt": prompt, "max_age": str(max_age)})
            answer = {"code": code, "state": state, "iss": self.address} | self.answer
            told = {name: value for name, value in answer.items() if value}
            return RedirectResponse(f"{redirect_uri}?{urlencode(told)}", 303)

        @app.post("/token")
        def token(
            grant_type: Annotated[str, Form()],
            code: Annotated[str, Form()],
            redirect_uri: Annotated[str, Form()],
            code_verifier: Annotated[str, Form()],
            authorization: Annotated[str, Header()],
        ) -> Response:
            shown = base64.b64decode(authorization.removeprefix("Basic ")).decode()
            if shown != f"{CLIENT}:{SECRET}" or grant_type != "authorization_code":
                return JSONResponse({"error": "invalid_client"}, 401)
            asked = self.codes.pop(code, None)
            digest = hashlib.sha256(code_verifier.encode()).digest()
            challenge = _plain(digest)
            if asked is None or (asked["redirect_uri"], asked["challenge"]) != (
                redirect_uri,
                challenge,
            ):
                return JSONResponse({"error": "invalid_grant"}, 400)
            id_token = (self.sign or self.signed)(self.right_claims(asked["nonce"]))
            given = {"access_token": "none of ours", "token_type": "Bearer", "id_token": id_token}
            return JSONResponse(given)

        return app

    def right_claims(self, nonce: str) -> dict[str, Any]:
        now = int(self.now().timestamp())
        claims = {
            "iss": self.address,
            "aud": CLIENT,
            "sub": self.subject,
            "iat": now,
            "exp": now + 300,
            "auth_time": now,
            "nonce": nonce,
            "email": "owner@example.org",
            "email_verified": True,
        } | self.claims
        return {name: value for name, value in claims.items() if value is not None}

    def signed(self, claims: dict[str, Any]) -> str:
        algorithm = "RS256" if isinstance(self.key, RSAKey) else "ES256"
        return jwt.encode({"alg": algorithm, "kid": self.key.kid}, claims, self.key)

    def unsigned(self, claims: dict[str, Any]) -> str:
        """Sign with nothing, as ``alg: none`` does."""
        return f"{_part({'alg': 'none'})}.{_part(claims)}."

    def with_public_key_as_secret(self, claims: dict[str, Any]) -> str:
        """Sign with what everybody knows, as if it were a secret that both share."""
        said = f"{_part({'alg': 'HS256', 'kid': self.key.kid})}.{_part(claims)}"
        signature = hmac.digest(self.key.as_pem(private=False), said.encode(), "sha256")
        return f"{said}.{_plain(signature)}"

    def with_key_of_the_token(self, claims: dict[str, Any]) -> str:
        """Sign with a key that the token itself brings along."""
        own = RSAKey.generate_key(2048, auto_kid=True)
        header = {"alg": "RS256", "kid": self.key.kid, "jwk": own.as_dict(private=False)}
        return jwt.encode(header, claims, own)

    def changed(self, claims: dict[str, Any]) -> str:
        """Sign, and then vouch for somebody else."""
        head, _, signature = self.signed(claims).split(".")
        other = self.signed(claims | {"sub": "the owner"}).split(".")[1]
        return f"{head}.{other}.{signature}"


def _part(told: dict[str, Any]) -> str:
    return _plain(json.dumps(told).encode())


def _plain(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


@contextmanager
def served(issuer: TestIssuer) -> Iterator[TestIssuer]:
    """Serve it on a port of its own, until the end."""
    listening = socket.create_server(("127.0.0.1", 0))
    issuer.address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    config = uvicorn.Config(issuer.app(), log_level="warning", lifespan="off", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    until(lambda: server.started, "the issuer")
    try:
        yield issuer
    finally:
        server.should_exit = True
        thread.join()
        listening.close()
