"""A report on a walker's own trial for professionals: one line or two to each item of CENT 2015.

CENT is the extension of CONSORT for n-of-1 trials (Vohra et al. 2015, doi 10.1136/bmj.h1738).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from importlib.resources import files
from typing import Any

from retrowalk.exchange.fonts import fonts_for
from retrowalk.extras import needs
from retrowalk.languages import Message, dated, listed, say, spoken
from retrowalk.trials.types import Ended, Finding, Plan

with needs("app"):
    import typst

Item = tuple[str, Sequence[Message]]


@dataclass(frozen=True)
class TrialReported:
    """All that a report on a trial is made of.

    ``sentence`` is what came of it, ``foreseen`` what it could see, ``beside`` the other estimate.
    """

    plan: Plan
    digest: str
    locked_at: datetime
    finding: Finding
    ended: tuple[Ended, ...]
    stopped: str | None
    sentence: Message
    foreseen: Message
    beside: Message | None
    digits: int
    name: str = ""


def trial_report(told: TrialReported) -> bytes:
    """Write the report as a PDF: the same values always give the same bytes.

    Raises
    ------
    NotPrintable
        when no font on this machine has the letters of the language
    """
    template = files("retrowalk.exchange").joinpath("trial.typ").read_bytes()
    fonts = fonts_for(spoken())
    content = {"fonts": fonts.in_order, **on_trial(told)}
    return typst.compile(
        template,
        format="pdf",
        ignore_system_fonts=not fonts.of_the_system,
        sys_inputs={"told": json.dumps(content)},
        timestamp=datetime.combine(told.plan.last, time(), tzinfo=UTC),
        pdf_standards="ua-1",
    )


def on_trial(told: TrialReported) -> dict[str, Any]:
    """Give all that the report says, as the template wants it."""
    lang, region = spoken().tag.lower().split("-")
    return {
        "lang": lang,
        "region": region,
        "name": told.name,
        "title": say("trial-cent-title"),
        "description": say("trial-cent-description"),
        "purpose": say("trial-cent-no-verdict"),
        "sentence": str(told.sentence),
        "page": say("trial-cent-page", page="{page}", pages="{pages}"),
        "items": [
            {"heading": say(f"trial-cent-{name}"), "lines": [str(line) for line in lines]}
            for name, lines in _items(told)
        ],
        "table": _table(told),
    }


def _items(told: TrialReported) -> list[Item]:
    plan, finding = told.plan, told.finding
    design = Message(
        "trial-cent-design-told", pairs=plan.pairs, weeks=plan.weeks, washout=plan.washout_days
    )
    lot = Message(
        "trial-cent-lot-told",
        day=dated("long", told.locked_at.date()),
        seed=Message.verbatim(plan.seed),
        digest=Message.verbatim(told.digest),
    )
    dates = Message(
        "trial-cent-dates-told", first=dated("long", plan.begins), last=dated("long", plan.last)
    )
    return [
        ("objective", [Message(f"trial-question-{plan.question}")]),
        ("design", [design]),
        ("setting", [Message("trial-cent-setting-told")]),
        ("arms", [Message("trial-cent-arms-told")]),
        ("outcome", [Message(f"trial-measure-{plan.question}")]),
        ("power", [told.foreseen]),
        ("lot", [lot]),
        ("blind", [Message("trial-cent-blind-told")]),
        ("methods", [Message("trial-cent-methods-told", level=round(100 * finding.level, 1))]),
        ("flow", _flow(told)),
        ("dates", [dates]),
        ("estimate", _estimate(told)),
        ("harms", [_harms(told)]),
        ("limits", [Message("trial-cent-limits-told")]),
    ]


def _flow(told: TrialReported) -> list[Message]:
    finding = told.finding
    flow = Message(
        "trial-cent-flow-told",
        planned=len(told.plan.blocks),
        counted=sum(one.mean is not None for one in finding.blocks),
        ended=len(told.ended),
        backward=finding.backward_days,
        forward=finding.forward_days,
    )
    if told.stopped is None:
        return [flow]
    why = Message(f"trial-kept-why-{told.stopped}")
    return [flow, Message("trial-cent-flow-stopped", why=why)]


def _estimate(told: TrialReported) -> list[Message]:
    finding, lines = told.finding, [told.sentence]
    if finding.p is not None:
        numbers = {"p": finding.p, "smallest": finding.smallest_p, "pairs": finding.pairs}
        lines.append(Message("trial-cent-estimate-p", **numbers))
    return lines if told.beside is None else [*lines, told.beside]


def _harms(told: TrialReported) -> Message:
    if not told.ended:
        return Message("trial-cent-harms-none")
    harms = (
        Message(
            "trial-cent-harm",
            number=one.block,
            day=dated("short", one.on),
            why=Message(f"trial-kept-why-{one.why}"),
        )
        for one in told.ended
    )
    return Message("trial-cent-harms-told", why=listed(harms))


def _table(told: TrialReported) -> dict[str, Any]:
    columns = ("week", "days", "what", "came")
    rows = []
    for one in told.finding.blocks:
        first, last = dated("short", one.block.first), dated("short", one.block.last)
        mean = "–" if one.mean is None else f"{one.mean:.{told.digits}f}"
        mean = mean.replace(".", spoken().decimal_sign)
        arm = say(f"trial-arm-{one.block.arm}")
        rows.append([str(one.block.number), f"{first} – {last}", arm, mean, f"n = {one.days}"])
    return {
        "caption": say("trial-cent-weeks"),
        "headings": [*(say(f"trial-col-{name}") for name in columns), ""],
        "rows": rows,
    }
