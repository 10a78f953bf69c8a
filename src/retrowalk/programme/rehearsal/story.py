"""A story: a made-up walker, what their walks are like, and what is told when.

The values of ``retrowalk rehearse STORY.toml``, key by key; a key that is not here is refused.
"""

from datetime import UTC, date, datetime, time
from typing import Annotated, Any, Self

from pydantic import AwareDatetime, BeforeValidator, ConfigDict, Field, model_validator

from retrowalk.person import Experience, Place, Scale10, WalkingAid
from retrowalk.programme.types import Why, Wobble
from retrowalk.screening.types import MOST_LINES, Agreement, Bounds, Line, Precaution
from retrowalk.value import FIRST_YEAR, LAST_YEAR, AtMost, Value

WALKED_AT = time(10)
WELL: dict[str, Any] = {
    "age": 40,
    "active": True,
    "partner": True,
    "experience": Experience.NONE,
    "falls": "0",
    "walking_aid": WalkingAid.NONE,
    "places": [Place.HOME_RAIL, Place.HOME_FLOOR, Place.CLEAR_PATH],
}
"""What a healthy walker answers, where it is not nothing: what a story leaves out."""
MOST_WEEKS = 156


def _time_of_day(given: Any) -> Any:
    """Read "15:00" as a time; TOML has one of its own as well."""
    if not isinstance(given, str):
        return given
    try:
        clock = time.fromisoformat(given)
    except ValueError:
        clock = None
    if clock is None or clock.tzinfo is not None:
        raise ValueError(f'"{given}" is no time of day such as "15:00"')
    return clock


Day = Annotated[date, Field(ge=date(FIRST_YEAR, 1, 1), le=date(LAST_YEAR, 12, 31))]
At = Annotated[
    AwareDatetime,
    Field(
        ge=datetime(FIRST_YEAR, 1, 2, tzinfo=UTC),
        lt=datetime(LAST_YEAR, 12, 31, tzinfo=UTC),
    ),
]
Clock = Annotated[time, BeforeValidator(_time_of_day)]
Number = Annotated[int, Field(ge=1)]
Names = Annotated[tuple[str, ...], Field(strict=False)]
Precautions = tuple[Annotated[Precaution, Field(strict=False)], ...]


class StoryValue(Value):
    """A table of a story: values of the type that is written, and no other."""

    model_config = ConfigDict(strict=True)


class Otherwise(StoryValue):
    """What is told of a walk; what is left out is as it usually is."""

    before: Scale10 | None = None
    after: Scale10 | None = None
    next_day: Scale10 | None = None
    effort: Scale10 | None = None
    wobble: Annotated[Wobble, Field(strict=False)] | None = None
    unsteady: Annotated[int, Field(ge=0, le=1000)] | None = None
    did: Annotated[float, Field(ge=0, le=100)] | None = None

    def told(self) -> dict[str, Any]:
        """Give what is said of the walk, by its key."""
        said = ((key, getattr(self, key)) for key in Otherwise.model_fields)
        return {key: value for key, value in said if value is not None}


class Usual(StoryValue):
    """What a walk is like: pain and effort 0 to 10; ``did`` is the share of the planned minutes."""

    before: Scale10 = 0
    after: Scale10 = 0
    next_day: Scale10 = 0
    effort: Scale10 = 3
    wobble: Annotated[Wobble, Field(strict=False)] = Wobble.NONE
    unsteady: Annotated[int, Field(ge=0, le=1000)] = 0
    did: Annotated[float, Field(ge=0, le=100)] = 1.0

    def but(self, otherwise: Otherwise) -> Self:
        """Give the same walk with what was otherwise."""
        return self.model_copy(update=otherwise.told())


class Special(Otherwise):
    """One session that was otherwise, by its number or by its day."""

    session: Number | None = None
    on: Day | None = None
    at: Clock | None = None

    @model_validator(mode="after")
    def _is_of_one_session(self) -> Self:
        if (self.session is None) == (self.on is None):
            raise ValueError("name the session by its number or by its day: 'session' or 'on'")
        return self

    def is_of(self, number: int, day: date) -> bool:
        """Whether it tells of the session of that number, or of that day."""
        return self.session == number or self.on == day


class Correction(Otherwise):
    """What is told later of a session: it was otherwise, or was not at all."""

    session: Number
    at: At
    taken_back: bool = False

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if not self.model_fields_set - {"session", "at"}:
            raise ValueError("say what was otherwise")
        return self


class Away(StoryValue):
    """Days without a walk, from the first to before ``to``."""

    since: Annotated[Day, Field(alias="from")]
    to: Day
    why: Annotated[str, AtMost(120)] = ""

    @model_validator(mode="after")
    def _ends(self) -> Self:
        if self.to <= self.since:
            raise ValueError("'to' is the day of coming back, and later than 'from'")
        return self

    @property
    def reason(self) -> Why | None:
        """Why nothing was walked, as the walker picks it when they are asked; None: not told."""
        if not self.why:
            return None
        return Why(self.why) if self.why in set(Why) else Why.OTHER

    def holds(self, day: date) -> bool:
        """Whether it is one of these days."""
        return self.since <= day < self.to


class Word(StoryValue):
    """A professional's word: when it is given, by whom, and within which bounds."""

    at: At
    who: Annotated[str, AtMost(120), Field(min_length=1)] = "a professional"
    profession: Annotated[str, AtMost(120)] = ""
    note: Annotated[str, AtMost(500)] = ""
    settings: Names = ()
    not_settings: Names = ()
    rungs: Names = ()
    not_rungs: Names = ()
    minutes_at_most: Annotated[float, Field(ge=0.5, le=60)] | None = None
    times_a_week_at_most: Annotated[int, Field(ge=1, le=7)] | None = None
    pain_at_most: Scale10 | None = None
    lifts: Annotated[Precautions, Field(strict=False)] = ()
    adds: Annotated[Precautions, Field(strict=False)] = ()
    until: Day | None = None
    times_a_week: Annotated[int, Field(ge=1, le=7)] | None = None
    effort_at_most: Annotated[int, Field(ge=1, le=10)] | None = None
    pace_at_most_spm: Annotated[int, Field(ge=50, le=130)] | None = None
    rest_s_at_least: Annotated[int, Field(ge=5, le=300)] | None = None
    present: Annotated[str, AtMost(80)] = ""
    stop: Annotated[tuple[Line, ...], Field(strict=False, max_length=MOST_LINES)] = ()
    review_on: Day | None = None
    goals: Annotated[tuple[Line, ...], Field(strict=False, max_length=MOST_LINES)] = ()
    why: Annotated[str, AtMost(500)] = ""

    def agreement(self) -> Agreement:
        """Give it as the agreement that is kept."""
        bounds = Bounds(**{name: getattr(self, name) for name in Bounds.model_fields})
        return Agreement(
            on=self.at.date(),
            at=self.at,
            who=self.who,
            profession=self.profession,
            note=self.note,
            bounds=bounds,
            review_on=self.review_on,
            goals=self.goals,
            why=self.why,
        )


class Story(StoryValue):
    """A made-up walker through some weeks."""

    name: Annotated[str, AtMost(200)] = ""
    start: Day
    weeks: Annotated[int, Field(ge=1, le=MOST_WEEKS)]
    answers: dict[str, Any] = Field(default={})
    agreement: Annotated[tuple[Word, ...], Field(strict=False)] = ()
    usual: Annotated[tuple[Usual, ...], Field(strict=False)] = ()
    special: Annotated[tuple[Special, ...], Field(strict=False)] = ()
    away: Annotated[tuple[Away, ...], Field(strict=False)] = ()
    correct: Annotated[tuple[Correction, ...], Field(strict=False)] = ()

    def walk(self, number: int, day: date) -> Usual:
        """Say what the session of that number, on that day, is like when it is first told."""
        usual = self.usual or (Usual(),)
        walk = usual[(number - 1) % len(usual)]
        for special in self._specials(number, day):
            walk = walk.but(special)
        return walk

    def walked_at(self, number: int, day: date) -> datetime:
        """Give the moment at which the session is walked, in the zone of the agreement."""
        told = [one.at for one in self._specials(number, day) if one.at is not None]
        return self.moment(day, told[-1] if told else WALKED_AT)

    def moment(self, day: date, clock: time) -> datetime:
        """Give a time of a day in the zone of the last agreement by then, the first, or UTC."""
        told = sorted(word.at for word in self.agreement)
        by_then = [at for at in told if at.date() <= day] or told[:1]
        return datetime.combine(day, clock, tzinfo=by_then[-1].tzinfo if by_then else UTC)

    def is_away(self, day: date) -> bool:
        """Whether nothing is walked on a day."""
        return any(away.holds(day) for away in self.away)

    def _specials(self, number: int, day: date) -> list[Special]:
        return [one for one in self.special if one.is_of(number, day)]
