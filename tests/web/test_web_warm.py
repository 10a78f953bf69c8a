"""What takes a while is ready before the first walker asks for it."""

import subprocess
import sys

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


@pytest.mark.slow
def test_a_server_begins_without_what_its_first_answer_does_not_need() -> None:
    late = ["numpy", "scipy", "matplotlib", "pyarrow", "webauthn", "joserfc"]
    late.append("sqlalchemy.dialects.postgresql")
    loaded = f"import sys; print([name for name in {late} if name in sys.modules])"
    begin = "import retrowalk.cli, retrowalk.settings, retrowalk.web, retrowalk.web.server; "
    told = subprocess.run([sys.executable, "-c", begin + loaded], capture_output=True, check=True)
    assert told.stdout.decode().strip() == "[]"
