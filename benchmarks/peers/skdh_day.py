"""scikit-digital-health on the same day: its own bouts, then its lumbar gait pipeline (in g)."""

import sys
import time
import warnings

from told import load, tell

warnings.filterwarnings("ignore")
begun = time.perf_counter()
import numpy as np  # noqa: E402
from skdh.context import PredictGaitLumbarLgbm  # noqa: E402
from skdh.gait import GaitLumbar  # noqa: E402

imported = time.perf_counter()
day = load(sys.argv[1])
started = time.perf_counter()
since_1970_s = day[0] + 1.7e9
acc_g = np.ascontiguousarray(day[1:4].T) / 9.80665
told = PredictGaitLumbarLgbm().predict(time=since_1970_s, accel=acc_g, fs=100.0)
bouts = np.column_stack((told["Gait Bout Start Index"], told["Gait Bout Stop Index"]))
gait = GaitLumbar().predict(
    time=since_1970_s,
    accel=acc_g,
    gyro=np.ascontiguousarray(day[4:7].T),
    fs=100.0,
    height=1.7,
    gait_bouts=bouts.astype(int),
)
tell(imported - begun, time.perf_counter() - started, len(gait["IC Timestamp"]))
