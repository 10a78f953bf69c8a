"""What must hold across the practice files, beyond what each entry's own type can check."""

from collections import Counter
from collections.abc import Iterable, Iterator

from retrowalk.practice.demands import Demand
from retrowalk.practice.entry import CITATION, Entry
from retrowalk.practice.types import Instruction, Occasion, Practice, Rung


def contradictions(practice: Practice) -> Iterator[str]:
    """Name everything in which the entries contradict each other, with file and entry."""
    yield from _repeated_ids(practice)
    yield from _unknown_sources(practice)
    yield from _broken_references(practice)
    yield from _unsaid(practice)
    yield from _unlimited(practice)
    yield from _unguided(practice)
    for track in sorted({rung.track for rung in practice.rungs}):
        yield from _broken_order(practice.track(track))


def _repeated_ids(practice: Practice) -> Iterator[str]:
    counted = Counter(entry.id for entry in practice.entries)
    for entry in practice.entries:
        if counted[entry.id] > 1:
            yield f"{_where(entry)}: the id is used {counted[entry.id]} times."


def _unknown_sources(practice: Practice) -> Iterator[str]:
    for entry in practice.entries:
        if not entry.source:
            yield f"{_where(entry)}: names no fact of the articles and no study as its source."
        for source in entry.studies:
            if not CITATION.fullmatch(source):
                yield (
                    f"{_where(entry)}: the articles have no fact '{source}', and a study is "
                    "written 'Author et al. year, doi 10...', or with its PubMed number."
                )


def _broken_references(practice: Practice) -> Iterator[str]:
    settings = {setting.id for setting in practice.settings}
    instructions = {instruction.id for instruction in practice.instructions}
    hazards = {hazard.id for hazard in practice.hazards}
    for setting in practice.settings:
        yield from _unknown(setting, setting.hazards, hazards, "hazards.toml has no")
    for rung in practice.rungs:
        yield from _unknown(rung, rung.settings, settings, "settings.toml has no")
        yield from _unknown(rung, rung.cues, instructions, "instructions.toml has no")
    for aim in practice.aims:
        rungs = {rung.id for rung in practice.rungs}
        yield from _unknown(aim, aim.skips, rungs, "stages.toml has no")
        yield from _unknown(aim, aim.leads, instructions, "instructions.toml has no")
    for guide in practice.guides:
        yield from _unknown(guide, guide.themes, instructions, "instructions.toml has no")
    for lesson in practice.lessons:
        yield from _unknown(lesson, lesson.steps, instructions, "instructions.toml has no")
    for cue in practice.instructions:
        yield from _unknown(cue, filter(None, [cue.hazard]), hazards, "hazards.toml has no")
        others = instructions - {cue.id}
        yield from _unknown(cue, filter(None, [cue.replaces]), others, "there is no other cue")


FEWEST: dict[Occasion, int] = {"arrival": 1, "every_walk": 2, "first_steps": 1, "mind_wanders": 2}
"""How many cues an occasion needs: where today's may be one of them, another."""


def _unsaid(practice: Practice) -> Iterator[str]:
    """Name what a session could not say, on any rung, to anybody."""
    for occasion, fewest in FEWEST.items():
        found = sum(map(_for_everybody, practice.said_when(occasion)))
        if found < fewest:
            yield f'instructions.toml: {found} of {fewest} say when = "{occasion}" to everybody.'
    for setting in practice.settings:
        ready = [one.id for one in practice.said_when("ready") if setting.is_in(one.place)]
        if len(ready) != 1:
            said = ", ".join(ready) or "nothing"
            yield f'{_where(setting)}: one cue must say when = "ready" here, not {said}.'
    if all(hazard.promise != "always" for hazard in practice.hazards):
        yield 'hazards.toml: none has promise = "always".'
    breath = [one for one in practice.instructions if one.topic == "breath" and one.pattern]
    if not any(one.moment == "standing" and _for_everybody(one) for one in breath):
        yield "instructions.toml: no breath with a pattern is for everybody who stands."
    if not any(one.handout and one.drawing for one in practice.instructions):
        yield "instructions.toml: none with a drawing has handout = true."


def _unguided(practice: Practice) -> Iterator[str]:
    """Name each guide that leads nowhere, or into what cannot be done in its posture."""
    known = {one.id: one for one in practice.instructions}
    for guide in practice.guides:
        if not guide.themes:
            yield f"{_where(guide)}: dwells on nothing."
        for theme in filter(None, map(known.get, guide.themes)):
            walks = theme.moment == "walking"
            if walks is not (guide.posture == "walking") and (theme.pattern or not walks):
                yield f"{_where(guide)}: '{theme.id}' is not done {guide.posture}."
    for posture in ("walking", "seated"):
        themes = (guide.themes for guide in practice.guides if guide.posture == posture)
        if not any(_for_everybody(known[one]) for some in themes for one in some if one in known):
            yield f"guides.toml: none that is done {posture} has a theme for everybody."


def _unlimited(practice: Practice) -> Iterator[str]:
    """Name each demand that is barred to nobody, and each tick that is for nobody."""
    told = {one.id for one in practice.demands}
    for demand in Demand:
        if demand not in told:
            yield f"demands.toml: says nothing of '{demand}'."
    for one in practice.demands:
        if not (one.not_with or one.not_for):
            yield f"{_where(one)}: bars nobody."
    ticks = {tick.id.rpartition("-")[2] for one in practice.settings for tick in one.checklist}
    for check in practice.checks:
        if not (check.only_with or check.only_for):
            yield f"{_where(check)}: is for nobody."
        yield from _unknown(check, check.replaces, ticks, "settings.toml has no tick")


def _for_everybody(cue: Instruction) -> bool:
    return cue.place == "anywhere" and not (cue.hazard or cue.is_for_some)


def _broken_order(rungs_of_track: tuple[Rung, ...]) -> Iterator[str]:
    for place, rung in enumerate(rungs_of_track):
        earlier = [before.id for before in rungs_of_track[:place]]
        yield from _unknown(rung, rung.gate.after_stages, earlier, "no earlier rung is called")


def _unknown(
    entry: Entry, wanted: Iterable[str], known: Iterable[str], complaint: str
) -> Iterator[str]:
    for name in wanted:
        if name not in known:
            yield f"{_where(entry)}: {complaint} '{name}'."


def _where(entry: Entry) -> str:
    named = type(entry).__name__.removesuffix("Fact").lower()
    kind = "stage" if isinstance(entry, Rung) else named  # its table
    return f"{kind}s.toml, {kind} '{entry.id}'"
