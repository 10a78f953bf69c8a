"""`make oldest`: the oldest and the newest allowed NumPy measure the same.

The oldest is installed into an environment of its own (``.cache/oldest``); both measure the
same synthetic walks, and the largest difference of any number is printed. More than ``ALLOWED``
ends with an error.
"""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
ENVIRONMENT = ROOT / ".cache" / "oldest"
ALLOWED = 1e-6  # seconds, metres, shares: whatever the number is
WALKS = 12


def main() -> None:
    python = _oldest()
    found = [
        json.loads(
            subprocess.run(
                [str(interpreter), str(Path(__file__)), "measure"],
                check=True,
                capture_output=True,
                text=True,
            ).stdout
        )
        for interpreter in (python, sys.executable)
    ]
    for one in found:
        print(f"NumPy {one['numpy']}: {one['steps']} steps")
    apart = _apart(found[0]["walks"], found[1]["walks"])
    print(f"The largest difference of any number in {WALKS} walks: {apart:.2g}")
    sys.exit(apart > ALLOWED)


def _oldest() -> Path:
    """Make the environment with the least version that pyproject.toml allows."""
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    least = [re.sub(">=", "==", one) for one in needed if one.startswith("numpy")]
    python = ENVIRONMENT / "bin" / "python"
    if not python.is_file():
        subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
    install = [str(python), "-m", "pip", "install", "--quiet", "--upgrade"]
    subprocess.run([*install, *least, str(ROOT)], check=True)
    return python


def _measure() -> None:
    import numpy as np

    from retrowalk.gait import analyse
    from retrowalk.gait.synthetic import Segment, synthesise

    walks = []
    for seed in range(WALKS):
        made = synthesise(
            [
                Segment("stand", 4),
                Segment("forward", 30),
                Segment("turn", 3),
                Segment("backward", 25),
                Segment("stand", 4),
            ],
            seed=seed,
            rotation="random",
            packet_loss=0.05,
        )
        walk = analyse(made.recording, forward_during=(4, 34), height_m=1.7)
        walks.append(walk.report().model_dump(mode="json"))
    steps = sum(len(walk["steps"]) for walk in walks)
    print(json.dumps({"numpy": np.__version__, "steps": steps, "walks": walks}))


def _apart(one: object, other: object) -> float:
    """Give the largest difference of two trees of numbers; other things must be the same."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return max((_apart(one[key], other[key]) for key in one), default=0.0)
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return max(map(_apart, one, other), default=0.0)
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other)
    return 0.0 if one == other else float("inf")


if __name__ == "__main__":
    _measure() if sys.argv[1:] == ["measure"] else main()
