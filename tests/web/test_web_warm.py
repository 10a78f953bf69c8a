"""What takes a while is ready before the first walker asks for it."""

import pytest

from retrowalk.practice import load
from retrowalk.web.claims import forests
from retrowalk.web.pages import _environment
from retrowalk.web.warm import warm_up


@pytest.mark.slow
def test_templates_are_compiled_and_forests_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    warm_up().join()
    monkeypatch.delattr("retrowalk.web.claims.forest")  # nothing can be drawn from here on
    assert any(forests(claim.id) for claim in load().claims)
    assert "today.html" in {name for _, name in _environment().cache}
