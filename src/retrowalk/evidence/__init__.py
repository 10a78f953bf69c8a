"""The evidence: what studies found, put together no further than they allow."""

from retrowalk.evidence.checks import Check, check
from retrowalk.evidence.dossier import dossier, find_claim
from retrowalk.evidence.energy import Energy, energy, kcal_of
from retrowalk.evidence.expectations import all_expectations, expectations
from retrowalk.evidence.pooling import pool
from retrowalk.evidence.studies import (
    published,
    searched,
    single_facts,
    studies,
    summarise,
    unread,
)
from retrowalk.evidence.types import (
    Dossier,
    Expectation,
    Fact,
    Pooled,
    Published,
    Study,
    Summary,
    Unread,
    Worksheet,
)

__all__ = [
    "Check",
    "Dossier",
    "Energy",
    "Expectation",
    "Fact",
    "Pooled",
    "Published",
    "Study",
    "Summary",
    "Unread",
    "Worksheet",
    "all_expectations",
    "check",
    "dossier",
    "energy",
    "expectations",
    "find_claim",
    "kcal_of",
    "pool",
    "published",
    "searched",
    "single_facts",
    "studies",
    "summarise",
    "unread",
]
