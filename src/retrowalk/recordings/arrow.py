"""Arrow's columns as arrays of NumPy.

Arrow's own way there imports pandas, wherever that is installed: a third of a second for nothing.
"""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc


def as_numbers(column: pa.Array, dtype: type[np.floating]) -> npt.NDArray[Any]:
    """See a column as numbers (n,), NaN where there is none; no copy where it is as asked."""
    kind = pa.from_numpy_dtype(np.dtype(dtype))
    if column.type != kind:
        column = column.cast(kind, safe=False)
    if column.null_count:
        column = pc.fill_null(column, float("nan"))
    if not len(column):
        return np.zeros(0, dtype)
    return np.from_dlpack(column)
