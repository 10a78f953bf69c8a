"""Means and spreads of many groups of steps at once: of each bout, or of each direction."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Groups:
    """Which group each step belongs to.

    Attributes
    ----------
    of_step : (n,) number of the group, -1 for none
    count : how many groups there are
    fewest : a mean or a spread of fewer values is not told
    """

    of_step: npt.NDArray[np.intp]
    count: int
    fewest: int = 3

    def __getitem__(self, steps: npt.NDArray[np.intp] | npt.NDArray[np.bool_]) -> "Groups":
        """Keep the groups of some of the steps."""
        return Groups(self.of_step[steps], self.count, self.fewest)

    def total(self, values: FloatArray) -> FloatArray:
        """Add up what is finite in each group, (count,)."""
        known = np.isfinite(values) & (self.of_step >= 0)
        return np.asarray(
            np.bincount(self.of_step[known], values[known], minlength=self.count), np.float64
        )

    def mean(self, values: FloatArray) -> FloatArray:
        """Average what is finite in each group, (count,); NaN of too few values."""
        known = np.isfinite(values).astype(np.float64)
        n = self.total(np.where(known > 0, 1.0, np.nan))
        return np.where(n >= self.fewest, self.total(values) / np.maximum(n, 1), np.nan)

    def spread(self, values: FloatArray) -> FloatArray:
        """Give the standard deviation (n - 1) of what is finite in each group, (count,)."""
        n = self.total(np.where(np.isfinite(values), 1.0, np.nan))
        mean = self.total(values) / np.maximum(n, 1)
        off = (values - np.append(mean, np.nan)[self.of_step]) ** 2
        return np.where(n >= self.fewest, np.sqrt(self.total(off) / np.maximum(n - 1, 1)), np.nan)
