"""Requests that nobody sends who means well, to every address that there is.

Some are no HTTP; some name what is not there; some bring fields that are too long, too many, too
deep, of another kind or of no characters. None may be answered by a fault of ours, and after all of
them the journal must still show, and give, everything that it holds.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import quote, urlencode

from benchmarks.gauntlets.asking import (
    HURRIED,
    Answer,
    ask,
    look_at_all,
    request,
    screened,
    serving,
)
from benchmarks.gauntlets.outcome import Outcome
from tests.recordings.damage import mutated
from tests.web.routes import every_route

from retrowalk.journal import Journal
from retrowalk.web import create_app

AT_ONCE = 8
MOST_MORE_MB = 200
"""So much more memory than before the server may have taken, whatever came."""

WORDS: tuple[Any, ...] = (
    *("", " ", "\0", "\ud800", "x" * 5_000, "散步", "‮abc", "'; DROP TABLE walker; --", "{{7*7}}"),
    *("../../etc/passwd", "%s%n", "NaN", "1e999", "-0", "9" * 400, "0001-01-01", "9999-12-31"),
    *("2026-02-30", "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "T", "\r\nX: y"),
    *(0, -1, 2**31, 2**63, 2**64, 10**400, 1.5, 1e308, float("nan"), float("-inf"), True, None),
    *([], {}, [[]], {"": {}}, [None] * 1_000, {"\ud800": "\ud800"}),
)
PATHS = ("/", "/today", "/walks", "/programme", "/progress", "/journal", "/imports", "/export")


def run(times: int) -> Outcome:
    """Send so many requests to a server of its own, and see what it makes of them."""
    outcome = Outcome()
    dice = Random(16)
    with serving(before=HURRIED) as server:
        address = server.find(r"(http://127\.0\.0\.1:\d+)")
        screened(address)
        look_at_all(address, outcome)
        before = server.highest_mb()
        makers = _makers(dice, server.folder / "retrowalk.db", address)
        counted = Counter[int]()

        def send(sent: bytes) -> tuple[bytes, Answer]:
            return sent, ask(address, sent)

        everything = [dice.choice(makers)() for _ in range(times)]
        with ThreadPoolExecutor(AT_ONCE) as senders:
            answers = list(senders.map(send, everything))
        for number, (sent, answer) in enumerate(answers):
            counted[answer.status] += 1
            if answer.fault:
                outcome.lost.append(f"request {number}: {answer.fault} to {sent[:400]!r}")
        outcome.did("malformed requests", times)
        look_at_all(address, outcome)
        more = server.highest_mb() - before
        refused = sum(count for status, count in counted.items() if 400 <= status < 500)
        outcome.measured.append(f"{refused:,} refused with a sentence")
        outcome.measured.append(f"{more:.0f} MB more of memory at most")
        if more > MOST_MORE_MB:
            outcome.lost.append(f"{more:.0f} MB more of memory")
    return outcome


def _makers(dice: Random, file: Path, address: str) -> list[Callable[[], bytes]]:
    with Journal.open(f"sqlite:///{file}") as journal:
        found = every_route(create_app(journal))
    routes = [one for one in found if one.method not in {"SOCKET", "HEAD"}]
    document = json.loads(ask(address, request("GET", "/api/openapi.json")).body)
    operations = [
        (method.upper(), path, told)
        for path, methods in document["paths"].items()
        for method, told in methods.items()
    ]

    def to_any_route() -> bytes:
        route = dice.choice(routes)
        method = dice.choice((route.method, route.method, "PUT", "DELETE", "PATCH", "X", "get"))
        body, kind = _body(dice)
        return request(method, _filled(dice, route.path) + _query(dice), body, kind)

    def almost_as_told() -> bytes:
        method, path, told = dice.choice(operations)
        content = told.get("requestBody", {}).get("content", {}).get("application/json")
        body = b""
        if content:
            value = _spoilt(dice, _value(dice, content["schema"], document))
            body = json.dumps(value).encode("utf-8", "replace")
        return request(method, _filled(dice, path), body)

    def no_http() -> bytes:
        path = dice.choice(PATHS)
        return mutated(request("POST", path, b"a=1", Cookie="a=b", Accept="text/html"), dice)

    def strange_head() -> bytes:
        name = dice.choice(
            ("Host", "Cookie", "Accept-Language", "Range", "Origin", "If-None-Match")
        )
        more = {name: _text(dice).replace("\r\n", "")[:2_000]}
        more |= dice.choice(({}, {"Transfer-Encoding": "chunked"}, {"Content-Length": "-5"}))
        return request(dice.choice(("GET", "POST")), dice.choice(PATHS), b"", **more)

    return [to_any_route, almost_as_told, no_http, strange_head]


def _filled(dice: Random, path: str) -> str:
    """Put something into each place of a path that is kept for a name or a number."""
    parts = path.split("/")
    return "/".join(quote(_text(dice)[:3_000], safe="") if "{" in one else one for one in parts)


def _query(dice: Random) -> str:
    if dice.random() < 0.7:
        return ""
    pairs = {dice.choice(("page", "weeks", "q", "_count", "date", "day")): _text(dice)[:3_000]}
    return "?" + urlencode(pairs, errors="replace")


def _body(dice: Random) -> tuple[bytes, str]:
    """Give a body that fits nothing in particular, and what it says to be."""
    bodies = (
        (b"", "application/json"),
        (b"[" * 50_000, "application/json"),
        (b'{"a":' * 20_000, "application/json"),
        (b"\xff\xfe{", "application/json"),
        (json.dumps({"answers": dice.choice(WORDS)}).encode(), "application/json"),
        (json.dumps(dice.choice(WORDS)).encode(), "text/plain; charset=nonsense"),
        (urlencode(_form(dice), errors="replace").encode(), "application/x-www-form-urlencoded"),
        (b"a=" + b"&a=" * 5_000, "application/x-www-form-urlencoded"),
        (b"--x\r\nContent-Disposition: form-data\r\n\r\n", "multipart/form-data; boundary=x"),
        (_parts(dice), "multipart/form-data; boundary=x"),
        (_parts(dice), "multipart/form-data"),
    )
    return dice.choice(bodies)


def _form(dice: Random) -> dict[str, str]:
    names = ("day", "name", "zone", "was", "come", "code", "session", "pain", "file", "next", "\0")
    return {name: _text(dice) for name in dice.sample(names, 4)}


def _parts(dice: Random) -> bytes:
    name = _text(dice).encode("utf-8", "replace")[:500]
    part = b'--x\r\nContent-Disposition: form-data; name="file"; filename="%s"\r\n\r\n%s\r\n'
    return part % (name, name) + dice.choice((b"--x--\r\n", b"", b"--x"))


def _text(dice: Random) -> str:
    return str(dice.choice(WORDS)).encode("utf-8", "replace").decode()


def _value(dice: Random, schema: dict[str, Any], document: dict[str, Any], deep: int = 0) -> Any:
    """Make something that a schema describes, or nearly."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = document["components"]["schemas"][name]
    if found := schema.get("anyOf") or schema.get("oneOf"):
        return _value(dice, dice.choice(found), document, deep)
    if "const" in schema or "enum" in schema:
        return schema.get("const", dice.choice(schema.get("enum", [None])))
    if schema.get("type") == "object":
        inside = schema.get("properties", {})
        return {name: _value(dice, one, document, deep + 1) for name, one in inside.items()}
    if schema.get("type") == "array":
        items = schema.get("items", {})
        return [_value(dice, items, document, deep + 1) for _ in range(dice.randrange(3))]
    day = {"date": "2026-06-01", "date-time": "2026-06-01T09:00:00Z"}.get(schema.get("format", ""))
    plain = {"string": day or "a", "integer": 1, "number": 0.5, "boolean": True}
    return plain.get(schema.get("type", ""))


def _spoilt(dice: Random, value: Any) -> Any:
    """Put something else in one place of a value, add to it, or leave something out."""
    places = list(_places(value))
    if not places:
        return dice.choice(WORDS)
    inside, key = dice.choice(places)
    how = dice.randrange(4)
    if how == 0 and isinstance(inside, dict):
        del inside[key]
    elif how == 1 and isinstance(inside, dict):
        inside[_text(dice)[:3_000]] = dice.choice(WORDS)
    else:
        inside[key] = dice.choice(WORDS)
    return value


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Name every place in a value, as what it is in and under which key."""
    if not isinstance(value, dict | list):
        return
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        yield from _places(value[key])
