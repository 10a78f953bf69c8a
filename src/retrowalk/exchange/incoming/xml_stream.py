"""XML read bit by bit, by the names of elements alone: apps write any prefix, or a wrong one.

defusedxml refuses entities of a file's own and what lies outside of it; what is cut off or
damaged ends the reading, and what came before counts.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

from retrowalk.activity import Activity
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming.format import Source
from retrowalk.exchange.incoming.unpacked import PACKED_WRONG, opened, unpacked_head
from retrowalk.extras import needs
from retrowalk.languages import Message

_BLOCK = 1 << 16
_MOST_DEPTH = 64
_MOST_TEXT = 2_000
"""So much text of one element is kept."""
_MOST_SILENT = 1 << 20
"""A file in which nothing begins or ends for so many bytes is none of these."""


_SIGNS = bytes(32 if one < 32 and one not in b"\t\n\r" else one for one in range(256))
_PLAIN_AND = re.compile(rb"<!\[CDATA\[.*?\]\]>|&(?!#?\w{1,30};)", re.DOTALL)
_LONGEST_ENTITY = 34


class Node(NamedTuple):
    """The beginning or end of an element; names are without prefix, in small letters.

    Attributes
    ----------
    ends : whether it is the end
    name : of the element
    text : what stands in it, at its end
    attributes : at its beginning
    """

    ends: bool
    name: str
    text: str = ""
    attributes: dict[str, str] | None = None


def has_root(source: Source, *roots: str) -> bool:
    """Tell whether a file begins with one of these elements, whatever its encoding."""
    head = re.sub(rb"<!--.*?-->|<[?!][^>]*>", b"", unpacked_head(source).replace(b"\0", b""))
    found = re.search(rb"<(?:[\w.-]+:)?([\w.-]+)", head)
    return found is not None and found[1].decode("ascii", "replace").lower() in roots


class Follower(ABC):
    """Follows the elements of a file, and gives what is told of as each of it ends."""

    def __init__(self) -> None:
        self._above: list[str] = []
        """The elements that are open, without the one in hand."""

    def activities(self, read: Iterator[Node]) -> Iterator[Activity]:
        """Give each activity as it ends, and that in which the file was cut off."""
        for node in read:
            if (activity := self._take(node)) is not None:
                yield activity
        if (rest := self._activity()) is not None:
            yield rest

    def _take(self, node: Node) -> Activity | None:
        if node.ends:
            if self._above:
                self._above.pop()
            return self._ended(node)
        self._begun(node)
        self._above.append(node.name)
        return None

    @abstractmethod
    def _begun(self, node: Node) -> None:
        """Take the beginning of an element."""

    @abstractmethod
    def _ended(self, node: Node) -> Activity | None:
        """Take the end of an element, and give the activity that ends with it."""

    @abstractmethod
    def _activity(self) -> Activity | None:
        """End the activity that is open, if one is."""


def nodes(source: Source) -> Iterator[Node]:
    """Give what begins and ends, until the file ends or is damaged.

    Raises
    ------
    UnreadableActivity
        if it defines entities, is too large, or too deep
    """
    with needs("app"):
        from defusedxml.common import DefusedXmlException
        from defusedxml.expatreader import DefusedExpatParser

    collected = _Collector()
    parser = DefusedExpatParser()
    parser.setContentHandler(collected)
    silent, begun, kept = 0, False, b""
    with opened(source) as file:
        while True:
            try:
                block = file.read(_BLOCK)
                if not begun:  # some apps leave blanks before the declaration
                    block, begun = block.lstrip(), True
                if not block and not kept:
                    break
                block, kept = _mended(kept + block, last=not block)
                parser.feed(block)
            except DefusedXmlException as problem:
                said = Message("tracks-entities", file=source.name)
                raise UnreadableActivity(said) from problem
            except (SAXException, *PACKED_WRONG, LookupError, ValueError):
                break  # what came whole counts
            silent = 0 if collected.nodes else silent + len(block)
            yield from collected.taken()
            if collected.depth > _MOST_DEPTH or silent > _MOST_SILENT:
                raise UnreadableActivity(Message("tracks-damaged", file=source.name))
    yield from collected.taken()


def _mended(block: bytes, *, last: bool) -> tuple[bytes, bytes]:
    """Mend what some apps write and no parser takes; give what may go on in the next block.

    Those are signs that XML does not have, and names with a plain "&" in them.
    """
    if b"\0" in block:  # of two bytes a character
        return block, b""
    cut = block.rfind(b"&", -_LONGEST_ENTITY) if not last else -1
    block, kept = (block[:cut], block[cut:]) if cut >= 0 else (block, b"")
    block = block.translate(_SIGNS)
    return _PLAIN_AND.sub(lambda m: m[0] if len(m[0]) > 1 else b"&amp;", block), kept


class _Collector(ContentHandler):
    def __init__(self) -> None:
        super().__init__()
        self.nodes: list[Node] = []
        self.depth = 0
        self._text: list[str] = []
        self._length = 0

    def taken(self) -> list[Node]:
        nodes, self.nodes = self.nodes, []
        return nodes

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802  (its name in SAX)
        self.depth += 1
        told = {_local(key): value for key, value in attrs.items()} if attrs.getLength() else None
        self.nodes.append(Node(False, _local(name), "", told))
        self._text, self._length = [], 0

    def endElement(self, name: str) -> None:  # noqa: N802
        self.depth -= 1
        text = "".join(self._text).strip()
        self.nodes.append(Node(True, _local(name), text))
        self._text, self._length = [], 0

    def characters(self, content: str) -> None:
        if self._length < _MOST_TEXT:
            self._text.append(content[:_MOST_TEXT])
            self._length += len(content)


@lru_cache(maxsize=1024)
def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()
