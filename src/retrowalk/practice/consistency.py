"""What must hold across the practice files, beyond what each entry's own type can check."""

from collections import Counter
from collections.abc import Iterable, Iterator

from retrowalk.practice.types import SOURCE_IDS, Entry, Practice, Stage


def contradictions(practice: Practice) -> Iterator[str]:
    """Name everything in which the entries contradict each other, with file and entry."""
    yield from _repeated_ids(practice)
    yield from _unknown_sources(practice)
    yield from _broken_references(practice)
    for track in sorted({stage.track for stage in practice.stages}):
        yield from _broken_order(track, practice.track(track))


def _repeated_ids(practice: Practice) -> Iterator[str]:
    counted = Counter(entry.id for entry in practice.entries)
    for entry in practice.entries:
        if counted[entry.id] > 1:
            yield f"{_where(entry)}: the id is used {counted[entry.id]} times."


def _unknown_sources(practice: Practice) -> Iterator[str]:
    for entry in practice.entries:
        if not entry.source:
            yield f"{_where(entry)}: names no fact of the articles as its source."
        yield from _unknown(entry, entry.source, SOURCE_IDS, "the articles have no fact")


def _broken_references(practice: Practice) -> Iterator[str]:
    settings = {setting.id for setting in practice.settings}
    instructions = {instruction.id for instruction in practice.instructions}
    hazards = {hazard.id for hazard in practice.hazards}
    for setting in practice.settings:
        yield from _unknown(setting, setting.hazards, hazards, "hazards.toml has no")
    for stage in practice.stages:
        yield from _unknown(stage, stage.settings, settings, "settings.toml has no")
        yield from _unknown(stage, stage.cues, instructions, "instructions.toml has no")
    for aim in practice.aims:
        rungs = {stage.id for stage in practice.stages}
        yield from _unknown(aim, aim.skips, rungs, "stages.toml has no")
        yield from _unknown(aim, aim.leads, instructions, "instructions.toml has no")


def _broken_order(track: str, stages: tuple[Stage, ...]) -> Iterator[str]:
    rungs = [stage.rung for stage in stages]
    if rungs != list(range(1, len(stages) + 1)):
        yield f"stages.toml, track '{track}': the rungs must be 1, 2, 3 and so on, not {rungs}."
    for place, stage in enumerate(stages):
        earlier = [before.id for before in stages[:place]]
        yield from _unknown(stage, stage.gate.after_stages, earlier, "no earlier rung is called")


def _unknown(
    entry: Entry, wanted: Iterable[str], known: Iterable[str], complaint: str
) -> Iterator[str]:
    for name in wanted:
        if name not in known:
            yield f"{_where(entry)}: {complaint} '{name}'."


def _where(entry: Entry) -> str:
    kind = type(entry).__name__.removesuffix("Fact").lower()
    return f"{kind}s.toml, {kind} '{entry.id}'"
