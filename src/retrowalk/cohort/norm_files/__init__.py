"""Norms of backward walking: what was measured, by age and sex, in files that sites can join."""

from retrowalk.extras import needs

with needs("cohort"):
    from retrowalk.cohort.norm_files.beside import COLUMNS, Published, beside
    from retrowalk.cohort.norm_files.making import Norms, join_only, norms
    from retrowalk.cohort.norm_files.page import write_page
    from retrowalk.cohort.norm_files.rows import Norm, pooled, read, written
    from retrowalk.cohort.norm_files.rule import FEWEST, RULE

__all__ = [
    "COLUMNS",
    "FEWEST",
    "RULE",
    "Norm",
    "Norms",
    "Published",
    "beside",
    "join_only",
    "norms",
    "pooled",
    "read",
    "write_page",
    "written",
]
