"""Make walks of known truth, to try an idea on."""

import numpy as np

import retrowalk
from retrowalk.gait.synthetic import Segment, synthesise

made = synthesise(
    [Segment("stand", 5), Segment("forward", 20), Segment("turn", 3), Segment("backward", 20)],
    seed=6,
    placement="lower_back",
    packet_loss=0.2,
    jitter_s=0.002,
)
walk = retrowalk.analyse(made.recording, forward_axis="-z")

true_s = made.truth.step_time_s
late_s = walk.steps.time_s[:, None] - true_s
nearest = np.abs(late_s).min(axis=1)
print(
    f"{len(walk.steps)} contacts found, {true_s.size} true; median off {np.median(nearest):.3f} s"
)
assert np.median(nearest) < 0.05
