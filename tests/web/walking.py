"""What a walker does at the door, for the tests to say in one line."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi.testclient import TestClient
from tests.answers import healthy

ADDRESS = "http://127.0.0.1:8000"
AT_HOME = ("127.0.0.1", 50000)
"""Where a browser on this machine comes from."""

HEALTHY: Mapping[str, Any] = healthy(
    age="58",
    pain_now="1",
    goals=["knee"],
    places=["home_rail", "clear_path"],
    partner="yes",
    height="172",
)
"""What a walker answers who may go; numbers as a page sends them."""


class Moment:
    """A clock that stands still until it is moved on."""

    def __init__(self) -> None:
        self.now = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_days(self, days: int) -> None:
        self.now += timedelta(days=days)


def screened(client: TestClient, **answers: Any) -> TestClient:
    """Answer every question, as a healthy walker but for ``answers``."""
    response = client.post("/api/v1/screening", json={"answers": {**HEALTHY, **answers}})
    assert response.status_code == 200, response.text
    return client


def planned(client: TestClient) -> str:
    """Name the session of today."""
    return str(client.get("/api/v1/today").json()["planned"]["id"])


def walked(client: TestClient, moment: Moment, **fields: Any) -> str:
    """Walk the session of today, and name it."""
    session_id = planned(client)
    record = {
        "started_at": moment.now.isoformat(),
        "practised_s": 120,
        "pain_before": 1,
        "unsteady_pressed": 0,
        "completed": True,
    }
    response = client.post(f"/api/v1/sessions/{session_id}/record", json={**record, **fields})
    assert response.status_code == 204, response.text
    return session_id
