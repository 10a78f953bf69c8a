"""``retrowalk assess``: the standard tests, how they are done, and what came of them."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json, today
from retrowalk.cli.measuring import stretch
from retrowalk.errors import InvalidAnswer, UnreadableRecording

if TYPE_CHECKING:
    from rich.console import Console

    from retrowalk.assessments import ForProfessionals, StandardTest
    from retrowalk.coach import Assessed, Coach, Offer
    from retrowalk.languages import Message


def assess(
    test: Annotated[
        str | None, typer.Argument(help="Which test; without it, all are listed.")
    ] = None,
    seconds: Annotated[
        list[float] | None,
        typer.Option(help="The time of a trial that was timed by hand; once for each trial."),
    ] = None,
    count: Annotated[
        int | None, typer.Option(help="Chair stands, counted; beside --recording, to compare.")
    ] = None,
    recording: Annotated[
        Path | None, typer.Option(help="A recording of the test: it is timed from that.")
    ] = None,
    distance_m: Annotated[
        float | None, typer.Option(min=0.5, help="The distance walked, if not the test's own.")
    ] = None,
    forward_axis: Annotated[
        str | None,
        typer.Option(help="Device axis that points where the body faces: +x -x +y -y +z -z."),
    ] = None,
    forward_during: Annotated[
        str | None, typer.Option(help="START:END, seconds that are known to be forward walking.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Do a standard test: see how, tell what came of it, and learn what that means.

    Have somebody beside you, always.
    """
    with open_coach() as coach:
        if test is None:
            _list(coach, as_json)
        elif recording is not None:
            options = {
                "distance_m": distance_m,
                "counted": count,
                "forward_axis": forward_axis,
                "forward_during": stretch(forward_during),
            }
            _show(_measured(coach, test, recording, options), as_json)
        elif seconds or count is not None:
            trials = _by_hand(test, seconds or [], count)
            _show(coach.assessments.add(test, trials, now()), as_json)
        else:
            published = coach.assessments.for_professionals(test)
            _explain(coach.assessments.offer(test, today()), published, as_json)


def _list(coach: "Coach", as_json: bool) -> None:
    offers = coach.assessments.offers(today())
    if as_json:
        print_json([offer.model_dump(mode="json") for offer in offers])
        return
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("Test", "", "Last", "Do it"):
        table.add_column(heading)
    for offer in offers:
        last = "-" if offer.last is None else str(offer.last.result.words)
        table.add_row(offer.test.id, str(offer.test.name), last, _when(offer))
    out = console()
    out.print(table)
    out.print("\nHow a test is done: retrowalk assess TEST. Have somebody beside you.")


def _when(offer: "Offer") -> str:
    if not offer.allowed:
        return "not for you as things are"
    if offer.due is None:
        return "next time"
    return "now" if offer.due.on <= today() else f"from {offer.due.on.day} {offer.due.on:%b}"


def _explain(offer: "Offer", published: "ForProfessionals", as_json: bool) -> None:
    if as_json:
        print_json(offer)
        return
    out, test = console(), offer.test
    out.print(f"{test.name}. {test.shows}", style="bold")
    if not offer.allowed:
        out.print("This test is not for you as things are. You can read how it is done.")
    _points(out, "Always", test.safety)
    _points(out, "You need", (*test.kit, test.space))
    _points(out, "So it goes", test.steps)
    practice = " after one for practice" if test.practice else ""
    out.print(f"\n{_trials(test)}{practice}. {test.counts_why}")
    out.print(test.caution)
    for source in test.source:
        out.print(source.words, style="dim")
    _for_professionals(out, published)
    if offer.allowed:
        _how_to_tell(out, test)


def _for_professionals(out: "Console", published: "ForProfessionals") -> None:
    if not published:
        return
    from retrowalk.languages import say

    out.print(f"\n{say('testing-professional')}:", style="bold")
    out.print(say("testing-professional-lead"))
    for name in ("limits", "important", "repeats"):
        found = getattr(published, name)
        if found:
            out.print(f"{say(f'testing-professional-{name}')}:")
        for one in found:
            out.print(f"  • {one.sentence}")
            out.print(f"    {one.source.words}", style="dim")


def _points(out: "Console", title: str, sentences: "tuple[Message, ...]") -> None:
    out.print(f"\n{title}:", style="bold")
    for sentence in sentences:
        out.print(f"  • {sentence}")


def _trials(test: "StandardTest") -> str:
    if test.stances:
        return f"{len(test.stances)} stances"
    return "One trial" if test.trials == 1 else f"{test.trials} trials"


def _how_to_tell(out: "Console", test: "StandardTest") -> None:
    trials = "--count 12" if test.counted else " ".join(["--seconds 9.9"] * test.trials)
    out.print(f"\nBy hand: retrowalk assess {test.id} {trials}")
    if test.by_phone:
        out.print(f"By phone: retrowalk assess {test.id} --recording FILE\n  {test.by_phone}")


def _by_hand(test_id: str, seconds: list[float], count: int | None) -> list[float]:
    from retrowalk.assessments import standard_test

    counted = standard_test(test_id).counted
    if counted and (seconds or count is None):
        raise InvalidAnswer("This test is counted: tell --count, not --seconds.")
    if not counted and count is not None:
        raise InvalidAnswer("This test is timed: tell --seconds, not --count.")
    return seconds if count is None else [float(count)]


def _measured(coach: "Coach", test_id: str, path: Path, options: dict[str, Any]) -> "Assessed":
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableRecording(
            f"{path}: it can't be opened as a file. A folder is kept as a zip: pack it first."
        ) from error
    return coach.assessments.measure(test_id, path.name, data, at=now(), **options)


def _show(assessed: "Assessed", as_json: bool) -> None:
    if as_json:
        print_json(assessed)
        return
    from retrowalk.assessments import caution, no_group

    out, result = console(), assessed.result
    out.print(f"{assessed.test.name}: {result.words}", style="bold")
    for part in result.parts:
        out.print(
            f"  {part.words!s:<10} {part.duration_s:5.1f} s  "
            f"({part.start_s:.1f} to {part.end_s:.1f} s)"
        )
    for change in (assessed.change, assessed.since_start):
        if change is not None:
            out.print(change.sentence)
    if not assessed.standing:
        out.print(no_group())
    for standing in assessed.standing:
        out.print(standing.sentence)
        out.print(f"  {standing.norm.source.words}", style="dim")
    if assessed.standing:
        out.print(caution())
    for note in (*result.notes, assessed.test.caution):
        out.print(f"• {note}", style="dim")
