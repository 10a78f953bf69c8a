"""What was chosen and decided stays as it was told, once; what was asked for comes with history."""

from datetime import UTC, date, datetime, timedelta

from retrowalk.journal import Journal, Run
from retrowalk.programme import (
    Amount,
    Base,
    CoachOverride,
    Elsewhere,
    Planned,
    Reduction,
    Skip,
    Week,
)
from retrowalk.session import Block, BlockKind, Script, Session

AT = datetime(2026, 10, 5, 7, 30, tzinfo=UTC)
DAY = date(2026, 10, 5)


def test_choices_and_decisions_are_kept_in_order_and_once(journal: Journal) -> None:
    half = Reduction(on=DAY, at=AT, amount=Amount.HALF)
    full = Reduction(on=DAY, at=AT + timedelta(hours=1), amount=Amount.FULL)
    decided = CoachOverride(on=DAY, at=AT, who="Dr Ito", note="Knee first.", backward_s=120)
    choices = journal.walker().choices
    week = Week(on=DAY, at=AT, weekdays=(0, 2))
    skip = Skip(on=DAY, at=AT, stage="on_a_mat")
    grass = Elsewhere(on=DAY, at=AT, setting="grass")
    for chosen in (half, decided, full, half, decided, week, skip, grass, week):
        choices.add(chosen)
    assert choices.all() == (half, decided, full, week, skip, grass)
    assert journal.walker("somebody else").choices.all() == ()


def test_a_walk_is_known_with_what_had_been_asked_for(journal: Journal) -> None:
    pages = journal.walker()
    blocks = tuple(
        Block(kind=kind, seconds=seconds, title="")
        for kind, seconds in (("warm_up", 60), ("backward", 45), ("rest", 20), ("backward", 45))
    )
    session = Session(
        id=DAY.isoformat(),
        on=DAY,
        stage="rail",
        setting="home_rail",
        aim="",
        why="",
        checklist=(),
        blocks=blocks,
    )
    script = Script(
        session_id=session.id,
        title="",
        setting="home_rail",
        aim="",
        why="",
        checklist=(),
        blocks=blocks,
        cues=(),
        seconds=session.seconds,
    )
    pages.keep_version(session, script)
    pages.add_run(session.id, Run(started_at=AT, practised_s=90.0), AT)
    [happened] = pages.history()
    assert happened.planned == Planned(stage="rail", setting="home_rail", backward_s=90)
    assert session.backward_s == sum(b.seconds for b in blocks if b.kind is BlockKind.BACKWARD)


def test_a_share_that_was_asked_for_elsewhere_comes_back_with_the_walk(journal: Journal) -> None:
    pages = journal.walker()
    base = Base(stage="rail", setting="home_rail", backward_s=60)
    block = Block(kind=BlockKind.BACKWARD, seconds=90, title="")
    told = {"aim": "", "why": "", "checklist": (), "blocks": (block,)}
    session = Session(
        id=DAY.isoformat(), on=DAY, stage="spotter", setting="spotter_path", base=base, **told
    )
    script = Script(
        session_id=session.id, title="", setting="spotter_path", cues=(), seconds=90, **told
    )
    pages.keep_version(session, script)
    pages.add_run(session.id, Run(started_at=AT, practised_s=90.0), AT)
    [happened] = pages.history()
    assert happened.planned is not None
    assert (happened.planned.base, happened.planned.here_s) == (base, 30)
