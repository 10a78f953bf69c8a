"""Make a cohort of what a practice exported for research: the file is research.zip."""

import csv
import io
import tempfile
from pathlib import Path
from zipfile import ZipFile

import numpy as np

from retrowalk.cohort import Cohort
from retrowalk.cohort.beginning import init
from retrowalk.gait.synthetic import Segment, synthesise

folder = Path(tempfile.mkdtemp())
exported = folder / "research.zip"

# Here the export is made up, of two walkers; yours comes from the page for research.
made = synthesise([Segment("stand", 4), Segment("forward", 10), Segment("backward", 10)], seed=1)
samples = np.vstack([made.recording.time_s, made.recording.acc_mps2, made.recording.gyr_radps]).T
signal = "time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z\n"
signal += "\n".join(",".join(f"{x:.6g}" for x in one) for one in samples) + "\n"
names = ("abcdefghijklmnop", "qrstuvwxyz234567")
with ZipFile(exported, "w") as file:
    rows = ["pseudonym,age,sex,height_cm", f"{names[0]},65-69,female,165", f"{names[1]},90+,male,"]
    file.writestr("walkers.csv", "\n".join(rows) + "\n")
    for name in names:
        file.writestr(f"{name}/recordings/0001.csv", signal)

# From here on it is the same with yours.
with ZipFile(exported) as file:
    walkers = list(csv.DictReader(io.StringIO(file.read("walkers.csv").decode())))
    file.extractall(folder / "export")

with (folder / "people.csv").open("w", newline="") as out:
    table = csv.writer(out)
    table.writerow(["participant", "age_years", "sex", "height_m", "consent_norms"])
    for one in walkers:
        # Ages are exported in steps of five years: the middle one stands for them.
        youngest = one["age"].removesuffix("+").partition("-")[0]
        age = int(youngest) + 2 if youngest else ""
        height = float(one["height_cm"]) / 100 if one["height_cm"] else ""
        # Write no where what somebody agreed to does not cover figures of many people.
        table.writerow([one["pseudonym"], age, one["sex"], height, "yes"])

begun = init(
    folder / "cohort",
    f"{folder}/export/*/recordings/*.csv",
    participants=folder / "people.csv",
    names=r"(?P<participant>[a-z2-7]{16})/recordings/(?P<session>\d+)",
)
print(f"{begun.recordings} recordings of {begun.participants} walkers")
for entry in Cohort.open(folder / "cohort").entries:
    print(entry.participant, entry.session, entry.age_years, entry.sex, entry.consent_norms)
    assert entry.consent_norms
assert begun.recordings == 2
# Then: retrowalk cohort run, retrowalk cohort summary, retrowalk cohort norms.
