"""What a walker shows to somebody without an account: a link to this machine, or a file.

The link is a SMART Health Link (HL7, STU 1): an address, and the key in the part behind the # that
no server sees. The file needs no server at all. Each opens with a code that is told another way.
What is shown is as it stood when it was sealed: this machine forgets the key at once.
"""

import hmac
import json
import re
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal, get_args

from pydantic import Field

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal
from retrowalk.journal.shares import NewShare, Share, Way
from retrowalk.lan.pairing import digest
from retrowalk.languages import LANGUAGES, Message, spoken
from retrowalk.people.passwords import hashed, is_right
from retrowalk.people.sealing import KEY_BYTES, locked, new_key, seal, to_base64
from retrowalk.value import AtMost, Value

What = Literal["programme", "walks", "check_ins", "notes", "tests", "trials", "pictures", "paper"]
EVERYTHING: tuple[What, ...] = get_args(What)

WRONG = 10
"""So many wrong codes close a link for good."""

MOST_DAYS = 365
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SAME_SIGN = str.maketrans("ILO", "110")
_DIGITS = 6
"""Of a link's code: the link itself is what nobody guesses, and the tries are counted."""
_GROUPS = 3
"""Of four signs, of a file's code: 60 bits, for with the file at hand nobody counts the tries."""
LEAST = {"link": _DIGITS, "file": 4 * _GROUPS}
"""The signs that a code has at least."""

FILE_LASTS = timedelta(minutes=10)
"""So long a file of an opened link can be fetched apart."""

_TICKETS = secrets.token_bytes(KEY_BYTES)
"""What marks such a ticket as this program's own, for as long as it runs."""


class Wish(Value):
    """What is to be shown to whom, by which way, and how long.

    ``name`` is the walker's, as it stands on the page; ``language`` is what the page speaks, by its
    code; empty, the walker's own. ``passcode`` is one of letters and figures; empty, one is made.
    """

    label: Annotated[str, AtMost(80), Field(min_length=1)]
    way: Way = "link"
    shows: Annotated[tuple[What, ...], Field(min_length=1, max_length=len(EVERYTHING))] = EVERYTHING
    days: Annotated[int, Field(ge=1, le=MOST_DAYS)] = 14
    name: Annotated[str, AtMost(80)] = ""
    language: Annotated[str, AtMost(10)] = ""
    passcode: Annotated[str, AtMost(60)] = ""


class Content(Value):
    """What is shown: a page, the same for programs, and the programme on paper."""

    page: str
    data: dict[str, Any]
    paper: bytes | None = None


class Made(Value):
    """A new share with its secrets, which are told once and kept nowhere."""

    share: Share
    passcode: str
    link: str = ""


class Opened(Value):
    """What came of a try to open a link: its files, or how many wrong codes are left."""

    files: tuple[dict[str, str], ...] = ()
    wrong_left: int | None = None


def make(
    journal: Journal, walker_id: int, wish: Wish, content: Content, at: datetime, origin: str
) -> Made:
    """Seal what is shown, and keep it until it ends or is withdrawn; ``origin`` is where it opens.

    Raises
    ------
    InvalidAnswer
        if a code was wished for that is too short
    """
    passcode = _passcode(wish)
    address, until = to_base64(secrets.token_bytes(KEY_BYTES)), at + timedelta(days=wish.days)
    key = new_key()
    to_file = wish.way == "file"
    sealed = _in_file(content, meant(passcode), address, key, until) if to_file else None
    share = journal.shares.add(
        walker_id,
        NewShare(
            label=wish.label,
            way=wish.way,
            shows=tuple(one for one in EVERYTHING if one in wish.shows),
            language=wish.language if wish.language in LANGUAGES else spoken().code,
            address_sha256=digest(address),
            passcode=None if to_file else hashed(meant(passcode)),
            sealed=sealed or _for_link(content, key),
            reply_key=key if to_file else None,
            made_at=at,
            until=until,
            wrong_left=WRONG,
        ),
    )
    link = "" if to_file else link_to(origin, address, key, until, wish.label)
    return Made(share=share, passcode=passcode, link=link)


def meant(typed: str) -> str:
    """Read a code as people type it: in any case, with any signs between; I is 1 and O is 0."""
    same = typed.upper().translate(_SAME_SIGN)
    return "".join(sign for sign in same if sign.isascii() and sign.isalnum())


def link_to(origin: str, address: str, key: bytes, until: datetime, label: str) -> str:
    """Write a SMART Health Link, behind the address of the page that shows it."""
    payload = {
        "url": f"{origin}{MANIFEST}{address}",
        "exp": int(until.timestamp()),
        "flag": "P",
        "key": to_base64(key),
        "label": label,
        "v": 1,
    }
    written = json.dumps(payload, separators=(",", ":"), ensure_ascii=False)
    return f"{origin}{PAGE}#shlink:/{to_base64(written.encode())}"


PAGE = "/shared"
MANIFEST = "/api/v1/shared/"


def opened(
    journal: Journal, address: str, passcode: str, recipient: str, at: datetime
) -> Opened | None:
    """Open a link with its code; None where there is nothing: gone, over, closed, or never there.

    A wrong code is counted before it is looked at.
    """
    share_id = let_in(journal, address, passcode, at)
    if share_id is None or isinstance(share_id, Opened):
        return share_id
    sealed = journal.shares.open(share_id, recipient, at)
    return None if sealed is None else Opened(files=tuple(json.loads(sealed)))


def location(address: str, number: int, at: datetime) -> str:
    """Give the path of one file of an opened link, for a program that wants its files apart."""
    until = int((at + FILE_LASTS).timestamp())
    return f"{MANIFEST}{address}/files/{number}.{until}.{_mark(address, number, until)}"


def file_at(journal: Journal, address: str, ticket: str, at: datetime) -> str | None:
    """Give the file that a ticket of :func:`location` names; None where it opens nothing."""
    named = re.fullmatch(r"([0-9])\.([0-9]{1,11})\.([A-Za-z0-9_-]{43})", ticket)
    if named is None:
        return None
    number, until = int(named[1]), int(named[2])
    right = hmac.compare_digest(named[3], _mark(address, number, until))
    if not right or at.timestamp() >= until:
        return None
    sealed = journal.shares.standing(digest(address), at)
    return None if sealed is None else str(json.loads(sealed)[number]["embedded"])


def _mark(address: str, number: int, until: int) -> str:
    told = f"{address}.{number}.{until}".encode()
    return to_base64(hmac.digest(_TICKETS, told, "sha256"))


def let_in(journal: Journal, address: str, passcode: str, at: datetime) -> int | Opened | None:
    """Name the share that a code opens; None or what is left where it opens nothing."""
    tried = journal.shares.attempt(digest(address), at)
    if tried is None:
        return None
    if not is_right(meant(passcode), tried.passcode):
        if tried.wrong_left:
            return Opened(wrong_left=tried.wrong_left)
        journal.shares.close(tried)
        return None
    journal.shares.right(tried)
    return tried.share_id


def _passcode(wish: Wish) -> str:
    least = LEAST[wish.way]
    if wish.passcode:
        if len(meant(wish.passcode)) < least:
            raise InvalidAnswer(Message("share-short-code", least=least))
        return wish.passcode
    if wish.way == "link":
        return "".join(secrets.choice(_SIGNS[:10]) for _ in range(_DIGITS))
    return "-".join("".join(secrets.choice(_SIGNS) for _ in range(4)) for _ in range(_GROUPS))


def _for_link(content: Content, key: bytes) -> bytes:
    """Seal each part as a file of the link's manifest."""
    files = [
        {"contentType": kind, "embedded": seal(data, key, kind)} for kind, data in _parts(content)
    ]
    return json.dumps(files).encode()


def _parts(content: Content) -> Iterable[tuple[str, bytes]]:
    yield "application/json", json.dumps(content.data, ensure_ascii=False).encode()
    yield "text/html", content.page.encode()
    if content.paper is not None:
        yield "application/pdf", content.paper


def _in_file(content: Content, code: str, address: str, reply_key: bytes, until: datetime) -> bytes:
    """Lock all of it with the code, and with it the key that a reply is sealed with."""
    inside = {
        "page": content.page,
        "data": content.data,
        "paper": "" if content.paper is None else to_base64(content.paper),
        "until": int(until.timestamp()),
        "reply": {"kid": address, "key": to_base64(reply_key)},
    }
    box = locked(json.dumps(inside, ensure_ascii=False).encode(), code)
    return json.dumps(box).encode()
