"""The two tempos at which steps are looked for.

Most people walk at 70 to 140 steps a minute. Who learns to walk backward beside a rail takes 40
to 70, of 15 to 25 cm, and the trunk moves a tenth as much: filters and thresholds that suit the
one drown the other. So each part of a recording is looked at in the usual tempo first, and in
the slow one where that leaves movement unexplained.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tempo:
    """Where in frequency, time and size the steps of a tempo are.

    Attributes
    ----------
    step_band_hz : holds the frequency of the step
    stride_band_hz : holds half of it
    shape_band_hz : keeps the second harmonic of the step, so that heights are whole
    around_hz : "around here" is a few steps to either side
    pendulum_radps : brings velocity to the size of acceleration, at the usual cadence
    shortest_s, longest_s : a shorter time is no step, a longer one is a pause
    least_peak_mps2 : a smaller rise and fall of the effort is swaying on the spot
    """

    step_band_hz: tuple[float, float]
    stride_band_hz: tuple[float, float]
    shape_band_hz: tuple[float, float]
    around_hz: float
    pendulum_radps: float
    shortest_s: float
    longest_s: float
    least_peak_mps2: float


USUAL = Tempo(
    step_band_hz=(0.7, 3.0),
    stride_band_hz=(0.4, 1.5),
    shape_band_hz=(0.7, 5.0),
    around_hz=0.25,
    pendulum_radps=9.0,
    shortest_s=0.26,
    longest_s=1.5,
    least_peak_mps2=0.25,
)
SLOW = Tempo(
    step_band_hz=(0.45, 1.5),
    stride_band_hz=(0.22, 0.8),
    shape_band_hz=(0.45, 2.5),
    around_hz=0.12,
    pendulum_radps=5.0,
    shortest_s=0.7,
    longest_s=2.5,
    least_peak_mps2=0.04,
)
