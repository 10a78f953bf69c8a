"""``retrowalk fall`` and ``alarm``: whom to call, then what happened, before anything else."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json, today
from retrowalk.errors import NotInJournal

if TYPE_CHECKING:
    from rich.console import Console

    from retrowalk.coach import Coach
    from retrowalk.programme import Fall, Wrong

YesNo = bool | None


class WrongOption(StrEnum):
    """What was wrong; the values of the programme's own words, without loading it."""

    CHEST_PAIN = "chest_pain"
    FAINT = "faint"
    WEAKNESS = "weakness"
    MISTAKE = "mistake"


def fall(
    session: Annotated[
        str | None, typer.Argument(help="The session; the one with the fall, if not told.")
    ] = None,
    hurt: Annotated[YesNo, typer.Option(help="Are you hurt?")] = None,
    hit_head: Annotated[YesNo, typer.Option(help="Did you hit your head?")] = None,
    blood_thinner: Annotated[YesNo, typer.Option(help="Do you take a blood thinner?")] = None,
    passed_out_or_stuck: Annotated[
        YesNo, typer.Option(help="Did you pass out, or could you not get up by yourself?")
    ] = None,
    country: Annotated[
        str | None, typer.Option(help="Where you are, such as DE, for the emergency number.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Tell of a fall; what is not told is asked. Nothing else is offered before."""
    answers = {
        "hurt": hurt,
        "hit_head": hit_head,
        "blood_thinner": blood_thinner,
        "passed_out_or_stuck": passed_out_or_stuck,
    }
    with open_coach() as coach:
        if country is not None:
            coach.screening.name_country(country.upper())
        fallen = session or coach.planning.fall_to_ask
        if fallen is None:
            raise NotInJournal(
                "There is no fall to tell more of. Say that you fell with retrowalk checkin."
            )
        ask_about_fall(coach, fallen, answers, as_json=as_json)


def ask_about_fall(
    coach: "Coach", session_id: str, answers: dict[str, YesNo], *, as_json: bool = False
) -> None:
    """Print whom to call, ask what was not told, keep it, and print what to do."""
    from retrowalk.languages import say

    out = console(stderr=as_json)
    say_urgently(out, coach, say("urgent-fall-title"), say("urgent-fall-when"))
    fall = asked_about_fall(answers, err=as_json)
    decision = coach.sessions.tell_fall(session_id, fall, now())
    say_care(out, coach, fall)
    if as_json:
        print_json(decision)
    else:
        out.print(decision.sentence, style="bold")


def asked_about_fall(answers: dict[str, YesNo], *, err: bool = False) -> "Fall":
    """Ask what was not told of a fall."""
    from retrowalk.languages import say
    from retrowalk.programme import Fall

    for name, answer in answers.items():
        if answer is None:
            answers[name] = typer.confirm(say(f"urgent-fall-{name}"), err=err)
    return Fall.model_validate(answers)


def say_care(out: "Console", coach: "Coach", fall: "Fall") -> None:
    """Print what a fall asks for, where it is for today."""
    from retrowalk.languages import say
    from retrowalk.programme.falls import advice, care_after

    if care_after(fall).urgent:
        say_urgently(out, coach, say(f"urgent-care-{care_after(fall)}-title"), str(advice(fall)))


def alarm(
    what: Annotated[
        WrongOption | None, typer.Argument(help="What was wrong; as it was told, if left out.")
    ] = None,
    session: Annotated[
        str | None, typer.Option(help="The session; the one that is asked about, else the last.")
    ] = None,
    seen: Annotated[
        YesNo, typer.Option("--seen/--unseen", help="Has a doctor looked at it since?")
    ] = None,
    pain: Annotated[
        int | None, typer.Option(min=0, max=10, help="After a mistake: your pain, 0 to 10.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Tell that something was wrong in a walk. Nothing else is offered before it is answered."""
    from retrowalk.languages import say
    from retrowalk.programme import Wrong

    with open_coach() as coach:
        walked = coach.progress(today()).sessions
        last = walked[-1].session_id if walked else None
        session_id = session or coach.planning.to_answer.alarm or last
        known = coach.sessions.check_in_of(session_id) if session_id else None
        as_told = what.value if what else known.alarm.what if known and known.alarm else None
        if session_id is None or as_told is None:
            raise NotInJournal("Say what was wrong in which walk: retrowalk alarm --help")
        wrong = Wrong(as_told)
        if wrong is not Wrong.MISTAKE:
            _tell_alarm(coach, session_id, wrong, err=as_json)
            if seen is None and not as_json:
                seen = typer.confirm(say("urgent-alarm-seen"))
        decision = coach.sessions.tell_alarm(session_id, wrong, now(), seen=seen, pain=pain)
        if seen is False:
            title, sentence = f"urgent-after-{wrong}-title", f"urgent-after-{wrong}"
            say_urgently(console(stderr=as_json), coach, say(title), say(sentence))
    if as_json:
        print_json(decision)
    else:
        console().print(decision.sentence, style="bold")


def ask_what_is_wrong(coach: "Coach", session_id: str) -> None:
    """Ask what is wrong in the middle of a walk, say whom to call, and keep it."""
    from retrowalk.programme import Fall

    out = console()
    wrong = pick_what_is_wrong(out)
    if wrong == "fell":
        coach.sessions.tell_fall(session_id, None, now())
        ask_about_fall(coach, session_id, dict.fromkeys(Fall.model_fields))
    elif wrong is not None:
        _tell_alarm(coach, session_id, wrong)
        out.print("Whether a doctor has looked at it: retrowalk alarm")


def pick_what_is_wrong(out: "Console") -> "Wrong | Literal['fell'] | None":
    """Ask what is wrong; None where nothing is, after all."""
    from retrowalk.languages import say
    from retrowalk.programme.alarms import ALARMS

    labels = (*(f"player-wrong-{one}" for one in ALARMS), "player-fell", "urgent-alarm-none")
    for number, label in enumerate(labels, 1):
        out.print(f"  {number}  {say(label)}")
    picked = min(max(typer.prompt(say("urgent-alarm-choose"), type=int), 1), len(labels)) - 1
    if picked < len(ALARMS):
        return ALARMS[picked]
    return "fell" if labels[picked] == "player-fell" else None


def _tell_alarm(coach: "Coach", session_id: str, wrong: "Wrong", *, err: bool = False) -> None:
    """Say whom to call, and keep that something was wrong: the questions may stay unanswered."""
    from retrowalk.languages import say

    out = console(stderr=err)
    say_urgently(out, coach, say(f"urgent-now-{wrong}-title"), say(f"urgent-now-{wrong}"))
    coach.sessions.tell_alarm(session_id, wrong, now())


def say_urgently(out: "Console", coach: "Coach", title: str, sentence: str) -> None:
    """Print what cannot wait, and the number to call."""
    from retrowalk.languages import say
    from retrowalk.screening.emergency import number

    known = number(coach.screening.country)
    call = say("urgent-call-yours") if known is None else say("urgent-call", number=known)
    out.print(f"\n■ {say('urgent-mark')}: {title}", style="bold red")
    out.print(sentence)
    out.print(f"☎ {call}\n", style="bold")
