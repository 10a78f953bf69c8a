"""How values and the bytes of recordings are kept."""

import json
import re
import zlib
from collections.abc import Callable
from typing import Any

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.value import is_fit, mended

# what may be unfit in a JSON text of ASCII alone; it is then looked at more closely
_SUSPECT = re.compile(r"\\u(00[01789]|d[89a-f])")


def to_json(value: Any) -> str:
    """Write a value as JSON, of ASCII alone; neither NaN nor unfit text, on any database.

    Raises
    ------
    InvalidAnswer
        if there is text in it that can't be held
    """
    text = json.dumps(value, allow_nan=False)
    if _SUSPECT.search(text):
        _each_text(json.loads(text), _checked)
    return text


def from_json(kept: str | bytes) -> Any:
    """Read a value; text that an older version kept, and that can't be held, is mended."""
    text = kept if isinstance(kept, str) else kept.decode()
    value = json.loads(text)
    suspect = "\\u" in text and _SUSPECT.search(
        text
    )  # hardly any has such a sign: looked for first
    return _each_text(value, mended) if suspect else value


def _checked(text: str) -> str:
    if not is_fit(text):
        raise InvalidAnswer(Message("journal-unfit-text"))
    return text


def _each_text(value: Any, of: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return of(value)
    if isinstance(value, list):
        return [_each_text(one, of) for one in value]
    if isinstance(value, dict):
        return {of(name): _each_text(one, of) for name, one in value.items()}
    return value


def pack(data: bytes) -> tuple[str, bytes]:
    """Pack what packs well, like tables of text; leave alone what was packed before, like zip."""
    sample = data[: 1 << 18]
    if len(zlib.compress(sample, 1)) > 0.8 * len(sample):
        return "plain", data
    return "zlib", zlib.compress(data, 3)


def unpack(packing: str, packed: bytes) -> bytes:
    """Undo what :func:`pack` did."""
    return zlib.decompress(packed) if packing == "zlib" else packed
