"""A walker at the door: the real app on a real SQLite file, and a clock that can be moved on."""

from collections.abc import Callable, Iterator

import pytest
from fastapi.testclient import TestClient
from tests.databases import Databases
from tests.web.walking import ADDRESS, AT_HOME, Moment, screened

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.web import create_app


@pytest.fixture
def moment() -> Moment:
    return Moment()


@pytest.fixture(scope="session")
def screened_journal(databases: Databases, empty: str) -> str:
    """A journal whose walker has answered the questions; made once, for copies of it."""
    url = databases.copy(empty)
    with Journal.open(url) as journal:
        app = create_app(journal, now=Moment())
        with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
            screened(client)
    return url


@pytest.fixture
def url(request: pytest.FixtureRequest, copied: Callable[[str], str]) -> str:
    """Where the journal is: empty, but where the test asks for a ``walker``."""
    known = "walker" in request.fixturenames
    return copied(request.getfixturevalue("screened_journal" if known else "empty"))


@pytest.fixture
def journal(url: str) -> Iterator[Journal]:
    with Journal.open(url) as journal:
        yield journal


@pytest.fixture
def stranger(journal: Journal, moment: Moment) -> Iterator[TestClient]:
    """Somebody whom the journal does not know yet."""
    app = create_app(journal, now=moment)
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        yield client


@pytest.fixture
def walker(stranger: TestClient) -> TestClient:
    """Somebody who may walk backward: their journal holds what they answered."""
    return stranger


@pytest.fixture
def asker(stranger: TestClient) -> TestClient:
    """Somebody who must ask a professional first, of something an agreement can settle."""
    return screened(stranger, conditions_nerves=["parkinson"], walking_aid="frame")


@pytest.fixture(scope="session")
def recording() -> bytes:
    """A minute of walking as a sensor app would export it, 20 seconds of it backward."""
    walk = synthesise(
        [
            Segment("stand", 3),
            Segment("forward", 30),
            Segment("stand", 3),
            Segment("backward", 20),
            Segment("stand", 3),
        ],
        seed=5,
    )
    return sensor_logger_zip(walk.recording)
