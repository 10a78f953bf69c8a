"""From the turns that devices count to steps.

What they call a cycle or a turn is a stride, two steps, by the profile of FIT
(``total_strides``, ``avg_running_cadence`` in strides a minute) and by the extensions of TCX and
GPX; but some apps write steps into the same places. Nobody makes so many strides.
"""

import re

from retrowalk.activity import Sport

_MOST_STRIDES = {Sport.RUNNING: 110.0, Sport.OTHER: 100.0}
_MOST_STRIDES_WALKING = 90.0
_QUICK_STRIDES, _SHORTEST_STEP_M = 65.0, 0.4
_DOUBLED = (1.8, 2.2)
_MOST_CYCLES = 4_999_999

_WORDS = (  # as apps and devices name them, in English, German, and where they are written so
    (Sport.CYCLING, r"cycl|bik(e|ing)|\bride\b|riding|\brad|fahrrad|骑|mtb|velo"),
    (Sport.SWIMMING, r"swim|schwimm|游泳"),
    (Sport.HIKING, r"hik|wander|trek|mountaineer|徒步|登山"),
    (Sport.WALKING, r"walk|\bgehen|spazier|gassi|步行|散步|走|randonn|marche"),
    (Sport.RUNNING, r"\brun|running|jog|lauf|treadmill|laufband|跑|course à pied"),
)
_ELSE = r"wheelchair|rollstuhl|horse|motor|driv|ski|skat|snow|langlauf|eislauf|row|rudern|kayak"
_OTHER = r"|generic|all|other|unknown|uncategori[sz]ed|workout|sonstige.*|fitness_equipment|其他"


def sport_named(name: str) -> Sport | None:
    """Tell a sport by a word for it; None where the words are none that are known.

    Where they name several, it is a walk if they are all on foot, else any.
    """
    text = name.strip().lower()
    if re.search(_ELSE, text):
        return Sport.ELSE
    named = [sport for sport, words in _WORDS if re.search(words, text)]
    if named:
        return named[0] if len(named) == 1 or named[0].may_be_backward else Sport.OTHER
    return Sport.OTHER if re.fullmatch(_OTHER, text) else None


def steps_a_turn(sport: Sport, turns_a_minute: float, speed_mps: float | None = None) -> int:
    """Tell whether a device that counted so many turns a minute counted steps, or strides.

    So many strides are made by nobody, nor are fast ones by which nobody gets ahead.
    """
    if turns_a_minute > _MOST_STRIDES.get(sport, _MOST_STRIDES_WALKING):
        return 1
    quick = turns_a_minute > _QUICK_STRIDES and bool(speed_mps)
    return 1 if quick and 30 * (speed_mps or 0.0) / turns_a_minute < _SHORTEST_STEP_M else 2


def steps_of_cycles(
    sport: Sport,
    cycles: float | None,
    going_s: float,
    cadence: float | None,
    distance_m: float | None = None,
) -> int | None:
    """Count steps of the cycles that a device tells, of which each is a stride.

    ``cadence`` is in strides a minute, if it tells that: where it makes half as many, cycles were
    steps.
    """
    if cycles is None or not 0 <= cycles < _MOST_CYCLES or not sport.may_be_backward:
        return None
    if going_s > 0:
        by_cadence = (cadence or 0) * going_s / 60
        doubled = by_cadence > 0 and _DOUBLED[0] < cycles / by_cadence < _DOUBLED[1]
        speed_mps = None if distance_m is None else distance_m / going_s
        if doubled or steps_a_turn(sport, cycles * 60 / going_s, speed_mps) == 1:
            return round(cycles)
    return round(2 * cycles)
