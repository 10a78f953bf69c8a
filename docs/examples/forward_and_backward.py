"""Compare your backward walking with your forward walking."""

import retrowalk
from retrowalk.gait.synthetic import Segment, synthesise

made = synthesise(
    [
        Segment("stand", 5),
        Segment("forward", 40, cadence_spm=112),
        Segment("stand", 5),
        Segment("backward", 40, cadence_spm=98),
        Segment("stand", 5),
    ],
    seed=5,
)
measures = retrowalk.analyse(made.recording, forward_axis="-z", height_m=1.72).measures

for name, ratio in measures["backward_to_forward"].items():
    print(f"{name:12} backward is {ratio:.0%} of forward")
for name in ("step_time_cv", "harmonic_ratio_up", "side_sway_m", "landing_mps2"):
    print(f"{name:18} {measures['backward'][name]:6.3f} {measures['forward'][name]:6.3f}")
assert abs(measures["backward_to_forward"]["cadence"] - 98 / 112) < 0.03
