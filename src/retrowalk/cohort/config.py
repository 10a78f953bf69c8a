"""Reads ``cohort.toml``: whatever can't be is said with file, line and key, all of it at once."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from retrowalk.cohort.parameters import wrong_parameters
from retrowalk.cohort.types import Config
from retrowalk.data.written import Place, toml_of, with_lines, wrong_values
from retrowalk.errors import InvalidAnswer, RetrowalkError
from retrowalk.gait.report import GaitMeasures
from retrowalk.recordings.column_map import ColumnMap, HowRead

FILE = "cohort.toml"


def config_of(data: bytes, name: str = FILE) -> Config:
    """Read what is told of a cohort.

    Raises
    ------
    InvalidAnswer
        naming everything that can't be, each with its line
    """
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise InvalidAnswer(f"{name}: this is not text in UTF-8, as TOML is.") from error
    content = toml_of(text, name, "a cohort")
    found = list(_wrong_keys(content))
    config = None
    try:
        config = Config.model_validate(content)
    except ValidationError as error:
        found += [
            one
            for one in wrong_values(error, content, "the cohort")
            if one[0] not in {place for place, _ in found}
        ]
    found += [*_wrong_readings(content), *_wrong_parameters(content), *_wrong_outcomes(content)]
    if config is None or found:
        raise InvalidAnswer("\n".join(with_lines(text, name, found)))
    return config


def _wrong_keys(content: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Name each unknown key of the document itself, with the known one that was likely meant."""
    known = list(Config.model_fields)
    for key in content:
        if key not in known:
            near = get_close_matches(key, known, n=1)
            meant = f"did you mean '{near[0]}'?" if near else f"there are {', '.join(known)}."
            yield (key,), f"there is no key '{key}'; {meant}"


def _wrong_readings(content: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Name each map of columns that is none, in the sentence of the reader itself."""
    told = content.get("read")
    known = set(HowRead.__annotations__)
    for number, one in enumerate(told if isinstance(told, list) else ()):
        how = {key: value for key, value in one.items() if key in known}
        if not how.keys() - {"sensor"}:
            continue
        try:
            ColumnMap.of(how)  # type: ignore[arg-type]  # it says what is of another kind
        except RetrowalkError as error:
            yield ("read", number), f"'read': {error}"


def _wrong_parameters(content: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    told = content.get("parameters")
    if isinstance(told, dict):
        for place, said in wrong_parameters(told):
            yield ("parameters", *place), said


def _wrong_outcomes(content: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    told, known = content.get("outcomes"), list(GaitMeasures.model_fields)
    for number, name in enumerate(told if isinstance(told, list) else ()):
        if isinstance(name, str) and name not in known:
            near = get_close_matches(name, known, n=1)
            meant = f"Did you mean '{near[0]}'?" if near else f"There are {', '.join(known)}."
            yield ("outcomes", number), f"there is no measure '{name}'. {meant}"
