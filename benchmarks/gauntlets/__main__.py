"""``python -m benchmarks.gauntlets [NAME...] [--short] [--write docs/reliability.md]``."""

import argparse
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.gauntlets.outcome import Gauntlet

import retrowalk


def main() -> int:
    """Run those that are named, or all; the exit code tells whether something was lost."""
    from benchmarks.gauntlets.catalogue import GAUNTLETS  # the servers they fork load this file too

    known = {one.name: one for one in GAUNTLETS}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known) or "none yet")
    parser.add_argument("--short", action="store_true", help="as in `make test`")
    parser.add_argument("--times", type=int, help="how often, else as in `make long`")
    parser.add_argument("--write", type=Path, help="put the last lines into this document")
    told = parser.parse_args()
    if unknown := [name for name in told.names if name not in known]:
        parser.error(f"unknown: {', '.join(unknown)}; there are {', '.join(known)}")
    lost = 0
    for one in [known[name] for name in told.names] or GAUNTLETS:
        print(f"{one.name}: {one.what}", flush=True)
        outcome = one.run(told.times or (one.short if told.short else one.long))
        for what in outcome.lost:
            print(f"  LOST: {what}")
        line = f"{one.name}: {outcome.line()}"
        print(line, flush=True)
        if told.write:
            write(told.write, one, outcome.line())
        lost += len(outcome.lost)
    return 1 if lost else 0


def write(document: Path, one: Gauntlet, line: str) -> None:
    """Put a line in the place that the document keeps for it.

    Raises
    ------
    ValueError
        if it keeps none
    """
    begin, end = f"<!-- gauntlet {one.name} -->\n", "<!-- end -->"
    on = datetime.now(UTC).date().isoformat()
    said = f"{begin}**{one.what}** {line} ({retrowalk.__version__}, {on})\n{end}"
    text = document.read_text()
    text, found = re.subn(
        re.escape(begin) + ".*?" + re.escape(end), lambda _: said, text, flags=re.S
    )
    if found != 1:
        raise ValueError(f"{document} keeps no place for {one.name}")
    document.write_text(text)


if __name__ == "__main__":
    sys.exit(main())
