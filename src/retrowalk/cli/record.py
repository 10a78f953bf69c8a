"""``retrowalk journal``, ``correct``, ``take-back``, ``undo``, ``note``, ``add-walk``, ``erase``.

What is meant is named by the day of its session (2026-11-24, all that was told of it) or by the
number of an entry. Nothing is ever overwritten, except by ``erase``.
"""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.checkin import WobbleOption
from retrowalk.cli.choosing import DayOption
from retrowalk.cli.common import AsJson, console, now, open_coach, print_json
from retrowalk.cli.falling import ask_about_fall
from retrowalk.errors import InvalidAnswer, NotInJournal

if TYPE_CHECKING:
    from retrowalk.coach import Change, Coach, SessionEntry
    from retrowalk.journal import Author, Statement, What
    from retrowalk.journal.activities import StoredActivity

SHOWN = 20
EVERYTHING = "erase everything"


class WhyOption(StrEnum):
    """Why something is taken back."""

    NOT_ME = "not_me"
    WRONG_DAY = "wrong_day"
    MISTAKE = "mistake"


class RoleOption(StrEnum):
    """As what somebody speaks; the values of the journal's own words, without loading it."""

    WALKER = "walker"
    PROFESSIONAL = "professional"


Named = Annotated[
    str, typer.Argument(metavar="ENTRY", help="The day of a session, or the number of an entry.")
]
By = Annotated[str, typer.Option(help="Whose word it is; the walker's own, if not told.")]
As = Annotated[RoleOption, typer.Option("--role", help="As what they speak.")]
Scale = Annotated[int | None, typer.Option(min=0, max=10, help="0 to 10.")]
Mood = Annotated[int | None, typer.Option(min=1, max=5, help="1 low, 5 bright.")]


def journal(
    entry: Annotated[
        str | None, typer.Argument(help="One of them, with how it came to be; else all.")
    ] = None,
    *,
    last: Annotated[int, typer.Option(min=1, help="So many sessions, the newest.")] = SHOWN,
    as_json: AsJson = False,
) -> None:
    """List every session with what was said and measured, and what else was told."""
    with open_coach() as coach:
        if entry is not None:
            _show_history(coach, _what(entry), as_json=as_json)
            return
        sessions = coach.record.sessions()
        others = [one for one in coach.record.entries() if one.session_id is None]
    if as_json:
        told = {"sessions": sessions, "entries": others}
        print_json({name: [one.model_dump(mode="json") for one in told[name]] for name in told})
        return
    out = console()
    for session in sessions[:last]:
        out.print(_line(session), markup=False, style=None if session.counts else "dim")
    if earlier := sessions[last:]:
        out.print(f"{len(earlier)} earlier sessions: --last {len(sessions)}")
    if others:
        out.print("\nWhat else was told:")
    for other in others[:last]:
        out.print(_told(other), markup=False, style=None if other.counts else "dim")


def correct(
    session: Annotated[str, typer.Argument(help="The day of the session.")],
    *,
    pain: Scale = None,
    effort: Scale = None,
    wobble: Annotated[WobbleOption | None, typer.Option(help="How steady it felt.")] = None,
    mood: Mood = None,
    note: Annotated[str | None, typer.Option(help="Anything else.")] = None,
    next_day: Annotated[
        int | None, typer.Option(min=0, max=10, help="Pain a day later, 0 to 10.")
    ] = None,
    by: By = "",
    role: As = RoleOption.WALKER,
    as_json: AsJson = False,
) -> None:
    """Tell anew how a walk was; what is not named stays as it was told."""
    from retrowalk.programme import CheckIn

    named = {"pain": pain, "effort": effort, "wobble": wobble, "mood": mood, "note": note}
    given = {name: value for name, value in named.items() if value is not None}
    if not given and next_day is None:
        raise InvalidAnswer("Name what changes: --pain, --effort, --wobble, --mood, --note ...")
    with open_coach() as coach:
        author, change = _author(by, role), None
        if given:
            before = coach.sessions.check_in_of(session)
            fields = before.model_dump(exclude={"fall"}) if before else {}
            if "pain" not in fields | given:
                raise InvalidAnswer("Nothing was said of this walk yet: tell --pain as well.")
            check_in = CheckIn.model_validate(fields | given)
            change = coach.record.correct_check_in(session, check_in, now(), author)
        if next_day is not None:
            change = coach.record.correct_next_day(session, next_day, now(), author)
        _answer(coach, change, as_json=as_json)


def take_back(
    entry: Named,
    why: Annotated[WhyOption, typer.Option(help="Why it does not count.")] = WhyOption.MISTAKE,
    by: By = "",
    role: As = RoleOption.WALKER,
    as_json: AsJson = False,
) -> None:
    """Let a walk, a recording, a test or an agreement count no more; undo puts it back."""
    with open_coach() as coach:
        author = _author(by, role)
        change = coach.record.take_back(_what(entry), now(), why=why.value, by=author)
        _answer(coach, change, as_json=as_json)


def undo(
    number: Annotated[
        int | None, typer.Argument(help="The entry; what was told last, if not named.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Undo what was told last; done again, it is as it was."""
    with open_coach() as coach:
        if number is None:
            number = max((one.id for one in coach.record.entries()), default=None)
        if number is None:
            raise NotInJournal("Nothing was told yet, so there is nothing to undo.")
        _answer(coach, coach.record.undo(number, now()), as_json=as_json)


def note(
    entry: Named,
    text: Annotated[str, typer.Argument(help="The note.")],
    by: By = "",
    role: As = RoleOption.WALKER,
    as_json: AsJson = False,
) -> None:
    """Note something on a session or an entry."""
    with open_coach() as coach:
        kept = coach.record.note(_what(entry), text.strip(), now(), _author(by, role))
    if as_json:
        print_json(kept)
    else:
        console().print(f"Noted, as entry {kept.id}.")


def add_walk(
    minutes: Annotated[
        float, typer.Option(min=0, max=240, prompt="Minutes backward", help="Backward minutes.")
    ],
    pain: Annotated[
        int, typer.Option(min=0, max=10, prompt="Pain right after, 0 to 10", help="0 is none.")
    ],
    on: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="DAY", help="The day; today, if not told."),
    ] = None,
    *,
    setting: Annotated[
        str | None, typer.Option(help="The place, as retrowalk practice names it.")
    ] = None,
    pain_before: Scale = None,
    effort: Scale = None,
    wobble: Annotated[
        WobbleOption, typer.Option(prompt="Did you wobble?", help="How steady it felt.")
    ] = WobbleOption.NONE,
    mood: Mood = None,
    note: Annotated[str, typer.Option(help="Anything else.")] = "",
    another: Annotated[
        bool, typer.Option("--another", help="It was one more walk of that day.")
    ] = False,
    by: By = "",
    role: As = RoleOption.WALKER,
    as_json: AsJson = False,
) -> None:
    """Tell of a walk that was done without the player; the programme answers it."""
    from retrowalk.coach import WalkTold
    from retrowalk.programme import CheckIn, Wobble

    if not minutes:
        raise InvalidAnswer("A walk of no minutes is none.")
    steady = Wobble(wobble.value)
    walk = WalkTold(
        on=(on or now()).date(),
        minutes=minutes,
        setting=setting,
        pain_before=pain_before,
        after=CheckIn(pain=pain, effort=effort, wobble=steady, mood=mood, note=note),
        another=another,
    )
    with open_coach() as coach:
        change = coach.record.add_walk(walk, now(), _author(by, role))
        _answer(coach, change, as_json=as_json)


def erase(
    entry: Annotated[
        str | None, typer.Argument(help="The day of a session, or the number of an entry.")
    ] = None,
    *,
    everything: Annotated[
        bool, typer.Option("--everything", help="All that is kept of this walker.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Erase one thing or everything for good, and say what remains where.

    So that something counts no more, take-back is enough.
    """
    if (entry is None) != everything:
        raise InvalidAnswer("Name one entry, or --everything.")
    if not yes:
        _confirm(entry)
    with open_coach() as coach:
        record = coach.record
        erased = record.erase_everything() if entry is None else record.erase(_what(entry))
    if as_json:
        print_json(erased)
        return
    out = console()
    out.print(f"Erased: {erased.statements} entries, {erased.recordings} recordings.", style="bold")
    for sentence in erased.remains:
        out.print(f"  {sentence}")


def _what(entry: str) -> "What":
    """Read what is meant: the number of an entry, or the id of a session."""
    return int(entry) if entry.isascii() and entry.isdecimal() and len(entry) < 10 else entry


def _author(name: str, role: RoleOption) -> "Author":
    from retrowalk.journal import Author, Role

    if role is RoleOption.PROFESSIONAL and not name.strip():
        raise InvalidAnswer("Say who speaks: --by NAME.")
    return Author(name=name.strip(), role=Role(role.value))


def _answer(coach: "Coach", change: "Change | None", *, as_json: bool) -> None:
    """Print what the programme makes of it; a fall is asked about at once."""
    if change is None:
        return
    if as_json:
        print_json(change)
        return
    fell = coach.planning.fall_to_ask
    if fell is not None and fell == change.statement.session_id:
        ask_about_fall(coach, fell, dict.fromkeys(_fall_questions()))
        return
    console().print(change.sentence, style="bold")
    console().print(f"Entry {change.statement.id}. Not right? retrowalk undo", style="dim")


def _fall_questions() -> tuple[str, ...]:
    from retrowalk.programme import Fall

    return tuple(Fall.model_fields)


def _confirm(entry: str | None) -> None:
    if entry is None:
        typed = typer.prompt(f"There is no way back. To go on, type: {EVERYTHING}", err=True)
        if typed.strip().casefold() != EVERYTHING:
            raise InvalidAnswer("Nothing was erased.")
    elif not typer.confirm(f"Erase {entry} with all that is of it, for good?", err=True):
        raise InvalidAnswer("Nothing was erased.")


def _show_history(coach: "Coach", what: "What", *, as_json: bool) -> None:
    record = coach.record
    told = record.history(what) if isinstance(what, int) else record.session(what).statements
    if as_json:
        print_json([one.model_dump(mode="json") for one in told])
        return
    out = console()
    if isinstance(what, str):
        out.print(_line(record.session(what)), markup=False, style="bold")
    for one in told:
        out.print(_told(one), markup=False, style=None if one.counts else "dim")


def _line(session: "SessionEntry") -> str:
    """Give a session on a line."""
    said = [f"{session.id}  {session.practised_s / 60:.1f} min backward"]
    if session.setting:
        said.append(session.setting)
    if session.asked and session.base:
        new_s = session.asked.here_s
        said.append(f"asked: {new_s / 60:g} min there, then {session.base.setting}")
    after = session.after
    pains = (session.pain_before, after.pain if after else None, session.pain_next_day)
    said.append("pain " + "/".join("-" if one is None else str(one) for one in pains))
    if after:
        said += [f"effort {after.effort}"] * (after.effort is not None)
        said += ["steady" if after.wobble.value == "none" else after.wobble.value]
        said += [f"mood {after.mood} of 5"] * (after.mood is not None)
        said += [f"“{after.note}”"] * bool(after.note)
    steps = [walk.measured.backward_steps for walk in session.walks]
    said += [f"{sum(steps)} steps measured"] * bool(steps)
    said += ["without the player"] * session.by_hand
    said += [_activity(one) for one in session.activities]
    said += [f"note: “{one.body['text']}”" for one in session.notes]
    said += ["taken back"] * (not session.counts)
    return ", ".join(said)


def _activity(one: "StoredActivity") -> str:
    """Tell what a watch or another app knows of a session."""
    bpm = one.heart_rate_mean_bpm
    return f"by {one.app or 'another app'}" + (f" (heart rate {bpm:.0f})" if bpm else "")


def _told(one: "Statement") -> str:
    """Give a statement on a line."""
    scalars = (bool, int, float, str)
    body = {name: value for name, value in one.body.items() if isinstance(value, scalars) and value}
    if one.kind.value == "week" and one.body.get("weekdays"):
        body["weekdays"] = " ".join(list(DayOption)[day].value for day in one.body["weekdays"])
    told = ", ".join(f"{name} {value}" for name, value in body.items())
    counts = "" if one.counts else "  (does not count)"
    when = f"{one.told_at.astimezone():%Y-%m-%d %H:%M}"
    return (
        f"{one.id:>6}  {one.kind.value}: {told}  — {one.author} ({one.role.value}), {when}{counts}"
    )
