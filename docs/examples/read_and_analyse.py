"""Read what a phone recorded, and see how much of it was backward."""

import tempfile
from pathlib import Path

import retrowalk
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings.export import sensor_logger_zip

# Stands for the file that your sensor app exported.
made = synthesise([Segment("stand", 5), Segment("forward", 20), Segment("backward", 15)], seed=1)
file = Path(tempfile.mkdtemp()) / "walk.zip"
file.write_bytes(sensor_logger_zip(made.recording))

walk = retrowalk.analyse(retrowalk.read(file), forward_axis="-z", height_m=1.72)

backward = walk.totals["backward"]
print(f"{backward.steps} steps backward in {backward.duration_s:.0f} s")
for found in walk.technique.findings():
    print(found.sentence)
for note in walk.notes:
    print(note)
assert 23 <= backward.steps <= 29
