"""What became of each entry of a manifest in this run, in 20 bytes each."""

from dataclasses import dataclass, field

from retrowalk.cohort.outcome import Refused

_BYTES = 20
_NONE = bytes(_BYTES)


@dataclass
class Ledger:
    """The key of the fragment of each entry, by its place in the manifest, or why there is none."""

    refusals: dict[int, Refused] = field(default_factory=dict)
    _keys: bytearray = field(default_factory=bytearray)

    def __len__(self) -> int:
        return len(self._keys) // _BYTES

    def expect(self) -> int:
        """Make room for the next entry; give its place."""
        self._keys += _NONE
        return len(self) - 1

    def note(self, number: int, key: str) -> None:
        """Note under which key the result of an entry lies."""
        self._keys[number * _BYTES : (number + 1) * _BYTES] = bytes.fromhex(key)

    def key(self, number: int) -> str | None:
        """Give the key of an entry; None where it has no fragment."""
        key = bytes(self._keys[number * _BYTES : (number + 1) * _BYTES])
        return None if key == _NONE else key.hex()
