"""A coach may decide instead of the programme: never above what the rung allows, never unsafely.

How many good sessions a rung wants is for the coach to judge; which rungs come before it is not.
"""

from datetime import timedelta

from retrowalk.errors import NotAllowed
from retrowalk.languages import Message, inside
from retrowalk.practice import load
from retrowalk.programme.choices import CoachOverride
from retrowalk.programme.ladder import Ladder, PersonalRung
from retrowalk.programme.lately import unsteady_until
from retrowalk.programme.moves import at_most, climb, enter
from retrowalk.programme.rules import RULES
from retrowalk.programme.types import State
from retrowalk.programme.words import in_a_row, minutes

WARNINGS = frozenset(rule.id for rule in RULES if rule.warns)


def overrule(state: State, override: CoachOverride, ladder: Ladder) -> State:
    """Give the state that a coach asked for.

    Raises
    ------
    NotAllowed
        When a professional's yes is waited for, when the rung, the setting or the minutes are not
        open to this walker, or when more is asked for after pain or an unsteady walk.
    """
    if state.ask_first:
        raise NotAllowed(Message("programme-agreement-comes-first"))
    rung = _rung(override, state, ladder)
    climbs = (ladder.index(rung.id) or 0) > (ladder.index(state.stage) or 0)
    moved = climb(state, rung, ladder) if climbs else enter(state, rung)
    moved = state if rung.id == state.stage else moved
    moved = moved.model_copy(update=_place(override, rung))
    moved = _dosed(moved, override, rung, _most_s(rung, state, ladder, climbs=climbs))
    more = climbs or moved.total_s > state.total_s
    if more and (unsteady_until(state.lately) or not WARNINGS.isdisjoint(state.reasons)):
        raise NotAllowed(Message("programme-nothing-grows-yet"))
    return moved.model_copy(update={"good_in_a_row": 0, **_waiting(override, state)})


def _rung(override: CoachOverride, state: State, ladder: Ladder) -> PersonalRung:
    wanted = override.stage or state.stage
    index = ladder.index(wanted)
    if index is None:
        raise NotAllowed(Message("programme-rung-not-open", rung=load().rung(wanted).name))
    rung = ladder.rungs[index]
    if not rung.after(state.visited):
        names = (inside(load().rung(name).name) for name in rung.entry.gate.after_stages)
        before = in_a_row("programme-both", names)
        raise NotAllowed(Message("programme-rung-comes-after", rung=rung.entry.name, before=before))
    return rung


def _most_s(rung: PersonalRung, state: State, ladder: Ladder, *, climbs: bool) -> int:
    """How much may be asked for: a new rung never brings more minutes with it."""
    if rung.id == state.stage and state.sessions_on_stage:
        return ladder.most_of(rung) if state.base else rung.most_s
    if rung.id == state.stage:
        return max(rung.start_s, state.total_s)
    return state.total_s if climbs else min(rung.most_s, state.total_s)


def _place(override: CoachOverride, rung: PersonalRung) -> dict[str, object]:
    if override.setting is None:
        return {}
    if override.setting not in {setting.id for setting in rung.settings}:
        name = load().setting(override.setting).name
        raise NotAllowed(Message("programme-setting-not-open", setting=name))
    return {"setting": override.setting}


def _dosed(state: State, override: CoachOverride, rung: PersonalRung, most_s: int) -> State:
    """Let the session have the minutes that were asked for; with a base, the base takes them."""
    wished_s = override.backward_s
    if wished_s is None:
        return state
    if wished_s > most_s:
        most = minutes(most_s)
        raise NotAllowed(Message("programme-at-most", rung=rung.entry.name, minutes=most))
    if state.base is None or wished_s <= state.total_s:
        here_s = wished_s if state.base is None else state.backward_s
        return at_most(state.model_copy(update={"backward_s": here_s}), wished_s)
    base = state.base.model_copy(update={"backward_s": wished_s - state.backward_s})
    return state.model_copy(update={"base": base})


def _waiting(override: CoachOverride, state: State) -> dict[str, object]:
    waiting: dict[str, object] = {}
    if override.rest_days:
        rested = override.on + timedelta(override.rest_days + 1)
        waiting["rest_until"] = max(rested, state.rest_until or rested)
    if override.hold_days:
        waiting["held_until"] = override.on + timedelta(override.hold_days + 1)
    return waiting
