"""Let a detector of your own take part, set parameters, and see what the detector keeps."""

from dataclasses import replace

import numpy as np

import retrowalk
from retrowalk.gait import Detectors, Parameters, check_detector
from retrowalk.gait.synthetic import Segment, synthesise


class UpwardPeaks:
    """A contact at each peak of the smoothed length of the acceleration; as simple as can be."""

    def contact_s(self, recording: retrowalk.Recording) -> np.ndarray:
        """Give the contacts, (n,) seconds."""
        size = np.linalg.norm(recording.acc_mps2, axis=0) - 9.81
        width = max(1, round(0.2 * recording.rate_hz))
        smooth = np.convolve(size, np.ones(width) / width, mode="same")
        peak = (smooth[1:-1] > smooth[:-2]) & (smooth[1:-1] >= smooth[2:]) & (smooth[1:-1] > 0.5)
        times_s = recording.time_s[1:-1][peak]
        return times_s[np.diff(times_s, prepend=-1.0) > 0.3]


recording = synthesise([Segment("stand", 5), Segment("backward", 20)], seed=5).recording
usual = Parameters()
strict = replace(usual, direction=replace(usual.direction, least_coherence=0.5))
walk = retrowalk.analyse(
    recording, forward_axis="-z", parameters=strict, detectors=Detectors(contacts=UpwardPeaks())
)
print(f"{len(walk.steps)} steps; told with: {walk.parameters['direction']}")
assert walk.parameters["detectors"]["contacts"].endswith("UpwardPeaks")

report = check_detector(UpwardPeaks())
print(report)  # what it keeps, and what it does not, with figures
assert "the_same_recording_gives_the_same_answer" in report.kept
