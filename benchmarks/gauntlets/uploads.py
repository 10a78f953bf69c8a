"""Damaged files of every kind, brought by every door that takes files.

Each is refused in a sentence or taken; where one is taken, what it leads to can be looked at. The
memory stays bounded, and at the end the journal shows, and gives, all that it took.
"""

from collections import Counter
from random import Random

from benchmarks.gauntlets.asking import ask, look_at_all, request, screened, serving
from benchmarks.gauntlets.outcome import Outcome
from tests.exchange.incoming.samples import SAMPLES
from tests.recordings.conftest import EXPORTS, make_stroll
from tests.recordings.damage import mutated
from tests.web.serving import IDLE

MOST_MORE_MB = 500
"""So much more memory than before the server may have taken: a recording is read whole."""
DOORS = {
    "/walks/hand-in": ("file", {}),
    "/imports": ("files", {}),
    "/restore": ("file", {}),
    "/assessments/recording": ("file", {"test_id": "tug"}),
}


def run(times: int) -> Outcome:
    """Bring so many damaged files."""
    outcome = Outcome()
    dice = Random(16)
    with serving(before=IDLE) as server:
        address = server.find(r"(http://127\.0\.0\.1:\d+)")
        screened(address)
        files = [*_files(), ("journal.zip", ask(address, request("GET", "/journal.zip")).body)]
        before = server.highest_mb()
        counted = Counter[int]()
        for number in range(times):
            door = dice.choice(list(DOORS))
            name, whole = dice.choice(files)
            answer = ask(address, form(door, name, mutated(whole, dice)))
            counted[answer.status] += 1
            fault = answer.fault
            if not fault and answer.status == 303:
                where = answer.headers["location"]
                led = ask(address, request("GET", where))
                fault = led.fault and f"{where} afterwards: {led.fault}"
            if fault:
                outcome.lost.append(f"file {number}, {name} to {door}: {fault}")
        more = server.highest_mb() - before
        look_at_all(address, outcome)
    outcome.did("damaged files", times)
    outcome.measured.append(f"{counted[303]:,} taken, {counted[422]:,} refused at the door")
    outcome.measured.append(f"{more:.0f} MB more of memory at most")
    if more > MOST_MORE_MB:
        outcome.lost.append(f"{more:.0f} MB more of memory")
    return outcome


def form(door: str, name: str, data: bytes) -> bytes:
    """Write the request by which a page brings a file through a door."""
    field, more = DOORS[door]
    parts = [(f'name="{key}"', value.encode()) for key, value in more.items()]
    parts.append((f'name="{field}"; filename="{name}"', data))
    head = b"--retrowalk\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
    body = b"".join(head % (said.encode(), value) for said, value in parts)
    kind = "multipart/form-data; boundary=retrowalk"
    return request("POST", door, body + b"--retrowalk--\r\n", kind)


def _files() -> list[tuple[str, bytes]]:
    """Make a good file of each kind."""
    stroll = make_stroll()
    recordings = [(name, write(stroll)) for name, write in EXPORTS.values()]
    samples = (make() for make in SAMPLES.values())
    return recordings + [(one.name, one.data) for one in samples]
