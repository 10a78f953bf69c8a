"""What came of the lives, as tables of Markdown."""

import math
from collections.abc import Mapping, Sequence

from benchmarks.trials.cells import Cell


def drawn(
    usual: Sequence[Cell],
    harder: Mapping[str, tuple[Cell, Cell]],
    lengths: Sequence[Cell],
    again: Mapping[tuple[float, int], tuple[float, float]],
    lives: int,
) -> str:
    """Draw all tables, each under what it shows."""
    return "\n\n".join(
        [
            f"Power to tell a difference of one point, {lives} lives each, nothing missing, days "
            "that follow each other with 0.5; in brackets what was told beforehand.",
            by_length(lengths),
            f"Sixteen weeks, eight pairs, {lives} lives each.",
            by_kind(usual),
            "Lives that break what the analysis hopes for; sixteen weeks.",
            of_the_harder(harder),
            "Trials that were carried on by eight weeks when they could not tell: how often they "
            'said "helps" at first, and at first or later.',
            of_two_looks(again),
        ]
    )


def by_length(cells: Sequence[Cell]) -> str:
    """Show power by length, for people whose days differ little and much."""
    spreads = sorted({cell.kind.sd for cell in cells})
    pairs = sorted({cell.kind.pairs for cell in cells})
    found = {(cell.kind.sd, cell.kind.pairs): cell for cell in cells}
    rows = [[f"{2 * n} weeks", *(_power(found[spread, n]) for spread in spreads)] for n in pairs]
    return _table(["", *(f"days differ by {spread:.1f}" for spread in spreads)], rows)


def by_kind(cells: Sequence[Cell]) -> str:
    """Show of each kind how often the interval holds the truth, and what was said."""
    heads = "level,follows,drift,missing,effect,made,covers,none,helps,told,harms,beside covers"
    rows = [
        [
            f"{cell.kind.level:.0f}",
            f"{cell.kind.autocorrelation}",
            f"{cell.kind.drift}",
            _percent(cell.kind.missing, 0),
            f"{cell.kind.effect}",
            f"{cell.made:.2f}",
            _percent(cell.covers),
            _percent(cell.none),
            _percent(cell.helps),
            _percent(cell.told, 0),
            _percent(cell.harms),
            _percent(cell.beside_covers, 0),
        ]
        for cell in cells
    ]
    return _table(heads.split(","), rows)


def of_the_harder(cells: Mapping[str, tuple[Cell, Cell]]) -> str:
    """Show of harder lives the same for no effect and for one point."""
    heads = ["", "no effect: covers", "helps", "one point: made", "covers", "helps"]
    rows = [
        [
            name,
            _percent(none.covers),
            _percent(none.helps),
            f"{one.made:.2f}",
            _percent(one.covers),
            _percent(one.helps, 0),
        ]
        for name, (none, one) in cells.items()
    ]
    return _table(heads, rows)


def of_two_looks(again: Mapping[tuple[float, int], tuple[float, float]]) -> str:
    """Show how often "helps" is said by a trial, and by it or what carries it on."""
    rows = [
        [f"{2 * pairs} weeks, effect {effect}", _percent(first), _percent(both)]
        for (effect, pairs), (first, both) in again.items()
    ]
    return _table(["", "at first", "at first or later"], rows)


def _power(cell: Cell) -> str:
    return f"{_percent(cell.helps, 0)} ({_percent(cell.told, 0)})"


def _percent(share: float, digits: int = 1) -> str:
    return "" if math.isnan(share) else f"{100 * share:.{digits}f} %"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---:"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
