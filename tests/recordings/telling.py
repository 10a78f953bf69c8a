"""What the player writes of a walk, for the tests of all rooms that read it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np

from retrowalk.recordings import Recording

BEGAN = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)
KEY = "5f0c2e8e-0000-4000-8000-000000000001"


def recorded(
    recording: Recording,
    marks: dict[float, str] | None = None,
    *,
    beats: dict[float, str] | None = None,
    key: str = KEY,
    session: str = "2026-10-05",
    began: datetime = BEGAN,
    ios: bool = False,
    piece_s: float = 2.0,
    interval_ms: float | None = None,
    wall_s: Callable[[float], float] | None = None,
) -> list[bytes]:
    """Write a recording as the pieces that the player sends, rounded as a browser rounds.

    ``wall_s`` gives what the wall clock shows at a time of the recording, since it began; without
    it the pieces are those of older players, which told nothing of clocks.
    """
    sign = -1 if ios else 1
    rates = (
        np.full_like(recording.acc_mps2, np.nan)
        if recording.gyr_radps is None
        else np.rad2deg(recording.gyr_radps)
    )
    lines = [(at_s, f"!{1000 * at_s:.1f},{what}") for at_s, what in (marks or {}).items()]
    lines += [(at_s, f"~{1000 * at_s:.1f},{beat}") for at_s, beat in (beats or {}).items()]
    for at_s, acc, rate in zip(recording.time_s, recording.acc_mps2.T, rates.T, strict=True):
        cells = [*(f"{sign * a:.1f}" for a in acc), *("" if r != r else f"{r:.1f}" for r in rate)]
        lines.append((float(at_s), f"{1000 * at_s:.1f},{','.join(cells)}"))
    lines.sort(key=lambda line: line[0])
    pieces = []
    for number in range(int(lines[-1][0] // piece_s) + 1):
        said = {"recording": key, "chunk": number, "session": session}
        said |= {"began": began.isoformat(), "ios": ios}
        inside = [text for at_s, text in lines if number == at_s // piece_s]
        firsts = [at_s for at_s, _ in lines if number == at_s // piece_s]
        if wall_s and firsts:
            said |= {
                "clock": round(1000 * (began.timestamp() + wall_s(firsts[0]))),
                "steady": round(1000 * firsts[0], 1),
                "interval_ms": interval_ms,
            }
        pieces.append("\n".join([f"#retrowalk {json.dumps(said)}", *inside, ""]).encode())
    return pieces
