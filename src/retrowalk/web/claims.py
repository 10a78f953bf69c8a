"""A claim as a page: its forest plots, and what the energy of a walk comes to."""

from collections import defaultdict
from dataclasses import dataclass

from markupsafe import Markup

from retrowalk.charts import Estimate, forest
from retrowalk.evidence import Dossier, Published, Study, dossier, energy
from retrowalk.evidence.energy import PRACTICE_MIN
from retrowalk.evidence.types import STANDARDISED
from retrowalk.languages import per_language

PACES_MPS = {"slow, 0.6 m/s": 0.6, "easy, 0.9 m/s": 0.9, "brisk, 1.3 m/s": 1.3}
WALKER_KG = 70.0
STRETCH_S = 600.0
BEYOND = 1.96  # standard errors on either side of a 95 % interval
MOST_ABOUT = 50  # characters that fit below a name


@dataclass(frozen=True)
class Cost:
    """Kilocalories of ten minutes backward at one pace, as ranges in whole numbers."""

    pace: str
    new: tuple[int, int]
    practised: tuple[int, int]


@per_language()
def forests(claim_id: str) -> tuple[Markup, ...]:
    """Draw what was compared for a claim, one picture for each unit; none without any size."""
    pictures: dict[tuple[str, str], list[Estimate]] = defaultdict(list)
    known = dossier(claim_id)
    for pooled in known.published:
        pictures[pooled.unit, pooled.favours].append(_pooled(pooled))
    for study in sorted(_compared(known), key=lambda one: one.how == "none"):
        pictures[STANDARDISED, study.favours].append(_single(study))
    return tuple(
        Markup(forest(estimates, unit=unit, favours=favours))  # noqa: S704  (our own SVG)
        for (unit, favours), estimates in pictures.items()
        if any(one.size is not None for one in estimates)
    )


def costs() -> tuple[Cost, ...]:
    """Give what ten minutes backward on the level cost somebody of 70 kg."""
    return tuple(
        Cost(pace, _kcal(speed_mps, 0.0), _kcal(speed_mps, PRACTICE_MIN))
        for pace, speed_mps in PACES_MPS.items()
    )


def _kcal(speed_mps: float, practised_min: float) -> tuple[int, int]:
    found = energy(speed_mps, STRETCH_S, mass_kg=WALKER_KG, practised_min=practised_min)
    low, high = found.kcal or (0.0, 0.0)
    return round(low), round(high)


def _compared(known: Dossier) -> list[Study]:
    return [study for study in known.studies if study.compares]


def _pooled(one: Published) -> Estimate:
    trials = f"{one.outcome}, {one.trials} trials" if one.trials else one.outcome
    return Estimate(one.name, _short(trials, one.group), one.size, one.interval, pooled=True)


def _single(study: Study) -> Estimate:
    against = ", against forward" if "forward" in study.against else ""
    if study.g is None or study.se is None:
        found = "better" if study.result == "better" else "no difference"
        return Estimate(study.name, _short(f"{study.outcome}: {found}{against}", study.group))
    people = f", {sum(study.n)} people" if study.n else ""
    half = BEYOND * study.se
    bound = study.how == "bound"
    return Estimate(
        study.name,
        _short(f"{study.outcome}{people}{against}", study.group),
        study.g,
        None if bound else (study.g - half, study.g + half),
        at_least=bound,
    )


def _short(words: str, group: str) -> str:
    """Add who they were, where there is room for it."""
    whole = f"{words}, {group}"
    return whole if len(whole) <= MOST_ABOUT else words
