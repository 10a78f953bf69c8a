"""A plain walker and a plain clearance."""

from datetime import timedelta

import pytest
from tests.programme.walkers import START

from retrowalk.person import Person, Place
from retrowalk.screening.types import Clearance, Outcome


@pytest.fixture
def walker() -> Person:
    """Somebody with a rail at home and a clear path."""
    return Person(age_years=40, places=frozenset({Place.HOME_RAIL, Place.CLEAR_PATH}))


@pytest.fixture
def clear() -> Clearance:
    """Nothing stands against backward walking."""
    return Clearance(on=START, outcome=Outcome.GO, valid_until=START + timedelta(weeks=52))
