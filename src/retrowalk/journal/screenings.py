"""From what was answered, and to what professionals agreed, to what was known and allowed when."""

from collections.abc import Iterable
from datetime import date

from retrowalk.journal.tables import StatementRow
from retrowalk.journal.types import Kind, Screening
from retrowalk.screening import agreed
from retrowalk.screening.types import Agreement, Clearance, Outcome


def screenings(rows: Iterable[StatementRow]) -> tuple[Screening, ...]:
    """Give what was known after each answering of the questions, and after each agreement.

    ``rows`` are those statements that count, in the order in which they were told. An agreement
    holds on through later answers, until it ends or they ask for one by something new.
    """
    known: list[Screening] = []
    answered: Screening | None = None  # as answered last, without any agreement
    for row in rows:
        if row.kind == Kind.SCREENING:
            last, answered = answered, as_answered(row)
            before = known[-1].clearance if known else None
            on = answered.clearance.on
            if last is not None and before is not None and on == last.clearance.on:
                on = before.on  # but a part of it was answered anew
            clearance = still_agreed(answered.clearance, before, on)
            known.append(answered.model_copy(update={"clearance": clearance}))
        elif answered is not None:  # else the answers that it was given to were taken back
            agreement = Agreement.from_kept(row.body)
            on = max(row.told_at.date(), agreement.on)
            clearance = agreed(answered.clearance, agreement, on)
            known.append(known[-1].model_copy(update={"at": row.told_at, "clearance": clearance}))
    return tuple(known)


def as_answered(row: StatementRow) -> Screening:
    """Give what was answered, and the clearance without any agreement."""
    return Screening.from_kept({"at": row.about or row.told_at, **row.body})


def still_agreed(clearance: Clearance, before: Clearance | None, on: date) -> Clearance:
    """Give a clearance with the agreement of the one before it, where that holds on on a day.

    It does not where the answers ask for one by something new.
    """
    if before is None or before.agreement is None:
        return clearance
    known = {reason.rule for reason in before.reasons}
    new = any(
        reason.outcome is Outcome.ASK_FIRST and reason.rule not in known
        for reason in clearance.reasons
    )
    return clearance if new else agreed(clearance, before.agreement, on)
