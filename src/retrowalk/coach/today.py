"""What a day holds: the session to do, what comes next, and what the walker is still asked."""

from collections.abc import Sequence
from datetime import date, timedelta

from retrowalk.coach.urgent import ToAnswer
from retrowalk.languages import Message
from retrowalk.programme import (
    Action,
    Amount,
    CompletedSession,
    Decision,
    PlannedSession,
    Programme,
    State,
)
from retrowalk.programme.limits import ASK_NEXT_DAY_FOR_DAYS, ASK_WHY_AFTER_DAYS
from retrowalk.programme.moves import away_days
from retrowalk.programme.professional import Word
from retrowalk.programme.words import minutes, weekday
from retrowalk.session.where import where
from retrowalk.value import Value

_CHOICES = {"chose_half": Amount.HALF, "chose_rest": Amount.REST, "chose_full": None}


class Today(Value):
    """What is to be done today, and what the walker is still asked about earlier sessions.

    ``awaiting_check_in`` is the session walked last, if nothing was said after it;
    ``ask_next_day`` are the sessions of the last days whose pain the day after is not known;
    ``away_days`` is for how long nothing was walked, where the walker is asked why;
    ``chose`` is what the walker chose for today instead of all of it. While ``awaiting_alarm``
    or ``awaiting_fall`` names a session, the questions about what was wrong in it come before
    anything is offered. ``words`` are what professionals said and holds today, ``reviews`` what
    they are to be asked again.
    """

    planned: PlannedSession | None
    next: PlannedSession | None
    sentence: Message
    last_decision: Decision | None
    awaiting_check_in: str | None
    ask_next_day: tuple[str, ...]
    chose: Amount | None = None
    awaiting_fall: str | None = None
    awaiting_alarm: str | None = None
    away_days: int | None = None
    words: tuple[Word, ...] = ()
    reviews: tuple[Message, ...] = ()


def today_of(
    programme: Programme, history: Sequence[CompletedSession], today: date, to_answer: ToAnswer
) -> Today:
    """Find what ``today`` holds in a programme and its history, oldest first.

    ``to_answer`` are the sessions of a fall or an alarm that nobody was asked about yet.
    """
    last = history[-1] if history else None
    planned, following = _ahead(programme.sessions, history, today)
    sentence = to_answer.sentence or asks_first(programme)
    if sentence is None:
        sentence = _sentence(today, planned, following, done=_walked(history, today))
    return Today(
        planned=planned,
        next=following,
        sentence=sentence,
        last_decision=_last_answer(programme),
        awaiting_check_in=last.session_id if last and _asks_how_it_was(last, today) else None,
        ask_next_day=tuple(one.session_id for one in history if _asks_next_day(one, today)),
        chose=_chosen(programme, today),
        awaiting_fall=to_answer.fall,
        awaiting_alarm=to_answer.alarm,
        away_days=_asks_why_away(programme.state, today),
    )


def outline_of(
    sessions: Sequence[PlannedSession], history: Sequence[CompletedSession], today: date
) -> Today:
    """Say what is walked ``today`` and next, of the sessions of a programme: when, where, how long.

    It holds no reason, no answer and no professional's word: nothing of how the walker is.
    """
    bare = [one.model_copy(update={"why": Message.verbatim("")}) for one in sessions]
    planned, following = _ahead(bare, history, today)
    return Today(
        planned=planned,
        next=following,
        sentence=_sentence(today, planned, following, done=_walked(history, today)),
        last_decision=None,
        awaiting_check_in=None,
        ask_next_day=(),
    )


def _ahead(
    sessions: Sequence[PlannedSession], history: Sequence[CompletedSession], today: date
) -> tuple[PlannedSession | None, PlannedSession | None]:
    """Find what is planned today, and the next after it, of what was not walked yet."""
    walked = {completed.session_id for completed in history}
    ahead = [one for one in sessions if one.id not in walked]
    # who flew west after a walk of tomorrow has had today's
    ended = bool(history) and history[-1].on > today
    planned = next((one for one in ahead if one.on == today and not ended), None)
    return planned, next((one for one in ahead if one.on > today), None)


def _walked(history: Sequence[CompletedSession], today: date) -> bool:
    return bool(history) and history[-1].on >= today


def asks_first(programme: Programme) -> Message | None:
    """Say why a professional is to be asked before the next walk; None where nothing asks."""
    if not programme.state.ask_first:
        return None
    return next(d.sentence for d in reversed(programme.decisions) if d.action is Action.ASK)


def _last_answer(programme: Programme) -> Decision | None:
    """Give the last decision that is an answer: what the walker chose since then hides none."""
    answers = (d for d in reversed(programme.decisions) if not d.reasons[0].startswith("chose_"))
    return next(answers, None)


def _chosen(programme: Programme, today: date) -> Amount | None:
    lately = (one for one in reversed(programme.decisions) if one.on == today)
    chosen = next((one for one in lately if one.reasons[0] in _CHOICES), None)
    return _CHOICES[chosen.reasons[0]] if chosen else None


def _asks_how_it_was(completed: CompletedSession, today: date) -> bool:
    """Whether it is asked how a walk was: of one that came in only while they may still know."""
    came_in_old = completed.came_in_at is not None and not _is_of_the_last_days(completed, today)
    return completed.after is None and not came_in_old


def _is_of_the_last_days(completed: CompletedSession, today: date) -> bool:
    return (today - completed.on).days <= ASK_NEXT_DAY_FOR_DAYS


def _asks_next_day(completed: CompletedSession, today: date) -> bool:
    is_over = completed.on < today and _is_of_the_last_days(completed, today)
    return completed.pain_next_day is None and is_over


def _asks_why_away(state: State, today: date) -> int | None:
    days = away_days(state, today)
    if days is None or state.ask_first or state.why_away is not None:
        return None
    return days if days > ASK_WHY_AFTER_DAYS else None


def _sentence(
    today: date, planned: PlannedSession | None, following: PlannedSession | None, *, done: bool
) -> Message:
    if planned is not None:
        return Message("coach-today", **_what(planned))
    opening = "done" if done else "rest"
    if following is None:
        return Message(f"coach-{opening}-nothing")
    if following.on == today + timedelta(days=1):
        return Message(f"coach-{opening}-tomorrow", **_what(following))
    return Message(f"coach-{opening}-later", day=weekday(following.on), **_what(following))


def _what(planned: PlannedSession) -> dict[str, Message]:
    return {"minutes": minutes(planned.backward_s), "place": where(planned)}
