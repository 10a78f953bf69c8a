"""Made-up lives with a known effect: their answers day by day, backward and not, as arrays."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from retrowalk.trials import Arm, Observation, Plan, Question

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

BLOCK_DAYS, WASHOUT_DAYS = 7, 2
BEFORE_DAYS = 56  # of check-ins before the trial, from which its power is told
LOW, HIGH = 0, 10
BEGINS = date(2026, 1, 5)
FADES_BELOW = 3.0
SHARE_LOST_WHOLE = 0.25  # of what is missing, so much is whole blocks: a holiday, an illness


@dataclass(frozen=True)
class Kind:
    """A kind of lives: 10,000 of them differ by chance alone.

    ``drift`` is in points a week; ``flares`` is how many of three points over four days there are
    in ten weeks; ``lingers`` is what is left of the effect on each day after a backward block;
    ``silent_when_well`` is that what is missing is so on good days; ``stops_at`` ends a block on
    the day of such pain.
    """

    effect: float
    missing: float = 0.0
    drift: float = 0.0
    autocorrelation: float = 0.5
    level: float = 5.0
    sd: float = 1.2
    pairs: int = 8
    flares: float = 0.0
    lingers: float = 0.0
    silent_when_well: bool = False
    stops_at: float = np.inf

    @property
    def missing_blocks(self) -> float:
        """The share of blocks of which nothing is told."""
        return SHARE_LOST_WHOLE * self.missing

    @property
    def missing_days(self) -> float:
        """The share of the days of other blocks on which nothing is told."""
        return (self.missing - self.missing_blocks) / (1 - self.missing_blocks)

    @property
    def keeps_its_level(self) -> bool:
        """Whether power can be told: there is an effect, and nothing drifts off the scale."""
        fades = self.drift and self.level < FADES_BELOW
        return bool(self.effect) and not fades


@dataclass(frozen=True)
class Lives:
    """Lives that have been lived: arrays of (lives, days) or (lives, pairs).

    ``answers`` are those of the days of the trial, NaN where none was told; ``before`` those of
    the days before it. ``own`` is the difference that backward practice made in each life: what
    was answered on its counted days, against what would have been answered with the other arm.
    """

    backward_first: Flags
    answers: Floats
    before: Floats
    own: Floats
    stopped: NDArray[np.int64]  # (lives, blocks): the day of the block on which it ended, or 99

    def differences(self) -> Floats:
        """Give backward less forward of each pair, NaN where a block has nothing that counts."""
        lives, days = self.answers.shape
        by_block = self.answers.reshape(lives, days // BLOCK_DAYS, BLOCK_DAYS)
        day = np.arange(BLOCK_DAYS)
        counts = ~np.isnan(by_block) & (day >= WASHOUT_DAYS) & (day <= self.stopped[..., None])
        told = counts.sum(axis=2)
        with np.errstate(invalid="ignore"):
            means = np.where(counts, by_block, 0.0).sum(axis=2) / told
        return np.where(self.backward_first, 1, -1) * (means[:, ::2] - means[:, 1::2])

    def plan(self, life: int) -> Plan:
        """Give the plan of one life; its seed is not what its order was drawn from."""
        order: list[Arm] = []
        for backward in self.backward_first[life]:
            first = Arm.BACKWARD if backward else Arm.FORWARD
            order += [first, first.other]
        return Plan(
            question=Question.KNEE_PAIN,
            begins=BEGINS,
            block_days=BLOCK_DAYS,
            washout_days=WASHOUT_DAYS,
            order=tuple(order),
            seed=f"life {life}",
        )

    def told(self, life: int) -> list[Observation]:
        """Give what one life told in its trial."""
        return _observations(self.answers[life], BEGINS)

    def told_before(self, life: int) -> list[Observation]:
        """Give what one life told before its trial."""
        return _observations(self.before[life], BEGINS - timedelta(days=BEFORE_DAYS))


def live(kind: Kind, lives: int, seed: int) -> Lives:
    """Live so many lives of a kind, before and through their trials."""
    lot = np.random.default_rng(seed)
    days = 2 * kind.pairs * BLOCK_DAYS
    whole = BEFORE_DAYS + days
    pain = kind.level + kind.sd * _follows(lot, lives, whole, kind.autocorrelation)
    pain += _flares(lot, lives, whole, kind.flares)
    pain[:, BEFORE_DAYS:] += kind.drift * np.arange(days) / 7
    backward_first = lot.random((lives, kind.pairs)) < 0.5
    dose = _dose(backward_first, kind.lingers)
    walked = pain[:, BEFORE_DAYS:]
    answers = _answer(walked + kind.effect * dose)
    counted = np.arange(days) % BLOCK_DAYS >= WASHOUT_DAYS
    made = (_answer(walked + kind.effect) - _answer(walked))[:, counted].mean(axis=1)
    before = _answer(pain[:, :BEFORE_DAYS])
    before[lot.random(before.shape) < kind.missing] = np.nan
    stopped = _stopped(answers, kind.stops_at)
    answers[_missing(lot, answers, kind)] = np.nan
    return Lives(backward_first, answers, before, made, stopped)


def _follows(lot: np.random.Generator, lives: int, days: int, phi: float) -> Floats:
    """Give noise of variance one in which each day follows the day before."""
    steps = lot.standard_normal((days, lives))
    steps[1:] *= np.sqrt(1 - phi**2)
    for day in range(1, days):
        steps[day] += phi * steps[day - 1]
    return np.ascontiguousarray(steps.T)


def _flares(lot: np.random.Generator, lives: int, days: int, in_ten_weeks: float) -> Floats:
    begins = lot.random((lives, days)) < in_ten_weeks / 70
    flares = begins.astype(np.float64)
    for later in range(1, 4):
        flares[:, later:] += begins[:, :-later]
    return 3.0 * np.minimum(flares, 1)


def _dose(backward_first: Flags, lingers: float) -> Floats:
    """Give how much of the effect is there on each day, in its blocks and lingering on after."""
    blocks = np.stack([backward_first, ~backward_first], axis=2).reshape(len(backward_first), -1)
    dose = np.repeat(blocks, BLOCK_DAYS, axis=1).astype(np.float64)
    if lingers:
        for day in range(1, dose.shape[1]):
            dose[:, day] = np.maximum(dose[:, day], lingers * dose[:, day - 1])
    return dose


def _answer(pain: Floats) -> Floats:
    return np.clip(np.rint(pain), LOW, HIGH)


def _stopped(answers: Floats, at: float) -> NDArray[np.int64]:
    hurts = answers.reshape(len(answers), -1, BLOCK_DAYS) >= at
    return np.where(hurts.any(axis=2), hurts.argmax(axis=2), 99)


def _missing(lot: np.random.Generator, answers: Floats, kind: Kind) -> Flags:
    """Choose what is missing: most of it days, some of it whole blocks."""
    lives, days = answers.shape
    lost = lot.random((lives, days // BLOCK_DAYS)) < kind.missing_blocks
    whole = np.repeat(lost, BLOCK_DAYS, axis=1)
    odds = np.full(answers.shape, kind.missing_days)
    if kind.silent_when_well:
        odds *= np.where(answers <= np.median(answers, axis=1, keepdims=True), 1.6, 0.4)
    return np.asarray(whole | (lot.random((lives, days)) < odds))


def _observations(answers: Floats, begins: date) -> list[Observation]:
    return [
        Observation(day=begins + timedelta(days=int(day)), value=float(answers[day]))
        for day in np.flatnonzero(~np.isnan(answers))
    ]
