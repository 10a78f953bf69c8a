"""Print how much of each room the tests have run, by what ``coverage`` kept of them."""

import json
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from coverage import Coverage
from rich.console import Console
from rich.table import Table

PACKAGE = Path(__file__).parents[1] / "src" / "retrowalk"
COUNTED = ("covered_lines", "num_statements", "covered_branches", "num_branches")


def rooms() -> dict[str, dict[str, int]]:
    """Add up lines and branches, those that there are and those that were run, by room."""
    coverage = Coverage()
    coverage.load()
    with TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        coverage.json_report(outfile=str(report))
        files = json.loads(report.read_text())["files"]
    counted: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(COUNTED, 0))
    for file, found in files.items():
        path = Path(file).resolve()
        if not path.is_relative_to(PACKAGE):
            continue  # a copy that a test made, to change it
        room = path.relative_to(PACKAGE).parts[0]
        for what in COUNTED:
            counted[room][what] += found["summary"][what]
    return dict(sorted(counted.items()))


def main() -> None:
    counted = rooms()
    counted["all of it"] = {what: sum(room[what] for room in counted.values()) for what in COUNTED}
    table = Table("room", box=None)
    for heading in ("lines", "of", "%", "branches", "of", "%"):
        table.add_column(heading, justify="right")
    for room, found in counted.items():
        lines, statements, taken, branches = (found[what] for what in COUNTED)
        table.add_row(
            room,
            *(f"{lines}", f"{statements}", _percent(lines, statements)),
            *(f"{taken}", f"{branches}", _percent(taken, branches)),
        )
    Console().print(table)


def _percent(some: int, of: int) -> str:
    return f"{100 * some / of:.1f}" if of else "-"


if __name__ == "__main__":
    main()
