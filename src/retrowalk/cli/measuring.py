"""``retrowalk analyse``: what a recording holds, forward and backward."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import console, now, open_coach, today
from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from retrowalk.coach import Coach
    from retrowalk.gait import Calibration, WalkReport
    from retrowalk.gait.report import TotalReport
    from retrowalk.languages import Message

EACH_ON_A_LINE = "Print JSON: one object a line for each file, in the order given."


@dataclass(frozen=True)
class AnalyseOptions:
    """What is told with the recordings; a value, so that other processes can have it."""

    forward_axis: str | None
    forward_during: tuple[float, float] | None
    height_m: float | None
    calibration: "Calibration | None" = None
    placement: str | None = None


@dataclass(frozen=True)
class MeasuredFile:
    """What became of one file: a walk, or why it is refused."""

    path: Path
    walk: "WalkReport | None"
    refusal: "Message | None" = None


def analyse(
    files: Annotated[
        list[Path],
        typer.Argument(help="CSV, Parquet, or what a sensor app exported: a zip or a folder."),
    ],
    as_json: Annotated[bool, typer.Option("--json", help=EACH_ON_A_LINE)] = False,
    save: Annotated[
        bool, typer.Option("--save", help="Keep recording and walk in your journal.")
    ] = False,
    session: Annotated[
        str | None,
        typer.Option(help="With --save: the session it belongs to; today's, if not told."),
    ] = None,
    forward_axis: Annotated[
        str | None,
        typer.Option(help="Device axis that points where the body faces: +x -x +y -y +z -z."),
    ] = None,
    forward_during: Annotated[
        str | None, typer.Option(help="START:END, seconds that are known to be forward walking.")
    ] = None,
    height_cm: Annotated[
        float | None, typer.Option(min=90, max=240, help="Your height, for lengths.")
    ] = None,
    calibration: Annotated[
        str | None,
        typer.Option(
            help="FILE:forward=20,backward=10: a recording of a known distance in metres, "
            "in either direction or both."
        ),
    ] = None,
    placement: Annotated[
        str | None,
        typer.Option(help="Where it was worn: trunk, pocket, hand, wrist or bag."),
    ] = None,
    plot: Annotated[
        Path | None,
        typer.Option(help="Also draw the walk over time into this SVG file (one recording)."),
    ] = None,
    jobs: Annotated[
        int, typer.Option(min=1, help="How many files to measure at once (not with --save).")
    ] = 1,
) -> None:
    """Measure recordings: steps, time and distance, forward and backward.

    Every file is measured, even if another is refused; then the exit code is 1.
    """
    _check_together(save, session, calibration, jobs)
    if plot is not None and len(files) > 1:
        raise typer.BadParameter("--plot draws one recording: give one file.")
    options = AnalyseOptions(
        forward_axis, stretch(forward_during), height_cm and height_cm / 100, placement=placement
    )
    if calibration is not None:
        options = _calibrated(options, calibration)
    if save:
        results = _save_all(files, session, options)
    elif jobs == 1 or len(files) == 1:
        results = (measure(path, options) for path in files)
    else:
        results = _measure_all(files, options, jobs)
    refused = 0
    for result in results:
        refused += result.walk is None
        if plot is not None and result.walk is not None:
            _draw(result.walk, plot)
        _show(result, as_json, alone=len(files) == 1)
    raise typer.Exit(1 if refused else 0)


def _draw(walk: "WalkReport", file: Path) -> None:
    """Write one picture: direction, steps, bouts and turns over time."""
    from retrowalk.charts import walk_timeline
    from retrowalk.drawings import printable

    try:
        file.write_text(printable(walk_timeline(walk)), encoding="utf-8")
    except OSError as error:
        raise RetrowalkError(f"{file}: the picture can't be written there.") from error


def measure(path: Path, options: AnalyseOptions) -> MeasuredFile:
    """Read and measure one file; a refusal is a result, for others may be good."""
    try:
        return MeasuredFile(path, _walk(path, options))
    except RetrowalkError as error:
        return _refused(path, error)


def _refused(path: Path, error: RetrowalkError) -> MeasuredFile:
    from retrowalk.languages import Message

    return MeasuredFile(path, None, Message.of(error.args[0]))


def _walk(path: Path, options: AnalyseOptions) -> "WalkReport":
    from retrowalk.gait import analyse
    from retrowalk.recordings import read

    return analyse(
        read(path),
        forward_axis=options.forward_axis,
        forward_during=options.forward_during,
        height_m=options.height_m,
        calibration=options.calibration,
        placement=options.placement,
    ).report()


def _measure_all(files: list[Path], options: AnalyseOptions, jobs: int) -> Iterator[MeasuredFile]:
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(jobs, len(files))) as pool:
        yield from pool.map(measure, files, [options] * len(files))


def _save_all(
    files: list[Path], session: str | None, options: AnalyseOptions
) -> Iterator[MeasuredFile]:
    with open_coach() as coach:
        session = session or (_session_today(coach) if len(files) == 1 else None)
        for path in files:
            try:
                walk = _save(coach, path, session, options)
            except RetrowalkError as error:
                yield _refused(path, error)
            else:
                yield MeasuredFile(path, walk)


def _save(coach: "Coach", path: Path, session: str | None, options: AnalyseOptions) -> "WalkReport":
    from retrowalk.errors import UnreadableRecording

    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableRecording(
            f"{path}: it can't be opened as a file. A folder is kept as a zip: pack it first."
        ) from error
    return coach.recordings.hand_in(
        path.name,
        data,
        session_id=session,
        forward_axis=options.forward_axis,
        forward_during=options.forward_during,
        height_m=options.height_m,
        at=now(),
    ).walk


def _session_today(coach: "Coach") -> str | None:
    """Give today's session, walked or planned, if there is a programme at all."""
    clearance = coach.screening.clearance
    if clearance is None or not clearance.may_walk_backward:
        return None
    walked = [one.session_id for one in coach.progress(today()).sessions if one.on == today()]
    planned = coach.planning.today(today()).planned
    if walked:
        return walked[-1]
    return None if planned is None else planned.id


def _check_together(save: bool, session: str | None, calibration: str | None, jobs: int) -> None:
    if session is not None and not save:
        raise typer.BadParameter("--session goes with --save.")
    if save and (calibration is not None or jobs > 1):
        raise typer.BadParameter("--save goes with neither --calibration nor --jobs.")


def stretch(text: str | None) -> tuple[float, float] | None:
    """Read START:END in seconds; nothing told is no stretch."""
    if text is None:
        return None
    try:
        start, end = (float(part) for part in text.split(":"))
    except ValueError:
        raise typer.BadParameter(
            f"“{text}” is no stretch. Say START:END in seconds, as in 0:30."
        ) from None
    return start, end


def _calibrated(options: AnalyseOptions, text: str) -> AnalyseOptions:
    """Learn the walker's step length from a recording of a known distance."""
    from dataclasses import replace

    from retrowalk.gait import Calibration

    file, _, known = text.rpartition(":")
    try:
        metres = {way: float(far) for way, far in (one.split("=") for one in known.split(","))}
    except ValueError:
        metres = {}
    if not file or not metres or not metres.keys() <= {"forward", "backward"}:
        raise typer.BadParameter(
            f"“{text}” is no calibration. Say FILE:forward=20 or FILE:forward=20,backward=10."
        )
    totals = _walk(Path(file), options).totals
    calibration = Calibration.from_known(
        forward_m=_known(metres.get("forward"), totals.forward),
        backward_m=_known(metres.get("backward"), totals.backward),
    )
    return replace(options, calibration=calibration)


def _known(true_m: float | None, total: "TotalReport") -> tuple[float, float] | None:
    return None if true_m is None else (true_m, total.distance_m or 0.0)


def _show(result: MeasuredFile, as_json: bool, *, alone: bool) -> None:
    import json

    if result.walk is None:
        typer.secho(str(result.refusal), fg=typer.colors.RED, err=True)
    elif as_json:
        sys.stdout.write(json.dumps(result.walk.model_dump(mode="json"), allow_nan=False) + "\n")
        sys.stdout.flush()
    else:
        from retrowalk.cli.walk_table import print_walk

        print_walk(console(), result.walk, title="" if alone else str(result.path))
