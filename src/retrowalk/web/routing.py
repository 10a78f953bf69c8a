"""Routes that FastAPI looks into when somebody takes them: a server begins with hundreds of them.

What a route takes in and gives back is worked out from its annotations, which costs a millisecond
or two each. Most of them are not taken for a long time, by many servers never.
"""

import warnings
from collections.abc import Callable, Sequence
from typing import Any, Self

from fastapi import APIRouter, params
from fastapi.routing import APIRoute, APIWebSocketRoute
from pydantic.warnings import UnsupportedFieldAttributeWarning
from starlette.routing import BaseRoute, Match, compile_path
from starlette.types import Scope

# FastAPI hands pydantic more of a field than pydantic wants, and silences what that says to it; of
# a value that is built when it is first used (`Value`) it is said only then.
warnings.filterwarnings("ignore", category=UnsupportedFieldAttributeWarning)

_OF_THE_PATH = {"path_regex", "path_format", "param_convertors"}


class _WhenTaken(BaseRoute):
    """A route that knows where it stands, and the rest of itself once it is asked."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **told: Any) -> None:
        self.path, self.endpoint, self.told = path, endpoint, told
        self._begins, self._varies, _ = path.partition("{")

    def __getattr__(self, name: str) -> Any:
        """Work out what is not known yet."""
        known = vars(self)
        if "told" not in known or name.startswith("__"):
            raise AttributeError(name)
        if name in _OF_THE_PATH:
            self.path_regex, self.path_format, self.param_convertors = compile_path(self.path)
        elif "app" not in known:
            super().__init__(self.path, self.endpoint, **self.told)  # type: ignore[call-arg]
        if name not in known:
            raise AttributeError(name)
        return known[name]

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Tell whether a request is for here; where it cannot be, nothing is worked out for it."""
        asked: str = scope.get("path", "")
        if asked.startswith(self._begins) if self._varies else asked == self.path:
            return super().matches(scope)
        return Match.NONE, {}

    def under(self, prefix: str, dependencies: Sequence[params.Depends]) -> Self:
        """Give the same route as it stands under a prefix, with some dependencies more."""
        told = self.told | {"dependencies": [*dependencies, *self.told["dependencies"]]}
        return type(self)(prefix + self.path, self.endpoint, **told)


class Route(_WhenTaken, APIRoute):
    """A route of FastAPI, looked into when it is taken."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **told: Any) -> None:
        super().__init__(path, endpoint, **told)
        self.methods = {method.upper() for method in told["methods"] or ("GET",)}
        self.include_in_schema = told["include_in_schema"]


class Line(_WhenTaken, APIWebSocketRoute):
    """A socket of FastAPI, looked into when it is taken."""


class Router(APIRouter):
    """A router of such routes.

    An app is given them one by one: FastAPI's own way goes through routers in routers with each
    request, and looks into all the routes of one to tell whether it is one of them.
    """

    routes: list[Route | Line]  # type: ignore[assignment]

    def __init__(self, **told: Any) -> None:
        super().__init__(route_class=Route, **told)

    def add_api_websocket_route(
        self,
        path: str,
        endpoint: Callable[..., Any],
        name: str | None = None,
        *,
        dependencies: Sequence[params.Depends] | None = None,
    ) -> None:
        """Add a socket."""
        asked = [*self.dependencies, *(dependencies or ())]
        self.routes.append(Line(self.prefix + path, endpoint, name=name, dependencies=asked))

    def under(self, prefix: str, *dependencies: params.Depends) -> list[Route | Line]:
        """Give its routes as they stand under a prefix, each with some dependencies more."""
        return [route.under(prefix, dependencies) for route in self.routes]
