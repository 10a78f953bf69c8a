"""What goes out for research: of who consents, under pseudonyms, and no more than is listed here.

Every column is named; what is not, stays. No name, no words of anybody, no date but days since the
first walk, an age in steps of five years. Raw recordings go along only of who agreed to those,
too, as numbers alone: what a file says of itself (when, with which phone) stays.
"""

import base64
import hmac
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import retrowalk.languages as words
from retrowalk.coach import Coach
from retrowalk.coach.trial_kept import Trial
from retrowalk.errors import AlteredPlan, RetrowalkError
from retrowalk.exchange.tables import BOUT, STEP, table
from retrowalk.journal import Journal, WalkerJournal
from retrowalk.journal.clocks import day_here
from retrowalk.journal.seen import Done, Looker
from retrowalk.people.consent import Standing, Use, standing
from retrowalk.people.trace import RESEARCHER, What
from retrowalk.person import Person
from retrowalk.programme import CompletedSession
from retrowalk.trials.types import MEASURES

KIND = "retrowalk research"
SECRET = "research pseudonyms"  # noqa: S105  (its name)
OLDEST = 90
"""From this age on all are together."""

WALKER = (
    "pseudonym", "age", "sex", "height_cm", "conditions", "walking_aid", "falls_past_year",
    "experience", "sessions", "recordings",
)  # fmt: skip
SESSION = (
    "session", "day", "practised_s", "pain_before", "unsteady_pressed", "pain_after", "effort",
    "wobble", "mood", "pain_next_day", "alarm", "backward_s", "forward_s", "unknown_s",
    "backward_steps", "forward_steps", "backward_m",
)  # fmt: skip
_MEASURED = SESSION[-6:]
TEST = ("day", "test", "value", "unit", "how")
SAMPLE = ("time_s", "acc_x", "acc_y", "acc_z", "gyr_x", "gyr_y", "gyr_z")
_OF_RECORDING = ("recording", "session")

TRIAL = (
    "trial", "question", "unit", "first_day", "block_days", "washout_days", "pairs", "order",
    "goes_on_from", "blocks_ended", "stopped",
)  # fmt: skip
TRIAL_DAY = ("trial", "day", "block", "pair", "arm", "counts", "value")
"""What was told for a trial, a row a day: ``counts`` is whether the analysis counts it."""

LEFT_OUT = ("names", "words", "dates", "about", "recordings", "trials")
"""What is left out, each said in the manifest with why."""


def export(
    journal: Journal,
    out: IO[bytes],
    at: datetime,
    *,
    project: str,
    who: str = "",
    account_id: int | None = None,
) -> dict[str, Any]:
    """Write what may be studied into a zip, and give its manifest.

    Who took it along is noted for each walker who is in it, before it is written.
    """
    asked = journal.walkers.all()
    stands = {one.id: standing(journal.walker_of(one.id)) for one in asked}
    taking = [one for one in asked if _agrees(stands[one.id], Use.RESEARCH)]
    looker = Looker(who=who, role=RESEARCHER, account_id=account_id)
    journal.seen.note([one.id for one in taking], looker, What.RESEARCH, at)
    journal.audit.note(Done.FOR_RESEARCH, at, account_id=account_id)
    secret = journal.machine_secrets.get(SECRET)
    counts: Counter[str] = Counter(walkers=len(taking))
    rows = []
    with ZipFile(out, "w") as file:
        for one in taking:
            pseudonym = _pseudonym(secret, project, one.id)
            raw = _agrees(stands[one.id], Use.RECORDINGS)
            row, parts = _of(Coach(journal, one.id), at, raw=raw)
            rows.append({"pseudonym": pseudonym, **row})
            for name, data in parts:
                counts[name.partition("/")[0].removesuffix(".csv")] += 1
                file.writestr(_entry(f"{pseudonym}/{name}"), data)
        ordered = sorted(rows, key=lambda row: str(row["pseudonym"]))
        file.writestr(_entry("walkers.csv"), table(WALKER, ordered))
        manifest = _manifest(project, [stands[one.id] for one in taking], len(asked), counts)
        file.writestr(_entry("manifest.json"), json.dumps(manifest, indent=1, ensure_ascii=False))
    return manifest


def _agrees(stands: Iterable[Standing], use: Use) -> bool:
    """Whether somebody agrees to a use for everybody: a word to one person is for them alone."""
    return any(one.use is use and not one.to for one in stands)


def _pseudonym(secret: bytes, project: str, walker_id: int) -> str:
    """Give a walker's name in one project: another in every other, and told by nobody else."""
    known = hmac.digest(secret, f"{project}\0{walker_id}".encode(), "sha256")
    return base64.b32encode(known).decode()[:16].lower()


def _of(coach: Coach, at: datetime, *, raw: bool) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Give what is told of a walker, and their tables by the name of the file."""
    pages = coach.pages
    history, walks = pages.history(), pages.walks.all()
    first = min((one.on for one in history), default=None)
    number = {one.session_id: n for n, one in enumerate(history, start=1)}
    recorded = {one.recording_id: n for n, one in enumerate(walks, start=1)}
    tests = [
        {"day": _day((one.at.astimezone().date()), first), **one.result.model_dump(mode="json")}
        for one in pages.assessments.all()
    ]
    measured = [
        (
            {"recording": recorded[one.recording_id], "session": number.get(one.session_id or "")},
            one,
        )
        for one in walks
    ]
    parts = [
        ("sessions.csv", table(SESSION, (_session(one, number, first) for one in history))),
        ("bouts.csv", table((*_OF_RECORDING, *BOUT), _within(measured, "bouts"))),
        ("steps.csv", table((*_OF_RECORDING, *STEP), _within(measured, "steps"))),
        ("tests.csv", table(TEST, tests)),
        *_of_trials(coach, at, first),
    ]
    signals = list(_signals(pages, recorded)) if raw else []
    screening = pages.screening()
    about = {} if screening is None else _person(screening.person)
    return about | {"sessions": len(history), "recordings": len(signals)}, parts + signals


def _of_trials(coach: Coach, at: datetime, first: date | None) -> Iterable[tuple[str, str]]:
    """Give the walker's own trials that are over: how each was laid out, and what was told for it.

    Neither seed nor seal: with either the report of a trial, which has a name, could be found. One
    whose plan was altered says nothing, and is not in it.
    """
    try:
        over = [one for one in coach.trying.trials() if one.is_over(day_here(at))]
    except AlteredPlan:
        over = []
    if not over:
        return ()
    number = {one.plan.digest: n for n, one in enumerate(over, start=1)}
    since = first or over[0].plan.begins
    laid_out = [_trial(one, number, since) for one in over]
    days = [row for one in over for row in _days(coach, one, number[one.plan.digest], since)]
    return ("trials.csv", table(TRIAL, laid_out)), ("trial_days.csv", table(TRIAL_DAY, days))


def _trial(one: Trial, number: Mapping[str, int], since: date) -> dict[str, Any]:
    plan = one.plan
    return {
        "trial": number[plan.digest],
        "question": plan.question,
        "unit": MEASURES[plan.question].unit,
        "first_day": _day(plan.begins, since),
        "block_days": plan.block_days,
        "washout_days": plan.washout_days,
        "pairs": plan.pairs,
        "order": " ".join(plan.order),
        "goes_on_from": number.get(plan.carries_on or ""),
        "blocks_ended": " ".join(f"{each.block}:{each.why}" for each in one.ended),
        "stopped": one.stopped,
    }


def _days(coach: Coach, one: Trial, number: int, since: date) -> Iterable[dict[str, Any]]:
    ends = {each.block: each.on for each in one.ended}
    for told in coach.trying.observed(one):
        block = one.plan.on(told.day)
        if block is not None:
            within = told.day <= ends.get(block.number, told.day)
            yield {
                "trial": number,
                "day": _day(told.day, since),
                "block": block.number,
                "pair": block.pair,
                "arm": block.arm,
                "counts": int(block.counts(told.day) and within),
                "value": told.value,
            }


def _person(person: Person) -> dict[str, Any]:
    height = None if person.height_m is None else 5 * round(person.height_m * 20)
    return {
        "age": _age(person.age_years),
        "sex": person.sex,
        "height_cm": height,
        "conditions": " ".join(sorted(person.conditions)),
        "walking_aid": person.walking_aid,
        "falls_past_year": person.falls_past_year,
        "experience": person.experience,
    }


def _age(years: int) -> str:
    """Give an age in steps of five years, the oldest together."""
    if years >= OLDEST:
        return f"{OLDEST}+"
    least = 5 * (years // 5)
    return f"{least}-{least + 4}"


def _day(on: date, first: date | None) -> int | None:
    return None if first is None else (on - first).days


def _session(
    one: CompletedSession, number: Mapping[str, int], first: date | None
) -> dict[str, Any]:
    after, measured = one.after, one.measured
    row: dict[str, Any] = {
        "session": number[one.session_id],
        "day": _day(one.on, first),
        "practised_s": one.practised_s,
        "pain_before": one.pain_before,
        "unsteady_pressed": one.unsteady_pressed,
        "pain_next_day": one.pain_next_day,
        "alarm": one.alarm.what if one.alarm else None,
    }
    if after is not None:
        row |= {"pain_after": after.pain, "effort": after.effort}
        row |= {"wobble": after.wobble, "mood": after.mood}
    if measured is not None:
        row |= {name: getattr(measured, name) for name in _MEASURED}
    return row


def _within(measured: Iterable[tuple[dict[str, Any], Any]], what: str) -> Iterable[dict[str, Any]]:
    return (of | dict(part) for of, walk in measured for part in getattr(walk.walk, what))


def _signals(pages: WalkerJournal, recorded: Mapping[int, int]) -> Iterable[tuple[str, str]]:
    """Give the samples of each recording that can be read: numbers alone, from its own start on."""
    import numpy as np

    from retrowalk.recordings import read_bytes

    for recording_id, number in recorded.items():
        kept, data = pages.walks.recording(recording_id)
        try:
            found = read_bytes(kept.name, data)
        except RetrowalkError:
            continue  # what cannot be read cannot be freed of what it says of itself
        turned = (
            np.full_like(found.acc_mps2, np.nan) if found.gyr_radps is None else found.gyr_radps
        )
        samples = np.vstack([found.time_s - found.time_s[0], found.acc_mps2, turned]).T
        lines = [",".join(SAMPLE), *(",".join(f"{x:.6g}" for x in one) for one in samples)]
        yield f"recordings/{number:04d}.csv", "\n".join(lines) + "\n"


def _manifest(
    project: str, stands: list[tuple[Standing, ...]], walkers: int, counts: Mapping[str, int]
) -> dict[str, Any]:
    agreed = Counter(
        (one.use.value, one.version)
        for these in stands
        for one in these
        if one.use in {Use.RESEARCH, Use.RECORDINGS} and not one.to
    )
    return {
        "kind": KIND,
        "project": project,
        "walkers": len(stands),
        "without_consent": walkers - len(stands),
        "recordings": counts.get("recordings", 0),
        "consents": [
            {"use": use, "version": version, "walkers": many}
            for (use, version), many in sorted(agreed.items())
        ],
        "left_out": {one: words.say(f"research-left-{one}") for one in LEFT_OUT},
        "pseudonymous": words.say("research-pseudonymous"),
    }


def _entry(name: str) -> ZipInfo:
    """Name a file of the zip: it says nothing of when."""
    entry = ZipInfo(name)
    entry.compress_type = ZIP_DEFLATED
    return entry
