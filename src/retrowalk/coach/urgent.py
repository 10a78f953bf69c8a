"""What was told and not answered yet: a fall, or something wrong in the middle of a walk.

Nothing is offered before that; and what was wrong stands in the clearance, as the same symptom told
in screening does, until a professional has agreed since.
"""

from collections.abc import Iterable, Sequence

from retrowalk.journal import Screening
from retrowalk.languages import Message
from retrowalk.person import Person
from retrowalk.programme import CompletedSession, Wobble
from retrowalk.programme.alarms import SYMPTOMS
from retrowalk.programme.falls import care_after
from retrowalk.screening import Agreement, Clearance, Outcome, Reason, rules
from retrowalk.screening.words import because
from retrowalk.value import Value


class ToAnswer(Value):
    """The sessions that something is to be answered of before anything is offered, by their ids."""

    alarm: str | None = None
    fall: str | None = None

    @property
    def sentence(self) -> Message | None:
        """What comes first; None where nothing does."""
        if self.alarm is not None:
            return Message("urgent-alarm-to-answer")
        return None if self.fall is None else Message("urgent-fall-to-answer")


def to_answer(history: Sequence[CompletedSession], screenings: Sequence[Screening]) -> ToAnswer:
    """Find the last fall, and the last alarm, that was not asked about, nor answered by a yes."""
    alarmed, fell = _last_alarm(history, screenings), _last_fall(history, screenings)
    unseen = alarmed and alarmed.alarm and alarmed.alarm.seen is None
    unasked = fell and fell.after and fell.after.fall is None
    return ToAnswer(
        alarm=alarmed.session_id if alarmed and unseen else None,
        fall=fell.session_id if fell and unasked else None,
    )


def headline(
    history: Sequence[CompletedSession], screenings: Sequence[Screening]
) -> Message | None:
    """Say in one line what an alarm or a fall asks for today; None where nothing does."""
    alarmed, fell = _last_alarm(history, screenings), _last_fall(history, screenings)
    if alarmed and alarmed.alarm and not alarmed.alarm.seen:
        return Message(f"urgent-after-{alarmed.alarm.what}-title")
    fall = fell.after.fall if fell and fell.after else None
    if fall is None or not care_after(fall).urgent:
        return None
    return Message(f"urgent-care-{care_after(fall)}-title")


def with_alarm(
    clearance: Clearance,
    person: Person,
    history: Sequence[CompletedSession],
    screenings: Sequence[Screening],
) -> Clearance:
    """Give a clearance with what was wrong in a walk since, until a professional agreed to go on.

    It is a reason as the same symptom is when screening asks for it: first of all, and urgent until
    a doctor has looked at it.
    """
    alarmed = _last_alarm(history, screenings)
    if alarmed is None or alarmed.alarm is None:
        return clearance
    rule = next(rule for rule in rules() if rule.id == SYMPTOMS[alarmed.alarm.what])
    reason = Reason(
        rule=rule.id,
        outcome=Outcome.ASK_FIRST,
        because=because(rule, person.country),
        ask=rule.ask,
        source=rule.source,
        urgent=not alarmed.alarm.seen,
    )
    others = tuple(one for one in clearance.reasons if one.rule != rule.id)
    return clearance.model_copy(update={"outcome": Outcome.ASK_FIRST, "reasons": (reason, *others)})


def _last_alarm(
    history: Iterable[CompletedSession], screenings: Sequence[Screening]
) -> CompletedSession | None:
    return _last_unagreed((one for one in history if one.alarm is not None), screenings)


def _last_fall(
    history: Iterable[CompletedSession], screenings: Sequence[Screening]
) -> CompletedSession | None:
    fell = (one for one in history if one.after and one.after.wobble is Wobble.FELL)
    return _last_unagreed(fell, screenings)


def _last_unagreed(
    happened: Iterable[CompletedSession], screenings: Sequence[Screening]
) -> CompletedSession | None:
    last = max(happened, key=lambda one: one.said_at, default=None)
    agreements = (one.clearance.agreement for one in screenings)
    if last and any(one is not None and _told_after(one, last) for one in agreements):
        return None
    return last


def _told_after(agreement: Agreement, happened: CompletedSession) -> bool:
    """Say whether they agreed after it; of the same day, only where the moment is known."""
    if agreement.at is None:
        return agreement.on > happened.on
    return agreement.at >= happened.said_at
