"""``retrowalk trial``: does it help me? A trial of one's own, and many of them put together."""

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json, today
from retrowalk.errors import RetrowalkError, Unwritable
from retrowalk.trials.types import Question

if TYPE_CHECKING:
    from retrowalk.coach import Coach
    from retrowalk.coach.trial_kept import Trial
    from retrowalk.coach.trial_pool import Pooled

trial = typer.Typer(no_args_is_help=True)

Asked = Annotated[Question, typer.Argument(help="What it asks.")]


@trial.callback()
def trials() -> None:
    """Find out whether it helps you: weeks backward against weeks forward, drawn by lot."""


@trial.command()
def ask(question: Asked, as_json: AsJson = False) -> None:
    """Say beforehand what a trial of a question can see, from your own answers so far."""
    from retrowalk.coach.trial_words import known_from, sees

    with open_coach() as coach:
        foresight = coach.trying.foresee(question)
    if as_json:
        print_json(foresight)
        return
    out, told = console(), sees(question, foresight.proposal)
    out.print(str(known_from(question, foresight.known)))
    for sentence in (told.proposed, *told.others, *told.means):
        out.print(str(sentence))
    out.print(f"\nTo see how one would go: retrowalk trial plan {question}")


@trial.command()
def plan(
    question: Asked,
    weeks: Annotated[
        int | None, typer.Option(min=4, max=24, help="How long; without it, as proposed.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say how a trial would go, and whether it may begin now; nothing is locked."""
    from retrowalk.coach.trying import next_monday

    with open_coach() as coach:
        coach.trying.allowed(question, today())
        pairs = _pairs(coach, question, weeks)
    begins = next_monday(today())
    if as_json:
        print_json(
            {"question": question, "pairs": pairs, "weeks": 2 * pairs, "begins": str(begins)}
        )
        return
    out = console()
    out.print(f"{2 * pairs} weeks in {pairs} pairs, from {begins:%d %b %Y}: in each a week of your")
    out.print("programme and a week of ordinary walking, which first by lot.")
    out.print(
        f"\nTo draw the lot and lock it: retrowalk trial begin {question} --weeks {2 * pairs}"
    )


@trial.command()
def begin(
    question: Asked,
    weeks: Annotated[
        int | None, typer.Option(min=4, max=24, help="How long; without it, as proposed.")
    ] = None,
    carry_on: Annotated[
        bool, typer.Option(help="Go on with the last one, where that could not tell yet.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Draw the lot and lock the plan; to change something afterwards is another trial."""
    with open_coach() as coach:
        pairs, seed = _pairs(coach, question, weeks), secrets.token_hex(16)
        locked = coach.trying.lock(question, pairs, seed, today(), now(), carry_on=carry_on)
    if as_json:
        print_json(locked)
        return
    console().print(f"Locked. It begins on {locked.plan.begins:%d %b %Y}.")
    console().print(f"SHA-256 of the plan: {locked.plan.digest}")


@trial.command()
def status(as_json: AsJson = False) -> None:
    """Say which week it is, and what it asks today; not what it comes to: that is for the end."""
    with open_coach() as coach:
        day, all_of_them = coach.trying.day(today()), coach.trying.trials()
    if as_json:
        shown = None if day is None else day.model_dump(mode="json")
        print_json({"today": shown, "trials": [one.model_dump(mode="json") for one in all_of_them]})
        return
    out = console()
    if day is None:
        out.print("No trial is running. What one could see: retrowalk trial ask QUESTION")
    else:
        out.print(str(day.sentence))
        if day.walk_s is not None:
            out.print(f"Today: {round(day.walk_s / 60)} minutes of ordinary walking.")
        if day.asks:
            out.print("To answer today's question: retrowalk trial answer 0-10")
        if day.test is not None:
            out.print(f"This week's test is due: retrowalk assess {day.test.id}")
    for one in all_of_them:
        if one.is_over(today()):
            out.print(f"{one.id}: {one.plan.question}, {one.plan.begins:%d %b %Y}, over")


@trial.command()
def answer(
    value: Annotated[int, typer.Argument(min=0, max=10, help="0 to 10.")], as_json: AsJson = False
) -> None:
    """Answer today's question of the trial; the newest answer of a day counts."""
    with open_coach() as coach:
        kept = coach.trying.answer(value, today(), now())
    if as_json:
        print_json(kept)
        return
    console().print(f"Kept: {value}.")


@trial.command()
def stop(as_json: AsJson = False) -> None:
    """End the trial at once, and for good."""
    with open_coach() as coach:
        stopped = coach.trying.stop(today(), now())
    if as_json:
        print_json(stopped)
        return
    console().print(f"It is over. What was told until then: retrowalk trial result {stopped.id}")


@trial.command()
def result(
    number: Annotated[
        int | None, typer.Argument(metavar="ID", help="Which trial; without it, the last.")
    ] = None,
    report: Annotated[
        Path | None, typer.Option(help="Write the report after CENT 2015 there, as a PDF.")
    ] = None,
    share: Annotated[
        Path | None,
        typer.Option(help="Write there what a study may have, once you agreed to research."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say what came of a trial that is over, in one sentence."""
    from retrowalk.coach.trial_words import beside, found

    with open_coach() as coach:
        chosen = _chosen(coach, number)
        finding = coach.trying.result(chosen.id, today())
        if report is not None:
            _write(report, coach.trying.report(chosen.id, today()))
        if share is not None:
            _write(share, _for_a_study(coach, chosen).encode())
    if as_json:
        print_json(finding)
        return
    out = console()
    out.print(str(found(finding)))
    if (other := beside(finding)) is not None:
        out.print(str(other))
    for written in (report, share):
        if written is not None:
            out.print(f"Written: {written}")


@trial.command()
def pool(
    files: Annotated[list[Path], typer.Argument(help="Files of `retrowalk trial result --share`.")],
    as_json: AsJson = False,
) -> None:
    """Put many people's trials together: a mean and how far people differ; no verdict."""
    from retrowalk.coach.trial_pool import put_together, read_file

    entries = [entry for file in files for entry in read_file(str(file), _read(file))]
    pooled = put_together(entries)
    if as_json:
        print_json([one.model_dump(mode="json") for one in pooled])
        return
    for one in pooled:
        _print(one)


def _print(one: "Pooled") -> None:
    out, all_of_them = console(), one.pooled
    low, high = all_of_them.interval
    out.print(f"{all_of_them.question}: {all_of_them.trials} trials")
    out.print(
        f"  mean {all_of_them.mean:+.2f} (95 % {low:+.2f} to {high:+.2f}), backward less forward"
    )
    least, most = all_of_them.prediction
    out.print(
        f"  people differ by tau = {all_of_them.tau:.2f}; another one: {least:+.2f} to {most:+.2f}"
    )
    if all_of_them.left_out:
        out.print(f"  {all_of_them.left_out} left out: too few pairs")
    if one.twice:
        out.print(f"  {one.twice} came twice, and count once")
    out.print("  No verdict: that is for the evidence as a whole (retrowalk evidence).")


def _pairs(coach: "Coach", question: Question, weeks: int | None) -> int:
    if weeks is None:
        return coach.trying.foresee(question).proposal.length.pairs
    if weeks % 2:
        raise RetrowalkError("--weeks is even: two weeks are a pair.")
    return weeks // 2


def _chosen(coach: "Coach", number: int | None) -> "Trial":
    if number is not None:
        return coach.trying.trial(number)
    known = coach.trying.trials()
    if not known:
        raise RetrowalkError("There is no trial. To begin one: retrowalk trial ask QUESTION")
    return known[-1]


def _for_a_study(coach: "Coach", chosen: "Trial") -> str:
    from retrowalk.coach.trial_pool import entry_of, to_file
    from retrowalk.people.consent import Use, given

    if not given(coach.pages, Use.RESEARCH):
        raise RetrowalkError("You have not agreed to research. To do so: the page /consents.")
    return to_file([entry_of(chosen, coach.trying.result(chosen.id, today()))])


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RetrowalkError(f"{file} can't be read: {error}") from error


def _write(file: Path, data: bytes) -> None:
    try:
        file.write_bytes(data)
    except OSError as error:
        raise Unwritable(f"{file} can't be written: {error.strerror}.") from error
