"""Consent: what is kept may be used for one thing at a time, until the walker takes it back.

The newest word that is about somebody counts: one to them alone, or to everybody. What was agreed
to in words that stand no more is to be asked anew. A yes is to one account and to no other that
has its name, here or on another machine; a no is also to whoever has it.
"""

from collections.abc import Collection, Iterable
from datetime import datetime
from enum import StrEnum

from retrowalk.journal import Journal, Role, WalkerJournal
from retrowalk.journal.bodies import Consent
from retrowalk.journal.consents import Told, ToldConsent, Whom
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

EVERYBODY = None
"""Whomever the walker lets in."""

NEEDED: dict[Right, Use] = {Right.WRITE: Use.MESSAGES}
"""What a professional needs besides the consent to be treated."""


class Standing(Value):
    """A consent that stands: to what and whom, since when, in which words."""

    use: Use
    to: Whom | None
    to_name: str
    since: datetime
    version: str
    words: str


def given(journal: WalkerJournal, use: Use | str, to: Whom | None = EVERYBODY) -> bool:
    """Tell whether a walker consents to a use now, with somebody or with everybody."""
    return _stands(journal.consents.all(), Use(use), to) is not None


def standing(journal: WalkerJournal) -> tuple[Standing, ...]:
    """Give the consents that stand, to everybody and to each who was named, use by use."""
    told = journal.consents.all()
    found: list[Standing] = []
    for use in Use:
        for to in dict.fromkeys([EVERYBODY, *(_to(one) for one in told if one.use == use)]):
            last = _stands(told, use, to)
            if last is not None and _to(last) == to:
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
    to: Whom | None = EVERYBODY,
    to_name: str = "",
) -> int:
    """Keep that a walker consents to a use from now on, or no more; give the statement's number."""
    use = Use(use)
    version = VERSIONS[use][-1]
    consent = Consent(
        use=use.value,
        given=yes,
        version=version,
        to="" if to is None else to.name,
        to_account=None if to is None else to.account,
        to_made_at=None if to is None else to.made_at,
        to_name=to_name,
        words=say(words(use, version).id),
    )
    return journal.consents.add(consent, at)


def words(use: Use, version: str | None = None) -> Message:
    """Give what a consent says, in the words of a version, else of the newest."""
    return Message(f"consent-words-{use}-{version or VERSIONS[use][-1]}")


def who_consents(
    journal: Journal, use: Use | str, walkers: Collection[int], to: Whom | None = EVERYBODY
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
    consent = who_consents(journal, Use.TREATMENT, treats, _whom(journal, visitor))
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
    to = _whom(journal, visitor)
    told = journal.consents.of([walker_id]).get(walker_id, ())
    return all(_stands(told, one, to) is not None for one in needed if one is not None)


def _whom(journal: Journal, visitor: Visitor) -> Whom | None:
    return None if visitor.account_id is None else journal.consents.whom(visitor.account_id)


def _to(told: ToldConsent) -> Whom | None:
    """Give to whom a consent was told."""
    if not told.to:
        return EVERYBODY
    return Whom(name=told.to, account=told.to_account, made_at=told.to_made_at)


def _is_about(told: ToldConsent, whom: Whom | None) -> bool:
    """Tell whether a consent is about somebody."""
    to = _to(told)
    if to is None or to == whom:
        return True
    if whom is None:
        return False
    if to.account is not None and (to.account, to.made_at) == (whom.account, whom.made_at):
        return True
    if to.name != whom.name:
        return False
    if told.given:  # 0.7 kept a name alone: an account that was made later is another
        return to.account is None and whom.made_at is not None and whom.made_at <= told.at
    return True


def _stands(told: Iterable[ToldConsent], use: Use, to: Whom | None) -> ToldConsent | None:
    """Give the consent that stands for somebody, if one does."""
    about_them = [one for one in told if one.use == use and _is_about(one, to)]
    last = about_them[-1] if about_them else None
    return last if last is not None and last.given and last.version in VERSIONS[use] else None
