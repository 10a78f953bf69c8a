"""Sentences that are kept: beside the words what they were said from, to say them again."""

from collections.abc import Iterable, Sequence

from retrowalk.errors import InvalidData
from retrowalk.languages.catalogue import Said, say
from retrowalk.value import Value


class Remembered(Value):
    """What a sentence was said from."""

    message: str
    values: dict[str, str | int | float]


def remember(sentences: Iterable[str]) -> tuple[Remembered | None, ...]:
    """Give what each sentence was said from; None for one that did not come out of the catalogue.

    >>> remember([say("session-half-done")])
    (Remembered(message='session-half-done', values={}),)
    """
    return tuple(
        Remembered(message=one.message, values=dict(one.values)) if isinstance(one, Said) else None
        for one in sentences
    )


def say_again(sentences: Sequence[str], remembered: Sequence[Remembered | None]) -> tuple[str, ...]:
    """Say kept sentences in the language that is spoken now, or as they were said then.

    As they were said stays what was kept before sentences were remembered, and what another
    version of the catalogue said.
    """
    known = (*remembered, *[None] * (len(sentences) - len(remembered)))
    return tuple(map(_again, sentences, known))


def _again(sentence: str, told: Remembered | None) -> str:
    if told is None:
        return sentence
    try:
        return say(told.message, **told.values)
    except InvalidData:
        return sentence
