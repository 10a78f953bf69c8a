"""Backups of everybody's journal: for the owner, who sees that there are some, and no more."""

from datetime import datetime
from pathlib import Path
from typing import IO

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.responses import RedirectResponse, Response

from retrowalk.coach.backups import BackupPlace, put_back
from retrowalk.coach.jobs import JobKind, to_back_up
from retrowalk.coach.keeping_backups import ASKED, DAYS, MONTHS, WEEKS
from retrowalk.errors import NotInJournal, NotPermitted, UnreadableJournal
from retrowalk.exchange.whole import BackupTold
from retrowalk.journal import Journal
from retrowalk.journal.jobs import ENDED, State
from retrowalk.languages import Message
from retrowalk.people import Through, Visitor
from retrowalk.web.dependencies import Now, TheTemplates, TheVisitor
from retrowalk.web.proving import Proved
from retrowalk.web.routes.accounts import TheOwner, owner
from retrowalk.web.routing import Router
from retrowalk.web.taking_in import check_room
from retrowalk.web.templating import Templates

router = Router(prefix="/backups", include_in_schema=False)

RULE = {"days": DAYS, "weeks": WEEKS, "months": MONTHS, "asked": ASKED}


@router.get("")
def show(request: Request, templates: TheTemplates, now: Now, _: TheOwner) -> Response:
    """List the backups: when each was made and why, and whether it was proved."""
    place, journal = _place(request), _journal(request)
    jobs = [one for one in journal.jobs.of(None, JobKind.BACKUP) if one.due_at <= now]
    failed = jobs[0].result if jobs and jobs[0].state is State.FAILED else {}
    return templates(
        "backups.html",
        backups=[
            (one, place.file(one).is_file())
            for one in journal.backups.all()
            if one.removed_at is None
        ],
        folder=str(place.folder),
        sealed=place.passphrase is not None,
        rule=Message("backup-rule", **RULE),
        goes_on=any(one.state not in ENDED for one in jobs),
        failed=Message.from_kept(failed["why"]) if failed else None,
        unused=journal.is_unused,
    )


@router.post("", dependencies=[Proved])
def make(request: Request, now: Now, _: TheOwner) -> Response:
    """Let one be made now."""
    _place(request)
    to_back_up(_journal(request), now)
    request.app.state.worker.ring()
    return RedirectResponse("/backups", 303)


@router.get("/restore")
def ask(request: Request, visitor: TheVisitor, templates: TheTemplates) -> Response:
    """Ask for a backup, on a server where nothing is kept yet."""
    _allow(request, visitor)
    if not _journal(request).is_unused:
        return _form(request, templates, Message("backup-not-empty"))
    return _form(request, templates)


@router.post("/restore")
async def restore(request: Request, visitor: TheVisitor, templates: TheTemplates) -> Response:
    """Put it back; whatever is wrong with it, what is here stays, and another try is free."""
    await run_in_threadpool(_allow, request, visitor)
    check_room(request, int(request.headers.get("content-length", "0")))
    async with request.form(max_files=1) as form:
        file, lying = form.get("file"), str(form.get("lying") or "")
        passphrase = str(form.get("passphrase") or "") or None
        brought = file.file if isinstance(file, UploadFile) and file.filename else None
        try:
            told = await run_in_threadpool(_put_back, request, brought, lying, passphrase)
        except UnreadableJournal as error:
            return _form(request, templates, Message.of(error.args[0]))
    return templates("backup_restored.html", made_at=told.made_at, counts=told.counts)


def _put_back(
    request: Request, brought: IO[bytes] | None, lying: str, passphrase: str | None
) -> BackupTold:
    """Put back what was brought, or else what lies with the backups of this machine."""
    journal = _journal(request)
    if brought is not None:
        return put_back(journal, brought, passphrase)
    if lying not in {one.name for one in _lying(request)}:
        raise UnreadableJournal(Message("backup-none-chosen"))
    place: BackupPlace = request.app.state.backups
    with (place.folder / lying).open("rb") as file:
        return put_back(journal, file, passphrase or place.passphrase)


def _allow(request: Request, visitor: Visitor) -> None:
    """Let in who set this machine up: its owner, or, as long as nobody has an account, who is here.

    Raises
    ------
    NotPermitted
        for everybody else
    """
    if visitor.through is Through.MACHINE and not _journal(request).accounts.some():
        return
    if visitor.through is Through.TOKEN:
        raise NotPermitted(Message("signin-owner-only"))
    owner(visitor)


def _form(request: Request, templates: Templates, refused: Message | None = None) -> Response:
    return templates(
        "backup_restore.html",
        status=422 if refused else 200,
        refused=refused,
        lying=[(one.name, _written_at(one)) for one in _lying(request)],
        limit_bytes=request.app.state.upload_limit,
    )


def _lying(request: Request) -> list[Path]:
    """Give the backups that lie on this machine, the newest first."""
    place: BackupPlace | None = request.app.state.backups
    if place is None:
        return []
    found = [*place.folder.glob("retrowalk-*.zip"), *place.folder.glob("retrowalk-*.zip.age")]
    return sorted(found, key=lambda one: one.name, reverse=True)


def _written_at(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime).astimezone()


def _place(request: Request) -> BackupPlace:
    place: BackupPlace | None = request.app.state.backups
    if place is None:
        raise NotInJournal(Message("backup-no-place"))
    return place


def _journal(request: Request) -> Journal:
    journal: Journal = request.app.state.journal
    return journal
