"""`python -m tools.phones [--write docs/phones.md]`: what is known of phones, laid out as tables.

What was emulated, what is known from elsewhere and what nobody here has seen stands in
`docs/phones.toml`; this writes it between the marks of the page.
"""

import argparse
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
DATA = ROOT / "docs" / "phones.toml"
AT_HAND = "desktop"
"""The platform whose browser the tests drive: what they see there is no emulation."""

BEGIN, END = "<!-- begin: made by python -m tools.phones -->", "<!-- end -->"
ON_GITHUB = re.compile(r"([\w.-]+/[\w.-]+)#(\d+)")
OF_WEBKIT = re.compile(r"WebKit#(\d+)")
A_BUG = re.compile(r"WebKit bug (\d+)")


@dataclass(frozen=True)
class Row:
    """One behaviour of some platforms, and how anybody here knows."""

    behaviour: str
    platforms: tuple[str, ...]
    does: str
    tests: tuple[str, ...] = ()
    stubs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    unseen: str = ""

    @property
    def known(self) -> str:
        """Say in a word or two how it is known."""
        ways = [
            *(["emulated"] if self.tests else []),
            *(["told elsewhere"] if self.sources else []),
        ]
        return ", ".join(ways) or "not known"


@dataclass(frozen=True)
class Phones:
    """Platforms and behaviours by their ids, and what is known of each."""

    platforms: dict[str, str]
    behaviours: dict[str, str]
    rows: tuple[Row, ...]


def phones(file: Path = DATA) -> Phones:
    """Read what is known of phones."""
    given = tomllib.loads(file.read_text(encoding="utf-8"))
    lists = ("platforms", "tests", "stubs", "sources")
    rows = [
        Row(**{name: tuple(value) if name in lists else value for name, value in row.items()})
        for row in given["row"]
    ]
    return Phones(given["platforms"], given["behaviours"], tuple(rows))


def laid_out(known: Phones) -> str:
    """Lay it out in Markdown: how everything is known at a glance, then what."""
    return "\n".join([*_glance(known), *_in_detail(known)])


def _glance(known: Phones) -> Iterator[str]:
    yield "| | " + " | ".join(known.platforms.values()) + " |"
    yield "|---" * (1 + len(known.platforms)) + "|"
    for behaviour, title in known.behaviours.items():
        cells = [_cell(known, behaviour, platform) for platform in known.platforms]
        yield f"| [{title}](#{_anchor(title)}) | " + " | ".join(cells) + " |"
    yield ""


def _cell(known: Phones, behaviour: str, platform: str) -> str:
    rows = [row for row in known.rows if row.behaviour == behaviour and platform in row.platforms]
    known_by = "; ".join(dict.fromkeys(row.known for row in rows)) or "–"
    return known_by.replace("emulated", "seen") if platform == AT_HAND else known_by


def _in_detail(known: Phones) -> Iterator[str]:
    for behaviour, title in known.behaviours.items():
        yield f"### {title}\n"
        for row in known.rows:
            if row.behaviour == behaviour:
                yield from _told(row, known.platforms)


def _told(row: Row, platforms: dict[str, str]) -> Iterator[str]:
    yield f"**{'; '.join(platforms[one] for one in row.platforms)}.** {row.does}\n"
    if row.tests:
        stubs = f" with the stub {_listed(row.stubs)}" if row.stubs else ""
        how = "Seen" if row.platforms == (AT_HAND,) else "Emulated"
        yield f"- {how}{stubs}: {_listed(row.tests)}"
    if row.sources:
        yield f"- Told by: {'; '.join(linked(source) for source in row.sources)}"
    if row.unseen:
        yield f"- Nobody here has seen: {row.unseen[0].lower()}{row.unseen[1:]}"
    yield ""


def linked(source: str) -> str:
    """Link what can be: pull requests are found as issues, too."""
    if found := OF_WEBKIT.fullmatch(source):
        return f"[WebKit {found[1]}](https://github.com/WebKit/WebKit/pull/{found[1]})"
    if found := ON_GITHUB.fullmatch(source):
        return f"[{found[1]} {found[2]}](https://github.com/{found[1]}/issues/{found[2]})"
    if found := A_BUG.fullmatch(source):
        return f"[{source}](https://bugs.webkit.org/show_bug.cgi?id={found[1]})"
    return source


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _anchor(title: str) -> str:
    return re.sub(r"[^a-z ]", "", title.lower()).replace(" ", "-")


def in_the_page(page: str, tables: str) -> str:
    """Put the tables between the marks of a page."""
    begin, rest = page.split(BEGIN)
    _, end = rest.split(END)
    return f"{begin}{BEGIN}\n\n{tables}\n{END}{end}"


def main() -> None:
    """Print the tables, or write them into the page."""
    parser = argparse.ArgumentParser(prog="python -m tools.phones", description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="write them there")
    given = parser.parse_args()
    tables = laid_out(phones())
    if given.write is None:
        sys.stdout.write(f"{tables}\n")
    else:
        page = given.write.read_text(encoding="utf-8")
        given.write.write_text(in_the_page(page, tables), encoding="utf-8")


if __name__ == "__main__":
    main()
