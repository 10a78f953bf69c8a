"""A correction is as if it had been told right at once, but for the minutes."""

from retrowalk.programme.types import Programme


def broken_correction(
    corrected: Programme, at_once: Programme, *, walked_s: float, step_s: float
) -> list[str]:
    """Name where a programme after a correction is not as one that was told right at once.

    ``walked_s`` is what was really walked last, ``step_s`` by how much a session may grow.
    """
    now, then = corrected.state, at_once.state
    compared = {
        "rung": (now.stage, then.stage),
        "setting": (now.setting, then.setting),
        "gate": (now.good_in_a_row, then.good_in_a_row),
        "reasons": (now.reasons, then.reasons),
        "referral": (now.ask_first, then.ask_first),
    }
    found = [
        f"corrected, the {what} is {one}, and told right at once {other}"
        for what, (one, other) in compared.items()
        if one != other
    ]
    most_s = min(then.total_s, walked_s + step_s)
    if now.total_s > most_s:
        found.append(f"corrected, {now.total_s} s where {most_s:.0f} s is the most")
    return found
