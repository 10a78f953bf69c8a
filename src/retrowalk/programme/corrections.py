"""What is put right later works as if it had been told right at once; only minutes can't.

Between a wrong word and its correction a walker is shown sessions that the right word would not
have asked for. Each is answered as if it had been shown right: for the rung, the setting, the gates
and the reasons. The minutes go on from what was really walked, a step more at the most.
"""

from retrowalk.programme.facts import half
from retrowalk.programme.ladder import Ladder
from retrowalk.programme.moves import at_most
from retrowalk.programme.types import Base, CompletedSession, Measured, Planned, State

LEAST_S = 30


def as_if_right(state: State, completed: CompletedSession) -> tuple[State, CompletedSession]:
    """Give a session as it would have been, in its share of what was shown, and no rest cut short.

    What was really walked of it, or shown if that is less, is remembered for the minutes after it.
    """
    shown = completed.planned
    if not completed.shown_before_correction or shown is None:
        return state, completed
    if state.elsewhere_on == completed.on and shown.setting == state.elsewhere:
        return state.model_copy(update={"rest_until": None}), completed
    halved = state.half_on == completed.on
    asked_s = half(state.total_s) if halved else state.total_s
    ratio = asked_s / shown.backward_s
    walked_s = min(shown.backward_s, int(completed.practised_s))
    right = {
        "practised_s": ratio * completed.practised_s,
        "measured": completed.measured and _scaled(completed.measured, ratio),
        "planned": Planned(
            stage=state.stage, setting=state.setting, backward_s=asked_s, base=_base(state, asked_s)
        ),
    }
    rested = {"walked_s": walked_s, "rest_until": None}
    return state.model_copy(update=rested), completed.model_copy(update=right)


def go_on_from_walked(state: State, ladder: Ladder) -> State:
    """Let the minutes go on from what was really walked, where that was shown by a wrong word."""
    if state.walked_s is None:
        return state
    step_s = ladder.rung(state.stage).step_s
    most_s = max(LEAST_S, (state.walked_s + step_s) // LEAST_S * LEAST_S)
    return at_most(state, most_s).model_copy(update={"walked_s": None})


def _base(state: State, asked_s: int) -> Base | None:
    return at_most(state, asked_s).base


def _scaled(measured: Measured, ratio: float) -> Measured:
    seconds = ("backward_s", "forward_s", "unknown_s")
    return measured.model_copy(update={name: ratio * getattr(measured, name) for name in seconds})
