"""``retrowalk plan`` and ``today``: the weeks ahead, and what there is to do now."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from retrowalk.cli.common import AsJson, console, open_coach, print_json
from retrowalk.cli.common import today as this_day
from retrowalk.errors import NotCleared, NothingOpen

if TYPE_CHECKING:
    from rich.console import Console

    from retrowalk.coach import Coach, GuidedOffer
    from retrowalk.coach.today import Today
    from retrowalk.person import Person
    from retrowalk.programme import PlannedSession
    from retrowalk.programme.professional import Word


def plan(as_json: AsJson = False) -> None:
    """Show the weeks ahead, and why they are as they are."""
    with open_coach() as coach:
        programme = coach.planning.programme(this_day())
        asks = coach.planning.asks_first(this_day())
    if as_json:
        print_json(programme)
        return
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("", "Where", "Backward"):
        table.add_column(heading)
    for session in programme.sessions:
        table.add_row(*_row(session, this_day()))
    out = console()
    out.print(asks or programme.decisions[-1].sentence, style="bold")
    out.print(table)


def today(as_json: AsJson = False) -> None:
    """Show what to do today."""
    with open_coach() as coach:
        if not as_json:  # told also where nothing may be planned, before that is refused
            for review in coach.planning.reviews(this_day()):
                console().print(str(review), style="dark_orange3", markup=False)
        card = _day(coach, as_json=as_json)
        calm = None if card.planned else coach.guided.suggested(this_day())
        person = coach.screening.person
        again = coach.planning.rescreen_due(this_day())
    if as_json:
        print_json(card)
        return
    out = console()
    out.print(card.sentence, style="bold")
    if card.awaiting_alarm is not None:
        out.print("Answer them: retrowalk alarm", style="bold red")
        return
    if card.awaiting_fall is not None:
        out.print("Answer them: retrowalk fall", style="bold red")
        return
    if again:
        out.print(f"{again} retrowalk screen", style="dark_orange3")
    print_words(card.words, out)
    if card.planned is not None:
        out.print(f"Why: {card.planned.why}")
        if person is not None:
            _expect(person, out)
        out.print("\nStart: retrowalk walk")
    _offer_calm(calm, out)
    _ask_for(card, out)


def _day(coach: "Coach", *, as_json: bool) -> "Today":
    """Give the day; where nothing may be planned, name something calm before that is refused."""
    try:
        return coach.planning.today(this_day())
    except (NotCleared, NothingOpen):
        if not as_json:
            _offer_calm(coach.guided.suggested(this_day()), console())
        raise


def _offer_calm(offer: "GuidedOffer | None", out: "Console") -> None:
    """Name something calm to do, where there is no walk."""
    if offer is not None:
        out.print(f"Something calm: {offer.guide.name}. retrowalk calm {offer.guide.id}")


def _ask_for(card: "Today", out: "Console") -> None:
    """Name what is still to be told, and how."""
    if card.awaiting_check_in is not None:
        out.print(f"How was {card.awaiting_check_in}? retrowalk checkin")
    for session_id in card.ask_next_day:
        out.print(f"Any pain the day after {session_id}? retrowalk nextday {session_id}")
    if card.away_days is not None:
        out.print(f"What kept you for {card.away_days} days? retrowalk away --help")
    if card.last_decision is not None and card.last_decision.advice is not None:
        out.print(f"{card.last_decision.advice} retrowalk assess")


def print_words(words: "Iterable[Word]", out: "Console") -> None:
    """Print what professionals said and holds."""
    for line in (line for word in words for line in word.lines):
        out.print(str(line), markup=False, soft_wrap=True)


def _expect(person: "Person", out: "Console") -> None:
    from retrowalk.evidence import expectations

    closest = expectations(person.goals, person.conditions)[0]
    out.print(f"What you may expect: {closest.sentence} [dim]{closest.how_sure}.[/]")


def _row(session: "PlannedSession", day: date) -> tuple[str, str, str]:
    from retrowalk.programme.words import minutes
    from retrowalk.session.where import where_alone

    when = "Today" if session.on == day else f"{session.on:%a} {session.on.day} {session.on:%b}"
    return when, str(where_alone(session)), str(minutes(session.backward_s))
