"""Why a client needs a look: every rule, what answers it, and what brings it back."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from retrowalk.journal import Role
from retrowalk.journal.briefs import Brief, DoneAbout, Letter
from retrowalk.languages import LANGUAGES, say, speaking
from retrowalk.people.needs import RULES, Need, NeedKind, needs
from retrowalk.programme import limits
from retrowalk.programme.choices import Break
from retrowalk.programme.types import (
    Alarm,
    CheckIn,
    CompletedSession,
    Fall,
    Measured,
    Planned,
    Why,
    Wobble,
    Wrong,
)
from retrowalk.screening.types import Agreement, Bounds

TODAY = date(2026, 11, 29)
NOON = time(12, tzinfo=UTC)


def moment(day: date) -> datetime:
    return datetime.combine(day, NOON)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def walk(
    days: int,
    pain: int | None = 1,
    *,
    before: int = 1,
    later: int | None = None,
    wobble: Wobble = Wobble.NONE,
    pressed: int = 0,
    minutes: int = 5,
    alarm: Alarm | None = None,
    measured: Measured | None = None,
) -> CompletedSession:
    """A walk so many days ago, as it was told; nothing was said after it where ``pain`` is None."""
    on = ago(days)
    return CompletedSession(
        session_id=on.isoformat(),
        started_at=moment(on),
        practised_s=60.0 * minutes,
        pain_before=before,
        unsteady_pressed=pressed,
        after=None if pain is None else CheckIn(pain=pain, wobble=wobble, alarm=alarm),
        pain_next_day=later,
        measured=measured,
        planned=Planned(stage="rail", setting="beside_a_rail", backward_s=60 * minutes),
    )


def known(*walks: CompletedSession, **fields: object) -> Brief:
    """A walker who may walk, and walked."""
    ordered = tuple(sorted(walks, key=lambda one: one.started_at))
    told = {"walks": ordered, "answered_at": moment(ago(100)), "may_walk": True, **fields}
    return Brief.model_validate(told)


def kinds(brief: Brief, day: date = TODAY) -> list[NeedKind]:
    return [one.kind for one in needs(brief, day)]


def the(kind: NeedKind, brief: Brief, day: date = TODAY) -> Need:
    (found,) = [one for one in needs(brief, day) if one.kind is kind]
    return found


def done(need: Need, brief: Brief) -> Brief:
    """What is known once a professional has told to have done something about a need."""
    told = DoneAbout(id=1, by="Petra", at=moment(TODAY), need=need.kind, up_to=need.at)
    return brief.model_copy(update={"done": (*brief.done, told)})


def test_of_a_walker_who_goes_on_well_nothing_asks_for_a_look() -> None:
    growing = [walk(days, minutes=15 - days // 4) for days in range(1, 30, 3)]
    assert kinds(known(*growing)) == []


def test_of_somebody_who_has_told_nothing_nothing_does() -> None:
    assert kinds(Brief()) == []


def test_a_fall_stays_until_it_is_done_however_long_ago_it_was() -> None:
    brief = known(walk(100, wobble=Wobble.FELL), walk(2))
    need = the(NeedKind.FELL, brief)
    assert (need.number, need.since) == (1, ago(100))
    assert NeedKind.FELL not in kinds(done(need, brief))


def test_a_second_fall_brings_it_back_with_what_is_new_alone() -> None:
    first = known(walk(9, wobble=Wobble.FELL))
    both = known(*first.walks, walk(1, wobble=Wobble.FELL))
    assert the(NeedKind.FELL, both).number == 2
    answered = done(the(NeedKind.FELL, first), both)
    need = the(NeedKind.FELL, answered)
    assert (need.number, need.since) == (1, ago(1))


def test_a_fall_that_was_on_no_walk_counts_as_well_told_twice_of_a_day_once() -> None:
    def away(days: int, fall: Fall | None) -> Break:
        return Break(on=ago(days), at=moment(ago(days)), why=Why.FELL, fall=fall)

    hurt = Fall(hurt=True, hit_head=False, blood_thinner=False, passed_out_or_stuck=False)
    brief = known(walk(9), falls_away=(away(2, None), away(2, hurt)))
    need = the(NeedKind.FELL, brief)
    assert (need.number, need.since) == (1, ago(2))
    assert NeedKind.FELL not in kinds(done(need, brief))


def test_what_was_told_after_the_page_was_shown_is_not_done_with_it() -> None:
    shown = the(NeedKind.FELL, known(walk(9, wobble=Wobble.FELL)))
    later = known(walk(9, wobble=Wobble.FELL), walk(3, wobble=Wobble.FELL))
    told = DoneAbout(id=1, by="Petra", at=moment(TODAY), need=shown.kind, up_to=shown.at)
    assert the(NeedKind.FELL, later.model_copy(update={"done": (told,)})).since == ago(3)


def test_an_alarm_is_named_as_the_walker_told_it_and_comes_first() -> None:
    alarm = Alarm(what=Wrong.FAINT, at=moment(ago(3)))
    brief = known(walk(3, alarm=alarm), walk(1, wobble=Wobble.FELL))
    assert kinds(brief)[:2] == [NeedKind.ALARM, NeedKind.FELL]
    assert say("player-wrong-faint") in str(the(NeedKind.ALARM, brief).words)


def test_an_alarm_that_was_a_mistake_is_none() -> None:
    mistake = Alarm(what=Wrong.MISTAKE, at=moment(ago(3)))
    assert kinds(known(walk(3, alarm=mistake))) == []


def test_pain_above_the_limit_of_the_programme_and_not_at_it() -> None:
    assert NeedKind.STRONG_PAIN not in kinds(known(walk(2, limits.PAIN_HOLD)))
    need = the(NeedKind.STRONG_PAIN, known(walk(2, limits.PAIN_HOLD + 1)))
    assert need.number == limits.PAIN_HOLD + 1


def test_what_a_professional_agreed_to_is_the_limit_then() -> None:
    agreed = Agreement(on=ago(50), who="Petra", bounds=Bounds(pain_at_most=7))
    brief = known(walk(2, 7), agreements=(agreed,))
    assert NeedKind.STRONG_PAIN not in kinds(brief)


def test_pain_that_rises_names_from_where_and_one_bad_day_is_no_rise() -> None:
    calm = [walk(days) for days in (20, 17, 14, 11)]
    need = the(NeedKind.PAIN_RISES, known(*calm, walk(6, 4), walk(3, 5)))
    assert (need.number, dict(need.words.values)["lowest"]) == (5, 1)
    assert NeedKind.PAIN_RISES not in kinds(known(*calm, walk(3, 5)))


def test_what_is_four_weeks_old_asks_for_no_look_any_more() -> None:
    risen = known(*(walk(days) for days in (20, 17, 14, 11)), walk(6, 4), walk(3, 5))
    later = TODAY + timedelta(days=limits.REMEMBERED_DAYS)
    assert NeedKind.PAIN_RISES in kinds(risen, later - timedelta(days=4))
    assert NeedKind.PAIN_RISES not in kinds(risen, later)


def test_more_pain_the_next_day_by_what_the_programme_answers_to() -> None:
    assert NeedKind.NEXT_DAY not in kinds(known(walk(2, 2, before=2, later=3)))
    need = the(NeedKind.NEXT_DAY, known(walk(2, 2, before=2, later=2 + limits.WORSE_BY)))
    assert need.number == limits.WORSE_BY
    assert need.at == moment(ago(1))


def test_stumbles_are_counted_in_four_weeks_and_measured_where_nothing_was_told() -> None:
    felt = Measured(backward_s=60, forward_s=0, unknown_s=0, backward_steps=90, stumbles=1)
    once = walk(20, wobble=Wobble.STUMBLED)
    assert NeedKind.STUMBLED not in kinds(known(once, walk(50, wobble=Wobble.STUMBLED)))
    need = the(NeedKind.STUMBLED, known(once, walk(2, None, measured=felt)))
    assert need.number == limits.STUMBLES_UNSTEADY
    assert NeedKind.STUMBLED not in kinds(known(once, walk(2, 1, measured=felt)))  # they said no


def test_walks_that_were_not_steady_are_counted_with_their_presses() -> None:
    brief = known(walk(9, pressed=1), walk(5, wobble=Wobble.WOBBLED), walk(2, pressed=2))
    assert the(NeedKind.UNSTEADY, brief).number == limits.WALKS_UNSTEADY
    assert NeedKind.UNSTEADY not in kinds(known(*brief.walks[1:]))


def test_nobody_is_missed_who_may_not_walk_but_they_wait() -> None:
    brief = known(walk(40), may_walk=False, answered_at=moment(ago(12)))
    assert kinds(brief) == [NeedKind.WAITS]
    assert the(NeedKind.WAITS, brief).number == 12


def test_who_is_missed_is_again_when_it_has_become_long() -> None:
    brief = known(walk(limits.LITTLE_ABSENCE_DAYS))
    assert NeedKind.MISSED not in kinds(brief)
    tomorrow = TODAY + timedelta(days=1)
    need = the(NeedKind.MISSED, brief, tomorrow)
    assert need.number == limits.LITTLE_ABSENCE_DAYS + 1
    answered = done(need, brief)
    long = ago(limits.LITTLE_ABSENCE_DAYS) + timedelta(days=limits.LONG_ABSENCE_DAYS)
    assert NeedKind.MISSED not in kinds(answered, long)
    assert NeedKind.MISSED in kinds(answered, long + timedelta(days=1))


def test_who_has_not_begun_is_missed_since_the_questions() -> None:
    need = the(NeedKind.MISSED, known(answered_at=moment(ago(11))))
    assert (need.number, need.since) == (11, ago(11))


def test_minutes_that_do_not_grow_are_told_once_in_four_weeks() -> None:
    brief = known(*(walk(days, minutes=5) for days in range(1, 40, 4)))
    need = the(NeedKind.STALLED, brief)
    assert (need.number, need.since) == (36, ago(37))
    answered = done(need, brief)
    assert NeedKind.STALLED not in kinds(answered)
    still = known(*brief.walks, *(walk(-days, minutes=5) for days in (3, 7, 11, 15, 19)))
    later = still.model_copy(update={"done": answered.done})
    assert NeedKind.STALLED in kinds(later, TODAY + timedelta(days=20))


@pytest.mark.parametrize("minutes", [15, 8])
def test_who_walks_all_there_is_to_walk_does_not_stall(minutes: int) -> None:
    agreed = Agreement(on=ago(50), who="Petra", bounds=Bounds(minutes_at_most=8))
    walks = [walk(days, minutes=minutes) for days in range(1, 40, 4)]
    given = (agreed,) if minutes == 8 else ()
    assert NeedKind.STALLED not in kinds(known(*walks, agreements=given))


def test_the_end_of_a_word_is_told_two_weeks_before_it_and_a_while_after() -> None:
    until = TODAY + timedelta(days=14)
    agreed = Agreement(on=ago(50), who="Petra", bounds=Bounds(minutes_at_most=8, until=until))
    brief = known(walk(1), agreements=(agreed,))
    assert the(NeedKind.ENDS, brief).number == 14
    assert NeedKind.ENDS not in kinds(brief, ago(1))
    assert the(NeedKind.ENDS, brief, until + timedelta(days=2)).number == 2
    again = Agreement(on=TODAY, who="petra", bounds=Bounds(minutes_at_most=9))
    renewed = known(walk(1), agreements=(agreed, again))
    assert NeedKind.ENDS not in kinds(renewed)


def test_messages_of_the_walker_wait_until_they_are_read_and_no_professional_s_do() -> None:
    letters = tuple(
        Letter(id=number, told_at=moment(ago(9 - number)), role=role)
        for number, role in ((1, Role.WALKER), (2, Role.PROFESSIONAL), (3, Role.CARER))
    )
    brief = known(walk(1), messages=letters)
    assert the(NeedKind.MESSAGE, brief).number == 2
    (need,) = needs(brief, TODAY, read=1)
    assert need.number == 1
    assert needs(brief, TODAY, read=3) == ()


def test_a_proposal_waits_for_its_answer() -> None:
    letter = Letter(id=7, told_at=moment(ago(3)), role=Role.PROFESSIONAL)
    assert kinds(known(walk(1), proposals=(letter,))) == [NeedKind.PROPOSAL]


def test_the_most_pressing_comes_first() -> None:
    walks = (walk(9, wobble=Wobble.FELL), walk(2, 6, later=8), walk(30, wobble=Wobble.FELL))
    found = needs(known(*walks), TODAY)
    assert [one.urgency for one in found] == sorted(one.urgency for one in found)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rule_is_told_with_its_number_in_every_language(code: str) -> None:
    with speaking(code):
        for rule in RULES:
            told = say(f"needs-rule-{rule.kind}", **rule.limits)
            assert all(str(number) in told for number in rule.limits.values())
            assert say(f"needs-name-{rule.kind}")
            assert say(f"needs-unit-{rule.kind}", number=2)


def test_the_documentation_tells_the_same_rules() -> None:
    told = (Path(__file__).parents[2] / "docs" / "coaching.md").read_text()
    for rule in RULES:
        name = say(f"needs-name-{rule.kind}")
        assert f"| {name} | {say(f'needs-rule-{rule.kind}', **rule.limits)} |" in told
