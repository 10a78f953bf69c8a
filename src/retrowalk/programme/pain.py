"""Pain against the person's own: how much is all right, back to usual by the next day, no rise.

As the pain-monitoring model used with tendons has it (Thomeé 1997, doi:10.1093/ptj/77.12.1690;
Silbernagel 2007, doi:10.1177/0363546506298279): pain may be felt up to 5 of 10, has settled by the
morning after, and does not grow from week to week. That it carries over to other pain and to
walking backward is an assumption, made on the careful side: without a professional's word no more
than 2 above the usual is all right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from retrowalk.programme.limits import ABOVE_USUAL, PAIN_GO_ON, PAIN_HOLD, RISEN_BY, WORSE_BY
from retrowalk.programme.types import CompletedSession


@dataclass(frozen=True, slots=True)
class PainLimits:
    """The pain, 0 to 10, that is all right for somebody: against their usual, or as agreed."""

    usual: int = 0
    agreed: int | None = None

    @property
    def go_on(self) -> int:
        """Up to here the programme goes on."""
        return min(PAIN_HOLD, self.usual + ABOVE_USUAL) if self.agreed is None else self.agreed

    @property
    def most(self) -> int:
        """Up to here it stays as it is; above, no walk is begun, and less is asked for."""
        return max(PAIN_HOLD, self.agreed or 0)

    def too_much(self, completed: CompletedSession) -> bool:
        """Whether a walk began or ended with more than is all right, or began well above usual."""
        before = completed.pain_before or 0
        risen = self.usual > 0 and before >= max(self.usual + WORSE_BY, PAIN_GO_ON + 1)
        return max(worst_pain(completed), before) > self.go_on or risen

    def strong(self, completed: CompletedSession) -> bool:
        """Whether there was more, after the walk or the day after, than anything is done with."""
        return worst_pain(completed) > self.most

    def worse_next_day(self, completed: CompletedSession) -> bool:
        """Whether there was clearly more the day after than before the walk, and than usual."""
        before, later = completed.pain_before, completed.pain_next_day
        if before is None or later is None:
            return False
        return later - max(before, self.usual) >= WORSE_BY

    def unsettled(self, completed: CompletedSession) -> bool:
        """Whether the day after was not back to what was usual, or was there before the walk."""
        settled = max(self.usual, completed.pain_before or 0, PAIN_GO_ON)
        return (completed.pain_next_day or 0) > settled

    def told_next_day(self, completed: CompletedSession) -> bool:
        """Whether what troubles of a walk was told, at least in part, the day after."""
        return (completed.pain_next_day or 0) > self.go_on or self.worse_next_day(completed)

    def rises(self, pains: Sequence[int]) -> bool:
        """Whether the pain of the last two walks lies clearly above that of two in a row before.

        ``pains`` are those of the last walks, oldest first. What is not above the usual is as good
        as the usual, and the last must be more than anybody goes on with: a single bad day is no
        rise, nor is a pain that eases again, or goes up and down by one around the same.
        """
        felt = [max(pain, self.usual) for pain in pains]
        pairs = [sum(pair) for pair in pairwise(felt[:-2])]
        if not pairs or felt[-1] <= max(self.usual, PAIN_GO_ON):
            return False
        before, now = felt[-2:]
        lowest = min(pairs)
        both_higher = now >= before and 2 * before - lowest > RISEN_BY
        return both_higher and now + before - lowest > 2 * RISEN_BY

    def goes_on_rising(self, pains: Sequence[int]) -> bool:
        """Whether the pain rose before, as `rises` has it, and is higher still."""
        if not self.rises(pains):
            return False
        rose = [pains[n] for n in range(len(pains) - 1) if self.rises(pains[: n + 1])]
        return bool(rose) and pains[-1] > max(rose)


def worst_pain(completed: CompletedSession) -> int:
    """Give the worst pain told after the walk or the day after; 0 when nothing was told."""
    after = completed.after.pain if completed.after else 0
    return max(after, completed.pain_next_day or 0)


def pain_of(completed: CompletedSession) -> int | None:
    """Give the worst pain of a walk, before or after it; None where nothing was told of it."""
    if completed.after is None and completed.pain_next_day is None:
        return None
    return max(worst_pain(completed), completed.pain_before or 0)
