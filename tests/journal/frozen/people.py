"""Who comes in, whose pages they see, and what is said: what a journal to be frozen has of people.

Every secret here opens nothing: it is a word that was hashed, or bytes that were never sealed.
"""

import hashlib
from datetime import date, datetime, timedelta
from typing import Any

from retrowalk.coach import Coach
from retrowalk.journal import AccountRole, Author, Journal, Kind, Role
from retrowalk.journal.account_types import AccountInvitation
from retrowalk.journal.attempts import Patience, Sender
from retrowalk.journal.bodies import Done, Proposal, Reminder
from retrowalk.journal.bodies import MessageToSomebody as Words
from retrowalk.journal.consents import LetIn
from retrowalk.journal.guided import Guided
from retrowalk.journal.passkeys import Passkey
from retrowalk.journal.seen import Done as Event
from retrowalk.journal.seen import Looker
from retrowalk.journal.shares import NewShare
from retrowalk.journal.tokens import Pages
from retrowalk.languages import Message
from retrowalk.people import consent, proposals
from retrowalk.programme.choices import Break, Elsewhere, Skip, Week
from retrowalk.programme.types import Why
from retrowalk.screening import Agreement, Bounds

OWNER, PHYSIO, CARER = "Ada", "Kim Chö 医", "Bo"
PHYSIO_SAYS = Author(name=PHYSIO, role=Role.PROFESSIONAL)
LATER = timedelta(days=400)
PATIENCE = Patience("sign-in", lambda times: timedelta(hours=times), timedelta(days=1))


def digest(word: str) -> str:
    """Give what is kept of a secret."""
    return hashlib.sha256(word.encode()).hexdigest()


def fill_people(journal: Journal, walker: str, at: datetime) -> None:
    """Let an owner, a professional and a carer come, look after a walker, and write."""
    journal.machine_secrets.get("vapid", lambda: b"no key at all")
    whose = journal.walkers.all()[-1].id
    journal.walkers.change(whose, shown="Änne 安娜", colour="green")
    journal.walkers.keep_code(whose, "$argon2id$no-code")
    _accounts(journal, whose, at)
    _looked_after(journal, walker, at)
    _shares(journal, walker, whose, at)
    _choices(journal, walker, at)
    journal.briefs.work_out(whose)
    _machine(journal, at)


def _machine(journal: Journal, at: datetime) -> None:
    """Try in vain, take what may be taken once, and prove one backup of two."""
    journal.attempts.wait_s([Sender(PATIENCE, OWNER)], at)
    journal.taken.take("ticket", at, at + LATER)
    kept, counts = journal.backups, {"walk": 2}
    proved = kept.add("asked", "Sicherung 备份", 9, digest("proved"), "0.9.0", counts, at)
    kept.proved(proved.id, at + timedelta(minutes=1))
    gone = kept.add("daily", "gone", 8, digest("gone"), "0.9.0", counts, at)
    kept.proved(gone.id, at, Message("backup-damaged"))
    kept.removed(gone.id, at + timedelta(days=9))


def _accounts(journal: Journal, whose: int, at: datetime) -> None:
    accounts = journal.accounts
    owner = accounts.add(OWNER, [AccountRole.OWNER], at, password="$argon2id$none")
    physio = accounts.add(PHYSIO, [AccountRole.PROFESSIONAL, AccountRole.RESEARCHER], at)
    carer = accounts.add(CARER, [AccountRole.CARER], at, shown="Bo “nebenan”")
    gone = accounts.add("Gone", [AccountRole.WALKER], at)
    accounts.close(gone.id, at)
    journal.grants.add(physio.id, whose, Role.PROFESSIONAL, at)
    journal.grants.add(carer.id, whose, Role.CARER, at, at + LATER)
    ended = journal.grants.add(owner.id, whose, Role.CARER, at)
    journal.grants.end(ended.id, whose, at)
    to_come = AccountInvitation(
        roles=frozenset({AccountRole.CARER}),
        until=at + LATER,
        made_at=at,
        made_by=owner.id,
        walker_id=whose,
    )
    journal.invitations.add(digest("invited"), to_come)
    journal.sign_ins.start(physio.id, digest("signed in"), "Firefox", at, at + LATER)
    journal.passkeys.add(
        physio.id, b"\x00which", b"\xffpublic", rp_id="walk.org", sign_count=3, name="Key", at=at
    )
    journal.recovery_codes.replace(owner.id, [digest("a"), digest("b")], at)
    journal.recovery_codes.use(owner.id, digest("a"), at)
    journal.identities.link(physio.id, "https://id.walk.org", "kim-1", at)
    named = {"name": "a watch", "rights": ["see_programme", "tell"], "at": at, "until": at + LATER}
    journal.tokens.add(digest("own"), pages=Pages.CLIENTS, of=(physio.id, None), **named)
    journal.tokens.add(digest("walker's"), pages=Pages.OWN, of=(None, whose), **named)
    copied = {"bounds": {"minutes_at_most": 10}, "weeks": 6, "note": "sacht 少し"}
    template = journal.templates.add(physio.id, "Knee", copied, at, from_id="knee_arthritis")
    journal.templates.add(physio.id, "Old", copied, at, from_id=str(template.id))
    journal.seen.note([whose], Looker(who=PHYSIO, role="professional", account_id=2), "walks", at)
    journal.audit.note(Event.TAKEN_ALONG, at, account_id=owner.id, walker_id=whose)
    keys = {"p256dh": "none", "auth": "none"}
    where = "https://push.walk.org/" + "a" * 20
    journal.subscriptions.add(whose, where, keys, device="Chrome", language="de", at=at)
    number = journal.deliveries.claim(whose, "walk-2026-10-12", "push", at, again_from=at)
    assert number is not None
    journal.deliveries.seen(whose, number, at + timedelta(hours=1))


def _looked_after(journal: Journal, walker: str, at: datetime) -> None:
    pages = journal.walker(walker)
    for use in consent.Use:
        consent.tell(pages, use, at)
    consent.tell(pages, "research", at, yes=False)
    consent.tell(pages, "recordings", at, yes=False, to=journal.consents.whom(2), to_name=PHYSIO)
    kept = [
        pages.statements.keep(Kind.MESSAGE, Words(text=text), at, by)
        for text, by in (
            ("How is the knee?\nWie geht's?", PHYSIO_SAYS),
            ("好", Author()),
            ("I come along on Tuesday.", Author(name="Bo “nebenan”", role=Role.CARER)),
        )
    ]
    journal.reading.note(0, journal.walkers.all()[1].id, kept[0].id)
    done = Done(need="wobble", what="called “her”", up_to=at)
    pages.statements.keep(Kind.DONE, done, at, PHYSIO_SAYS)
    pages.reminders.set(
        Reminder(hour=8, zone="Europe/Berlin", weekdays=(0, 3), ways=("push",), language="de"), at
    )
    prescribed = Agreement(
        on=at.date(),
        who=PHYSIO,
        profession="physiotherapist",
        note="Take your time.",
        bounds=Bounds(
            minutes_at_most=8,
            times_a_week=3,
            present="Bo",
            stop=("the knee swells",),
            until=date(2027, 3, 1),
        ),
        review_on=date(2026, 12, 1),
        goals=("down the stairs 下楼",),
        template="knee_arthritis",
    )
    Coach(journal, walker).screening.agree(prescribed, at, recorded_by=Role.PROFESSIONAL)


def _shares(journal: Journal, walker: str, whose: int, at: datetime) -> None:
    def new(way: Any, word: str) -> NewShare:
        return NewShare(
            label=f"Dr. {word}",
            way=way,
            shows=("walks", "tests"),
            language="de",
            address_sha256=digest(word),
            passcode="$argon2id$none",
            sealed=b"never sealed",
            reply_key=b"no key" if way == "file" else None,
            made_at=at,
            until=at + LATER,
            wrong_left=9,
        )

    link = journal.shares.add(whose, new("link", "Link"))
    journal.shares.add(whose, new("file", "File"))
    gone = journal.shares.add(whose, new("link", "Gone"))
    journal.shares.withdraw(whose, gone.id, at)
    journal.shares.open(link.id, "Dr. Link", at)
    for minutes in (6, 12):
        word = Agreement(
            on=at.date(), who="Dr. Link", note="慢", bounds=Bounds(minutes_at_most=minutes)
        )
        journal.shares.propose(link.id, Proposal(agreement=word), "Dr. Link", at)
    for word in ("over", "back", "here"):  # each new one withdraws the one that stands
        along = journal.companions.add(
            whose, f"walk {word}", digest(f"along {word}"), at, at + LATER
        )
        if word == "over":
            journal.companions.end(whose, along.id, at + timedelta(minutes=9), withdrawn=False)
    coach = Coach(journal, walker)
    declined, accepted = proposals.waiting(coach)
    proposals.accept(coach, accepted.id, at)
    proposals.decline(coach, declined.id, at)


def _choices(journal: Journal, walker: str, at: datetime) -> None:
    choices, on = journal.walker(walker).choices, at.date()
    choices.add(Week(on=on, at=at, weekdays=(1, 4)))
    choices.add(Elsewhere(on=on, at=at, setting="home_rail"))
    choices.add(Skip(on=on, at=at, stage="hill", skipped=True))
    choices.add(Break(on=on, at=at, why=Why.ILL))
    journal.walker(walker).guided.add(Guided(guide="body_scan", practised_s=300.5), at, at)


def people_shown(journal: Journal, at: datetime) -> dict[str, Any]:
    """Give who comes in and whose pages they see, as the journal tells it; secrets by their use."""
    accounts = journal.accounts.all()
    walkers = [one.id for one in journal.walkers.all()]
    return {
        "walkers": journal.walkers.all(),
        "accounts": accounts,
        "grants": journal.grants.all(at),
        "invited": [journal.invitations.get(digest("invited"), at)],
        "signed in": [journal.sign_ins.came(digest("signed in"), at)],
        "tokens": [journal.tokens.known(digest(word), at) for word in ("own", "walker's")],
        "identity": journal.identities.account("https://id.walk.org", "kim-1"),
        "backups": journal.backups.all(),
        "secrets": journal.machine_secrets.get("vapid", lambda: b"new").hex(),
        "of accounts": {
            str(one.id): {
                "sign-ins": journal.sign_ins.all(one.id, at),
                "passkeys": [_passkey(key) for key in journal.passkeys.of(one.id)],
                "codes": journal.recovery_codes.sheet(one.id),
                "identities": journal.identities.of(one.id),
                "tokens": journal.tokens.of(one.id, None),
                "templates": [one._asdict() for one in journal.templates.of(one.id)],
                "read": {str(k): v for k, v in journal.reading.up_to(one.id, walkers).items()},
                "events": journal.audit.of_account(one.id, [*Event], 99),
            }
            for one in accounts
        },
        "of walkers": {
            str(one): {
                "code": journal.walkers.code(one),
                "tokens": journal.tokens.of(None, one),
                "shares": journal.shares.of(one),
                "sealed": [
                    (journal.shares.sealed(one, share.id) or b"").decode()
                    for share in journal.shares.of(one)
                ],
                "along": journal.companions.of(one),
                "seen": journal.seen.of(one, most=99),
                "read": journal.reading.up_to(0, [one]).get(one),
                "subscriptions": journal.subscriptions.of(one),
                "deliveries": journal.deliveries.of(one),
                "consents": journal.walker_of(one).consents.all(),
                "let in": [_let_in(who) for who in journal.walker_of(one).consents.let_in(at)],
                "reminders": [told._asdict() for told in journal.walker_of(one).reminders.all()],
            }
            for one in walkers
        },
    }


def _let_in(who: LetIn) -> dict[str, Any]:
    """Give somebody who is let in, under the names of 0.7.0."""
    account = {"account_id": who.whom.account, "account": who.whom.name}
    return who.model_dump(exclude={"whom"}) | account


def _passkey(kept: Passkey) -> dict[str, Any]:
    secret = {"credential_id": kept.credential_id.hex(), "public_key": kept.public_key.hex()}
    return kept.model_dump() | secret
