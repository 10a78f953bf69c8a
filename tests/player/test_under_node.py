"""The player's modules under Node's own runner: their tests stand beside this file."""

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.js_coverage import UNIT, folder_for
from tests.searching import TRIED

TESTS = sorted(Path(__file__).parent.glob("*.test.js"))


def test_the_modules_of_the_player(record_property: Callable[[str, object], None]) -> None:
    counted = {"NODE_V8_COVERAGE": str(folder)} if (folder := folder_for(UNIT)) else {}
    done = subprocess.run(
        ["node", "--test", "--test-reporter=tap", *TESTS],
        env={**os.environ, **counted},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    faults = re.findall(r"^ *not ok .*\n(?:.*\n)*?  \.\.\.$", done.stdout, re.M)
    assert not faults, "\n".join(faults)
    assert done.returncode == 0, done.stderr
    (passed,) = re.findall(r"^# pass (\d+)$", done.stdout, re.M)
    record_property(TRIED, f"{passed} tests of the player's modules, in {len(TESTS)} files")
