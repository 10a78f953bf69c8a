"""What now, at once? The page that looks like nothing else, and the country of its number."""

from typing import Annotated, Any

from fastapi import Form
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.languages import collation_key, say
from retrowalk.screening import words
from retrowalk.screening.emergency import countries, number
from retrowalk.web.dependencies import TheCoach, TheTemplates
from retrowalk.web.routing import Router

router = Router(include_in_schema=False)


@router.get("/urgent")
def urgent(coach: TheCoach, templates: TheTemplates) -> Response:
    """Say what is urgent in the answers of screening."""
    clearance = coach.screening.clearance
    if clearance is None or not clearance.urgent:
        return RedirectResponse("/clearance", 303)
    first = words.most_urgent(clearance)
    return templates(
        "urgent.html",
        title=coach.planning.headline or words.answer(clearance),
        sentence=first.because,
        onward="/clearance",
        onward_name=say("urgent-all-right"),
        **emergency(coach, "/urgent"),
    )


@router.post("/urgent/country")
def name_country(
    coach: TheCoach,
    country: Annotated[str, Form(max_length=2)] = "",
    back: Annotated[str, Form(pattern=r"^/(urgent|(alarm|fall)/[\w-]+(/\w+)?)$")] = "/urgent",
) -> Response:
    """Keep the country that the walker named, and show its number."""
    if country:
        coach.screening.name_country(country)
    return RedirectResponse(back, 303)


def emergency(coach: Coach, page: str, *, call_first: bool = False) -> dict[str, Any]:
    """Give what every urgent page shows: the number, and the countries to choose another from.

    ``call_first``: whether the call comes before anything else is said.
    """
    return {
        "number": number(coach.screening.country),
        "country": coach.screening.country,
        "countries": dict(sorted(countries().items(), key=lambda one: collation_key(one[1]))),
        "page": page,
        "call_first": call_first,
    }
