"""Begins a cohort: from a folder, a pattern, Motion-BIDS, an export for research or a manifest.

Nothing is ever written over, and a folder is there as a whole or not at all.
"""

import csv
import io
import json
import re
import secrets
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from retrowalk.cohort import research_source as research
from retrowalk.cohort.bids_source import PEOPLE, days_of, people_of
from retrowalk.cohort.config import FILE
from retrowalk.cohort.finding import BIDS, entities, recordings_among
from retrowalk.cohort.findings import recordings_of
from retrowalk.cohort.manifest import (
    ALSO,
    COLUMNS,
    PARTICIPANT,
    Manifest,
    Mistake,
    Participants,
    name_of,
)
from retrowalk.cohort.patterns import EVERYTHING, MAGIC
from retrowalk.cohort.places import Place
from retrowalk.cohort.rows import RowTable
from retrowalk.cohort.types import USUAL_MEMORY, USUAL_OUTCOMES, Entry
from retrowalk.errors import InvalidAnswer, RetrowalkError, Unwritable

MANIFEST, PARTICIPANTS = "manifest.csv", "participants.csv"
OWN = ("fragments", "runs", "results", "summary", "bids")
"""The folders of a cohort; what lies in them is no recording."""

_TABLES = (".csv", ".tsv", ".parquet")
_MOST_SAID = 10
_NAMED = ("participant", "session", "day", "device", "condition")


@dataclass(frozen=True)
class Begun:
    """What was begun.

    Attributes
    ----------
    place : the folder
    recordings, participants : how many stand in its tables
    """

    place: Place
    recordings: int
    participants: int

    def __str__(self) -> str:
        """Say what it holds."""
        return f"{self.place} holds {recordings_of(self.recordings, self.participants)}"


@dataclass(frozen=True)
class _Source:
    """Recordings at an address, and what is known of them and of who walked."""

    address: Place
    files: str
    entries: Sequence[Mapping[str, Any]]
    people: Sequence[Mapping[str, Any]] = ()


def init(
    folder: str | Path,
    recordings: str | Path,
    *,
    name: str | None = None,
    participants: str | Path | None = None,
    names: str | None = None,
) -> Begun:
    """Begin a cohort in a folder.

    Parameters
    ----------
    folder : where; it must not hold a cohort yet
    recordings : a folder, a zip, a pattern of files, a data set of Motion-BIDS, what a practice
        exported for research, or a manifest with a column ``path``; on any address that fsspec
        reaches
    name : of the cohort; that of the folder, if not told
    participants : a table of who walked
    names : a regular expression that finds in a path ``(?P<participant>...)``, and session, day,
        device or condition likewise

    Raises
    ------
    InvalidAnswer
        if there is a cohort already, there are no recordings, or a table tells what can't be
    PlaceUnavailable
        if an address can't be reached
    """
    place = Place.of(folder)
    _refuse_existing(place)
    source = _source(str(recordings), place, _named(names))
    if not source.entries:
        where = source.address.folder
        gone = where is not None and not where.exists()
        no = "There is no such file or folder" if gone else "There are no recordings"
        raise InvalidAnswer(f"{no}: {recordings}")
    _refuse_twice(source.entries)
    people = list(source.people) if participants is None else _people(Place.of(participants))
    if not people:
        people = [{"participant": who} for who in sorted(_who(source.entries))]
    files = {MANIFEST: _csv(_columns(source.entries, COLUMNS), source.entries)}
    if people:
        files[PARTICIPANTS] = _csv(_columns(people, ("participant", *PARTICIPANT)), people)
    title = name or PurePosixPath(place.address).name
    files[FILE] = _toml(title, _address(source.address, place), source.files, bool(people))
    _write(place, files)
    return Begun(place, len(source.entries), len(people))


def _refuse_existing(place: Place) -> None:
    if place.folder is not None and place.folder.is_file():
        raise InvalidAnswer(f"{place} is a file. Name a folder for the cohort.")
    for file in (FILE, MANIFEST, PARTICIPANTS):
        if place.exists(file):
            raise InvalidAnswer(
                f"There is a {file} in {place} already; nothing is written over. "
                "Name another folder, or move it away."
            )


def _source(told: str, cohort: Place, named: re.Pattern[str] | None) -> _Source:
    """Find out what was told: a manifest, a pattern, or where recordings lie."""
    if MAGIC.search(told) and not Path(told).exists():
        base, _, pattern = _before_magic(told)
        return _from_names(Place.of(base), pattern, cohort, named)
    if told.lower().endswith(_TABLES):
        folder, _, file = told.replace("\\", "/").rpartition("/")
        place = Place.of(folder or ".")
        return _from_manifest(place, file)
    place = Place.of(told)
    for file in (MANIFEST, "manifest.parquet"):
        if place.exists(file) and place != cohort:
            return _from_manifest(place, file)
    return _from_names(place, EVERYTHING, cohort, named)


def _before_magic(told: str) -> tuple[str, str, str]:
    """Part a pattern into the folder that is certain and what is a pattern in it."""
    first = MAGIC.search(told)
    assert first is not None  # noqa: S101  (who calls has looked)
    at = told.rfind("/", 0, first.start())
    return (told[:at] or "/", "/", told[at + 1 :]) if at >= 0 else (".", "/", told)


def _from_names(
    place: Place, pattern: str, cohort: Place, named: re.Pattern[str] | None
) -> _Source:
    """Make entries of the recordings at an address."""
    names = list(names_at(place, cohort))
    if pattern == EVERYTHING and research.is_research(place, names):
        return _from_research(place, names)
    bids = BIDS in names
    days = days_of(place, names) if bids else {}
    entries = [_entry(path, named, days) for path in recordings_among(names, pattern)]
    people: Sequence[Mapping[str, Any]] = people_of(place) if bids and PEOPLE in names else ()
    if not people and PARTICIPANTS in names:
        people = _people(place, PARTICIPANTS)
    return _Source(place, pattern, entries, people)


def _from_research(place: Place, names: Iterable[str]) -> _Source:
    """Make entries of what a practice exported; raw recordings are only of who agreed to that."""
    entries = [_entry(path, research.NAMED, {}) for path in recordings_among(names, research.FILES)]
    if not entries:
        raise InvalidAnswer(
            f"{place} is an export for research without raw recordings: they go along only of "
            "walkers who agreed to that, too."
        )
    return _Source(place, research.FILES, entries, research.people_of(place))


def names_at(place: Place, cohort: Place) -> Iterator[str]:
    """Name the files at an address, without those of a cohort that lies there too."""
    base = place.address.rstrip("/")
    within = cohort.address == base or cohort.address.startswith(f"{base}/")
    below = cohort.address.removeprefix(base).lstrip("/") if within else None
    head = f"{below}/" if below else ""
    own = tuple(f"{head}{one}/" for one in OWN) if below is not None else ()
    mine = {f"{head}{one}" for one in (FILE, MANIFEST, PARTICIPANTS)} if below is not None else ()
    for name, _ in place.list():
        if not (name.startswith(own) or name in mine):
            yield name


def _entry(path: str, named: re.Pattern[str] | None, days: Mapping[str, date]) -> dict[str, Any]:
    told: dict[str, Any] = {"recording": name_of(path), "path": path} | entities(path)
    if path in days:
        told["day"] = days[path]
    if named is not None and (found := named.search(path)):
        told |= {key: text for key, text in found.groupdict().items() if text}
    return told


def _named(expression: str | None) -> re.Pattern[str] | None:
    if expression is None:
        return None
    try:
        found = re.compile(expression)
    except re.error as error:
        raise InvalidAnswer(f"{expression!r} is no regular expression: {error}.") from error
    if wrong := found.groupindex.keys() - set(_NAMED):
        raise InvalidAnswer(
            f"{expression!r} names {min(wrong)!r}; a path may tell {', '.join(_NAMED)}."
        )
    if not found.groupindex:
        raise InvalidAnswer(
            f"{expression!r} names nothing; write as in '(?P<participant>P[0-9]+)'."
        )
    return found


def _from_manifest(place: Place, file: str) -> _Source:
    """Take the entries of a manifest; a table without paths is one recording."""
    with place.local(file) as path:
        table = RowTable(path, file)
        keys = {ALSO.get(column.lower(), column.lower()) for column in table.columns}
        if "path" not in keys:
            if file.startswith("manifest") or keys & {"recording", "participant"}:
                raise InvalidAnswer(
                    f"{file}, line 1: there is no column 'path', but {', '.join(table.columns)}."
                )
            return _Source(place, file, [_entry(file, None, {})])
        entries = list(_entries(Manifest(table, Participants()).read()))
    people: Sequence[Mapping[str, Any]] = ()
    if place.exists(PARTICIPANTS):
        people = _people(place, PARTICIPANTS)
    elif place.exists(PEOPLE):
        people = people_of(place)
    return _Source(place, EVERYTHING, entries, people)


def _entries(rows: Iterable[Entry | Mistake]) -> Iterator[dict[str, Any]]:
    mistakes = []
    for one in rows:
        if isinstance(one, Mistake):
            mistakes.append(str(one))
        else:
            yield one.model_dump(exclude_unset=True)
    if mistakes:
        more = len(mistakes) - _MOST_SAID
        said = mistakes[:_MOST_SAID] + ([f"... and {more} more."] if more > 0 else [])
        raise InvalidAnswer("\n".join(said))


def _people(place: Place, file: str | None = None) -> list[dict[str, Any]]:
    """Read a table of who walked, as it stands there."""
    if file is None:
        folder, _, file = place.address.rpartition("/")
        place = Place.of(folder)
    if file == PEOPLE:
        return list(people_of(place))
    with place.local(file) as path:
        found = Participants.of(RowTable(path, file))
    if found.mistakes:
        raise InvalidAnswer("\n".join(map(str, found.mistakes[:_MOST_SAID])))
    return [{"participant": who} | dict(told) for who, told in found.known.items()]


def _refuse_twice(entries: Iterable[Mapping[str, Any]]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if entry["recording"] in seen:
            raise InvalidAnswer(
                f"Two recordings would be called {entry['recording']!r}. Write a manifest in which "
                "each has a name of its own, and begin with that."
            )
        seen.add(entry["recording"])


def _who(entries: Iterable[Mapping[str, Any]]) -> set[str]:
    return {entry["participant"] for entry in entries if entry.get("participant")}


def _columns(rows: Iterable[Mapping[str, Any]], usual: Sequence[str]) -> list[str]:
    """Give the usual columns, and those beside them that a row tells."""
    told = {key for row in rows for key in row}
    return [*usual, *(key for key in PARTICIPANT if key in told and key not in usual)]


def _csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row.get(column)) for column in columns])
    return text.getvalue().encode()


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:.12g}"
        case tuple():
            return ":".join(f"{one:g}" for one in value)
    return str(value)


def _address(recordings: Place, cohort: Place) -> str:
    """Write where the recordings lie: from the cohort where they lie in it or beside it."""
    if recordings.folder is None or cohort.folder is None:
        return recordings.address
    for base, up in ((cohort.folder, ""), (cohort.folder.parent, "..")):
        if recordings.folder.is_relative_to(base):
            return (PurePosixPath(up) / recordings.folder.relative_to(base).as_posix()).as_posix()
    return recordings.address


def _write(place: Place, files: Mapping[str, bytes]) -> None:
    """Write all or nothing: a new folder under another name first, else its config as the last."""
    if place.folder is not None and not place.folder.exists():
        aside = place.folder.with_name(f".{place.folder.name}.{secrets.token_hex(4)}.part")
        try:
            aside.mkdir(parents=True)
            for name, data in files.items():
                (aside / name).write_bytes(data)
            aside.rename(place.folder)
        except OSError as error:
            raise Unwritable(f"{place} can't be written: {error.strerror}.") from error
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        return
    written: list[str] = []
    try:
        for name, data in files.items():
            written.append(name)
            place.write_aside(name, data)
    except (RetrowalkError, KeyboardInterrupt):
        for name in written:
            place.remove(name)
        raise


def _toml(name: str, recordings: str, files: str, people: bool) -> bytes:
    said = json.dumps  # a text of TOML is written as one of JSON
    outcomes = ", ".join(map(said, USUAL_OUTCOMES))
    who = f'participants = "{PARTICIPANTS}"' if people else f'# participants = "{PARTICIPANTS}"'
    text = f"""\
# A cohort of Retrowalk: what is measured, and how. docs/cohorts.md tells of each key.
name = {said(name, ensure_ascii=False)}
description = ""
# licence = "CC-BY-4.0"

recordings = {said(recordings, ensure_ascii=False)}  # from this folder, or an address as s3://...
files = {said(files)}  # which files there are recordings
manifest = "{MANIFEST}"
{who}

# Where the manifest tells no other:
# placement = "trunk"  # trunk, pocket, hand, wrist or bag
# forward_axis = "-z"  # the axis of the device that points ahead, or:
# forward_during = [0, 30]  # seconds that are known to be forward walking
# height_m = 1.70  # for whom no height is known; without it lengths are less sure

outcomes = [{outcomes}]
memory = "{USUAL_MEMORY}"  # the most a worker may hold

# Tables of other headings, each with a pattern of the paths that it is for:
# [[read]]
# files = "**/*.csv"
# columns = {{ time = "t", acceleration = ["ax", "ay", "az"], gyroscope = ["gx", "gy", "gz"] }}
# units = {{ time = "s", acceleration = "g", gyroscope = "deg/s" }}

# What is set otherwise in the measuring than is usual:
# [parameters.direction]
# least_coherence = 0.5

# Who made it, for those who read its results:
# [[authors]]
# name = "..."
# orcid = "0000-0002-1825-0097"
"""
    return text.encode()
