"""Everything known of one claim, put together for whoever shows it."""

from functools import cache

from retrowalk.errors import NotInPractice
from retrowalk.evidence.expectations import all_expectations
from retrowalk.evidence.studies import published, single_facts, studies, summarise, unread
from retrowalk.evidence.types import Dossier
from retrowalk.languages import Message
from retrowalk.practice import Claim, load


def find_claim(name: str) -> Claim:
    """Look a claim up by its id, or by the id of the fact it carries: "knee_pain", "B5".

    Raises
    ------
    NotInPractice
        Where there is none; the message lists those that there are.
    """
    claims = load().claims
    for claim in claims:
        if name == claim.id or name.upper() in claim.facts:
            return claim
    known = ", ".join(
        " ".join((one.id, *(f"({fact})" for fact in one.facts[:1]))) for one in claims
    )
    raise NotInPractice(Message("evidence-no-such-claim", name=name, known=known))


@cache
def dossier(name: str) -> Dossier:
    """Put together what is known of a claim; names are those of :func:`find_claim`."""
    claim = find_claim(name)
    names = {claim.id, *claim.facts}
    found = tuple(study for study in studies() if names & set(study.claims))
    compared = {
        (study.outcome.text, study.group.text, study.comparator): study
        for study in reversed(found)
        if study.compares
    }
    return Dossier(
        claim=claim,
        published=tuple(one for one in published() if names & set(one.claims)),
        studies=found,
        summaries=tuple(
            summarise(study.outcome, study.group, study.comparator)
            for study in reversed(compared.values())
        ),
        facts=tuple(one for one in single_facts() if names & set(one.claims)),
        unread=tuple(one for one in unread() if names & set(one.claims)),
        expectations=tuple(one for one in all_expectations() if names & set(one.claims)),
    )
