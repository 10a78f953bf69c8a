"""Every address of the app, so that what is new is tried with all the others."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from fastapi import FastAPI
from starlette.routing import BaseRoute, Mount


class Found(NamedTuple):
    """A route; the method of a socket is SOCKET."""

    method: str
    path: str
    endpoint: Callable[..., Any]


def every_route(app: FastAPI) -> list[Found]:
    """Give every method and path of the app, those of routers in routers too."""
    return list(_found(app.routes, ""))


def _found(routes: list[BaseRoute], before: str) -> Iterator[Found]:
    for route in routes:
        inner = getattr(route, "original_router", None)
        if inner is not None:
            yield from _found(inner.routes, before + _prefix(route))
        elif not isinstance(route, Mount):
            methods = getattr(route, "methods", None) or {"SOCKET"}
            path = before + str(getattr(route, "path", ""))
            for method in sorted(methods):
                yield Found(method, path, getattr(route, "endpoint", None))  # type: ignore[arg-type]


def _prefix(route: BaseRoute) -> str:
    return str(route.include_context.prefix)  # type: ignore[attr-defined]
