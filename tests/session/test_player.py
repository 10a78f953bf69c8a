"""The player follows elapsed time, and stops for whoever asks it to."""

import pytest
from tests.session.test_scripts import planned

from retrowalk.programme.types import Base
from retrowalk.session import BlockKind, compile_script, compose
from retrowalk.session.player import Command, asides_at, backward_before, play, state_at


class Clock:
    """A clock that only sleeping moves; ``leaps`` says at which look it jumps, and how far."""

    def __init__(self, leaps=None) -> None:
        self.now_s = 0.0
        self.looks = 0
        self.leaps = leaps or {}

    def __call__(self) -> float:
        self.now_s += self.leaps.get(self.looks, 0.0)
        self.looks += 1
        return self.now_s

    def sleep(self, seconds: float) -> None:
        self.now_s += seconds


@pytest.fixture
def script(walker, clear):
    """Two minutes backward beside a rail."""
    return compile_script(compose(planned(backward_s=120), walker, clear, number=0), number=0)


def played(script, commands=None, *, speed=1.0, leaps=None, waits=True):
    """Play with commands by tick; give the log, what was said when, and every view."""
    clock, said, views = Clock(leaps), [], []
    ticks = iter(range(10**6))
    log = play(
        script,
        clock=clock,
        sleep=clock.sleep,
        say=lambda cue: said.append((clock.now_s, cue)),
        show=views.append,
        command=lambda: (commands or {}).get(next(ticks)),
        speed=speed,
        waits=waits,
    )
    return log, said, views


def test_every_cue_is_said_once_and_in_time(script) -> None:
    log, said, views = played(script)
    assert [cue for _, cue in said] == list(script.cues)
    assert all(0 <= at_s - cue.at_s <= 0.3 for at_s, cue in said)
    assert log.completed
    assert log.practised_s == 120
    assert log.elapsed_s == script.seconds
    assert views[-1].left_s == 0


def test_turns_are_counted_apart(script) -> None:
    bout = script.blocks[3]
    assert (bout.seconds, bout.backward_s, bout.turning_s) == (102, 60, 42)
    log, _, _ = played(script)
    assert (log.practised_s, log.turned_s) == (120, 84)


@pytest.fixture
def with_base(walker, clear):
    """One minute on a belt, then one beside the rail, where it is known."""
    base = Base(stage="rail", setting="home_rail", backward_s=60)
    plan = planned("treadmill", "treadmill_rails", 120).model_copy(update={"base": base})
    return compile_script(compose(plan, walker, clear, number=9), number=9)


def test_the_walker_is_waited_for_until_they_have_arrived(with_base) -> None:
    script, minute = with_base, 60 * 5
    go = [block.kind for block in script.blocks].index(BlockKind.GO)
    arrived_s = sum(block.seconds for block in script.blocks[: go + 1])
    resumed = {arrived_s * 5 + 10 * minute: Command.RESUME, arrived_s * 5 + minute: None}
    log, said, views = played(script, resumed)
    assert [cue for _, cue in said if cue in script.cues] == list(script.cues)
    assert log.practised_s == 120
    waiting = [view for view in views if view.arriving]
    assert len(waiting) == pytest.approx(10 * minute, abs=5)
    assert {(view.elapsed_s, view.place) for view in waiting} == {(arrived_s - 0.2, go)}
    late = [at_s for at_s, cue in said if cue in script.cues and cue.block > go]
    assert min(late) >= arrived_s + 10 * 60 - 1


def test_where_nobody_can_say_so_nobody_is_waited_for(with_base) -> None:
    log, said, _ = played(with_base, waits=False)
    assert [cue for _, cue in said] == list(with_base.cues)
    assert log.completed


def test_the_answers_are_true_where_the_walker_is(with_base) -> None:
    place = with_base.base.from_block
    on_belt, beside_rail = (asides_at(with_base, n) for n in (place - 1, place))
    assert str(on_belt.unsteady) == "Hold on and stop the belt. Breathe."
    assert str(beside_rail.unsteady) == "Stop and hold on. Breathe. No hurry."


def test_a_faster_look_says_the_same(script) -> None:
    log, said, views = played(script, speed=60)
    assert [cue for _, cue in said] == list(script.cues)
    assert log.practised_s == 120
    assert len(views) < 40


def test_a_pause_does_not_count_and_nothing_is_skipped(script) -> None:
    log, said, views = played(script, {600: Command.PAUSE, 1500: Command.RESUME})
    asides = [str(cue.say) for _, cue in said if cue not in script.cues]
    assert asides == ["Paused. Stand and hold on.", "Ready? On we go."]
    assert [cue for _, cue in said if cue in script.cues] == list(script.cues)
    assert any(view.paused for view in views)
    assert log.practised_s == 120


def test_unsteady_stops_at_once_and_is_counted(script) -> None:
    commands = {600: Command.UNSTEADY, 700: Command.UNSTEADY, 900: Command.STOP}
    log, said, _ = played(script, commands)
    assert log.unsteady_pressed == 2
    assert str(said[-1][1].say) == "Stop and hold on. Breathe. No hurry."
    assert not log.completed
    assert log.elapsed_s == pytest.approx(120, abs=0.5)


def test_stopping_in_a_bout_counts_what_was_walked(script) -> None:
    starts_s = sum(block.seconds for block in script.blocks[:3])
    assert script.blocks[3].kind is BlockKind.BACKWARD
    log, _, _ = played(script, {(starts_s + 34) * 5: Command.STOP})
    assert log.practised_s == pytest.approx(20, abs=0.5)
    assert log.turned_s == pytest.approx(14, abs=0.5)
    assert not log.completed


def test_a_sleeping_machine_pauses_instead_of_skipping(script) -> None:
    log, said, _ = played(script, {400: Command.RESUME}, leaps={300: 3600.0})
    assert "Paused. Stand and hold on." in [str(cue.say) for _, cue in said if cue.say]
    assert [cue for _, cue in said if cue in script.cues] == list(script.cues)
    assert log.practised_s == 120


def test_the_view_names_block_time_left_line_and_what_is_next(script) -> None:
    starts_s = sum(block.seconds for block in script.blocks[:3])
    view = state_at(script, starts_s + 1.5)
    assert view.block.kind is BlockKind.BACKWARD
    assert view.block_left_s == 100.5
    assert str(view.line) == "Now backward. Toes first, then the heel."
    assert view.following is not None
    assert view.following.kind is BlockKind.REST
    assert state_at(script, -5).place == 0
    assert state_at(script, 10**6).left_s == 0


def test_a_block_shows_its_hint_until_something_is_said(script) -> None:
    assert state_at(script, 10.5).line == script.blocks[1].hint


def test_backward_time_counts_only_backward_blocks(script) -> None:
    starts_s = sum(block.seconds for block in script.blocks[:3])
    assert backward_before(script, 0) == 0
    assert backward_before(script, starts_s) == 0
    assert backward_before(script, starts_s + 51) == pytest.approx(30)
    assert backward_before(script, script.seconds) == 120
