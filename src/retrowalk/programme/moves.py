"""What each answer does to where the walker stands; minutes first, then the rung, never both up."""

from datetime import date, timedelta

from retrowalk.programme.calendar import WEEK, due
from retrowalk.programme.choices import Amount, Break, Elsewhere, Reduction, Skip, Week
from retrowalk.programme.facts import Facts
from retrowalk.programme.ladder import Ladder, PersonalRung
from retrowalk.programme.lately import recent, since, walks_since
from retrowalk.programme.limits import (
    LITTLE_ABSENCE_DAYS,
    LONG_ABSENCE_DAYS,
)
from retrowalk.programme.rules import RULES, Rule
from retrowalk.programme.shares import Known, Share, on_entering, seated, shorter
from retrowalk.programme.types import Action, Base, Planned, State, Why, Wobble
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
        return climb(counted, facts.above, ladder)
    if rule.action is Action.GROW:
        return grow(counted, facts.here, ladder)
    if rule.action is Action.CHANGE_SETTING:
        return _hold_on(counted, facts.here)
    return counted


def _count(facts: Facts, rules: tuple[Rule, ...]) -> State:
    """Count the session; after a half that went badly the other half is not asked for again."""
    state, longer = facts.state, max(rule.rest_days for rule in rules)
    rest = facts.day + timedelta(facts.here.apart_days + longer)
    badly = rules[0].warns and not rules[0].neutral
    state = at_most(state, facts.asked_s) if badly else state
    course_since = state.course_since or (facts.day if facts.here.entry.course else None)
    counted = {
        "course_since": course_since,
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


def is_first(state: State, ladder: Ladder) -> bool:
    """Whether only the first rung was walked yet, and nothing troubled there."""
    first = ladder.rungs[0]
    known = {first.id, *first.stands_for}
    return state.stage == first.id and known.issuperset(state.visited) and not state.lately


def enter(state: State, rung: PersonalRung) -> State:
    """Stand on another rung: its preferred setting and, where that is new, its first dose."""
    names = (rung.id, *rung.stands_for)
    return state.model_copy(
        update={
            "stage": rung.id,
            "setting": rung.settings[0].id,
            "backward_s": rung.first_s(state.stage, state.setting, state.backward_s),
            "base": None,
            "good_in_a_row": 0,
            "sessions_on_stage": 0,
            "visited": (*state.visited, *(one for one in names if one not in state.visited)),
        }
    )


def climb(state: State, above: PersonalRung, ladder: Ladder) -> State:
    """Enter the next rung for a few minutes; the others stay where they are known."""
    known = Known(state.stage, state.setting, share_of(state), state.visited)
    return enter(state, above).model_copy(update=on_entering(above, known, ladder)._asdict())


def grow(state: State, here: PersonalRung, ladder: Ladder) -> State:
    """Add a step to the session, and to what of it is on the rung."""
    return state.model_copy(update=share_of(state).grown(here, ladder)._asdict())


def at_most(state: State, most_s: int) -> State:
    """Let a session have no more than so many seconds; what is known gives way first."""
    if state.total_s <= most_s:
        return state
    return state.model_copy(update=share_of(state).at_most(most_s)._asdict())


def share_of(state: State) -> Share:
    """Give how the minutes are shared where somebody stands."""
    return Share(state.backward_s, state.base)


def _hold_on(state: State, rung: PersonalRung) -> State:
    supported = rung.supported()
    return state.model_copy(update={"setting": supported.id}) if supported else state


def _step_back(state: State, facts: Facts, ladder: Ladder) -> State:
    index = ladder.rungs.index(facts.here)
    below = [rung for rung in ladder.rungs[:index] if rung.id in state.visited]
    if facts.sore_on_demanding_rung:
        return step_off(state, ladder)
    if state.base is not None and ladder.index(state.base.stage) is not None:
        return stand_on_base(state, state.base, ladder)
    if state.backward_s <= facts.here.start_s and index:
        return enter(state, below[-1] if below else _lowest(state, ladder))
    return _hold_on(lower(state), facts.here)


def stand_on_base(state: State, base: Base, ladder: Ladder) -> State:
    """Leave the new rung for the place that is known, with the minutes that were walked there."""
    rung = ladder.rung(base.stage)
    there = {"setting": rung.setting(base.setting).id, "backward_s": base.backward_s}
    return enter(state, rung).model_copy(update=there)


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
    return state.model_copy(update={**share_of(state).lower()._asdict(), "good_in_a_row": 0})


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
    if index is None and state.base and ladder.index(state.base.stage) is not None:
        return seat(stand_on_base(state, state.base, ladder), ladder)
    if index is None:
        return enter(state, _last_open(state, ladder))
    rung = ladder.rungs[index]
    setting, base = rung.setting(state.setting).id, seated(state.base, ladder)
    most_s = ladder.most_of(rung) if base else rung.most_s
    if setting == state.setting and base == state.base and state.total_s <= most_s:
        return state
    here_s = min(rung.most_s, state.backward_s)
    here = {"setting": setting, "base": base, "backward_s": here_s}
    return at_most(state.model_copy(update=here), most_s)


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


def leave(state: State, ladder: Ladder) -> State:
    """Go on without the rung one stands on: below it, with all the minutes that are known there."""
    if ladder.index(state.stage) is not None:
        return state
    base = state.base if state.base and ladder.index(state.base.stage) is not None else None
    rung = ladder.rung(base.stage) if base else _last_open(state, ladder)
    setting = rung.setting(base.setting if base else "").id
    there = {"setting": setting, "backward_s": min(state.total_s, rung.most_s)}
    return enter(state, rung).model_copy(update=there)


def rested(state: State, ladder: Ladder) -> State:
    """Keep the rest after the last walk that the rung asks for, whatever days are chosen."""
    if state.last_on is None:
        return state
    ready = state.last_on + timedelta(ladder.rung(state.stage).apart_days)
    return state.model_copy(update={"rest_until": max(ready, state.rest_until or ready)})


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
    if state.elsewhere_on == day and planned.setting == state.elsewhere:
        return state
    if planned.stage == state.stage:
        fewer = min(state.backward_s, planned.here_s)
        share_s = planned.base.backward_s if planned.base else 0
        base = shorter(state.base, share_s)
        return state.model_copy(update={"backward_s": fewer, "base": base})
    index, here = ladder.index(planned.stage), ladder.index(state.stage) or 0
    if index is None or (index > here and not STEPS_BACK.isdisjoint(state.reasons)):
        return state
    rung = ladder.rungs[index]
    if not rung.after(state.visited):
        return state
    shown = {
        "setting": rung.setting(planned.setting).id,
        "backward_s": min(planned.here_s, rung.most_s),
        "base": seated(planned.base, ladder),
    }
    return enter(state, rung).model_copy(update=shown)


def away_days(state: State, day: date) -> int | None:
    """Give for how many days nothing was walked; None before the first walk.

    The forward walks of a trial are no absence, but never for longer than a long one: after so many
    days without a step backward the legs have forgotten something, whatever was walked.
    """
    if state.last_on is None:
        return None
    missed = (day - state.last_on).days
    if missed > LONG_ABSENCE_DAYS:
        return missed
    return min([missed, *((day - one).days for one in state.forward_on if one <= day)])


def walked_forward(state: State, day: date, ladder: Ladder) -> State:
    """Note a forward walk of a trial: the days of the week go on from it, and nothing else."""
    rung = ladder.rung(state.stage)
    start = state.anchor or day
    on_pattern = bool(state.weekdays) or due(rung.days, start, day) == day
    return state.model_copy(
        update={
            "forward_on": (*state.forward_on, day)[-WEEK:],
            "anchor": state.anchor if on_pattern else day,
        }
    )


def absence_on(state: State, day: date) -> int:
    """How long nothing was practised: 0 up to 10 days, 1 up to 28 days, 2 beyond."""
    missed = away_days(state, day)
    if missed is None:
        return 0
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
    most_s = rung.start_s if absence > 1 else back.total_s
    back = at_most(back, most_s)
    return back.model_copy(
        update={
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
        "base": None,
        "good_in_a_row": 0,
        "screen_from": reason.on if reason.why.changes_answers else state.screen_from,
    }
    return state.model_copy(update=weaker)
