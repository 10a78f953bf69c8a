"""What each answer does to where the walker stands; minutes first, then the rung, never both up."""

from datetime import date, timedelta

from retrowalk.programme.facts import Facts
from retrowalk.programme.ladder import Ladder, PersonalRung
from retrowalk.programme.lately import recent, since, walks_since
from retrowalk.programme.limits import (
    CAREFUL_START_S,
    LITTLE_ABSENCE_DAYS,
    LONG_ABSENCE_DAYS,
    LOWER,
)
from retrowalk.programme.rules import RULES, Rule
from retrowalk.programme.types import (
    Action,
    Amount,
    Break,
    Elsewhere,
    Planned,
    Reduction,
    Skip,
    State,
    Week,
    Why,
    Wobble,
)
from retrowalk.screening.types import Agreement

LEADS_DOWN = (Action.STEP_BACK, Action.LESS, Action.ASK)
STEPS_BACK = {rule.id for rule in RULES if rule.action in LEADS_DOWN}
ASKS_ANEW = {rule.id for rule in RULES if rule.action is Action.ASK} - {"still_asking"}


def move(rules: tuple[Rule, ...], facts: Facts, ladder: Ladder) -> State:
    """Give the state after the rules that apply, the first deciding, with the session counted."""
    rule, counted = rules[0], _count(facts, rules)
    if rule.action is Action.ASK:
        return _ask(counted, rules, facts, ladder)
    if rule.action is Action.STEP_BACK:
        return _step_back(counted, facts, ladder)
    if rule.action is Action.LESS:
        return lower(counted)
    if rule.action is Action.ENTER and facts.above is not None:
        return enter(counted, facts.above)
    if rule.action is Action.GROW:
        grown = min(counted.backward_s + facts.here.step_s, facts.here.most_s)
        return counted.model_copy(update={"backward_s": grown})
    if rule.action is Action.CHANGE_SETTING:
        return _hold_on(counted, facts.here)
    return counted


def _count(facts: Facts, rules: tuple[Rule, ...]) -> State:
    """Count the session; after a half that went badly the other half is not asked for again."""
    state, longer = facts.state, max(rule.rest_days for rule in rules)
    rest = facts.day + timedelta(facts.here.apart_days + longer)
    badly = rules[0].warns and not rules[0].neutral
    counted = {
        "backward_s": min(facts.asked_s, state.backward_s) if badly else state.backward_s,
        "good_in_a_row": _row(state.good_in_a_row, rules[0]),
        "sessions_on_stage": state.sessions_on_stage + 1,
        "last_on": facts.day,
        "rest_until": max(rest, state.rest_until or rest),
        "absence": 0,
        "why_away": None,
        "lately": facts.lately,
        "walks": facts.walks,
        "reasons": tuple(rule.id for rule in rules),
    }
    return state.model_copy(update=counted)


def _row(good: int, rule: Rule) -> int:
    return good + 1 if rule.good else good if rule.neutral else 0


def enter(state: State, rung: PersonalRung) -> State:
    """Stand on another rung: its preferred setting and, where that is new, its first dose."""
    visited = state.visited if rung.id in state.visited else (*state.visited, rung.id)
    return state.model_copy(
        update={
            "stage": rung.id,
            "setting": rung.settings[0].id,
            "backward_s": rung.first_s(state.stage, state.setting, state.backward_s),
            "good_in_a_row": 0,
            "sessions_on_stage": 0,
            "visited": visited,
        }
    )


def _hold_on(state: State, rung: PersonalRung) -> State:
    supported = rung.supported()
    return state.model_copy(update={"setting": supported.id}) if supported else state


def _step_back(state: State, facts: Facts, ladder: Ladder) -> State:
    index = ladder.rungs.index(facts.here)
    below = [rung for rung in ladder.rungs[:index] if rung.id in state.visited]
    if facts.sore_on_demanding_rung:
        return step_off(state, ladder)
    if state.backward_s <= facts.here.start_s and index:
        return enter(state, below[-1] if below else _lowest(state, ladder))
    return _hold_on(lower(state), facts.here)


def step_off(state: State, ladder: Ladder) -> State:
    """Go from slope, load or speed to the last rung before it that has none of them."""
    below = ladder.rungs[: ladder.index(state.stage) or 0]
    easy = [rung for rung in below if rung.id in state.visited and not rung.demanding]
    return enter(state, easy[-1] if easy else _lowest(state, ladder))


def _lowest(state: State, ladder: Ladder) -> PersonalRung:
    """Give the lowest rung that was practised: one that opened below it since is no way back."""
    known = (rung for rung in ladder.rungs if rung.id in state.visited and not rung.demanding)
    return next(known, ladder.rungs[0])


def lower(state: State) -> State:
    """Two thirds of the minutes, in whole minutes, and never less than one."""
    fewer = int(state.backward_s * LOWER / 60) * 60
    return state.model_copy(
        update={
            "backward_s": min(state.backward_s, max(CAREFUL_START_S, fewer)),
            "good_in_a_row": 0,
        }
    )


def _ask(state: State, rules: tuple[Rule, ...], facts: Facts, ladder: Ladder) -> State:
    """Back to the lowest rung, and wait for a yes that is told later than the last of it."""
    anew = not ASKS_ANEW.isdisjoint(rule.id for rule in rules)
    moment = facts.told_at if anew else facts.completed.started_at
    asked_at = state.asked_at or moment
    lowest = _lowest(state, ladder)
    first = _hold_on(enter(state, lowest), lowest)
    return first.model_copy(
        update={
            "ask_first": True,
            "asked_on": facts.day if anew else state.asked_on or facts.day,
            "asked_at": max(moment, asked_at) if anew else asked_at,
            "fell": state.fell or facts.wobble is Wobble.FELL,
            "fell_at": moment if facts.wobble is Wobble.FELL else state.fell_at,
        }
    )


def go_on(state: State, agreement: Agreement) -> State:
    """Begin anew after a professional's yes: what troubled before it counts no more."""
    answered = {
        "ask_first": False,
        "asked_on": None,
        "asked_at": None,
        "agreed_at": agreement.at,
        "lately": since(state.lately, agreement),
        "walks": walks_since(state.walks, agreement),
        "reasons": (),
    }
    return state.model_copy(update=answered)


def forget(state: State, day: date) -> State:
    """Leave out what was long before a day."""
    lately, walks = recent(state.lately, day), recent(state.walks, day)
    if (lately, walks) == (state.lately, state.walks):
        return state
    return state.model_copy(update={"lately": lately, "walks": walks})


def seat(state: State, ladder: Ladder) -> State:
    """Stand on a rung and in a setting that are still open, lower where they are not."""
    index = ladder.index(state.stage)
    if index is None:
        return enter(state, _last_open(state, ladder))
    setting = ladder.rungs[index].setting(state.setting).id
    most_s = ladder.rungs[index].most_s
    if setting == state.setting and state.backward_s <= most_s:
        return state
    return state.model_copy(
        update={"setting": setting, "backward_s": min(most_s, state.backward_s)}
    )


def _last_open(state: State, ladder: Ladder) -> PersonalRung:
    before = state.visited[: state.visited.index(state.stage)]
    return next((r for r in reversed(ladder.rungs) if r.id in before), ladder.rungs[0])


def take_less(state: State, reduction: Reduction) -> State:
    """Halve the session of a day, or leave it out; nothing else changes."""
    chosen = {
        "half_on": reduction.on if reduction.amount is Amount.HALF else None,
        "rest_on": reduction.on if reduction.amount is Amount.REST else None,
    }
    return state.model_copy(update=chosen)


def choose(state: State, wish: Week | Skip | Elsewhere) -> State:
    """Take in which days, which rungs and which place the walker wishes."""
    if isinstance(wish, Week):
        return state.model_copy(update={"weekdays": wish.weekdays, "times": wish.times})
    if isinstance(wish, Elsewhere):
        return state.model_copy(update={"elsewhere_on": wish.on, "elsewhere": wish.setting})
    others = tuple(one for one in state.skipped if one != wish.stage)
    return state.model_copy(update={"skipped": (*others, wish.stage) if wish.skipped else others})


def stand_where_shown(state: State, planned: Planned, day: date, ladder: Ladder) -> State:
    """Stand where a session was shown to be: on a rung that is open and whose way was walked.

    What was told only later weighs more than what was shown: after a step back nothing leads up,
    and on the same rung the shorter of the two counts, unless it is shorter by the walker's wish.
    """
    if planned.stage == state.stage and state.half_on == day:
        return state
    if planned.stage == state.stage:
        fewer = min(state.backward_s, planned.backward_s)
        return state.model_copy(update={"backward_s": fewer})
    index, here = ladder.index(planned.stage), ladder.index(state.stage) or 0
    if index is None or (index > here and not STEPS_BACK.isdisjoint(state.reasons)):
        return state
    rung = ladder.rungs[index]
    if not rung.after(state.visited):
        return state
    shown = {
        "setting": rung.setting(planned.setting).id,
        "backward_s": min(planned.backward_s, rung.most_s),
    }
    return enter(state, rung).model_copy(update=shown)


def absence_on(state: State, day: date) -> int:
    """How long nothing was practised: 0 up to 10 days, 1 up to 28 days, 2 beyond."""
    if state.last_on is None:
        return 0
    missed = (day - state.last_on).days
    return (missed > LITTLE_ABSENCE_DAYS) + (missed > LONG_ABSENCE_DAYS)


def resume(state: State, absence: int, ladder: Ladder) -> State:
    """Come back after an absence: lower, and after a long one with no more than the first dose.

    After a long one a harder rung is left for the one below it, as well.
    """
    back = lower(state) if state.absence == 0 else state
    index = ladder.index(state.stage) or 0
    rung = ladder.rungs[index]
    if absence > 1 and index and rung.demanding:
        below = [rung for rung in ladder.rungs[:index] if rung.id in state.visited]
        rung = below[-1] if below else ladder.rungs[0]
        back = enter(back, rung)
    most_s = rung.start_s if absence > 1 else back.backward_s
    return back.model_copy(
        update={
            "backward_s": min(most_s, back.backward_s),
            "good_in_a_row": 0,
            "absence": absence,
            "reasons": (),
        }
    )


def came_back(state: State, reason: Break, ladder: Ladder) -> State:
    """Take in why nothing was walked: a fall is asked about, an illness begins small again.

    After an operation, or a stay in hospital, the questions are answered again first.
    """
    state = state.model_copy(update={"why_away": reason.why})
    if reason.why is Why.FELL:
        first = ladder.rungs[0]
        fallen = {
            "ask_first": True,
            "asked_on": reason.on,
            "asked_at": max(reason.at, state.asked_at or reason.at),
            "fell": True,
        }
        return _hold_on(enter(state, first), first).model_copy(update=fallen)
    if reason.why in {Why.AWAY, Why.OTHER}:
        return state
    start_s = ladder.rungs[ladder.index(state.stage) or 0].start_s
    weaker = {
        "backward_s": min(start_s, state.backward_s),
        "good_in_a_row": 0,
        "screen_from": reason.on if reason.why.changes_answers else state.screen_from,
    }
    return state.model_copy(update=weaker)
