"""From a table of your own to steps, strides, bouts and measures, for those who know mobgap."""

# --8<-- [start:file]
import tempfile
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

import retrowalk
from retrowalk.gait.synthetic import Segment, synthesise

folder = Path(tempfile.mkdtemp())
# Your file takes the place of this one, a made-up sensor on the lower back: x up, y left, z back.
story = [Segment("stand", 5), Segment("forward", 30), Segment("turn", 3), Segment("backward", 20)]
made = synthesise(story, seed=3, placement="lower_back").recording
columns = {"time_s": made.time_s}
columns |= {f"acc_{axis}": made.acc_mps2[k] for k, axis in enumerate("xyz")}
columns |= {f"gyr_{axis}": made.gyr_radps[k] for k, axis in enumerate("xyz")}
pq.write_table(pa.table(columns), folder / "sub-01.parquet")
# --8<-- [end:file]

# --8<-- [start:read]
recording = retrowalk.read(folder / "sub-01.parquet")  # time_s, acc_x..z and gyr_x..z

# A data frame in hand, as mobgap takes it (m/s² and degrees a second), needs no file:
frame = pq.read_table(folder / "sub-01.parquet")
acc_mps2 = np.stack([frame[f"acc_{axis}"].to_numpy() for axis in "xyz"])
gyr_deg_s = np.stack([np.rad2deg(frame[f"gyr_{axis}"].to_numpy()) for axis in "xyz"])
time_s = np.arange(frame.num_rows) / 100.0  # the row number over the sampling rate
same = retrowalk.Recording.from_arrays(time_s, acc_mps2, np.deg2rad(gyr_deg_s))
# --8<-- [end:read]

# --8<-- [start:analyse]
walk = retrowalk.analyse(recording, forward_axis="-z", height_m=1.72)
for note in walk.notes:
    print(note)
# --8<-- [end:analyse]
other = retrowalk.analyse(same, forward_axis="-z", height_m=1.72)
assert other.report().totals == walk.report().totals

# --8<-- [start:tables]
strides = walk.strides_table()  # per_stride_parameters_
bouts = walk.bouts_table()  # per_wb_parameters_
measures = walk.measures_table()  # aggregated_parameters_: a row a direction, then a row a bout
print(strides.select(["bout", "direction", "side", "duration_s", "length_m"]).slice(0, 5))
print(bouts.select(["bout", "direction", "steps", "distance_m", "speed_mps"]))
# strides.to_pandas() makes a data frame of it, polars.from_arrow(strides) one of Polars
# --8<-- [end:tables]
assert strides.num_rows > 60

# --8<-- [start:select]
known = strides.filter(pc.greater(strides["confidence"], 0.8))
by_way = known.group_by("direction").aggregate([("length_m", "mean"), ("duration_s", "stddev")])
for row in by_way.to_pylist():
    print(f"{row['direction']}: strides of {row['length_m_mean']:.2f} m")
# --8<-- [end:select]
means = {row["direction"]: row["length_m_mean"] for row in by_way.to_pylist()}
assert means["backward"] < means["forward"]

# --8<-- [start:write]
walk.to_parquet(folder / "sub-01")  # steps, strides, bouts, measures, events
walk.to_csv(folder / "sub-01.csv", table="strides")  # and sub-01.json beside it
walk.to_bids(folder / "derivatives", subject="01", task="walk")
print(walk.provenance()["input"], walk.provenance()["version"], walk.coverage)
# --8<-- [end:write]
assert (folder / "derivatives" / "dataset_description.json").is_file()
