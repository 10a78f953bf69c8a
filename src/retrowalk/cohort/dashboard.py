"""A page beside Dask's dashboard that tells how far a run is: counts, speed, time left."""

# Dask is typed in parts
# mypy: allow-untyped-calls, allow-any-generics

import html
from contextlib import suppress
from typing import Any

from retrowalk.extras import needs

with needs("cohort"):
    from distributed import Client, SchedulerPlugin
    from tornado.web import RequestHandler

TOPIC = "retrowalk-cohort"
PATH = "/retrowalk"
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8">
<meta http-equiv="refresh" content="2"><title>{said}</title>
<body style="font:1.2rem system-ui;margin:2rem"><h1>{cohort}</h1><p>{said}</p>
<progress value="{done}" max="{of}" style="width:100%">{said}</progress>
<p><a href="status">What the workers do</a></p></html>
"""


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


def tell(client: Client, told: dict[str, Any]) -> None:
    """Tell how far a run is: the last of it stands on the page."""
    with suppress(Exception):  # the scheduler went, and its page with it
        client.log_event(TOPIC, told)


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
        told: dict[str, Any] = {"said": "Nothing is measured yet.", "done": 0, "of": 1}
        for _, event in self._scheduler.get_events(TOPIC):
            told = event
        filled = {name: html.escape(str(value)) for name, value in told.items()}
        self.write(_PAGE.format_map({"cohort": "Cohort", **filled}))
