"""``retrowalk fall``: whom to call, then what happened, before anything else is offered."""

from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json
from retrowalk.errors import NotInJournal

if TYPE_CHECKING:
    from rich.console import Console

    from retrowalk.coach import Coach

YesNo = bool | None


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
    from retrowalk.programme import Fall
    from retrowalk.programme.falls import advice, care_after

    out = console(stderr=as_json)
    say_urgently(out, coach, say("urgent-fall-title"), say("urgent-fall-when"))
    for name, answer in answers.items():
        if answer is None:
            answers[name] = typer.confirm(say(f"urgent-fall-{name}"), err=as_json)
    fall = Fall.model_validate(answers)
    decision = coach.sessions.tell_fall(session_id, fall, now())
    if care_after(fall).urgent:
        say_urgently(out, coach, say(f"urgent-care-{care_after(fall)}-title"), str(advice(fall)))
    if as_json:
        print_json(decision)
    else:
        out.print(decision.sentence, style="bold")


def say_urgently(out: "Console", coach: "Coach", title: str, sentence: str) -> None:
    """Print what cannot wait, and the number to call."""
    from retrowalk.languages import say
    from retrowalk.screening.emergency import number

    known = number(coach.screening.country)
    call = say("urgent-call-yours") if known is None else say("urgent-call", number=known)
    out.print(f"\n■ {say('urgent-mark')}: {title}", style="bold red")
    out.print(sentence)
    out.print(f"☎ {call}\n", style="bold")
