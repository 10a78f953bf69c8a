"""FIT out: an activity as watches write it, by Garmin's profile.

The profile has no field for the name of a lap. Its direction is told by the workout step that it
belongs to (``wkt_step_index``, ``wkt_step_name``), by which Garmin Connect and intervals.icu show
laps, and by a developer field ``label``; every record has one, ``direction``. What Strava shows
(distance, moving and elapsed time, cadence, heart rate, a treadmill) is in fields of the profile.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import numpy as np

from retrowalk.activity import Sport
from retrowalk.exchange.outgoing.outing import Outing, OutingLap
from retrowalk.extras import needs

_PRODUCT = "Retrowalk"
_APPLICATION = bytes.fromhex("7265747261c04b9ab2e52d0f70617468")
"""By which programs know the fields of ours apart from those of others."""
_LABEL, _DIRECTION = 0, 1
_NAME_BYTES = 48
_EPOCH_S = 631_065_600  # that of FIT


def fit_of(outing: Outing) -> bytes:
    """Write a walk as a FIT file."""
    with needs("app"):
        from fit_tool.fit_file_builder import FitFileBuilder

    builder = FitFileBuilder(auto_define=True)
    for message in _Writer(outing).messages():
        builder.add(message)
    return bytes(builder.build().to_bytes())


class _Writer:
    def __init__(self, outing: Outing) -> None:
        with needs("app"):
            from fit_tool.profile import profile_type

        self._outing, self._types = outing, profile_type
        self._start_s = round(outing.start.timestamp())
        sports = profile_type.Sport
        self._sport = {
            Sport.WALKING: sports.WALKING,
            Sport.HIKING: sports.HIKING,
            Sport.RUNNING: sports.RUNNING,
            Sport.CYCLING: sports.CYCLING,
            Sport.SWIMMING: sports.SWIMMING,
        }.get(outing.sport, sports.GENERIC)
        subs = profile_type.SubSport
        self._sub_sport = subs.TREADMILL if outing.indoor else subs.GENERIC
        self._names = list(dict.fromkeys(lap.name for lap in outing.laps if lap.name))

    def messages(self) -> Iterator[Any]:
        """Give every message, in the order in which a watch writes them."""
        yield from self._head()
        yield from self._in_time()
        yield self._session()
        yield self._activity()

    def _head(self) -> Iterator[Any]:
        with needs("app"):
            from fit_tool.base_type import BaseType

        types = self._types
        maker = types.Manufacturer.DEVELOPMENT.value
        yield _message(
            "file_id",
            type=types.FileType.ACTIVITY,
            manufacturer=maker,
            product=0,
            time_created=self._ms(0),
            product_name=_PRODUCT,
        )
        yield _message("developer_data_id", application_id=_APPLICATION, developer_data_index=0)
        for number, name, base, units in (
            (_LABEL, "label", BaseType.STRING, ""),
            (_DIRECTION, "direction", BaseType.SINT8, "1 forward, -1 backward"),
        ):
            yield _message(
                "field_description",
                developer_data_index=0,
                field_definition_number=number,
                fit_base_type_id=base,
                field_name=name,
                units=units or None,
            )
        yield _message(
            "device_info",
            timestamp=self._ms(0),
            device_index=0,
            manufacturer=maker,
            product_name=_PRODUCT,
        )
        if self._names:
            yield _message(
                "workout",
                sport=self._sport,
                num_valid_steps=len(self._names),
                workout_name=_PRODUCT,
            )
        for place, name in enumerate(self._names):
            yield _message(
                "workout_step",
                message_index=place,
                workout_step_name=_cut(name),
                duration_type=types.WorkoutStepDuration.OPEN,
                target_type=types.WorkoutStepTarget.OPEN,
                intensity=types.Intensity.ACTIVE,
            )

    def _in_time(self) -> Iterator[Any]:
        """Give records, laps, and where the watch stood and went on, each at its time."""
        types, outing = self._types, self._outing
        timer = types.EventType
        placed = [(0.0, 0, self._timer(0.0, timer.START))]
        for start_s, end_s in outing.pauses:
            if start_s > 0:
                placed.append((start_s, 2, self._timer(start_s, timer.STOP_ALL)))
            if start_s > 0 and end_s < outing.elapsed_s:
                placed.append((end_s, 0, self._timer(end_s, timer.START)))
        placed += [(float(at_s), 1, self._record(k)) for k, at_s in enumerate(outing.at_s)]
        placed += [(lap.end_s, 3, self._lap(k, lap)) for k, lap in enumerate(outing.laps)]
        if not outing.pauses or outing.pauses[-1][1] < outing.elapsed_s:
            placed.append((outing.elapsed_s, 2, self._timer(outing.elapsed_s, timer.STOP_ALL)))
        for _, _, message in sorted(placed, key=lambda one: one[:2]):
            yield message

    def _timer(self, at_s: float, kind: Any) -> Any:
        return _message(
            "event",
            timestamp=self._ms(at_s),
            event=self._types.Event.TIMER,
            event_type=kind,
            timer_trigger=self._types.TimerTrigger.MANUAL,
        )

    def _record(self, k: int) -> Any:
        outing = self._outing
        strides = None if np.isnan(outing.cadences_spm[k]) else outing.cadences_spm[k] / 2
        return _message(
            "record",
            developer=[(_DIRECTION, int(outing.ways[k]))],
            timestamp=self._ms(float(outing.at_s[k])),
            distance=_known(outing.distances_m[k]),
            enhanced_speed=_known(outing.speeds_mps[k]),
            heart_rate=_whole(outing.hearts_bpm[k]),
            **_cadence("", strides),
        )

    def _lap(self, k: int, lap: OutingLap) -> Any:
        types, last = self._types, k == len(self._outing.laps) - 1
        trigger = types.LapTrigger.SESSION_END if last else types.LapTrigger.MANUAL
        named = [(_LABEL, _cut(lap.name))] if lap.name else []
        return _message(
            "lap",
            developer=named,
            message_index=k,
            event=types.Event.LAP,
            event_type=types.EventType.STOP,
            timestamp=self._ms(lap.end_s),
            start_time=self._ms(lap.start_s),
            total_elapsed_time=lap.end_s - lap.start_s,
            total_timer_time=lap.going_s,
            intensity=types.Intensity.ACTIVE,
            lap_trigger=trigger,
            workout_step_index=self._names.index(lap.name) if lap.name else None,
            **self._totals(lap),
        )

    def _session(self) -> Any:
        types, outing = self._types, self._outing
        speeds = outing.speeds_mps[~np.isnan(outing.speeds_mps)]
        return _message(
            "session",
            message_index=0,
            event=types.Event.SESSION,
            event_type=types.EventType.STOP,
            trigger=types.SessionTrigger.ACTIVITY_END,
            timestamp=self._ms(outing.elapsed_s),
            start_time=self._ms(0),
            total_elapsed_time=outing.elapsed_s,
            total_timer_time=outing.going_s,
            first_lap_index=0,
            num_laps=len(outing.laps),
            enhanced_max_speed=float(speeds.max()) if speeds.size else None,
            **self._totals(outing),
        )

    def _activity(self) -> Any:
        types, outing = self._types, self._outing
        offset = outing.start.utcoffset()
        end_s = self._start_s + outing.elapsed_s
        local_s = end_s + (offset.total_seconds() if offset is not None else 0.0)
        return _message(
            "activity",
            timestamp=self._ms(outing.elapsed_s),
            local_timestamp=round(local_s) - _EPOCH_S,
            total_timer_time=outing.going_s,
            num_sessions=1,
            type=types.Activity.MANUAL,
            event=types.Event.ACTIVITY,
            event_type=types.EventType.STOP,
        )

    def _totals(self, one: Outing | OutingLap) -> dict[str, Any]:
        """Give what a lap and the session tell alike; two steps are a cycle, the odd one a half."""
        going_s, steps = one.going_s, one.steps
        strides = None if steps is None or not going_s else 30 * steps / going_s
        if isinstance(one, Outing) and one.cadence_spm is not None:
            strides = one.cadence_spm / 2
        walked = one.distance_m is not None and going_s > 0
        return {
            "sport": self._sport,
            "sub_sport": self._sub_sport,
            "total_distance": one.distance_m,
            "total_cycles": None if steps is None else steps // 2,
            "total_fractional_cycles": None if steps is None else 0.5 * (steps % 2),
            "enhanced_avg_speed": (one.distance_m or 0.0) / going_s if walked else None,
            "avg_heart_rate": _whole(one.heart_mean_bpm),
            "max_heart_rate": _whole(one.heart_highest_bpm),
            **_cadence("avg_", strides),
        }

    def _ms(self, after_s: float) -> int:
        """Give a moment as fit-tool takes it, in whole seconds as FIT has them."""
        return 1000 * (self._start_s + round(after_s))


def _message(name: str, developer: list[tuple[int, Any]] | None = None, **told: Any) -> Any:
    """Make a message of fit-tool; what is None is left out."""
    with needs("app"):
        module = import_module(f"fit_tool.profile.messages.{name}_message")
    kind = getattr(module, "".join(part.capitalize() for part in name.split("_")) + "Message")
    message = kind(developer_fields=[_developed(*one) for one in developer or ()])
    for field, value in told.items():
        if value is not None:
            setattr(message, field, value)
    return message


def _developed(number: int, value: Any) -> Any:
    with needs("app"):
        from fit_tool.base_type import BaseType
        from fit_tool.developer_field import DeveloperField

    text = isinstance(value, str)
    made = DeveloperField(
        field_id=number,
        base_type=BaseType.STRING if text else BaseType.SINT8,
        size=_NAME_BYTES + 1 if text else 1,
        developer_data_index=0,
    )
    made.set_value(0, value)
    return made


def _cadence(before: str, strides: float | None) -> dict[str, Any]:
    """Give cadence as the profile has it: whole strides a minute, and the rest in 128ths."""
    if strides is None or strides >= 255:
        return {}
    whole = int(strides)
    return {f"{before}cadence": whole, f"{before}fractional_cadence": strides - whole}


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def _whole(value: float | None) -> int | None:
    return None if value is None or np.isnan(value) else round(value)


def _cut(name: str) -> str:
    """Shorten a name to what its field holds, and no character in two."""
    return name.encode()[:_NAME_BYTES].decode(errors="ignore")
