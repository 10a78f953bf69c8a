"""What is printed with its parts is worked out again, and what is not says so."""

import pytest

from retrowalk.evidence import check, published, studies
from retrowalk.evidence.checks import reproduced, worked
from retrowalk.evidence.tables import sizes as tabled


def test_everything_that_can_be_worked_out_again_agrees() -> None:
    checks = check()
    sizes = [one for one in checks if one.kind == "effect_size"]
    assert len(sizes) == len(tabled()) > 25
    assert all(one.agrees for one in checks if one.kind != "published_pool")
    assert sum(one.kind == "worked_example" for one in checks) == 2 * len(worked())


def test_no_published_pool_claims_to_be_worked_out_again_without_its_parts() -> None:
    pools = [one for one in check() if one.kind == "published_pool"]
    assert len(pools) == len(published())
    assert all(one.agrees is None and one.found is None for one in pools)


def test_a_pool_whose_parts_are_known_is_pooled_again() -> None:
    one = next(study for study in studies() if study.id == "chen_2021_pain")
    parts = tuple(one.model_copy(update={"id": f"s{n}", "g": n / 10}) for n in range(5))
    pool = published()[0].model_copy(update={"parts": tuple(s.id for s in parts), "size": 0.2})
    assert reproduced(pool, parts).agrees
    assert reproduced(pool, parts).found == pytest.approx(0.2)
    assert reproduced(pool.model_copy(update={"size": 0.4}), parts).agrees is False


def test_a_figure_that_was_mistyped_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = tuple(size.model_copy(update={"g": size.g + 0.1}) for size in tabled())
    monkeypatch.setattr("retrowalk.evidence.checks.sizes", lambda: wrong)
    assert not any(one.agrees for one in check() if one.kind == "effect_size")
