"""Retrowalk on a day given as one array: rows are time, three of acceleration, three of turning."""

import sys
import time

from told import load, tell

begun = time.perf_counter()
import retrowalk  # noqa: E402
from retrowalk.gait import analyse  # noqa: E402

imported = time.perf_counter()
day = load(sys.argv[1])
started = time.perf_counter()
walk = analyse(retrowalk.Recording(day[0], day[1:4], day[4:7]), forward_axis="-z", height_m=1.7)
tell(imported - begun, time.perf_counter() - started, len(walk.steps))
