"""`make bench-cohort`: thousands of recordings on a cluster: how quick, how light, what is lost.

Each part is printed as it is done. ``--recordings 300`` is a short form; ``--part NAME`` is one of
them alone. Times depend on what else the machine does; what must come out the same is compared byte
for byte, and where it is not, the command fails.
"""

import argparse
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from benchmarks import cohort_made as made
from benchmarks.cohort_growth import MILLION, Grown, grow
from benchmarks.cohort_watch import Watch

import retrowalk
from retrowalk.cohort import fragments
from retrowalk.cohort.engine import RunReport, tasks_of
from retrowalk.cohort.measuring import measure_one
from retrowalk.cohort.opening import Cohort
from retrowalk.cohort.outcome import Kind
from retrowalk.cohort.progress import usual

ONE_OF = 5  # of so many recordings one is measured by one worker, too
GOAL = 0.8
CORRUPT = 50


def main() -> None:
    told = _told()
    here = Path(tempfile.mkdtemp(prefix="retrowalk-cohort-", dir=told.folder))
    try:
        for name, part in PARTS.items():
            if told.part is None or name in told.part:
                print(f"\n{name}")
                part(here / name, told)
    finally:
        shutil.rmtree(here, ignore_errors=True)


def speed(here: Path, told: argparse.Namespace) -> None:
    """One worker, two, and a plain pool of two processes."""
    whole = made.make(here / "whole", told.recordings, corrupt=min(CORRUPT, told.recordings // 5))
    count = max(20, told.recordings // ONE_OF)
    plain = _plain(made.again(whole, here / "plain", count), 2)
    print(f"  a plain pool of 2 processes: {count:,} recordings, {plain:.1f} a second")
    rates = []
    for workers in (1, 2):
        folder = made.again(whole, here / f"by-{workers}", count if workers == 1 else None)
        with Watch() as watch:
            report = retrowalk.cohort.run(folder, workers=workers, progress=usual())
        rate = _rate(folder, report)
        rates.append(rate)
        print(
            f"  {workers} worker(s): {report.expected:,} recordings, {rate:.1f} a second, "
            f"{watch.worker_peak / 1e6:.0f} MB a worker at most, "
            f"{watch.scheduler_peak / 1e6:.0f} MB the scheduler"
        )
    share = rates[1] / rates[0] / 2
    print(f"  2 workers reach {share:.0%} of twice one (goal {GOAL:.0%})")
    print(f"  and {rates[1] / plain:.0%} of the plain pool, which writes the same fragments")
    began = time.monotonic()
    report = retrowalk.cohort.run(here / "by-2", workers=2)
    _must(report.untouched, f"a second run was to touch nothing: {report}")
    print(f"  a second run touches nothing, in {time.monotonic() - began:.1f} s")


def corrupt(here: Path, told: argparse.Namespace) -> None:
    """Fifty damaged files: fifty refusals by name."""
    folder = made.make(here / "cohort", 2 * CORRUPT, corrupt=CORRUPT)
    report = retrowalk.cohort.run(folder, workers=2, progress=usual())
    failures = retrowalk.cohort.results(folder)["failures"].to_table().to_pylist()
    named = [one for one in failures if one["why"].startswith(one["path"])]
    _must(len(named) == CORRUPT == sum(report.refused.values()), f"{len(named)} named: {report}")
    print(f"  {CORRUPT} damaged files of {2 * CORRUPT}: {len(named)} refusals by name")


def deaths(here: Path, told: argparse.Namespace) -> None:
    """Kill -9 of a worker every so often, and of the scheduler once: the same bytes."""
    count = max(40, told.recordings // ONE_OF)
    whole = made.make(here / "whole", count, corrupt=count // 20)
    calm = retrowalk.cohort.run(made.again(whole, here / "calm"), workers=2, progress=usual())
    expected = made.digest(here / "calm")
    folder = made.again(whole, here / "killed")
    with Watch(told.kill_every, told.kill_every * 1.5) as watch:
        report = retrowalk.cohort.run(folder, workers=2, progress=usual())
    runs = 1
    while Kind.DIED.value in report.refused:  # hit twice by chance: the next run tries it again
        report, runs = retrowalk.cohort.run(folder, workers=2), runs + 1
    print(
        f"  {count:,} recordings, {calm.seconds:.0f} s undisturbed; {watch.killed} workers and "
        f"{watch.schedulers_killed} scheduler killed: {report.deaths} tasks lost with a worker, "
        f"{runs} run(s)"
    )
    _must(watch.killed > 0, "nobody was killed: give more recordings, or a shorter --kill-every")
    _must(made.digest(folder) == expected, "the results are others")
    print(f"  the same results, byte for byte: sha256 {expected[:16]}...")


def store(here: Path, told: argparse.Namespace) -> None:
    """Measure a cohort in a bucket of a server that speaks S3."""
    from moto.server import ThreadedMotoServer

    folder = made.make(here / "cohort", 40, corrupt=4)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    os.environ |= {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    import s3fs

    files = s3fs.S3FileSystem()
    files.makedirs("retrowalk")
    files.put(f"{folder}/", "retrowalk/cohort", recursive=True)
    report = retrowalk.cohort.run("s3://retrowalk/cohort", workers=2, progress=usual())
    retrowalk.cohort.run(folder, workers=2)
    files.invalidate_cache()
    files.get("retrowalk/cohort/results/", f"{here}/fetched/results/", recursive=True)
    _must(made.digest(here / "fetched") == made.digest(folder), "the results in S3 are others")
    print(f"  in a bucket: {report}")
    print("  the same results, byte for byte, as in a folder")
    server.stop()


def day(here: Path, told: argparse.Namespace) -> None:
    """Measure a day at 100 Hz: what a worker holds."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.parquet
    from benchmarks.day import day as of_hours

    (here / "recordings").mkdir(parents=True)
    recording, what = of_hours(24)
    columns = {"time_s": recording.time_s}
    for k, axis in enumerate("xyz"):
        columns[f"acc_{axis}"] = recording.acc_mps2[k].astype(np.float32)
        columns[f"gyr_{axis}"] = recording.gyr_radps[k].astype(np.float32)
    file = here / "recordings" / "day.parquet"
    pyarrow.parquet.write_table(pa.table(columns), file)
    del recording, columns
    (here / "manifest.csv").write_text("recording,path\nday,day.parquet\n")
    (here / "cohort.toml").write_text(
        f'name = "day"\nrecordings = "recordings"\nmemory = "{told.memory}"\n'
    )
    report = retrowalk.cohort.run(here, workers=1, progress=usual())
    log = _log(here, report)
    peak, seconds = log["hosts"][0]["peak_bytes"], log["hosts"][0]["seconds"]
    print(f"  24 h at {made.RATE_HZ} Hz ({what}), {file.stat().st_size / 1e6:.0f} MB of Parquet")
    print(f"  {report}")
    print(f"  {peak / 1e6:.0f} MB at most in the worker, of {told.memory} allowed; {seconds:.0f} s")
    _must(report.measured == 1, "the day was not measured")


def growth(here: Path, told: argparse.Namespace) -> None:
    """Towards a million, with a measuring that does nothing."""
    fragment = _fragment(here / "one")
    grown = [grow(here / str(count), count, fragment) for count in (told.grown // 4, told.grown)]
    for one in grown:
        print(
            f"  {one.count:,} recordings: {one.first_s:.0f} s to go through and to make the "
            f"results ({one.results_bytes / 1e6:.0f} MB), {one.second_s:.0f} s where nothing "
            f"changed; the engine grows by {one.engine_bytes / 1e6:.0f} MB, the scheduler holds "
            f"{one.scheduler_bytes / 1e6:.0f} MB"
        )
    print(f"  in proportion, a million: {_of_a_million(*grown)}")


def _of_a_million(few: Grown, many: Grown) -> str:
    """Draw a line through both."""

    def at(name: str) -> float:
        low, high = getattr(few, name), getattr(many, name)
        slope = (high - low) / (many.count - few.count)
        return float(high + slope * (MILLION - many.count))

    return (
        f"{at('first_s') / 60:.0f} min, {at('second_s') / 60:.1f} min where nothing changed, the "
        f"engine {at('engine_bytes') / 1e6:.0f} MB more, the scheduler "
        f"{at('scheduler_bytes') / 1e6:.0f} MB, results of {at('results_bytes') / 1e9:.0f} GB"
    )


def _fragment(folder: Path) -> bytes:
    made.make(folder, 1)
    (task,) = tasks_of(Cohort.open(folder))
    measure_one(task)
    (file,) = (folder / fragments.FOLDER).rglob("*.parquet")
    return file.read_bytes()


def _plain(folder: Path, processes: int) -> float:
    """Measure with nothing but a pool of processes; give recordings a second."""
    tasks = list(tasks_of(Cohort.open(folder)))
    with ProcessPoolExecutor(processes) as pool:
        list(pool.map(measure_one, tasks[:processes]))  # each has loaded what it needs
        shutil.rmtree(folder / fragments.FOLDER)
        began = time.monotonic()
        list(pool.map(measure_one, tasks))
        return len(tasks) / (time.monotonic() - began)


def _rate(folder: Path, report: RunReport) -> float:
    """Give recordings a second between the first result and the last."""
    import pyarrow.parquet

    parts = (folder / "runs" / report.run).glob("recordings-*.parquet")
    tables = [pyarrow.parquet.read_table(part, columns=["ended_utc"]) for part in parts]
    moments = sorted(one.timestamp() for table in tables for one in table["ended_utc"].to_pylist())
    skip = min(10, len(moments) // 4)  # in which the workers load what they need
    return (len(moments) - 1 - skip) / (moments[-1] - moments[skip])


def _log(folder: Path, report: RunReport) -> dict:
    return dict(json.loads((folder / "runs" / f"{report.run}.json").read_text()))


def _must(so: bool, said: str) -> None:
    if not so:
        raise SystemExit(f"  NOT SO: {said}")


def _told() -> argparse.Namespace:
    told = argparse.ArgumentParser(description="Measure the engine of cohorts.")
    told.add_argument("--recordings", type=int, default=10_000)
    told.add_argument("--grown", type=int, default=50_000, help="recordings of the part growth")
    told.add_argument("--kill-every", type=float, default=20.0, help="seconds, of the part deaths")
    told.add_argument("--memory", default="2 GB", help="that a worker may hold, of the part day")
    told.add_argument("--folder", help="where room is; that of the system, if not told")
    told.add_argument("--part", action="append", choices=PARTS)
    return told.parse_args()


Part = Callable[[Path, argparse.Namespace], None]
PARTS: dict[str, Part] = {
    "speed": speed,
    "corrupt": corrupt,
    "deaths": deaths,
    "store": store,
    "day": day,
    "growth": growth,
}

if __name__ == "__main__":
    main()
