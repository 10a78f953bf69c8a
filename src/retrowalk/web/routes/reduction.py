"""Less today? Half of it, or rest: the walker's own choice, and always fine."""

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import Response

from retrowalk.programme import Amount
from retrowalk.web.dependencies import Now, TheCoach, Today
from retrowalk.web.undo import told

router = APIRouter(include_in_schema=False)


@router.post("/today/less")
def take_less(
    coach: TheCoach, today: Today, now: Now, amount: Annotated[Amount, Form()]
) -> Response:
    """Keep how much of today's walk the walker wants, and show the day again."""
    coach.planning.take_less(amount, today, now)
    return told("/today", coach.record.last(), now)
