"""Consent: what is kept may be used for one thing at a time, until the walker takes it back.

The newest word that is about somebody counts: one to them alone, or to everybody. What was agreed
to in words that stand no more is to be asked anew.
"""

from collections.abc import Collection, Iterable
from datetime import datetime
from enum import StrEnum

from retrowalk.journal import Journal, Role, WalkerJournal
from retrowalk.journal.bodies import Consent
from retrowalk.journal.consents import Told, ToldConsent
from retrowalk.languages import Message, say
from retrowalk.people.rights import Right
from retrowalk.people.visitor import Visitor
from retrowalk.value import Value


class Use(StrEnum):
    """What is kept of a walker may be used for it."""

    TREATMENT = "treatment"  # a professional sees it, and agrees to bounds
    RECORDINGS = "recordings"  # the bytes of the sensors themselves
    MESSAGES = "messages"  # words to and fro
    RESEARCH = "research"  # without a name, for a researcher


VERSIONS: dict[Use, tuple[str, ...]] = {
    Use.TREATMENT: ("1",),
    Use.RECORDINGS: ("1",),
    Use.MESSAGES: ("1",),
    Use.RESEARCH: ("1",),
}
"""The versions of each consent's words that stand, the newest last.

Whoever changes what a consent means gives it new words (``consent-words-USE-VERSION``), adds the
version, and leaves an older one out where it covers less.
"""

EVERYBODY = ""
"""Whomever the walker lets in."""

NEEDED: dict[Right, Use] = {Right.WRITE: Use.MESSAGES}
"""What a professional needs besides the consent to be treated."""


class Standing(Value):
    """A consent that stands: to what and whom, since when, in which words."""

    use: Use
    to: str
    to_name: str
    since: datetime
    version: str
    words: str


def given(journal: WalkerJournal, use: Use | str, to: str = EVERYBODY) -> bool:
    """Tell whether a walker consents to a use now; ``to`` is the name an account signs in with."""
    return _stands(journal.consents.all(), Use(use), to) is not None


def standing(journal: WalkerJournal) -> tuple[Standing, ...]:
    """Give the consents that stand, to everybody and to each who was named, use by use."""
    told = journal.consents.all()
    found: list[Standing] = []
    for use in Use:
        for to in dict.fromkeys([EVERYBODY, *(one.to for one in told if one.use == use)]):
            last = _stands(told, use, to)
            if last is not None and last.to == to:
                found.append(
                    Standing(
                        use=use,
                        to=to,
                        to_name=last.to_name,
                        since=last.at,
                        version=last.version,
                        words=last.words,
                    )
                )
    return tuple(found)


def tell(
    journal: WalkerJournal,
    use: Use | str,
    at: datetime,
    *,
    yes: bool = True,
    to: str = EVERYBODY,
    to_name: str = "",
) -> int:
    """Keep that a walker consents to a use from now on, or no more; give the statement's number."""
    use = Use(use)
    version = VERSIONS[use][-1]
    consent = Consent(
        use=use.value,
        given=yes,
        version=version,
        to=to,
        to_name=to_name,
        words=say(words(use, version).id),
    )
    return journal.consents.add(consent, at)


def words(use: Use, version: str | None = None) -> Message:
    """Give what a consent says, in the words of a version, else of the newest."""
    return Message(f"consent-words-{use}-{version or VERSIONS[use][-1]}")


def who_consents(
    journal: Journal, use: Use | str, walkers: Collection[int], to: str = EVERYBODY
) -> frozenset[int]:
    """Give those of many walkers who consent to a use now."""
    use = Use(use)

    def all_who_do(told: Told) -> frozenset[int]:
        return frozenset(one for one, theirs in told.items() if _stands(theirs, use, to))

    return journal.consents.make((use, to, VERSIONS[use]), all_who_do).intersection(walkers)


def only_consented(journal: Journal, visitor: Visitor) -> Visitor:
    """Give a visitor who looks after those alone who consent to it now."""
    treats = {one.walker_id for one in visitor.grants if one.role is Role.PROFESSIONAL}
    if not treats:
        return visitor
    consent = who_consents(journal, Use.TREATMENT, treats, _name(journal, visitor))
    grants = [
        one
        for one in visitor.grants
        if one.role is not Role.PROFESSIONAL or one.walker_id in consent
    ]
    return visitor.model_copy(update={"grants": (*grants,)})


def consents_to(
    journal: Journal, visitor: Visitor, walker_id: int, right: Right, use: Use | None = None
) -> bool:
    """Tell whether a walker consents to what a visitor may do by their role.

    ``use`` is one that a page needs besides that of the right.
    """
    if visitor.role_for(walker_id) is not Role.PROFESSIONAL:
        return True
    needed = {use, NEEDED.get(right)} - {None}
    to = _name(journal, visitor)
    told = journal.consents.of([walker_id]).get(walker_id, ())
    return all(_stands(told, one, to) is not None for one in needed if one is not None)


def _name(journal: Journal, visitor: Visitor) -> str:
    if visitor.account_id is None:
        return EVERYBODY
    return journal.consents.account_name(visitor.account_id) or EVERYBODY


def _stands(told: Iterable[ToldConsent], use: Use, to: str) -> ToldConsent | None:
    """Give the consent that stands for somebody, if one does."""
    about_them = [one for one in told if one.use == use and one.to in {EVERYBODY, to}]
    last = about_them[-1] if about_them else None
    return last if last is not None and last.given and last.version in VERSIONS[use] else None
