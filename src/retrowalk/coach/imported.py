"""What came of an import, path by path: for receipts, and for programs to read."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, tzinfo

from pydantic import AwareDatetime, SerializeAsAny

from retrowalk.activity import Lap, Sport
from retrowalk.journal import StoredWalk, WalkerJournal
from retrowalk.journal.activities import StoredActivity
from retrowalk.journal.imports import ImportedFile, Receipt, Status
from retrowalk.languages import MaybeMessage, Message
from retrowalk.value import Value

BEST = (Status.KEPT, Status.JOINED, Status.KNOWN, Status.WAITING, Status.REFUSED)
"""What is told of a path that holds several files: the best that became of any."""


class ImportedLap(Lap):
    """A lap, and which way it went: "backward", "forward" or "unknown"."""

    direction: str


class ImportedWalk(Value):
    """A walk that came in; ``on`` is its day in its own zone, ``minutes`` how long it went on.

    ``measured`` tells one that was measured from its movement from one known by its totals.
    """

    measured: bool
    id: int
    on: date | None
    start: AwareDatetime | None
    minutes: float
    duration_s: float
    direction: str


class ImportedActivity(ImportedWalk):
    """One that is known by its totals; ``id`` is that of its statement.

    ``direction`` is "unknown" until it was told, then "backward", "forward" or "mixed". ``same_as``
    and ``session`` are what it was joined to.
    """

    measured: bool = False
    sport: Sport
    indoor: bool
    distance_m: float | None
    steps: int | None
    cadence_spm: float | None
    heart_rate_mean_bpm: float | None
    heart_rate_highest_bpm: float | None
    laps: tuple[ImportedLap, ...]
    app: str
    name: str
    same_as: int | None
    session: str | None


class MeasuredWalk(ImportedWalk):
    """One that was measured from its movement; ``id`` is that of the walk."""

    measured: bool = True
    recording_id: int
    backward_s: float
    forward_s: float
    unknown_s: float
    backward_steps: int
    forward_steps: int
    unknown_steps: int


class RefusedFile(Value):
    """A file of several of which nothing can be made, and why."""

    path: str
    reason: MaybeMessage


class PathLine(Value):
    """What became of a path that was handed in, with all the files in it.

    ``days`` counts the days of which they told something, ``files`` the files; ``refused`` names
    those of which nothing can be made. ``reason`` says why the whole is refused, as what it is
    known, or what of a single file could not be read.
    """

    path: str
    status: Status
    walks: tuple[SerializeAsAny[ImportedWalk], ...]
    days: int = 0
    files: int = 1
    refused: tuple[RefusedFile, ...] = ()
    reason: MaybeMessage = None


def lines(
    journal: WalkerJournal, receipt: Receipt, paths: Mapping[str, Sequence[str]], zone: tzinfo
) -> tuple[PathLine, ...]:
    """Tell of each path that was given what became of it.

    ``paths`` names what each was handed in as; what was packed in that stands in its place. Where a
    recording tells its time, it is told in ``zone``.
    """
    activities = {one.id: one for one in journal.activities.all()}
    told = []
    for path, names in paths.items():
        files = [one for one in receipt.files if _is_of(one.path, names)]
        walks = [walk for one in files for walk in _walks(journal, one, activities, zone)]
        told.append(_line(path, files, walks))
    return tuple(told)


def _is_of(path: str, names: Sequence[str]) -> bool:
    return any(path == name or path.startswith(f"{name}/") for name in names)


def _line(path: str, files: Sequence[ImportedFile], walks: Sequence[ImportedWalk]) -> PathLine:
    status = min((one.status for one in files), key=BEST.index, default=Status.REFUSED)
    refused = [one for one in files if one.status is Status.REFUSED]
    reasons = [one.reason for one in files if one.status is status and one.reason is not None]
    alone = len(files) == 1
    if not files:
        reasons = [Message("import-hollow", file=path)]
    return PathLine(
        path=path,
        status=status,
        walks=tuple({(one.measured, one.id): one for one in walks}.values()),
        days=sum(one.days for one in files),
        files=len(files),
        refused=tuple(RefusedFile(path=one.path, reason=one.reason) for one in refused),
        reason=reasons[0] if reasons and (alone or status is not Status.KEPT) else None,
    )


def _walks(
    journal: WalkerJournal,
    file: ImportedFile,
    activities: Mapping[int, StoredActivity],
    zone: tzinfo,
) -> Iterator[ImportedWalk]:
    for number in file.walks:
        if number in activities:
            yield imported(activities[number])
    if file.recording_id is not None and file.status is not Status.REFUSED:
        walk = journal.walks.of_recording(file.recording_id)
        if walk is not None:
            yield _measured(walk, zone)


def imported(one: StoredActivity) -> ImportedActivity:
    """Tell of an activity as receipts do."""
    laps = tuple(
        ImportedLap(**dict(lap), direction=one.direction_of(number))
        for number, lap in enumerate(one.laps)
    )
    told = {
        name: getattr(one, name) for name in ImportedActivity.model_fields if hasattr(one, name)
    }
    return ImportedActivity(**told | {"minutes": round(one.duration_s / 60, 2), "laps": laps})


def _measured(walk: StoredWalk, zone: tzinfo) -> MeasuredWalk:
    totals, recording = walk.walk.totals, walk.walk.recording
    ways = {way: total for way, total in totals.by_way() if total.steps}
    start = None if recording.start_utc is None else recording.start_utc.astimezone(zone)
    return MeasuredWalk(
        id=walk.id,
        recording_id=walk.recording_id,
        on=None if start is None else start.date(),
        start=start,
        minutes=round(recording.duration_s / 60, 2),
        duration_s=recording.duration_s,
        direction="mixed" if len(ways) > 1 else next(iter(ways), "unknown"),
        **{f"{way}_s": total.duration_s for way, total in totals.by_way()},
        **{f"{way}_steps": total.steps for way, total in totals.by_way()},
    )
