"""mobgap's pipeline for impaired walkers on the same day (x up, y right, z forward; deg/s)."""

import sys
import time
import warnings

from told import load, tell

warnings.filterwarnings("ignore")
begun = time.perf_counter()
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
from mobgap.data import GaitDatasetFromData  # noqa: E402
from mobgap.pipeline import MobilisedPipelineImpaired  # noqa: E402

imported = time.perf_counter()
time_s, acc_mps2, gyr_radps = load(sys.argv[1])
started = time.process_time()
names = ("acc_x", "acc_y", "acc_z", "gyr_x", "gyr_y", "gyr_z")
signs = np.array([1, -1, -1, 1, -1, -1]) * np.array([1, 1, 1, *[180 / np.pi] * 3])
data = pd.DataFrame(
    {
        name: sign * row
        for name, sign, row in zip(names, signs, (*acc_mps2, *gyr_radps), strict=True)
    }
)
key = ("walker", "day")
walkers = GaitDatasetFromData(
    {key: {"LowerBack": data}},
    100.0,
    {key: {"height_m": 1.7, "sensor_height_m": 1.0, "cohort": "HA"}},
    {key: {"measurement_condition": "free_living"}},
    index_cols=["person", "recording"],
)
pipeline = MobilisedPipelineImpaired().safe_run(walkers[0])
tell(imported - begun, time.process_time() - started, len(pipeline.raw_ic_list_))
