"""``retrowalk settings``: what is set here, and from where."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from retrowalk.cli.common import AsJson, console, print_json


@contextmanager
def reading(file: str) -> Iterator[None]:
    """Let the settings be read from a file, by this process and by those that it starts."""
    before = os.environ.get("RETROWALK_CONFIG")
    os.environ["RETROWALK_CONFIG"] = file
    try:
        yield
    finally:
        if before is None:
            del os.environ["RETROWALK_CONFIG"]
        else:
            os.environ["RETROWALK_CONFIG"] = before


def settings(as_json: AsJson = False) -> None:
    """Show all settings and where each comes from; what is secret is hidden."""
    from retrowalk.settings import Settings, shown

    found = shown(Settings.read())
    if as_json:
        print_json([setting._asdict() for setting in found])
        return
    from rich.table import Table

    table = Table("setting", "value", "from", box=None, pad_edge=False)
    for setting in found:
        table.add_row(setting.name, setting.value, setting.origin or "as is usual")
    console().print(table)
