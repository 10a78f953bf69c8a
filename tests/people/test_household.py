"""A household: names that differ, codes that open, choices that are known and lapse."""

from datetime import UTC, datetime, timedelta

import pytest

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotAllowed, NotInJournal
from retrowalk.journal import Journal
from retrowalk.people import Through, Visitor
from retrowalk.people.household import (
    COLOURS,
    OPEN_FOR,
    Household,
    choice_of,
    completed,
    name_of,
    whose_pages,
)

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
HERE = Visitor(through=Through.MACHINE)


@pytest.fixture
def household(journal: Journal) -> Household:
    return Household(journal)


def turn(journal: Journal, choice: str, at: datetime = NOW, visitor: Visitor = HERE) -> int | None:
    """Tell whose turn it is."""
    walker = whose_pages(journal, visitor, choice, at).walker
    return None if walker is None else walker.id


def test_who_walks_alone_need_not_be_chosen(journal: Journal) -> None:
    pages = whose_pages(journal, HERE, "", NOW)
    assert (pages.several, pages.heir) == (False, 1)
    assert turn(journal, "") == 1
    assert turn(journal, "rubbish") == 1


def test_of_several_one_is_chosen_and_known_after_a_restart_and_in_another_process(
    journal: Journal, household: Household, url: str
) -> None:
    ben = household.add("Ben", "plum", NOW).id
    assert turn(journal, "") is None
    choice = choice_of(journal, ben, NOW)
    assert turn(journal, choice) == ben
    with Journal.open(url) as another:
        assert turn(another, choice, NOW + timedelta(days=300)) == ben
        assert turn(another, choice_of(another, 1, NOW)) == 1


def test_no_choice_is_guessed_or_changed(journal: Journal, household: Household) -> None:
    ben = household.add("Ben", "plum", NOW).id
    choice = choice_of(journal, ben, NOW)
    number, at, seal = choice.split(".")
    for other in (
        str(ben),
        f"{ben}.{at}",
        f"{ben}.{at}.",
        f"1.{at}.{seal}",
        f"{number}.{int(at) + 1}.{seal}",
        f"{number}.{at}.{seal[:-1]}",
        f"{number}..{seal}",
        "99.1.x",
        f"{ben}.{at}.é",
        "." * 40,
    ):
        assert turn(journal, other) is None, other


def test_a_code_opens_lapses_and_makes_earlier_choices_worth_nothing(
    journal: Journal, household: Household
) -> None:
    ben = household.add("Ben", "plum", NOW).id
    before = choice_of(journal, ben, NOW)
    household.keep_code(ben, "0471")
    assert turn(journal, before) is None
    assert not household.opens(ben, "1470")
    assert not household.opens(ben, "")
    assert household.opens(ben, "0471")
    opened = choice_of(journal, ben, NOW)
    assert turn(journal, opened, NOW + OPEN_FOR) == ben
    assert turn(journal, opened, NOW + OPEN_FOR + timedelta(seconds=1)) is None
    household.keep_code(ben, "")
    assert turn(journal, opened) is None  # whoever has none is chosen anew
    assert household.opens(ben, "whatever")


@pytest.mark.parametrize("code", ["123", "1234567", "12a4", "１２３４", " 1234", "-123"])
def test_a_code_is_of_four_to_six_digits(household: Household, code: str) -> None:
    with pytest.raises(InvalidAnswer, match="four to six"):
        household.keep_code(1, code)


def test_the_code_is_kept_as_a_slow_hash(journal: Journal, household: Household) -> None:
    household.keep_code(1, "4711")
    kept = journal.walkers.code(1)
    assert kept is not None
    assert kept.startswith("$argon2id$")
    assert "4711" not in kept


def test_who_walks_alone_may_have_a_code(journal: Journal, household: Household) -> None:
    household.keep_code(1, "4711")
    assert turn(journal, "") is None
    assert turn(journal, choice_of(journal, 1, NOW)) == 1


def test_pages_with_a_code_are_shut_to_who_did_not_give_it(
    journal: Journal, household: Household
) -> None:
    ben, cleo = (household.add(name, "plum", NOW).id for name in ("Ben", "Cleo"))
    household.keep_code(ben, "4711")
    pages = whose_pages(journal, HERE, choice_of(journal, 1, NOW), NOW)
    visitor = completed(HERE, pages)
    assert [visitor.role_for(one) is not None for one in (1, ben, cleo)] == [True, False, True]
    opened = completed(HERE, whose_pages(journal, HERE, choice_of(journal, ben, NOW), NOW))
    assert opened.role_for(ben) is not None


def test_a_phone_of_ones_own_opens_nobody_elses_pages(
    journal: Journal, household: Household
) -> None:
    ben = household.add("Ben", "plum", NOW).id
    own = Visitor(through=Through.MACHINE, device_id=1, walker_id=ben)
    assert turn(journal, choice_of(journal, 1, NOW), visitor=own) == ben
    visitor = completed(own, whose_pages(journal, own, "", NOW))
    assert [visitor.role_for(one) is not None for one in (1, ben)] == [False, True]


def test_a_stranger_is_told_of_nobody(journal: Journal, household: Household) -> None:
    household.add("Ben", "plum", NOW)
    pages = whose_pages(journal, Visitor(), choice_of(journal, 1, NOW), NOW)
    assert (pages.walker, pages.several, pages.heir) == (None, False, None)


def test_names_differ_and_colours_are_of_the_palette(
    journal: Journal, household: Household
) -> None:
    household.add("  Ben  ", "plum", NOW)
    for name in ("BEN", "", "   ", "x" * 41, "Walker 1"):
        with pytest.raises(InvalidAnswer):
            household.add(name, "teal", NOW)
    with pytest.raises(InvalidAnswer):
        household.add("Cleo", "orange", NOW)
    assert household.next_colour() == COLOURS[0]
    household.change(1, "Anna", COLOURS[0])
    assert household.next_colour() == COLOURS[1]
    household.change(1, "anna", "sand")  # one's own name is no other's
    assert [name_of(one) for one in journal.walkers.all()] == ["anna", "Ben"]


def test_somebody_is_found_by_name_or_number(household: Household) -> None:
    ben = household.add("Ben", "plum", NOW)
    assert household.named(" ben ").id == household.named(str(ben.id)).id == ben.id
    assert household.named("me").id == 1  # whose the journal of an older version is
    with pytest.raises(NotInJournal, match="Ben"):
        household.named("Zoe")


def test_a_walker_goes_only_with_nothing_kept_and_the_number_is_never_given_again(
    journal: Journal, household: Household
) -> None:
    ben, cleo = (household.add(name, "plum", NOW).id for name in ("Ben", "Cleo"))
    journal.walker_of(ben).keep_draft({"age": 58}, NOW)
    with pytest.raises(NotAllowed, match="still kept"):
        household.remove(ben, NOW)
    journal.devices.invite("code", NOW, NOW + timedelta(minutes=1), walker_id=cleo)
    device = journal.devices.pair("code", "token", "iPhone", NOW)
    assert device is not None
    assert device.walker_id == cleo
    with pytest.raises(NotAllowed, match="still kept"):
        household.remove(cleo, NOW)
    journal.devices.give(device.id, None)
    choice = choice_of(journal, cleo, NOW)
    household.remove(cleo, NOW)
    assert [one.id for one in journal.walkers.all()] == [1, ben]
    assert household.add("Dora", "teal", NOW).id == cleo + 1
    assert turn(journal, choice) is None
    with pytest.raises(NotAllowed, match="first"):
        household.remove(1, NOW)
    Coach(journal, cleo + 1).record.erase_everything()
    assert household.add("Emil", "teal", NOW).id == cleo + 2  # nor that of who was erased


def test_a_phone_of_who_was_erased_opens_nobodys_pages(
    journal: Journal, household: Household
) -> None:
    ben = household.add("Ben", "plum", NOW).id
    for walker in (1, ben):
        journal.devices.invite(f"code {walker}", NOW, NOW + timedelta(minutes=1), walker_id=walker)
        journal.devices.pair(f"code {walker}", f"token {walker}", "iPhone", NOW)
    for walker in (ben, 1):
        Coach(journal, walker).record.erase_everything()
    assert journal.devices.known(f"token {ben}", NOW) is None
    own = journal.devices.known("token 1", NOW)  # the first walker begins again
    assert own is not None
    assert own.walker_id == 1
