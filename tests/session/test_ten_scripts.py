"""The scripts of eleven sessions, heard as a walker hears them, line by line: is each step safe?

Beside the rules for any script, in ``test_spoken_safety``, these are walked from end to end by
somebody who does what they hear and nothing else. To read one aloud:
``retrowalk practice --script rail --minutes 3``.
"""

from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from retrowalk.practice import Setting, Support, load
from retrowalk.session import BlockKind, Script
from retrowalk.session.aloud import Heard, heard, read_aloud, sample

MORE = 20  # walks before it, elsewhere
SESSIONS = {
    "rail, the first walk": ("rail", "home_rail", 60, 0),
    "mat": ("on_a_mat", "mat", 180, MORE),
    "treadmill": ("treadmill", "treadmill_rails", 300, MORE),
    "self-propelled": ("self_propelled", "self_propelled_rails", 180, MORE),
    "pool": ("pool", "pool_lane", 240, MORE),
    "hand in hand": ("hand_in_hand", "partner_indoors", 240, MORE),
    "path with a spotter": ("spotter", "spotter_path", 300, MORE),
    "open ground": ("open_ground", "clear_path", 600, MORE),
    "hill": ("hill", "gentle_hill", 240, MORE),
    "run": ("run", "running_lane", 120, MORE),
    "drills": ("drills", "drill_square", 180, MORE),
    "belt, then the rail": ("treadmill", "treadmill_rails", 480, MORE),
    "open ground, then the belt": ("open_ground", "clear_path", 480, MORE),
}
BASES = {"belt, then the rail": "rail", "open ground, then the belt": "treadmill"}
LOOKS = ("Look behind you first.", "Turn, look, and turn back.", "Is the way behind you clear?")
RAILS = ("Hands on the rails.", "Hold both rails.", "Keep hold of the rails.")
STEADY = ("Stand still and hold on.", "Stand still. Hold both hands.", "Stand still.", *RAILS)
BELT_STANDS = ("Stop the belt.", "Let the belt come to a stop.", "Step on while the belt stands")


@dataclass
class Listener:
    """Somebody who hears a script and does what it says: which way they face, what is known."""

    backward: bool = False  # whether they face away from where they go
    belt_moves: bool = False
    since_rest: list[str] = field(default_factory=list)  # heard since they last stood

    def rests(self, setting: Setting, said: list[str]) -> None:
        """Stand: a belt stands before hands and feet do anything, and hands before a turn."""
        if setting.treadmill:
            assert any(one in said[0] for one in BELT_STANDS), said
            self.belt_moves = False
        elif setting.support is not Support.NONE:
            assert any(said[0].endswith(one) for one in STEADY), said
        for place, line in enumerate(said):
            if line == "Turn with small steps.":
                before = " ".join(said[:place])
                held = ("Hold", "hold", "Hands", "Stand still.")
                assert any(one in before for one in held), said
                self.backward = not self.backward
        self.since_rest = said

    def goes(self, setting: Setting, said: list[str]) -> None:
        """Go to another place: off a belt that stands, and tell when there."""
        assert not self.belt_moves
        assert not setting.treadmill or "Step off once the belt stands still." in said
        assert said[-1] == "Tap when you are there."
        self.backward = False

    def walks_backward(self, setting: Setting, block: Heard) -> None:
        """Walk backward: after a look or with the rails in hand, warned, and stopping to look."""
        said = [line for _, line in block.lines]
        ready = RAILS if setting.treadmill else LOOKS
        again = self.since_rest[:1] == ["Stand still and hold on."] or "belt" in self.since_rest[0]
        looked = any(line.endswith(one) for line in self.since_rest for one in ready)
        assert looked or (setting.treadmill and again), self.since_rest
        assert self.since_rest[-1].startswith("In five seconds, backward"), self.since_rest
        if setting.treadmill:
            assert self.backward, "nobody has told them to turn round"
            self.belt_moves = True
        if not setting.treadmill and not setting.turns and setting.support is Support.NONE:
            looks_s = [
                at_s
                for at_s, line in block.lines
                if line.startswith(("Stop. Look.", "Stop, turn to look"))
            ]
            marks_s = [block.at_s, *looks_s, block.at_s + block.block.seconds]
            assert max(b - a for a, b in pairwise(marks_s)) <= 30
        if setting.turns and block.block.seconds >= 30:
            assert any(line.startswith("At each end") for line in said), said
        assert said[-1].startswith("In five seconds"), said


def made(name: str) -> Script:
    rung, place, backward_s, number = SESSIONS[name]
    base = BASES.get(name, "")
    return sample(rung, place, backward_s=backward_s, lesson=0, number=number, base=base)


def listen(script: Script) -> Listener:
    listener, practice = Listener(), load()
    for place, block in enumerate(heard(script)):
        said = [line for _, line in block.lines]
        known = script.base is not None and place >= script.base.from_block
        setting = practice.setting(script.base.setting if known else script.setting)
        assert all(len(line.split()) <= 9 for line in said)
        if block.block.kind is BlockKind.REST:
            listener.rests(setting, said)
        elif block.block.kind is BlockKind.GO:
            listener.goes(setting, said)
        elif block.block.kind is BlockKind.BACKWARD:
            listener.walks_backward(setting, block)
        elif setting.treadmill:
            assert not listener.backward, f"they walk backward while told {block.block.title}"
            listener.belt_moves = block.block.kind is not BlockKind.STAND
    return listener


@pytest.mark.parametrize("name", SESSIONS)
def test_who_does_what_they_hear_is_safe(name) -> None:
    script = made(name)
    listen(script)
    assert sum(block.backward_s for block in script.blocks) == SESSIONS[name][2]


@pytest.mark.parametrize("name", BASES)
def test_the_new_rung_is_first_and_the_known_place_after_it(name) -> None:
    script = made(name)
    assert script.base is not None
    parts = script.blocks[: script.base.from_block], script.blocks[script.base.from_block :]
    assert [sum(block.backward_s for block in part) for part in parts] == [240, 240]
    text = "\n".join(read_aloud(script))
    assert text.index("Now to the place that you know.") < text.index(
        "Now backward, as you know it."
    )


def test_the_first_walk_speaks_of_holding_on_and_of_short_slow_steps() -> None:
    text = "\n".join(read_aloud(made("rail, the first walk")))
    for line in ("Hold on with both hands.", "Today: small steps.", "Slowly. One step at a time."):
        assert line in text


@pytest.mark.parametrize("name", ["run", "drills"])
def test_runs_are_warmed_up_for(name) -> None:
    warm_up = [block for block in made(name).blocks if block.kind is BlockKind.WARM_UP]
    assert [block.seconds for block in warm_up] == [120, 120, 70]
    text = "\n".join(read_aloud(made(name)))
    wanted = (
        "A little faster: an easy jog.",
        "On your toes",
        "Heels up",
        "Side steps",
        "backward.",
    )
    places = [text.index(one) for one in wanted[:-1]]
    assert places == sorted(places)
    assert not {"There is no hurry.", "Slow is right.", "No hurry today."} & set(text.splitlines())


def test_drills_say_which_way_ahead_of_it_and_when_it_comes() -> None:
    blocks = heard(made("drills"))
    sides = []
    for rest, bout in pairwise(blocks):
        if bout.block.kind is not BlockKind.BACKWARD:
            continue
        ahead, (_, call, end) = [line for _, line in rest.lines], [line for _, line in bout.lines]
        side, other = ("left", "right") if call.endswith("left.") else ("right", "left")
        assert f"Halfway, go back to your {side}." in " ".join(ahead)
        assert call == f"Now back to your {side}."
        assert end == f"In five seconds, brake and turn {other}."
        sides.append(side)
    assert sides == ["left", "right"] * 3


def test_a_script_reads_as_a_page() -> None:
    title, aim, *rest = read_aloud(made("belt, then the rail"))
    assert title.startswith("Eight minutes backward: Treadmill with side rails (new, 4 minutes)")
    assert aim
    assert "[ ] The stop clip is on me and works." in rest
    assert "     0:11  Walk forward. Start at the lowest speed." in rest
