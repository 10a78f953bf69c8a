"""The same days measured by the libraries that researchers use today, in the same run.

They are installed into an environment of their own (``.cache/peers``), so that what they need
never meets what Retrowalk needs; where that cannot be done, the reason is printed instead.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from benchmarks.day import DAYS
from benchmarks.figure import Figure

HERE = Path(__file__).parent
ENVIRONMENT = HERE.parents[1] / ".cache" / "peers"
PEERS = {"mobgap": "mobgap==1.2.0", "skdh": "scikit-digital-health==0.17.18"}


def figures() -> list[Figure]:
    refused = _install()
    rows = []
    for kind in DAYS:
        with tempfile.TemporaryDirectory() as folder:
            saved = _saved(kind, Path(folder))
            ours = _run(Path(sys.executable), "retrowalk", saved)
            rows += _rows("retrowalk", kind, ours, ours)
            for peer in PEERS:
                if refused:
                    name = f"{peer}: {kind}: not measured, {refused}"
                    rows.append(Figure(name, float("nan"), None, ""))
                else:
                    theirs = _run(ENVIRONMENT / "bin" / "python", peer, saved)
                    rows += _rows(peer, kind, theirs, ours)
    return rows


def _saved(kind: str, folder: Path) -> Path:
    recording, _ = DAYS[kind]()
    signals = (recording.time_s, recording.acc_mps2, recording.gyr_radps)
    for name, signal in zip(("time_s", "acc_mps2", "gyr_radps"), signals, strict=True):
        assert signal is not None
        np.save(folder / f"{name}.npy", signal)
    return folder


def _install() -> str:
    """Make the environment of the peers once; give the reason where it cannot be made."""
    marker = ENVIRONMENT / ".installed"
    if marker.is_file():
        return ""
    subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
    pip = [str(ENVIRONMENT / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    done = subprocess.run([*pip, *PEERS.values()], capture_output=True, text=True)
    if done.returncode:
        return done.stderr.strip().splitlines()[-1]
    marker.touch()
    return ""


def _run(python: Path, peer: str, folder: Path) -> dict[str, float]:
    script = HERE / f"{peer}_day.py"
    done = subprocess.run(
        [str(python), str(script), str(folder)], check=True, capture_output=True, text=True
    )
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def _rows(peer: str, kind: str, measured: dict[str, float], ours: dict[str, float]) -> list[Figure]:
    """One row a figure; the 'budget' of a peer is ours, so the ratio says how many times ours."""
    names = {
        "import_s": ("import", "s"),
        "seconds": (kind, "CPU s"),
        "megabytes": (f"{kind}, peak memory, its arrays included", "MB"),
        "contacts": (f"{kind}, contacts found", ""),
    }
    return [
        Figure(f"{peer}: {name}", measured[key], None if peer == "retrowalk" else ours[key], unit)
        for key, (name, unit) in names.items()
    ]
