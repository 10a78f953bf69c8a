"""The evidence: what studies found, put together no further than they allow."""

from retrowalk.evidence.pooling import pool
from retrowalk.evidence.studies import evidence_for, published, studies, summarise
from retrowalk.evidence.types import Pooled, Published, Study, Summary

__all__ = [
    "Pooled",
    "Published",
    "Study",
    "Summary",
    "evidence_for",
    "pool",
    "published",
    "studies",
    "summarise",
]
