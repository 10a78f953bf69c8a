"""``retrowalk rehearse``: a story in, a line for each session out, and refusals with their line."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from retrowalk.cli.story import read_story
from retrowalk.data.written import line_of
from retrowalk.screening import person_from

BEGIN = "start = 2026-06-01\nweeks = 4\n"
STORY = """\
name = "A knee that always hurts a little"
start = 2026-06-01
weeks = 12

[answers]
age = 68
conditions_joints = ["knee_osteoarthritis"]
places = ["home_rail", "clear_path"]
usual_pain = 4

[[agreement]]
at = 2026-06-01T09:00:00+02:00
who = "the practice"
profession = "physiotherapist"
settings = ["home_rail"]
not_settings = []
minutes_at_most = 5
times_a_week_at_most = 3
pain_at_most = 5
lifts = []
adds = []
until = 2026-08-31
note = "No carpets."

[[usual]]
before = 4
after = 4
next_day = 4
effort = 3
wobble = "none"
unsteady = 0
did = 1.0

[[special]]
session = 7
wobble = "stumbled"

[[special]]
on = 2026-06-03
at = "15:00"
effort = 4

[[away]]
from = 2026-07-01
to = 2026-07-12
why = "ill"

[[correct]]
session = 7
at = 2026-06-20T10:00:00+02:00
wobble = "none"
taken_back = false
"""
KEYS = [
    *("session", "on", "rung", "setting", "backward_s", "decision", "reasons", "sentence"),
    *("may_walk", "next_on", "next_backward_s", "next_setting", "base"),
]
SUMMARY = [
    *("clearance", "sessions", "rungs", "settings", "asked_on", "minutes_a_week", "longest_s"),
    "sessions_a_week",
]
DECISIONS = {
    *("grow", "hold", "enter", "less", "step_back", "change_setting", "rest", "ask", "resume")
}


@pytest.fixture
def story(tmp_path: Path):
    def written(text: str) -> Path:
        path = tmp_path / "story.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return written


def test_a_line_for_each_session_and_the_summary_last(run: Run, story) -> None:
    result = run("rehearse", story(STORY), "--json")
    *lines, last = map(json.loads, result.stdout.splitlines())
    assert result.exit_code == 0
    assert lines
    assert all(list(line) == KEYS and line["decision"] in DECISIONS for line in lines)
    assert [line["session"] for line in lines] == list(range(1, len(lines) + 1))
    assert list(last) == ["summary"]
    assert list(last["summary"]) == SUMMARY
    assert last["summary"]["clearance"] == "ask"
    assert last["summary"]["sessions"] == len(lines) == sum(last["summary"]["sessions_a_week"])
    assert len(last["summary"]["minutes_a_week"]) == 12
    assert not any("2026-07-01" <= line["on"] < "2026-07-12" for line in lines)


def test_what_is_left_out_is_a_healthy_walker(run: Run, story) -> None:
    lines = run("rehearse", story(BEGIN), "--json").stdout.splitlines()
    first, summary = json.loads(lines[0]), json.loads(lines[-1])["summary"]
    assert summary["clearance"] == "go"
    assert summary["asked_on"] is None
    assert summary["minutes_a_week"][0] == 9.0
    assert (first["on"], first["rung"], first["setting"]) == ("2026-06-01", "rail", "home_rail")
    _, answers = read_story(story(BEGIN))
    person = person_from(answers)
    assert (person.age_years, person.active, person.partner) == (40, True, True)
    assert sorted(person.places) == ["clear_path", "home_floor", "home_rail"]


def test_where_nothing_may_be_walked_there_is_the_summary_alone(run: Run, story) -> None:
    result = run("rehearse", story(BEGIN + '[answers]\nsymptoms_chest = ["chest_pain"]'), "--json")
    (only,) = map(json.loads, result.stdout.splitlines())
    assert result.exit_code == 0
    assert only["summary"] == {
        "clearance": "ask",
        "sessions": 0,
        "rungs": [],
        "settings": [],
        "asked_on": None,
        "minutes_a_week": [0.0] * 4,
        "longest_s": 0,
        "sessions_a_week": [0] * 4,
    }


def test_a_table_says_it_in_words(run: Run, story) -> None:
    told = run("rehearse", story(STORY.replace('"none"', '"stumbled"', 1))).stdout
    flat = " ".join(told.split())
    assert "A knee that always hurts a little" in flat
    assert "is to ask a professional first" in flat
    assert "Week Sessions Minutes backward" in flat
    assert "because of what happened" in flat


def test_the_sentences_are_in_the_language_that_is_spoken(run: Run, story) -> None:
    told = run("--language", "de", "rehearse", story(BEGIN), "--json").stdout.splitlines()
    assert "Minuten" in json.loads(told[0])["sentence"]


WRONG = {
    "a key": ("foo = 1", 3, "foo"),
    "a question": ("[answers]\nagee = 40", 4, "agee"),
    "an answer": ('[answers]\nwalking_aid = "wheels"', 4, "wheels"),
    "one answer of several": ('[answers]\nplaces = [\n  "pool",\n  "moon",\n]', 6, "moon"),
    "an answer out of range": ("[answers]\nage = 3", 4, "age"),
    "a setting": ('[[agreement]]\nat = 2026-06-01T09:00:00Z\nsettings = ["moon"]', 5, "moon"),
    "a rung": ('[[agreement]]\nat = 2026-06-01T09:00:00Z\nnot_rungs = ["sky"]', 5, "sky"),
    "a precaution": ('[[agreement]]\nat = 2026-06-01T09:00:00Z\nlifts = ["no_fun"]', 5, "no_fun"),
    "no offset": ("[[agreement]]\nat = 2026-06-01T09:00:00", 4, "offset"),
    "no moment": ('[[agreement]]\n\nwho = "she"', 3, "'at' is missing"),
    "a key of a table": ("[[usual]]\nafter = 4\nafterwards = 5", 5, "afterwards"),
    "a number too large": ("[[usual]]\nafter = 11", 4, "after"),
    "a wrong type": ('[[usual]]\n\nafter = "4"', 5, "whole number"),
    "a wobble": ('[[special]]\nsession = 1\nwobble = "tripped"', 5, "tripped"),
    "no session": ('[[special]]\nwobble = "fell"', 3, "session"),
    "session 0": ("[[special]]\nsession = 0", 4, "session"),
    "two sessions": ("[[special]]\nsession = 1\non = 2026-06-01", 3, "session"),
    "a time of day": ('[[special]]\nsession = 1\nat = "noon"', 5, "noon"),
    "an offset": ('[[special]]\nsession = 1\nat = "15:00+02:00"', 5, "15:00+02:00"),
    "a day with a time": ("[[special]]\non = 2026-06-01T10:00:00", 4, "day"),
    "days that end first": ("[[away]]\nfrom = 2026-07-01\nto = 2026-06-01", 3, "from"),
    "a correction of nothing": (
        "[[correct]]\nsession = 1\nat = 2026-06-20T10:00:00Z",
        3,
        "otherwise",
    ),
    "a table that is to be a list": ("[usual]\nafter = 3", 3, "[[usual]]"),
    "no TOML": ("after = ", 3, "TOML"),
}


@pytest.mark.parametrize(("text", "line", "named"), WRONG.values(), ids=WRONG.keys())
def test_what_can_not_be_is_refused_with_its_line(run: Run, story, text, line, named) -> None:
    result = run("rehearse", story(f"{BEGIN}{text}\n"), "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"line {line}: " in result.stderr
    assert named in result.stderr


@pytest.mark.parametrize("missing", ["start", "weeks"])
def test_what_is_missing_is_named(run: Run, story, missing) -> None:
    text = "".join(line for line in BEGIN.splitlines(True) if not line.startswith(missing))
    result = run("rehearse", story(text))
    assert (result.exit_code, f"'{missing}' is missing" in result.stderr) == (1, True)


def test_everything_that_is_wrong_is_told_at_once(run: Run, story) -> None:
    text = f'{BEGIN}foo = 1\n[answers]\nage = 3\n[[agreement]]\nat = 1\nsettings = ["moon"]\n'
    told = run("rehearse", story(text)).stderr
    assert [f"line {line}: " in told for line in (3, 5, 7, 8)] == [True] * 4


def test_no_file_and_no_text_are_refused_in_a_sentence(run: Run, tmp_path: Path) -> None:
    assert "can't be opened" in run("rehearse", tmp_path / "none.toml").stderr
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in run("rehearse", tmp_path / "binary").stderr


def test_a_line_is_found_in_whatever_way_it_is_written() -> None:
    text = '# a story\nweeks = 3\nnote = """\nage = 1\n"""\n[answers]\n"age" = 68\n\n[[special]]\n'
    assert line_of(text, ("weeks",)) == 2
    assert line_of(text, ("note",)) == 3
    assert line_of(text, ("answers", "age")) == 7
    assert line_of(text, ("special", 0)) == 9
    assert line_of(text, ("special", 0, "session")) == 9
    assert line_of('special = [{session = 0}]\nx.y = "z"', ("special", 0, "session")) == 1
    assert line_of('special = [{session = 0}]\nx.y = "z"', ("x", "y")) == 2
