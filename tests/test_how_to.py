"""Every how-to is tried as it is written: in a copy of the project, where what it adds is used."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "docs" / "how-to"
STEP = re.compile(
    r"^(?P<do>At the end of|New file|In) `(?P<path>[^`]+)`"
    r"(?:, (?P<where>before the entry|after the line) `(?P<anchor>[^`]+)`)?:\n\n"
    r"```\w+\n(?P<text>.*?)```"
    r"|^Run:\n\n```sh\n(?P<run>.*?)```",
    re.MULTILINE | re.DOTALL,
)
WHOLE = "from tools.languages import state\nassert state('de').is_whole and state('zh').is_whole\n"
ASKED = """\
from fastapi.testclient import TestClient
from retrowalk.journal import Journal
from retrowalk.web import create_app

def page(address, language):
    app = create_app(Journal.open("sqlite:///how_to.db"))
    with TestClient(app, base_url="http://127.0.0.1:8000", client=("127.0.0.1", 1)) as client:
        answer = client.get(address, headers={"Accept-Language": language})
        assert answer.status_code == 200, answer.text
        return answer.text
"""
TOO = {"cue.md", "question.md", "language.md", "rung.md"}
"""What changes the same kind of files as others do, and is followed in `make long`."""
PROOFS = {
    "rung.md": WHOLE
    + """
from retrowalk.practice import load
rungs = [rung.id for rung in load().ladder]
assert rungs[rungs.index("spotter") + 1 :][:2] == ["spotter_again", "open_ground"]
assert [rung.rung for rung in load().ladder] == list(range(1, len(rungs) + 1))
""",
    "cue.md": WHOLE
    + """
from retrowalk.practice import load
assert [cue.id for cue in load().said_when("every_walk")][-1] == "quiet_feet"
""",
    "question.md": WHOLE
    + """
from retrowalk.person import Person
from retrowalk.screening import questions, rules
assert "light" in [question.id for question in questions()]
late = Person(age_years=40, walks_in_the_dark=True)
assert [rule.id for rule in rules() if rule.when.holds(late)] == ["walks_in_the_dark"]
""",
    "measure.md": """
from retrowalk import analyse
from retrowalk.gait.synthetic import Segment, synthesise
walk = synthesise((Segment("stand", 6), Segment("backward", 30, 100, 0.46)), seed=5, height_m=1.72)
measures = analyse(walk.recording, forward_axis="-z", height_m=1.72).measures.backward
assert abs(measures.walk_ratio_m_per_spm - 0.0046) < 0.001
""",
    "claim.md": WHOLE
    + ASKED
    + """
assert "Heath et al. 2001" in page("/learn/evidence", "en")
told = page("/learn/evidence/learned_economy", "de")
assert "Übung macht das Rückwärtsgehen" in told and "10.1054/ptsp.2001.0057" in told
assert "19 % weniger Sauerstoff bei gleichem Tempo" in told
""",
    "language.md": ASKED
    + """
from tools.languages import state
now = state("fr")
assert not now.stale and not now.left_over and "web-skip" not in now.missing
assert "Aller au contenu" in page("/learn/evidence", "fr")
""",
    "page.md": WHOLE + ASKED + 'assert "An alle, deren" not in page("/thanks", "de")\n'
    'assert "An alle, an deren Gang" in page("/thanks", "de")\n',
    "rehearse.md": """
import json
from pathlib import Path
*lines, last = map(json.loads, Path("knee.jsonl").read_text().splitlines())
bound = [line for line in lines if line["on"] <= "2026-06-14"]
assert bound and all(line["setting"] == "home_rail" for line in bound)
assert all(line["backward_s"] <= 180 for line in bound)
assert lines[8]["reasons"][0] == "stumbled" and "2026-06-19" == lines[8]["on"]
assert last["summary"]["asked_on"] is None
assert last["summary"]["longest_s"] > 180
""",
    "activity.md": """
from datetime import UTC
from pathlib import Path
from retrowalk.exchange.incoming import Source, recognised
assert "| Stroll |" in Path("docs/formats.md").read_text()
Path("w.txt").write_text("STROLL 1\\n2026-05-01T08:00 20\\n")
source = Source("w.txt", Path("w.txt"))
(walk,) = recognised(source).read(source, UTC)
assert (walk.app, walk.duration_s) == ("Stroll", 1200)
""",
    "format.md": """
from pathlib import Path
import retrowalk
assert "WalkLog" in Path("docs/formats.md").read_text()
rows = [f"{10 * n},0,0,9.81,0,0,{n % 3}" for n in range(500)]
Path("w.csv").write_text("\\n".join(["wl_ms,wl_ax,wl_ay,wl_az,wl_gx,wl_gy,wl_gz", *rows]))
read = retrowalk.read("w.csv")
assert (str(read.source), len(read.time_s)) == ("w.csv, WalkLog", 500)
""",
}


class Copy:
    """A copy of the project, and Python in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for folder in ("src", "tools", "docs/how-to"):
            shutil.copytree(
                ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__")
            )

    def follow(self, page: str) -> None:
        """Do what a page says, step by step."""
        steps = list(STEP.finditer((PAGES / page).read_text(encoding="utf-8")))
        assert steps
        for step in steps:
            if step["run"]:
                for line in step["run"].splitlines():
                    self._run(line)
            else:
                self._write(step)

    def _write(self, step: re.Match[str]) -> None:
        file = self.root / step["path"]
        if step["do"] == "New file":
            assert not file.exists()
            file.write_text(step["text"], encoding="utf-8")
            return
        before, after = file.read_text(encoding="utf-8"), ""
        if step["where"] == "after the line":
            head, anchor, after = before.partition(f"\n{step['anchor']}\n")
            assert anchor, f"{file.name} has no line {step['anchor']!r}"
            before = head + anchor
        elif step["where"]:
            entry = re.search(rf'^\[\[\w+\]\]\nid = "{step["anchor"]}"$', before, re.MULTILINE)
            assert entry, f"{file.name} has no entry {step['anchor']!r}"
            before, after = before[: entry.start()], "\n" + before[entry.start() :]
        else:
            before += "\n"
        file.write_text(before + step["text"] + after, encoding="utf-8")

    def _run(self, line: str) -> None:
        line, _, to = line.partition(" > ")
        python, *rest = shlex.split(line)
        assert python == "python"
        # a language that is begun is not whole yet, and status says so
        found = self.python(*rest, check="status" not in rest)
        if to:
            (self.root / to).write_text(found, encoding="utf-8")

    def python(self, *arguments: str, check: bool = True) -> str:
        """Run Python as somebody does who stands in the copy; give what it printed."""
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env=os.environ | {"PYTHONPATH": str(self.root / "src")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert not (check and done.returncode), done.stdout + done.stderr
        return done.stdout


def test_every_page_has_its_proof() -> None:
    assert {page.name for page in PAGES.glob("*.md")} - {"README.md"} == PROOFS.keys()
    listed = re.findall(r"\]\((\w+\.md)\)", (PAGES / "README.md").read_text(encoding="utf-8"))
    assert set(listed) == PROOFS.keys()


@pytest.mark.slow
@pytest.mark.parametrize(
    "page", [pytest.param(page, marks=pytest.mark.long) if page in TOO else page for page in PROOFS]
)
def test_a_how_to_does_what_it_says(page: str, tmp_path: Path) -> None:
    copy = Copy(tmp_path / "project")
    copy.follow(page)
    copy.python("-c", PROOFS[page])
