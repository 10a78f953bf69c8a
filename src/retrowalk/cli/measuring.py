"""``retrowalk analyse``: what a recording holds, forward and backward."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import console
from retrowalk.cli.measured import Job, Measured, measure_all, save_all
from retrowalk.cli.progress import Progress
from retrowalk.cli.results import Results, uninterrupted
from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from retrowalk.gait import WalkReport
    from retrowalk.gait.report import TotalReport
    from retrowalk.gait.told import Told

EACH_ON_A_LINE = "Print JSON: one object a line for each recording, in the order given."


def analyse(
    files: Annotated[
        list[Path],
        typer.Argument(
            help="CSV, Parquet, or what a sensor app exported: a zip or a folder. A folder of "
            "many recordings, or a pattern as 'data/*.csv', is each of them."
        ),
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
    columns: Annotated[
        Path | None,
        typer.Option(
            help="A map in TOML for tables of any heading: columns, units, rate_hz, axes, sensor."
        ),
    ] = None,
    plot: Annotated[
        Path | None,
        typer.Option(help="Also draw the walk over time into this SVG file (one recording)."),
    ] = None,
    jobs: Annotated[
        int, typer.Option(min=1, help="How many files to measure at once (not with --save).")
    ] = 1,
    output: Annotated[
        Path | None,
        typer.Option(
            help="Write the lines of JSON into this file; what it holds of the same file, version "
            "and parameters is not measured again."
        ),
    ] = None,
) -> None:
    """Measure recordings: steps, time and distance, forward and backward.

    Every file is measured, even if another is refused; then the exit code is 1.
    """
    from retrowalk.gait.told import Told
    from retrowalk.recordings import load_map
    from retrowalk.recordings.finding import recordings_at

    _check_together(save, session, calibration, jobs, output)
    if save and columns is not None:
        raise typer.BadParameter("--save keeps a file as it is: --columns goes without it.")
    options = Told(
        forward_axis,
        stretch(forward_during),
        height_cm and height_cm / 100,
        placement=placement,
        how_read=None if columns is None else load_map(columns),
    )
    if calibration is not None:
        options = _calibrated(options, calibration)
    paths = [path for path in recordings_at(files) if output is None or not _same(path, output)]
    if plot is not None and len(paths) > 1:
        raise typer.BadParameter("--plot draws one recording: give one file.")
    results = None if output is None else Results(output, paths)
    if save:
        measured = save_all(paths, session, options)
    else:
        measured = measure_all(_jobs(paths, options, results), jobs)
    show = _Show(as_json=as_json, alone=len(paths) == 1, results=results, count=len(paths))
    refused = 0
    for one in measured:
        refused += one.refusal is not None
        if plot is not None and one.walk is not None:
            _draw(one.walk, plot)
        show(one)
    show.end()
    raise typer.Exit(1 if refused else 0)


def _same(path: Path, output: Path) -> bool:
    """Tell whether a file that lies among the recordings is that of the results."""
    return path.resolve() == output.resolve()


def _jobs(paths: list[Path], options: "Told", results: Results | None) -> list[Job]:
    from retrowalk.languages import spoken

    language, many = spoken().code, len(paths) > 1
    nothing: frozenset[str] = frozenset()
    known = [nothing if results is None else results.known(path) for path in paths]
    return [
        Job(path, options, language, one, survives=many)
        for path, one in zip(paths, known, strict=True)
    ]


class _Show:
    """Shows what became of each recording: on the screen, as JSON, or in a file of results."""

    def __init__(self, *, as_json: bool, alone: bool, results: Results | None, count: int) -> None:
        self._as_json, self._alone, self._results = as_json, alone, results
        self._progress = Progress(count)

    def __call__(self, one: Measured) -> None:
        line = one.line
        if self._results is not None:
            if one.taken is None:
                self._results.add(line)
            else:
                line = self._results.take(one.path, one.taken)
        self._progress.add(refused=one.refusal is not None, taken=one.taken is not None)
        self._progress.hide()
        if one.refusal is not None:
            typer.secho(one.refusal, fg=typer.colors.RED, err=True)
        if self._as_json:
            with uninterrupted():
                sys.stdout.write(line + "\n")
                sys.stdout.flush()
        elif one.walk is not None and self._results is None:
            from retrowalk.cli.walk_table import print_walk

            print_walk(console(), one.walk, title="" if self._alone else str(one.path))
        self._progress.show()

    def end(self) -> None:
        """Put the file of results in order."""
        self._progress.hide()
        if self._results is not None:
            self._results.close()


def _draw(walk: "WalkReport", file: Path) -> None:
    """Write one picture: direction, steps, bouts and turns over time."""
    from retrowalk.charts import walk_timeline
    from retrowalk.drawings import printable

    try:
        file.write_text(printable(walk_timeline(walk)), encoding="utf-8")
    except OSError as error:
        raise RetrowalkError(f"{file}: the picture can't be written there.") from error


def _check_together(
    save: bool, session: str | None, calibration: str | None, jobs: int, output: Path | None
) -> None:
    if session is not None and not save:
        raise typer.BadParameter("--session goes with --save.")
    if save and (calibration is not None or jobs > 1 or output is not None):
        raise typer.BadParameter("--save goes with none of --calibration, --jobs and --output.")


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


def _calibrated(options: "Told", text: str) -> "Told":
    """Learn the walker's step length from a recording of a known distance."""
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
    totals = options.walk_of(file).report().totals
    calibration = Calibration.from_known(
        forward_m=_known(metres.get("forward"), totals.forward),
        backward_m=_known(metres.get("backward"), totals.backward),
    )
    return replace(options, calibration=calibration)


def _known(true_m: float | None, total: "TotalReport") -> tuple[float, float] | None:
    return None if true_m is None else (true_m, total.distance_m or 0.0)
