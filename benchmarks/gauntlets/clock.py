"""The clock of the server is set forward and back, and the walker crosses zones.

The server runs under libfaketime, which tells it the time that stands in a file; time goes on from
there. After each setting one thing of each kind is sent, and a job is begun: none is answered by a
fault, none waits for a clock that was wrong once. Twenty-four settings on each database, a third of
them with a kill, take some five minutes on a machine of two cores.
"""

import random
import time
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.gauntlets import sound
from benchmarks.gauntlets.homes import KINDS as DATABASES
from benchmarks.gauntlets.homes import Home, homes
from benchmarks.gauntlets.load import KINDS, Load
from benchmarks.gauntlets.outcome import Gauntlet, Outcome
from benchmarks.gauntlets.standing import Standing, standing
from tests.waiting import until

SEEN_AFTER_S = 1.2
"""The file is looked at once in a second, else to ask for the time would take the longest."""
ZONES = ("Pacific/Kiritimati", "Europe/Berlin", "America/Los_Angeles", "Pacific/Pago_Pago")
STEPS = (
    timedelta(hours=1),
    timedelta(hours=-1),
    timedelta(days=1),
    timedelta(days=-1),
    timedelta(days=400),
    timedelta(days=-400),
    timedelta(days=3650),
    timedelta(days=-3650),
)
PAGES = ("today", "programme", "progress", "record/statements", "scripts/ahead")


def library() -> Path | None:
    """Give where libfaketime is, if it is here."""
    return next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))), None)


def run(times: int, kinds: tuple[str, ...] = DATABASES) -> Outcome:
    """Set the clock so often on each kind of database."""
    outcome = Outcome()
    with homes(kinds) as each:
        for home in each:
            _on(home, times, outcome)
    return outcome


def _on(home: Home, times: int, outcome: Outcome) -> None:
    clock, chance = home.folder / "clock", random.Random(f"{home.kind} {times}")
    environment = {**by_clock(clock), "TZ": ZONES[0]}
    with standing(home, environment=environment) as server:
        load = Load(lambda: server.address, home.kind)
        load.begin()
        for number in range(times):
            step = STEPS[number % len(STEPS)] * chance.uniform(0.5, 1.5)
            set_clock(clock, step)
            outcome.did(f"settings of the clock on {home.kind}")
            if number % 3 == 2:
                environment["TZ"] = ZONES[number // 3 % len(ZONES)]
                _killed_in_a_job(server, load)
                outcome.did(f"kills with the clock ahead, into another zone, on {home.kind}")
            for page in PAGES:
                load.ask("GET", f"/{page}", may=(403, 404))
            for kind in KINDS:
                load.once(kind, number)
            _walked(load, datetime.now(ZoneInfo(ZONES[number % len(ZONES)])) + step, outcome)
        set_clock(clock, timedelta())
        for kind in KINDS:
            load.once(kind, times)
        until(lambda: sound.measured(home), "the measuring of what was left")
        outcome.lost += sound.orphans(home, load.kept)
    load.tell(outcome)
    outcome.lost += [*sound.damage(home), *sound.lost(home, load.kept)]


def _walked(load: Load, at: datetime, outcome: Outcome) -> None:
    """Walk the session of today, if there is one, as somebody in a zone tells it; it is told twice.

    The phone's clock is right, or as wrong as the server's.
    """
    planned = load.ask("GET", "/today", may=(403, 404)).json().get("planned")
    if planned is None or (planned["id"] in load.kept.walked):
        return
    told = {"started_at": at.isoformat(), "practised_s": 60, "completed": True, "pain_before": 1}
    for _ in range(2):
        answer = load.ask("POST", f"/sessions/{planned['id']}/record", json=told, may=(403, 404))
    if answer.is_success:
        load.kept.walked.add(planned["id"])
        outcome.did("sessions walked")


def by_clock(clock: Path) -> dict[str, str]:
    """Give what lets a program be told the time by a file, and begin with the true time."""
    set_clock(clock, timedelta())
    return {
        "LD_PRELOAD": str(library()),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_CACHE_DURATION": "1",
        "NO_FAKE_STAT": "1",  # else what was compiled looks older than its source
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


def set_clock(clock: Path, by: timedelta) -> None:
    """Set the clock forward, or back, from the true time, and wait until that is seen."""
    clock.write_text(f"{by.total_seconds():+.0f}s\n")
    time.sleep(SEEN_AFTER_S)


def _killed_in_a_job(server: Standing, load: Load) -> None:
    """Begin a job at a clock far ahead, kill the server in it, and set the clock back."""
    clock = server.home.folder / "clock"
    set_clock(clock, timedelta(days=3650))
    load.ask("POST", "/jobs/export")
    server.kill()
    set_clock(clock, timedelta())
    server.start()


GAUNTLET = Gauntlet(
    "clock",
    "The clock set forward and back by hours to years, zones crossed, kills between.",
    run,
    short=3,
    long=24,
)
