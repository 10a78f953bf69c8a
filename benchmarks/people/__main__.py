"""Live the five and print the page; ``--write docs/people.md`` writes it."""

import argparse
from pathlib import Path

from benchmarks.people.five import FIVE
from benchmarks.people.lived import live
from benchmarks.people.page import page


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.people", description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the page there")
    arguments = parser.parse_args()
    lives = [live(story) for story in FIVE]
    if arguments.write is None:
        print(page(lives))
    else:
        arguments.write.write_text(page(lives), encoding="utf-8")


if __name__ == "__main__":
    main()
