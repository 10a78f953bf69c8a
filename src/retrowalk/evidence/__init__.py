"""The evidence: what studies found, put together no further than they allow."""

from retrowalk.evidence.checks import Check, check
from retrowalk.evidence.dossier import dossier, find_claim
from retrowalk.evidence.energy import Energy, energy, kcal_of
from retrowalk.evidence.expectations import all_expectations, expectations
from retrowalk.evidence.pooling import pool
from retrowalk.evidence.studies import published, studies, summarise, unread
from retrowalk.evidence.types import (
    Dossier,
    Expectation,
    Pooled,
    Published,
    Study,
    Summary,
    Unread,
)

__all__ = [
    "Check",
    "Dossier",
    "Energy",
    "Expectation",
    "Pooled",
    "Published",
    "Study",
    "Summary",
    "Unread",
    "all_expectations",
    "check",
    "dossier",
    "energy",
    "expectations",
    "find_claim",
    "kcal_of",
    "pool",
    "published",
    "studies",
    "summarise",
    "unread",
]
