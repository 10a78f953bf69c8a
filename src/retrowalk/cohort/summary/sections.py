"""The report as values: sections with a finding, a sentence, a picture, and a table of few columns.

Pages and paper show the same. What the CSV tables hold is not repeated: of each number the report
shows the interval and the n, and names the file and the datasets that it comes from.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from retrowalk.cohort.schema import unit_of
from retrowalk.cohort.statistics import Estimate
from retrowalk.cohort.summary.comparing import COMPARED, PAIRED, DevicePair, Retest
from retrowalk.cohort.summary.flow import Flow
from retrowalk.cohort.summary.own import FirstRows
from retrowalk.cohort.summary.table import Table
from retrowalk.cohort.summary.words import (
    SEXES,
    WAYS,
    counted,
    figure,
    in_unit,
    measure_words,
    recordings_of,
    with_interval,
)

MOST_ROWS = 60
"""Of a longer table the report shows so many rows, and says where the others are."""


@dataclass(frozen=True)
class Shown:
    """A table as the report shows it: all words."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left_out: int = 0

    @classmethod
    def of(cls, caption: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> "Shown":
        """Show no more rows than somebody reads."""
        every = tuple(tuple(row) for row in rows)
        return cls(caption, tuple(columns), every[:MOST_ROWS], max(0, len(every) - MOST_ROWS))


@dataclass(frozen=True)
class Section:
    """A part of the report.

    Attributes
    ----------
    id : its name in the page
    title : the finding
    lead : what it is, and how it was made
    tables : as they are shown
    pictures : by the name of the file the SVG
    files : the CSV tables it is from
    made_from : the datasets of results that those are from
    """

    id: str
    title: str
    lead: tuple[str, ...]
    tables: tuple[Shown, ...] = ()
    pictures: dict[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    made_from: tuple[str, ...] = ()


def flow_section(flow: Flow, pictures: dict[str, str]) -> Section:
    """Tell what became of what was expected."""
    table = flow.table()
    rows = (
        (stage if not why else "", why, str(recordings), str(people))
        for stage, why, recordings, people in table.rows
    )
    return Section(
        "flow",
        flow_title(flow),
        (
            "What became of every recording that the manifest names: each row is what the reasons "
            "above it left. A person is counted where at least one of their recordings is; so one "
            "person can stand both with a reason and with what is left.",
        ),
        (Shown.of("Recordings and people, stage by stage", table.columns, rows),),
        pictures,
        files=(f"{table.name}.csv",),
        made_from=table.made_from,
    )


def flow_title(flow: Flow) -> str:
    """Say how much of what was expected can be analysed."""
    left, all_of = flow.analysed.recordings, flow.expected.recordings
    return f"{left} of {counted(all_of, 'recording', 'recordings')} can be analysed"


def coverage_section(table: Table) -> Section:
    """Tell how much of what was recorded is there."""
    rows = list(table.dicts())
    whole = next((one for one in rows if one["device"] == "all"), None)
    share = None if whole is None else whole["share_received"]
    title = (
        "Nothing was recorded"
        if share is None
        else f"{100 * share:.1f} % of the recorded time is there"
    )
    shown = (
        (
            one["device"],
            recordings_of(one["recordings"], one["people"]),
            _hours(one["expected_s"]),
            _hours(one["lost_s"]),
            _per_cent(one["share_received"]),
            _per_cent(one["least_share"]),
        )
        for one in rows
    )
    return Section(
        "coverage",
        title,
        (
            "Seconds expected, received and lost in the recordings that were measured; the table "
            "beside has the reasons: gaps, damaged samples, a missing gyroscope.",
        ),
        (
            Shown.of(
                "Coverage by device",
                ("device", "n", "expected, h", "lost, h", "received", "least of one recording"),
                shown,
            ),
        ),
        files=(f"{table.name}.csv",),
        made_from=table.made_from,
    )


def groups_section(table: Table) -> Section:
    """Tell the values of each group."""
    found = list(table.dicts())
    first = next((one for one in found if one["mean"] is not None), None)
    title = (
        "There are too few people for a mean"
        if first is None
        else f"{measure_words(first['measure'])} {WAYS[first['direction']]}: "
        f"{_triple(first, 'mean')} {first['unit']}"
    )
    rows = (
        (
            one["group"],
            in_unit(one["measure"]),
            WAYS[one["direction"]],
            _triple(one, "mean") or one["why"],
            figure(one["sd"]),
            _n(one),
        )
        for one in found
    )
    columns = ("group", "measure", "direction", "mean (95 % interval)", "SD of people", "n")
    return Section(
        "groups",
        title[0].upper() + title[1:],
        ("Everybody counts once, with the mean of their recordings.",),
        (Shown.of("Means by group", columns, rows),),
        files=("groups.csv",),
        made_from=table.made_from,
    )


def own_section(measure: str, people: FirstRows, days: FirstRows) -> Section:
    """Tell the mean of each person, and of each of their days, in one measure backward."""
    of = f"{in_unit(measure)}, backward"
    mean = "mean (95 % interval)"
    return Section(
        "people",
        own_title(measure, people),
        (
            "One person's mean of their recordings. Recordings of one session are alike, so the "
            "interval counts sessions, and takes two; of who tells no session, days.",
            "The interval of a day counts its recordings, or its sessions where there are several. "
            "One session of several devices has none: the same walk may be in it twice.",
            "Participants are named as in the manifest. The files have all measures.",
        ),
        (
            _first_rows(
                f"Each person: {of}",
                ("participant", "group", "sex", "age", mean, "SD of recordings", "n"),
                people,
                lambda one: (
                    one["participant"],
                    one["group"] or "",
                    one["sex"] or "",
                    "" if one["age_years"] is None else f"{one['age_years']:g}",
                    _mean_of(one),
                    figure(one["sd"]),
                    _recordings_in(one),
                ),
            ),
            _first_rows(
                f"Each day: {of}",
                ("participant", "day", mean, "SD of recordings", "n"),
                days,
                lambda one: (
                    one["participant"],
                    str(one["day"]),
                    _mean_of(one),
                    figure(one["sd"]),
                    _recordings_in(one),
                ),
            ),
        ),
        files=("participants.csv", "days.csv"),
        made_from=("measures", "recordings"),
    )


def own_title(measure: str, people: FirstRows) -> str:
    """Say between what the means of people are."""
    name = measure_words(measure)
    if people.least is None:
        return f"Nobody has a {name} backward"
    ends, unit = f"{figure(people.least)} to {figure(people.most)}", unit_of(measure)
    of = counted(people.count, "person", "people")
    return (
        f"{name[0].upper()}{name[1:]} backward of {of}: {ends}{'' if unit == '1' else f' {unit}'}"
    )


def _first_rows(
    caption: str,
    columns: tuple[str, ...],
    found: FirstRows,
    words: Callable[[dict[str, Any]], tuple[str, ...]],
) -> Shown:
    return Shown(caption, columns, tuple(map(words, found.rows)), found.count - len(found.rows))


def _mean_of(one: dict[str, Any]) -> str:
    """Write a mean with its interval, or why it has none."""
    return f"{figure(one['mean'])} ({one['why']})" if one["why"] else _triple(one, "mean")


def _recordings_in(one: dict[str, Any]) -> str:
    recordings = counted(one["recordings"], "recording", "recordings")
    if one["clusters"] in (1, one["recordings"]):
        return recordings
    return f"{recordings} in {one['clusters']} sessions"


def percentiles_section(table: Table, title: str, pictures: dict[str, str]) -> Section:
    """Tell the percentiles by age and sex."""
    rows = (
        (
            in_unit(one["measure"]),
            WAYS[one["direction"]],
            one["age"],
            SEXES[one["sex"]],
            *(_triple(one, name) for name in ("p25", "p50", "p75")),
            _n(one),
        )
        for one in table.dicts()
        if one["direction"] == "backward" and one["measure"] == table.rows[0][0]
    )
    columns = ("measure", "direction", "age", "sex", "25th", "median", "75th", "n")
    return Section(
        "percentiles",
        title,
        (table.about, "The table shows the first measure, backward; the file has all."),
        (Shown.of("Percentiles by age and sex (95 % interval)", columns, rows),),
        pictures,
        files=(f"{table.name}.csv",),
        made_from=table.made_from,
    )


def ratios_section(table: Table, pictures: dict[str, str]) -> Section:
    """Tell backward as a share of forward."""
    rows = (
        (
            one["group"],
            measure_words(one["measure"]),
            _triple(one, "ratio") or one["why"],
            _n(one),
        )
        for one in table.dicts()
    )
    columns = ("group", "measure", "backward / forward (95 % interval)", "n")
    return Section(
        "ratios",
        ratio_title(table),
        (table.about,),
        (Shown.of("Backward over forward", columns, rows),),
        pictures,
        files=(f"{table.name}.csv",),
        made_from=table.made_from,
    )


def ratio_title(table: Table) -> str:
    """Say what walking backward is of walking forward, in the first measure."""
    one = next((one for one in table.dicts() if one["ratio"] is not None), None)
    if one is None:
        return "There are too few people to compare backward with forward"
    name = measure_words(one["measure"])
    return f"{name[0].upper()}{name[1:]} backward is {figure(one['ratio'])} times that of forward"


def retest_section(found: Sequence[Retest], table: Table, pictures: dict[str, str]) -> Section:
    """Tell how measures repeat."""
    rows = (
        (
            in_unit(one.measure, one.direction),
            WAYS[one.direction],
            with_interval(one.found.agreement),
            with_interval(one.found.consistency),
            with_interval(one.found.sem),
            with_interval(one.found.mdc95),
            with_interval(one.found.change),
            _of(one.found.agreement),
        )
        for one in found
    )
    columns = (
        "measure", "direction", "ICC(A,1)", "ICC(C,1)", "SEM", "MDC95", "change", "n",
    )  # fmt: skip
    lead = (
        f"Compared are {COMPARED}.{_apart(found)}",
        "SEM and MDC95 are in the unit of the measure: a change of one person that is smaller than "
        "MDC95 can't be told from chance.",
    )
    return Section(
        "retest",
        retest_title(found),
        lead,
        (Shown.of("Test and retest (95 % intervals)", columns, rows),) if found else (),
        pictures,
        files=(f"{table.name}.csv",),
        made_from=table.made_from,
    )


def retest_title(found: Sequence[Retest]) -> str:
    """Say how the first measure repeats."""
    if not found:
        return "Nobody was measured in two sessions"
    one = next((one for one in found if one.found.agreement.value is not None), None)
    if one is None:
        return "Too few people were measured in two sessions"
    name = f"{measure_words(one.measure)} {WAYS[one.direction]}"
    icc = figure(one.found.agreement.value)
    return f"{name[0].upper()}{name[1:]} repeats with an ICC of {icc}"


def devices_section(found: Sequence[DevicePair], table: Table, pictures: dict[str, str]) -> Section:
    """Tell how devices agree."""
    rows = (
        (
            f"{one.second} less {one.first}",
            in_unit(one.measure, one.direction),
            WAYS[one.direction],
            *(with_interval(part) for part in (one.found.bias, one.found.lower, one.found.upper)),
            _of(one.found.bias),
        )
        for one in found
    )
    columns = ("devices", "measure", "direction", "bias", "lower limit", "upper limit", "n")
    return Section(
        "devices",
        devices_title(found),
        (f"Compared are {PAIRED}.", "95 % of differences lie between the limits."),
        (Shown.of("Limits of agreement (95 % intervals)", columns, rows),) if found else (),
        pictures,
        files=(f"{table.name}.csv",),
        made_from=table.made_from,
    )


def devices_title(found: Sequence[DevicePair]) -> str:
    """Say how the first two devices differ in the first measure."""
    if not found:
        return "Nobody wore two devices in one session"
    told = next((one for one in found if one.found.bias.value is not None), None)
    return "Too few people wore two devices" if told is None else device_title(told)


def device_title(one: DevicePair) -> str:
    """Say how two devices differ in one measure."""
    bias = one.found.bias
    name = in_unit(one.measure, one.direction)
    if bias.value is None or bias.low is None or bias.high is None:
        return f"Too few people wore {one.first} and {one.second}"
    if bias.low <= 0 <= bias.high:
        return f"No difference in {name} between {one.first} and {one.second} is seen"
    more = "more" if bias.value > 0 else "less"
    size = figure(abs(bias.value))
    return f"{one.second} reads {size} {more} than {one.first} in {name}"


def models_section(table: Table, absent: str) -> Section:
    """Tell what the models found, or why there are none."""
    if absent:
        return Section("models", "No mixed models", (f"There are no mixed models: {absent}",))
    rows = (
        (
            in_unit(one["measure"], one["direction"]),
            WAYS[one["direction"]],
            one["term"],
            _triple(one, "estimate") or one["why"],
            figure(one["sd_between_people"]),
            figure(one["sd_within_person"]),
            _n(one) if one["people"] else "",
        )
        for one in table.dicts()
    )
    columns = (
        "measure", "direction", "term", "estimate (95 % interval)", "SD between people",
        "SD within one", "n",
    )  # fmt: skip
    return Section(
        "models",
        "Age, sex, practice and device, people measured unequally often",
        (table.about,),
        (Shown.of("Mixed models", columns, rows),),
        files=(f"{table.name}.csv",),
        made_from=table.made_from,
    )


def _apart(found: Sequence[Retest]) -> str:
    known = next((one.apart for one in found if one.apart is not None), None)
    if known is None:
        return ""
    middle, least, most = map(figure, known)
    return f" Between them are {middle} days (median; {least} to {most})."


def _triple(one: dict[str, Any], name: str) -> str:
    value, low, high = (one[f"{name}{end}"] for end in ("", "_low", "_high"))
    return "" if value is None else f"{figure(value)} ({figure(low)} to {figure(high)})"


def _n(one: dict[str, Any]) -> str:
    return recordings_of(one["recordings"], one["people"])


def _of(one: Estimate) -> str:
    return recordings_of(one.recordings, one.people)


def _hours(seconds: float | None) -> str:
    return "–" if seconds is None else figure(seconds / 3600)


def _per_cent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"
