"""Teach it your step length: walk a known distance once, each way."""

import retrowalk
from retrowalk.gait import Calibration
from retrowalk.gait.synthetic import Segment, synthesise

STORY = [
    Segment("stand", 5),
    Segment("forward", 20, step_length_m=0.70),
    Segment("stand", 5),
    Segment("backward", 20, step_length_m=0.42),
    Segment("stand", 5),
]
known = synthesise(STORY, seed=3)
first = retrowalk.analyse(known.recording, forward_axis="-z", height_m=1.65).totals
true_m = known.truth.distance_m  # with a tape on the ground, this is what you know

calibration = Calibration.from_known(
    forward_m=(true_m["forward"], first["forward"].distance_m),
    backward_m=(true_m["backward"], first["backward"].distance_m),
)
other = synthesise(STORY, seed=4)
walk = retrowalk.analyse(other.recording, forward_axis="-z", height_m=1.65, calibration=calibration)
for way, metres in other.truth.distance_m.items():
    measured_m = walk.totals[way].distance_m
    print(f"{way}: {measured_m:.1f} m measured, {metres:.1f} m true")
    assert abs(measured_m / metres - 1) < 0.1
