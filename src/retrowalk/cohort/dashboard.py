"""A page beside Dask's dashboard that tells how far runs are: counts, speed, time left."""

# Dask is typed in parts
# mypy: allow-untyped-calls, allow-any-generics

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from html import escape
from importlib.resources import files
from string import Template
from typing import Any

from retrowalk.cohort.progress import Counts, duration
from retrowalk.extras import needs

with needs("cohort"):
    from distributed import Client, SchedulerPlugin
    from tornado.web import RequestHandler

TOPIC = "retrowalk-cohort"
PATH = "/retrowalk"
MEASURING, MAKING, DONE, BROKEN_OFF = "Measuring", "Making the results", "Done", "Broken off"
MOST_RUNS = 5
"""Of the runs that a scheduler saw the last ones are shown."""

_RUN = Template("""
<section>
<h2>$cohort</h2>
<p>$state</p>
<p class="many"><b>$done</b> of $expected recordings</p>
<progress value="$part" max="1" aria-label="$cohort">$share</progress>
<dl>$facts</dl>
<p class="soft">Run $run, as of $at</p>
</section>
""")


def install(client: Client) -> str | None:
    """Put the page on a scheduler; give its address, or that of Dask's own where it can't be put.

    None where the scheduler has no dashboard.
    """
    link: str | None = client.dashboard_link
    if not link:
        return None
    with suppress(Exception):  # a scheduler without retrowalk, or one that lets nobody in
        client.register_plugin(_Plugin())
        return link.removesuffix("/status") + PATH
    return link


def tell(client: Client, run: str, cohort: str, state: str, counts: Counts) -> None:
    """Tell how far a run is: the last of it stands on the page."""
    told = {
        "run": run,
        "cohort": cohort,
        "state": state,
        "at": datetime.now(UTC).isoformat(),
        **vars(counts),
    }
    with suppress(Exception):  # the scheduler went, and its page with it
        client.log_event(TOPIC, told)


def page(told: Iterable[Mapping[str, Any]]) -> str:
    """Write the page from all that was told, the latest of it last."""
    runs: dict[str, Mapping[str, Any]] = {}
    for one in told:
        runs.pop(one["run"], None)
        runs[one["run"]] = one
    latest = list(reversed(runs.values()))[:MOST_RUNS]
    shown = "".join(map(_of_run, latest)) or "<p>Nothing is measured yet.</p>"
    title = "Cohorts measured here"
    if latest:
        title = f"{_counts(latest[0]).done:,} of {latest[0]['expected']:,}: {latest[0]['cohort']}"
    text = files("retrowalk.cohort").joinpath("dashboard.html").read_text(encoding="utf-8")
    return Template(text).substitute(title=escape(title), runs=shown)


def _of_run(told: Mapping[str, Any]) -> str:
    counts = _counts(told)
    facts = {
        "measured": f"{counts.measured:,}",
        "refused": f"{counts.refused:,}",
        "known before": f"{counts.already:,}",
    }
    if told["state"] == MEASURING and counts.a_second:
        facts["speed"] = counts.speed
        if counts.left_s is not None:
            facts["time left"] = duration(counts.left_s)
    part = counts.done / counts.expected if counts.expected else 0.0
    return _RUN.substitute(
        cohort=escape(str(told["cohort"])),
        state=escape(str(told["state"])),
        done=f"{counts.done:,}",
        expected=f"{counts.expected:,}",
        part=f"{part:.4f}",
        share=f"{part:.0%}",
        facts="".join(f"<div><dt>{name}</dt><dd>{said}</dd></div>" for name, said in facts.items()),
        run=escape(str(told["run"])),
        at=f"{datetime.fromisoformat(str(told['at'])):%H:%M:%S} UTC",
    )


def _counts(told: Mapping[str, Any]) -> Counts:
    return Counts(**{name: told[name] for name in Counts.__dataclass_fields__})


class _Plugin(SchedulerPlugin):
    name, idempotent = TOPIC, True

    async def start(self, scheduler: Any) -> None:
        """Add the page to those of the dashboard."""
        pages = getattr(scheduler, "http_application", None)
        if pages is not None:
            pages.add_handlers(".*$", [(PATH, _Page, {"scheduler": scheduler})])


class _Page(RequestHandler):
    def initialize(self, scheduler: Any) -> None:
        """Know the scheduler."""
        self._scheduler = scheduler

    def get(self) -> None:
        """Show what was told last."""
        self.write(page(event for _, event in self._scheduler.get_events(TOPIC)))
