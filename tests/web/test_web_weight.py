"""The phone app stays light."""

from benchmarks.weight import BUDGET_BYTES, first_load


def test_the_first_load_is_within_its_budget() -> None:
    files = first_load()
    assert "/player" in files
    assert sum(files.values()) <= BUDGET_BYTES
