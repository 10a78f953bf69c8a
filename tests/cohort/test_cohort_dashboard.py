"""The page beside Dask's dashboard tells how far runs are."""

from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from tests.cohort.made_cohort import make_cohort

import retrowalk
from retrowalk.cohort.clusters import Local
from retrowalk.cohort.dashboard import BROKEN_OFF, DONE, MEASURING, MOST_RUNS, page
from retrowalk.cohort.progress import Counts, Silent


def told(run: str, state: str = MEASURING, **counts: Any) -> dict[str, Any]:
    of = Counts(**{"expected": 10, **counts})
    at = "2026-03-04T10:11:12+00:00"
    return {"run": run, "cohort": f"<{run}> & more", "state": state, "at": at, **vars(of)}


def test_a_run_is_told_as_it_was_told_last() -> None:
    assert "Nothing is measured yet." in page([])
    shown = page(
        [
            told("a", measured=1, seconds=2.0),
            told("b", BROKEN_OFF),
            told("a", measured=3, refused=1, already=2, seconds=8.0),
        ]
    )
    assert shown.count("<section>") == 2
    first, second = shown.split("<section>")[1:]
    assert "&lt;a&gt; &amp; more" in first
    assert "<b>6</b> of 10 recordings" in first
    for name, said in (
        *(("measured", "3"), ("refused", "1"), ("known before", "2")),
        *(("speed", "0.5 a second"), ("time left", "8 s")),
    ):
        assert f"<dt>{name}</dt><dd>{said}</dd>" in first
    assert "as of 10:11:12 UTC" in first
    assert BROKEN_OFF in second
    assert "time left" not in second
    assert "<title>6 of 10: &lt;a&gt; &amp; more</title>" in shown
    slow = page([told("a", measured=1, seconds=245.0)])
    assert "<dd>0.0041 a second</dd>" in slow
    assert "time left" not in slow  # for the first waits until its worker is ready
    many = page([told(str(number)) for number in range(2 * MOST_RUNS)])
    assert many.count("<section>") == MOST_RUNS


def test_a_run_stands_on_the_page_while_it_goes_on_and_when_it_is_done(
    crew: Local, tmp_path: Path
) -> None:
    class Looking(Silent):
        link, seen = "", ""

        def say(self, what: str) -> None:
            if "http://" in what:
                self.link = what[what.index("http://") :]

        def __call__(self, counts: Counts) -> None:
            if counts.done == 3:
                self.seen = look(self.link)

    looking = Looking()
    report = retrowalk.cohort.run(make_cohort(tmp_path), client=crew.client, progress=looking)
    assert looking.link.endswith("/retrowalk")
    of = {False: looking.seen, True: look(looking.link)}
    for done, shown in of.items():
        (mine,) = [one for one in shown.split("<section>")[1:] if report.run in one]
        assert (DONE if done else MEASURING) in mine
        assert "of 5 recordings" in mine
    assert "<dt>refused</dt><dd>1</dd>" in mine


@pytest.mark.parametrize("away", ["status", "retrowalk"])
def test_the_page_of_dask_is_there_as_well(crew: Local, away: str) -> None:
    assert look(crew.client.dashboard_link.removesuffix("status") + away)


def look(link: str) -> str:
    with urlopen(link) as answer:
        return str(answer.read().decode())
