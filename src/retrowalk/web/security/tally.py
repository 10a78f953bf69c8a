"""What is open at once, counted over all processes that serve as one.

Each process has a row of memory that all of them share, and writes into no other: so nobody waits
for a lock that a killed process took with it, and its row can be emptied for it. How many are open
is what stands in all the rows.
"""

import mmap
import secrets
import sys
from hashlib import blake2b

_WORD = 8


class Tally:
    """Counts up to ``most`` that are open, of which ``of_one`` may be the same one's.

    It is made before there are several ``processes``; each then says which of them it is
    (:meth:`be`), and whoever looks after them says who has died (:meth:`forget`). In one process
    it is for one thread.
    """

    def __init__(self, most: int, of_one: int | None = None, processes: int = 1) -> None:
        self.most, self.of_one = most, of_one
        self._width = 1 + most + 1  # how many there are, places for all, and for one too many
        self._all = memoryview(mmap.mmap(-1, processes * self._width * _WORD)).cast("Q")
        self._starts = range(0, processes * self._width, self._width)
        self._key = secrets.token_bytes(16)
        self.be(0)

    def be(self, process: int) -> None:
        """Count what is open in one of the processes from here on."""
        self._mine = self._starts[process]
        self._free = list(range(self._mine + self._width - 1, self._mine, -1))

    def forget(self, process: int) -> None:
        """Let nothing be open any more in a process that has died."""
        start = self._starts[process]
        self._all[start : start + self._width] = memoryview(bytes(self._width * _WORD)).cast("Q")

    def take(self, who: str = "", *, limited: bool = True) -> int | None:
        """Count one more, of somebody; give what it is given back by, or None for one too many.

        It is counted first, and looked at then: two processes that take the last place at the same
        moment may both be told that there is none, but never that there is one for each.
        """
        mark, place = self._mark(who), self._free.pop()
        self._all[place] = mark
        self._all[self._mine] += 1
        of_one = self.of_one if limited else None
        if self.open() > self.most or (of_one is not None and self._of(mark) > of_one):
            self.give_back(place)
            return None
        return place

    def give_back(self, place: int) -> None:
        """Count one less."""
        self._all[place] = 0
        self._all[self._mine] -= 1
        self._free.append(place)

    def open(self) -> int:
        """Tell how many are open, in all processes."""
        return sum(self._all[start] for start in self._starts)

    def _of(self, mark: int) -> int:
        return self._all.tobytes().count(mark.to_bytes(_WORD, sys.byteorder))

    def _mark(self, who: str) -> int:
        """Give a number that stands for somebody, and never for a free place."""
        known = blake2b(who.encode(), digest_size=_WORD, key=self._key).digest()
        return int.from_bytes(known, sys.byteorder) | 1
