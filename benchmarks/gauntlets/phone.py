"""The phone at its worst, with a real browser: each walk is kept exactly once, or the walker told.

The stories are tests of their own, where what happens in each can be read; here all of them are
told together, with as many walks on a network that flaps as are asked for.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from benchmarks.gauntlets.outcome import Outcome

ROOT = Path(__file__).parents[2]
BROWSER = "tests/browser"
STORIES = {
    "the database of a browser closed, refused, full, cleared or silent": (
        "test_closed_database.py",
        "test_phone_emptied.py",
        "test_recording_store.py",
    ),
    "the worker of the page replaced": ("test_worker_replaced.py",),
    "the network or the server away, or the page or the browser killed": (
        "test_nothing_is_lost.py::test_offline_from_start_to_end_then_brought",
        "test_nothing_is_lost.py::test_the_server_killed_in_the_middle_loses_nothing",
        "test_nothing_is_lost.py::test_a_page_reloaded_in_the_middle_goes_on",
        "test_nothing_is_lost.py::test_a_browser_killed_in_the_middle_goes_on",
        "test_phone_line.py",
        "test_phone_at_its_worst.py",
        "test_silent_line.py",
    ),
    "a slow server waited for, and said to be slow": ("test_slow_server.py",),
}
FLAPS = "test_nothing_is_lost.py::test_a_network_that_flaps_loses_nothing_and_doubles_nothing"
FLAPPING = {4: f"{FLAPS}[0]", 100: f"{FLAPS}[4]"}
"""By how many walks."""


def run(times: int) -> Outcome:
    """Tell every story, and that of so many walks on a network that flaps: 4, or 100."""
    outcome = Outcome()
    for what, tests in STORIES.items():
        outcome.did(f"stories of {what}", _told(tests, outcome))
    flapping = max(count for count in FLAPPING if count <= max(times, min(FLAPPING)))
    _told((FLAPPING[flapping],), outcome)
    outcome.did("walks on a network that flaps", flapping)
    return outcome


def _told(tests: tuple[str, ...], outcome: Outcome) -> int:
    """Run tests, note which of them failed, and give how many ran."""
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        words = ["-q", "-p", "no:cacheprovider", f"--junitxml={report}"]
        subprocess.run(
            [sys.executable, "-m", "pytest", *words, *(f"{BROWSER}/{one}" for one in tests)],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            check=False,
        )
        cases = list(ElementTree.parse(report).iter("testcase"))
    ran = [one for one in cases if one.find("skipped") is None]
    failed = [
        one for one in ran if one.find("failure") is not None or one.find("error") is not None
    ]
    outcome.lost += [f"{one.get('classname')}.{one.get('name')}" for one in failed]
    if not ran:
        outcome.lost.append(f"nothing ran of {', '.join(tests)}")
    return len(ran)
