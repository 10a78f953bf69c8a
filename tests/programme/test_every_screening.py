"""Everything that screening can know, singly and together, led on to a programme: no path to harm.

What a rule looks at makes a sign; walkers with every one, two or three of them are screened, with
and without a professional's word, and planned for wherever they may be.
"""

from itertools import combinations

import pytest
from tests.programme.walkers import START

from retrowalk.errors import NotCleared, RetrowalkError
from retrowalk.person import Goal, Kit, Person, Place
from retrowalk.programme import plan
from retrowalk.programme.invariants import broken
from retrowalk.screening import Agreement, Outcome, rules, screen

AGREED = Agreement(on=START, who="Dr Aoki")
FIT = {"age_years": 45, "active": True, "goals": (Goal.SPORT,), "partner": True}
EVERYWHERE = {"places": frozenset(Place), "kit": frozenset(Kit)}
AT_HOME = {"places": frozenset({Place.HOME_RAIL, Place.HOME_FLOOR}), "kit": frozenset()}
ALONE_IN_WATER = {"places": frozenset({Place.POOL}), "kit": frozenset(), "partner": False}
IN_WATER = {"places": frozenset({Place.POOL}), "kit": frozenset(), "partner": True}
ON_A_BELT = {"places": frozenset(), "kit": frozenset({Kit.TREADMILL_WITH_RAILS}), "partner": True}
TOGETHER = ("conditions", "symptoms")


def _signs():
    """Give what each rule looks at as something told, each once."""
    told = []
    for rule in rules():
        when = rule.when
        if when.conditions:
            told += [{"conditions": frozenset({condition})} for condition in when.conditions]
        if when.symptoms:
            told += [{"symptoms": frozenset({symptom})} for symptom in when.symptoms]
        for field in when.model_fields_set - {"conditions", "symptoms", "goals"}:
            wanted = getattr(when, field)
            value = wanted[0] if isinstance(wanted, tuple) else wanted
            if hasattr(value, "at_least"):
                value = value.at_most if value.at_least is None else value.at_least
            told.append({field: value})
    return [sign for n, sign in enumerate(told) if sign not in told[:n]]


SIGNS = _signs()


def _person(signs, where) -> Person:
    told = {**FIT, **where}
    for sign in signs:
        for field, value in sign.items():
            joined = field in TOGETHER and field in told
            told[field] = told[field] | value if joined else value
    return Person(**told)


def _broken(signs, where, agreement) -> list[str]:
    """Screen and plan for somebody; name whatever is broken on the way."""
    person = _person(signs, where)
    clearance = screen(person, START, agreement)
    try:
        programme = plan(person, clearance, START)
    except NotCleared:
        return ["cleared, and not planned for"] if clearance.may_walk_backward else []
    except RetrowalkError as error:
        needs = ("To begin you need", "Somebody should be beside you")
        return [] if str(error).startswith(needs) else [f"said {error}"]
    found = broken(person, clearance, programme, [])
    if agreement is None and clearance.outcome is Outcome.ASK_FIRST:
        found.append("planned for who should ask first")
    if any(rule.urgent and rule.when.holds(person) for rule in rules()):
        found.append("planned for something urgent")
    return found


def _all_broken(count, wheres=(EVERYWHERE, AT_HOME, ALONE_IN_WATER)):
    return [
        (signs, problem)
        for signs in combinations(SIGNS, count)
        for where in wheres
        for agreement in (None, AGREED)
        for problem in _broken(signs, where, agreement)
    ]


def test_every_rule_has_its_sign() -> None:
    everybody = [_person([sign], EVERYWHERE) for sign in SIGNS]
    everybody += [_person(pair, EVERYWHERE) for pair in combinations(SIGNS, 2)]
    for rule in rules():
        assert any(rule.when.holds(person) for person in everybody), rule.id


@pytest.mark.parametrize("count", [0, 1, 2])
def test_every_one_and_every_two_of_the_signs_break_nothing(count) -> None:
    wheres = (EVERYWHERE, AT_HOME, ALONE_IN_WATER) if count < 2 else (EVERYWHERE,)
    assert _all_broken(count, wheres) == []


@pytest.mark.slow
@pytest.mark.parametrize("where", [AT_HOME, ALONE_IN_WATER])
def test_every_two_signs_break_nothing_in_small_places(where) -> None:
    assert _all_broken(2, (where,)) == []


@pytest.mark.slow
def test_every_three_signs_break_nothing() -> None:
    assert _all_broken(3, (EVERYWHERE,)) == []
