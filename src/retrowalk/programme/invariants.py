"""What must never happen, written once: tests and simulations ask the same questions.

Nothing here reuses how the programme decides; it looks only at what went in and what came out.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from retrowalk.person import Kit, Person
from retrowalk.practice import Mode, Practice, Setting, Stage, Support, load
from retrowalk.programme.types import Happened, PlannedSession, Programme, Wobble
from retrowalk.screening.types import Clearance, Precaution

FIRST_DOSE_MOST_S = 120
FIRST_DOSE_CAREFUL_S = 60
WEEK_MOST = 4
PAIN_FLAG = 2

FORBIDDEN: dict[Precaution, Callable[[Stage, Setting], bool]] = {
    Precaution.SUPPORT_WITHIN_REACH: lambda _, setting: setting.support is Support.NONE,
    Precaution.NO_TREADMILL: lambda _, setting: setting.treadmill,
    Precaution.NO_INCLINE: lambda _, setting: setting.incline,
    Precaution.NO_LOAD: lambda _, setting: setting.load,
    Precaution.NO_RUNNING: lambda stage, _: stage.mode in (Mode.JOG, Mode.RUN, Mode.DRILL),
    Precaution.LIGHT_EFFORT: lambda stage, setting: (
        stage.mode is not Mode.WALK or setting.incline or setting.load
    ),
}


def broken(
    person: Person,
    clearance: Clearance,
    programme: Programme,
    history: Iterable[Happened],
    *,
    practice: Practice | None = None,
) -> list[str]:
    """Name every invariant that a programme breaks; empty when all hold."""
    practice = practice or load()
    history = sorted(history, key=lambda happened: happened.started_at)
    sessions = programme.sessions
    return [
        *_uncleared(clearance, sessions, history),
        *_badly_timed(sessions, programme.state.last_on, practice),
        *(
            f"{session.id}: {problem}"
            for session in sessions
            for problem in _misplaced(session, person, clearance, history, practice)
        ),
        *_leaping(programme, practice),
        *_ungated(programme, practice),
        *_first_dose(person, clearance, sessions, history),
        *_pain_flag(sessions, history, practice),
    ]


def broken_step(
    before: Programme,
    after: Programme,
    happened: Happened,
    *,
    practice: Practice | None = None,
) -> list[str]:
    """Name every invariant that one answer of the programme breaks; empty when all hold."""
    practice = practice or load()
    old, new = practice.stage(before.state.stage), practice.stage(after.state.stage)
    grown_s = after.state.backward_s - before.state.backward_s
    climbed = new.id not in before.state.visited or new.rung > old.rung
    found = []
    if grown_s > 60 * old.dose.step_min:
        found.append(f"{happened.session_id}: grew by {grown_s} s at once")
    if climbed and grown_s > 0:
        found.append(f"{happened.session_id}: a new rung and more minutes at once")
    if _bad_news(happened) and (grown_s > 0 or climbed):
        found.append(f"{happened.session_id}: grew although {_bad_news(happened)}")
    if climbed and not _earned(before, new):
        found.append(f"{happened.session_id}: entered {new.id} without its gate")
    if not after.decisions[-1].sentence or after.decisions[-1].after_session is None:
        found.append(f"{happened.session_id}: changed without saying why")
    return found


def pain_of(happened: Happened) -> int:
    """Give the worst pain told after a session or the day after it."""
    after = happened.after.pain if happened.after else 0
    return max(after, happened.pain_next_day or 0)


def _bad_news(happened: Happened) -> str:
    wobble = happened.after.wobble if happened.after else Wobble.NONE
    if pain_of(happened) > PAIN_FLAG:
        return f"pain was {pain_of(happened)}"
    if wobble is not Wobble.NONE:
        return f"the walker {wobble}"
    if happened.unsteady_pressed > 1:
        return "the walker felt unsteady"
    return ""


def _earned(before: Programme, new: Stage) -> bool:
    state = before.state
    return (
        state.good_in_a_row + 1 >= new.gate.good_sessions
        and state.backward_s >= 60 * new.gate.minutes
        and set(new.gate.after_stages) <= set(state.visited)
    )


def _uncleared(
    clearance: Clearance, sessions: Sequence[PlannedSession], history: Sequence[Happened]
) -> Iterator[str]:
    if not sessions:
        return
    if not clearance.may_walk_backward:
        yield "backward sessions without clearance"
    if sessions[-1].on >= clearance.valid_until:
        yield "sessions beyond the clearance"
    agreed_on = clearance.agreement.on if clearance.agreement else date.min
    if any(_fell(happened) and happened.on > agreed_on for happened in history):
        yield "sessions after a fall that no professional has heard of"


def _fell(happened: Happened) -> bool:
    return happened.after is not None and happened.after.wobble is Wobble.FELL


def _badly_timed(
    sessions: Sequence[PlannedSession], last_on: date | None, practice: Practice
) -> Iterator[str]:
    if any(session.id != session.on.isoformat() for session in sessions):
        yield "a session's id is not its day"
    for earlier, later in pairwise(sessions):
        rest_days = practice.stage(earlier.stage).dose.rest_days
        if (later.on - earlier.on).days <= rest_days:
            yield f"{later.id}: no rest day before it"
    if sessions and last_on and (sessions[0].on - last_on).days <= 1:
        yield f"{sessions[0].id}: no rest day after the last session"
    for place, session in enumerate(sessions):
        week = [s for s in sessions[place:] if s.on < session.on + timedelta(weeks=1)]
        if len(week) > WEEK_MOST:
            yield f"{session.id}: {len(week)} sessions in a week"


def _misplaced(
    session: PlannedSession,
    person: Person,
    clearance: Clearance,
    history: Sequence[Happened],
    practice: Practice,
) -> Iterator[str]:
    stage, setting = practice.stage(session.stage), practice.setting(session.setting)
    if setting.id not in stage.settings:
        yield f"{setting.id} is no setting of {stage.id}"
    if not 0 < session.backward_s <= 60 * stage.dose.most_min:
        yield f"{session.backward_s} s on {stage.id}"
    yield from _not_at_hand(setting, person)
    yield from _unkept(stage, setting, person, clearance)
    at_risk = person.fall_risk or any(map(_fell, history))
    if at_risk and setting.support is Support.NONE:
        yield "nothing to hold on to for somebody who may fall"


def _not_at_hand(setting: Setting, person: Person) -> Iterator[str]:
    if setting.treadmill and setting.support is not Support.RAIL:
        yield "a treadmill without rails"
    if setting.places and not person.places & set(setting.places):
        yield f"no place for {setting.id}"
    if setting.kit and not (person.kit - {Kit.TREADMILL_WITHOUT_RAILS}) & set(setting.kit):
        yield f"no kit for {setting.id}"
    if setting.partner and not person.partner:
        yield f"no partner for {setting.id}"


def _unkept(stage: Stage, setting: Setting, person: Person, clearance: Clearance) -> Iterator[str]:
    precautions = clearance.precautions
    if person.conditions & set(stage.not_for) or precautions & set(stage.not_with):
        yield f"{stage.id} is not for this person"
    if stage.gate.professional and clearance.agreement is None:
        yield f"{stage.id} without a professional's word"
    for precaution in sorted(precautions & FORBIDDEN.keys()):
        if FORBIDDEN[precaution](stage, setting):
            yield f"{setting.id} against {precaution}"
    attended = person.partner or setting.support is Support.WATER
    if Precaution.NOT_ALONE in precautions and not attended:
        yield "alone"


def _leaping(programme: Programme, practice: Practice) -> Iterator[str]:
    for earlier, later in pairwise(programme.sessions):
        grown_s = later.backward_s - earlier.backward_s
        if later.stage != earlier.stage and grown_s > 0:
            yield f"{later.id}: a new rung and more minutes at once"
        if grown_s > 60 * practice.stage(earlier.stage).dose.step_min:
            yield f"{later.id}: grows by {grown_s} s at once"


def _ungated(programme: Programme, practice: Practice) -> Iterator[str]:
    visited: list[str] = []
    for stage_id in programme.state.visited:
        yield from _not_after(practice.stage(stage_id), visited)
        visited.append(stage_id)
    good = programme.state.good_in_a_row
    for earlier, later in pairwise(programme.sessions):
        good += 1
        if later.stage == earlier.stage:
            continue
        stage = practice.stage(later.stage)
        yield from _not_after(stage, visited)
        if good < stage.gate.good_sessions or earlier.backward_s < 60 * stage.gate.minutes:
            yield f"{later.id}: {stage.id} before its gate is open"
        visited.append(stage.id)
        good = 0


def _not_after(stage: Stage, visited: Sequence[str]) -> Iterator[str]:
    if not set(stage.gate.after_stages) <= set(visited):
        yield f"{stage.id} without {', '.join(stage.gate.after_stages)}"
    if stage.mode is not Mode.WALK and not visited:
        yield f"{stage.id} before any walking"


def _first_dose(
    person: Person,
    clearance: Clearance,
    sessions: Sequence[PlannedSession],
    history: Sequence[Happened],
) -> Iterator[str]:
    if history or not sessions:
        return
    careful = person.fall_risk or Precaution.LIGHT_EFFORT in clearance.precautions
    most_s = FIRST_DOSE_CAREFUL_S if careful else FIRST_DOSE_MOST_S
    if sessions[0].backward_s > most_s:
        yield f"the first dose is {sessions[0].backward_s} s"


def _pain_flag(
    sessions: Sequence[PlannedSession], history: Sequence[Happened], practice: Practice
) -> Iterator[str]:
    if not sessions or not history or pain_of(history[-1]) <= PAIN_FLAG:
        return
    stage, setting = practice.stage(sessions[0].stage), practice.setting(sessions[0].setting)
    if stage.mode is not Mode.WALK or setting.incline or setting.load:
        yield f"{stage.id} with an open pain flag"
