"""What a measured walk cost: its backward part, for the walker's own weight, as a range."""

from collections.abc import Iterator

from retrowalk.errors import NotEnoughStudies
from retrowalk.evidence import kcal_of
from retrowalk.evidence.energy import PRACTICE_MIN, SLOWEST_MPM, STEEPEST
from retrowalk.gait import WalkReport
from retrowalk.journal import StoredWalk, WalkerJournal
from retrowalk.languages import Message
from retrowalk.practice import Setting, load
from retrowalk.programme import CompletedSession
from retrowalk.value import Value

LEVEL = (0.0, 0.0)
UNKNOWN_SLOPE = (0.0, STEEPEST)


class WalkEnergy(Value):
    """The energy of the backward part of a walk, resting included, and what it rests on.

    ``kcal`` is None where it can't be told, or where the walker told no weight; ``sentence`` then
    says why. ``grades`` are the least and the greatest grade that the way may have had.
    """

    kcal: tuple[float, float] | None
    grades: tuple[float, float]
    sentence: Message
    notes: tuple[Message, ...] = ()


def walk_energy(
    journal: WalkerJournal, stored: StoredWalk, grade: float | None = None
) -> WalkEnergy | None:
    """Give what a walk of the journal cost; ``grade`` is that of the way, if told (0.05: 5 %).

    None where nothing was walked backward, or where its speed can't be told.
    """
    screening, history = journal.screening(), journal.history()
    session = next((one for one in history if one.session_id == stored.session_id), None)
    began = stored.measured_at if session is None else session.started_at
    return energy_of(
        stored.walk,
        mass_kg=None if screening is None else screening.person.weight_kg,
        practised_min=sum(one.practised_s for one in history if one.started_at < began) / 60,
        places=places_of(session),
        grade=grade,
    )


def energy_of(
    walk: WalkReport,
    *,
    mass_kg: float | None,
    practised_min: float = 0.0,
    places: tuple[Setting, ...] = (),
    grade: float | None = None,
) -> WalkEnergy | None:
    """Give what the backward part of a walk cost, in the places where it was walked.

    ``practised_min`` are the minutes backward before it. None as in :func:`walk_energy`.
    """
    backward = (one for one in walk.bouts if one.direction == "backward")
    stretches = [(one.speed_mps, one.duration_s) for one in backward if one.speed_mps]
    if not stretches:
        return None
    grades = _grades(places) if grade is None else (grade, grade)
    if any(place.water or place.load or place.self_driven for place in places):
        return _untold("evidence-energy-elsewhere", grades)
    if mass_kg is None:
        return _untold("evidence-energy-no-weight", grades)
    try:
        low, high = kcal_of(stretches, grades=grades, mass_kg=mass_kg, practised_min=practised_min)
    except NotEnoughStudies:
        return _untold("evidence-energy-fast", grades)
    return WalkEnergy(
        kcal=(low, high),
        grades=grades,
        sentence=Message(
            "evidence-energy-walk",
            low=round(low),
            high=round(high),
            minutes=sum(seconds for _, seconds in stretches) / 60,
            mass=mass_kg,
        ),
        notes=tuple(_notes(stretches, grades, practised_min)),
    )


def _untold(why: str, grades: tuple[float, float]) -> WalkEnergy:
    return WalkEnergy(kcal=None, grades=grades, sentence=Message(why))


def places_of(session: CompletedSession | None) -> tuple[Setting, ...]:
    """Give where a session was walked, as far as the practice knows the places."""
    if session is None or session.planned is None:
        return ()
    known = {one.id: one for one in load().settings}
    planned = session.planned
    names = (planned.setting, *([planned.base.setting] if planned.base else []))
    return tuple(known[name] for name in names if name in known)  # an old journal may know others


def _grades(places: tuple[Setting, ...]) -> tuple[float, float]:
    return UNKNOWN_SLOPE if any(place.incline for place in places) else LEVEL


def _notes(
    stretches: list[tuple[float, float]], grades: tuple[float, float], practised_min: float
) -> Iterator[Message]:
    if grades == UNKNOWN_SLOPE:
        yield Message("evidence-energy-slope-unknown", steepest=STEEPEST)
    elif grades == LEVEL:
        yield Message("evidence-energy-level")
    else:
        yield Message("evidence-energy-slope", grade=grades[0])
    if any(60 * speed_mps < SLOWEST_MPM for speed_mps, _ in stretches):
        yield Message("evidence-energy-slow")
    yield Message(
        "evidence-energy-practised", minutes=round(practised_min), whole=round(PRACTICE_MIN)
    )
