"""One question of the screening, asked in the terminal."""

from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from retrowalk.screening import Question


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
