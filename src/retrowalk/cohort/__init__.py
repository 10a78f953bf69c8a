"""Cohorts: a folder of recordings, measured on a cluster, with what a paper needs to stand on.

A module loads when it is first used: whoever only opens a cohort needs no cluster.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from retrowalk.cohort.datasets import Results, results
    from retrowalk.cohort.engine import RunReport, run
    from retrowalk.cohort.norm_files import Norms, norms
    from retrowalk.cohort.opening import Cohort
    from retrowalk.cohort.summary import Summary, summarise
    from retrowalk.cohort.types import Author, Config, Entry, Reading

_HOME = {
    "Author": "types",
    "Cohort": "opening",
    "Config": "types",
    "Entry": "types",
    "Norms": "norm_files",
    "Reading": "types",
    "Results": "datasets",
    "RunReport": "engine",
    "Summary": "summary",
    "norms": "norm_files",
    "results": "datasets",
    "run": "engine",
    "summarise": "summary",
}

__all__ = [
    "Author",
    "Cohort",
    "Config",
    "Entry",
    "Norms",
    "Reading",
    "Results",
    "RunReport",
    "Summary",
    "norms",
    "results",
    "run",
    "summarise",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'retrowalk.cohort' has no attribute {name!r}")
    return getattr(import_module(f"retrowalk.cohort.{_HOME[name]}"), name)
