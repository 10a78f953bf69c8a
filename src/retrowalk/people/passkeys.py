"""Passkeys (W3C Web Authentication): made, used to sign in, and used to prove once more who one is.

A passkey is bound to the name of the server. An address of numbers has none, so no browser makes
one there. The challenge is the digest of a ticket, which holds for what it was asked, at which
origin, and of whom: whatever comes back answers that one question, once.
"""

import hashlib
import json
from datetime import datetime
from typing import Any

from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import (
    parse_authentication_credential_json,
    parse_client_data_json,
    parse_registration_credential_json,
)
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticationCredential,
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    RegistrationCredential,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal
from retrowalk.journal.passkeys import Passkey
from retrowalk.journal.seen import Done
from retrowalk.languages import Message
from retrowalk.people.origin import Origin
from retrowalk.people.tickets import Tickets
from retrowalk.value import Value

TIMEOUT_MS = 300_000
ADD, ENTER, PROVE = "add a passkey", "enter by passkey", "prove by passkey"


class Begun(Value):
    """What a browser is asked, and the ticket that it brings back with the answer."""

    options: dict[str, Any]
    ticket: str


def begin_adding(
    journal: Journal, tickets: Tickets, account_id: int, origin: Origin, at: datetime
) -> Begun:
    """Ask a browser for a new passkey of an account.

    Raises
    ------
    InvalidAnswer
        where there can be none
    """
    _needs_name(origin)
    account = journal.accounts.get(account_id)
    ticket = tickets.issue(ADD, {"origin": str(origin), "account": account_id}, at)
    options = generate_registration_options(
        rp_id=origin.host,
        rp_name="Retrowalk",
        user_name=account.name,
        user_id=_handle(account_id, account.made_at),
        user_display_name=account.shown,
        challenge=_challenge(ticket),
        timeout=TIMEOUT_MS,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=_listed(
            one for one in journal.passkeys.of(account_id) if one.rp_id == origin.host
        ),
    )
    return Begun(options=json.loads(options_to_json(options)), ticket=ticket)


def add(
    journal: Journal,
    tickets: Tickets,
    account_id: int,
    origin: Origin,
    ticket: str,
    credential: dict[str, Any],
    name: str,
    at: datetime,
) -> Passkey:
    """Keep the passkey that a browser has made.

    Raises
    ------
    InvalidAnswer
        if it does not answer what was asked, here, of this account, a moment ago, for once
    """
    _taken(tickets, ADD, ticket, origin, account_id, at)
    try:
        answer = parse_registration_credential_json(credential)
        _from_a_page_of_its_own(answer)
        made = verify_registration_response(
            credential=answer,
            expected_challenge=_challenge(ticket),
            expected_rp_id=origin.host,
            expected_origin=str(origin),
            require_user_verification=True,
        )
    except WebAuthnException as error:
        raise InvalidAnswer(Message("keys-passkey-wrong")) from error
    kept = journal.passkeys.add(
        account_id,
        made.credential_id,
        made.credential_public_key,
        rp_id=origin.host,
        sign_count=made.sign_count,
        name=name,
        at=at,
    )
    journal.audit.note(Done.PASSKEY, at, account_id=account_id)
    return kept


def begin_proving(
    journal: Journal, tickets: Tickets, origin: Origin, at: datetime, account_id: int | None = None
) -> Begun:
    """Ask a browser for any passkey to sign in with, or for one of the account to prove it is they.

    Raises
    ------
    InvalidAnswer
        where there can be none
    """
    _needs_name(origin)
    purpose = ENTER if account_id is None else PROVE
    ticket = tickets.issue(purpose, {"origin": str(origin), "account": account_id}, at)
    own = () if account_id is None else journal.passkeys.of(account_id)
    options = generate_authentication_options(
        rp_id=origin.host,
        challenge=_challenge(ticket),
        timeout=TIMEOUT_MS,
        allow_credentials=_listed(own),
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return Begun(options=json.loads(options_to_json(options)), ticket=ticket)


def prove(
    journal: Journal,
    tickets: Tickets,
    origin: Origin,
    ticket: str,
    credential: dict[str, Any],
    at: datetime,
    account_id: int | None = None,
) -> int:
    """Give the account whose passkey has answered; of ``account_id``, where that is to be proved.

    Raises
    ------
    InvalidAnswer
        if it does not; that a passkey is known and that it is not are one and the same
    """
    _taken(tickets, ENTER if account_id is None else PROVE, ticket, origin, account_id, at)
    try:
        answer = parse_authentication_credential_json(credential)
        _from_a_page_of_its_own(answer)
        passkey = journal.passkeys.known(answer.raw_id)
        if passkey is None or passkey.account_id != (account_id or passkey.account_id):
            raise InvalidAnswer(Message("keys-passkey-wrong"))
        whose = _handle(passkey.account_id, journal.accounts.get(passkey.account_id).made_at)
        if answer.response.user_handle not in {None, whose}:
            raise InvalidAnswer(Message("keys-passkey-wrong"))
        used = verify_authentication_response(
            credential=answer,
            expected_challenge=_challenge(ticket),
            expected_rp_id=origin.host,
            expected_origin=str(origin),
            credential_public_key=passkey.public_key,
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=True,
        )
    except WebAuthnException as error:
        raise InvalidAnswer(Message("keys-passkey-wrong")) from error
    if not journal.passkeys.used(passkey, used.new_sign_count, at):
        raise InvalidAnswer(Message("keys-passkey-wrong"))
    return passkey.account_id


def _taken(
    tickets: Tickets,
    purpose: str,
    ticket: str,
    origin: Origin,
    account_id: int | None,
    at: datetime,
) -> None:
    """Take a ticket back, and see that it was given for the same, at the same place."""
    asked = tickets.take(purpose, ticket, at)
    if asked != {"origin": str(origin), "account": account_id}:
        raise InvalidAnswer(Message("keys-passkey-late"))


def _from_a_page_of_its_own(answer: RegistrationCredential | AuthenticationCredential) -> None:
    """Refuse what was signed in a frame of somebody else's page."""
    if parse_client_data_json(answer.response.client_data_json).cross_origin:
        raise InvalidAnswer(Message("keys-passkey-wrong"))


def _needs_name(origin: Origin) -> None:
    if not origin.has_passkeys:
        raise InvalidAnswer(Message("keys-passkey-needs-name"))


def _challenge(ticket: str) -> bytes:
    return hashlib.sha256(ticket.encode()).digest()


def _handle(account_id: int, made_at: datetime) -> bytes:
    """Name an account to a device, without saying anything of it, and as no other journal does."""
    return hashlib.sha256(f"{account_id} {made_at.isoformat()}".encode()).digest()


def _listed(passkeys: Any) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=one.credential_id) for one in passkeys]
