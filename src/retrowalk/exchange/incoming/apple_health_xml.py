"""The XML of Apple Health as a stream of elements, whatever is wrong with it.

iOS 16 and 17 wrote document types that no parser takes, and control characters; older ones wrote
attribute names with spaces; some exports have two roots, or end in the middle. So nothing before
the first element is read at all, and no document type ever (with it go all entities), what no
XML may hold is dropped, and at a fault the parser begins anew with the next element. The element
with the fault is read by its attributes where they can still be told, else it is lost, and counted.

https://developer.apple.com/documentation/healthkit has the elements; the document type at the
beginning of each export tells how they stand within each other.
"""

import re
from collections.abc import Callable
from xml.parsers import expat
from xml.sax.saxutils import unescape

from retrowalk.errors import UnreadableActivity
from retrowalk.languages import Message

Attributes = dict[str, str]

WORKOUT = "Workout"
_TOP = (
    *("Record", WORKOUT, "Correlation", "ActivitySummary", "ClinicalRecord"),
    *("Audiogram", "VisionPrescription", "ExportDate", "Me"),
)
_WITHIN = (
    *("MetadataEntry", "WorkoutEvent", "WorkoutStatistics", "WorkoutActivity"),
    *("WorkoutRoute", "FileReference"),
)
_KNOWN = re.compile(
    rb"<(?:"
    + b"|".join(name.encode() for name in ("HealthData", *_TOP, *_WITHIN))
    + rb")(?=[\s/>])"
    rb"|</Workout\s*>"
)
_OPENING = re.compile(rb"<\s*([A-Za-z]+)(?=[\s/>])")
_CLOSING = re.compile(rb"</\s*([A-Za-z]+)")
_ATTRIBUTE = re.compile(r"([\w:.-]+(?: [\w:.-]+)*)\s*=\s*(?:\"([^\"<]*)\"|'([^'<]*)')")
_NO_CHARACTERS = bytes(range(9)) + b"\x0b\x0c" + bytes(range(14, 32)) + b"\x7f"
_NO_REFERENCES = re.compile(
    rb"&#(?:x0*(?:[0-8bce-fBCE-F]|1[0-9a-fA-F])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));"
)
_ROOT = b"<HealthData>"

_MOST_TAG_BYTES = 1 << 20
_MOST_DEPTH = 40
_MOST_NAMES = 2000
MOST_FAULTS = 1_000_000


class _NotXml(Exception):  # noqa: N818
    """Deeper, or of more names, than any export."""


class HealthXml:
    """Calls ``begin`` and ``end`` for each element that can be read, as bytes are fed.

    ``damaged`` counts the elements that could not, and ``cut_off`` tells that the end of the root
    is missing. A workout is ended before anything begins that can't stand within one.
    """

    def __init__(
        self, begin: Callable[[str, Attributes], None], end: Callable[[str], None], file: str
    ) -> None:
        self._begin, self._end, self._file = begin, end, file
        self._rest = b""
        self._parser: expat.XMLParserType | None = None
        self._fed = 0
        self._depth = 0
        self._names: dict[str, str] = {}
        self._is_quiet = False
        self._in_workout = False
        self._faults = 0
        self.damaged = 0
        self.cut_off = True

    def feed(self, data: bytes) -> None:
        """Read on.

        Raises
        ------
        UnreadableActivity
            if hardly anything of it is XML
        """
        self._rest += data.translate(None, _NO_CHARACTERS)
        whole = self._rest.rfind(b">") + 1
        if whole:
            piece, self._rest = self._rest[:whole], self._rest[whole:]
            self._read(_mended(piece))
        elif len(self._rest) > _MOST_TAG_BYTES:
            self._rest, self._parser = b"", None
            self._fault()
            self.damaged += 1

    def close(self) -> None:
        """Come to the end, which may be one in the middle of something."""
        if _OPENING.match(self._rest):
            self.damaged += 1
        self._end_workout()

    def _read(self, piece: bytes) -> None:
        at = 0
        while at < len(piece):
            if self._parser is None:
                found = _KNOWN.search(piece, at)
                if found is None:
                    return
                at = found.start()
                self._start_anew()
            at = self._parse(piece, at)

    def _parse(self, piece: bytes, at: int) -> int:
        """Read a piece on from somewhere; give how far it could be read."""
        parser = self._parser
        assert parser is not None  # noqa: S101  (begun before)
        try:
            parser.Parse(memoryview(piece)[at:], False)
        except (expat.ExpatError, _NotXml) as problem:
            fault = max(parser.CurrentByteIndex - self._fed, 0) + at
            broken = isinstance(problem, expat.ExpatError) and problem.code == _INVALID
            self._parser = None
            self._fault()
            return self._after(piece, at, min(fault, len(piece) - 1), broken=broken)
        self._fed += len(piece) - at
        if self._fed - parser.CurrentByteIndex > _MOST_TAG_BYTES or len(self._names) > _MOST_NAMES:
            self._parser = None
            self._fault()
        return len(piece)

    def _after(self, piece: bytes, at: int, fault: int, *, broken: bool) -> int:
        """Make what can be made of the tag with a fault; give where it ends."""
        if broken and piece[fault : fault + 1] == b"<" and fault > at:
            begun = piece.rfind(b"<", at, fault)
            self._mend(piece[max(begun, at) : fault])
            return fault
        begun = max(piece.rfind(b"<", at, fault + 1), at)
        ended = piece.find(b">", fault) + 1 or len(piece)
        self._mend(piece[begun:ended])
        return ended

    def _mend(self, tag: bytes) -> None:
        """Read a tag by its attributes, in spite of a fault."""
        if closing := _CLOSING.match(tag):
            if closing[1] == WORKOUT.encode():
                self._end_workout()
            self.cut_off = closing[1] != _ROOT[1:-1]
            return
        opening = _OPENING.match(tag)
        name = opening[1].decode() if opening else ""
        if name not in _TOP and name not in _WITHIN:
            # Of a second root, and what stands before it, nothing is missed.
            self.damaged += name != "HealthData" and not tag.startswith((b"<?", b"<!"))
            return
        text = tag.decode().partition(name)[2]
        found = {key: unescape(one or other) for key, one, other in _ATTRIBUTE.findall(text)}
        self._begin_element(name, found)
        if tag.rstrip(b"> \r\n\t").endswith(b"/"):
            self._end_element(name)

    def _start_anew(self) -> None:
        self._names = {}
        parser = expat.ParserCreate("utf-8", None, self._names)
        parser.StartElementHandler = self._begin_element
        parser.EndElementHandler = self._end_element
        self._parser, self._depth = parser, 0
        within = _ROOT + (b"<Workout>" if self._in_workout else b"")
        self._is_quiet = True
        parser.Parse(within, False)
        self._is_quiet = False
        self._fed = len(within)

    def _begin_element(self, name: str, attributes: Attributes) -> None:
        if self._is_quiet:
            return
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            raise _NotXml
        if name in _TOP:
            self._end_workout()
            self._in_workout = name == WORKOUT
        self._begin(name, attributes)

    def _end_element(self, name: str) -> None:
        self._depth -= 1
        if name == WORKOUT:
            self._end_workout()
        else:
            self._end(name)
            self.cut_off = name != "HealthData"

    def _end_workout(self) -> None:
        if self._in_workout:
            self._in_workout = False
            self._end(WORKOUT)

    def _fault(self) -> None:
        self._faults += 1
        if self._faults > MOST_FAULTS:
            raise UnreadableActivity(Message("health-not-xml", file=self._file))


_INVALID = expat.errors.codes[expat.errors.XML_ERROR_INVALID_TOKEN]


def _mended(piece: bytes) -> bytes:
    """Put a mark where bytes are no UTF-8, and drop references to what XML may not hold."""
    try:
        piece.decode()
    except UnicodeDecodeError:
        piece = piece.decode("utf-8", "replace").encode()
    return _NO_REFERENCES.sub(b"", piece) if b"&#" in piece else piece
