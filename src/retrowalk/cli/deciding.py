"""``retrowalk less``, ``away`` and ``override``: what a walker, or a coach, says of the plan."""

from enum import StrEnum
from typing import Annotated

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json, today
from retrowalk.cli.falling import asked_about_fall, say_care


class AmountOption(StrEnum):
    """How much of it; the values of the programme's own words, without loading it."""

    HALF = "half"
    REST = "rest"
    FULL = "full"


def less(
    amount: Annotated[
        AmountOption, typer.Argument(help="Half of it, rest, or the full walk after all.")
    ],
    as_json: AsJson = False,
) -> None:
    """Take less today: half the minutes, or rest. It is always fine."""
    from retrowalk.programme import Amount

    with open_coach() as coach:
        coach.planning.take_less(Amount(amount.value), today(), now())
        card = coach.planning.today(today())
    if as_json:
        print_json(card)
    else:
        console().print(card.sentence, style="bold")


class WhyOption(StrEnum):
    """What kept somebody away; the values of the programme's own words, without loading it."""

    ILL = "ill"
    HOSPITAL = "hospital"
    OPERATED = "operated"
    FELL = "fell"
    AWAY = "away"
    OTHER = "other"


def away(
    why: Annotated[WhyOption, typer.Argument(help="What kept you from walking.")],
    as_json: AsJson = False,
) -> None:
    """Say why you have not walked for weeks. Of a fall a little more is asked."""
    from retrowalk.programme import Fall, Why

    fell = why is WhyOption.FELL
    fall = asked_about_fall(dict.fromkeys(Fall.model_fields), err=as_json) if fell else None
    with open_coach() as coach:
        decision = coach.planning.come_back(Why(why.value), today(), now(), fall=fall)
        if fall is not None:
            say_care(console(stderr=as_json), coach, fall)
    if as_json:
        print_json(decision)
    else:
        console().print(decision.sentence, style="bold")


def override(
    who: Annotated[str, typer.Option(prompt="Who decides?", help="The coach's name.")],
    note: Annotated[str, typer.Option(prompt="Why?", help="Kept, and shown to the walker.")],
    stage: Annotated[str | None, typer.Option(help="Go on at this rung.")] = None,
    setting: Annotated[str | None, typer.Option(help="Go on in this place.")] = None,
    minutes: Annotated[
        float | None, typer.Option(min=0.5, max=30, help="Backward minutes a session.")
    ] = None,
    rest_days: Annotated[int, typer.Option(min=0, max=28, help="Rest first.")] = 0,
    hold_days: Annotated[int, typer.Option(min=0, max=84, help="No more minutes so long.")] = 0,
    as_json: AsJson = False,
) -> None:
    """Decide instead of the programme, as the coach of a walker; never above what is allowed.

    The names of rungs and places: retrowalk practice.
    """
    from retrowalk.errors import NotAllowed
    from retrowalk.programme import CoachOverride

    asked = {
        "stage": stage,
        "setting": setting,
        "backward_s": None if minutes is None else round(60 * minutes),
        "rest_days": rest_days,
        "hold_days": hold_days,
    }
    given = {name: value for name, value in asked.items() if value}
    if not (given and who.strip() and note.strip()):
        raise NotAllowed(
            "Say who decides and why, and name what changes: "
            "--stage, --setting, --minutes, --rest-days or --hold-days."
        )
    decided = CoachOverride.model_validate(
        {"on": today(), "at": now(), "who": who, "note": note, **given}
    )
    with open_coach() as coach:
        decision = coach.planning.override(decided)
    if as_json:
        print_json(decision)
    else:
        console().print(decision.sentence, style="bold")
