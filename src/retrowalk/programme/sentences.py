"""What the programme says to the walker: one sentence for each change, and why."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache

from retrowalk.languages import Filling, Message, capital, inside
from retrowalk.person import Experience, Person
from retrowalk.practice import Course, load
from retrowalk.programme import words
from retrowalk.programme.alarms import advice_on
from retrowalk.programme.choices import Break, CoachOverride, Elsewhere, Reduction, Skip, Week
from retrowalk.programme.facts import Facts
from retrowalk.programme.falls import advice
from retrowalk.programme.ladder import Ladder, PersonalRung
from retrowalk.programme.lately import unsteady_until
from retrowalk.programme.rules import Rule
from retrowalk.programme.shares import Share
from retrowalk.programme.types import State, Why
from retrowalk.programme.words import in_a_row, minutes, more, on_date, weekday
from retrowalk.screening.types import Agreement

Telling = Callable[[Facts, State, Ladder], Filling]


def start(rung: PersonalRung, person: Person, first_s: int) -> Message:
    """Say where and with how much a programme begins, and why there."""
    if first_s > rung.start_s:
        because = "practised"
    elif person.fall_risk:
        because = "steady"
    elif person.experience is Experience.NONE:
        because = "new"
    else:
        because = "small"
    place, first = rung.settings[0].where, minutes(first_s)
    return Message(f"programme-start-{because}", place=place, minutes=first)


def answer(rule: Rule, facts: Facts, after: State, ladder: Ladder) -> Message:
    """Word the answer of a rule with what happened and what comes next."""
    values = {name: _TELLINGS[name](facts, after, ladder) for name in rule.tells}
    unless = "-no_less" if rule.says_less and not _is_less(after.total_s, facts.asked_s) else ""
    return capital(Message(f"programme-answer-{rule.id}{unless}", **values))


def _is_less(now_s: int, before_s: int) -> bool:
    """Whether it is less to who hears the minutes, which are told to the half."""
    return round(now_s / 30) < round(before_s / 30)


@lru_cache(256)
def will_grow(by_s: int) -> Message:
    """Say how a session ahead differs from the one before it on the same rung."""
    if not by_s:
        return Message("programme-will-be-the-same")
    return Message("programme-will-grow", more=more(by_s))


def will_open(reached_s: int, above: PersonalRung, share: Share) -> Message:
    """Say why a session ahead is on the next rung, and with how much."""
    values = {
        "reached": minutes(reached_s),
        "rung": above.entry.name,
        "minutes": minutes(share.backward_s),
    }
    if share.base is None:
        return Message("programme-will-open", **values)
    known = words.place(load().setting(share.base.setting))
    return Message("programme-will-open-with-base", **values, known=known)


def in_another_place(setting: str) -> Message:
    """Say that a session is where the walker chose it for the day."""
    return Message("programme-chose-place", place=words.place(load().setting(setting)))


def agreed(state: State) -> Message:
    """Say that a professional's word lets the programme go on."""
    return Message("programme-agreed", minutes=minutes(state.total_s))


def resumed(
    state: State, before: State, day: date, ladder: Ladder, *, bounded: bool = False
) -> Message:
    """Say how the programme comes back after an absence.

    Where it was ``bounded`` on that day as well, nobody is told what it is less than.
    """
    days = (day - (state.last_on or day)).days
    length = minutes(state.total_s)
    if state.stage != before.stage:
        place = _place(state, ladder)
        return Message("programme-resumed-easier", days=days, minutes=length, place=place)
    if not bounded and _is_less(state.total_s, before.total_s):
        return Message("programme-resumed", days=days, minutes=length)
    return Message("programme-resumed-no_less", days=days, minutes=length)


def came_back(reason: Break, after: State, ladder: Ladder) -> Message:
    """Say what follows from why nothing was walked for a while."""
    if reason.why is Why.FELL:
        return Message("programme-away-fell", care=advice(reason.fall))
    if reason.why.changes_answers:
        return Message("programme-away-screen")
    kind = "ill" if reason.why is Why.ILL else "noted"
    length, place = minutes(after.total_s), _place(after, ladder)
    return Message(f"programme-away-{kind}", minutes=length, place=place)


def advice_to(rules: Iterable[Rule]) -> Message | None:
    """Advise a test of balance where one of the rules that applied asks for it."""
    asked = any(rule.tests_balance for rule in rules)
    return Message("programme-advice-balance") if asked else None


def on_course(state: State, course: Course, *, ends: bool) -> Message:
    """Look back on a course beside a treatment: in its middle, or at its end."""
    weeks = course.ends_weeks if ends else course.weeks
    kind = "ends" if ends else "reviewed"
    return Message(f"programme-course-{kind}", weeks=weeks, minutes=minutes(state.total_s))


def moved(state: State, ladder: Ladder) -> Message:
    """Say where the programme goes on when what is at hand or allowed has changed."""
    return Message("programme-moved", place=_place(state, ladder))


def less(reduction: Reduction) -> Message:
    """Say that the walker's choice for the day is taken as it is."""
    return Message(f"programme-less-{reduction.amount}")


def chosen(wish: Week | Skip | Elsewhere) -> Message:
    """Say that the walker's wish for days, rungs or a place is taken as it is."""
    if isinstance(wish, Week):
        return Message(
            "programme-chose-days" if wish.weekdays or wish.times else "programme-chose-usual-days"
        )
    if isinstance(wish, Elsewhere):
        if not wish.setting:
            return Message("programme-less-full")
        return in_another_place(wish.setting)
    kind = "skip" if wish.skipped else "no-skip"
    return Message(f"programme-chose-{kind}", rung=load().rung(wish.stage).name)


def overruled(override: CoachOverride, after: State, ladder: Ladder) -> Message:
    """Say who changed what, and give the note."""
    dose, place = minutes(after.total_s), _place(after, ladder)
    what = [Message("programme-overruled-dose", minutes=dose, place=place)]
    if override.rest_days:
        what.append(Message("programme-overruled-rest", until=on_date(after.rest_until)))
    if override.hold_days:
        what.append(Message("programme-overruled-hold", until=on_date(after.held_until)))
    changed = in_a_row("programme-listed", what)
    return Message("programme-overruled", who=override.who, what=changed, note=override.note)


def not_overruled(override: CoachOverride) -> Message:
    """Say that what a coach asked for once is not followed, as things stand."""
    return Message("programme-not-overruled", who=override.who, day=on_date(override.on))


def bounded(by: Iterable[Agreement], after: State, ladder: Ladder) -> Message:
    """Say by whose word the programme goes on as it does."""
    where = {"minutes": minutes(after.total_s), "place": _place(after, ladder)}
    return Message("programme-bounded", who=_who(by), **where)


def bound_ended(by: Iterable[Agreement], after: State, ladder: Ladder) -> Message:
    """Say whose word holds no longer, and that nothing jumps for that."""
    where = {"minutes": minutes(after.total_s), "place": _place(after, ladder)}
    return Message("programme-bound_ended", who=_who(by), **where)


def bound_will_end(by: Iterable[Agreement]) -> Message:
    """Say why a session ahead is without what somebody said."""
    return Message("programme-will-be-free", who=_who(by))


def nowhere_within(by: Iterable[Agreement], needed: str | Message) -> Message:
    """Say whose word leaves no place to walk, and what would help."""
    return Message("programme-word-leaves-nothing", who=_who(by), needed=needed)


def beyond(by: Iterable[Agreement]) -> Message:
    """Say whose bounds stand against what a coach asks for."""
    return Message("programme-beyond-the-word", who=_who(by))


def enough_by_word(by: Iterable[Agreement], after: State) -> Message:
    """Say by whose word nothing grows."""
    message = "programme-answer-enough_by_word"
    return capital(Message(message, who=_who(by), minutes=minutes(after.total_s)))


def corrected(after: State, ladder: Ladder) -> Message:
    """Say that an answer is not the one that was given when the walk was told of."""
    where = {"minutes": minutes(after.total_s), "place": _place(after, ladder)}
    return Message("programme-corrected", **where)


def _who(by: Iterable[Agreement]) -> Message:
    names = dict.fromkeys(one.who for one in by)
    return in_a_row("programme-both", map(Message.verbatim, names))


def _place(state: State, ladder: Ladder) -> Message:
    rung = ladder.rung(state.stage)
    here = words.place(rung.setting(state.setting))
    if state.base is None:
        return here
    base = ladder.rung(state.base.stage)
    known = words.place(base.setting(state.base.setting))
    if state.base.setting == state.setting:  # the same place: what tells them apart is the rung
        here, known = inside(rung.entry.name), inside(base.entry.name)
    first = minutes(state.backward_s)
    return Message("programme-place-and-base", first=first, place=here, known=known)


def _advice_on_alarm(facts: Facts) -> Message:
    alarm = facts.completed.alarm
    return advice_on(alarm) if alarm else Message.verbatim("")


_TELLINGS: dict[str, Telling] = {
    "care": lambda facts, after, ladder: advice(facts.fall),
    "alarm": lambda facts, after, ladder: _advice_on_alarm(facts),
    "pain": lambda facts, after, ladder: facts.pain,
    "worst": lambda facts, after, ladder: facts.worst,
    "week": lambda facts, after, ladder: minutes(round(facts.week_s)),
    "before": lambda facts, after, ladder: facts.completed.pain_before or 0,
    "effort": lambda facts, after, ladder: facts.effort,
    "day": lambda facts, after, ladder: weekday(facts.day),
    "was": lambda facts, after, ladder: minutes(facts.state.total_s),
    "practised": lambda facts, after, ladder: minutes(facts.completed.practised_s),
    "minutes": lambda facts, after, ladder: minutes(after.total_s),
    "more": lambda facts, after, ladder: more(after.total_s - facts.state.total_s),
    "place": lambda facts, after, ladder: _place(after, ladder),
    "steady": lambda facts, after, ladder: on_date(unsteady_until(after.lately)),
    "until": lambda facts, after, ladder: on_date(facts.state.held_until),
}
"""The values that a rule may tell, by name."""
