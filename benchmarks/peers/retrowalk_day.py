"""Retrowalk on a day given as arrays."""

import sys
import time

from told import load, tell

begun = time.perf_counter()
import retrowalk  # noqa: E402
from retrowalk.gait import analyse  # noqa: E402

imported = time.perf_counter()
time_s, acc_mps2, gyr_radps = load(sys.argv[1])
started = time.process_time()
walk = analyse(retrowalk.Recording(time_s, acc_mps2, gyr_radps), forward_axis="-z", height_m=1.7)
tell(imported - begun, time.process_time() - started, len(walk.steps))
