"""What takes a while is ready before the first walker asks for it."""

import pytest

from retrowalk.practice import load
from retrowalk.web.preload import preload
from retrowalk.web.templating import _environment
from retrowalk.web.views.claims import forests


@pytest.mark.slow
def test_templates_are_compiled_and_forests_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    preload().join()
    monkeypatch.delattr("retrowalk.web.views.claims.forest")  # nothing can be drawn from here on
    assert any(forests(claim.id) for claim in load().claims)
    assert "today.html" in {name for _, name in _environment().cache}
