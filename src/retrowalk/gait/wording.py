"""What a finding about technique says: its number and what that means, or what is unseen."""

import math

from retrowalk.languages import Message

FAINT = 0.5  # less sure than that is said aloud


def shown(
    rule: str, value: float, *, good: bool, sure: float, cadence_spm: float | None
) -> Message:
    """Word what the backward steps show of a rule.

    Parameters
    ----------
    rule : the id of the rule
    value : as :class:`~retrowalk.gait.report.TechniqueFinding` has it
    good : whether it keeps the rule
    sure : 0 to 1
    cadence_spm : of the backward steps, for the rule ``unhurried``
    """
    verdict = "good" if good else "better"
    if rule == "tall":
        sentence = _lean(value, verdict)
    else:
        number = 100 * value if rule != "unhurried" or cadence_spm is None else cadence_spm
        sentence = Message(f"gait-technique-{rule}-{verdict}", number=round(number))
    return Message("gait-faint", sentence=sentence) if sure < FAINT else sentence


def unseen(rule: str, *, facing_known: bool) -> Message:
    """Word why nothing can be told about a rule."""
    if rule == "toe_first":
        return Message("gait-unseen-toes")
    return Message("gait-unseen-upright" if facing_known else "gait-unseen-facing")


def _lean(lean_rad: float, verdict: str) -> Message:
    degrees = abs(round(math.degrees(lean_rad)))
    if not degrees:
        return Message("gait-technique-tall-upright")
    if lean_rad < 0:
        return Message("gait-technique-tall-back", degrees=degrees)
    return Message(f"gait-technique-tall-{verdict}", degrees=degrees)
