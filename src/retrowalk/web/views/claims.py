"""A claim as a page: its forest plots, and what the energy of a walk comes to."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import get_args
from unicodedata import east_asian_width

from markupsafe import Markup

from retrowalk.charts import Estimate, forest
from retrowalk.evidence import Dossier, Published, Study, Unread, dossier, energy
from retrowalk.evidence.energy import PRACTICE_MIN
from retrowalk.evidence.types import Missing, missing_named
from retrowalk.languages import Language, Message, capital, say, speaking, spoken
from retrowalk.person import Person

PACES = {"slow": (0.6, 0.0), "easy": (0.9, 0.0), "brisk": (1.3, 0.0), "uphill": (0.9, 0.05)}
"""What is walked on the page of the energy: m/s, and the grade."""
WALKER_KG = 70.0
STRETCH_S = 600.0
BEYOND = 1.96  # standard errors on either side of a 95 % interval
MOST_ABOUT = 50  # letters that fit below a name; a Chinese character is as wide as two


@dataclass(frozen=True)
class Cost:
    """Kilocalories of ten minutes backward at one pace, as ranges in whole numbers."""

    pace: str
    new: tuple[int, int]
    practised: tuple[int, int]


@dataclass(frozen=True)
class Costs:
    """The same at several paces, for one weight."""

    mass_kg: float
    rows: tuple[Cost, ...]


def forests(claim_id: str) -> tuple[Markup, ...]:
    """Draw what was compared for a claim, one picture for each unit; none without any size."""
    return _forests(spoken(), claim_id)


@cache
def _forests(language: Language, claim_id: str) -> tuple[Markup, ...]:
    with speaking(language.code):
        return tuple(_drawn(claim_id))


def _drawn(claim_id: str) -> Iterator[Markup]:
    pictures: dict[tuple[str, str], list[Estimate]] = defaultdict(list)
    known = dossier(claim_id)
    for pooled in known.published:
        pictures[str(pooled.unit), pooled.favours].append(_pooled(pooled))
    for study in sorted(_compared(known), key=lambda one: one.how == "none"):
        pictures[say("evidence-standardised"), study.favours].append(_single(study))
    for (unit, favours), estimates in pictures.items():
        if any(one.size is not None for one in estimates):
            favoured = say(f"evidence-favours-{favours}")
            yield Markup(forest(estimates, unit=unit, favours=favoured))  # noqa: S704  (our own SVG)


def costs(person: Person | None) -> Costs:
    """Give what ten minutes backward cost: for the walker's weight, where they told it."""
    mass_kg = (person.weight_kg if person else None) or WALKER_KG
    rows = (
        Cost(
            say(f"learn-pace-{pace}", speed=speed_mps, grade=grade),
            _kcal(speed_mps, 0.0, grade, mass_kg),
            _kcal(speed_mps, PRACTICE_MIN, grade, mass_kg),
        )
        for pace, (speed_mps, grade) in PACES.items()
    )
    return Costs(mass_kg, tuple(rows))


def how_done(study: Study) -> str:
    """Tell who took part, what they did, against what, and how the size was come by."""
    people = study.people
    if study.n:
        people = Message("learn-study-people", people=people, ours=study.n[0], theirs=study.n[1])
    done = say(
        "learn-study",
        people=capital(people),
        dose=capital(study.dose),
        against=study.against,
        derived=_derived(study),
    )
    return say("learn-study-assumed", study=done, assumed=study.assumed) if study.assumed else done


def _derived(study: Study) -> str:
    if study.means is None or study.sds is None:
        return say(f"learn-derived-{study.how}")
    (mean, other), (sd, other_sd) = study.means, study.sds
    return say("learn-derived-exact", mean=mean, sd=sd, other=other, other_sd=other_sd)


def by_reason(studies: Sequence[Unread]) -> tuple[tuple[Message, tuple[Unread, ...]], ...]:
    """Give the studies that show nothing, under the reasons why."""
    groups = (
        (missing_named(kind), tuple(study for study in studies if study.kind == kind))
        for kind in get_args(Missing)
    )
    return tuple(group for group in groups if group[1])


def _kcal(speed_mps: float, practised_min: float, grade: float, mass_kg: float) -> tuple[int, int]:
    found = energy(speed_mps, STRETCH_S, grade=grade, mass_kg=mass_kg, practised_min=practised_min)
    low, high = found.kcal or (0.0, 0.0)
    return round(low), round(high)


def _compared(known: Dossier) -> list[Study]:
    return [study for study in known.studies if study.compares]


def _pooled(result: Published) -> Estimate:
    about = str(result.outcome)
    if result.trials:
        about = say("learn-compared-trials", what=about, trials=result.trials)
    return Estimate(
        result.name, _with_group(about, result.group), result.size, result.interval, pooled=True
    )


def _single(study: Study) -> Estimate:
    if study.g is None or study.se is None:
        found = study.result.replace("_", "-")
        return Estimate(
            study.name, _about(study, say(f"learn-compared-{found}", what=study.outcome))
        )
    people = study.n and say("learn-compared-people", what=study.outcome, people=sum(study.n))
    half = BEYOND * study.se
    bound = study.how == "bound"
    return Estimate(
        study.name,
        _about(study, people or str(study.outcome)),
        study.g,
        None if bound else (study.g - half, study.g + half),
        at_least=bound,
    )


def _about(study: Study, what: str) -> str:
    if study.comparator != "other":
        what = say(f"learn-compared-{study.comparator}", what=what)
    return _with_group(what, study.group)


def _with_group(what: str, group: Message) -> str:
    """Add who they were, where there is room for it."""
    whole = say("learn-compared-group", what=what, group=group)
    width = sum(2 if east_asian_width(letter) in "WF" else 1 for letter in whole)
    return whole if width <= MOST_ABOUT else what
