"""A process that dies is begun again, and one that does not end is killed."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.waiting import LONG_S, until

from retrowalk.web.supervising import LONGEST_PAUSE_S, pause_s

LIVES = """
import os, signal, sys, time
from pathlib import Path
import retrowalk.web.supervising as s
told = Path(sys.argv[1])
s.ENDED_WITHIN_S = 1.0
def falls():
    with told.open("a") as file:
        file.write("falls\\n")
    raise ValueError
def stays():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    told.with_name("stays").write_text(str(os.getpid()))
    time.sleep(120)
died = []
s.Supervisor([s.Part("falls", falls), s.Part("stays", stays)], died=died.append).run()
print(len(died), flush=True)
"""


def test_who_dies_again_and_again_is_waited_for_longer_each_time() -> None:
    assert [pause_s(died) for died in range(6)] == [0, 0, 1, 2, 4, 8]
    assert pause_s(5000) == LONGEST_PAUSE_S


@pytest.mark.slow
def test_it_is_begun_again_each_time_and_who_does_not_end_is_killed(tmp_path: Path) -> None:
    told, stays = tmp_path / "told", tmp_path / "stays"
    with subprocess.Popen(
        [sys.executable, "-c", LIVES, str(told)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        until(lambda: told.exists() and len(told.read_text().split()) >= 3, "three falls")
        pid = int(until(lambda: stays.exists() and stays.read_text(), "who stays"))
        fallen = len(told.read_text().split())
        process.send_signal(signal.SIGTERM)
        said, logged = process.communicate(timeout=LONG_S)
    assert process.returncode == 0
    assert int(said) >= fallen  # each that fell was told of, and who was killed in the end
    assert "process fell" in logged
    assert "ValueError" in logged
    assert not Path(f"/proc/{pid}").exists()
