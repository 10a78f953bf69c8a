"""The rule by which a site's norms leak no row, in one place; it stands in every file, too.

No number is given of fewer than ten people, and none can be had by taking one number from another:

- Rows are disjoint. No row is the sum of others, no total is given, so what was suppressed can't be
  worked out from what was not. That is what complementary suppression is for, and more.
- A row, once given, stays as it is, or goes as a whole. New people wait until ten of one age and
  sex are there, and then are a row of their own; so two files of one site differ by whole rows.
- Who takes consent back takes the whole row along. Its other people come back only together with
  ten who are new.
- Within a row, no bin of the histogram holds fewer than ten people.
- A person is in with the mean of their first session, which later sessions do not change.

What it does not do: a mean over ten people is exact. Who knows the exact numbers of nine of them
can work out the tenth, and who knows one person's numbers may guess better than by chance whether
they are among ten. With more people in a row that fades; ``docs/norms.md`` says how fast.
"""

FEWEST = 10
"""People of a row, and of a bin."""

YEARS = 10
"""Of age in a row."""

OLDEST = 90
"""From this age on all are together."""

RULE = (
    f"No row and no bin holds fewer than {FEWEST} people. Rows are disjoint and no totals are "
    "given, so nothing suppressed can be worked out. A row stays as it is or goes as a whole; new "
    f"people wait until {FEWEST} of one age and sex make a row of their own. Everybody counts "
    "once, with the mean of their first session."
)

STEPS = {
    "speed_mps": 0.05,
    "cadence_spm": 5.0,
    "step_length_m": 0.05,
    "step_time_s": 0.05,
    "stride_time_s": 0.05,
    "step_time_cv": 0.01,
}
"""The measures that have norms, and the finest step of their histograms, in their unit."""

RATIO_STEP = 0.05


def age_from(age_years: float) -> int:
    """Give the age at which the ten years begin that somebody is in."""
    return min(YEARS * int(age_years // YEARS), OLDEST)


def step_of(measure: str, direction: str) -> float:
    """Give the finest step of a histogram."""
    return RATIO_STEP if "/" in direction else STEPS[measure]
