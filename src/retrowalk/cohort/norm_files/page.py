"""Norms as a page: pooled ones by age and sex beside published ones, for who knows no tables."""

from collections.abc import Sequence
from pathlib import Path

from retrowalk.charts import Band, bands_by_age
from retrowalk.cohort.norm_files.beside import COLUMNS, Published, beside
from retrowalk.cohort.norm_files.rows import Norm
from retrowalk.cohort.norm_files.rule import RULE, STEPS
from retrowalk.cohort.statistics.means import from_moments
from retrowalk.cohort.summary.rendering import html
from retrowalk.cohort.summary.sections import Section, Shown
from retrowalk.cohort.summary.words import SEXES, counted, figure, in_unit, measure_words
from retrowalk.extras import needs
from retrowalk.languages import speaking
from retrowalk.recordings.writing import save_text

with needs("cohort"):
    from scipy import stats

TITLE = "Norms of backward walking"
CAUTION = (
    "They are of the people who were asked and agreed, in their first session. They are no goal, "
    "and to be outside of them is no illness."
)


def write_page(page: Path, rows: Sequence[Norm], published: Sequence[Published], file: str) -> None:
    """Write pooled rows as a page of HTML that needs nothing else.

    Raises
    ------
    Unwritable
        if it can't be written there
    """
    with speaking("en"):
        text = html(TITLE, CAUTION, [*_sections(rows, published, file), _ruled()])
    save_text(page, text)


def _sections(rows: Sequence[Norm], published: Sequence[Published], file: str) -> list[Section]:
    sections = []
    known = [*STEPS, *dict.fromkeys(row.measure for row in rows if row.measure not in STEPS)]
    for measure in known:
        same = [row for row in rows if row.measure == measure]
        if not same:
            continue
        lines, notes = beside(same, published)
        back = [row for row in same if row.direction == "backward"]
        title = _finding(back) if back else measure_words(measure).capitalize()
        pictures = {f"{measure}.svg": _picture(back, title)} if back else {}
        shown = Shown.of(f"{measure_words(measure)} by age and sex", COLUMNS, lines)
        lead = tuple(f"Published: {note}" for note in notes)
        sections.append(Section(measure, title, lead, (shown,), pictures, files=(file,)))
    return sections


def _finding(back: Sequence[Norm]) -> str:
    first = min(back, key=lambda row: (row.age_from, row.sex))
    name = measure_words(first.measure).capitalize()
    who = f"{SEXES[first.sex]} of {_age(first)}"
    mean = f"{figure(first.mean)} {first.unit}" if first.unit != "1" else figure(first.mean)
    return f"{name} backward: {mean} in {counted(first.people, 'person', 'people')}, {who}"


def _picture(back: Sequence[Norm], title: str) -> str:
    ordered = sorted(back, key=lambda row: (row.age_from, row.sex))
    bands = [
        Band(
            _age(row),
            SEXES[row.sex],
            row.mean,
            _interval(row),
            (row.mean - _HALF * row.sd, row.mean + _HALF * row.sd),
            below=str(row.people),
        )
        for row in ordered
    ]
    told = "; ".join(
        f"{SEXES[row.sex]} of {_age(row)}: {figure(row.mean)} (SD {figure(row.sd)}), n {row.people}"
        for row in ordered
    )
    return bands_by_age(
        bands,
        title,
        caption=f"{in_unit(back[0].measure)}: mean with its interval; shaded where the middle half "
        "would lie by the normal distribution",
        across="age in years; below it the number of people",
        colours=("backward",),
        told=told,
    )


_HALF = float(stats.norm.ppf(0.75))


def _interval(row: Norm) -> tuple[float, float] | None:
    of = from_moments(row.mean, row.sd, row.people, row.recordings)
    return None if of.low is None or of.high is None else (of.low, of.high)


def _age(row: Norm) -> str:
    return f"{row.age_from}+" if row.age_to is None else f"{row.age_from}-{row.age_to}"


def _ruled() -> Section:
    return Section("rule", "What these numbers do not tell of anybody", (RULE,))
