"""Measure arrays of your own: any rate, any orientation, forward shown by a stretch of it."""

import numpy as np

import retrowalk
from retrowalk.gait.synthetic import Segment, synthesise

story = [Segment("stand", 5), Segment("forward", 20), Segment("backward", 20)]
made = synthesise(story, seed=2, rate_hz=60, rotation="random").recording
time_s, acc_mps2, gyr_radps = made.time_s, made.acc_mps2, made.gyr_radps  # (n,), (3, n), (3, n)

recording = retrowalk.Recording.from_arrays(time_s, acc_mps2, gyr_radps, source="my device")
walk = retrowalk.analyse(recording, forward_during=(5, 25))

steps = walk.steps
backward = steps.direction == retrowalk.Direction.BACKWARD
print(f"contacts going backward: {np.round(steps.time_s[backward][:5], 2)} ...")
print(f"the left foot: {int((steps.side[backward] > 0).sum())} of {int(backward.sum())}")
assert abs(backward.sum() - 35) <= 3
