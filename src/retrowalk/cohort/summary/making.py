"""``summarise``: from the results of a cohort to tables, pictures and a report."""

import json
import platform
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from importlib import metadata
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any

from retrowalk.cohort.opening import Cohort
from retrowalk.cohort.origin import origin
from retrowalk.cohort.places import Place
from retrowalk.cohort.summary import by_people, pictures, sections
from retrowalk.cohort.summary.comparing import (
    device_pairs,
    devices_table,
    ratios,
    retest_table,
    retests,
)
from retrowalk.cohort.summary.covered import coverage
from retrowalk.cohort.summary.flow import Flow, flow
from retrowalk.cohort.summary.keeping import FOLDER, LAST, written_aside
from retrowalk.cohort.summary.models import models
from retrowalk.cohort.summary.own import DAYS, PARTICIPANTS, FirstRows, make_own, write_csv
from retrowalk.cohort.summary.rendering import html, pdf
from retrowalk.cohort.summary.sections import Section
from retrowalk.cohort.summary.sources import Results, results_of
from retrowalk.cohort.summary.table import Table
from retrowalk.cohort.summary.words import recordings_of
from retrowalk.drawings import printable
from retrowalk.errors import RetrowalkError
from retrowalk.languages import speaking
from retrowalk.value import Value

_LIBRARIES = ("duckdb", "matplotlib", "numpy", "pyarrow", "scipy", "statsmodels", "typst")


class Summary(Value):
    """What a summary tells of itself.

    Attributes
    ----------
    place : the address of its folder
    flow : what became of what was expected
    files : that were written, in order of their names
    no_models : why there are no mixed models; nothing where there are
    """

    place: str
    flow: Flow
    files: tuple[str, ...]
    no_models: str = ""

    @property
    def line(self) -> str:
        """Say it in a line."""
        of = self.flow.analysed
        told = f"{recordings_of(of.recordings, of.people)} summed up in {self.place}"
        return f"{told} ({self.no_models})" if self.no_models else told


def summarise(folder: str | Path | Place, *, condition: str | None = None) -> Summary:
    """Sum up the results of a cohort under ``FOLDER/summary/``.

    The same results give the same tables and pictures. Nothing half-written is ever seen there.

    Parameters
    ----------
    folder : of the cohort, or its address
    condition : only recordings of this condition; without it all are taken together, which the
        report says where there are several

    Raises
    ------
    RetrowalkError
        if it is no cohort, has no results yet or none of the condition, or can't be written to
    MissingExtra
        without the extra ``cohort``
    """
    cohort = Cohort.open(folder)
    outcomes = cohort.config.outcomes
    with (
        speaking("en"),
        results_of(cohort.place, iter(cohort.entries), outcomes, condition) as results,
        written_aside(cohort.place) as aside,
    ):
        first = _first(flow(results), results)
        make_own(results)
        for name in (PARTICIPANTS, DAYS):
            write_csv(results, name, aside / f"{name}.csv")
        told, tables, absent = _found(results)
        parts = list(told.values())
        for table in tables:
            (aside / f"{table.name}.csv").write_text(table.csv(), encoding="utf-8")
        for part in parts:
            for name, svg in part.pictures.items():
                (aside / name).write_text(printable(svg) + "\n", encoding="utf-8")
        went = flow(results)
        parts.append(_made_section(cohort, results))
        (aside / "report.html").write_text(
            html(cohort.config.name, first, parts, cohort.config.description), encoding="utf-8"
        )
        (last,) = results.one("SELECT max(day) FROM recordings")
        on = last if isinstance(last, date) else None
        (aside / "report.pdf").write_bytes(
            pdf(cohort.config.name, first, parts, on, cohort.config.description)
        )
        _keep(cohort, results, went, aside)
        names = tuple(sorted(one.name for one in aside.iterdir()))
        return Summary(place=str(cohort.place / FOLDER), flow=went, files=names, no_models=absent)


def _found(results: Results) -> tuple[dict[str, Section], list[Table], str]:
    """Make every table, and a section of each."""
    went = flow(results)
    groups, percentiles = by_people.groups(results), by_people.percentiles(results)
    repeated, compared = retests(results), device_pairs(results)
    covered, shares = coverage(results), ratios(results)
    retested, devices = retest_table(repeated), devices_table(compared)
    modelled, absent = models(results)
    by_age = pictures.percentiles_title(percentiles)
    parts = (
        sections.flow_section(went, {"flow.svg": pictures.flow_picture(went)}),
        sections.coverage_section(covered),
        sections.groups_section(groups),
        sections.own_section(
            results.outcomes[0],
            *(FirstRows.of(results, name, sections.MOST_ROWS) for name in (PARTICIPANTS, DAYS)),
        ),
        sections.percentiles_section(
            percentiles,
            by_age,
            _there("percentiles.svg", pictures.percentiles_picture(percentiles)),
        ),
        sections.ratios_section(shares, _there("ratios.svg", pictures.ratios_picture(shares))),
        sections.retest_section(
            repeated, retested, _there("retest.svg", pictures.retest_picture(repeated))
        ),
        sections.devices_section(compared, devices, pictures.devices_pictures(compared)),
        sections.models_section(modelled, absent),
    )
    tables = [went.table(), covered, groups, percentiles, shares, retested, devices]
    if not absent:
        tables.append(modelled)
    return {part.id: part for part in parts}, tables, absent


def _there(name: str, svg: str | None) -> dict[str, str]:
    return {} if svg is None else {name: svg}


def _first(went: Flow, results: Results) -> str:
    of = went.analysed
    packages = sorted({str(one["package"]) for one in results.made_by["measured_by"]})
    told = f"{recordings_of(of.recordings, of.people)} are analysed here{_kinds(results)}"
    by = " and ".join(f"Retrowalk {package}" for package in packages)
    return f"{told}, measured by {by}." if packages else f"{told}."


def _kinds(results: Results) -> str:
    """Say which conditions they are of, where that matters; refuse one that there is none of."""
    rows = results.con.execute("SELECT DISTINCT condition FROM value ORDER BY 1").fetchall()
    kinds = [f"'{kind}'" if kind else "none told" for (kind,) in rows]
    if results.condition is not None:
        if not kinds:
            raise RetrowalkError(
                f"No recording was measured of the condition '{results.condition}'."
            )
        return f", all of the condition '{results.condition}'"
    return f", of several conditions taken together ({', '.join(kinds)})" if len(kinds) > 1 else ""


def _versions() -> dict[str, str | None]:
    versions: dict[str, str | None] = {**origin(), "python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            versions[name] = metadata.version(name)
        except PackageNotFoundError:
            versions[name] = None
    return versions


def _made_section(cohort: Cohort, results: Results) -> Section:
    """Tell how the numbers were made: parameters, versions, files."""
    rows = [
        *(("measured by", _in_words(one)) for one in results.made_by["measured_by"]),
        ("parameters", json.dumps(results.made_by.get("parameters", {}), sort_keys=True)),
        ("outcomes", ", ".join(cohort.config.outcomes)),
        ("condition", results.condition or "all"),
        ("summed up with", _in_words(_versions())),
        *((name, f"SHA-256 {digest}") for name, digest in results.parts.items()),
    ]
    return Section(
        "made",
        "How these numbers were made",
        (
            "summary.json holds the same, and the query behind every table. Statistics: McGraw and "
            "Wong 1996 (ICC), Weir 2005 (SEM, MDC95), Bland and Altman 1986 and 2007, Carkeet 2015 "
            "and Zou 2013 (limits of agreement and their intervals), Conover 1999 (percentiles), "
            "Pustejovsky and Tipton 2018 (one person and one day), Laird and Ware 1982 (mixed "
            "models).",
        ),
        (sections.Shown.of("Versions, parameters and files", ("what", "value"), rows),),
    )


def _in_words(versions: dict[str, str | None]) -> str:
    return ", ".join(f"{name} {value}" for name, value in versions.items() if value)


def _keep(cohort: Cohort, results: Results, went: Flow, aside: Path) -> None:
    told: dict[str, Any] = {
        "kind": "retrowalk cohort summary",
        "name": cohort.config.name,
        "config": cohort.config.model_dump(mode="json"),
        "condition": results.condition,
        "flow": went.model_dump(mode="json"),
        **results.made_by,
        "versions": _versions(),
        "results": results.parts,
        "queries": results.queries,
        "files": _digests(sorted(aside.iterdir())),
    }
    written = json.dumps(told, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    (aside / LAST).write_text(written, encoding="utf-8")


def _digests(files: Sequence[Path]) -> dict[str, str]:
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in files}
