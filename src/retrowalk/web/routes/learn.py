"""How is it done, and is it true? All of it is open to everybody, cleared or not."""

from starlette.responses import Response

from retrowalk.evidence import dossier, expectations, searched
from retrowalk.evidence.energy import sources
from retrowalk.web.dependencies import TheCoach, TheTemplates, Today
from retrowalk.web.routing import Router
from retrowalk.web.views.claims import by_reason, costs, forests, how_done
from retrowalk.web.views.lessons import chapters, evidence, lesson_steps, topic, topics

router = Router(include_in_schema=False)


@router.get("/learn")
def learn(templates: TheTemplates) -> Response:
    """Show what there is to learn."""
    return templates("learn.html", topics=topics())


@router.get("/learn/evidence")
def is_it_true(coach: TheCoach, templates: TheTemplates) -> Response:
    """Show every claim with its verdict, and what this walker may expect."""
    person = coach.screening.person
    expected = expectations(person.goals, person.conditions) if person else expectations()
    return templates(
        "learn_evidence.html", groups=evidence(), expectations=expected, searched=searched()
    )


@router.get("/learn/evidence/{claim}")
def how_do_we_know(claim: str, coach: TheCoach, templates: TheTemplates) -> Response:
    """Show all that is known of a claim."""
    known = dossier(claim)
    return templates(
        "learn_claim.html",
        known=known,
        searched=searched(),
        unread=by_reason(known.unread),
        pictures=forests(known.claim.id),
        how_done=how_done,
        costs=costs(coach.screening.person) if known.claim.costs else None,
        energy_sources=sources(),
    )


@router.get("/learn/lesson")
def first_lesson(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Show what to know before the first walk, as it is where the walker walks next."""
    return templates("learn_lesson.html", steps=lesson_steps(coach.sessions.first_lesson(today)))


@router.get("/learn/{topic_id}")
def how(topic_id: str, templates: TheTemplates) -> Response:
    """Show the lessons of a topic."""
    return templates("learn_how.html", topic=topic(topic_id), chapters=chapters(topic_id))
