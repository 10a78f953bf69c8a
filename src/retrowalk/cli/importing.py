"""``retrowalk import`` and ``retrowalk imports``: files of watches, phones and other apps."""

import glob
import json
import os
from collections.abc import Sequence
from datetime import datetime, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json
from retrowalk.errors import InvalidAnswer, Unwritable

if TYPE_CHECKING:
    from retrowalk.coach import Coach
    from retrowalk.coach.imported import ImportedWalk, PathLine
    from retrowalk.journal.imports import Receipt

imports = typer.Typer(
    help="What was imported: list it, undo it, go on with it, say what was backward.",
    no_args_is_help=True,
)


class WasOption(StrEnum):
    """How much of an activity was backward."""

    ALL = "all"
    NONE = "none"
    LAPS = "laps"


_ASKED = "{} activities may have been backward: retrowalk imports answer"
Number = Annotated[int, typer.Argument(metavar="IMPORT", help="The number of the import.")]
ZoneOption = Annotated[
    str, typer.Option("--zone", help="Of files that tell no zone, such as Europe/Berlin.")
]


def import_(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, folders, patterns or zips.")
    ],
    *,
    columns: Annotated[
        Path | None,
        typer.Option(metavar="MAP", help="A TOML file: which column of a table holds what."),
    ] = None,
    zone: ZoneOption = "",
    as_json: AsJson = False,
) -> None:
    """Take in files of watches, phones and other apps: walks, days and recordings."""
    from retrowalk.exchange.incoming.activity_csv import load_columns
    from retrowalk.journal.bodies import Import
    from retrowalk.value import mended

    where = _zone(zone)
    declared = None if columns is None else load_columns(columns).to_kept()
    with open_coach() as coach:
        importing = coach.importing
        batch = importing.begin(
            Import(by="command", name=mended(paths[0])[-200:], columns=declared), now()
        )
        handed_in = {path: _hand_in(coach, batch, path) for path in dict.fromkeys(paths)}
        importing.work(batch, now(), where)
        told = importing.lines(batch, handed_in, where)
        if not as_json and (asked := len(importing.asked())):
            console(stderr=True).print(_ASKED.format(asked), style="dim")
    _tell(told, as_json=as_json)


@imports.command(name="list")
def list_(as_json: AsJson = False) -> None:
    """List every import, the newest first, and what became of its files."""
    with open_coach() as coach:
        receipts = coach.importing.all()
        asked = len(coach.importing.asked())
    if as_json:
        print_json([one.model_dump(mode="json") | _counts(one) for one in receipts])
        return
    out = console()
    for one in receipts:
        out.print(_headline(one), markup=False, soft_wrap=True, style=None if one.counts else "dim")
    if asked:
        out.print(_ASKED.format(asked))


@imports.command()
def undo(number: Number, as_json: AsJson = False) -> None:
    """Let an import count no more, with all that came in it; redo puts it back."""
    with open_coach() as coach:
        coach.importing.undo(number, now())
        _tell_batch(coach.importing.receipt(number), as_json=as_json)


@imports.command()
def redo(number: Number, as_json: AsJson = False) -> None:
    """Let an import that was undone count again."""
    with open_coach() as coach:
        coach.importing.redo(number, now())
        _tell_batch(coach.importing.receipt(number), as_json=as_json)


@imports.command()
def resume(
    number: Annotated[
        int | None, typer.Argument(metavar="IMPORT", help="Which; all that were left off, if none.")
    ] = None,
    *,
    zone: ZoneOption = "",
    as_json: AsJson = False,
) -> None:
    """Go on with imports that ended in the middle."""
    where = _zone(zone)
    with open_coach() as coach:
        importing = coach.importing
        told: list[PathLine] = []
        unfinished = [one.id for one in importing.all() if not one.is_done]
        for batch in [number] if number is not None else reversed(unfinished):
            receipt = importing.work(batch, now(), where)
            paths = {one.path: [one.path] for one in receipt.files}
            told += importing.lines(batch, paths, where)
        _tell(told, as_json=as_json)


@imports.command()
def answer(
    activities: Annotated[
        list[int] | None,
        typer.Argument(metavar="ACTIVITY...", help="Their numbers; none: what is asked is listed."),
    ] = None,
    *,
    was: Annotated[
        WasOption | None, typer.Option(help="How much of each was walked backward.")
    ] = None,
    lap: Annotated[
        list[int] | None, typer.Option(min=1, help="A lap that was backward, counted from 1.")
    ] = None,
    before: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"], metavar="DAY", help="With --was none: all asked from before it."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say which activities were walked backward, or list those of which that is asked."""
    from retrowalk.coach.imported import imported
    from retrowalk.journal.bodies import Backward

    with open_coach() as coach:
        importing, numbers = coach.importing, list(activities or ())
        if before is not None and (numbers or was is not WasOption.NONE):
            raise InvalidAnswer("--before goes with --was none, and with no numbers.")
        if before is not None:
            numbers = [one.id for one in importing.asked() if one.on < before.date()]
            importing.tell_none(numbers, now())
        elif numbers:
            if was is None and not lap:
                raise InvalidAnswer("Say how much was backward: --was all, --was none or --lap 2.")
            told = WasOption.LAPS if lap else was
            laps = tuple(one - 1 for one in lap or ())
            for number in numbers:
                backward = Backward(was=told.value, laps=laps)  # type: ignore[union-attr]
                importing.tell_backward(number, backward, now())
        shown = [importing.activity(one) for one in numbers] if numbers else importing.asked()
    if as_json:
        print_json([imported(one).model_dump(mode="json") for one in shown])
        return
    for one in shown:
        console().print(_walk_line(imported(one)), markup=False, soft_wrap=True)


@imports.command()
def fetch(
    number: Annotated[int, typer.Argument(metavar="FILE", help="The number of a kept file.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Where to write it.")],
) -> None:
    """Write a file out as it came in, byte for byte."""
    with open_coach() as coach:
        _, pieces = coach.importing.original(number)
        try:
            with out.open("xb") as file:
                file.writelines(pieces)
        except OSError as error:
            raise Unwritable(f"{out}: {error.strerror}.") from error


def _hand_in(coach: "Coach", batch: int, path: str) -> list[str]:
    """Hand in what lies at a path; give what it is called in the batch."""
    numbers = {
        number
        for found in _matching(path)
        for number in coach.importing.hand_in_path(batch, found, now())
    }
    return [one.path for one in coach.importing.receipt(batch).files if one.id in numbers]


def _matching(path: str) -> list[Path]:
    """Give what a pattern that the shell left alone stands for, or the path itself."""
    if glob.has_magic(path) and not os.path.lexists(path):
        found = glob.iglob(path, recursive=True)  # noqa: PTH207  (an absolute pattern as well)
        return [Path(one) for one in sorted(found)] or [Path(path)]
    return [Path(path)]


def _tell(told: Sequence["PathLine"], *, as_json: bool) -> None:
    for line in told:
        if as_json:
            typer.echo(json.dumps(line.model_dump(mode="json"), ensure_ascii=False))
        else:
            _show(line)
    if any(line.status.value == "refused" for line in told):
        raise typer.Exit(1)


def _show(line: "PathLine") -> None:
    out = console()
    reason = f": {line.reason}" if line.reason is not None else ""
    out.print(
        f"{line.path}  {line.status.value}{reason}", markup=False, soft_wrap=True, style="bold"
    )
    for walk in line.walks:
        out.print(f"  {_walk_line(walk)}", markup=False, soft_wrap=True)
    if line.days:
        out.print(f"  {line.days} days")
    for refused in line.refused if line.status.value != "refused" else ():
        out.print(f"  {refused.path}  refused: {refused.reason}", markup=False, soft_wrap=True)


def _walk_line(walk: "ImportedWalk") -> str:
    from retrowalk.coach.imported import ImportedActivity, MeasuredWalk

    when = "" if walk.start is None else f"{walk.start:%Y-%m-%d %H:%M}, "
    said = [f"{walk.id:>6}  {when}{walk.minutes:.0f} min"]
    if isinstance(walk, ImportedActivity):
        said += [walk.sport.value, *["indoors"] * walk.indoor]
        said += [] if walk.distance_m is None else [f"{walk.distance_m / 1000:.2f} km"]
        said += [f"{walk.steps} steps"] * (walk.steps is not None)
        bpm = walk.heart_rate_mean_bpm
        said += [] if bpm is None else [f"heart rate {bpm:.0f}"]
        said += [f"{len(walk.laps)} laps"] * (len(walk.laps) > 1)
        said += ["backward?" if walk.direction == "unknown" else walk.direction]
        said += [walk.app] * bool(walk.app)
    if isinstance(walk, MeasuredWalk):
        ways = {
            "backward": (walk.backward_s, walk.backward_steps),
            "forward": (walk.forward_s, walk.forward_steps),
            "which way unknown": (walk.unknown_s, walk.unknown_steps),
        }
        said += [f"{way} {s:.0f} s, {steps} steps" for way, (s, steps) in ways.items() if steps]
    return ", ".join(said)


def _headline(receipt: "Receipt") -> str:
    counts = ", ".join(f"{n} {name}" for name, n in _counts(receipt)["counted"].items() if n)
    taken_back = "" if receipt.counts else "  (does not count)"
    when = f"{receipt.at.astimezone():%Y-%m-%d %H:%M}"
    return f"{receipt.id:>6}  {when}  {receipt.name}: {counts or 'nothing'}{taken_back}"


def _counts(receipt: "Receipt") -> dict[str, dict[str, int]]:
    from retrowalk.journal.imports import Status

    return {"counted": {one.value: receipt.count(one) for one in Status}}


def _tell_batch(receipt: "Receipt", *, as_json: bool) -> None:
    if as_json:
        print_json(receipt.model_dump(mode="json") | _counts(receipt))
    else:
        console().print(_headline(receipt), markup=False, soft_wrap=True)


def _zone(name: str) -> tzinfo:
    """Give the zone that was named, or that of this machine, with its summer time."""
    from retrowalk.coach.zones import zone_named

    try:
        return ZoneInfo(name) if name else zone_named("")
    except (ZoneInfoNotFoundError, OSError, ValueError) as error:
        raise InvalidAnswer(f"There is no zone {name}; such as Europe/Berlin is one.") from error
