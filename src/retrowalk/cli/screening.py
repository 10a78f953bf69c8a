"""``retrowalk screen`` and ``agree``: the questions, asked in the terminal, and their answer."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from retrowalk.cli.common import AsJson, console, now, open_coach, print_json
from retrowalk.cli.falling import say_urgently
from retrowalk.errors import InvalidAnswer

if TYPE_CHECKING:
    from retrowalk.coach import Coach
    from retrowalk.screening import Clearance, Question, ScreeningRule
    from retrowalk.screening.rules import Range


OUTCOMES = {"precautions": "go, with care", "ask_first": "ask a professional first"}


def screen(
    answers: Annotated[
        Path | None,
        typer.Option(help="Take the answers from a JSON file, keyed by question (- for stdin)."),
    ] = None,
    changed: Annotated[
        list[str] | None,
        typer.Option(help="Answer anew only what has changed, such as place; more than once."),
    ] = None,
    rules: Annotated[bool, typer.Option("--rules", help="Only list the rules.")] = False,
    as_json: AsJson = False,
) -> None:
    """Answer two minutes of questions, to see whether backward walking is for you."""
    if rules:
        _print_rules(as_json)
        return
    with open_coach() as coach:
        if changed:
            _begin_change(coach, changed)
        if answers is None:
            clearance = coach.screening.finish(_ask_all(coach), now())
        else:
            clearance = coach.screening.screen(_read(answers), now())
        if as_json:
            print_json(clearance)
        else:
            _print(clearance, coach)


def _begin_change(coach: "Coach", changed: list[str]) -> None:
    from retrowalk.screening import changes

    known = [change.id for change in changes()]
    for one in changed:
        if one not in known:
            raise InvalidAnswer(f"--changed {one}: it is one of {', '.join(known)}.")
    coach.screening.begin_change(changed, now())


def agree(
    who: Annotated[str, typer.Option(prompt="Who agreed?", help="The professional's name.")],
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="When; today if not told.")
    ] = None,
    note: Annotated[str, typer.Option(help="What they said.")] = "",
    as_json: AsJson = False,
) -> None:
    """Record that a professional agreed to your walking backward."""
    from retrowalk.screening import Agreement

    at = now()
    agreement = Agreement(on=(on or at).date(), who=who, note=note)
    with open_coach() as coach:
        clearance = coach.screening.agree(agreement, at)
        if as_json:
            print_json(clearance)
        else:
            _print(clearance, coach)


def _ask_all(coach: "Coach") -> dict[str, Any]:
    """Ask one question after the other; what was answered is kept, should the walker be called."""
    from retrowalk.screening import next_question

    answers = coach.screening.draft()
    if not answers:
        answers = coach.screening.begin_again(now())
    else:
        typer.echo(f"Going on after the {len(answers)} answers that you gave before.\n")
    while (question := next_question(answers)) is not None:
        answer = ask(question)
        try:
            next_question(answers | {question.id: answer})
        except InvalidAnswer as refusal:
            typer.echo(f"  {refusal}\n")
            continue
        answers[question.id] = answer
        coach.screening.keep_draft(answers, now())
    return answers


def _read(path: Path) -> dict[str, Any]:
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8")
        answers = json.loads(text)
    except OSError as error:
        raise InvalidAnswer(f"{path}: it can't be opened. Check the name.") from error
    except ValueError as error:
        raise InvalidAnswer(f"{path}: this is not JSON ({error}).") from error
    if not isinstance(answers, dict):
        raise InvalidAnswer(f"{path}: answers are an object, keyed by question.")
    return answers


def _print(clearance: "Clearance", coach: "Coach") -> None:
    from retrowalk.screening import Outcome, words

    headline = {
        Outcome.GO: "You may start.",
        Outcome.PRECAUTIONS: "You may start, with some care.",
        Outcome.ASK_FIRST: "Please ask a professional first. Here is what to tell them.",
    }
    out = console()
    missing = _missing(clearance, coach)
    if clearance.urgent:
        because = words.most_urgent(clearance).because
        say_urgently(out, coach, str(words.answer(clearance)), str(because))
    elif missing:
        out.print("Something is needed first.", style="bold")
        out.print(missing)
    else:
        out.print(headline[clearance.outcome], style="bold")
    for reason in clearance.reasons:
        out.print(f"• {reason.because}")
        if reason.ask and not clearance.may_walk_backward:
            out.print(f"  Ask: {reason.ask}")
    if missing:
        out.print("\nWhen you have it: retrowalk screen --changed place, kit or partner")
    elif clearance.may_walk_backward:
        out.print("\nYour programme: retrowalk plan")
    elif not clearance.urgent:
        out.print("\nWhen a professional has agreed: retrowalk agree")


def _missing(clearance: "Clearance", coach: "Coach") -> str:
    if not clearance.may_walk_backward:
        return ""
    missing = coach.planning.missing(now().date())
    return str(missing.sentence) if missing else ""


def _print_rules(as_json: bool) -> None:
    from retrowalk.screening import rules

    if as_json:
        print_json([rule.model_dump(mode="json") for rule in rules()])
        return
    from rich.table import Table

    out = console()
    for rule in rules():
        table = Table.grid(padding=(0, 2))
        table.add_column(width=6, style="dim")
        table.add_column()
        for name, text in _described(rule):
            table.add_row(name, text)
        out.print(rule.id.replace("_", " ").capitalize(), style="bold")
        out.print(table)
        out.print()
    out.print("The strictest rule that applies decides; the care that each asks for adds up.")


def _described(rule: "ScreeningRule") -> list[tuple[str, str]]:
    """Tell a rule as condition, consequence, reason and source."""
    outcome = f"{OUTCOMES[rule.outcome.value]}{', soon' if rule.urgent else ''}"
    described = {
        "If": " and ".join(_condition(*given) for given in rule.when.given()),
        "Then": outcome,
        "Care": ", ".join(one.value.replace("_", " ") for one in rule.precautions),
        "Why": str(rule.because),
        "Ask": str(rule.ask or ""),
        "From": "; ".join(rule.source),
    }
    return [(name, text) for name, text in described.items() if text]


def _condition(field: str, wanted: Any) -> str:
    name = field.replace("_", " ")
    if isinstance(wanted, bool):
        return name if wanted else f"not {name}"
    if isinstance(wanted, tuple):
        return f"{name}: {' or '.join(one.replace('_', ' ') for one in wanted)}"
    return f"{name} {_bounds(wanted)}"


def _bounds(wanted: "Range") -> str:
    least = None if wanted.at_least is None else f"at least {wanted.at_least}"
    most = None if wanted.at_most is None else f"at most {wanted.at_most}"
    return " and ".join(bound for bound in (least, most) if bound)


MOST_NUMBERED = 20
"""More choices than these, such as countries, are named by their code."""


def ask(question: "Question") -> Any:
    """Ask, and give what was answered in the form that screening reads."""
    from retrowalk.languages import collation_key
    from retrowalk.screening import with_countries_in_order

    question = with_countries_in_order(question, collation_key)
    typer.secho(question.text, bold=True)
    if question.hint:
        typer.echo(f"  {question.hint}")
    if len(question.choices) > MOST_NUMBERED:
        typer.echo("  " + ", ".join(f"{one.label} {one.value}" for one in question.choices).strip())
    else:
        for number, choice in enumerate(question.choices, start=1):
            typer.echo(f"  {number}  {choice.label}")
    answer = typer.prompt(_wanted(question), default=_nothing(question), show_default=False)
    typer.echo()
    if question.kind == "many":
        return [_chosen(question, part) for part in answer.replace(",", " ").split()]
    return _chosen(question, answer) if question.choices and answer else answer


def _wanted(question: "Question") -> str:
    if question.kind == "many":
        return "  Numbers, or Enter for none"
    skip = ", or Enter" if question.optional else ""
    if len(question.choices) > MOST_NUMBERED:
        return f"  Two letters{skip}"
    if question.choices:
        return f"  1 to {len(question.choices)}{skip}"
    unit = f" {question.unit}" if question.unit else ""
    return f"  {question.least} to {question.most}{unit}{skip}"


def _nothing(question: "Question") -> str | None:
    return "" if question.optional or question.kind == "many" else None


def _chosen(question: "Question", answer: str) -> str:
    """Turn the number of a choice into its value; anything else goes on to be refused there."""
    if len(question.choices) > MOST_NUMBERED:
        return answer.upper()
    number = int(answer) if answer.isdecimal() else 0
    values = [choice.value for choice in question.choices]
    return values[number - 1] if 1 <= number <= len(values) else f"“{answer}”"
