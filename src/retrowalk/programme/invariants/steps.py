"""What never happens from one programme to the next: at an answer, or at a coach's word."""

import re
from collections.abc import Sequence

from retrowalk.practice import Rung, Support
from retrowalk.programme.choices import CoachOverride
from retrowalk.programme.invariants.book import book
from retrowalk.programme.invariants.told import NO_USUAL_PAIN, OwnPain
from retrowalk.programme.invariants.trouble import bad_news, rising
from retrowalk.programme.types import CompletedSession, Programme, State

SAYS_LESS = re.compile(r"\b(shorter|less|smaller|lower|fewer)\b", re.IGNORECASE)


def broken_step(
    before: Programme,
    after: Programme,
    completed: CompletedSession,
    *,
    own: OwnPain = NO_USUAL_PAIN,
    history: Sequence[CompletedSession] = (),
) -> list[str]:
    """Name every invariant that one answer of the programme breaks; empty when all hold.

    ``history`` are the walks before it, as far as no professional has heard of them.
    """
    rungs = book().rungs
    old, new = rungs[before.state.stage], rungs[after.state.stage]
    planned = completed.planned
    shown_there = planned is not None and planned.stage == new.id != old.id  # as bounds had it then
    from_s = planned.backward_s if planned and shown_there else before.state.total_s
    grown_s = after.state.total_s - from_s
    wrong = bad_news(completed, own) or (rising([*history, completed], own) and "pain rises")
    steadied = wrong and _held(after.state) and not _held(before.state)
    climbs = _climbs(old, new, before.state.visited)
    climbed = climbs and not steadied and not shown_there
    found = []
    if grown_s > 60 * old.dose.step_min:
        found.append(f"{completed.session_id}: grew by {grown_s} s at once")
    if climbed and grown_s > 0:
        found.append(f"{completed.session_id}: a new rung and more minutes at once")
    if wrong and (grown_s > 0 or climbed):
        found.append(f"{completed.session_id}: grew although {wrong}")
    shown = completed.planned.backward_s if completed.planned else before.state.total_s
    found += broken_words(after.decisions[-1].sentence.english, shown, after.state.total_s)
    if climbed and not (_earned(before, new) or _tested(before, after, new)):
        found.append(f"{completed.session_id}: entered {new.id} without its gate")
    answers = [one for one in after.decisions[-2:] if not one.reasons[0].startswith("course_")]
    if answers[-1].after_session is None:
        found.append(f"{completed.session_id}: changed without saying why")
    return found


def broken_words(sentence: str, before_s: int, after_s: int) -> list[str]:
    """Name a sentence, in English, that says less of what is not less."""
    untrue = SAYS_LESS.search(sentence) and after_s >= before_s
    return [f"says less where nothing is: {sentence}"] if untrue else []


def broken_override(before: Programme, after: Programme, override: CoachOverride) -> list[str]:
    """Name every invariant that a coach's decision breaks; empty when all hold."""
    rungs, day = book().rungs, override.on
    old, new = rungs[before.state.stage], rungs[after.state.stage]
    grown_s = after.state.total_s - before.state.total_s
    found = []
    if before.state.ask_first:
        found.append(f"{day}: decided while a professional was to be asked")
    if new.id != old.id and grown_s > 0:
        found.append(f"{day}: a new rung and more minutes at once")
    if not set(new.gate.after_stages) <= set(before.state.visited):
        found.append(f"{day}: {new.id} without the rungs before it")
    beside = [
        one for one in rungs.values() if one.only_for and set(one.settings) & set(new.settings)
    ]
    if after.state.backward_s > 60 * max(one.dose.most_min for one in (new, *beside)):
        found.append(f"{day}: more than {new.id} allows")
    if (before.state.rest_until or day) > (after.state.rest_until or day):
        found.append(f"{day}: the rest was cut short")
    if override.note not in after.decisions[-1].sentence.english:
        found.append(f"{day}: decided without its note")
    return found


def _held(state: State) -> bool:
    """Whether there is something to hold where the walker stands."""
    return book().settings[state.setting].support is not Support.NONE


def _climbs(old: Rung, new: Rung, visited: Sequence[str]) -> bool:
    """Whether a rung is new, or lies above the old one; the one beside a treatment lies low.

    Between tracks only the order in which they were entered tells which lies above.
    """
    if new.id not in visited:
        return True
    if new.track == old.track:
        return new.rung > old.rung
    if new.track == "rehabilitation":
        return False
    return old.id in visited and visited.index(new.id) > visited.index(old.id)


def _tested(before: Programme, after: Programme, new: Rung) -> bool:
    """Whether somebody practised went on there after a good walk on the first rung."""
    known = [name for name in before.state.visited if book().rungs[name].rung > 1]
    jumped = new.for_experienced and after.state.reasons == ("experienced",)
    return jumped and not known


def _earned(before: Programme, new: Rung) -> bool:
    state = before.state
    return (
        state.good_in_a_row + 1 >= new.gate.good_sessions
        and state.backward_s >= 60 * new.gate.minutes
        and set(new.gate.after_stages) <= set(state.visited)
    )
