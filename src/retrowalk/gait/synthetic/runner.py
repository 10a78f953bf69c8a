"""A runner as a mass on a spring: how the trunk bounces and surges in each step.

The leg is a massless spring that holds up the mass from touchdown to take-off, and nothing does in
the flight that follows (Blickhan 1989, doi:10.1016/0021-9290(89)90224-8; McMahon & Cheng 1990,
doi:10.1016/0021-9290(90)90042-2). Stiffness, speed and step time say all of it. A leg of usual
stiffness is 15 times as stiff as its owner's weight over its length, and stiffer in quicker steps:
Farley & Gonzalez 1996 (doi:10.1016/0021-9290(95)00029-1) saw 7.0 to 16.3 kN/m from 26 % below to
36 % above the runners' own cadence. Where such a leg would not leave the ground, as in slow
jogging, it is made stiffer until it does.

The model has no front: who runs backward bounces on the same spring the other way (Cavagna,
Legramandi & La Torre 2011, doi:10.1098/rspb.2010.1212). Real runners land more softly than they
take off, backward even more so; that is left out.

>>> run = spring_mass(2.5, 0.36, 1.72)
>>> round(run.stance_s, 2), round(run.flight_s, 2)
(0.26, 0.1)
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from retrowalk.gait.synthetic.sensors import GRAVITY_MPS2
from retrowalk.gait.types import FloatArray

LEG_PER_HEIGHT = 0.53
STIFFNESS = 15.0  # in weights over leg lengths, at the usual step time ...
USUAL_STEP_S, STIFFER = 60.0 / 165.0, 1.4  # ... and with this power of the cadence
LEAST_FLIGHT = 0.1  # of a step; if less, the leg is made ...
STIFFENED, STIFFEST = 1.15, 60.0  # ... so many times stiffer, up to this
TICK_S = 1e-3
LONGEST_STANCE_S = 1.0
ROUNDS, CLOSE, NUDGE_M = 8, 1e-7, 1e-5
POINTS = 1024  # of a step

State = tuple[float, float, float, float]


@dataclass(frozen=True, eq=False)
class Bounce:
    """A step of a runner in steady running, from touchdown to touchdown.

    Attributes
    ----------
    stance_s, flight_s : how long the leg is on the ground, and how long neither is
    compression_m : how far the leg gives in the middle of the stance
    ahead_mps2, up_mps2 : (n,) acceleration of the mass along the travel and upward, at even times
    """

    stance_s: float
    flight_s: float
    compression_m: float
    ahead_mps2: FloatArray
    up_mps2: FloatArray


@lru_cache(maxsize=64)
def spring_mass(
    speed_mps: float, step_s: float, height_m: float, stiffness: float | None = None
) -> Bounce:
    """Find how a runner of a height bounces at a speed and step time.

    Parameters
    ----------
    speed_mps : over the ground, whichever way; more than zero
    stiffness : of the leg, in weights over leg lengths; by default what is usual at that cadence

    Raises
    ------
    ValueError
        if no such leg runs so: it would not leave the ground
    """
    if stiffness is not None:
        bounce = _bouncing(speed_mps, step_s, height_m, stiffness)
        if bounce is not None and bounce.flight_s > 0:
            return bounce
    else:
        stiffness = STIFFNESS * (USUAL_STEP_S / step_s) ** STIFFER
        while stiffness <= STIFFEST:
            bounce = _bouncing(speed_mps, step_s, height_m, stiffness)
            if bounce is not None and bounce.flight_s >= LEAST_FLIGHT * step_s:
                return bounce
            stiffness *= STIFFENED
    raise ValueError(f"nobody runs at {speed_mps:.2f} m/s in steps of {step_s:.2f} s on such a leg")


def _bouncing(speed_mps: float, step_s: float, height_m: float, stiffness: float) -> Bounce | None:
    """Find compression and speed at the deepest point by Newton's method; None if none is."""
    leg_m = LEG_PER_HEIGHT * height_m
    spring = stiffness * GRAVITY_MPS2 / leg_m  # of a unit of mass
    sunk_m = GRAVITY_MPS2 / spring
    fall_mps = 0.5 * GRAVITY_MPS2 * max(step_s - np.pi / np.sqrt(spring), 0.1 * step_s)
    deepest = np.array([sunk_m + np.hypot(sunk_m, fall_mps / np.sqrt(spring)), speed_mps])
    wanted = np.array([step_s, speed_mps])
    for _ in range(ROUNDS):
        if not (0 < deepest[0] < leg_m and deepest[1] > 0):
            return None
        missed = _step_of(deepest, leg_m, spring) - wanted
        if np.abs(missed).max() < CLOSE:
            return _bounce(deepest, leg_m, spring, step_s)
        nearby = [_step_of(deepest + change, leg_m, spring) for change in NUDGE_M * np.eye(2)]
        slopes = (np.stack(nearby, axis=1) - (missed + wanted)[:, None]) / NUDGE_M
        deepest = deepest - np.linalg.solve(slopes, missed)
    return None


def _bounce(deepest: FloatArray, leg_m: float, spring: float, step_s: float) -> Bounce:
    """Lay out a step: the second half of the stance is the first one mirrored."""
    times, states = _to_take_off(deepest, leg_m, spring)
    x, y = np.array(states).T[:2]
    length = np.hypot(x, y)
    push = spring * (leg_m - length) / length
    since_s = np.arange(POINTS) / POINTS * step_s - times[-1]  # the middle of the stance
    on_the_ground = np.abs(since_s) <= times[-1]
    ahead = np.where(
        on_the_ground, np.sign(since_s) * np.interp(np.abs(since_s), times, push * x), 0.0
    )
    up = np.where(on_the_ground, np.interp(np.abs(since_s), times, push * y), 0.0)
    stance_s = 2.0 * times[-1]
    return Bounce(stance_s, step_s - stance_s, float(deepest[0]), ahead, up - GRAVITY_MPS2)


def _step_of(deepest: FloatArray, leg_m: float, spring: float) -> FloatArray:
    """Give step time and mean speed of a run by compression and speed at its deepest point."""
    times, states = _to_take_off(deepest, leg_m, spring)
    x, _, ahead_mps, up_mps = states[-1]
    flight_s = 2.0 * up_mps / GRAVITY_MPS2
    step_s = 2.0 * times[-1] + flight_s
    return np.array([step_s, (2.0 * x + ahead_mps * flight_s) / step_s])


def _to_take_off(
    deepest: FloatArray, leg_m: float, spring: float
) -> tuple[list[float], list[State]]:
    """Follow the mass from its deepest point until the leg is as long as it was (Runge & Kutta)."""
    state: State = (0.0, leg_m - float(deepest[0]), float(deepest[1]), 0.0)
    times, states = [0.0], [state]
    while times[-1] < LONGEST_STANCE_S:
        one = _change(state, leg_m, spring)
        two = _change(_moved(state, one, TICK_S / 2), leg_m, spring)
        three = _change(_moved(state, two, TICK_S / 2), leg_m, spring)
        four = _change(_moved(state, three, TICK_S), leg_m, spring)
        rates = tuple(
            (a + 2 * b + 2 * c + d) / 6 for a, b, c, d in zip(one, two, three, four, strict=True)
        )
        state = _moved(state, rates, TICK_S)
        short, now = (leg_m - float(np.hypot(*s[:2])) for s in (states[-1], state))
        if now <= 0.0:
            share = short / (short - now)
            times.append(times[-1] + share * TICK_S)
            states.append(_moved(states[-1], rates, share * TICK_S))
            return times, states
        times.append(times[-1] + TICK_S)
        states.append(state)
    raise ValueError("the leg never comes off the ground")


def _change(state: State, leg_m: float, spring: float) -> State:
    x, y, ahead_mps, up_mps = state
    length = (x * x + y * y) ** 0.5
    push = spring * (leg_m - length) / length
    return ahead_mps, up_mps, push * x, push * y - GRAVITY_MPS2


def _moved(state: State, rates: tuple[float, ...], for_s: float) -> State:
    x, y, ahead, up = (value + for_s * rate for value, rate in zip(state, rates, strict=True))
    return x, y, ahead, up
