"""``norms``: from the results of a cohort, and the files of other sites, to pooled norms."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from retrowalk.cohort.norm_files.releasing import FILE, Released
from retrowalk.cohort.norm_files.rows import Norm, pooled, read, row_of, written
from retrowalk.cohort.norm_files.rule import FEWEST, STEPS, age_from
from retrowalk.cohort.opening import Cohort
from retrowalk.cohort.places import Place
from retrowalk.cohort.summary.by_people import unit_in
from retrowalk.cohort.summary.sources import Results, results_of
from retrowalk.errors import InvalidAnswer, NotThere, RetrowalkError
from retrowalk.recordings.writing import save_text

Cell = tuple[str, str, int, str]

# Of each person who agrees, in all of their recordings, the mean of the first session in which a
# measure is there. Whoever tells no age or no sex is in no cell.
_FIRST = """
WITH agreeing AS (
    SELECT participant FROM expected WHERE participant IS NOT NULL
    GROUP BY participant HAVING bool_and(consent_norms)
),
sittings AS (
    SELECT participant, measure, direction, sitting, min(day) AS day,
        avg(value) AS value, count(*) AS recordings,
        arg_min(age_years, recording) AS age_years, min(sex) AS sex
    FROM value JOIN agreeing USING (participant)
    WHERE condition = ? AND coalesce("group", '') = ?
    GROUP BY participant, measure, direction, sitting
)
SELECT measure, direction, participant, value, recordings, age_years, sex FROM sittings
WHERE age_years IS NOT NULL AND sex IS NOT NULL
QUALIFY row_number() OVER (
    PARTITION BY participant, measure, direction ORDER BY day NULLS LAST, sitting
) = 1
ORDER BY measure, direction, participant
"""
_KINDS = """
SELECT DISTINCT coalesce({column}, '') FROM value v
JOIN (
    SELECT participant FROM expected GROUP BY participant HAVING bool_and(consent_norms)
) USING (participant) ORDER BY 1
"""


@dataclass(frozen=True)
class Norms:
    """What a site gives, and what it is with that of others.

    Attributes
    ----------
    own : rows of this cohort
    pooled : one row for each measure, direction, age and sex, of all sites
    """

    site: str
    own: tuple[Norm, ...]
    pooled: tuple[Norm, ...]


def norms(
    folder: str | Path | Place,
    output: Path,
    *,
    join: Iterable[Path] = (),
    site: str | None = None,
    condition: str | None = None,
    group: str | None = None,
) -> Norms:
    """Write the norms of a cohort, or with ``join`` those of it and of other sites, pooled.

    Parameters
    ----------
    folder : of the cohort
    output : the file
    join : files of other sites
    site : the name that the rows bear; else the cohort's
    condition, group : only recordings or people of these; they stay as they were the first time

    Raises
    ------
    RetrowalkError
        if nobody agreed, or nowhere are ten people of one age and sex
    InvalidAnswer
        if a file of another site is none, or holds this site, or others twice; or if conditions or
        groups would be mixed
    """
    others = [(path, _file(path)) for path in join]
    cohort = Cohort.open(folder)
    before = _before(cohort, site, condition, group)
    outcomes = [name for name in cohort.config.outcomes if name in STEPS]
    if not outcomes:
        raise InvalidAnswer(
            f"{cohort.place}: none of its outcomes has norms; there are {', '.join(STEPS)}."
        )
    with results_of(cohort.place, iter(cohort.entries), outcomes) as results:
        kinds = {
            name: _one_kind(results, cohort, name, getattr(before, name))
            for name in ("condition", "group")
        }
        before = before.model_copy(update=kinds)
        cells = _cells(results, before)
        about = _about(results, before)
    if not cells:
        raise RetrowalkError(
            f"{cohort.place}: nobody who was measured agreed to norms (the column 'consent_norms' "
            "of the manifest or the participants), with age and sex told."
        )
    now = before.brought_up({_name(cell): people for cell, people in cells.items()})
    own = tuple(_rows(now, cells))
    if not own:
        raise RetrowalkError(
            f"{cohort.place}: nowhere did {FEWEST} people of one age and sex agree to norms, so "
            "there is nothing to give; nothing was written."
        )
    every = _joined(own, others, now.site)
    cohort.place.write_aside(FILE, (now.model_dump_json(indent=1) + "\n").encode())
    rows = every if others else own
    save_text(output, written(rows, about))
    return Norms(now.site, own, every)


@dataclass(frozen=True)
class _Person:
    value: float
    recordings: int
    unit: str


def _cells(results: Results, of: Released) -> dict[Cell, dict[str, _Person]]:
    """Give for each measure, direction, age and sex the people with their numbers."""
    found: dict[Cell, dict[str, _Person]] = {}
    asked = (of.condition or "", of.group or "")
    for measure, direction, who, value, recordings, age, sex in results.ask(
        "norms", _FIRST, *asked
    ):
        cell = (measure, direction, age_from(age), sex)
        person = _Person(value, recordings, unit_in(measure, direction))
        found.setdefault(cell, {})[who] = person
    return found


def _rows(now: Released, cells: dict[Cell, dict[str, _Person]]) -> Iterable[Norm]:
    for cell in sorted(cells):
        people = cells[cell]
        for row in now.rows.get(_name(cell), ()):
            within = [people[who] for who in row]
            values: npt.NDArray[np.float64] = np.array([one.value for one in within])
            recordings = sum(one.recordings for one in within)
            yield row_of(now.site, cell, within[0].unit, values, recordings)


def _name(cell: Cell) -> str:
    return " ".join(map(str, cell))


def _before(cohort: Cohort, site: str | None, condition: str | None, group: str | None) -> Released:
    """Read what was given so far; the first time, begin."""
    try:
        before = Released.model_validate_json(cohort.place.read(FILE))
    except NotThere:
        named = site or re.sub(r"[^A-Za-z0-9._-]+", "-", cohort.config.name).strip("-")
        if not re.fullmatch(r"[A-Za-z0-9._-]{1,60}", named):
            raise InvalidAnswer(
                "A site's name has up to 60 letters, digits, points, lines and underscores."
            ) from None
        return Released(site=named, condition=condition, group=group)
    for what, told, kept in (
        ("site", site, before.site),
        ("condition", condition, before.condition),
        ("group", group, before.group),
    ):
        if told is not None and told != kept:
            raise InvalidAnswer(
                f"{cohort.place}: norms were given out before with the {what} '{kept or ''}'; with "
                f"'{told}' now, the two files could tell of fewer than {FEWEST} people."
            )
    return before


def _one_kind(results: Results, cohort: Cohort, what: str, chosen: str | None) -> str:
    """Give the one condition, or group, of which norms are; refuse to mix several."""
    query = _KINDS.format(column=f'"{what}"')
    kinds = [str(kind) for (kind,) in results.con.execute(query).fetchall()]
    listed = ", ".join(f"'{kind}'" for kind in kinds) or "none"
    if chosen is not None and kinds and chosen not in kinds:
        raise InvalidAnswer(
            f"{cohort.place}: nobody who agreed to norms has the {what} '{chosen}'; there are "
            f"{listed}."
        )
    if chosen is None and len(kinds) > 1:
        raise InvalidAnswer(
            f"{cohort.place}: norms would mix what is not the same; there are {listed}. Choose one "
            f"with --{what}."
        )
    return kinds[0] if chosen is None and kinds else chosen or ""


def _about(results: Results, of: Released) -> list[tuple[str, str]]:
    versions = [
        f"package {one['package']}, gait {one['gait']}" for one in results.made_by["measured_by"]
    ]
    measured = "; ".join(sorted(versions))
    about = [
        ("measured by", measured),
        ("condition", of.condition or ""),
        ("group", of.group or ""),
    ]
    return [(name, value) for name, value in about if value]


def _joined(
    own: Sequence[Norm], others: Sequence[tuple[Path, Sequence[Norm]]], site: str
) -> tuple[Norm, ...]:
    """Pool rows; each site may be there once."""
    seen = {site}
    rows = list(own)
    for path, found in others:
        sites = {one for row in found for one in row.sites}
        if twice := sorted(seen & sites):
            raise InvalidAnswer(
                f"{path}: it holds rows of '{twice[0]}', which is there already; its people would "
                "count twice."
            )
        seen |= sites
        rows += found
    return pooled(rows)


def _file(path: Path) -> tuple[Norm, ...]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidAnswer(f"{path}: it can't be read as a file of norms ({error}).") from error
    return read(text, str(path))
