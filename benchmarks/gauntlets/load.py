"""What walkers send while a gauntlet goes on, and what of it was acknowledged.

Each kind of sender does one thing over and over, and asks again, as the phone does, until it is
answered: where nobody was there, the line broke or the answer was an honest 503. What was answered
well is acknowledged, and must be found in the journal whatever happened since.
"""

import faulthandler
import hashlib
import io
import itertools
import json
import re
import threading
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import httpx2
from benchmarks.gauntlets.outcome import Outcome
from tests.coach.importing import HEADING
from tests.recordings.telling import recorded
from tests.waiting import LONG_S
from tests.web.walking import HEALTHY

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.languages import say
from retrowalk.recordings.export import sensor_logger_zip

PIECES = 4
AGAIN_S, LATER_S = 0.1, 0.5
"""It is asked again so soon, and twice as late each time up to the other: to knock takes time."""
MOST_LOOKS = 15
"""So often it is looked for what becomes of a job where nobody is patient."""


class Refused(Exception):  # noqa: N818  (it is an honest answer)
    """It was said that it can't be done just now."""


@dataclass
class Kept:
    """What was acknowledged, to be found again; all is written down before the next is sent."""

    recordings: set[str] = field(default_factory=set)
    """The SHA-256 of each."""
    chunks: dict[str, dict[int, bytes]] = field(default_factory=dict)
    finished: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    checks: set[str] = field(default_factory=set)
    files: dict[int, dict[str, tuple[bytes, int]]] = field(default_factory=dict)
    """By batch and path: the file, and how many bytes of it were acknowledged."""
    walked: set[str] = field(default_factory=set)
    read: set[int] = field(default_factory=set)

    def now(self) -> "Kept":
        """Give what is acknowledged by now, whatever is added to it meanwhile."""
        read = set(self.read)  # first: what is read by now has its files by now
        return Kept(
            recordings=set(self.recordings),
            chunks={key: dict(known) for key, known in list(self.chunks.items())},
            finished=set(self.finished),
            notes=set(self.notes),
            checks=set(self.checks),
            files={batch: dict(known) for batch, known in list(self.files.items())},
            walked=set(self.walked),
            read=read,
        )


class Load:
    """Senders of each kind, each in a thread of its own, and what came of what they sent."""

    def __init__(
        self,
        address: Callable[[], str],
        name: str,
        client: Callable[[], AbstractContextManager[httpx2.Client]] | None = None,
    ) -> None:
        self._address = address
        self.kept = Kept()
        self.acknowledged: Counter[str] = Counter()
        self.broken = 0
        self.refused = 0
        self.patient = True
        """Whether what is refused for now is asked for again until it is done."""
        self.faults: list[str] = []
        self._client = client or self._line
        self._name = name
        self._over = threading.Event()
        self.session = ""
        self.kinds: tuple[str, ...] = ()

    def begin(self) -> None:
        """Answer the questions, and walk the session of today, on which the rest stands."""
        answers = {"answers": dict(HEALTHY)}
        self.ask("POST", "/screening", json=answers)
        self.session = str(self.ask("GET", "/today").json()["planned"]["id"])
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        record = {"started_at": now, "practised_s": 60, "completed": True, "pain_before": 1}
        self.ask("POST", f"/sessions/{self.session}/record", json=record)
        self.ask("POST", f"/sessions/{self.session}/check-in", json={"pain": 1})

    @contextmanager
    def going_on(self, *kinds: str) -> Iterator[None]:
        """Send what each kind sends while the block goes on; what was begun is then finished."""
        self._over.clear()
        threads = [threading.Thread(target=self._send, args=(kind,)) for kind in kinds or KINDS]
        self.kinds = kinds or KINDS
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._over.set()
            for thread in threads:
                thread.join()

    def tell(self, outcome: Outcome) -> None:
        """Count what was acknowledged, and name what was answered wrongly."""
        outcome.lost += self.faults
        for kind, count in self.acknowledged.items():
            outcome.did(f"{kind} acknowledged", count)
        outcome.did("requests broken off or refused", self.broken + self.refused)

    def ask(
        self,
        method: str,
        path: str,
        *,
        again: bool = True,
        may: Collection[int] = (),
        **what: Any,
    ) -> httpx2.Response:
        """Ask until it is answered, each time on a line of its own; it ``may`` be refused so.

        Raises
        ------
        httpx2.TransportError
            if it was not ``again`` to be asked, or was asked in vain for too long
        """
        given_up = time.monotonic() + LONG_S
        for tried in itertools.count():
            if tried:
                time.sleep(min(LATER_S, AGAIN_S * 2 ** min(tried - 1, 9)))
            try:
                with self._client() as client:
                    answer = client.request(method, path, **what)
            except httpx2.TransportError:
                self.broken += 1
                if not again or time.monotonic() > given_up:
                    raise
                continue
            if answer.status_code in (503, 507):
                self.refused += 1
                if not _sentence(answer):
                    self.faults.append(f"{method} {path}: refused without a sentence")
                if not self.patient:
                    raise Refused
                if time.monotonic() > given_up:
                    return answer
                continue
            if answer.status_code >= 400 and answer.status_code not in may:
                self.faults.append(f"{method} {path}: {answer.status_code} {answer.text[:200]}")
            return answer
        raise AssertionError

    def once(self, kind: str, number: int) -> None:
        """Send one thing of a kind, the same at each number."""
        if SENDERS[kind](self, f"{self._name}-{kind}-{number}"):
            self.acknowledged[kind] += 1

    def _line(self) -> httpx2.Client:
        # over plain http: to read all the world's certificates for it would take the longest
        return httpx2.Client(base_url=f"{self._address()}/api/v1", timeout=60, verify=False)

    def _send(self, kind: str) -> None:
        number = 0
        try:
            while not self._over.is_set():
                number += 1
                self.once(kind, number)
        except Exception as error:  # it must not end in silence
            self.faults.append(f"{kind} ended: {error!r}")

    def _upload(self, name: str) -> bool:
        data = named(walk(), name)
        file = {"file": (f"{name}.zip", data)}
        again = len(self.kept.recordings) % 3 > 0  # else nobody comes back to a broken line
        try:
            answer = self.ask("POST", "/recordings", files=file, again=again)
        except httpx2.TransportError:
            time.sleep(AGAIN_S)
            return False
        if answer.status_code == 201:
            self.kept.recordings.add(hashlib.sha256(data).hexdigest())
        return answer.status_code == 201

    def _chunks(self, name: str) -> bool:
        key = hashlib.sha256(name.encode()).hexdigest()[:32]
        parts, whole = _parts(key, self.session), len(self.kept.chunks) % 3
        known = self.kept.chunks.setdefault(key, {})
        for number, part in enumerate(parts):
            said = f"/recordings/{key}/chunks/{number}?crc32={zlib.crc32(part):08x}"
            if self.ask("POST", said, content=part).status_code == 204:
                known[number] = part
        if whole:  # one of three is never told to be whole: its chunks wait
            told = {"chunks": len(parts)}
            if self.ask("POST", f"/recordings/{key}/finish", json=told).status_code == 200:
                self.kept.finished.add(key)
        return len(known) == len(parts)

    def _check_in(self, name: str) -> bool:
        told = {"pain": len(self.kept.checks) % 3, "note": name}
        at = f"/record/sessions/{self.session}/check-in"
        if self.ask("PUT", at, json=told).status_code == 200:
            self.kept.checks.add(name)
        told = {"text": name}
        if self.ask("POST", f"/record/{self.session}/note", json=told).status_code == 201:
            self.kept.notes.add(name)
        return name in self.kept.notes

    def _import(self, name: str) -> bool:
        batch = int(self.ask("POST", "/imports", json={}).json()["id"])
        files = {f"{name}.csv": _table(name), f"{name}.zip": named(walk(), name)}
        known = self.kept.files.setdefault(batch, {})
        for path, data in files.items():
            self._file(batch, path, data, known)
        zone = {"zone": "UTC"}
        self._done(
            lambda: self.ask("POST", f"/imports/{batch}/read", json=zone).json()["job"],
            lambda _: self.ask("GET", f"/imports/{batch}").json()["job"],
        )
        self.kept.read.add(batch)
        return True

    def _file(
        self, batch: int, path: str, data: bytes, known: dict[str, tuple[bytes, int]]
    ) -> None:
        """Send a file bit by bit, each time from where the server says that it goes on."""
        at, known[path] = f"/imports/{batch}/files", (data, 0)
        while (came := self.ask("GET", at, params={"path": path}).json())["file"] is None:
            self._at_least(known[path][1], came["bytes"], path)
            part = data[came["bytes"] :][: -(-len(data) // PIECES)]
            told = {"path": path, "size": len(data), "offset": came["bytes"]}
            # asked again after a broken line, it may have come already
            sent = self.ask("PUT", at, may=(422,), params=told, content=part)
            if sent.is_success:
                known[path] = data, sent.json()["bytes"]
        known[path] = data, came["bytes"]

    def _export(self, name: str) -> bool:
        known = set(self.kept.notes)
        job = self._done(
            lambda: self.ask("POST", "/jobs/export").json(),
            lambda job: self.ask("GET", f"/jobs/{job['id']}").json(),
        )
        answer = self.ask("GET", f"/jobs/{job['id']}/file")
        if answer.status_code != 200:
            return False
        with zipfile.ZipFile(io.BytesIO(answer.content)) as taken:
            bad = taken.testzip()
            told = taken.read("journal.json").decode()
        if bad:
            self.faults.append(f"export {name}: {bad} is damaged")
        self.faults += [f"export {name}: lacks note {one}" for one in known if one not in told]
        return True

    def _back_up(self, _: str) -> bool:
        """Let everything be backed up; what became of it is seen in the journal."""
        begun = self.ask("POST", "/../../backups").status_code == 303
        while say("backup-goes-on") in self.ask("GET", "/../../backups").text:
            if not self.patient:
                raise Refused
            time.sleep(AGAIN_S)
        return begun

    def _done(
        self,
        begin: Callable[[], dict[str, Any]],
        look: Callable[[dict[str, Any]], dict[str, Any]],
    ) -> dict[str, Any]:
        """Wait until a job is done; where it was given up, as after many kills, begin it again."""
        job, given_up = begin(), time.monotonic() + 3 * LONG_S
        for waited in itertools.count():
            if job["state"] == "done":
                return job
            if job["why"] == say("job-fault"):
                self.faults.append(f"job {job['id']} ended by a fault of ours")
            if not self.patient and (job["state"] == "failed" or waited > MOST_LOOKS):
                raise Refused
            if time.monotonic() > given_up:
                faulthandler.dump_traceback()  # of an app in this process: what it waits for
                raise TimeoutError(f"job {job['id']} of kind {job['kind']} never came to its end")
            time.sleep(AGAIN_S)
            job = begin() if job["state"] == "failed" else look(job)
        raise AssertionError

    def _at_least(self, acknowledged: int, came: int, path: str) -> None:
        if came < acknowledged:
            self.faults.append(f"{path}: {acknowledged} bytes were acknowledged, {came} are there")


SENDERS: dict[str, Callable[[Load, str], bool]] = {
    "uploads": Load._upload,
    "recordings in chunks": Load._chunks,
    "check-ins": Load._check_in,
    "imports": Load._import,
    "exports": Load._export,
    "backups": Load._back_up,
}
KINDS = tuple(SENDERS)


def named(packed: bytes, name: str) -> bytes:
    """Give the same recording as another file."""
    file = io.BytesIO(packed)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("note.txt", name)
    return file.getvalue()


def _sentence(answer: httpx2.Response) -> str:
    if answer.headers.get("content-type", "").startswith("text/html"):
        return "".join(re.findall("<h1>(.+)</h1>", answer.text))
    try:
        return str(answer.json()["error"])
    except (json.JSONDecodeError, KeyError):
        return ""


@cache
def walk() -> bytes:
    """Give a short recording."""
    made = synthesise([Segment("stand", 2), Segment("forward", 8)], seed=3)
    return sensor_logger_zip(made.recording)


def _parts(key: str, session: str) -> list[bytes]:
    walk = synthesise([Segment("stand", 2), Segment("forward", 8)], seed=4)
    return recorded(walk.recording, key=key, session=session)


def _table(name: str) -> bytes:
    """Write activities, the moment of each told by the name: no two tables have one in common."""
    first = int(hashlib.sha256(name.encode()).hexdigest()[:7], 16)
    rows = []
    for number in range(20):
        at = time.gmtime(1_000_000_000 + first + number * 7200)
        rows.append(f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', at)},600,walking,,,101,Watch,")
    return "\n".join([HEADING, *rows]).encode()
