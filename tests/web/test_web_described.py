"""The API as its OpenAPI document describes it: whatever is sent, no answer is a fault of ours."""

from collections.abc import Callable
from typing import Any

import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.searching import TRIED, examples
from tests.web.walking import ADDRESS

EACH = 4
"""So many requests to each operation: some that fit its description, some that do not."""


def test_whatever_is_sent_no_answer_is_a_fault(
    walker: TestClient, record_property: Callable[[str, object], None]
) -> None:
    document = schemathesis.openapi.from_dict(walker.get("/api/openapi.json").json())
    answers: list[int] = []
    operations = [one.ok() for one in document.get_all_operations()]
    for operation in operations:
        answers += answers_of(walker, operation)
    record_property(TRIED, f"{len(answers)} requests to {len(operations)} operations of the API")
    assert len(answers) >= 3 * len(operations)
    assert {200, 404, 422} <= {*answers}


def answers_of(walker: TestClient, operation: Any) -> list[int]:
    """Send what hypothesis thinks up for one operation, and give the status of each answer."""
    answers = []

    @settings(examples(EACH), suppress_health_check=list(HealthCheck))
    @given(data=st.data())
    def send(data: st.DataObject) -> None:
        case = data.draw(operation.as_strategy())
        asked = case.as_transport_kwargs(base_url=ADDRESS)
        asked.pop("cookies")
        if isinstance(asked.get("data"), bytes | str):
            asked["content"] = asked.pop("data")
        answer = walker.request(**asked)
        assert answer.status_code < 500, answer.text
        answers.append(answer.status_code)

    send()
    return answers
