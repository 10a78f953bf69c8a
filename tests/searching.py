"""How far the property tests look.

Everywhere the same cases are tried, so that a test that passed passes again. `make long` looks at
new ones, and at many more (``RETROWALK_SEARCH`` times as many); what it finds is kept as an
``@example`` at the test that found it.
"""

import os

from hypothesis import HealthCheck, settings

_TIMES = int(os.environ.get("RETROWALK_SEARCH", "0"))


def examples(count: int) -> settings:
    """Try ``count`` cases, or as many times more as are looked for."""
    return settings(max_examples=count * max(_TIMES, 1))


def load_profile() -> None:
    """Let no property depend on chance, nor on how quick the machine is."""
    settings.register_profile(
        "retrowalk",
        deadline=None,
        derandomize=not _TIMES,
        max_examples=100 * max(_TIMES, 1),
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("retrowalk")
