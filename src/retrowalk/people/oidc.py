"""Signing in with an account of another server (OpenID Connect Core 1.0, authorization code).

Whoever is vouched for is known by the issuer and its subject, and by nothing else: an address of
mail is no proof, for anybody may have entered it there. PKCE (S256), state and nonce are drawn for
each try and travel in a sealed ticket (:mod:`retrowalk.people.tickets`) with the browser that
began it, so an answer that another browser began, or that was given before, leads nowhere.
"""

import hmac
import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import requests
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.people.issuer import ANSWERS_WITHIN_S, Issuer, Published
from retrowalk.people.tickets import Tickets
from retrowalk.value import Value

PURPOSE = "vouched for by an issuer"

ALGORITHMS = (
    *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"),
    *("ES256", "ES384", "ES512", "EdDSA", "Ed25519"),
)
"""Those with a private and a public key. Of the others one would take the public key for a secret,
and one takes none at all."""

LEEWAY_S = 60
"""So far may the clocks of two servers stand apart."""
LONGEST_SUBJECT = 255


class Vouched(Value):
    """For whom an issuer vouches, and what was told when it was begun."""

    issuer: str
    subject: str
    told: dict[str, Any]


class SignInWith:
    """One issuer, and the tries to be vouched for by it."""

    def __init__(self, issuer: Issuer, tickets: Tickets) -> None:
        self.issuer = issuer
        self._tickets = tickets
        self._published = Published(issuer.address)

    @property
    def name(self) -> str:
        """How people call the issuer."""
        return self.issuer.name

    def begin(
        self, back: str, told: Mapping[str, Any], at: datetime, *, anew: bool = False
    ) -> tuple[str, str]:
        """Give where to ask the issuer, and the ticket for the browser that goes there.

        ``back`` is where the issuer leads back to; ``anew``: it is to ask again who they are.

        Raises
        ------
        InvalidAnswer
            if the issuer can't be reached
        """
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        fresh = {"prompt": "login", "max_age": 0} if anew else {}
        about = self._published.about(at)
        with self._session(about, back) as session:
            address, _ = session.create_authorization_url(
                about["authorization_endpoint"],
                state=state,
                code_verifier=verifier,
                nonce=nonce,
                **fresh,
            )
        ticket = self._tickets.issue(
            PURPOSE,
            {
                "state": state,
                "nonce": nonce,
                "verifier": verifier,
                "back": back,
                "issuer": self.issuer.address,
                "since": at.timestamp() if anew else None,
                "told": dict(told),
            },
            at,
        )
        return str(address), ticket

    def finish(self, ticket: str, back: str, answer: Mapping[str, str], at: datetime) -> Vouched:
        """Tell for whom the issuer vouches, by what the browser brought back from it.

        Raises
        ------
        InvalidAnswer
            if it vouches for nobody, or the answer is to another question, or old, or not its own
        """
        asked = self._tickets.take(PURPOSE, ticket, at)
        if asked is None or (asked["back"], asked["issuer"]) != (back, self.issuer.address):
            raise InvalidAnswer(Message("keys-with-late"))
        if not _same(answer.get("state", ""), asked["state"]):
            raise InvalidAnswer(Message("keys-with-late"))
        about = self._published.about(at)
        told_by = answer.get("iss")
        must = about.get("authorization_response_iss_parameter_supported") is True
        if told_by != self.issuer.address and (must or told_by is not None):
            raise InvalidAnswer(Message("keys-with-unsure"))  # RFC 9207
        if "error" in answer or "code" not in answer:
            raise InvalidAnswer(Message("keys-with-refused", name=self.name))
        id_token = self._exchange(about, back, answer["code"], asked["verifier"])
        claims = self._checked(id_token, asked["nonce"], asked["since"], at)
        return Vouched(issuer=claims["iss"], subject=claims["sub"], told=asked["told"])

    def _session(self, about: Mapping[str, Any], back: str) -> OAuth2Session:
        ways = about.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        way = "client_secret_basic" if "client_secret_basic" in ways else "client_secret_post"
        return OAuth2Session(
            self.issuer.client_id,
            self.issuer.client_secret,
            token_endpoint_auth_method=way if self.issuer.client_secret else "none",
            scope="openid",
            redirect_uri=back,
            code_challenge_method="S256",
        )

    def _exchange(self, about: Mapping[str, Any], back: str, code: str, verifier: str) -> str:
        """Exchange the code for the token that says who it is."""
        try:
            with self._session(about, back) as session:
                given = session.fetch_token(
                    about["token_endpoint"],
                    grant_type="authorization_code",
                    code=code,
                    code_verifier=verifier,
                    timeout=ANSWERS_WITHIN_S,
                    allow_redirects=False,
                )
        except OAuthError as error:
            raise InvalidAnswer(Message("keys-with-refused", name=self.name)) from error
        except (requests.RequestException, ValueError) as error:
            raise InvalidAnswer(Message("keys-with-unreachable")) from error
        id_token = given.get("id_token") if isinstance(given, Mapping) else None
        if not isinstance(id_token, str):
            raise InvalidAnswer(Message("keys-with-unsure"))
        return id_token

    def _checked(
        self, id_token: str, nonce: str, since: float | None, at: datetime
    ) -> dict[str, Any]:
        """Give what a token claims, once all of it was looked at (Core 1.0, section 3.1.3.7)."""
        mine, now = self.issuer.client_id, int(at.timestamp())
        rules = jwt.JWTClaimsRegistry(
            now=now,
            leeway=LEEWAY_S,
            iss={"essential": True, "value": self.issuer.address},
            aud={"essential": True, "value": mine},
            exp={"essential": True},
            iat={"essential": True},
            sub={"essential": True},
            nonce={"essential": True, "value": nonce},
        )
        try:
            claims = self._decoded(id_token, at)
            rules.validate(claims)
        except (JoseError, ValueError) as error:
            raise InvalidAnswer(Message("keys-with-unsure")) from error
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        for_another = claims.get("azp", None if several else mine) != mine
        fresh = since is None or _moment(claims.get("auth_time")) >= since - LEEWAY_S
        if for_another or not 0 < len(claims["sub"]) <= LONGEST_SUBJECT or not fresh:
            raise InvalidAnswer(Message("keys-with-unsure"))
        return claims

    def _decoded(self, id_token: str, at: datetime) -> dict[str, Any]:
        try:
            return jwt.decode(id_token, self._published.keys(at), algorithms=ALGORITHMS).claims
        except InvalidKeyIdError:  # a key that is newer than what was read of them
            keys = self._published.keys(at, anew=True)
            return jwt.decode(id_token, keys, algorithms=ALGORITHMS).claims


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


def _moment(told: object) -> float:
    return float(told) if isinstance(told, int | float) else 0.0
