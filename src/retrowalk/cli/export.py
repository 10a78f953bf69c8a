"""``retrowalk export`` and ``restore``: take along what is yours, and put it back elsewhere."""

import json
import sys
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zipfile import ZIP_DEFLATED, ZipFile

import typer

from retrowalk.cli.common import console, now, open_coach, open_journal, today
from retrowalk.errors import InvalidAnswer

if TYPE_CHECKING:
    from datetime import date, time

    from retrowalk.coach import Coach


class What(StrEnum):
    """What can be taken along."""

    ICS = "ics"
    PDF = "pdf"
    REPORT = "report"
    JSON = "json"
    CSV = "csv"
    ZIP = "zip"
    FHIR = "fhir"
    RESEARCH = "research"


NAMES = {
    What.ICS: "programme.ics",
    What.PDF: "programme.pdf",
    What.REPORT: "report.pdf",
    What.JSON: "journal.json",
    What.CSV: "tables.zip",
    What.ZIP: "journal.zip",
    What.FHIR: "record.fhir.json",
    What.RESEARCH: "research.zip",
}


def export(
    what: Annotated[
        What,
        typer.Argument(
            help="ics: the programme for your calendar; pdf: on paper; "
            "report: for the doctor who referred you, a PDF; json: the journal; "
            "csv: its sessions, what was guided, bouts and steps as tables; "
            "zip: all of it with the recordings; fhir: a document for programs of health (R4); "
            "research: what every walker of this machine "
            "who consents to it walked, without names."
        ),
    ],
    file: Annotated[
        Path | None, typer.Argument(help="The file to write; the same as --out.")
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
) -> None:
    """Write your programme or your journal into a file."""
    out = out or file
    if what is What.RESEARCH:
        data = _for_research(project)
    elif what is What.FHIR:
        data = _as_fhir()
    else:
        with open_coach() as coach:
            data = _written(coach, what, at=_hour(at), name=name, since=_day(since))
    if out == Path("-"):
        sys.stdout.buffer.write(data)
        return
    from retrowalk.journal.database import close_to_others

    path = out or Path(NAMES[what])
    try:
        if not path.exists():
            path.touch(mode=0o600)
        if path.is_file():  # and no device
            close_to_others(path)
        path.write_bytes(data)
    except OSError as error:
        raise InvalidAnswer(f"{path} can't be written: {error.strerror}.") from error
    console().print(f"Written: {path}")


def restore(
    file: Annotated[Path, typer.Argument(help="A journal.zip that `retrowalk export zip` wrote.")],
) -> None:
    """Put a journal that was taken along into this machine's, which must be empty.

    Into a new one beside it: RETROWALK_DATA_FOLDER=NEW/FOLDER retrowalk restore journal.zip
    """
    try:
        data = BytesIO(file.read_bytes())
    except OSError as error:
        raise InvalidAnswer(f"{file}: it can't be opened. Check the name.") from error
    with open_coach() as coach:
        coach.exports.restore(data)
    console().print("Your journal is here now. See what today holds: retrowalk today")


def _written(
    coach: "Coach", what: What, *, at: "time | None", name: str | None, since: "date | None"
) -> bytes:
    exports = coach.exports
    if what is What.ICS:
        return exports.calendar(today(), stamp=now(), at=at)
    if what is What.PDF:
        return exports.handout(today(), name=name)
    if what is What.REPORT:
        return coach.reports.report(today(), since=since, name=name)
    if what is What.JSON:
        return json.dumps(exports.rows(), indent=2, ensure_ascii=False).encode()
    out = BytesIO()
    if what is What.ZIP:
        exports.journal(out, now())
    else:
        with ZipFile(out, "w", ZIP_DEFLATED) as file:
            for table, text in exports.tables().items():
                file.writestr(table, text)
    return out.getvalue()


def _for_research(project: str) -> bytes:
    from retrowalk.people.research import export as for_research

    out = BytesIO()
    with open_journal() as journal:
        for_research(journal, out, now(), project=project)
    return out.getvalue()


def _as_fhir() -> bytes:
    from retrowalk.cli.common import walker_meant
    from retrowalk.coach.fhir import told_of
    from retrowalk.exchange.fhir import document

    with open_journal() as journal:
        told = told_of(journal, walker_meant(journal), now())
    return json.dumps(document(told), indent=1, ensure_ascii=False).encode()


def _day(text: str | None) -> "date | None":
    from datetime import date

    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise InvalidAnswer(f"“{text}” is no day. Write it like 2026-05-01.") from error


def _hour(text: str | None) -> "time | None":
    from datetime import time

    try:
        return None if text is None else time.fromisoformat(text)
    except ValueError as error:
        raise InvalidAnswer(f"“{text}” is no time of day. Write it like 17:30.") from error
