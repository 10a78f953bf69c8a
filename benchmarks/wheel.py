"""`make wheel`: the package as others get it, built, installed into clean environments, and used.

First with nothing but what measuring needs, where whatever needs more must say so in a sentence;
then with the coach, which must open its first page. Anything else ends with an error.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[1]
MOST_MB = 330  # of an environment in which one can measure
NOT_TO_MEASURE = ("babel", "fastapi", "matplotlib", "pandas", "scipy", "sqlalchemy", "statsmodels")


class Environment:
    """A new virtual environment with the wheel in it."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self._wheel = wheel
        self._folder = folder
        self.python = folder / "bin" / "python"
        self.retrowalk = folder / "bin" / "retrowalk"
        run(sys.executable, "-m", "venv", folder)
        self.install()

    def install(self, *extras: str) -> None:
        wanted = f"retrowalk[{','.join(extras)}] @ {self._wheel.as_uri()}"
        run(self.python, "-m", "pip", "install", "--quiet", wanted)

    def size_mb(self) -> float:
        """As `du` counts: what the environment takes on the disk, pip included."""
        files = {(one.st_ino, one.st_blocks) for one in map(os.lstat, self._folder.rglob("*"))}
        return sum(blocks for _, blocks in files) * 512 / 1e6

    def names(self) -> set[str]:
        listed = run(self.python, "-m", "pip", "list", "--format", "json")
        return {one["name"].lower() for one in json.loads(listed)}


def run(*command: str | Path, fails: bool = False) -> str:
    """Run a command that must succeed, or must fail; gives what it said."""
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, cwd="/")
    if bool(done.returncode) is not fails:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stderr if fails else done.stdout


def best_s(*command: str | Path) -> float:
    """Seconds that a command takes, of the processor's, so that nothing beside it counts."""
    taken = []
    for _ in range(5):
        before = os.times()
        run(*command)
        after = os.times()
        taken.append(after[2] + after[3] - before[2] - before[3])
    return min(taken)


def check_measuring(here: Environment, folder: Path) -> None:
    """Use what `pip install retrowalk` brings."""
    names, size = here.names(), here.size_mb()
    print(f"  {size:.0f} MB in all (at most {MOST_MB}): {', '.join(sorted(names))}")
    if unwanted := names & {*NOT_TO_MEASURE}:
        sys.exit(f"Measuring needs no {', '.join(sorted(unwanted))}.")
    if size > MOST_MB:
        sys.exit("That is more than measuring may weigh.")
    print(f"  import retrowalk: {best_s(here.python, '-c', 'import retrowalk'):.3f} s in all")
    print(f"  retrowalk --help: {best_s(here.retrowalk, '--help'):.2f} s")
    recording = folder / "walk.zip"
    run(here.retrowalk, "demo", "--write", recording)
    backward = json.loads(run(here.retrowalk, "analyse", "--json", recording))["totals"]["backward"]
    print(
        f"  retrowalk analyse: {backward['steps']} steps backward, {backward['distance_m']:.1f} m"
    )
    if not backward["steps"]:
        sys.exit("There should be some.")
    picture = folder / "walk.svg"
    for extra, command in {
        "app": ["serve"],
        "charts": ["analyse", recording, "--plot", picture],
        "languages": ["--language", "de", "analyse", recording],
    }.items():
        said = run(here.retrowalk, *command, fails=True).strip()
        print(f"  retrowalk {command[0]}: {said}")
        if "\n" in said or f"retrowalk[{extra}]" not in said:
            sys.exit(f"That should be one sentence that names the extra {extra}.")


def check_coach(here: Environment, folder: Path) -> None:
    """Start the coach and open its first page."""
    print(f"  {here.size_mb():.0f} MB in all, {len(here.names())} packages")
    serving = subprocess.Popen(
        [here.retrowalk, "serve", "--port", "0"],
        env={**os.environ, "RETROWALK_DATA_FOLDER": str(folder / "journal")},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert serving.stdout is not None
        address = next(filter(None, (re.search(r"http://\S+", line) for line in serving.stdout)))
        with urllib.request.urlopen(address[0]) as page:
            title = re.search("<title>(.*?)</title>", page.read().decode())
            print(f"  GET {address[0]}: {page.status}, {title and title[1]}")
    finally:
        serving.terminate()
        serving.wait()


def main() -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
        run(*pip, "--wheel-dir", folder, ROOT)
        (wheel,) = folder.glob("*.whl")
        print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB, Python {sys.version.split()[0]}")
        here = Environment(folder / "environment", wheel)
        print("pip install retrowalk")
        check_measuring(here, folder)
        here.install("app")
        print("pip install 'retrowalk[app]'")
        check_coach(here, folder)


if __name__ == "__main__":
    main()
