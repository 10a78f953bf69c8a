"""What live is reckoned with plain numbers is what the functions of whole recordings reckon."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from tests.searching import examples

from retrowalk.gait.contacts import contact_times
from retrowalk.gait.live.contact import contact_time
from retrowalk.gait.live.landing import _shape, _to_manner
from retrowalk.gait.live.running import _cost, _shows
from retrowalk.gait.repetition import PARTS, shapes, signals_of
from retrowalk.gait.running import USUAL, changes_cost, showing
from retrowalk.gait.sensor_shift import POINTS
from retrowalk.gait.signal import RATE_HZ

FIRST, PEAK, SIZE = 1234, 4, 16
signals = arrays(np.float64, (3, SIZE), elements=st.floats(-3, 3, allow_subnormal=False))


@examples(60)
@given(signals, st.booleans())
def test_a_contact_is_placed_as_among_many(signal: np.ndarray, turning: bool) -> None:
    effort, braking, unloading = signal
    effort[PEAK] = max(effort[PEAK - 1], effort[PEAK + 1]) + 0.5
    start_s = 7.31
    time_s = start_s + np.arange(FIRST, FIRST + SIZE) / RATE_HZ
    heard = braking if turning else None
    (among,) = contact_times(time_s, np.array([PEAK]), effort, heard, unloading)
    alone = contact_time(
        start_s,
        FIRST,
        PEAK,
        effort.tolist(),
        None if heard is None else heard.tolist(),
        unloading.tolist(),
    )
    assert alone == pytest.approx(among, abs=1e-9)


@examples(60)
@given(st.floats(0.0, 0.3), st.floats(0.2, 1.2), st.floats(-1.0, 1.0))
def test_what_a_step_shows_of_running(
    excursion_m: float, duration_s: float, turned_over: float
) -> None:
    among = float(showing(excursion_m, duration_s))
    assert _shows(excursion_m, duration_s, USUAL) == pytest.approx(among)
    assert _cost(turned_over, USUAL) == pytest.approx(float(changes_cost(turned_over)))


@pytest.mark.parametrize("n", [12, 26, 61])
def test_a_step_has_the_shape_and_the_manner_that_its_signals_have(n: int) -> None:
    movement = np.random.default_rng(n).standard_normal((9, n))
    rise, push, up, yaw = movement[0], movement[2:5], movement[5:8], movement[8]
    of_signals = signals_of(np.gradient(rise) * RATE_HZ, push, up, yaw)
    at = np.linspace(0.0, n, PARTS + 1)[None]
    np.testing.assert_allclose(_shape(movement), shapes(of_signals, at)[:, 0], atol=1e-9)

    falls = movement[:4]
    points = np.linspace(0, n, POINTS, endpoint=False).astype(int)
    acc_mps2 = -np.cumsum(falls, axis=1)[:, points] / RATE_HZ
    about_mean = acc_mps2 - acc_mps2.mean(axis=1, keepdims=True)
    np.testing.assert_allclose(falls @ _to_manner(n), about_mean, atol=1e-12)
