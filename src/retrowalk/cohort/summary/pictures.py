"""The pictures of a summary; each shows the first measure that was asked for, in few marks."""

from collections.abc import Sequence

from retrowalk.charts import (
    Band,
    Compared,
    Estimate,
    FlowStage,
    Frame,
    bands_by_age,
    flow_of,
    framed,
    limits_of_agreement,
)
from retrowalk.cohort.summary.comparing import DevicePair, Retest
from retrowalk.cohort.summary.flow import Flow
from retrowalk.cohort.summary.sections import (
    device_title,
    flow_title,
    ratio_title,
    retest_title,
)
from retrowalk.cohort.summary.table import Table
from retrowalk.cohort.summary.words import (
    SEXES,
    WAYS,
    counted,
    figure,
    in_unit,
    measure_words,
    people_behind,
    recordings_of,
)

MOST_REASONS = 5
"""Beside each other in the picture of the flow; the others together."""

MOST_DEVICES = 6
"""Pairs of devices that are drawn."""

_COLOURS = {"backward": "backward", "forward": "forward", "backward/forward": "action"}


def flow_picture(flow: Flow) -> str:
    """Draw what became of what was expected."""
    stages = [
        FlowStage(stage.name, recordings_of(stage.recordings, stage.people), _reasons(stage.lost))
        for stage in flow.stages
    ]
    told = ". ".join(
        f"{stage.name}: {stage.left}" + "".join(f"; left out: {one}" for one in stage.lost)
        for stage in stages
    )
    return flow_of(stages, flow_title(flow), told)


def _reasons(lost: Sequence[tuple[str, int, int]]) -> tuple[str, ...]:
    shown = [f"{recordings} {why}" for why, recordings, _ in lost[:MOST_REASONS]]
    rest = sum(recordings for _, recordings, _ in lost[MOST_REASONS:])
    return (*shown, f"{rest} for other reasons") if rest else tuple(shown)


def percentiles_title(table: Table) -> str:
    """Say how the first measure backward goes with age."""
    found = [
        one
        for one in table.dicts()
        if one["direction"] == "backward" and one["sex"] == "all" and one["p50"] is not None
    ]
    ages = [one for one in found if one["age"] != "all" and one["measure"] == found[0]["measure"]]
    if not found:
        return "There are too few people for percentiles"
    name = f"{measure_words(found[0]['measure'])} backward"
    shown = ages or found[:1]
    parts = [f"{figure(one['p50'])} at {one['age']}" for one in (shown[0], shown[-1])]
    if len(shown) == 1:
        age = "" if shown[0]["age"] == "all" else f" at {shown[0]['age']}"
        return f"Median {name}: {figure(shown[0]['p50'])} {shown[0]['unit']}{age}"
    return f"Median {name}: {' and '.join(parts)}, {shown[0]['unit']}"


def percentiles_picture(table: Table) -> str | None:
    """Draw the first measure backward over age, women and men apart; None without any."""
    found = [
        one
        for one in table.dicts()
        if one["direction"] == "backward"
        and one["measure"] == table.rows[0][0]
        and one["age"] != "all"
        and one["p50"] is not None
    ]
    apart = [one for one in found if one["sex"] in ("f", "m")]
    shown = apart or found
    if not shown:
        return None
    bands = [
        Band(
            one["age"],
            SEXES[one["sex"]],
            one["p50"],
            (one["p50_low"], one["p50_high"]),
            None if one["p25"] is None else (one["p25"], one["p75"]),
            below=str(one["people"]),
        )
        for one in shown
    ]
    told = "; ".join(
        f"{SEXES[one['sex']]} of {one['age']}: median {figure(one['p50'])} "
        f"({figure(one['p50_low'])} to {figure(one['p50_high'])}), n {one['people']}"
        for one in shown
    )
    return bands_by_age(
        bands,
        percentiles_title(table),
        caption=f"{in_unit(shown[0]['measure'])}: median with its interval, middle half shaded",
        across="age in years; below it the number of people",
        colours=("backward",),
        told=told,
    )


def ratios_picture(table: Table) -> str | None:
    """Draw backward over forward: all people, and each group; None without a number."""
    found = [one for one in table.dicts() if one["ratio"] is not None]
    if not found:
        return None
    estimates = [
        Estimate(
            measure_words(one["measure"]),
            f"{one['group']}, {counted(one['people'], 'person', 'people')}",
            one["ratio"],
            (one["ratio_low"], one["ratio_high"]),
            pooled=one["group"] == "all",
        )
        for one in found
    ]
    frame = Frame(
        ratio_title(table),
        "Backward over forward within a person, with 95 % interval; the line is 1: no difference",
        ("less backward", "more backward"),
        _told(estimates),
        even=1.0,
    )
    return framed(estimates, frame)


def retest_picture(found: Sequence[Retest]) -> str | None:
    """Draw ICC(A,1) of each measure; None without a number."""
    estimates = [
        Estimate(
            f"{measure_words(one.measure)}, {WAYS[one.direction]}",
            people_behind(of),
            of.value,
            (of.low, of.high),
            colour=_COLOURS[one.direction],
        )
        for one in found
        if (of := one.found.agreement).value is not None
        and of.low is not None
        and of.high is not None
    ]
    if not estimates:
        return None
    frame = Frame(
        retest_title(found),
        "ICC(A,1) of two sessions, with 95 % interval",
        ("0: all chance", "1: all person"),
        _told(estimates),
        even=None,
    )
    return framed(estimates, frame)


def devices_pictures(found: Sequence[DevicePair]) -> dict[str, str]:
    """Draw the first measure of each two devices that has a number, in either direction."""
    first = found[0].measure if found else ""
    shown = [
        one
        for one in found
        if one.measure == first and "/" not in one.direction and one.found.bias.value is not None
    ]
    return {
        f"devices-{number}.svg": _agreement(one)
        for number, one in enumerate(shown[:MOST_DEVICES], start=1)
    }


def _agreement(one: DevicePair) -> str:
    of = one.found
    names = (("lower limit", of.lower), ("bias", of.bias), ("upper limit", of.upper))
    lines = [
        ((part.value or 0.0, part.low or 0.0, part.high or 0.0), f"{name}\n{figure(part.value)}")
        for name, part in names
    ]
    told = "; ".join(
        f"{name} {figure(part.value)} ({figure(part.low)} to {figure(part.high)})"
        for name, part in names
    )
    unit = in_unit(one.measure)
    return limits_of_agreement(
        Compared([(float(x), float(y)) for x, y in one.points], lines),
        device_title(one),
        caption=f"{one.second} less {one.first}, {WAYS[one.direction]} {unit}; "
        f"{counted(of.pairs, 'pair', 'pairs')} of {counted(of.bias.people, 'person', 'people')}",
        across=f"mean of both, {unit}",
        colour=_COLOURS[one.direction],
        told=told,
    )


def _told(estimates: Sequence[Estimate]) -> str:
    return "; ".join(f"{one.name}, {one.about}: {one.value()}" for one in estimates)
