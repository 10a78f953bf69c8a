"""Every route of the web, a module for each part of the story."""

from retrowalk.web.routes import (
    api,
    assessments,
    check_in,
    clearance,
    learn,
    programme,
    progress,
    screening,
    taking,
    today,
    walk,
    walks,
    welcome,
)

ROUTERS = (
    welcome.router,
    screening.router,
    clearance.router,
    today.router,
    walk.router,
    walks.router,
    check_in.router,
    programme.router,
    progress.router,
    taking.router,
    assessments.router,
    learn.router,
    api.docs,
    api.router,
)
