"""The summary of a cohort: tables, pictures and a report, from the results alone."""

from retrowalk.extras import needs

with needs("cohort"):
    from retrowalk.cohort.summary.making import Summary, summarise

__all__ = ["Summary", "summarise"]
