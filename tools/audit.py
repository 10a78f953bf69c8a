"""Look through everything that is installed with Retrowalk: ``python -m tools.audit``.

Three things: whether an advisory is known of a version that the lock names, under which licence
each comes, and a bill of materials (CycloneDX) of what runs on a server. Advisories are asked for
where their sources can be reached (OSV, then PyPI, by pip-audit), and in any case compared with
those of ``advisories.json``, which says its date. What could not be asked is said. It ends with 1
where something was found: a version with an advisory, or a licence that is refused.
"""

import argparse
import json
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from license_expression import ExpressionError, Licensing, get_spdx_licensing
from packageurl import PackageURL
from packaging.version import Version

ROOT = Path(__file__).parents[1]
SERVER = ROOT / "requirements" / "server.txt"
EVERYTHING = ROOT / "requirements" / "dev.txt"
ADVISORIES = Path(__file__).with_name("advisories.json")
VENDORED = ROOT / "src" / "retrowalk" / "web" / "static" / "vendor"
BILL = ROOT / ".cache" / "audit" / "retrowalk.cdx.json"

SOURCES = {"osv": "OSV", "pypi": "PyPI"}
UNKNOWN = "unknown"
_REFUSED = re.compile(r"\bA?GPL|(?<!Lesser )General Public|Affero", re.IGNORECASE)
_PINNED = re.compile(r"^([a-z0-9.-]+)==([^ ;\\]+)(.*(?:\n    --hash.*)*)", re.MULTILINE)


@dataclass(frozen=True)
class Package:
    """What a lock names: a distribution, its one version, and the SHA-256 of its files."""

    name: str
    version: str
    hashes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """A version that an advisory is known of; ``fixed`` is where it ends, if that is known."""

    package: Package
    id: str
    fixed: str = ""


def locked(file: Path) -> list[Package]:
    """Give what a lock names; one that differs by platform is there once for each version."""
    return [
        Package(name, version, tuple(re.findall(r"sha256:([0-9a-f]{64})", rest)))
        for name, version, rest in _PINNED.findall(file.read_text())
    ]


# ---- advisories


def bundled(packages: Iterable[Package], advisories: Iterable[dict[str, str]]) -> list[Found]:
    """Find the versions that are older than where an advisory ends."""
    by_name: dict[str, list[dict[str, str]]] = {}
    for one in advisories:
        by_name.setdefault(one["package"], []).append(one)
    return [
        Found(package, one["id"], one["fixed"])
        for package in packages
        for one in by_name.get(package.name, [])
        if Version(package.version) < Version(one["fixed"])
    ]


def asked(source: str, file: Path) -> tuple[set[str], list[Found]]:
    """Ask a source of advisories: which packages it told of, and what it found."""
    words = ["-r", str(file), "--require-hashes", "--disable-pip", "-s", source, "-f", "json"]
    done = subprocess.run(  # noqa: S603  (our own words)
        [sys.executable, "-m", "pip_audit", *words, "--progress-spinner", "off", "--timeout", "10"],
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        told = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        return set(), []  # it ended without an answer
    return answered(told)


def answered(told: Iterable[dict[str, Any]]) -> tuple[set[str], list[Found]]:
    """Read an answer of pip-audit; what it skipped was not asked, though it calls that no fault."""
    seen = [one for one in told if "skip_reason" not in one]
    found = [
        Found(
            Package(one["name"], one["version"]), fault["id"], ", ".join(fault["fix_versions"][:1])
        )
        for one in seen
        for fault in one["vulns"]
    ]
    return {one["name"] for one in seen}, found


# ---- licences


def licence(name: str) -> str:
    """Give the licence that an installed distribution names; of a platform elsewhere, none is."""
    try:
        distribution = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return UNKNOWN
    told = distribution.metadata
    if expression := told.get("License-Expression"):
        return expression
    classifiers = [
        one.rpartition(" :: ")[2] for one in told.get_all("Classifier", []) if "License ::" in one
    ]
    if classifiers:
        return " OR ".join(dict.fromkeys(classifiers))
    short = (told.get("License") or "").strip()
    if short and "\n" not in short:
        return short
    return next(_first_lines(distribution), UNKNOWN)


def _first_lines(distribution: metadata.Distribution) -> Iterator[str]:
    for file in distribution.files or ():
        if file.name.upper().startswith("LICENSE"):
            text = file.read_text()
            yield (
                "MIT"
                if "Permission is hereby granted, free of charge" in text
                else (text.strip().partition("\n")[0])
            )


def refused(told: str) -> bool:
    """Tell whether a licence would bind the whole to the GPL or AGPL; the LGPL does not."""
    try:
        parsed = _licensing().parse(told)
    except ExpressionError:
        return all(_REFUSED.search(one) for one in told.split(" OR "))
    return parsed is not None and _refused(parsed)


@cache
def _licensing() -> Licensing:
    return get_spdx_licensing()


def _refused(part: Any) -> bool:
    if not part.args:
        return bool(_REFUSED.search(str(part)))
    each = map(_refused, part.args)
    return all(each) if part.operator.strip() == "OR" else any(each)


# ---- bill of materials


def bill(packages: Iterable[Package], version: str) -> str:
    """Write the bill of materials of what runs on a server, as JSON of CycloneDX 1.6."""
    root = Component(name="retrowalk", version=version, type=ComponentType.APPLICATION)
    root.licenses.add(LicenseFactory().make_with_id("Apache-2.0"))
    bom = Bom(components=[*map(_component, packages), *_vendored()])
    bom.metadata.component = root
    bom.register_dependency(root, bom.components)
    return JsonV1Dot6(bom).output_as_string(indent=2)


def _component(package: Package) -> Component:
    at = PackageURL("pypi", None, package.name, package.version)
    told = licence(package.name)
    return Component(
        name=package.name,
        version=package.version,
        purl=at,
        bom_ref=str(at),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=one) for one in package.hashes],
        licenses=[] if told == UNKNOWN else [LicenseFactory().make_from_string(told)],
    )


def _vendored() -> Iterator[Component]:
    """Give what is copied into the package itself, with its own licence beside it."""
    for file in sorted(VENDORED.glob("*/LICENSE")):
        name = file.parent.name
        text = file.read_text().strip().partition("\n")[0]
        yield Component(
            name=name, bom_ref=f"vendored/{name}", licenses=[LicenseFactory().make_with_name(text)]
        )


# ---- all of it


def audited(offline: bool) -> Iterator[tuple[str, bool]]:
    """Look at all of it; gives each sentence, and whether it tells of something to mend."""
    run, everything = locked(SERVER), locked(EVERYTHING)
    here = {one.name for one in run}
    more = len({one.name for one in everything} - here)
    yield f"{len(here)} packages run on a server; {more} more are for tests and building.", False
    yield from _advisories(everything, offline)
    yield from _licences(run, everything)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    BILL.parent.mkdir(parents=True, exist_ok=True)
    BILL.write_text(bill(run, version))
    yield f"The bill of materials is in {BILL.relative_to(ROOT)} (CycloneDX 1.6).", False


def _advisories(packages: list[Package], offline: bool) -> Iterator[tuple[str, bool]]:
    told = json.loads(ADVISORIES.read_text())
    found = bundled(packages, told["advisories"])
    left = {one.name for one in packages}
    for source, name in {} if offline else SOURCES.items():
        seen, more = asked(source, EVERYTHING)
        found += more
        left -= seen
        what = f"told of {len(seen)} packages" if seen else "could not be asked"
        yield f"{name} {what}.", False
    if left:
        known = f"{len(told['advisories'])} advisories bundled on {told['as_of']}"
        yield f"{len(left)} packages were compared only with the {known}: a floor, no more.", False
    for one in dict.fromkeys(found):
        ends = f"; it ends with {one.fixed}" if one.fixed else ""
        yield f"{one.package.name} {one.package.version} has {one.id}{ends}.", True
    if not found:
        yield "No advisory is known here of any version.", False


def _licences(run: list[Package], everything: list[Package]) -> Iterator[tuple[str, bool]]:
    told = {one.name: licence(one.name) for one in everything}
    for name in sorted({one.name for one in run}):
        yield f"  {name}: {told[name]}", False
    counts = Counter(told.values())
    unknown = sorted(name for name, one in told.items() if one == UNKNOWN)
    for name in sorted(name for name, one in told.items() if refused(one)):
        yield f"{name} is under {told[name]}, which is refused.", True
    yield (
        f"{len(told)} packages, {len(counts)} ways of naming a licence; the GPL is refused.",
        False,
    )
    if unknown:
        yield f"Not installed here, so no licence was seen: {', '.join(unknown)}.", False


def main() -> None:
    """Print all of it, and end with 1 where there is something to mend."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offline", action="store_true", help="ask nobody")
    wrong = 0
    for sentence, mend in audited(parser.parse_args().offline):
        wrong += mend
        sys.stdout.write(f"{sentence}\n")
    sys.stdout.write(f"To mend: {wrong}.\n" if wrong else "Nothing to mend.\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
