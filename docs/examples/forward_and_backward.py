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

ratios = measures.backward_to_forward
for name, ratio in ratios:
    print(f"{name:12} backward is {ratio:.0%} of forward")
for (name, backward), (_, forward) in zip(measures.backward, measures.forward, strict=True):
    print(f"{name:22} {backward:8.3f} {forward:8.3f}")
assert abs(ratios.cadence - 98 / 112) < 0.03
