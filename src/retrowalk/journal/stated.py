"""The rows of a journal of before 0.3.0 as statements: for its migration, and for old backups.

Part of migration 0006, and as unchangeable: it knows nothing of the values of today.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

OLDER = ("assessment", "choice", "next_day", "check_in", "run", "screening")
"""The tables that became statements."""

Row = Mapping[str, Any]
Rows = Mapping[str, Sequence[Row]]
Told = dict[str, Any]

_CLEARED_DAYS = 84


def stated(rows: Rows, walker: str, numbers: Iterator[int]) -> list[Told]:
    """Give the statements in the rows of one walker of a name.

    Results of tests keep their numbers, which stand in addresses. The others take the next of
    ``numbers``, of each kind in the order in which they were told. Times are given as they were
    found, days as text.
    """
    known = list(_assessments(rows))
    others = (
        *_screenings(rows),
        *_recordings(rows),
        *_runs(rows),
        *_said_after(rows, "check_in", lambda row: row["check_in"], days_later=0),
        *_said_after(rows, "next_day", lambda row: {"pain": row["pain"]}, days_later=1),
        *_choices(rows),
    )
    numbered = (one | {"id": number} for one, number in zip(others, numbers, strict=False))
    whole = [_BLANK | {"author": walker} | one for one in (*known, *numbered)]
    return _replacing(whole)


_BLANK: Told = {
    "session_id": None,
    "recording_id": None,
    "role": "walker",
    "recorded_by": "walker",
    "about": None,
    "about_on": None,
    "about_id": None,
    "replaces_id": None,
    "takes_back_id": None,
}


def _assessments(rows: Rows) -> Iterator[Told]:
    for row in rows.get("assessment", ()):
        yield {
            "id": row["id"],
            "kind": "assessment",
            "recording_id": row["recording_id"],
            "told_at": row["recorded_at"],
            "about": row["at"],
            "body": row["result"],
        }


def _screenings(rows: Rows) -> Iterator[Told]:
    """Give what was answered, and beside it each agreement, which stood in the clearance."""
    before: Row = {}
    asked: dict[str, str] = {}
    for row in rows.get("screening", ()):
        clearance = row["clearance"]
        agreement = clearance.get("agreement")
        known = before.get("clearance", {}).get("agreement") if before else None
        is_new = agreement is not None and agreement != known
        same = before and all(before[part] == row[part] for part in ("answers", "person"))
        if agreement is None:
            asked |= {one["rule"]: one["outcome"] for one in clearance.get("reasons", ())}
        if not (is_new and same):
            body = {part: row[part] for part in ("answers", "person")}
            yield {
                "kind": "screening",
                "told_at": row["at"],
                "about": row["at"],
                "body": body | {"clearance": _without_agreement(clearance, asked)},
            }
        if agreement is not None and is_new:
            yield {
                "kind": "agreement",
                "author": agreement["who"],
                "role": "professional",
                "told_at": row["at"],
                "about_on": agreement["on"],
                "body": agreement,
            }
        before = row


def _without_agreement(clearance: Row, asked: Mapping[str, str]) -> Row:
    """Give a clearance as it was without the agreement; ``asked`` are the outcomes of rules."""
    if clearance.get("agreement") is None:
        return clearance
    reasons = [
        one | {"outcome": asked.get(one["rule"], one["outcome"])} for one in clearance["reasons"]
    ]
    first = any(one["outcome"] == "ask_first" for one in reasons)
    until = date.fromisoformat(clearance["on"]) + timedelta(days=_CLEARED_DAYS)
    return {
        **clearance,
        "agreement": None,
        "reasons": reasons,
        "outcome": "ask_first" if first else clearance["outcome"],
        "valid_until": until.isoformat(),
    }


def _recordings(rows: Rows) -> Iterator[Told]:
    for row in rows.get("recording", ()):
        yield {
            "kind": "recording",
            "recording_id": row["id"],
            "role": "system",
            "recorded_by": "system",
            "told_at": row["received_at"],
            "about": row["received_at"],
            "body": {},
        }


def _runs(rows: Rows) -> Iterator[Told]:
    told = ("practised_s", "pain_before", "unsteady_pressed", "completed")
    for row in rows.get("run", ()):
        yield {
            "kind": "run",
            "session_id": row["session_id"],
            "told_at": row["recorded_at"],
            "about": row["started_at"],
            "body": {name: row[name] for name in told},
        }


def _said_after(
    rows: Rows, kind: str, body: Callable[[Row], Row], *, days_later: int
) -> Iterator[Told]:
    days = {row["id"]: _day(row["key"], days_later) for row in rows.get("session", ())}
    for row in rows.get(kind, ()):
        yield {
            "kind": kind,
            "session_id": row["session_id"],
            "told_at": row["at"],
            "about_on": days.get(row["session_id"]),
            "body": body(row),
        }


def _day(session: str, later: int) -> str | None:
    try:
        return (date.fromisoformat(session) + timedelta(days=later)).isoformat()
    except (ValueError, OverflowError):
        return None


def _choices(rows: Rows) -> Iterator[Told]:
    for row in rows.get("choice", ()):
        told = row["told"]
        decided = row["kind"] == "override"
        yield {
            "kind": row["kind"],
            "told_at": row["at"],
            "about_on": told["on"],
            "body": told,
            **({"author": told["who"], "role": "professional"} if decided else {}),
        }


def _replacing(told: list[Told]) -> list[Told]:
    """Let what was told anew of the same session, or of the same test, replace what was before."""
    last: dict[tuple[Any, ...], int] = {}
    for one in told:
        about = {
            "check_in": (one["session_id"],),
            "next_day": (one["session_id"],),
            "assessment": (one["about"], one["body"].get("test")),
        }.get(one["kind"])
        if about is not None:
            one["replaces_id"] = last.get((one["kind"], *about))
            last[one["kind"], *about] = one["id"]
    return told
