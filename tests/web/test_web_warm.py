"""What takes a while is ready before the first walker asks for it."""

from retrowalk.practice import load
from retrowalk.web.claims import forests
from retrowalk.web.pages import _environment
from retrowalk.web.warm import warm_up


def test_templates_are_compiled_and_forests_drawn() -> None:
    warm_up().join(timeout=60)
    drawn = forests.cache_info().misses
    for claim in load().claims:
        forests(claim.id)
    assert forests.cache_info().misses == drawn
    assert "today.html" in {name for _, name in _environment().cache}
