"""The code system and the page are those of the table: ``make fhir`` writes them anew."""

import json

import pytest
from tests.exchange.fhir.checking import found_by_models, found_by_npm
from tools.fhir_codes import FILE, PAGE, in_the_page, tables, written

from retrowalk.exchange.fhir.codes import OURS


def test_what_is_published_is_up_to_date() -> None:
    assert FILE.read_text(encoding="utf-8") == written()
    page = PAGE.read_text(encoding="utf-8")
    assert page == in_the_page(page)
    for text in tables().values():
        assert text in page


def test_its_address_is_where_the_site_has_it() -> None:
    assert OURS.endswith(f"/{FILE.parent.name}/{FILE.name}")
    assert json.loads(FILE.read_text(encoding="utf-8"))["url"] == OURS


def test_the_notices_are_on_the_page() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for notice in ("LOINC is copyright", "loinc.org/license", "SNOMED International", "licence"):
        assert notice in page


@pytest.mark.slow
def test_the_code_system_is_valid() -> None:
    one = json.loads(FILE.read_text(encoding="utf-8"))
    assert found_by_npm([one]) == found_by_models([one]) == []
