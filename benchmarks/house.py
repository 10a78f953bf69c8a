"""Draw the house from its imports: what each room is, how big it is, and which rooms it knows.

``python -m benchmarks.house`` prints it; ``--write docs/design.md`` puts it between the marks.
"""

import argparse
import ast
import re
from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter
from pathlib import Path

import grimp

PACKAGE = Path(__file__).parents[1] / "src" / "retrowalk"
BEGIN, END = "<!-- drawn by `make drawing` -->", "<!-- end of the drawing -->"
KNOWN, ITSELF, UNKNOWN = "■", "□", "·"


@dataclass(frozen=True)
class Room:
    """A module or a folder of modules right under the package, and the rooms it imports from."""

    name: str
    knows: frozenset[str]

    @cached_property
    def modules(self) -> list[Path]:
        folder = PACKAGE / self.name
        return sorted(folder.rglob("*.py")) or [folder.with_suffix(".py")]

    @property
    def label(self) -> str:
        return self.name + ("/" if (PACKAGE / self.name).is_dir() else ".py")

    @property
    def idea(self) -> str:
        folder = PACKAGE / self.name / "__init__.py"
        code = folder if folder.exists() else self.modules[0]
        docstring = ast.get_docstring(ast.parse(code.read_text(encoding="utf-8"))) or ""
        return docstring.partition("\n")[0]

    @property
    def lines(self) -> int:
        return sum(len(module.read_text(encoding="utf-8").splitlines()) for module in self.modules)


def rooms() -> list[Room]:
    """Give every room, each after those that it knows."""
    graph = grimp.build_graph("retrowalk", cache_dir=None)
    names = {child.rpartition(".")[2] for child in graph.find_children("retrowalk")}
    for name in names:
        graph.squash_module(f"retrowalk.{name}")
    knows = {
        name: frozenset(
            known.rpartition(".")[2]
            for known in graph.find_modules_directly_imported_by(f"retrowalk.{name}")
            if known not in ("retrowalk", f"retrowalk.{name}")
        )
        for name in names
    }
    order = TopologicalSorter({name: sorted(knows[name]) for name in sorted(names)})
    return [Room(name, knows[name]) for name in order.static_order()]


def tree(house: list[Room]) -> list[str]:
    """Say what each room is, and how many modules and lines of Python it has."""
    wide = max(len(room.label) for room in house)
    return [
        f"{'src/retrowalk/':<{wide + 2}}  modules   lines",
        *(
            f"  {room.label:<{wide}}  {len(room.modules):7}  {room.lines:6}  {room.idea}"
            for room in house
        ),
    ]


def triangle(house: list[Room]) -> list[str]:
    """Show who knows whom: all marks on one side of the diagonal say that there is no circle."""
    wide = max(len(room.label) for room in house)
    heads = [f"{number:2}" for number in range(1, len(house) + 1)]
    rows = [
        f"{head} {room.label:<{wide}}  {' '.join(f'{_mark(room, other):>2}' for other in house)}"
        for head, room in zip(heads, house, strict=True)
    ]
    return [f"{'knows':<{wide + 3}}  {' '.join(heads)}", *(row.rstrip() for row in rows)]


def _mark(room: Room, other: Room) -> str:
    if other is room:
        return ITSELF
    return KNOWN if other.name in room.knows else UNKNOWN


def drawn() -> str:
    """Draw the house, in Markdown."""
    house = rooms()
    return "\n".join(["```", *tree(house), "", *triangle(house), "```"])


def in_the_page(page: str, drawing: str) -> str:
    """Put the drawing between the marks of a page."""
    return re.sub(
        f"({re.escape(BEGIN)}\n).*?({re.escape(END)})",
        lambda marks: f"{marks[1]}{drawing}\n{marks[2]}",
        page,
        flags=re.DOTALL,
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.house", description=__doc__)
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="write it between its marks there"
    )
    given = parser.parse_args()
    if given.write is None:
        print(drawn())
    else:
        page = given.write.read_text(encoding="utf-8")
        given.write.write_text(in_the_page(page, drawn()), encoding="utf-8")


if __name__ == "__main__":
    main()
