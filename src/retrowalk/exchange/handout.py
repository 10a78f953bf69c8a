"""The programme on paper: two pages to hand out, to hang on the fridge and to write on.

What the paper says is put together here; how it looks is the business of ``handout.typ``.
"""

import json
import re
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from itertools import groupby, pairwise
from typing import Any

import typst

from retrowalk.charts import figure, printable
from retrowalk.errors import NotCleared
from retrowalk.practice import Setting, Stage, Support, load
from retrowalk.programme import PlannedSession, Programme
from retrowalk.programme.words import inside, minutes
from retrowalk.screening import Clearance, Precaution, words

TECHNIQUE = ("toes_first", "small_steps", "weight_over", "upright")
STOP_ANYWHERE = (
    "Dizziness, or a feeling that you might fall.",
    "Pain above 5 of 10, or a pain you do not know.",
)
HELD = {Support.RAIL: "rail", Support.PERSON: "partner"}
"""The drawing of what is held; without anything to hold, posture is what there is to see."""


def handout(
    programme: Programme, clearance: Clearance, *, on: date, name: str | None = None
) -> bytes:
    """Write the weeks ahead as a PDF of two A4 pages.

    Parameters
    ----------
    programme : the programme as it stands on the day ``on``
    clearance : what to mind, what to ask, and who agreed
    on : the day that the paper is dated
    name : the walker's; without it the paper names nobody

    Returns
    -------
    The file. The same values always give the same bytes.

    Raises
    ------
    NotCleared
        when there is no session ahead: a paper of it would only be taken for leave to walk
    """
    if not programme.sessions:
        raise NotCleared("There is no session ahead, so there is nothing to print yet.")
    template = files("retrowalk.exchange").joinpath("handout.typ").read_bytes()
    told = {"name": name or "", "date": _day(on), **on_paper(programme, clearance)}
    return typst.compile(
        template,
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"told": json.dumps(told)},
        timestamp=datetime.combine(on, time(), tzinfo=UTC),
        pdf_standards="ua-1",
    )


def on_paper(programme: Programme, clearance: Clearance) -> dict[str, Any]:
    """Give all that the paper says, name and date aside, as the template wants it."""
    practice = load()
    first = programme.sessions[0]
    stage, setting = practice.stage(first.stage), practice.setting(first.setting)
    agreement = clearance.agreement
    return {
        "first": f"{minutes(first.backward_s)} backward",
        "where": inside(setting.name),
        "why": first.why,
        "stage": stage.sentence,
        "checklist": setting.checklist,
        "technique": _technique(setting, clearance),
        "drawings": [_drawing(name) for name in _shown(setting)],
        "stop": _stops(stage),
        "mind": list(words.care(clearance.precautions)),
        "ask": list(dict.fromkeys(one.ask for one in clearance.reasons if one.ask)),
        "agreed": f"{agreement.who}, {_day(agreement.on)}" if agreement else "",
        "weeks": _weeks(programme),
        "until": _day(clearance.valid_until),
    }


def _technique(setting: Setting, clearance: Clearance) -> list[str]:
    """Give five lines, the first of them what makes the way safe."""
    look = "turn_whole_body" if Precaution.NECK_STILL in clearance.precautions else "look_behind"
    first = "rails_always" if setting.treadmill else look
    return [load().instruction(one).rule for one in (first, *TECHNIQUE)]


def _stops(stage: Stage) -> list[str]:
    """Give what this rung warns of and what counts everywhere, nothing of it twice."""
    own = [one for one in stage.not_normal if not _said_anywhere(one)]
    return [*own, *STOP_ANYWHERE]


def _said_anywhere(warning: str) -> bool:
    return any(one.startswith(warning.rstrip(".")) for one in STOP_ANYWHERE)


def _shown(setting: Setting) -> tuple[str, ...]:
    return "foot_roll", "step_back", HELD.get(setting.support, "posture")


def _drawing(name: str) -> dict[str, str]:
    svg = printable(figure(name, with_style=False))
    title, description = re.findall(r"<(?:title|desc) [^>]*>([^<]*)<", svg)
    return {"svg": svg, "title": title, "description": description}


def _weeks(programme: Programme) -> list[dict[str, Any]]:
    """Give the sessions week by week, the place only where it changes."""
    begun = _monday(programme.start)
    moved = {
        later.id
        for earlier, later in pairwise(programme.sessions)
        if later.setting != earlier.setting
    } | {programme.sessions[0].id}
    return [
        {
            "number": str((monday - begun).days // 7 + 1),
            "sessions": [_row(one, named=one.id in moved) for one in sessions],
        }
        for monday, sessions in groupby(programme.sessions, lambda one: _monday(one.on))
    ]


def _row(session: PlannedSession, *, named: bool) -> dict[str, str]:
    return {
        "day": f"{session.on:%a} {session.on.day} {session.on:%b}",
        "backward": minutes(session.backward_s),
        "where": load().setting(session.setting).name if named else "",
    }


def _monday(on: date) -> date:
    return on - timedelta(days=on.weekday())


def _day(on: date) -> str:
    return f"{on.day} {on:%B %Y}"
