"""``retrowalk days``, ``elsewhere`` and ``skip``: what a walker chooses of the programme."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json, today
from retrowalk.errors import InvalidAnswer

if TYPE_CHECKING:
    from retrowalk.coach import Change, Coach


class DayOption(StrEnum):
    """A day of the week, as it is typed."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


def days(
    day: Annotated[
        list[DayOption] | None, typer.Argument(help="The days that suit you: mon wed fri.")
    ] = None,
    *,
    times: Annotated[
        int | None, typer.Option(min=1, max=7, help="So many times a week instead.")
    ] = None,
    usual: Annotated[bool, typer.Option("--usual", help="As usual again.")] = False,
    as_json: AsJson = False,
) -> None:
    """Choose on which days, or how often, you walk; alone it shows what is chosen.

    Rest between two walks is kept whatever is chosen.
    """
    with open_coach() as coach:
        if not (day or times or usual):
            _show_days(coach, as_json=as_json)
            return
        if usual and (day or times):
            raise InvalidAnswer("Name days or --times, or go back with --usual.")
        numbers = tuple(list(DayOption).index(one) for one in day or ())
        change = coach.choosing.week(today(), now(), weekdays=numbers, times=times)
    _answer(change, as_json=as_json)


def elsewhere(
    setting: Annotated[
        str | None, typer.Argument(help="The place; without it those that are open are listed.")
    ] = None,
    *,
    planned: Annotated[
        bool, typer.Option("--planned", help="Where it was planned, after all.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Walk somewhere else today."""
    with open_coach() as coach:
        if setting is None and not planned:
            _show_places(coach, as_json=as_json)
            return
        if setting is not None and planned:
            raise InvalidAnswer("Name a place, or go back with --planned.")
        change = coach.choosing.elsewhere(setting or "", today(), now())
    _answer(change, as_json=as_json)


def skip(
    stage: Annotated[
        str | None, typer.Argument(help="The rung; without it those of your way are listed.")
    ] = None,
    *,
    again: Annotated[bool, typer.Option("--again", help="Take it in again.")] = False,
    as_json: AsJson = False,
) -> None:
    """Leave a rung out that is not for you, or take it in again."""
    with open_coach() as coach:
        if stage is None:
            _show_rungs(coach, as_json=as_json)
            return
        change = coach.choosing.leave_out(stage, today(), now(), skipped=not again)
    _answer(change, as_json=as_json)


def _answer(change: "Change", *, as_json: bool) -> None:
    if as_json:
        print_json(change)
        return
    console().print(change.sentence, style="bold")
    console().print(f"Entry {change.statement.id}. Not right? retrowalk undo", style="dim")


def _show_days(coach: "Coach", *, as_json: bool) -> None:
    from retrowalk.coach.choosing import week_named

    choices = coach.choosing.choices(today())
    if as_json:
        print_json(choices)
        return
    chosen = choices.weekdays or choices.times
    console().print(week_named(choices.weekdays, choices.times) if chosen else "As usual.")
    console().print(f"At most {choices.times_at_most} a week.", style="dim")


def _show_places(coach: "Coach", *, as_json: bool) -> None:
    from retrowalk.programme.words import minutes
    from retrowalk.session.where import where_alone

    places = coach.choosing.choices(today()).places
    if as_json:
        print_json([one.model_dump(mode="json") for one in places])
        return
    for one in places:
        chosen = "  (chosen)" if one.chosen else ""
        what = f"{where_alone(one)}, {minutes(one.backward_s)}{chosen}"
        console().print(f"{one.setting}  {what}", markup=False, soft_wrap=True)
    if not places:
        console().print("There is no other place for today.")


def _show_rungs(coach: "Coach", *, as_json: bool) -> None:
    from retrowalk.practice import load

    rungs = coach.choosing.choices(today()).rungs
    if as_json:
        print_json([one.model_dump(mode="json") for one in rungs])
        return
    for one in rungs:
        out = "  (left out)" if one.left_out else ""
        out += f"  (with it: {' '.join(one.closes)})" if one.closes else ""
        console().print(f"{one.stage}  {load().rung(one.stage).name}{out}", markup=False)
    if not rungs:
        console().print("There is no rung ahead that can be left out.")
