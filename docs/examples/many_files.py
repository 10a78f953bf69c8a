"""Measure a folder of recordings, and let no bad file stop the others."""

import tempfile
from pathlib import Path

import retrowalk
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings.export import phyphox_zip

folder = Path(tempfile.mkdtemp())
for number in range(3):
    made = synthesise([Segment("stand", 4), Segment("backward", 10 + 5 * number)], seed=number)
    (folder / f"walk-{number}.zip").write_bytes(phyphox_zip(made.recording))
(folder / "letter.txt").write_text("Dear walker,")

measured = 0
for file in sorted(folder.iterdir()):
    try:
        walk = retrowalk.analyse(retrowalk.read(file), forward_axis="-z")
    except retrowalk.RetrowalkError as refusal:
        print(refusal)
        continue
    measured += 1
    print(f"{file.name}: {walk.totals['backward'].duration_s:.0f} s backward")
assert measured == 3
# The command line does the same, several at once: retrowalk analyse *.zip --jobs 2
