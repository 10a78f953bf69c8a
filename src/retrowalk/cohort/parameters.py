"""The parameters of the measuring as a cohort tells them: only those that are set otherwise."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from difflib import get_close_matches
from typing import Any, cast

from retrowalk.errors import InvalidAnswer
from retrowalk.gait.parameters import Parameters

Place = tuple[str, ...]


def parameters_from(told: Mapping[str, Any]) -> Parameters:
    """Put parameters by part and name into the usual ones.

    Raises
    ------
    InvalidAnswer
        if one is unknown or can't be; each in a sentence
    """
    if wrong := list(wrong_parameters(told)):
        raise InvalidAnswer("\n".join(said for _, said in wrong))
    return cast(Parameters, _put(Parameters(), told))


def wrong_parameters(told: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Find what no parameters hold: where each stands in the told ones, and a sentence."""
    return _wrong(Parameters(), told, ())


def _wrong(usual: Any, told: Mapping[str, Any], within: Place) -> Iterator[tuple[Place, str]]:
    known = [one.name for one in fields(usual)]
    for name, value in told.items():
        place = (*within, name)
        if name not in known:
            yield place, _unknown(".".join(place), name, known)
            continue
        like = getattr(usual, name)
        if is_dataclass(like) and isinstance(value, Mapping):
            yield from _wrong(like, value, place)
        elif is_dataclass(like):
            yield place, f"{'.'.join(place)} is a table of parameters, and not {value!r}."
        elif not _fits(value, like):
            yield place, f"{'.'.join(place)} can't be {value!r}; it is usually {like!r}."


def _unknown(what: str, word: str, known: list[str]) -> str:
    near = get_close_matches(word, known, n=1)
    meant = f" Did you mean {near[0]}?" if near else f" There are {', '.join(known)}."
    return f"There is no parameter {what}.{meant}"


def _fits(value: Any, usual: Any) -> bool:
    """Tell whether a value is of the kind of the usual one."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    match usual:
        case bool():
            return isinstance(value, bool)
        case int():
            return number and float(value).is_integer()
        case float():
            return number and abs(value) < float("inf")
        case tuple():
            alike = isinstance(value, tuple | list) and len(value) == len(usual)
            return alike and all(map(_fits, value, usual))
    return isinstance(value, type(usual))


def _put(usual: Any, told: Mapping[str, Any]) -> Any:
    changed = {name: _as(getattr(usual, name), value) for name, value in told.items()}
    return replace(usual, **changed)


def _as(usual: Any, value: Any) -> Any:
    """Make a value of the very kind of the usual one, so that 1 and 1.0 are one parameter."""
    if is_dataclass(usual):
        return _put(usual, value)
    if isinstance(usual, tuple):
        return tuple(map(_as, usual, value))
    return type(usual)(value)
