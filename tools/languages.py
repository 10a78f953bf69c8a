"""Start a language, and see what of it is missing or was made from other English.

    python -m tools.languages new fr                        a folder with every message to translate
    python -m tools.languages status [fr]                   what is missing, stale or left over
    python -m tools.languages accept fr session-half   these were looked at: they are right

The English words stand in the data files and in ``languages/en``. Beside each other language,
``made_from.toml`` holds for each message a short hash of the English that it was made from.
Where the English changes, the message is stale until somebody has looked at its translation.
"""

import sys
import tomllib
from argparse import ArgumentParser
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from hashlib import sha256
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import EntryType, Identifier, Junk, Message, Pattern, TextElement

import retrowalk
from retrowalk.assessments import norms, repeats, standard_tests
from retrowalk.evidence import all_expectations, published, studies, unread
from retrowalk.languages.entries import messages_of
from retrowalk.practice.loading import tables as practice_tables
from retrowalk.screening import changes, questions, rules

CATALOGUE = Path(retrowalk.__file__).parent / "languages"
ENGLISH = "en"
MADE_FROM = "made_from.toml"
ABOUT_MADE_FROM = """\
# Of each message, the English that it was made from, as a hash: `python -m tools.languages accept`
# writes it. Never by hand, and never of what nobody has looked at.
"""


@dataclass(frozen=True)
class State:
    """How a language stands to the English of today: names of messages, in order."""

    missing: tuple[str, ...]  # not said at all
    stale: tuple[str, ...]  # made from other English than today's, or from nobody knows what
    left_over: tuple[str, ...]  # said, and no English asks for it

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.missing or self.stale or self.left_over)


def messages(code: str, catalogue: Path = CATALOGUE) -> dict[str, Message]:
    """Read every message of a language's files, by its name; each once, in the file of its room."""
    found: dict[str, Message] = {}
    for file in sorted((catalogue / code).glob("*.ftl")):
        for entry in _entries(file.read_text(encoding="utf-8")):
            if isinstance(entry, Junk):
                raise SystemExit(f"{code}/{file.name}: this is no message: {entry.content}")
            if isinstance(entry, Message):
                name = entry.id.name
                if name in found or name.partition("-")[0] != file.stem:
                    raise SystemExit(f"{code}/{file.name}: {name} is there twice, or out of place.")
                found[name] = entry
    return found


@cache
def _entries(text: str) -> list[EntryType]:
    return FluentParser().parse(text).body


@cache
def data_texts() -> dict[str, str]:
    """Give every text of the data files, in English, by the name of its message."""
    tables = (
        *practice_tables().values(),
        questions(),
        changes(),
        rules(),
        standard_tests(),
        norms(),
        repeats(),
        all_expectations(),
        studies(),
        published(),
        unread(),
    )
    return {one.id: one.text or "" for table in tables for one in messages_of(table)}


def english(catalogue: Path = CATALOGUE) -> dict[str, Message]:
    """Give every message there is to translate: those of the data files, then the catalogue's."""
    return _of_data() | messages(ENGLISH, catalogue)


@cache
def _of_data() -> dict[str, Message]:
    return {
        name: Message(Identifier(name), Pattern([TextElement(text)]))
        for name, text in data_texts().items()
    }


def state(
    code: str, catalogue: Path = CATALOGUE, wanted: Mapping[str, Message] | None = None
) -> State:
    """Tell how a language stands to ``wanted``, which is the English of today."""
    wanted = english(catalogue) if wanted is None else wanted
    said, made_from = messages(code, catalogue), _made_from(code, catalogue)
    return State(
        missing=tuple(name for name in wanted if name not in said),
        stale=tuple(
            name
            for name, message in wanted.items()
            if name in said and made_from.get(name) != fingerprint(message)
        ),
        left_over=tuple(name for name in dict.fromkeys((*said, *made_from)) if name not in wanted),
    )


@cache
def fingerprint(message: Message) -> str:
    """Give a short hash of what a message says, however its file is laid out."""
    return sha256(_written(message).encode()).hexdigest()[:8]


def accept(
    code: str,
    patterns: Iterable[str],
    catalogue: Path = CATALOGUE,
    wanted: Mapping[str, Message] | None = None,
) -> list[str]:
    """Note that messages were looked at; gives those that were missing, stale or left over.

    Each of ``patterns`` is a name, or such as ``session-*``.
    """
    wanted = english(catalogue) if wanted is None else wanted
    now, patterns = state(code, catalogue, wanted), tuple(patterns)
    chosen = [
        name
        for name in (*now.stale, *now.left_over)
        if any(fnmatchcase(name, pattern) for pattern in patterns)
    ]
    made_from = _made_from(code, catalogue)
    for name in chosen:
        if name in wanted:
            made_from[name] = fingerprint(wanted[name])
        else:
            made_from.pop(name, None)
    lines = (f'{name} = "{made_from[name]}"\n' for name in sorted(made_from))
    (catalogue / code / MADE_FROM).write_text(
        ABOUT_MADE_FROM + "".join(lines), encoding="utf-8", newline="\n"
    )
    return chosen


def new(
    code: str, catalogue: Path = CATALOGUE, wanted: Mapping[str, Message] | None = None
) -> Path:
    """Start a language: a file for each room, with every message in English, as comments.

    A message is translated by taking its ``# `` away and putting other words in.
    """
    folder = catalogue / code
    folder.mkdir()
    files: dict[str, list[Message]] = {}
    for name, message in (english(catalogue) if wanted is None else wanted).items():
        files.setdefault(name.partition("-")[0], []).append(message)
    for room, its in files.items():
        written = ("".join(f"# {line}\n" for line in _written(one).splitlines()) for one in its)
        (folder / f"{room}.ftl").write_text("\n".join(written), encoding="utf-8", newline="\n")
    return folder


def report(code: str) -> str:
    """Tell how a language stands, a line for each message that somebody must look at."""
    now, wanted = state(code), english()
    lines = [
        f"{code}: {len(wanted)} messages, {len(now.missing)} missing, "
        f"{len(now.stale)} stale, {len(now.left_over)} left over."
    ]
    lines += [f"  missing    {_written(wanted[name])}" for name in now.missing]
    lines += [f"  stale      {_written(wanted[name])}" for name in now.stale]
    lines += [f"  left over  {name}" for name in now.left_over]
    return "\n".join(lines) + "\n"


def _made_from(code: str, catalogue: Path) -> dict[str, str]:
    file = catalogue / code / MADE_FROM
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def _written(message: Message) -> str:
    """Write a message as Fluent does, without the comment above it."""
    bare = Message(message.id, message.value, message.attributes)
    return FluentSerializer().serialize_entry(bare).strip()


def _others() -> list[str]:
    folders = (folder.name for folder in CATALOGUE.iterdir() if any(folder.glob("*.ftl")))
    return sorted(code for code in folders if code != ENGLISH)


def main() -> None:
    """Read the command line, do what it asks for, and say what was done."""
    parser = ArgumentParser(
        prog="python -m tools.languages", description=(__doc__ or "").partition("\n")[0]
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("new", help="start a language").add_argument("code")
    shown = commands.add_parser("status", help="list what is missing, stale or left over")
    shown.add_argument("code", nargs="?", choices=_others())
    looked_at = commands.add_parser("accept", help="note that translations were looked at")
    looked_at.add_argument("code", choices=_others())
    looked_at.add_argument("message", nargs="+", help="a name, or such as 'session-*'")
    asked = parser.parse_args()
    if asked.command == "new":
        sys.stdout.write(f"{new(asked.code)}: take away the '# ' where you translate.\n")
    elif asked.command == "accept":
        chosen = accept(asked.code, asked.message)
        sys.stdout.write("".join(f"{name}\n" for name in chosen) or "Nothing to accept by it.\n")
    else:
        codes = [asked.code] if asked.code else _others()
        sys.stdout.writelines(map(report, codes))
        sys.exit(not all(state(code).is_whole for code in codes))


if __name__ == "__main__":
    main()
