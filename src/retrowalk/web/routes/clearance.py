"""What now? The answer of screening, and what professionals said."""

from starlette.responses import RedirectResponse, Response

from retrowalk.languages import say
from retrowalk.screening import Outcome, words
from retrowalk.screening.emergency import number
from retrowalk.web.dependencies import TheCoach, TheTemplates, Today
from retrowalk.web.routes.guided import suggestion
from retrowalk.web.routing import Router

router = Router(include_in_schema=False)


@router.get("/clearance")
def clearance(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Show the answer, with its reasons and what to do about them.

    Where something that happened since asks for a professional, that is the answer.
    """
    known = coach.screening.clearance
    if known is None:
        return RedirectResponse("/", 303)
    happened = coach.planning.asks_first(today)
    if happened:
        known = known.model_copy(update={"outcome": Outcome.ASK_FIRST})
    missing = coach.planning.missing(today) if known.may_walk_backward else None
    return templates(
        "clearance.html",
        clearance=known,
        happened=happened,
        answer=coach.planning.headline
        or (say("answers-needed-first") if missing else words.answer(known)),
        missing=missing,
        guided=suggestion(coach, today) if missing or not known.may_walk_backward else None,
        number=number(coach.screening.country),
        asks=tuple(dict.fromkeys(str(reason.ask) for reason in known.reasons if reason.ask)),
        precautions=words.care(coach.planning.clearance_on(today).precautions),
        said_today=coach.planning.words(today),
        reviews=coach.planning.reviews(today),
    )
