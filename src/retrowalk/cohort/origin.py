"""What measures: versions of the package, of Python and NumPy, and the Git commit."""

import json
import platform
import subprocess
from functools import cache
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import numpy as np

from retrowalk.gait import VERSION
from retrowalk.recordings.provenance import package_version

Origin = dict[str, str | None]


@cache
def origin() -> Origin:
    """Say what measures here; a commit is None where the package came without one."""
    return {
        "package": package_version(),
        "gait": VERSION,
        "commit": commit(),
        "python": platform.python_version(),
        "numpy": np.__version__,
    }


@cache
def commit() -> str | None:
    """Give the Git commit that the package was installed from, or runs from as a working copy.

    ``+`` behind it says that files of the working copy were changed since.
    """
    told = json.loads(metadata.distribution("retrowalk").read_text("direct_url.json") or "{}")
    if "vcs_info" in told:
        return str(told["vcs_info"]["commit_id"])
    if not told.get("dir_info", {}).get("editable"):
        return None
    folder = Path(url2pathname(urlsplit(told["url"]).path))
    if Path(__file__).is_relative_to(folder):
        return _of_working_copy(folder)
    return _of_working_copy(Path(__file__).parent)


def _of_working_copy(folder: Path) -> str | None:
    head = _git(folder, "rev-parse", "HEAD")
    if head is None:
        return None
    changed = _git(folder, "status", "--porcelain", "--untracked-files=no", "--", "src")
    return f"{head}+" if changed else head


def _git(folder: Path, *what: str) -> str | None:
    try:
        said = subprocess.run(  # noqa: S603  (nothing of it comes from outside)
            ["git", "-C", str(folder), *what],  # noqa: S607
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):  # no Git here, or no working copy
        return None
    return said.stdout.strip()
