"""How is it done, and is it true? All of it is open to everybody, cleared or not."""

from fastapi import APIRouter
from starlette.responses import Response

from retrowalk.charts import figure_style
from retrowalk.web.depends import ThePages
from retrowalk.web.lessons import TOPICS, chapters, evidence, topic

router = APIRouter(include_in_schema=False)


@router.get("/learn")
def learn(pages: ThePages) -> Response:
    """Show what there is to learn."""
    return pages("learn.html", topics=TOPICS)


@router.get("/learn/evidence")
def is_it_true(pages: ThePages) -> Response:
    """Show every claim with its verdict."""
    return pages("learn_evidence.html", groups=evidence())


@router.get("/learn/drawings.css")
def drawings_style() -> Response:
    """Let the drawings move, for those who have not asked for stillness."""
    return Response(figure_style(), media_type="text/css")


@router.get("/learn/{topic_id}")
def how(topic_id: str, pages: ThePages) -> Response:
    """Show the lessons of a topic."""
    return pages("learn_how.html", topic=topic(topic_id), chapters=chapters(topic_id))
