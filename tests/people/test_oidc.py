"""Another server vouches for somebody: only it, only to us, only now, only for what was begun."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey
from pydantic import ValidationError
from tests.people.issuer import CLIENT, SECRET, TestIssuer, served

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal
from retrowalk.people.issuer import Issuer
from retrowalk.people.oidc import SignInWith
from retrowalk.people.tickets import LASTS, Tickets

BACK = "https://walk.example.org/sign-in/with/back"
NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def server() -> Iterator[TestIssuer]:
    with served(TestIssuer()) as issuer:
        yield issuer


@pytest.fixture
def issuer(server: TestIssuer) -> TestIssuer:
    server.honest()
    server.now = lambda: NOW
    return server


@pytest.fixture
def ours(issuer: TestIssuer, journal: Journal) -> SignInWith:
    return known(issuer, journal)


def known(issuer: TestIssuer, journal: Journal) -> SignInWith:
    told = Issuer(address=issuer.address, client_id=CLIENT, client_secret=SECRET, name="Clinic")
    return SignInWith(told, Tickets(journal))


def asked(address: str) -> dict[str, str]:
    """Go where the issuer asks who one is, and give what it sends back."""
    answer = requests.get(address, allow_redirects=False, timeout=10)
    assert answer.status_code == 303, answer.text
    back = urlsplit(answer.headers["location"])
    assert f"{back.scheme}://{back.netloc}{back.path}" == BACK
    return {name: values[0] for name, values in parse_qs(back.query).items()}


def vouched(ours: SignInWith, **changed: str) -> Any:
    address, ticket = ours.begin(BACK, {"for": "sign-in"}, NOW)
    return ours.finish(ticket, BACK, asked(address) | changed, NOW)


def test_it_vouches_for_somebody_by_issuer_and_subject(
    ours: SignInWith, issuer: TestIssuer
) -> None:
    found = vouched(ours)
    assert (found.issuer, found.subject) == (issuer.address, "somebody")
    assert found.told == {"for": "sign-in"}
    assert "example.org" not in repr(found).replace(BACK, "")


@pytest.mark.parametrize(
    "sign", ["unsigned", "with_public_key_as_secret", "with_key_of_the_token", "changed"]
)
def test_a_token_that_it_did_not_sign_is_refused(
    ours: SignInWith, issuer: TestIssuer, sign: str
) -> None:
    issuer.sign = getattr(issuer, sign)
    with pytest.raises(InvalidAnswer, match="can’t be trusted"):
        vouched(ours)


def test_a_secret_among_its_keys_signs_nothing(ours: SignInWith, issuer: TestIssuer) -> None:
    shared = OctKey.import_key(b"0" * 32, {"kid": "shared"})
    issuer.keys = [shared]
    issuer.sign = lambda claims: jwt.encode({"alg": "HS256", "kid": "shared"}, claims, shared)
    with pytest.raises(InvalidAnswer, match="can’t be trusted"):
        vouched(ours)


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://other.example"},
        {"iss": None},
        {"aud": "another"},
        {"aud": None},
        {"aud": [CLIENT, "another"]},
        {"aud": [CLIENT, "another"], "azp": "another"},
        {"azp": "another"},
        {"exp": int(NOW.timestamp()) - 120},
        {"exp": None},
        {"exp": "never"},
        {"iat": int(NOW.timestamp()) + 600},
        {"nbf": int(NOW.timestamp()) + 600},
        {"nonce": "of another try"},
        {"nonce": None},
        {"sub": ""},
        {"sub": None},
        {"sub": 7},
        {"sub": "x" * 256},
    ],
    ids=lambda claims: str(claims)[:40],
)
def test_a_token_that_claims_something_else_is_refused(
    ours: SignInWith, issuer: TestIssuer, claims: dict[str, Any]
) -> None:
    issuer.claims = claims
    with pytest.raises(InvalidAnswer, match="can’t be trusted"):
        vouched(ours)


def test_a_token_for_several_is_taken_where_it_says_that_it_is_ours(
    ours: SignInWith, issuer: TestIssuer
) -> None:
    issuer.claims = {"aud": [CLIENT, "another"], "azp": CLIENT}
    assert vouched(ours).subject == "somebody"


@pytest.mark.parametrize("changed", [{"state": "of another try"}, {"state": ""}, {"state": "é"}])
def test_an_answer_to_another_question_is_refused(
    ours: SignInWith, changed: dict[str, str]
) -> None:
    with pytest.raises(InvalidAnswer, match="begin again"):
        vouched(ours, **changed)


def test_an_answer_counts_once_and_not_long_and_in_one_browser(ours: SignInWith) -> None:
    address, ticket = ours.begin(BACK, {}, NOW)
    answer = asked(address)
    _, another = ours.begin(BACK, {}, NOW)
    for wrong in (another, "", "x", ticket[:-4] + "AAAA"):
        with pytest.raises(InvalidAnswer, match="begin again"):
            ours.finish(wrong, BACK, answer, NOW)
    with pytest.raises(InvalidAnswer, match="begin again"):
        ours.finish(ticket, BACK, answer, NOW + LASTS)
    assert ours.finish(ticket, BACK, answer, NOW).subject == "somebody"
    with pytest.raises(InvalidAnswer, match="begin again"):
        ours.finish(ticket, BACK, answer, NOW)


def test_an_answer_that_comes_back_elsewhere_is_refused(ours: SignInWith) -> None:
    address, ticket = ours.begin(BACK, {}, NOW)
    with pytest.raises(InvalidAnswer, match="begin again"):
        ours.finish(ticket, "https://elsewhere.example/back", asked(address), NOW)


def test_a_code_is_worth_nothing_without_the_proof_of_who_began(
    ours: SignInWith, issuer: TestIssuer
) -> None:
    address, _ = ours.begin(BACK, {}, NOW)
    stolen = asked(address)["code"]
    address, ticket = ours.begin(BACK, {}, NOW)
    with pytest.raises(InvalidAnswer, match="did not let you in"):
        ours.finish(ticket, BACK, asked(address) | {"code": stolen}, NOW)
    assert len({one["challenge"] for one in issuer.asked}) == 2


@pytest.mark.parametrize("iss", ["https://other.example", ""])
def test_an_answer_that_another_issuer_gave_is_refused(
    ours: SignInWith, issuer: TestIssuer, iss: str
) -> None:
    issuer.answer = {"iss": iss}
    with pytest.raises(InvalidAnswer, match="can’t be trusted"):
        vouched(ours)


def test_where_an_issuer_never_names_itself_none_is_asked_for(
    issuer: TestIssuer, journal: Journal
) -> None:
    issuer.about = {"authorization_response_iss_parameter_supported": False}
    issuer.answer = {"iss": ""}
    assert vouched(known(issuer, journal)).subject == "somebody"


def test_who_says_no_there_is_not_let_in_here(ours: SignInWith, issuer: TestIssuer) -> None:
    issuer.answer = {"code": "", "error": "access_denied"}
    with pytest.raises(InvalidAnswer, match="Clinic did not let you in"):
        vouched(ours)


@pytest.mark.parametrize(
    "about",
    [
        {"issuer": "https://other.example"},
        {"token_endpoint": "http://other.example/token"},
        {"jwks_uri": None},
        {"authorization_endpoint": "javascript:alert(1)"},
    ],
    ids=str,
)
def test_an_issuer_that_describes_another_is_not_asked(
    issuer: TestIssuer, journal: Journal, about: dict[str, Any]
) -> None:
    issuer.about = about
    with pytest.raises(InvalidAnswer, match="can’t be trusted"):
        known(issuer, journal).begin(BACK, {}, NOW)


def test_an_issuer_that_is_away_is_a_sentence(journal: Journal) -> None:
    told = Issuer(address="http://127.0.0.1:9", client_id=CLIENT, name="Clinic")
    with pytest.raises(InvalidAnswer, match="can’t be reached"):
        SignInWith(told, Tickets(journal)).begin(BACK, {}, NOW)


def test_a_new_key_is_looked_for_but_not_at_every_try(ours: SignInWith, issuer: TestIssuer) -> None:
    vouched(ours)
    issuer.key = ECKey.generate_key("P-256", auto_kid=True)
    with pytest.raises(InvalidAnswer):
        vouched(ours)
    assert issuer.keys_read == 1
    later = NOW + timedelta(minutes=2)
    issuer.now = lambda: later
    address, ticket = ours.begin(BACK, {}, later)
    assert ours.finish(ticket, BACK, asked(address), later).subject == "somebody"
    assert issuer.keys_read == 2


def test_who_is_to_prove_who_they_are_is_asked_there_again(
    ours: SignInWith, issuer: TestIssuer
) -> None:
    address, ticket = ours.begin(BACK, {}, NOW, anew=True)
    assert ours.finish(ticket, BACK, asked(address), NOW)
    assert (issuer.asked[-1]["prompt"], issuer.asked[-1]["max_age"]) == ("login", "0")
    for long_ago in (int(NOW.timestamp()) - 3600, None, "now"):
        issuer.claims = {"auth_time": long_ago}
        address, ticket = ours.begin(BACK, {}, NOW, anew=True)
        with pytest.raises(InvalidAnswer, match="can’t be trusted"):
            ours.finish(ticket, BACK, asked(address), NOW)


@pytest.mark.parametrize(
    "address",
    [
        "http://issuer.example",
        "issuer.example",
        "file:///etc/passwd",
        "https://",
        "https://a.b/?x=1",
    ],
)
def test_an_issuer_has_a_safe_address(address: str) -> None:
    with pytest.raises(ValidationError):
        Issuer(address=address, client_id=CLIENT, name="Clinic")
