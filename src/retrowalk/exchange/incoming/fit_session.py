"""One session of a FIT file: its totals, by itself, its laps and its records, and its laps."""

from collections.abc import Sequence
from dataclasses import dataclass

from retrowalk.activity import MOST_LAPS, Lap, Sport
from retrowalk.exchange.incoming.chosen import added, first, mean, positive
from retrowalk.exchange.incoming.fit_messages import FitFile, Told, moment_s, number, whole
from retrowalk.exchange.incoming.made import Totals, text
from retrowalk.exchange.incoming.on_foot import sport_named, steps_of_cycles
from retrowalk.exchange.incoming.track import Points, heart, within

_ON_FOOT = {"indoor_walking", "casual_walking", "speed_walking"}
_INDOOR = {"treadmill", "virtual_activity"}
_NEAR_S = 60.0
"""So far the times of laps and of their session may differ."""
_LAP_NAMES = ("lap_name", "label", "direction", "name")


@dataclass
class Session:
    """One session: what it tells, and the laps and records that are within it."""

    file: FitFile
    told: Told
    every_point: Points
    alone: bool
    told_laps: Sequence[Told]

    def __post_init__(self) -> None:
        self.start_s = self._start_s()
        self.points = self._points()
        self.sport, self.indoor = _sport(self.told, self.file.sport, self.told_laps)
        self.elapsed_s = self._elapsed_s()
        self.fitting: Sequence[Told] = self.told_laps if self._laps_fit() else ()
        self.going_s = self._going_s()

    def totals(self) -> Totals:
        """Give the totals: its own, else those of its laps together, else those of its records."""
        told, points = self.told, self.points
        cadence = _cadence(told)
        steps = first(
            _steps(told, self.sport, self.going_s),
            added([_steps(lap, self.sport, _time_s(lap) or 0.0) for lap in self.fitting]),
        )
        hearts = [
            (heart(number(lap.get("avg_heart_rate"))), _time_s(lap) or 0.0) for lap in self.fitting
        ]
        return Totals.of(
            self.sport,
            points,
            duration_s=self.going_s,
            elapsed_s=self.elapsed_s,
            distance_m=positive(
                number(told.get("total_distance")),
                added([number(lap.get("total_distance")) for lap in self.fitting]),
            ),
            steps=steps,
            turns_a_minute=cadence,
            heart_mean_bpm=first(heart(number(told.get("avg_heart_rate"))), mean(hearts)),
            heart_highest_bpm=first(
                heart(number(told.get("max_heart_rate"))),
                max((b for lap in self.fitting if (b := _highest(lap))), default=None),
            ),
        )

    def laps(self) -> tuple[Lap, ...]:
        """Give the laps, by their own totals where they are of this session alone."""
        starts = self._starts_s()
        return tuple(
            self._lap(lap, start_s)
            for lap, start_s in list(zip(self.told_laps, starts, strict=True))[:MOST_LAPS]
        )

    def _lap(self, lap: Told, start_s: float) -> Lap:
        duration_s, name = _time_s(lap) or 0.0, text(self._lap_name(lap))
        whole_s = self.elapsed_s or 0.0
        if self.fitting or start_s + duration_s <= whole_s + _NEAR_S:
            return Lap(
                start_s=start_s,
                duration_s=duration_s,
                distance_m=within(number(lap.get("total_distance")), 0, 1e7),
                steps=_steps(lap, self.sport, duration_s),
                heart_rate_mean_bpm=heart(number(lap.get("avg_heart_rate"))),
                heart_rate_highest_bpm=_highest(lap),
                name=name,
            )
        # cut since, by who edited the activity: the lap is told as far as it is within
        zero_s = self.start_s or 0.0
        begun_s = (moment_s(lap.get("start_time")) or zero_s) - zero_s
        start_s, end_s = max(0.0, begun_s), min(whole_s, begun_s + duration_s)
        part = self.points.between(zero_s + start_s, zero_s + end_s)
        return Lap(
            start_s=min(start_s, whole_s),
            duration_s=max(0.0, end_s - start_s),
            distance_m=part.distance_m,
            heart_rate_mean_bpm=part.heart_mean_bpm,
            heart_rate_highest_bpm=part.heart_highest_bpm,
            name=name,
        )

    def _lap_name(self, lap: Told) -> str:
        named = lap.get("developer", {})
        step = self.file.steps.get(whole(lap.get("wkt_step_index")) or 0, "")
        return str(
            next((named[key] for key in _LAP_NAMES if named.get(key)), None)
            or (step if "wkt_step_index" in lap else "")
        )

    def _starts_s(self) -> list[float]:
        """Count from the start; by the laps' own lengths where the clock was set meanwhile."""
        lengths = [_elapsed_s(lap) or 0.0 for lap in self.told_laps]
        summed = [sum(lengths[:k]) for k in range(len(lengths))]
        if self.start_s is None:
            return summed
        clock = [
            None if at is None else at - self.start_s
            for at in (moment_s(lap.get("start_time")) for lap in self.told_laps)
        ]
        end_s = (self.elapsed_s or 0.0) + _NEAR_S
        if any(at is None or not -_NEAR_S <= at <= end_s for at in clock):
            return summed
        return [max(0.0, at) for at in clock if at is not None]

    def _laps_fit(self) -> bool:
        """Tell whether the laps are of this session as it is, and were not cut with it."""
        going_s = number(self.told.get("total_timer_time"))
        elapsed_s = number(self.told.get("total_elapsed_time"))
        summed = [added([read(lap) for lap in self.told_laps]) for read in (_time_s, _elapsed_s)]
        if going_s is None and elapsed_s is None:
            # no session came: records may go on where the last whole lap ends
            return (summed[1] or 0.0) + _NEAR_S >= self.points.elapsed_s
        return any(
            abs(a - b) <= max(_NEAR_S, 0.1 * a)
            for a in (going_s, elapsed_s)
            for b in summed
            if a is not None and b is not None
        )

    def _start_s(self) -> float | None:
        told = moment_s(self.told.get("start_time"))
        laps = (moment_s(lap.get("start_time")) for lap in self.told_laps)
        return first(
            told,
            next((at for at in laps if at is not None), None),
            self.every_point.start_s,
            moment_s(self.file.file_id.get("time_created")) if self.told else None,
        )

    def _points(self) -> Points:
        length_s = _elapsed_s(self.told)
        if self.alone or self.start_s is None or length_s is None:
            return self.every_point
        return self.every_point.between(self.start_s, self.start_s + length_s)

    def _elapsed_s(self) -> float | None:
        end_s = moment_s(self.told.get("timestamp"))
        by_clock = None if end_s is None or self.start_s is None else end_s - self.start_s
        return first(
            _elapsed_s(self.told),
            added([_elapsed_s(lap) for lap in self.told_laps]),
            self.points.elapsed_s if self.points else None,
            within(by_clock, 0, 100 * 86_400),
        )

    def _going_s(self) -> float:
        return (
            first(
                _timer_s(self.told),
                added([_timer_s(lap) for lap in self.fitting]),
                _timer_s(self.file.activity) if self.alone else None,
                self.elapsed_s if self.told else None,
                self.points.going_s if self.points else None,
            )
            or 0.0
        )


def _sport(told: Told, before: Told, laps: Sequence[Told]) -> tuple[Sport, bool]:
    lap = laps[0] if laps else {}
    main = first(told.get("sport"), before.get("sport"), lap.get("sport"))
    sub = str(first(told.get("sub_sport"), before.get("sub_sport"), lap.get("sub_sport"), ""))
    indoor = sub in _INDOOR or sub.startswith("indoor")
    if main is None or main == "generic":  # what the walker called it may tell
        names = (told.get("sport_profile_name"), before.get("name"))
        named = (sport_named(name) for name in names if isinstance(name, str))
        return next((one for one in named if one is not None), Sport.OTHER), indoor
    if sub in _ON_FOOT:
        return Sport.WALKING, indoor
    if main == "fitness_equipment":
        return {"treadmill": Sport.OTHER, "indoor_running": Sport.RUNNING}.get(
            sub, Sport.OTHER if sub in {"", "generic"} else Sport.ELSE
        ), True
    return sport_named(str(main)) or Sport.ELSE, indoor


def _steps(told: Told, sport: Sport, going_s: float) -> int | None:
    cycles = first(number(told.get("total_strides")), number(told.get("total_cycles")))
    if cycles is not None:  # a last step alone is half of one
        cycles += within(number(told.get("total_fractional_cycles")), 0, 1) or 0.0
    distance_m = number(told.get("total_distance"))
    return steps_of_cycles(sport, cycles, going_s, _cadence(told), distance_m)


def _cadence(told: Told) -> float | None:
    turns = first(number(told.get("avg_running_cadence")), number(told.get("avg_cadence")))
    if turns is None:
        return None
    return turns + (number(told.get("avg_fractional_cadence")) or 0.0)


def _highest(told: Told) -> float | None:
    return heart(number(told.get("max_heart_rate")))


def _timer_s(told: Told) -> float | None:
    return within(number(told.get("total_timer_time")), 0, 100 * 86_400)


def _elapsed_s(told: Told) -> float | None:
    return within(number(told.get("total_elapsed_time")), 0, 100 * 86_400)


def _time_s(told: Told) -> float | None:
    return first(_timer_s(told), _elapsed_s(told))
