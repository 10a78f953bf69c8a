"""``retrowalk export``: take along what is yours, for other programs and other machines.

What can be taken along is :class:`What`, and how each is written stands in ``FILES``.
"""

import json
import os
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import IO, Annotated, NamedTuple

import typer

from retrowalk.cli.common import console, now, open_coach, open_journal, today
from retrowalk.errors import InvalidAnswer


class What(StrEnum):
    """What can be taken along."""

    EVERYTHING = "everything"
    JSON = "json"
    CSV = "csv"
    PARQUET = "parquet"
    ICS = "ics"
    PDF = "pdf"
    REPORT = "report"
    FHIR = "fhir"
    FIT = "fit"
    TCX = "tcx"
    RESEARCH = "research"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for beside what it is."""

    at: time | None
    name: str | None
    since: date | None
    project: str
    walk: int | None
    activity: int | None


def _ics(wish: Wish, out: IO[bytes]) -> None:
    with open_coach() as coach:
        out.write(coach.exports.calendar(today(), stamp=now(), at=wish.at))


def _pdf(wish: Wish, out: IO[bytes]) -> None:
    with open_coach() as coach:
        out.write(coach.exports.handout(today(), name=wish.name))


def _report(wish: Wish, out: IO[bytes]) -> None:
    with open_coach() as coach:
        out.write(coach.reports.report(today(), since=wish.since, name=wish.name))


def _json(wish: Wish, out: IO[bytes]) -> None:
    with open_coach() as coach:
        coach.exports.rows(out)


def _csv(wish: Wish, out: IO[bytes]) -> None:
    with open_coach() as coach:
        coach.exports.tables(out, now())


def _parquet(wish: Wish, out: IO[bytes]) -> None:
    with open_coach() as coach:
        coach.exports.tables(out, now(), parquet=True)


def _everything(wish: Wish, out: IO[bytes]) -> None:
    with open_coach() as coach:
        coach.exports.journal(out, now())


def _fit(wish: Wish, out: IO[bytes]) -> None:
    _track("fit", wish, out)


def _tcx(wish: Wish, out: IO[bytes]) -> None:
    _track("tcx", wish, out)


def _track(form: str, wish: Wish, out: IO[bytes]) -> None:
    from retrowalk.coach.taken_along import TrackForm

    with open_coach() as coach:
        if wish.activity is not None:
            file = coach.taken_along.activity(TrackForm(form), wish.activity)
        else:
            file = coach.taken_along.walk(TrackForm(form), wish.walk)
    out.write(file.data)


def _research(wish: Wish, out: IO[bytes]) -> None:
    from retrowalk.people.research import export as for_research

    with open_journal() as journal:
        for_research(journal, out, now(), project=wish.project)


def _fhir(wish: Wish, out: IO[bytes]) -> None:
    from retrowalk.cli.common import walker_meant
    from retrowalk.coach.fhir import told_of
    from retrowalk.exchange.fhir import document

    with open_journal() as journal:
        told = told_of(journal, walker_meant(journal), now())
    out.write(json.dumps(document(told), indent=1, ensure_ascii=False).encode())


class _File(NamedTuple):
    """By which name it is written, if none is given, and what writes it."""

    name: str
    write: Callable[[Wish, IO[bytes]], None]


FILES = {
    What.EVERYTHING: _File("journal.zip", _everything),
    What.JSON: _File("journal.json", _json),
    What.CSV: _File("tables.zip", _csv),
    What.PARQUET: _File("tables.zip", _parquet),
    What.ICS: _File("programme.ics", _ics),
    What.PDF: _File("programme.pdf", _pdf),
    What.REPORT: _File("report.pdf", _report),
    What.FHIR: _File("record.fhir.json", _fhir),
    What.FIT: _File("walk.fit", _fit),
    What.TCX: _File("walk.tcx", _tcx),
    What.RESEARCH: _File("research.zip", _research),
    What.ZIP: _File("journal.zip", _everything),  # its name of before 0.8.0
}


def export(
    what: Annotated[
        What,
        typer.Argument(
            help="everything: the whole journal, with its recordings and the files that came in, "
            "as one zip of open formats (zip is the same); json: its rows alone; "
            "csv, parquet: what was walked, measured and taken in as tables, in a zip; "
            "ics: the programme for your calendar; pdf: on paper; "
            "report: for the doctor who referred you, a PDF; "
            "fhir: a document for programs of health (R4); "
            "fit, tcx: one walk, or the last, for programs of watches and runners; "
            "research: what every walker of this machine who consents to it walked, without names."
        ),
    ],
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE|WALK]",
            help="The file to write, the same as --out; fit, tcx: the number of the walk.",
        ),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="The file to write; - prints it. Else named by itself.")
    ] = None,
    at: Annotated[
        str | None, typer.Option(help="ics: the hour you walk, such as 17:30; else the whole day.")
    ] = None,
    name: Annotated[str | None, typer.Option(help="pdf, report: the name to print on it.")] = None,
    since: Annotated[
        str | None,
        typer.Option(help="report: its first day, such as 2026-05-01; else twelve weeks."),
    ] = None,
    project: Annotated[
        str, typer.Option(help="research: the project; each has pseudonyms of its own.")
    ] = "research",
    activity: Annotated[
        int | None, typer.Option(help="fit, tcx: an activity that came in, by its number.")
    ] = None,
) -> None:
    """Write your programme or your journal into a file, whole or not at all."""
    walk = None
    if what in {What.FIT, What.TCX}:
        walk, file = _number(file), None
    wish = Wish(_hour(at), name, _day(since), project, walk, activity)
    path = out or file or Path(FILES[what].name)
    if path == Path("-"):
        FILES[what].write(wish, sys.stdout.buffer)
        return
    try:
        with _whole(path) as opened:
            FILES[what].write(wish, opened)
    except OSError as error:
        raise InvalidAnswer(f"{path} can't be written: {error.strerror}.") from error
    console().print(f"Written: {path}")


@contextmanager
def _whole(path: Path) -> Iterator[IO[bytes]]:
    """Open a file, closed to others, that is there once all of it is written, or not at all."""
    if path.exists() and not path.is_file():  # a device
        with path.open("wb") as out:
            yield out
        return
    path = path.resolve()  # what a link leads to is written, and the link stays
    part = path.with_name(f".{path.name[:200]}.{secrets.token_hex(4)}")
    try:
        part.touch(mode=0o600, exist_ok=False)
        with part.open("w+b") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _number(told: Path | None) -> int | None:
    if told is None:
        return None
    if not str(told).isdecimal():
        raise InvalidAnswer(
            f"“{told}” is no number of a walk, as its page has it: /walks/12 is the 12th. "
            "The file is named by --out."
        )
    return int(str(told))


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise InvalidAnswer(f"“{text}” is no day. Write it like 2026-05-01.") from error


def _hour(text: str | None) -> time | None:
    try:
        return None if text is None else time.fromisoformat(text)
    except ValueError as error:
        raise InvalidAnswer(f"“{text}” is no time of day. Write it like 17:30.") from error
