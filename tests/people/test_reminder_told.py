"""What is told of a reminder: the hour, the zone, quiet hours and the mail address."""

from datetime import UTC, date, datetime, timedelta

import pytest

from retrowalk.errors import InvalidAnswer
from retrowalk.journal.bodies import Reminder
from retrowalk.people.mail import is_mail_address
from retrowalk.people.reminders import (
    check,
    due_on,
)

NINE = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
DAY = NINE.date()
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def test_it_is_their_hour_in_their_zone_also_across_the_change_of_clocks() -> None:
    vienna = Reminder(zone="Europe/Vienna", ways=("push",))
    winter, summer = (
        datetime(2026, 3, 28, 8, 0, tzinfo=UTC),
        datetime(2026, 3, 29, 7, 0, tzinfo=UTC),
    )
    for moment in (winter, summer):
        assert due_on(vienna, moment) == moment.date()
        assert due_on(vienna, moment - MINUTE) is None
    auckland = Reminder(zone="Pacific/Auckland", ways=("push",))
    assert due_on(auckland, datetime(2026, 6, 1, 21, 0, tzinfo=UTC)) == date(2026, 6, 2)


def test_what_comes_late_keeps_to_quiet_hours_and_the_walkers_own_hour_does_not() -> None:
    at_night = Reminder(zone="UTC", ways=("push",), hour=22)
    assert due_on(at_night, NINE.replace(hour=22)) == DAY
    evening = Reminder(zone="UTC", ways=("push",), hour=20, minute=30)
    assert due_on(evening, NINE.replace(hour=20, minute=59)) == DAY
    assert due_on(evening, NINE.replace(hour=21, minute=1)) is None
    assert due_on(Reminder(zone="UTC", ways=("push",)), NINE + 2 * HOUR) is None


@pytest.mark.parametrize(
    "address", ["", "rosa", "rosa@walk", "a@b.org\r\nBcc: c@d.org", "<a@b.org>", "a@b.org, c@d.org"]
)
def test_no_address_can_carry_more_than_itself(address: str) -> None:
    assert is_mail_address("rosa.b+walk@mail.walk.org")
    assert not is_mail_address(address)
    with pytest.raises(InvalidAnswer):
        check(Reminder(ways=("mail",), mail=address))


def test_a_time_zone_that_there_is_not_is_refused() -> None:
    check(Reminder(zone="America/Argentina/Buenos_Aires"))
    for zone in ("Nowhere/Land", "../../etc/passwd", "/etc/passwd"):
        with pytest.raises(InvalidAnswer):
            check(Reminder(zone=zone))
