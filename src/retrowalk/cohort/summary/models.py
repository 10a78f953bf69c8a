"""Mixed models: age, sex and practice, where people were measured several times, not all as often.

A mean of people's means weighs one recording like twenty, and can't tell what age does from what
a second session does. So this is the right tool for those three questions, and for no other here:
what repeats or compares in equal numbers has its own tables.
"""

import numpy as np

from retrowalk.cohort.statistics import MixedModel, mixed_model
from retrowalk.cohort.summary.by_people import unit_in
from retrowalk.cohort.summary.sources import Results
from retrowalk.cohort.summary.table import N, Table, cells, in_order, with_ends
from retrowalk.errors import MissingExtra

OLDER, WOMAN, LATER = "ten years older", "a woman", "a session later"
WITH = "with {device}"
AGE = 60
"""Of the reference: a man of this age in his first session, with the first device by name."""

MOST_LATER = 10
"""From the tenth session on, later is no more practice (own rule)."""

_ROWS = """
CREATE OR REPLACE TEMP TABLE modelled AS
SELECT v.measure, v.direction,
    dense_rank() OVER (ORDER BY participant) AS who,
    (p.age_years - {age}) / 10 AS older, (p.sex = 'f')::INT AS woman,
    least(dense_rank() OVER (
        PARTITION BY participant ORDER BY v.day NULLS LAST, v.sitting
    ) - 1, {most}) AS later, v.device,
    CASE WHEN v.direction = 'backward/forward' THEN ln(v.value) ELSE v.value END AS value
FROM value v JOIN person p USING (participant)
WHERE p.age_years IS NOT NULL AND p.sex IN ('f', 'm') AND v.sitting IS NOT NULL
ORDER BY v.measure, v.direction, who, v.recording
"""


def models(results: Results) -> tuple[Table, str]:
    """Fit one model for each measure and direction; give the table, and why there is none."""
    query = _ROWS.format(age=AGE, most=MOST_LATER)
    results.ask("models", query)
    listed = results.con.execute(
        f"SELECT DISTINCT measure, direction FROM modelled "  # noqa: S608
        f"ORDER BY {in_order(results.outcomes)}, direction"
    ).fetchall()
    rows = []
    absent = "" if listed else "no recording has the age and the sex of who walked, and a session"
    for measure, direction in listed:
        try:
            found = _fitted(results, measure, direction)
        except MissingExtra as error:
            absent = str(error)
            break
        unit = unit_in(measure, direction)
        if found.why:
            rows.append((measure, direction, unit, "", *(None,) * 7, found.why))
        for name, term in found.terms.items():
            spread = (found.between_sd, found.within_sd)
            n = (term.people, term.recordings)
            rows.append((measure, direction, unit, name, *n, *cells(term), *spread, ""))
    table = Table(
        "models",
        "Linear models with an intercept for each person: how much a measure changes with age, "
        f"sex, practice and device. The reference is a man of {AGE} in his first session, with the "
        "first device by name. Of ratios their natural logarithm is modelled: 0.01 is about one "
        "per cent.",
        (
            "measure", "direction", "unit", "term", *N, *with_ends("estimate"),
            "sd_between_people", "sd_within_person", "why",
        ),
        tuple(rows),
        ("measures", "recordings"),
    )  # fmt: skip
    return table, absent


def _fitted(results: Results, measure: str, direction: str) -> MixedModel:
    of = results.con.execute(
        "SELECT who, older, woman, later, device, value FROM modelled "
        "WHERE measure = ? AND direction = ?",
        [measure, direction],
    ).fetchnumpy()
    terms = {OLDER: of["older"], WOMAN: of["woman"], LATER: of["later"]}
    devices = np.asarray(of["device"], str)
    for device in np.unique(devices)[1:]:
        terms[WITH.format(device=device)] = devices == device
    return mixed_model(np.asarray(of["value"]), np.asarray(of["who"]), terms)
