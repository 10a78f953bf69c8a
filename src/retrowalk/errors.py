"""The one family of errors: each carries a sentence that a walker understands."""

import errno
from typing import Self

FULL = (errno.ENOSPC, errno.EDQUOT)
"""What the system calls it when there is no room for what is to be written."""


class RetrowalkError(Exception):
    """Something is wrong, and the message says what it is and what to do about it."""


class UnreadableRecording(RetrowalkError):  # noqa: N818  (the word of the design)
    """The file is not a recording of movement, is damaged, or is of a kind not known here."""


class UnreadableActivity(RetrowalkError):  # noqa: N818
    """The file is no activity and no export of health data, is damaged, or is too much at once."""


class NotEnoughSignal(RetrowalkError):  # noqa: N818
    """The file was read, but what it holds is not enough to measure walking from."""


class NotCleared(RetrowalkError):  # noqa: N818
    """Backward walking is not offered before a professional has been asked."""


class NothingOpen(RetrowalkError):  # noqa: N818
    """No place, kit or company at hand that screening allows; the message says what would help."""


class NotAllowed(RetrowalkError):  # noqa: N818
    """A change to the programme that the rung, the clearance or what happened lately rules out."""


class NotPermitted(RetrowalkError):  # noqa: N818
    """Who asks may not do this on these pages."""


class NotProved(RetrowalkError):  # noqa: N818
    """Who is signed in is to prove once more who they are, before this."""


class InvalidAnswer(RetrowalkError):  # noqa: N818
    """An answer is missing or cannot be true."""


class AlteredPlan(InvalidAnswer):
    """The plan of a trial is not the one that was locked before the trial began."""


class NotInJournal(RetrowalkError):  # noqa: N818
    """The journal holds no such entry."""


class NobodyChosen(RetrowalkError):  # noqa: N818
    """Several walk here, and it was not said who does now."""


class AnothersPage(RetrowalkError):  # noqa: N818
    """What was sent is from a page of somebody else than whose turn it is."""


class JournalUnavailable(RetrowalkError):  # noqa: N818
    """The database of the journal can't be reached, read or written."""


class NoRoom(RetrowalkError):  # noqa: N818
    """What comes in is more than there is room for."""


class Busy(RetrowalkError):  # noqa: N818
    """Too much is being worked on already; the same works again in a while."""


class UnreadableJournal(RetrowalkError):  # noqa: N818
    """The file is not a journal that was taken along, or can't be put back here."""


class NotInPractice(RetrowalkError):  # noqa: N818
    """The practice has no such stage, setting, instruction or hazard."""


class NotEnoughStudies(RetrowalkError):  # noqa: N818
    """Too few studies to put a pooled figure on."""


class NotPrintable(RetrowalkError):  # noqa: N818
    """There is no font with the letters of the language on this machine."""


class MissingExtra(RetrowalkError):  # noqa: N818
    """What was asked for needs an extra that is not installed."""

    def __init__(self, extra: str) -> None:
        super().__init__(
            f"This needs an extra that is not installed: pip install 'retrowalk[{extra}]'"
        )
        self.extra = extra

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        """Come whole out of another process."""
        return type(self), (self.extra,)


class Unwritable(RetrowalkError):  # noqa: N818
    """A file can't be written where it was asked for."""


class PlaceUnavailable(RetrowalkError):  # noqa: N818
    """Where recordings or results of a cohort lie can't be reached, read or written."""


class NotThere(PlaceUnavailable):
    """There is no such file where the recordings or results of a cohort lie."""


class InvalidDetector(RetrowalkError):  # noqa: N818
    """A detector that was given to the measuring breaks its protocol."""


class InvalidData(Exception):  # noqa: N818
    """What the package carries contradicts itself; the message names file and entry, or message.

    Our own fault, and in words for who mends it: no :class:`RetrowalkError`, so that it is logged
    with its cause like any other fault, and never shown to a walker.
    """
