"""The programme on paper: two pages to hand out, to hang on the fridge and to write on.

What the paper says is put together here; how it looks is the business of ``handout.typ``.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from importlib.resources import files
from itertools import groupby, pairwise
from typing import Any

from retrowalk.charts.paper import A_PAGE, pdf_of
from retrowalk.drawings import figure, printable
from retrowalk.errors import NotCleared
from retrowalk.exchange.fonts import fonts_for
from retrowalk.exchange.tested import Tested, sheet_of_tests
from retrowalk.extras import needs
from retrowalk.languages import joined, say, say_date, spoken
from retrowalk.practice import Instruction, Practice, Rung, Setting, checklist, load
from retrowalk.programme import PlannedSession, Programme
from retrowalk.programme.pain import PainLimits
from retrowalk.programme.professional import Word
from retrowalk.programme.words import minutes
from retrowalk.screening import Clearance, words
from retrowalk.session.where import minutes_figure, parts, where, where_without_minutes

with needs("app"):
    import segno

NO_USUAL_PAIN = PainLimits()
SAME_FOR_ALL = (
    "title", "description", "heading", "how", "checks", "stop", "stop-now", "mind", "weeks",
    "weeks-lead", "column-week", "column-day", "column-backward", "column-where", "column-done",
    "column-pain-after", "column-next-day", "pain", "after-stumble", "ask", "informs",
)  # fmt: skip
PAGES = 2
SIZES_PT = (13.0, 12.0, 11.5, 11.0, 10.5, 10.0)
"""Letters as large as two pages allow: some languages need more room than others."""


def handout(
    programme: Programme,
    clearance: Clearance,
    *,
    on: date,
    name: str | None = None,
    limits: PainLimits = NO_USUAL_PAIN,
    words: Sequence[Word] = (),
    tests: Sequence[Tested] = (),
    link: str = "",
) -> bytes:
    """Write the weeks ahead as a PDF of two A4 pages; what is for a professional follows.

    Parameters
    ----------
    programme : the programme as it stands on the day ``on``
    clearance : what to mind, what to ask, and who agreed
    on : the day that the paper is dated
    name : the walker's; without it the paper names nobody
    limits : the pain that is all right for the walker
    words : what professionals said and holds on that day
    tests : the last result of each standard test that was done
    link : an address that shows somebody the walker's pages, to be scanned; none without it

    Returns
    -------
    The file. The same values always give the same bytes.

    Raises
    ------
    NotCleared
        when there is no session ahead: a paper of it would only be taken for leave to walk
    NotPrintable
        when no font on this machine has the letters of the language
    """
    if not programme.sessions:
        raise NotCleared(say("exchange-nothing-ahead"))
    template = files("retrowalk.exchange").joinpath("handout.typ").read_bytes()
    fonts = fonts_for(spoken())
    content = {
        "name": name or "",
        "for": say("exchange-paper-for", name=name) if name else "",
        "date": say_date("long", on),
        "fonts": fonts.in_order,
        **on_paper(programme, clearance, limits, words),
    }

    def printed(size_pt: float, **more: Any) -> bytes:
        told = content | {"size": size_pt, "tests": None, "link": None} | more
        return pdf_of(template, told, on=on, of_the_system=fonts.of_the_system)

    for size_pt in SIZES_PT:
        pdf = printed(size_pt)
        if pdf.count(A_PAGE) <= PAGES:
            break
    tested, scanned = sheet_of_tests(tests), _scanned(link) if link else None
    return printed(size_pt, tests=tested or None, link=scanned) if tested or scanned else pdf


def _scanned(link: str) -> dict[str, str]:
    drawn = segno.make(link, error="l", micro=False)
    return {
        "svg": drawn.svg_inline(border=4, omitsize=True, light="#fff"),
        "alt": say("exchange-paper-link-picture"),
        "title": say("exchange-paper-link-title"),
        "words": say("exchange-paper-link"),
    }


def on_paper(
    programme: Programme,
    clearance: Clearance,
    limits: PainLimits = NO_USUAL_PAIN,
    said: Sequence[Word] = (),
) -> dict[str, Any]:
    """Give all that the paper says, name and date aside, as the template wants it."""
    practice = load()
    first = programme.sessions[0]
    rung, setting = practice.rung(first.stage), practice.setting(first.setting)
    agreement = clearance.agreement
    lang, region = spoken().tag.lower().split("-")
    return {
        "lang": lang,
        "region": region,
        "say": {name: say(f"exchange-paper-{name}") for name in SAME_FOR_ALL},
        "page": say("exchange-paper-page", page="{page}", pages="{pages}"),
        "first": say("exchange-paper-first", minutes=minutes(first.backward_s)),
        "where": say("exchange-paper-where", place=where(first)),
        "why": str(first.why),
        "stage": str(rung.sentence),
        "checklist": _checklist(first, clearance),
        "technique": _technique(setting, clearance),
        "drawings": [_drawing(name) for name in _shown(setting)],
        "stop": _stops(rung, limits),
        "pains": _pains(limits),
        "mind": str(joined(words.care(clearance.precautions))),
        "ask": list(dict.fromkeys(str(one.ask) for one in clearance.reasons if one.ask)),
        "said": [[str(line) for line in word.lines] for word in said],
        "agreed": say(
            "exchange-paper-agreed", who=agreement.who, date=say_date("long", agreement.on)
        )
        if agreement
        else "",
        "weeks": _weeks(programme),
        "parts": spoken().space + say("exchange-paper-weeks-parts")
        if any(one.base for one in programme.sessions)
        else "",
        "until": say("exchange-paper-until", date=say_date("long", clearance.valid_until)),
    }


def _checklist(first: PlannedSession, clearance: Clearance) -> list[str]:
    """Give what is looked at, in each place of the session, nothing of it twice."""
    lines = (
        str(line)
        for part in parts(first)
        for line in checklist(part.setting, frozenset(), clearance.precautions)
    )
    return list(dict.fromkeys(lines))


def _technique(setting: Setting, clearance: Clearance) -> list[str]:
    """Give a few lines, the first of them what makes the way safe."""
    practice = load()
    first = practice.ready(setting, clearance.precautions)
    return [str(one.rule) for one in (first, *_printed(practice))]


def _printed(practice: Practice) -> list[Instruction]:
    return [one for one in practice.instructions if one.handout]


def _stops(rung: Rung, limits: PainLimits) -> list[str]:
    """Give what this rung warns of and what counts everywhere, nothing of it twice."""
    dizzy = say("exchange-paper-stop-dizzy")
    pain, usual = (
        say("exchange-paper-stop-pain", most=most) for most in (limits.most, NO_USUAL_PAIN.most)
    )
    own = [
        sign
        for sign in map(str, rung.not_normal)
        if not any(said.startswith(sign.rstrip(".。")) for said in (dizzy, usual))
    ]
    return [*own, dizzy, pain]


def _pains(limits: PainLimits) -> list[tuple[str, str, str]]:
    """Give what to do with how much pain, each by the name of its colour."""
    low, most = limits.go_on, limits.most
    amounts = {"low": say("exchange-paper-pain-range", low=0, high=low) if low else "0"}
    if low < most:
        between = say("exchange-paper-pain-range", low=low + 1, high=most)
        amounts["middle"] = between if low + 1 < most else str(most)
    amounts["high"] = say("exchange-paper-pain-above", most=most)
    return [
        (name, amount, say(f"exchange-paper-pain-{name}-do")) for name, amount in amounts.items()
    ]


def _shown(setting: Setting) -> list[str]:
    """Name the drawings of these lines; what is held is shown instead of the last one."""
    practice = load()
    *first, last = [one.drawing for one in _printed(practice) if one.drawing]
    held = (one.drawing for one in practice.instructions if one.holds is setting.support)
    return [*first, next(filter(None, held), last)]


def _drawing(name: str) -> dict[str, str]:
    svg = printable(figure(name, with_style=False, moving=False))
    title, description = re.findall(r"<(?:title|desc) [^>]*>([^<]*)<", svg)
    return {"svg": svg, "title": title, "description": description}


def _weeks(programme: Programme) -> list[dict[str, Any]]:
    """Give the sessions week by week, the place only where it changes."""
    begun = _monday(programme.start)
    moved = {
        later.id
        for earlier, later in pairwise(programme.sessions)
        if _places(later) != _places(earlier)
    } | {programme.sessions[0].id}
    return [
        {
            "number": str((monday - begun).days // 7 + 1),
            "sessions": [_row(one, named=one.id in moved) for one in sessions],
        }
        for monday, sessions in groupby(programme.sessions, lambda one: _monday(one.on))
    ]


def _places(session: PlannedSession) -> list[str]:
    return [str(part.name) for part in parts(session)]


def _row(session: PlannedSession, *, named: bool) -> dict[str, str]:
    """Give a line: of two parts the new minutes come first, "2 + 5 minutes"."""
    *first, last = (part.backward_s for part in parts(session))
    return {
        "day": say_date("short", session.on),
        "backward": " + ".join([*map(minutes_figure, first), str(minutes(last))]),
        "where": str(where_without_minutes(session)) if named else "",
    }


def _monday(on: date) -> date:
    return on - timedelta(days=on.weekday())
