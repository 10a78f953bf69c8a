"""What is installed is looked through: faults that are known, licences, bill of materials."""

import json
import re
import subprocess
import sys
from datetime import UTC, date, datetime
from functools import cache
from importlib import resources
from typing import Any

import jsonschema_rs
import pytest
from packaging.version import Version
from tools import audit
from tools.audit import Found, Package

SCHEMAS = resources.files("cyclonedx.schema") / "_res"
REFERRED = ("spdx", "jsf-0.82", "cryptography-defs")
TOLD: dict[str, Any] = json.loads(audit.ADVISORIES.read_text())


def test_a_version_that_an_advisory_is_known_of_is_found() -> None:
    old, new = Package("python-multipart", "0.0.21"), Package("python-multipart", "0.0.34")
    known = audit.bundled([old, new, Package("segno", "0.1")], TOLD["advisories"])
    assert Found(old, "CVE-2026-24486", "0.0.22") in known
    assert {one.package for one in known} == {old}


def test_no_version_of_the_lock_has_a_known_advisory() -> None:
    assert audit.bundled(audit.locked(audit.EVERYTHING), TOLD["advisories"]) == []


def test_each_bundled_advisory_is_of_something_that_is_used_and_the_list_says_its_date() -> None:
    used = {one.name for one in audit.locked(audit.EVERYTHING)}
    assert date.fromisoformat(TOLD["as_of"]) <= datetime.now(UTC).date()
    for one in TOLD["advisories"]:
        assert one["package"] in used, one
        assert Version(one["fixed"])
        assert re.fullmatch(r"(CVE|PYSEC)-\d{4}-\d+", one["id"])


def test_what_pip_audit_skips_counts_as_not_asked() -> None:
    """With no network it skips every package, says that all is well, and ends with 0."""
    fault = {"id": "PYSEC-1", "fix_versions": ["2.0", "3.0"], "aliases": [], "description": ""}
    told = [
        {"name": "away", "skip_reason": "Dependency not found on PyPI"},
        {"name": "well", "version": "1.0", "vulns": []},
        {"name": "ill", "version": "1.0", "vulns": [fault]},
    ]
    seen, found = audit.answered(told)
    assert seen == {"well", "ill"}
    assert found == [Found(Package("ill", "1.0"), "PYSEC-1", "2.0")]


@pytest.mark.parametrize(
    ("told", "no"),
    [
        ("MIT", False),
        ("LGPL-3.0-only", False),
        ("GPL-3.0-or-later", True),
        ("AGPL-3.0-only", True),
        ("MIT OR GPL-2.0-only", False),
        ("MIT AND GPL-2.0-only", True),
        ("GPL-2.0-only AND (MIT OR BSD-3-Clause)", True),
        ("GNU General Public License v3 (GPLv3)", True),
        ("GNU Affero General Public License v3", True),
        ("GNU Lesser General Public License v3 (LGPLv3)", False),
        ("BSD License OR GNU General Public License (GPL)", False),
        ("Mozilla Public License 2.0 (MPL 2.0)", False),
    ],
)
def test_the_gpl_is_refused_and_the_lgpl_is_not(told: str, no: bool) -> None:
    assert audit.refused(told) is no


@cache
def schemas() -> jsonschema_rs.Registry:
    named = {name: f"http://cyclonedx.org/schema/{name}.SNAPSHOT.schema.json" for name in REFERRED}
    return jsonschema_rs.Registry([(at, _schema(name)) for name, at in named.items()])


def _schema(name: str) -> Any:
    return json.loads((SCHEMAS / f"{name}.SNAPSHOT.schema.json").read_text())


def test_the_bill_names_all_that_runs_with_its_hashes_and_fits_the_schema() -> None:
    packages = audit.locked(audit.SERVER)
    bill = json.loads(audit.bill(packages, "1.2.3"))
    jsonschema_rs.validator_for(_schema("bom-1.6"), registry=schemas()).validate(bill)
    assert bill["metadata"]["component"]["version"] == "1.2.3"
    there = {(one["name"], one.get("version")): one for one in bill["components"]}
    assert {("idb", None), ("fluent-bundle", None)} <= set(there)
    for one in packages:
        component = there[one.name, one.version]
        assert component["purl"] == f"pkg:pypi/{one.name}@{one.version}"
        assert {each["content"] for each in component["hashes"]} == set(one.hashes) != set()
        assert component["licenses"], one.name


def test_the_lock_of_servers_holds_the_database_and_the_store() -> None:
    server = {(one.name, one.version) for one in audit.locked(audit.SERVER)}
    assert {"psycopg", "s3fs", "uvicorn"} <= {name for name, _ in server}
    assert server <= {(one.name, one.version) for one in audit.locked(audit.EVERYTHING)}


@pytest.mark.slow
def test_without_a_network_it_says_what_it_could_not_ask() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.audit", "--offline"],
        cwd=audit.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"bundled on {TOLD['as_of']}: a floor, no more." in done.stdout
    assert done.stdout.endswith("Nothing to mend.\n")
    assert json.loads(audit.BILL.read_text())["bomFormat"] == "CycloneDX"
