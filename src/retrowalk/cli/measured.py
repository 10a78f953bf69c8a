"""From a path to a line of JSON: one recording measured or refused, and many of them in order."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retrowalk.cli.common import now, open_coach, today
from retrowalk.cli.results import digest_of
from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from retrowalk.coach import Coach
    from retrowalk.gait import WalkReport
    from retrowalk.gait.told import Told
    from retrowalk.recordings.provenance import Input

KILLED = "the system killed the process that measured it, twice: there is likely too little memory."


@dataclass(frozen=True)
class Job:
    """A recording to measure: where it lies, what is told, and what is known of its name already.

    ``survives`` a fault of ours, which is then told of this one alone.
    """

    path: Path
    options: "Told"
    language: str
    known: frozenset[str] = frozenset()
    survives: bool = False


@dataclass(frozen=True)
class Measured:
    """What became of a recording: a walk, why it is refused, or that it was measured before."""

    path: Path
    line: str = ""
    walk: "WalkReport | None" = None
    refusal: str | None = None
    taken: str | None = None


def measure(job: Job) -> Measured:
    """Read and measure a recording; a refusal is a result, for others may be good."""
    from retrowalk.gait.told import sentence_of
    from retrowalk.languages import speaking

    with speaking(job.language):
        input_ = _input(job.path)
        sha256 = None if input_ is None else input_.sha256
        try:
            head = job.options.provenance(str(job.path), sha256)
            digest = digest_of(head)
            if digest is not None and digest in job.known:
                return Measured(job.path, taken=digest)
            walk = job.options.walk_of(str(job.path))
            if walk.input == input_:
                walk = replace(walk, input=input_)  # whose SHA-256 is known
            told = job.options.with_map(walk.provenance())
            return _measured(job.path, told, walk.report())
        except Exception as error:
            if not (job.survives or isinstance(error, RetrowalkError | MemoryError)):
                raise
            return _refused(job.path, sha256, str(sentence_of(error, str(job.path))))


def killed(job: Job) -> Measured:
    """Say of a recording that its process was killed."""
    return _refused(job.path, _sha256(job.path), f"{job.path}: {KILLED}")


def measure_all(jobs: list[Job], processes: int) -> Iterator[Measured]:
    """Measure recordings in order, in several processes or in this one."""
    if processes == 1 or len(jobs) == 1:
        return map(measure, jobs)
    from retrowalk.cli.workers import in_order

    return in_order(measure, jobs, min(processes, len(jobs)), killed)


def save_all(files: list[Path], session: str | None, options: "Told") -> Iterator[Measured]:
    """Keep recordings in the journal, and measure them."""
    from retrowalk.languages import Message

    with open_coach() as coach:
        session = session or (_session_today(coach) if len(files) == 1 else None)
        for path in files:
            try:
                yield _save(coach, path, session, options)
            except RetrowalkError as error:
                yield _refused(path, _sha256(path), str(Message.of(error.args[0])))


def _save(coach: "Coach", path: Path, session: str | None, options: "Told") -> Measured:
    import hashlib

    from retrowalk.errors import UnreadableRecording
    from retrowalk.gait.parameters import as_told
    from retrowalk.recordings.provenance import package_version

    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableRecording(
            f"{path}: it can't be opened as a file. A folder is kept as a zip: pack it first."
        ) from error
    told = options.told()
    del told["calibration"], told["parameters"]  # a walker's journal has its own
    kept = coach.recordings.hand_in(path.name, data, session_id=session, **told, at=now())
    provenance = {
        "input": {"path": str(path), "sha256": hashlib.sha256(data).hexdigest()},
        "version": {"package": package_version(), "gait": kept.version},
        "parameters": as_told(**kept.used),
    }
    return _measured(path, provenance, kept.walk)


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


def _input(path: Path) -> "Input | None":
    from retrowalk.recordings.provenance import Input

    try:
        return Input.of(path)
    except OSError:
        return None


def _sha256(path: Path) -> str | None:
    input_ = _input(path)
    return None if input_ is None else input_.sha256


def _measured(path: Path, provenance: dict[str, Any], walk: "WalkReport") -> Measured:
    str(walk.recording.source)  # where its words can't be made, that is said in a sentence
    return Measured(path, _line(provenance | walk.model_dump(mode="json")), walk)


def _refused(path: Path, sha256: str | None, why: str) -> Measured:
    input_ = {"path": str(path), "sha256": sha256}
    return Measured(path, _line({"input": input_, "refused": why}), refusal=why)


def _line(told: dict[str, Any]) -> str:
    return json.dumps(told, allow_nan=False)
