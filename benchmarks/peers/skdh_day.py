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
time_s, acc_mps2, gyr_radps = load(sys.argv[1])
started = time.process_time()
since_1970_s = time_s + 1.7e9
acc_g = np.ascontiguousarray(acc_mps2.T) / 9.80665
told = PredictGaitLumbarLgbm().predict(time=since_1970_s, accel=acc_g, fs=100.0)
bouts = np.column_stack((told["Gait Bout Start Index"], told["Gait Bout Stop Index"]))
gait = GaitLumbar().predict(
    time=since_1970_s,
    accel=acc_g,
    gyro=np.ascontiguousarray(gyr_radps.T),
    fs=100.0,
    height=1.7,
    gait_bouts=bouts.astype(int),
)
tell(imported - begun, time.process_time() - started, len(gait["IC Timestamp"]))
