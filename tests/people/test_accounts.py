"""Accounts, their one-time links and whom they look after, as the journal keeps them."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from tests.people.conftest import AT

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal import AccountRole, Journal, Role
from retrowalk.lan.pairing import digest
from retrowalk.people.accounts import AGAIN_FOR, INVITED_FOR, invite, invite_again
from retrowalk.people.codes import kept
from retrowalk.people.sign_in import LASTS, LASTS_AT_WORK, sign_in

SOON = AT + timedelta(minutes=5)


def joined(journal: Journal, name: str, *roles: AccountRole, walker_id: int | None = None) -> int:
    code = invite(journal, roles, AT, walker_id=walker_id)
    account = journal.invitations.join(kept(code), SOON, name=name, shown=name, password=None)
    assert account is not None
    return account.id


@pytest.mark.parametrize("typed", ["Ruth Fink", "  ruth   FINK ", "\uff32uth fink"])
def test_a_name_is_found_however_it_is_typed(journal: Journal, typed: str) -> None:
    made = journal.accounts.add("Ruth Fink", [AccountRole.OWNER], AT)
    found = journal.accounts.named(typed)
    assert found == made
    assert (made.name, made.shown) == ("ruth fink", "Ruth Fink")
    with pytest.raises(InvalidAnswer, match="already"):
        journal.accounts.add(typed, [AccountRole.OWNER], AT)


@pytest.mark.parametrize("name", ["", "  ", "\u2003"])
def test_nobody_is_nameless(journal: Journal, name: str) -> None:
    with pytest.raises(InvalidAnswer, match="name"):
        journal.accounts.add(name, [AccountRole.OWNER], AT)


def test_a_link_works_once_and_its_code_is_nowhere(
    journal: Journal, on_disk: Callable[[], bytes]
) -> None:
    code = invite(journal, [AccountRole.CARER], AT, walker_id=1)
    name = {"name": "Ada", "shown": "Ada", "password": None}
    first = journal.invitations.join(kept(code.lower()), SOON, **name)
    assert first is not None
    assert first.roles == {AccountRole.CARER}
    again = {**name, "name": "Eve"}
    assert journal.invitations.join(kept(code), SOON, **again) is None
    assert journal.invitations.take_on(kept(code), first.id, SOON) is None
    journal.close()
    kept_there = on_disk()
    assert code.replace("-", "").encode() not in kept_there
    assert code.encode() not in kept_there


def test_of_many_at_once_with_the_same_link_one_comes_in(journal: Journal) -> None:
    code = kept(invite(journal, [AccountRole.RESEARCHER], AT))

    def at_once(number: int) -> bool:
        name = f"number {number}"
        made = journal.invitations.join(code, SOON, name=name, shown=name, password=None)
        return made is not None

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(at_once, range(6))) == 1
    assert len(journal.accounts.all()) == 1


def test_a_taken_name_leaves_the_link_as_it_was(journal: Journal) -> None:
    journal.accounts.add("Ada", [AccountRole.OWNER], AT)
    code = kept(invite(journal, [AccountRole.RESEARCHER], AT))
    with pytest.raises(InvalidAnswer, match="already"):
        journal.invitations.join(code, SOON, name="ADA", shown="Ada", password=None)
    assert journal.invitations.join(code, SOON, name="Eve", shown="Eve", password=None)


def test_links_run_out_those_to_power_first(journal: Journal) -> None:
    walker = invite(journal, [AccountRole.WALKER], AT)
    owner = invite(journal, [AccountRole.OWNER], AT)
    ada = journal.accounts.add("Ada", [AccountRole.RESEARCHER], AT)
    again = invite_again(journal, ada.id, AT)
    assert AGAIN_FOR < INVITED_FOR
    for code, lasts in ((owner, AGAIN_FOR), (again, AGAIN_FOR), (walker, INVITED_FOR)):
        assert journal.invitations.get(kept(code), AT + lasts - timedelta(seconds=1))
        assert journal.invitations.get(kept(code), AT + lasts) is None
        late = {"name": "Late", "shown": "Late", "password": None}
        assert journal.invitations.join(kept(code), AT + lasts, **late) is None


def test_of_the_links_back_in_only_the_newest_counts_and_it_ends_every_sign_in(
    journal: Journal,
) -> None:
    ada = journal.accounts.add("Ada", [AccountRole.OWNER], AT, password="old")
    sign_in(journal, ada.id, "iPhone", AT)
    first, second = invite_again(journal, ada.id, AT), invite_again(journal, ada.id, AT)
    new = {"name": "", "shown": "", "password": "new"}
    assert journal.invitations.join(kept(first), SOON, **new) is None
    assert journal.sign_ins.all(ada.id, SOON)
    assert journal.invitations.join(kept(second), SOON, **new) == ada
    assert journal.accounts.password_of(ada.id) == "new"
    assert journal.sign_ins.all(ada.id, SOON) == ()


def test_a_walkers_account_has_pages_of_its_own_or_those_it_was_invited_to(
    journal: Journal,
) -> None:
    own = journal.accounts.get(joined(journal, "Own", AccountRole.WALKER))
    first = journal.accounts.get(joined(journal, "First", AccountRole.WALKER, walker_id=1))
    assert first.walker_id == 1
    assert own.walker_id not in {None, 1}
    assert journal.walkers.get(own.walker_id or 0).shown == "Own"
    owner = journal.accounts.get(joined(journal, "Owner", AccountRole.OWNER))
    assert owner.walker_id is None


def test_who_is_invited_to_look_after_somebody_may_until_the_walker_ends_it(
    journal: Journal,
) -> None:
    carer = joined(journal, "Carer", AccountRole.CARER, walker_id=1)
    (grant,) = journal.grants.all(SOON, account_id=carer)
    assert (grant.walker_id, grant.role) == (1, Role.CARER)
    assert journal.grants.add(carer, 1, Role.CARER, SOON) == grant
    with pytest.raises(NotInJournal):
        journal.grants.end(grant.id, 2, SOON)
    journal.grants.end(grant.id, 1, SOON)
    assert journal.grants.all(SOON, walker_id=1) == ()
    with pytest.raises(NotInJournal):
        journal.grants.end(grant.id, 1, SOON)


def test_a_grant_for_a_while_ends_by_itself(journal: Journal) -> None:
    coach = joined(journal, "Coach", AccountRole.PROFESSIONAL)
    journal.grants.add(coach, 1, Role.PROFESSIONAL, AT, until=SOON)
    assert journal.grants.all(AT, walker_id=1)
    assert journal.grants.all(SOON, walker_id=1) == ()


def test_a_professionals_new_client_is_looked_after_by_them(journal: Journal) -> None:
    coach = joined(journal, "Coach", AccountRole.PROFESSIONAL)
    owner = joined(journal, "Owner", AccountRole.OWNER)
    for maker, looked_after in ((coach, 1), (owner, 0)):
        code = invite(journal, [AccountRole.WALKER], AT, made_by=maker)
        name = f"client of {maker}"
        client = journal.invitations.join(kept(code), SOON, name=name, shown=name, password=None)
        assert client is not None
        assert len(journal.grants.all(SOON, walker_id=client.walker_id)) == looked_after


def test_the_last_owner_stays(journal: Journal) -> None:
    first = joined(journal, "First", AccountRole.OWNER)
    with pytest.raises(InvalidAnswer, match="only owner"):
        journal.accounts.close(first, SOON)
    with pytest.raises(InvalidAnswer, match="only owner"):
        journal.accounts.set_roles(first, [AccountRole.CARER], SOON)
    joined(journal, "Second", AccountRole.OWNER)
    assert journal.accounts.set_roles(first, [AccountRole.CARER], SOON).roles == {"carer"}


def test_a_closed_account_opens_nothing_and_the_pages_stay(journal: Journal) -> None:
    walker = joined(journal, "Walker", AccountRole.WALKER, AccountRole.CARER, walker_id=1)
    journal.grants.add(walker, 1, Role.CARER, AT)
    again = invite_again(journal, walker, AT)
    token = digest(sign_in(journal, walker, "iPhone", AT))
    assert journal.sign_ins.came(token, AT) is not None
    assert journal.sign_ins.still({token, "another"}, AT) == {token}
    closed = journal.accounts.close(walker, SOON)
    assert closed.closed_at == SOON
    assert journal.accounts.named("Walker") is None
    assert journal.accounts.some() is False
    assert journal.sign_ins.came(token, SOON) is None
    assert journal.sign_ins.still({token}, SOON) == set()
    assert journal.invitations.get(kept(again), SOON) is None
    assert journal.grants.all(SOON) == ()
    assert journal.walkers.get(1).id == 1
    for work in (
        lambda: sign_in(journal, walker, "iPhone", SOON),
        lambda: journal.accounts.set_password(walker, "x"),
        lambda: journal.accounts.close(walker, SOON),
        lambda: journal.recovery_codes.replace(walker, ["x"], SOON),
        lambda: journal.grants.add(walker, 1, Role.CARER, SOON),
    ):
        with pytest.raises(NotInJournal):
            work()


def test_a_grant_counts_only_with_the_role(journal: Journal) -> None:
    coach = joined(journal, "Coach", AccountRole.PROFESSIONAL, walker_id=1)
    token = digest(sign_in(journal, coach, "Mac", AT))
    came = journal.sign_ins.came(token, SOON)
    assert came is not None
    assert [grant.walker_id for grant in came.grants] == [1]
    journal.accounts.set_roles(coach, [AccountRole.RESEARCHER], SOON)
    came = journal.sign_ins.came(token, SOON)
    assert came is not None
    assert came.grants == ()


def test_whoever_comes_looks_after_those_whose_grants_stand_then(journal: Journal) -> None:
    coach = joined(journal, "Coach", AccountRole.PROFESSIONAL, walker_id=1)
    token = digest(sign_in(journal, coach, "Mac", AT))
    others = [journal.walkers.add(f"Walker {n}", AT + timedelta(seconds=n)).id for n in range(2)]

    def theirs(at: datetime) -> list[int]:
        came = journal.sign_ins.came(token, at)
        assert came is not None
        return [grant.walker_id for grant in came.grants]

    assert theirs(SOON) == [1]
    until = SOON + timedelta(minutes=1)
    journal.grants.add(coach, others[0], Role.PROFESSIONAL, AT, until)
    assert theirs(SOON) == [1, others[0]]
    journal.grants.end(journal.grants.all(SOON, walker_id=1)[0].id, 1, SOON)
    assert theirs(SOON) == [others[0]]
    journal.grants.add(coach, others[1], Role.PROFESSIONAL, AT)
    assert theirs(SOON) == others
    assert theirs(until) == [others[1]]
    assert theirs(SOON) == others


@pytest.mark.parametrize(
    ("role", "lasts"), [(AccountRole.WALKER, LASTS), (AccountRole.PROFESSIONAL, LASTS_AT_WORK)]
)
def test_a_sign_in_ends_by_itself_sooner_at_work(
    journal: Journal, role: AccountRole, lasts: timedelta
) -> None:
    token = digest(sign_in(journal, joined(journal, "Somebody", role), "Mac", AT))
    assert journal.sign_ins.came(token, AT + lasts - timedelta(seconds=1))
    assert journal.sign_ins.came(token, AT + lasts) is None
    assert journal.sign_ins.still({token}, AT + lasts) == set()
