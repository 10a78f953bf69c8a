"""Routes are looked into when they are taken, and then are what FastAPI makes of them."""

import pytest
from fastapi import Depends, FastAPI, HTTPException, WebSocket
from fastapi.testclient import TestClient
from tests.web.routes import every_route

from retrowalk.journal import Journal
from retrowalk.value import Value
from retrowalk.web import create_app
from retrowalk.web.routing import Line, Route, Router


class Walked(Value):
    """What is sent."""

    minutes: int


def _only_of_two(person: int) -> int:
    if person > 2:
        raise HTTPException(404)
    return person


@pytest.fixture
def router() -> Router:
    """Give a router with a route of each kind."""
    router = Router(prefix="/walks", tags=["walks"])

    @router.get("")
    def walks(first: int = 0) -> list[int]:
        return [first, 2, 3]

    @router.get("/{number}")
    def walk(number: int) -> dict[str, int]:
        return {"number": number}

    @router.post("/{number}", status_code=201)
    def add(number: int, walked: Walked) -> Walked:
        return Walked(minutes=walked.minutes + number)

    @router.websocket("/{number}/line")
    async def line(socket: WebSocket, number: int) -> None:
        await socket.accept()
        await socket.send_text(str(number))
        await socket.close()

    return router


@pytest.fixture
def app(router: Router) -> FastAPI:
    """Give an app with the routes, and with them once more for every person."""
    app = FastAPI()
    app.router.routes += router.routes
    app.router.routes += router.under("/people/{person}", Depends(_only_of_two))
    return app


def test_routes_answer_as_those_of_fastapi(app: FastAPI) -> None:
    client = TestClient(app)
    assert client.get("/walks").json() == [0, 2, 3]
    assert client.get("/walks?first=7").json() == [7, 2, 3]
    assert client.get("/walks?first=x").status_code == 422
    assert client.get("/walks/5").json() == {"number": 5}
    assert client.get("/walks/five").status_code == 422
    added = client.post("/walks/5", json={"minutes": 4})
    assert (added.status_code, added.json()) == (201, {"minutes": 9})
    assert client.post("/walks/5", json={"seconds": 4}).status_code == 422
    assert client.delete("/walks/5").status_code == client.post("/walks").status_code == 405
    for nowhere in ("/walk", "/walks/5/steps", "/walks%0A", "/"):
        assert client.get(nowhere).status_code == 404
    with client.websocket_connect("/walks/6/line") as socket:
        assert socket.receive_text() == "6"


def test_a_prefix_brings_what_it_asks_for(app: FastAPI) -> None:
    client = TestClient(app)
    assert client.get("/people/2/walks/5").json() == {"number": 5}
    assert client.get("/people/3/walks/5").status_code == 404
    assert client.get("/people/me/walks/5").status_code == 422
    with client.websocket_connect("/people/2/walks/6/line") as socket:
        assert socket.receive_text() == "6"


def test_they_are_described_as_by_fastapi(router: Router, app: FastAPI) -> None:
    plain = FastAPI()
    plain.include_router(router)
    plain.include_router(router, prefix="/people/{person}", dependencies=[Depends(_only_of_two)])
    assert app.openapi() == plain.openapi()


def test_only_a_route_that_is_taken_is_looked_into(app: FastAPI) -> None:
    def looked_into() -> set[str]:
        return {
            route.path for route in app.routes if isinstance(route, Route | Line) and _known(route)
        }

    client = TestClient(app)
    assert client.get("/nowhere").status_code == 404
    assert looked_into() == set()
    assert client.get("/people/1/walks").status_code == 200
    assert looked_into() == {"/people/{person}/walks"}


def _known(route: Route | Line) -> bool:
    return "dependant" in vars(route)


def test_a_route_has_nothing_that_no_route_has(app: FastAPI) -> None:
    for route in app.routes:
        assert not hasattr(route, "nothing")


def test_the_whole_app_is_made_without_looking_into_its_routes(journal: Journal) -> None:
    app = create_app(journal)
    routes = [route for route in app.routes if isinstance(route, Route | Line)]
    theirs = [route for route in routes if route.path.startswith("/api/v1/people/{person}/")]
    assert len(theirs) > 20
    assert not any(map(_known, theirs))
    every = {found.path for found in every_route(app)}
    assert every == {"/api/openapi.json"} | {route.path for route in routes}
