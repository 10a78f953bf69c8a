"""A professional's word that came by a share: it waits until the walker accepts it or declines.

Accepted it becomes an agreement, by the rules of any agreement; declined it is taken back. Both can
be undone like everything that was told.
"""

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import Field, ValidationError

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal import Journal, Kind, Statement
from retrowalk.journal.bodies import Proposal
from retrowalk.lan.pairing import digest
from retrowalk.languages import Message
from retrowalk.people.sealing import sealed_for, unseal
from retrowalk.people.shares import Opened, let_in
from retrowalk.programme.professional import Word, check, word
from retrowalk.screening import Agreement, Bounds
from retrowalk.value import AtMost, Value

MOST_REPLY = 20_000
Name = Annotated[str, AtMost(120)]


class SharedWord(Value):
    """What the form on a shared page asks a professional: who they are, and what they agree to."""

    who: Annotated[Name, Field(min_length=1)]
    profession: Name = ""
    on: date | None = None
    minutes: Annotated[float, Field(ge=0.5, le=60, allow_inf_nan=False)] | None = None
    settings: Annotated[tuple[Annotated[str, AtMost(80)], ...], Field(max_length=100)] = ()
    pain: Annotated[int, Field(ge=0, le=10)] | None = None
    note: Annotated[str, AtMost(500)] = ""
    until: date | None = None


class Waiting(Value):
    """A word that waits for the walker: its statement, in sentences, and when it came."""

    id: int
    at: datetime
    who: str
    word: Word
    agreement: Agreement
    share: str


def proposed(
    journal: Journal, address: str, passcode: str, told: SharedWord, at: datetime
) -> int | Opened | None:
    """Keep a word that came by a link, and give its number, or what :func:`let_in` gives.

    Raises
    ------
    InvalidAnswer
        if it cannot be meant, or so many came by this link already
    """
    proposal = _proposal(told, at)
    share_id = let_in(journal, address, passcode, at)
    if share_id is None or isinstance(share_id, Opened):
        return share_id
    number = journal.shares.propose(share_id, proposal, told.who, at)
    if number is None:
        raise InvalidAnswer(Message("share-words-enough"))
    return number


def take_in(journal: Journal, walker_id: int, reply: str, at: datetime) -> int:
    """Take in the reply to a file, once, and give the number of its statement.

    Raises
    ------
    InvalidAnswer
        if no file of this walker can have given it, it was changed since, it was taken in before,
        its file was withdrawn, or it cannot be meant
    """
    reply = "".join(reply.split())
    if len(reply) > MOST_REPLY or not reply.isascii():
        raise InvalidAnswer(Message("share-reply-unreadable"))
    known = journal.shares.reply_key(walker_id, digest(sealed_for(reply)))
    if known is None:
        raise InvalidAnswer(Message("share-reply-unreadable"))
    share_id, key = known
    told = _told(unseal(reply, key))
    number = journal.shares.propose(share_id, _proposal(told, at), told.who, at)
    if number is None:
        raise InvalidAnswer(Message("share-reply-taken"))
    return number


def waiting(coach: Coach) -> tuple[Waiting, ...]:
    """Give the words that the walker has neither accepted nor declined, the latest first."""
    return coach.pages.make("words that wait", lambda: _all_waiting(coach))


def _all_waiting(coach: Coach) -> tuple[Waiting, ...]:
    told = coach.record.entries(Kind.PROPOSAL, Kind.AGREEMENT)
    accepted = {one.about_id for one in told if one.kind is Kind.AGREEMENT and one.counts}
    return tuple(
        _waiting(one)
        for one in told
        if one.kind is Kind.PROPOSAL and one.counts and one.id not in accepted
    )


def accept(coach: Coach, number: int, at: datetime) -> Agreement:
    """Let a word that waits hold, from now on, by the rules of any agreement.

    Raises
    ------
    NotInJournal
        if no word of this number waits
    InvalidAnswer, NotCleared
        as :meth:`Screenings.agree` does
    """
    agreement = _one(coach, number).agreement
    coach.screening.agree(agreement, at, about=number)
    return agreement


def decline(coach: Coach, number: int, at: datetime) -> Statement:
    """Take back a word that waits: it stays in the record as declined.

    Raises
    ------
    NotInJournal
        if no word of this number waits
    """
    _one(coach, number)
    return coach.record.take_back(number, at).statement


def _one(coach: Coach, number: int) -> Waiting:
    found = next((one for one in waiting(coach) if one.id == number), None)
    if found is None:
        raise NotInJournal(Message("record-no-statement", id=str(number)))
    return found


def _waiting(statement: Statement) -> Waiting:
    told = Proposal.from_kept(statement.body)
    return Waiting(
        id=statement.id,
        at=statement.told_at,
        who=told.agreement.who,
        word=word(told.agreement),
        agreement=told.agreement,
        share=told.share,
    )


def _told(content: Any) -> SharedWord:
    try:
        return SharedWord.model_validate(content)
    except ValidationError as error:
        raise InvalidAnswer(Message("share-reply-unfit")) from error


def _proposal(told: SharedWord, at: datetime) -> Proposal:
    """Make an agreement of it, dated by the clock of this machine where theirs is ahead."""
    agreement = Agreement(
        on=min(told.on or at.date(), at.date()),
        who=told.who.strip(),
        profession=told.profession.strip(),
        note=told.note.replace("\r\n", "\n").strip(),
        bounds=Bounds(
            settings=told.settings,
            minutes_at_most=told.minutes,
            pain_at_most=told.pain,
            until=told.until,
        ),
    )
    if not agreement.who:
        raise InvalidAnswer(Message("refused-who-agreed"))
    check(agreement)
    return Proposal(agreement=agreement)
