"""``retrowalk agree``: what a professional said, and within which bounds."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json
from retrowalk.cli.programme import print_words
from retrowalk.cli.screening import print_clearance

if TYPE_CHECKING:
    from retrowalk.screening import Precaution


def agree(
    who: Annotated[str, typer.Option(prompt="Who agreed?", help="The professional's name.")],
    profession: Annotated[str, typer.Option(help="Such as physiotherapist or doctor.")] = "",
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="When; today if not told.")
    ] = None,
    note: Annotated[str, typer.Option(help="In their words.")] = "",
    minutes: Annotated[
        float | None, typer.Option(min=0.5, max=60, help="Backward minutes a session, at most.")
    ] = None,
    times_a_week: Annotated[
        int | None, typer.Option(min=1, max=7, help="Times a week, at most.")
    ] = None,
    pain: Annotated[
        int | None,
        typer.Option(min=0, max=10, help="Pain that is acceptable, while walking and a day later."),
    ] = None,
    setting: Annotated[
        list[str] | None, typer.Option(help="Only in this place; may be given again.")
    ] = None,
    not_setting: Annotated[list[str] | None, typer.Option(help="Never in this place.")] = None,
    rung: Annotated[list[str] | None, typer.Option(help="Only this rung.")] = None,
    not_rung: Annotated[list[str] | None, typer.Option(help="Not this rung.")] = None,
    lift: Annotated[
        list[str] | None, typer.Option(help="A precaution that need not be minded any more.")
    ] = None,
    add: Annotated[
        list[str] | None, typer.Option(help="A precaution that must be minded as well.")
    ] = None,
    until: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="The last day on which these bounds hold."),
    ] = None,
    times_asked: Annotated[
        int | None, typer.Option(min=1, max=7, help="Times a week that are asked for.")
    ] = None,
    effort: Annotated[
        int | None, typer.Option(min=1, max=10, help="Effort of 10 that is acceptable.")
    ] = None,
    pace: Annotated[
        int | None, typer.Option(min=50, max=130, help="Steps a minute, at most.")
    ] = None,
    rest: Annotated[
        int | None,
        typer.Option(min=5, max=300, help="Seconds of rest between stretches, at least."),
    ] = None,
    present: Annotated[str, typer.Option(help="Who must be there, such as a daughter.")] = "",
    stop: Annotated[
        list[str] | None, typer.Option(help="What ends a walk at once; may be given again.")
    ] = None,
    goal: Annotated[
        list[str] | None, typer.Option(help="What you want from it; may be given again.")
    ] = None,
    review: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="When it is looked at again.")
    ] = None,
    why: Annotated[str, typer.Option(help="Why they said so, or changed it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Record what a professional agreed to: a yes, and within which bounds.

    What is left out stays as it is without their word. A later word of the same person takes the
    place of this one. Places and rungs: retrowalk practice; precautions: retrowalk screen --rules.
    """
    from retrowalk.screening import Agreement, Bounds

    at = now()
    bounds = Bounds(
        settings=tuple(setting or ()),
        not_settings=tuple(not_setting or ()),
        rungs=tuple(rung or ()),
        not_rungs=tuple(not_rung or ()),
        minutes_at_most=minutes,
        times_a_week_at_most=times_a_week,
        pain_at_most=pain,
        lifts=_precautions(lift or ()),
        adds=_precautions(add or ()),
        until=until.date() if until else None,
        times_a_week=times_asked,
        effort_at_most=effort,
        pace_at_most_spm=pace,
        rest_s_at_least=rest,
        present=present,
        stop=tuple(stop or ()),
    )
    day = (on or at).date()
    agreement = Agreement(
        on=day,
        who=who,
        profession=profession,
        note=note,
        bounds=bounds,
        review_on=review.date() if review else None,
        goals=tuple(goal or ()),
        why=why,
    )
    with open_coach() as coach:
        clearance = coach.screening.agree(agreement, at)
        if as_json:
            print_json(clearance)
        else:
            print_clearance(clearance, coach)
            print_words(coach.planning.words(at.date()), console())


def _precautions(names: Sequence[str]) -> "tuple[Precaution, ...]":
    from retrowalk.programme.professional import precautions

    return precautions(names)
