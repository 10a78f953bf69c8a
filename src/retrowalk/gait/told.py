"""A recording measured by what is told with it, and what went wrong with it in a sentence.

The command ``analyse`` and the tasks of a cohort both measure so, and their numbers are the same.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from retrowalk.errors import RetrowalkError
from retrowalk.gait.chain import VERSION, analyse
from retrowalk.gait.length import Calibration
from retrowalk.gait.parameters import Parameters, as_told
from retrowalk.languages import Message
from retrowalk.recordings import read
from retrowalk.recordings.provenance import package_version

if TYPE_CHECKING:
    from retrowalk.gait.walk import Walk
    from retrowalk.recordings.column_map import HowRead


@dataclass(frozen=True)
class Told:
    """What is told with recordings; a value, so that other processes can have it.

    Attributes
    ----------
    forward_axis, forward_during, height_m, calibration, placement, parameters : see
        :func:`retrowalk.analyse`
    how_read : the map by which tables are read; None where each is of a known format
    """

    forward_axis: str | None = None
    forward_during: tuple[float, float] | None = None
    height_m: float | None = None
    calibration: Calibration | None = None
    placement: str | None = None
    how_read: "HowRead | None" = None
    parameters: Parameters = field(default_factory=Parameters)

    def told(self) -> dict[str, Any]:
        """Give what the measuring is told."""
        return {
            "forward_axis": self.forward_axis,
            "forward_during": self.forward_during,
            "height_m": self.height_m,
            "calibration": self.calibration,
            "placement": self.placement,
            "parameters": self.parameters,
        }

    def walk_of(self, path: str) -> "Walk":
        """Read and measure a recording; raises as ``read`` and ``analyse`` do."""
        return analyse(read(path, **(self.how_read or {})), **self.told())

    def provenance(self, path: str, sha256: str | None) -> dict[str, Any]:
        """Say what the numbers will come from, as :meth:`retrowalk.Walk.provenance` will."""
        return self.with_map(
            {
                "input": {"path": path, "sha256": sha256},
                "version": {"package": package_version(), "gait": VERSION},
                "parameters": as_told(**self.told()),
            }
        )

    def with_map(self, provenance: dict[str, Any]) -> dict[str, Any]:
        """Say also by which map of columns a table was read, where there was one."""
        if self.how_read is None:
            return provenance
        return provenance | {"parameters": provenance["parameters"] | {"read": self.how_read}}


def sentence_of(error: Exception, path: str) -> Message:
    """Say in a sentence why a recording was not measured, a fault of ours included."""
    if isinstance(error, RetrowalkError):
        return Message.of(error.args[0])
    if isinstance(error, MemoryError):
        return Message.verbatim(f"{path}: there is too little memory for it.")
    fault = f"{type(error).__name__}: {error}"
    return Message.verbatim(f"{path}: wrong in Retrowalk itself ({fault}).")
