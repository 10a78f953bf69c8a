"""Every address of the app, so that what is new is tried with all the others."""

from collections.abc import Callable
from typing import Any, NamedTuple

from fastapi import FastAPI
from starlette.routing import Route, WebSocketRoute


class Found(NamedTuple):
    """A route; the method of a socket is SOCKET."""

    method: str
    path: str
    endpoint: Callable[..., Any]


def every_route(app: FastAPI) -> list[Found]:
    """Give every method and path of the app."""
    found = []
    for route in app.routes:
        if isinstance(route, Route | WebSocketRoute):
            methods = getattr(route, "methods", None) or {"SOCKET"}
            found += [Found(method, route.path, route.endpoint) for method in sorted(methods)]
    return found
