"""What must never happen, written once: tests and simulations ask the same questions.

Nothing here reuses how the programme decides; it looks only at what went in and what came out.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from retrowalk.person import Condition, Kit, Person, Place
from retrowalk.practice import Mode, Rung, Setting, Support, load
from retrowalk.programme.types import (
    CoachOverride,
    CompletedSession,
    PlannedSession,
    Programme,
    Wobble,
)
from retrowalk.screening.types import Agreement, Clearance, Precaution

FIRST_DOSE_MOST_S = 120
FIRST_DOSE_CAREFUL_S = 60
WEEK_DAYS, WEEK_MOST = 7, 4
PAIN_FLAG, PAIN_STRONG = 2, 5

RUNNING = frozenset({Mode.JOG, Mode.RUN, Mode.DRILL})
HEALING = {Condition.SURGERY_PAST_YEAR, Condition.INJURY_RECENT, Condition.ACHILLES_PAIN}
FORBIDDEN: dict[Precaution, Callable[[Rung, Setting], bool]] = {
    Precaution.SUPPORT_WITHIN_REACH: lambda _, setting: setting.support is Support.NONE,
    Precaution.NO_TREADMILL: lambda _, setting: setting.treadmill,
    Precaution.NO_WATER: lambda _, setting: Place.POOL in setting.places,
    Precaution.NO_INCLINE: lambda _, setting: setting.incline,
    Precaution.NO_LOAD: lambda _, setting: setting.load,
    Precaution.NO_RUNNING: lambda stage, _: stage.mode in RUNNING,
    Precaution.LIGHT_EFFORT: lambda stage, setting: (
        stage.mode is not Mode.WALK or setting.incline or setting.load
    ),
}

FOUR_WEEKS, TWO_WEEKS = 28, 14
MOST_EFFORT = 10
STRAINED = {Condition.HEART_DISEASE, Condition.LUNG_DISEASE, Condition.KIDNEY_DISEASE}
REFERRED: dict[str, tuple[Callable[[CompletedSession], bool], int, int]] = {
    "a stumble": (lambda one: _wobble(one) is Wobble.STUMBLED, 3, FOUR_WEEKS),
    "an unsteady walk": (
        lambda one: _wobble(one) is not Wobble.NONE or one.unsteady_pressed > 0,
        5,
        FOUR_WEEKS,
    ),
    "effort 8 at few minutes": (
        lambda one: _effort(one) >= 8 and one.practised_s <= 300,
        3,
        FOUR_WEEKS,
    ),
}
SAYS_LESS = re.compile(r"\b(shorter|less|smaller|lower|fewer)\b", re.IGNORECASE)


class OwnPain(NamedTuple):
    """The pain of an ordinary day, and the most that a walker may go on with, 0 to 10."""

    usual: int
    most: int


NO_USUAL_PAIN = OwnPain(0, PAIN_FLAG)


@dataclass(frozen=True, slots=True)
class _Book:
    """The practice, to look things up in quickly."""

    rungs: dict[str, Rung]
    settings: dict[str, Setting]


@cache
def _book() -> _Book:
    practice = load()
    return _Book({s.id: s for s in practice.rungs}, {s.id: s for s in practice.settings})


def broken(
    person: Person,
    clearance: Clearance,
    programme: Programme,
    history: Iterable[CompletedSession],
) -> list[str]:
    """Name every invariant that a programme breaks; empty when all hold."""
    book, sessions, history = _book(), programme.sessions, list(history)
    fell = any(_wobble(completed) is Wobble.FELL for completed in history)
    unheard = [one for one in history if _told_after(one, clearance.agreement)]
    return [
        *_uncleared(clearance, sessions),
        *_unheard(person, clearance, sessions, unheard),
        *_grown_unsteady(person, sessions, unheard, book),
        *_badly_timed(sessions, programme.state.last_on, book),
        *_misplaced(sessions, person, clearance, book, at_risk=person.fall_risk or fell),
        *_leaping(sessions, book),
        *_ungated(programme, book),
        *_first_dose(person, clearance, sessions, history),
        *_pain_flag(own_pain(person, clearance), sessions, history, book),
    ]


def broken_step(
    before: Programme,
    after: Programme,
    completed: CompletedSession,
    *,
    own: OwnPain = NO_USUAL_PAIN,
) -> list[str]:
    """Name every invariant that one answer of the programme breaks; empty when all hold."""
    book = _book()
    old, new = book.rungs[before.state.stage], book.rungs[after.state.stage]
    grown_s = after.state.backward_s - before.state.backward_s
    climbed = new.id not in before.state.visited or new.rung > old.rung
    found = []
    if grown_s > 60 * old.dose.step_min:
        found.append(f"{completed.session_id}: grew by {grown_s} s at once")
    if climbed and grown_s > 0:
        found.append(f"{completed.session_id}: a new rung and more minutes at once")
    bad_news = _bad_news(completed, own)
    if bad_news and (grown_s > 0 or climbed):
        found.append(f"{completed.session_id}: grew although {bad_news}")
    shown = completed.planned.backward_s if completed.planned else before.state.backward_s
    found += broken_words(after.decisions[-1].sentence.english, shown, after.state.backward_s)
    if climbed and not _earned(before, new):
        found.append(f"{completed.session_id}: entered {new.id} without its gate")
    if after.decisions[-1].after_session is None:
        found.append(f"{completed.session_id}: changed without saying why")
    return found


def broken_words(sentence: str, before_s: int, after_s: int) -> list[str]:
    """Name a sentence, in English, that says less of what is not less."""
    untrue = SAYS_LESS.search(sentence) and after_s >= before_s
    return [f"says less where nothing is: {sentence}"] if untrue else []


def broken_override(before: Programme, after: Programme, override: CoachOverride) -> list[str]:
    """Name every invariant that a coach's decision breaks; empty when all hold."""
    book, day = _book(), override.on
    old, new = book.rungs[before.state.stage], book.rungs[after.state.stage]
    grown_s = after.state.backward_s - before.state.backward_s
    found = []
    if before.state.ask_first:
        found.append(f"{day}: decided while a professional was to be asked")
    if new.id != old.id and grown_s > 0:
        found.append(f"{day}: a new rung and more minutes at once")
    if not set(new.gate.after_stages) <= set(before.state.visited):
        found.append(f"{day}: {new.id} without the rungs before it")
    if after.state.backward_s > 60 * _most_min(new, frozenset(Condition)):
        found.append(f"{day}: more than {new.id} allows")
    if (before.state.rest_until or day) > (after.state.rest_until or day):
        found.append(f"{day}: the rest was cut short")
    if override.note not in after.decisions[-1].sentence.english:
        found.append(f"{day}: decided without its note")
    return found


def pain_of(completed: CompletedSession) -> int:
    """Give the worst pain told after a session or the day after it."""
    after = completed.after.pain if completed.after else None
    return max(after or 0, completed.pain_next_day or 0)


def own_pain(person: Person, clearance: Clearance) -> OwnPain:
    """Give the pain that a walker may go on with: as agreed, else 2 above the usual, at most 5."""
    agreed = clearance.agreement.bounds.pain_at_most if clearance.agreement else None
    most = min(PAIN_STRONG, person.usual_pain + PAIN_FLAG) if agreed is None else agreed
    return OwnPain(person.usual_pain, most)


def _bad_news(completed: CompletedSession, own: OwnPain) -> str:
    if pain_of(completed) > own.most:
        return f"pain was {pain_of(completed)}"
    if _wobble(completed) is not Wobble.NONE:
        return f"the walker {_wobble(completed)}"
    if completed.unsteady_pressed > 1:
        return "the walker felt unsteady"
    if _rose(completed, own.usual):
        return "there was more pain the day after"
    return ""


def _wobble(completed: CompletedSession) -> Wobble:
    return completed.after.wobble if completed.after else Wobble.NONE


def _effort(completed: CompletedSession) -> int:
    return (completed.after.effort or 0) if completed.after else 0


def _rose(completed: CompletedSession, usual: int) -> bool:
    before, later = completed.pain_before, completed.pain_next_day
    return before is not None and later is not None and later >= max(before, usual) + 2


def _earned(before: Programme, new: Rung) -> bool:
    state = before.state
    return (
        state.good_in_a_row + 1 >= new.gate.good_sessions
        and state.backward_s >= 60 * new.gate.minutes
        and set(new.gate.after_stages) <= set(state.visited)
    )


def _uncleared(clearance: Clearance, sessions: Sequence[PlannedSession]) -> Iterator[str]:
    if not sessions:
        return
    if not clearance.may_walk_backward:
        yield "backward sessions without clearance"
    if sessions[-1].on >= clearance.valid_until:
        yield "sessions beyond the clearance"


def _told_after(completed: CompletedSession, agreement: Agreement | None) -> bool:
    """Whether anything of a walk was told after a professional agreed, or may have been."""
    if agreement is None:
        return True
    moments = (completed.after_told_at, completed.next_day_told_at, completed.started_at)
    last = max(moment for moment in moments if moment is not None)
    if agreement.at is None:
        return last.date() >= agreement.on
    return last > agreement.at or completed.on > agreement.on


def _unheard(
    person: Person,
    clearance: Clearance,
    sessions: Sequence[PlannedSession],
    unheard: Sequence[CompletedSession],
) -> Iterator[str]:
    """Name what a professional should have heard of before anything was planned again."""
    if not sessions:
        return
    if any(_wobble(one) is Wobble.FELL for one in unheard):
        yield "sessions after a fall that no professional has heard of"
    if person.conditions & STRAINED and any(_effort(one) == MOST_EFFORT for one in unheard):
        yield "sessions after the utmost effort with an illness of heart, lungs or kidneys"
    for trouble, (has, often, days) in (REFERRED | _painful(person, clearance)).items():
        on = sorted(one.on for one in unheard if has(one))
        last = (b - a for a, b in zip(on, on[often - 1 :], strict=False))
        if any(apart.days <= days for apart in last):
            yield f"sessions after {often} times {trouble} within {days} days"


def _painful(
    person: Person, clearance: Clearance
) -> dict[str, tuple[Callable[[CompletedSession], bool], int, int]]:
    usual, flag = own_pain(person, clearance)
    strong = max(flag, PAIN_STRONG)
    return {
        f"pain above {strong}": (lambda one: pain_of(one) > strong, 2, FOUR_WEEKS),
        f"pain above {flag}": (lambda one: pain_of(one) > flag, 4, TWO_WEEKS),
        f"lasting pain above {flag}": (lambda one: pain_of(one) > flag, 5, FOUR_WEEKS),
        "more pain the day after": (lambda one: _rose(one, usual), 3, TWO_WEEKS),
    }


def _grown_unsteady(
    person: Person,
    sessions: Sequence[PlannedSession],
    unheard: Sequence[CompletedSession],
    book: _Book,
) -> Iterator[str]:
    """Name what grows, or has nothing to hold, within four weeks of two stumbles."""
    stumbled = sorted(one.on for one in unheard if _wobble(one) is Wobble.STUMBLED)
    if len(stumbled) < 2:
        return
    until = stumbled[-2] + timedelta(FOUR_WEEKS)
    for session in (session for session in sessions if session.on <= until):
        if session.backward_s > sessions[0].backward_s or session.stage != sessions[0].stage:
            yield f"{session.id}: grows after two stumbles within four weeks"
        held = book.settings[session.setting].support is not Support.NONE
        if Place.HOME_RAIL in person.places and not held:
            yield f"{session.id}: nothing to hold after two stumbles within four weeks"


def _badly_timed(
    sessions: Sequence[PlannedSession], last_on: date | None, book: _Book
) -> Iterator[str]:
    if any(session.id != session.on.isoformat() for session in sessions):
        yield "a session's id is not its day"
    for earlier, later in pairwise(sessions):
        if (later.on - earlier.on).days <= book.rungs[earlier.stage].dose.rest_days:
            yield f"{later.id}: no rest day before it"
    if sessions and last_on and (sessions[0].on - last_on).days <= 1:
        yield f"{sessions[0].id}: no rest day after the last session"
    for first, fifth in zip(sessions, sessions[WEEK_MOST:], strict=False):
        if (fifth.on - first.on).days < WEEK_DAYS:
            yield f"{first.id}: more than {WEEK_MOST} sessions in a week"


def _misplaced(
    sessions: Sequence[PlannedSession],
    person: Person,
    clearance: Clearance,
    book: _Book,
    *,
    at_risk: bool,
) -> Iterator[str]:
    treated = person.conditions if clearance.agreement else frozenset()
    for session in sessions:
        if not 0 < session.backward_s <= 60 * _most_min(book.rungs[session.stage], treated):
            yield f"{session.id}: {session.backward_s} s on {session.stage}"
    for rung_id, setting_id in dict.fromkeys((s.stage, s.setting) for s in sessions):
        rung, setting = book.rungs[rung_id], book.settings[setting_id]
        if setting.id not in rung.settings:
            yield f"{setting.id} is no setting of {rung.id}"
        if at_risk and setting.support is Support.NONE:
            yield f"{setting.id}: nothing to hold on to for somebody who may fall"
        if at_risk and not person.partner:
            yield f"{setting.id}: alone, for somebody who may fall"
        yield from _not_at_hand(setting, person)
        yield from _unkept(rung, setting, person, clearance)


@cache
def _most_min(rung: Rung, treated: frozenset[Condition]) -> float:
    """Give what a rung allows; beside a treatment, where it is in the same place, as that does."""
    beside = [
        one.dose.most_min
        for one in _book().rungs.values()
        if set(one.only_for) & treated and set(one.settings) & set(rung.settings)
    ]
    return max([rung.dose.most_min, *beside] if rung.mode is Mode.WALK else [rung.dose.most_min])


def _not_at_hand(setting: Setting, person: Person) -> Iterator[str]:
    if setting.treadmill and setting.support is not Support.RAIL:
        yield "a treadmill without rails"
    if setting.places and not person.places & set(setting.places):
        yield f"no place for {setting.id}"
    if setting.kit and not (person.kit - {Kit.TREADMILL_WITHOUT_RAILS}) & set(setting.kit):
        yield f"no kit for {setting.id}"
    if setting.partner and not person.partner:
        yield f"no partner for {setting.id}"


def _unkept(rung: Rung, setting: Setting, person: Person, clearance: Clearance) -> Iterator[str]:
    precautions = clearance.precautions
    if person.conditions & set(rung.not_for) or precautions & set(rung.not_with):
        yield f"{rung.id} is not for this person"
    if rung.gate.professional and clearance.agreement is None:
        yield f"{rung.id} without a professional's word"
    for precaution in sorted(precautions & FORBIDDEN.keys()):
        if FORBIDDEN[precaution](rung, setting):
            yield f"{setting.id} against {precaution}"
    if Precaution.NOT_ALONE in precautions and not person.partner:
        yield "alone"
    yield from _harmful(rung, setting, person)


def _harmful(rung: Rung, setting: Setting, person: Person) -> Iterator[str]:
    """Say once more, by condition, what no data and no precaution may ever let through."""
    conditions = person.conditions
    if conditions & set(setting.not_for):
        yield f"{setting.id} is not for this person"
    if Condition.EPILEPSY in conditions and (setting.support is Support.WATER or setting.treadmill):
        yield f"{setting.id} with epilepsy"
    if conditions & {Condition.DEMENTIA, Condition.VESTIBULAR} and setting.treadmill:
        yield f"{setting.id} for somebody who must not be on a belt"
    if conditions & {Condition.NEUROPATHY, Condition.DIABETES} and setting.barefoot:
        yield f"{setting.id} without feeling in the feet"
    if rung.mode is not Mode.WALK and conditions & HEALING:
        yield f"{rung.id} while something heals"


def _leaping(sessions: Sequence[PlannedSession], book: _Book) -> Iterator[str]:
    for earlier, later in pairwise(sessions):
        grown_s = later.backward_s - earlier.backward_s
        if later.stage != earlier.stage and grown_s > 0:
            yield f"{later.id}: a new rung and more minutes at once"
        if grown_s > 60 * book.rungs[earlier.stage].dose.step_min:
            yield f"{later.id}: grows by {grown_s} s at once"


def _ungated(programme: Programme, book: _Book) -> Iterator[str]:
    visited: list[str] = []
    for rung_id in programme.state.visited:
        yield from _not_after(book.rungs[rung_id], visited, book)
        visited.append(rung_id)
    good = programme.state.good_in_a_row
    for earlier, later in pairwise(programme.sessions):
        good += 1
        if later.stage == earlier.stage:
            continue
        rung = book.rungs[later.stage]
        yield from _not_after(rung, visited, book)
        if good < rung.gate.good_sessions or earlier.backward_s < 60 * rung.gate.minutes:
            yield f"{later.id}: {rung.id} before its gate is open"
        visited.append(rung.id)
        good = 0


def _not_after(rung: Rung, visited: Sequence[str], book: _Book) -> Iterator[str]:
    if not set(rung.gate.after_stages) <= set(visited):
        yield f"{rung.id} without {', '.join(rung.gate.after_stages)}"
    held = {
        book.settings[setting].support
        for walked in map(book.rungs.__getitem__, visited)
        if walked.mode is Mode.WALK
        for setting in walked.settings
    }
    if rung.mode in RUNNING and not {Support.RAIL, Support.NONE} <= held:
        yield f"{rung.id} before the walking rungs"


def _first_dose(
    person: Person,
    clearance: Clearance,
    sessions: Sequence[PlannedSession],
    history: Sequence[CompletedSession],
) -> Iterator[str]:
    if history or not sessions:
        return
    careful = person.fall_risk or Precaution.LIGHT_EFFORT in clearance.precautions
    most_s = FIRST_DOSE_CAREFUL_S if careful else FIRST_DOSE_MOST_S
    if sessions[0].backward_s > most_s:
        yield f"the first dose is {sessions[0].backward_s} s"


def _pain_flag(
    own: OwnPain,
    sessions: Sequence[PlannedSession],
    history: Sequence[CompletedSession],
    book: _Book,
) -> Iterator[str]:
    last = max(history, key=lambda completed: completed.started_at, default=None)
    if not sessions or last is None or pain_of(last) <= own.most:
        return
    rung, setting = book.rungs[sessions[0].stage], book.settings[sessions[0].setting]
    if rung.mode is not Mode.WALK or setting.incline or setting.load:
        yield f"{rung.id} with an open pain flag"
