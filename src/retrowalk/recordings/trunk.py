"""Which of several sensors is the one on the trunk: told by its label, or asked."""

import re
from collections.abc import Sequence

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message

# The nearer to the middle of the body, the earlier; of words in labels, written together or apart.
_PLACES = (
    r"lumbar|lower ?back|low ?back|l[345]|lwb|lb",
    r"pelvis|sacrum|sacral|waist|belt|hips?",
    r"sternum|chest|thorax|trunk|torso|upper ?back|back",
)


def trunk(name: str, labels: Sequence[str], asked: str | None) -> str:
    """Choose one of the labels of sensors.

    Parameters
    ----------
    name : of the file, for messages
    labels : of the sensors in it, at least one
    asked : the label, or a part of it, of the sensor that was asked for

    Raises
    ------
    UnreadableRecording
        if there is none such, or several; the sentence lists them
    """
    if asked is not None:
        return _asked(name, labels, asked)
    if len(labels) == 1:
        return labels[0]
    for place in _PLACES:
        word = re.compile(rf"(^|[^a-z0-9]|\b)({place})($|[^a-z0-9]|\b)")
        found = [label for label in labels if word.search(_words(label))]
        if len(found) == 1:
            return found[0]
        if found:
            labels = found  # which of these is not told
            break
    raise _which(name, labels)


def _asked(name: str, labels: Sequence[str], asked: str) -> str:
    wanted = _words(asked)
    exact = [label for label in labels if _words(label) == wanted]
    found = exact or [label for label in labels if wanted in _words(label)]
    if len(found) == 1:
        return found[0]
    if found:
        raise _which(name, found)
    raise UnreadableRecording(
        Message("recordings-sensor-none", file=name, sensor=asked, names=_list(labels))
    )


def _words(label: str) -> str:
    """Write a label as lower-case words: "LowerBack", "lower_back" and "Lower Back" are one."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", label)
    return re.sub(r"[^a-z0-9/]+", " ", apart.lower()).strip()


def _which(name: str, labels: Sequence[str]) -> UnreadableRecording:
    return UnreadableRecording(
        Message("recordings-sensor-which", file=name, count=len(labels), names=_list(labels))
    )


def _list(labels: Sequence[str]) -> str:
    return ", ".join(labels[:20]) + (", ..." if len(labels) > 20 else "")
