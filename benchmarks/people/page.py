"""The lives as a page to read: answers, clearance, and every decision with its sentence."""

from collections.abc import Iterator
from datetime import date

from benchmarks.people.lived import START, WEEKS, Lived, Walked

from retrowalk.languages import inside
from retrowalk.practice import load
from retrowalk.programme import CoachOverride, Wobble
from retrowalk.programme.words import minutes
from retrowalk.screening import Agreement, Clearance, Question, questions, words

HEAD = f"""# Five people, their first {WEEKS} weeks

Made by `python -m benchmarks.people --write docs/people.md`. The people are made up; every answer,
clearance, session and sentence below is what Retrowalk says to such answers, day by day. Pain is
0 to 10: before the walk, after it, and the next day.
"""
STEADY = {
    Wobble.WOBBLED: "wobbled",
    Wobble.STUMBLED: "stumbled",
    Wobble.FELL: "fell",
}


def page(lives: list[Lived]) -> str:
    """Write the whole page."""
    return "\n".join([HEAD, *("\n".join(_person(life)) for life in lives)])


def _person(life: Lived) -> Iterator[str]:
    yield f"## {life.story.name}\n"
    yield f"{life.story.about}\n"
    yield "**Told.** " + " ".join(_answers(life)) + "\n"
    yield from _clearance(life.screened)
    agreements = [(day, what) for day, what, _ in life.days if isinstance(what, Agreement)]
    for day, agreement in agreements[:1]:
        if not life.screened.may_walk_backward:
            yield f"**Agreed.** {agreement.who}, {_day(day)}.\n"
    if life.clearance.precautions:
        kept = " ".join(map(str, words.care(life.clearance.precautions)))
        yield f"**Kept to, in every session.** {kept}\n"
    yield "| | Where, minutes backward | What was told | What the programme answered |"
    yield "|---|---|---|---|"
    yield from _rows(life)
    yield f"\n**After {WEEKS} weeks.** {_sum(life)}\n"


def _answers(life: Lived) -> Iterator[str]:
    for question in questions():
        answer = life.story.answers.get(question.id)
        if answer not in (None, "", []):
            yield f"{question.text} *{_answer(question, answer)}.*"


def _answer(question: Question, answer: object) -> str:
    labels = {choice.value: str(choice.label) for choice in question.choices}
    if isinstance(answer, list):
        return "; ".join(labels[one] for one in answer)
    unit = " of 10" if question.kind == "scale" else f" {question.unit}".rstrip()
    return labels.get(str(answer), f"{answer}{unit}")


def _clearance(clearance: Clearance) -> Iterator[str]:
    yield f"**Answered.** {words.answer(clearance)}\n"
    for reason in clearance.reasons:
        ask = f" *{reason.ask}*" if reason.ask else ""
        yield f"- {reason.because}{ask}"
    yield ""


def _rows(life: Lived) -> Iterator[str]:
    week, place = 0, ""
    for day, what, decisions in life.days:
        while week <= (day - START).days // 7:
            week += 1
            idle = week <= (day - START).days // 7
            yield f"| **Week {week}** | {'nothing was walked' if idle else ''} | | |"
        said = " ".join(str(decision.sentence) for decision in decisions)
        if isinstance(what, Walked):
            planned = what.planned
            where = str(inside(load().setting(planned.setting).name))
            shown = "" if where == place else f", {where}"
            place = where
            yield f"| {_day(day)} | {minutes(planned.backward_s)}{shown} | {_told(what)} | {said} |"
        elif isinstance(what, CoachOverride):
            yield f"| {_day(day)} | | {what.who}, decided. | {said} |"
        elif isinstance(what, Agreement):
            yield f"| {_day(day)} | | {what.who} agreed. | {said} |"
        else:
            yield f"| {_day(day)} | | | {said} |"


def _told(walked: Walked) -> str:
    found = walked.answers
    parts = [f"pain {found.before}, {found.after}, {found.next_day}; effort {found.effort}"]
    if found.wobble in STEADY:
        parts.append(STEADY[found.wobble])
    if found.unsteady:
        parts.append(f"pressed unsteady {found.unsteady} times")
    if found.did != 1:
        parts.append(f"walked {minutes(walked.happened.practised_s)}")
    return "; ".join(parts) + (f". “{found.note}”" if found.note else "")


def _sum(life: Lived) -> str:
    programme = life.programme
    if programme is None:
        return "No programme yet."
    stage, state = load().rung(programme.state.stage), programme.state
    walked = sum(one.happened.practised_s for one in life.walked)
    return (
        f"{len(life.walked)} sessions, {round(walked / 60)} minutes backward in all. "
        f"Now: {inside(stage.name)}, {minutes(state.backward_s)}."
    )


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"
