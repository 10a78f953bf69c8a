"""``retrowalk evidence``: what is said of backward walking, and how well it is supported."""

from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import AsJson, console, print_json
from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from retrowalk.evidence import Check, Dossier, Expectation, Summary

COLOURS = {
    "supported": "green",
    "promising": "green",
    "unproven": "bright_black",
    "contradicted": "red",
}


def evidence(
    claim: Annotated[
        str | None, typer.Argument(help="One claim in full: its name, or B1 to B19.")
    ] = None,
    checked: Annotated[
        bool, typer.Option("--check", help="Work out again whatever was printed with its parts.")
    ] = False,
    worksheet: Annotated[
        bool, typer.Option("--worksheet", help="Our own pooling where it is no verdict.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show each claim with its verdict, or all that is known of one."""
    if checked:
        _check(as_json)
    elif worksheet:
        _worksheets(claim, as_json)
    elif claim is not None:
        _one(claim, as_json)
    else:
        _all(as_json)


def _all(as_json: bool) -> None:
    from rich.table import Table

    from retrowalk.evidence import searched
    from retrowalk.evidence.types import verdict_named
    from retrowalk.practice import load

    claims = load().claims
    if as_json:
        print_json([claim.model_dump(mode="json") for claim in claims])
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("", "Claim", "Verdict", "Certainty"):
        table.add_column(heading)
    for claim in claims:
        named = str(verdict_named(claim.verdict, added=claim.added)).lower()
        verdict = f"[{COLOURS[claim.verdict]}]{named}[/]"
        table.add_row(" ".join(claim.facts) or claim.id, str(claim.claim), verdict, claim.certainty)
    out = console()
    out.print(table)
    out.print(f"\n{searched()}", style="dim")
    out.print("\nOne in full: retrowalk evidence B5", style="dim")


def _one(name: str, as_json: bool) -> None:
    from retrowalk.evidence import dossier

    known = dossier(name)
    if as_json:
        print_json(known)
    else:
        _print(known, console())


def _print(known: "Dossier", out: "Console") -> None:
    from retrowalk.evidence.types import missing_named, verdict_named

    claim = known.claim
    colour = COLOURS[claim.verdict]
    out.print(claim.claim, style="bold")
    verdict = verdict_named(claim.verdict, added=claim.added)
    out.print(f"[{colour}]{verdict}[/], certainty: {claim.certainty}.")
    out.print(f"For whom: {claim.for_whom}\n\n{claim.finding}")
    for source in claim.citations:
        out.print(source, style="dim")
    for part in claim.parts:
        graded = f"[{COLOURS[part.verdict]}]{part.verdict}[/], certainty: {part.certainty}"
        out.print(f"\n{part.about}: {graded}\n{part.finding}")
    _expectations(known.expectations, out)
    out.print(f"\nWhat would change this: {claim.would_change}")
    if known.studies:
        out.print("\nStudies", style="bold")
    for study in known.studies:
        out.print(f"• {study.name}, {study.people}. {study.finding} [dim]{study.link}[/]")
        if study.risk:
            out.print(f"  {study.risk}", style="dim")
    for fact in known.facts:
        out.print(f"• {fact.sentence} [dim]{fact.citation}[/]")
    for summary in known.summaries:
        out.print(summary.sentence, style="dim")
    for missing in known.unread:
        reason = missing_named(missing.kind)
        out.print(f"{reason}: {missing.name.rstrip('.')}. {missing.why}", style="dim")


def _worksheets(name: str | None, as_json: bool) -> None:
    from retrowalk.evidence import dossier
    from retrowalk.practice import load

    names = [claim.id for claim in load().claims] if name is None else [name]
    summaries = {
        summary.sentence: summary
        for one in names
        for summary in dossier(one).summaries
        if summary.worksheet
    }
    if as_json:
        print_json([one.model_dump(mode="json") for one in summaries.values()])
        return
    out = console()
    out.print("Our own pooling where fewer than five sizes are had: no verdict.", style="bold")
    for summary in summaries.values():
        _print_worksheet(summary, out)


def _print_worksheet(summary: "Summary", out: "Console") -> None:
    if summary.worksheet is None:
        return
    out.print(f"\n{summary.sentence}")
    for line in summary.worksheet.lines:
        out.print(f"• {line.label}. {line.told}")
    for entry in summary.worksheet.entries:
        out.print(f"  {entry.told}", style="dim")


def _expectations(expectations: "Sequence[Expectation]", out: "Console") -> None:
    if expectations:
        out.print("\nWhat may be expected", style="bold")
    for expectation in expectations:
        out.print(
            f"• {expectation.sentence} [dim]{expectation.how_sure}. {expectation.citation}[/]"
        )


def _check(as_json: bool) -> None:
    from retrowalk.evidence import check

    checks = check()
    if as_json:
        print_json([one.model_dump(mode="json") for one in checks])
    else:
        _print_checks(checks, console())
    wrong = [one.what for one in checks if one.agrees is False]
    if wrong:
        raise RetrowalkError(f"These do not come out as printed: {'; '.join(wrong)}.")


def _print_checks(checks: "Sequence[Check]", out: "Console") -> None:
    for heading, kind in (
        ("Effect sizes, from the printed means or p values", "effect_size"),
        ("Our pooling, on a worked example printed with its parts", "worked_example"),
        ("Published pools, from their parts", "published_pool"),
    ):
        chosen = [check for check in checks if check.kind == kind]
        known = [check for check in chosen if check.agrees is not None]
        agree = f"{sum(bool(check.agrees) for check in known)} of {len(known)} agree"
        out.print(f"{heading}: {agree if known else 'none can be'}.")
        for check in known:
            sign = "[green]=[/]" if check.agrees else "[red]≠[/]"
            out.print(f"  {check.given:8.4f} {sign} {check.found:8.4f}  {check.what}")
        if len(known) < len(chosen):
            out.print(
                f"  Not to be worked out again: {len(chosen) - len(known)}. What could be read of "
                "them does not print the figures of their trials, so they are quoted as printed."
            )
