"""Recordings of movement, whatever phone or logger they come from: one door, ``read(path)``."""

from retrowalk.recordings.column_map import load_map
from retrowalk.recordings.reading import read, read_bytes
from retrowalk.recordings.types import Recording

__all__ = ["Recording", "load_map", "read", "read_bytes"]
