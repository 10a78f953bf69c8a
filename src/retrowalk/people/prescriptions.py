"""What a professional fills in becomes a prescription: read, checked, and in whose name."""

import re
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import Field, ValidationError

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.people.templates import MOST_WEEKS, Body, Template
from retrowalk.programme.professional import precautions
from retrowalk.screening import Agreement, Bounds, Precaution
from retrowalk.screening.types import MOST_LINES
from retrowalk.value import AtMost, Value

Short = Annotated[str, AtMost(20)]
Ids = Annotated[tuple[Annotated[str, AtMost(50)], ...], Field(max_length=40)]
USUAL_WEEKS = 6
NUMBERS = {
    "minutes": (0.5, 60),
    "times": (1, 7),
    "weeks": (1, MOST_WEEKS),
    "effort": (1, 10),
    "pain": (0, 10),
    "pace": (50, 130),
    "rest": (5, 300),
}
"""The numbers in the sentence, and between what they lie; any but the weeks may be left out."""


class Written(Value):
    """A prescription as it is written down: numbers as text, some in lines, times in weeks."""

    minutes: Short = ""
    times: Short = ""
    weeks: Short = str(USUAL_WEEKS)
    effort: Short = ""
    pain: Short = ""
    pace: Short = ""
    rest: Short = ""
    present: Annotated[str, AtMost(80)] = ""
    review: Short = ""
    settings: Ids = ()
    not_settings: Ids = ()
    rungs: Ids = ()
    not_rungs: Ids = ()
    lifts: Ids = ()
    adds: Ids = ()
    stop: Annotated[str, AtMost(1000)] = ""
    goals: Annotated[str, AtMost(1000)] = ""
    note: Annotated[str, AtMost(1000)] = ""
    why: Annotated[str, AtMost(1000)] = ""
    profession: Annotated[str, AtMost(120)] = ""
    template: Annotated[str, AtMost(100)] = ""

    def agreement(self, who: str, today: date) -> Agreement:
        """Give it as the word of somebody, told today.

        Raises
        ------
        InvalidAnswer
            naming the number that does not fit, or that there are too many lines
        """
        weeks = _whole("weeks", self.weeks or str(USUAL_WEEKS))
        with_end = {**self._bounds(), "until": today + timedelta(weeks=weeks or USUAL_WEEKS)}
        values = {
            "on": today,
            "who": who,
            "profession": self.profession.strip(),
            "note": _flat(self.note),
            "why": _flat(self.why),
            "bounds": with_end,
            "review_on": _day(self.review),
            "goals": _lines(self.goals),
            "template": self.template,
        }
        try:
            return Agreement.model_validate(values)
        except ValidationError:
            raise InvalidAnswer(Message("prescribe-lines", most=MOST_LINES)) from None

    def body(self, today: date, source: tuple[str, ...]) -> Body:
        """Give it as what a template holds: without what is one walker's own.

        Raises
        ------
        InvalidAnswer
            as :meth:`agreement` does
        """
        bounds = self.agreement("-", today).bounds
        review = _day(self.review)
        return Body(
            bounds=bounds.model_copy(update={"until": None, "present": ""}),
            weeks=_whole("weeks", self.weeks) or USUAL_WEEKS,
            review_weeks=max(1, min(MOST_WEEKS, round((review - today).days / 7)))
            if review
            else None,
            note=_flat(self.note),
            source=source,
        )

    def _bounds(self) -> dict[str, Any]:
        return {
            "minutes_at_most": _number("minutes", self.minutes),
            "times_a_week": _whole("times", self.times),
            "effort_at_most": _whole("effort", self.effort),
            "pain_at_most": _whole("pain", self.pain),
            "pace_at_most_spm": _whole("pace", self.pace),
            "rest_s_at_least": _whole("rest", self.rest),
            "present": self.present.strip(),
            "settings": self.settings,
            "not_settings": self.not_settings,
            "rungs": self.rungs,
            "not_rungs": self.not_rungs,
            "lifts": precautions(self.lifts),
            "adds": precautions(self.adds),
            "stop": _lines(self.stop),
        }


def from_template(template: Template, today: date, like: Written | None = None) -> Written:
    """Fill in a template; what it leaves open is as in ``like``: goals, who is there."""
    before = like or Written()
    weeks = template.review_weeks
    return _filled(template.bounds).model_copy(
        update={
            "weeks": str(template.weeks),
            "review": (today + timedelta(weeks=weeks)).isoformat() if weeks else "",
            "note": template.note,
            "template": template.id,
            "goals": before.goals,
            "present": before.present,
            "profession": before.profession,
        }
    )


def from_agreement(agreement: Agreement, today: date) -> Written:
    """Fill in what holds, to be changed: its weeks are those that are left."""
    until = agreement.bounds.until
    left = max(1, -(-(until - today).days // 7)) if until else USUAL_WEEKS
    review = agreement.review_on
    return _filled(agreement.bounds).model_copy(
        update={
            "weeks": str(min(MOST_WEEKS, left)),
            "review": review.isoformat() if review and review >= today else "",
            "goals": "\n".join(agreement.goals),
            "note": agreement.note,
            "profession": agreement.profession,
            "template": agreement.template,
        }
    )


def _filled(bounds: Bounds) -> Written:
    return Written(
        minutes=_text(bounds.minutes_at_most),
        times=_text(bounds.times_a_week or bounds.times_a_week_at_most),
        effort=_text(bounds.effort_at_most),
        pain=_text(bounds.pain_at_most),
        pace=_text(bounds.pace_at_most_spm),
        rest=_text(bounds.rest_s_at_least),
        present=bounds.present,
        settings=bounds.settings,
        not_settings=bounds.not_settings,
        rungs=bounds.rungs,
        not_rungs=bounds.not_rungs,
        lifts=tuple(map(str, bounds.lifts)),
        adds=tuple(map(str, bounds.adds)),
        stop="\n".join(bounds.stop),
    )


def _text(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


def _number(name: str, text: str) -> float | None:
    told = text.strip().replace(",", ".")
    if not told:
        return None
    least, most = NUMBERS[name]
    fits = re.fullmatch(r"\d{1,3}(\.\d{1,2})?", told, re.ASCII) is not None
    if not fits or not least <= float(told) <= most:
        raise InvalidAnswer(Message(f"prescribe-number-{name}", least=least, most=most))
    return float(told)


def _whole(name: str, text: str) -> int | None:
    number = _number(name, text)
    if number is None:
        return None
    if number != int(number):
        least, most = NUMBERS[name]
        raise InvalidAnswer(Message(f"prescribe-number-{name}", least=least, most=most))
    return int(number)


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise InvalidAnswer(Message("prescribe-review-day")) from None


def _flat(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in map(str.strip, text.splitlines()) if line)


MAY_BE_ADDED = tuple(one for one in Precaution if one is not Precaution.BESIDE_TREATMENT)
