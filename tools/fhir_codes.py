"""Publish the codes of FHIR resources from the closed table: ``python -m tools.fhir_codes``.

Writes our own code system as a resource, ``docs/fhir/CodeSystem-retrowalk.json``, and the tables of
``docs/fhir.md`` between their marks.
"""

import json
import re
from pathlib import Path
from typing import Any

from retrowalk.exchange.fhir.codes import GUIDE, HL7, LOINC, OURS, SNOMED, Code, table

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "fhir.md"
FILE = ROOT / "docs" / "fhir" / "CodeSystem-retrowalk.json"

NAMES = {LOINC: "LOINC", SNOMED: "SNOMED CT", GUIDE: "PATemporaryCodes"}
ANSWER = "answer-"


def code_system() -> dict[str, Any]:
    """Give our own code system as a resource of FHIR R4."""
    concepts = [
        {"code": one.code, "display": one.text, "definition": one.definition}
        for one in table().values()
        if one.system == OURS
    ]
    return {
        "resourceType": "CodeSystem",
        "url": OURS,
        "name": "Retrowalk",
        "title": "What Retrowalk tells and measures of backward walking, and no other system has",
        "status": "active",
        "experimental": False,
        "publisher": "The Retrowalk developers",
        "copyright": "Apache-2.0",
        "caseSensitive": True,
        "content": "complete",
        "count": len(concepts),
        "concept": concepts,
    }


def written() -> str:
    """Give the code system as the file holds it."""
    return json.dumps(code_system(), indent=1, ensure_ascii=False) + "\n"


def tables() -> dict[str, str]:
    """Give the tables of the page, by the name between their marks."""
    codes = table().values()
    others = [one for one in codes if one.system != OURS and not one.system.startswith(HL7)]
    ours = [one for one in codes if one.system == OURS and not one.code.startswith(ANSWER)]
    of_others = [
        "| what | system | code | unit (UCUM) | shape in the guide |",
        "|---|---|---|---|---|",
    ]
    of_others += [_row(one.text, NAMES[one.system], *_coded(one), one.shape) for one in others]
    of_ours = ["| code | what | unit (UCUM) | meant |", "|---|---|---|---|"]
    of_ours += [_row(f"`{one.code}`", one.text, _unit(one), one.definition) for one in ours]
    return {"of others": "\n".join(of_others), "of ours": "\n".join(of_ours)}


def in_the_page(page: str) -> str:
    """Put the tables between their marks."""
    for name, text in tables().items():
        begin, end = f"<!-- codes {name} -->", f"<!-- end of codes {name} -->"
        page = re.sub(
            f"{begin}\n.*?{end}", lambda _, t=f"{begin}\n{text}\n{end}": t, page, flags=re.DOTALL
        )
    return page


def _coded(one: Code) -> tuple[str, str]:
    return f"`{one.code}`", _unit(one)


def _unit(one: Code) -> str:
    return f"`{one.unit}`" if one.unit else ""


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def main() -> None:
    """Write the file and the page."""
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(written(), encoding="utf-8")
    PAGE.write_text(in_the_page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
