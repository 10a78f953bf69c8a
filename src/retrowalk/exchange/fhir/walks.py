"""What was walked: a procedure for each practice, with the measures of it in one panel."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from retrowalk.exchange.fhir.codes import (
    BACKWARD_TIME,
    BACKWARD_WALKING,
    BEFORE,
    DURATION,
    ENERGY,
    EXERCISE,
    GUIDED,
    HEART_HIGHEST,
    HEART_MEAN,
    MEASURED,
    PAIN,
    RATIOS,
    STUMBLES,
    UNSTEADY,
    Code,
    concept,
    quantity,
)
from retrowalk.exchange.fhir.making import (
    Made,
    Resource,
    amount,
    coded,
    known,
    moment,
    observation,
    panel,
    period,
    some_time_on,
)
from retrowalk.exchange.fhir.told import Entry, Told
from retrowalk.gait.report import GaitMeasures, TotalReport, WalkReport
from retrowalk.journal import Kind, StoredWalk
from retrowalk.programme.bounds import last_day
from retrowalk.screening import Agreement


@dataclass
class _Practice:
    """What belongs to one practice: its starts as they were told, and what was recorded of it."""

    key: str
    runs: list[Entry] = field(default_factory=list)
    recorded: list[tuple[Entry, StoredWalk]] = field(default_factory=list)

    @property
    def entries(self) -> list[Entry]:
        return [*self.runs, *(entry for entry, _ in self.recorded)]

    @property
    def status(self) -> str:
        counting = [one.status for one in self.entries if one.counts]
        return max(counting, key=lambda one: one == "corrected") if counting else "entered-in-error"

    @property
    def when(self) -> Resource:
        runs = [one for one in self.runs if one.counts] or self.runs
        return _when_run(runs[0]) if runs else _when_recorded(*self.recorded[0])

    @property
    def whole(self) -> Entry:
        """All that was told of it, as if it were one entry."""
        told = sorted((one for entry in self.entries for one in entry.told), key=lambda one: one.id)
        return Entry(tuple(told))


def walked(told: Told) -> Iterator[Made]:
    """Give every practice with its measures."""
    asked = [
        (one.numbers, Agreement.from_kept(one.now.body), told.id("agreement", one.number))
        for one in told.entries(Kind.AGREEMENT)
        if one.counts
    ]
    for one in _practices(told):
        parts = [*_of_runs(told, one.runs)]
        for entry, walk in one.recorded:
            parts += _of_walk(told, entry, walk, alone=not one.runs)
        yield _procedure(told, one, [(a, id_) for _, a, id_ in asked])
        yield from parts
        yield _panel(told, one, parts)


def guided(told: Told) -> Iterator[Made]:
    """Give what was guided and is no walk."""
    for one in told.entries(Kind.GUIDED):
        begun = one.now.about or one.now.told_at
        status = "completed" if one.now.body.get("completed", True) else "stopped"
        yield Made(
            {
                "resourceType": "Procedure",
                "id": told.id("guided", one.number),
                "status": status if one.counts else one.status,
                "code": concept(GUIDED),
                "subject": told.patient,
                "performedPeriod": period(begun, one.now.body["practised_s"]),
            },
            one.numbers,
        )


def _practices(told: Told) -> Iterable[_Practice]:
    found: dict[str, _Practice] = {}
    walks = {one.recording_id: one for one in told.walks}
    for one in told.entries(Kind.RUN, Kind.RECORDING):
        walk = walks.get(one.now.recording_id or 0)
        if one.now.kind is Kind.RUN:
            key = one.now.session_id or f"run {one.number}"
            found.setdefault(key, _Practice(key)).runs.append(one)
        elif walk is not None:
            key = walk.session_id or f"recording {one.number}"
            known = found.setdefault(key, _Practice(key))
            known.recorded.append((_as_it_counts(told, one, walk), walk))
    return found.values()


def _as_it_counts(told: Told, one: Entry, walk: StoredWalk) -> Entry:
    """Mind that a recording goes with the session that it is of."""
    counts = walk.id in told.counting
    return Entry(tuple(word.model_copy(update={"counts": counts}) for word in one.told))


def _when_run(one: Entry) -> Resource:
    """Give when a start was: it ended that day or after midnight, at an hour that nobody told."""
    begun = (one.now.about or one.now.told_at).astimezone()
    ended = begun + timedelta(seconds=one.now.body["practised_s"])
    return {"start": moment(begun), "end": ended.date().isoformat()}


def _when_recorded(entry: Entry, walk: StoredWalk) -> Resource:
    recording = walk.walk.recording
    if recording.start_utc is not None:
        return period(recording.start_utc, recording.duration_s)
    return some_time_on(_day(walk.session_id) or entry.on)


def _day(session_id: str | None) -> date | None:
    try:
        return date.fromisoformat(session_id or "")
    except ValueError:
        return None


def _procedure(told: Told, one: _Practice, asked: list[tuple[Agreement, str]]) -> Made:
    counting = [run for run in one.runs if run.counts]
    stopped = counting and not all(run.now.body.get("completed", True) for run in counting)
    error = one.status == "entered-in-error"
    on = one.entries[0].on
    place = told.settings.get(one.key)
    return Made(
        known(
            resourceType="Procedure",
            id=told.id("practice", one.key),
            basedOn=[
                {"reference": f"ServiceRequest/{id_}"}
                for agreement, id_ in asked
                if agreement.on <= on <= last_day(agreement)
            ],
            status=one.status if error else ("stopped" if stopped else "completed"),
            code=concept(BACKWARD_WALKING),
            subject=told.patient,
            performedPeriod=one.when,
            performer=[{"actor": told.patient}],
            location={"display": place} if place else None,
        ),
        one.whole.numbers,
    )


def _panel(told: Told, one: _Practice, parts: list[Made]) -> Made:
    made = panel(told, one.whole, {"effectivePeriod": one.when}, parts)
    made.resource["id"] = told.id("panel", one.key)
    made.resource["status"] = one.status
    return made


def _of_runs(told: Told, runs: list[Entry]) -> Iterator[Made]:
    for one in runs:
        body, when = one.now.body, {"effectivePeriod": _when_run(one)}
        minutes = amount(body["practised_s"] / 60, BACKWARD_TIME)
        yield observation(told, EXERCISE, one, coded(BACKWARD_WALKING), when=when)
        yield observation(told, BACKWARD_TIME, one, minutes, when=when)
        if not body.get("by_hand"):
            pressed = amount(body.get("unsteady_pressed", 0), UNSTEADY)
            yield observation(told, UNSTEADY, one, pressed, when=when)
        if body.get("pain_before") is not None:
            at = {"effectiveDateTime": moment(one.now.about or one.now.told_at)}
            pain = amount(body["pain_before"], PAIN)
            yield observation(told, PAIN, one, pain, also=(BEFORE,), when=at)


def _of_walk(told: Told, entry: Entry, stored: StoredWalk, *, alone: bool) -> Iterator[Made]:
    """Give what was measured, in minutes where it is time; ``alone``: nobody told of the walk."""
    walk = stored.walk

    def made(code: Code, value: Resource) -> Made:
        when = {"effectivePeriod": _when_recorded(entry, stored)}
        return observation(told, code, entry, value, when=when, device=told.device(walk))

    if alone:
        yield made(EXERCISE, coded(BACKWARD_WALKING))
    walked_s = sum(total.duration_s for _, total in walk.totals.by_way())
    yield made(DURATION, amount(walked_s / 60, DURATION))
    heart = walk.recording.heart_rate
    if heart is not None:
        yield made(HEART_MEAN, amount(heart.mean_bpm, HEART_MEAN))
        yield made(HEART_HIGHEST, amount(heart.highest_bpm, HEART_HIGHEST))
    for code, value in _figures(walk):
        yield made(code, amount(value, code))
    yield made(STUMBLES, amount(len(walk.measures.stumbles_s), STUMBLES))
    if stored.id in told.energy_kcal:
        low, high = (quantity(round(kcal, 1), ENERGY.unit) for kcal in told.energy_kcal[stored.id])
        yield made(ENERGY, {"valueRange": {"low": low, "high": high}})


def _figures(walk: WalkReport) -> Iterator[tuple[Code, float]]:
    totals, measures = walk.totals, walk.measures
    yield from _of_way("backward", totals.backward, measures.backward)
    if totals.forward.steps:
        yield from _of_way("forward", totals.forward, measures.forward)
    for name, code in RATIOS.items():
        ratio = getattr(measures.backward_to_forward, name)
        if ratio is not None:
            yield code, ratio


def _of_way(way: str, total: TotalReport, steps: GaitMeasures) -> Iterator[tuple[Code, float]]:
    share = steps.step_time_cv
    values = {
        "duration_s": total.duration_s / 60,
        "steps": total.steps,
        "distance_m": total.distance_m,
        "speed_mps": steps.speed_mps,
        "cadence_spm": steps.cadence_spm,
        "step_length_m": steps.step_length_m,
        "step_time_cv": None if share is None else 100 * share,
    }
    return ((MEASURED[way][name], value) for name, value in values.items() if value is not None)
