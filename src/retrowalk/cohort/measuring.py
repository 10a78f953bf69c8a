"""One recording measured, wherever a worker is: the task of a cohort, which never raises."""

import socket
import sys
import time
import traceback
from pathlib import Path

from retrowalk.cohort import fragments
from retrowalk.cohort.inputs import Content, besides_of
from retrowalk.cohort.origin import origin
from retrowalk.cohort.outcome import (
    MEASURED,
    Kind,
    Known,
    Measured,
    Outcome,
    Refused,
    Spent,
    Task,
)
from retrowalk.errors import (
    InvalidAnswer,
    NotEnoughSignal,
    NotThere,
    PlaceUnavailable,
    RetrowalkError,
    UnreadableRecording,
)
from retrowalk.gait.told import sentence_of
from retrowalk.languages import speaking
from retrowalk.recordings.provenance import Input, package_version

_KINDS: tuple[tuple[type[Exception], Kind], ...] = (
    (UnreadableRecording, Kind.UNREADABLE),
    (NotEnoughSignal, Kind.TOO_LITTLE),
    (InvalidAnswer, Kind.INVALID),
    (NotThere, Kind.MISSING),
    (PlaceUnavailable, Kind.UNREACHABLE),
    (RetrowalkError, Kind.UNREACHABLE),  # a package that a worker lacks
    (MemoryError, Kind.MEMORY),
    (OSError, Kind.UNREACHABLE),
)


def measure_one(task: Task) -> Outcome:
    """Measure a recording and write its fragment, or say why not."""
    began = time.perf_counter()
    with speaking("en"):
        try:
            made, known = _measure(task)
        except Exception as error:
            return _refused(task, error, _spent(began))
    spent = _spent(began)
    outcome, why, before = made
    if outcome == MEASURED:
        return Measured(task.number, known, spent, before)
    said = fragments.named(why or "", task.path)
    return Refused(task.number, Kind(outcome), said, known, spent, before)


def _measure(task: Task) -> tuple[tuple[str, str | None, bool], Known]:
    """Give what became of it, why, and whether that was known before; and by which key."""
    if task.package != package_version():
        raise _Other(task.package)
    with task.recordings.local(task.path) as path:
        input_ = Input.of(path)
        sha256 = input_.sha256
        if sha256 is None:
            raise _Changed
        of = origin()
        content = Content(sha256, besides_of(path))
        key = fragments.key_of(content, task.parameters, task.package, str(of["gait"]))
        name, known = fragments.name_of(key), Known(content, key)
        if task.cohort.exists(name):
            return (*fragments.outcome_of(task.cohort.read(name)), True), known
        row = _row(task, path)
        if Input.of(path) != input_:
            raise _Changed
        row |= fragments.head(key, sha256, task.parameters, of)
        task.cohort.write_aside(name, fragments.packed(row))
    return (row["outcome"], row["why"], False), known


def _row(task: Task, path: Path) -> fragments.Row:
    try:
        return fragments.measured(task.told.walk_of(str(path)), path)
    except RetrowalkError as error:
        kind = _kind(error)
        if not kind.is_kept:
            raise
        return fragments.refused(kind, sentence_of(error, str(path)), path)


def _refused(task: Task, error: Exception, spent: Spent) -> Refused:
    """Say of a recording what is not of itself, and is tried again."""
    number, path = task.number, task.path
    if isinstance(error, _Changed):
        why = f"{path}: it was changed while it was measured. Run again."
        return Refused(number, Kind.CHANGED, why, None, spent)
    if isinstance(error, _Other):
        why = (
            f"{path}: the worker on {socket.gethostname()} has retrowalk {package_version()}, and "
            f"this is a run of {error}. Install the same version there."
        )
        return Refused(number, Kind.OTHER_VERSION, why, None, spent)
    kind = _kind(error)
    why = str(sentence_of(error, path)).replace(str(task.recordings / path), path)
    trace = "".join(traceback.format_exception(error)) if kind is Kind.FAULT else ""
    return Refused(number, kind, why, None, spent, trace=trace)


def _kind(error: Exception) -> Kind:
    return next((kind for of, kind in _KINDS if isinstance(error, of)), Kind.FAULT)


def _spent(began: float) -> Spent:
    return Spent(socket.gethostname(), round(time.perf_counter() - began, 3), _peak_bytes())


def _peak_bytes() -> int:
    """Give the most memory that this process held so far; 0 where the system does not tell."""
    try:
        import resource
    except ModuleNotFoundError:  # not on Windows
        return 0
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held if sys.platform == "darwin" else held * 1024


class _Changed(Exception):  # noqa: N818
    """The recording was changed while it was read."""


class _Other(Exception):  # noqa: N818
    """Another version of the package is to measure."""
