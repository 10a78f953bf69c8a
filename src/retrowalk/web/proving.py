"""What a route asks for before it does what matters most: a proof that is not old."""

from fastapi import Depends, Request

from retrowalk.errors import NotPermitted, NotProved
from retrowalk.languages import Message
from retrowalk.people import Right, Through
from retrowalk.people.step_up import is_proved
from retrowalk.web.dependencies import NEEDS, Now, visitor_of


def proved(request: Request, now: Now) -> None:
    """Let on whoever proved lately who they are, or is not asked to.

    Raises
    ------
    NotProved
        if they are to prove it again; a page leads them there, and back
    NotPermitted
        for a program's token: it may take everything along where it was given that, and no more
    """
    visitor = visitor_of(request)
    if visitor.through is Through.TOKEN:
        if getattr(request.scope.get("endpoint"), NEEDS, None) is not Right.TAKE_ALONG:
            raise NotPermitted(Message("signin-not-by-token"))
    elif not is_proved(visitor, now):
        raise NotProved(Message("refused-not-proved"))


Proved = Depends(proved)
"""For ``dependencies=[Proved]`` of a route."""
