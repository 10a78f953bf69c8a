"""How far the property tests look, and how many of the cases that a test names are tried.

Everywhere the same cases are tried, so that a test that passed passes again: all of them by
`make test`, a few by `make check` (``RETROWALK_SEARCH``, times as many, is below 1). `make long`
looks at new ones, and at many more; what it finds is kept as an ``@example`` at the test that found
it.
"""

import os

from hypothesis import HealthCheck, settings

TRIED = "tried"
"""The property of a test by which it tells how much it tried: printed at the end."""

_TIMES = float(os.environ.get("RETROWALK_SEARCH", "1"))
_FEWEST = 5
A_FEW = _TIMES < 1


def examples(count: int) -> settings:
    """Try ``count`` cases, or as many times more or fewer as are looked for."""
    return settings(max_examples=_times(count))


def load_profile() -> None:
    """Let no property depend on chance, nor on how quick the machine is."""
    settings.register_profile(
        "retrowalk",
        deadline=None,
        derandomize=_TIMES <= 1,
        max_examples=_times(100),
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("retrowalk")


def _times(count: int) -> int:
    return max(round(count * _TIMES), min(count, _FEWEST))
