"""Files come to be as a whole, or not at all; what a dead process left goes, and nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest

from retrowalk.coach.aside import drop_unfinished, written_aside


def _break_off(file: Path) -> None:
    with written_aside(file) as out:
        out.write(b"half")
        raise RuntimeError


def test_all_of_a_file_comes_to_be_or_nothing(tmp_path: Path) -> None:
    file = tmp_path / "new" / "1.zip"
    with pytest.raises(RuntimeError):
        _break_off(file)
    assert list(file.parent.iterdir()) == []
    with written_aside(file) as out:
        out.write(b"whole")
        assert not file.exists()
    assert {one: one.read_bytes() for one in file.parent.iterdir()} == {file: b"whole"}


def test_who_does_the_same_work_twice_does_not_touch_what_the_other_writes(tmp_path: Path) -> None:
    file = tmp_path / "1.zip"
    with written_aside(file) as first:
        first.write(b"first")
        with pytest.raises(RuntimeError):
            _break_off(file)
        drop_unfinished(tmp_path, "*")
    assert {one: one.read_bytes() for one in tmp_path.iterdir()} == {file: b"first"}


def test_what_a_killed_process_left_goes_and_what_others_have_stays(tmp_path: Path) -> None:
    writes = (
        "import sys, pathlib; from retrowalk.coach.aside import written_aside\n"
        "with written_aside(pathlib.Path(sys.argv[1])) as out:\n"
        "    print(out.name, flush=True); sys.stdin.read()"
    )
    (tmp_path / "ours-0.zip.part").write_bytes(b"half of it")
    (other := tmp_path / "a film.mkv.part").write_bytes(b"half of it")
    command = [sys.executable, "-c", writes, str(tmp_path / "ours-1.zip")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        part = Path(writer.stdout.readline().decode().strip())
        drop_unfinished(tmp_path, "ours-*")
        assert set(tmp_path.iterdir()) == {part, other}
        writer.kill()
    drop_unfinished(tmp_path, "ours-*")
    assert list(tmp_path.iterdir()) == [other]
