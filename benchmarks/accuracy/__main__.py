"""Measure the accuracy on the recordings beside the project and print it as a table.

``python -m benchmarks.accuracy --write docs/accuracy.md`` also writes the page.
"""

import argparse
import re
from pathlib import Path

from benchmarks.accuracy.chapters import CHAPTERS
from benchmarks.accuracy.figures import SEED, Figure
from benchmarks.accuracy.judging import MARGIN_S
from benchmarks.accuracy.truth import DATA
from rich.console import Console
from rich.table import Table

from retrowalk.gait import VERSION

README = Path(__file__).parents[2] / "README.md"
IN_SHORT = {
    "Phone worn on the body": (
        "direction, own axes",
        "direction, rotated, nothing said",
        "change of direction placed, own axes",
        "steps forward, mean absolute error",
        "steps backward, mean absolute error",
        "distance forward, height not known, mean absolute error",
    ),
    "Sensor on the lower back": (
        "reported backward, own axes",
        "initial contacts within 0.05 s, F1",
        "distance of the two walks of 10 m, true height, mean absolute error",
    ),
}
COLUMNS = ("quantity", "aim", "measured", "n", "range over people")
HEAD = f"""# How accurate it is

Made by `make accuracy` from recordings of real people with known truth, which are not part of
the project; nothing in this page is typed by hand. Measuring: {VERSION}.

How it is judged:

- Seconds are those inside stretches of purely forward or backward walking as a tracking camera
  saw them, without the first and last {MARGIN_S} s of each. *Wrong* is the opposite direction;
  *unknown* is everything else, seconds taken for standing included.
- *Own axes*: the device's forward axis is declared. *Rotated*: the recording is turned by a random
  rotation (seed {SEED}), and either its first forward stretch is shown or nothing is said.
- A change of direction lies in the middle of the turning between two such stretches; a measured
  one in the middle between two bouts.
- Steps and metres are summed over all stretches of a direction; the true metres come from tracked
  speed. The true steps are peaks of the tracked height, half a step from the contacts: one contact
  lies between two of them, so steps are counted from the first to the last of each stretch.
- Initial contacts are those that sensors on the feet show within a trial; over *whole recordings*
  those after it count as well, when people turn about and shuffle back. Pairs are made nearest
  first, each contact used once; contacts without a time are left out. The few constants
  are means over the people here, so expect a little less on people not seen before; the length of
  backward steps rests on one of them and on acted walks.
- Peaks of the tracked height are missing where a hand held the phone; a gap as long as two or
  three steps counts as such. Left and right of two trials of one person, out of six, are the
  other way round: sway, yaw and roll of the trunk all say that the sensors of the feet were
  swapped there, so the figure is given with them and without.
- *Calibrated*: the length of a person's steps is learnt from the true distance of their first
  recording; their others are measured with it.
- *Slowed*: time is stretched, so that acceleration falls by the square; the noise of a phone is
  added. Contacts then count within as many times 0.25 s.
- *Blind and sighted walkers*: phones worn any way up, with nothing said; the recording and its
  truth are compared where both are. In a few recordings the clocks of phone and feet drift apart
  by up to half a second, so F1 is given without those as well.
- *Feet*: a recording reversed in time stands in for walking backward where nobody was recorded
  walking backward: its contacts are the foot offs, toes first. The acted backward clips are real
  backward walking. The lengths of the loops are those their makers told, with an "about".
- *Pace and variability*: the trunk's own figures of a walk against those of the feet over the same
  stretches of steady walking, by the same rule for outliers. The feet are sampled every 10 ms, so
  their times vary a little more by themselves. Lengths of single steps are compared with half the
  stride that sensors on the feet show of the foot that lands, or with the tracked speed over them;
  "off" is the sum of the errors over the sum of the lengths.
- *Walking and running*: a recording reversed in time stands in for going backward. Where the device
  faces is declared. *In one recording*: half a minute or so of the same person's walking, jogging
  and walking, put together without a pause; a change lies where they meet, a measured one where a
  bout of the other mode begins. *Live*: what the stream says when asked five times a second;
  *unknown* includes standing still and the steps before the first is told.
- *Where nobody walks*: every step found in a whole recording counts as false, those on the way to a
  chair or a car too. *Synthetic* are the models of `retrowalk.gait.synthetic.other`.
- The errors of steps and distances are means over recordings; the last column has the lowest and
  the highest person.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, help="write the page to this file")
    arguments = parser.parse_args()
    console = Console()
    if not DATA.is_dir():
        console.print(f"There is nothing to measure accuracy on: no folder {DATA}.")
        console.print("Set RETROWALK_SHARED to the folder that holds data, or go on without.")
        return
    chapters = {title: list(make()) for title, make in CHAPTERS.items()}
    for title, figures in chapters.items():
        console.print(_table(title, figures))
    console.print(f"Random rotations: seed {SEED}. Measuring: {VERSION}.")
    if arguments.write:
        arguments.write.parent.mkdir(parents=True, exist_ok=True)
        arguments.write.write_text(HEAD + "".join(map(_section, chapters, chapters.values())))
        README.write_text(_with_short(README.read_text(), chapters))
        console.print(f"Written to {arguments.write}, and in short to {README.name}.")


def _table(title: str, figures: list[Figure]) -> Table:
    table = Table(*COLUMNS, title=title, title_justify="left")
    for figure in figures:
        table.add_row(*_cells(figure))
    return table


def _section(title: str, figures: list[Figure]) -> str:
    rows = [COLUMNS, ("---",) * len(COLUMNS), *map(_cells, figures)]
    return f"\n## {title}\n\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _with_short(readme: str, chapters: dict[str, list[Figure]]) -> str:
    """Put the lines of ``IN_SHORT`` between the marks of the README."""
    rows = ["| what | measured | n |", "|---|---|---|"]
    for title, quantities in IN_SHORT.items():
        found = {figure.quantity: figure for figure in chapters[title]}
        for figure in (found[quantity] for quantity in quantities):
            rows.append(f"| {title.lower()}: {figure.quantity} | {figure.value} | {figure.n} |")
    marks = r"(?<=<!-- accuracy -->\n).*?(?=<!-- /accuracy -->)"
    return re.sub(marks, lambda _: "\n".join(rows) + "\n", readme, flags=re.DOTALL)


def _cells(figure: Figure) -> tuple[str, ...]:
    return (figure.quantity, figure.aim, figure.value, figure.n, figure.people)


if __name__ == "__main__":
    main()
