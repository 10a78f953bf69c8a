"""What a rule of the programme may look at: where the walker stood, what was asked and happened."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from retrowalk.practice.types import Gate, Support
from retrowalk.programme.calendar import USUAL_TIMES
from retrowalk.programme.ladder import PersonalRung
from retrowalk.programme.lately import (
    effort_of,
    on_end,
    recent,
    remember,
    times,
    told_at,
    unsteady_until,
    walked_s,
    wobble_of,
)
from retrowalk.programme.limits import (
    COUNTS_AS_BACKWARD,
    EFFORT_HARD,
    EFFORT_UTMOST,
    FEW_MINUTES_S,
    MOST_REMEMBERED,
    PRACTISED_MORE,
    PRACTISED_TOO_MUCH,
    REMEMBERED_DAYS,
    TREND_OF,
    UNSTEADY_OFTEN,
    WEEK,
)
from retrowalk.programme.pain import PainLimits, pain_of, worst_pain
from retrowalk.programme.types import (
    CompletedSession,
    Fall,
    PastWalk,
    State,
    Trouble,
    Troubled,
    Wobble,
)


@dataclass(frozen=True)
class Facts:
    """All that a rule may look at: where the walker stood, what was planned, what happened.

    ``strained`` says that the heart, the lungs or the kidneys are ill, ``breakable`` that the bones
    are thin or there was a fall within a year; ``usual_pain`` is that of an ordinary day,
    ``pain_at_most`` and ``effort_at_most`` what a professional agreed to, all 0 to 10. ``grown`` is
    where a step more would lead.
    """

    state: State
    completed: CompletedSession
    day: date
    here: PersonalRung
    above: PersonalRung | None
    light_effort: bool = False
    strained: bool = False
    breakable: bool = False
    usual_pain: int = 0
    pain_at_most: int | None = None
    effort_at_most: int | None = None
    grown: State | None = None

    @cached_property
    def limits(self) -> PainLimits:
        """The pain that is all right for this walker."""
        return PainLimits(self.usual_pain, self.pain_at_most)

    @cached_property
    def troubles(self) -> tuple[Trouble, ...]:
        """What was wrong with this walk."""
        completed, limits, wobble = self.completed, self.limits, self.wobble
        done_s = completed.practised_s
        found = (
            (Trouble.STUMBLED, wobble is Wobble.STUMBLED),
            (Trouble.UNSTEADY, wobble is not Wobble.NONE or completed.unsteady_pressed > 0),
            (Trouble.PAIN, limits.too_much(completed)),
            (Trouble.STRONG_PAIN, limits.strong(completed)),
            (Trouble.WORSE_NEXT_DAY, limits.worse_next_day(completed)),
            (Trouble.HARD, self.effort >= EFFORT_HARD and done_s <= FEW_MINUTES_S),
            (Trouble.ABOVE_EFFORT, self.above_effort),
            (Trouble.NOT_TOLD, completed.after is None),
            (Trouble.NO_REST, self.too_soon),
            (Trouble.MORE, done_s > PRACTISED_MORE * self.asked_s),
        )
        return tuple(trouble for trouble, present in found if present)

    @cached_property
    def lately(self) -> tuple[Troubled, ...]:
        """What troubled the walks of the last four weeks, this one included."""
        return remember(self.state.lately, self.completed, self.troubles, self.told_at)

    @cached_property
    def walks(self) -> tuple[PastWalk, ...]:
        """The walks of the last four weeks, this one included."""
        now = PastWalk(
            on=self.day,
            pain=pain_of(self.completed),
            asked_s=self.asked_s,
            practised_s=self.completed.practised_s,
        )
        return (*recent(self.state.walks, self.day), now)[-MOST_REMEMBERED:]

    @property
    def told_at(self) -> datetime:
        """The moment at which the last that troubles was told of this walk."""
        return told_at(self.completed, self.limits)

    @property
    def asked_s(self) -> int:
        """Backward seconds that the walker was asked for."""
        shown = self.completed.planned
        if shown:
            return shown.backward_s
        return half(self.state.total_s) if self.chose_half else self.state.total_s

    @property
    def chose_half(self) -> bool:
        """Whether the walker had asked for half of it that day."""
        return self.state.half_on == self.day

    @property
    def held(self) -> bool:
        """Whether a coach asked to stay here for a while."""
        return self.state.held_until is not None and self.day < self.state.held_until

    @property
    def pain(self) -> int:
        """The worst pain told after the walk or the day after; 0 when nothing was told."""
        return worst_pain(self.completed)

    @property
    def worst(self) -> int:
        """The worst pain before or after the walk; 0 when nothing was told."""
        return max(self.pain, self.completed.pain_before or 0)

    @cached_property
    def pains(self) -> tuple[int, ...]:
        """The worst pain of each of the last walks that were told of, this one the last."""
        told = pain_of(self.completed) is not None
        pains = tuple(walk.pain for walk in self.walks if walk.pain is not None)
        return pains[-TREND_OF:] if told else ()

    def often(self, trouble: Trouble, least: int, days: int = REMEMBERED_DAYS) -> bool:
        """Whether this walk had a trouble, and it is at least that many times in so many days."""
        return trouble in self.troubles and times(self.lately, trouble, self.day, days) >= least

    @property
    def walked_before_the_yes(self) -> bool:
        """Whether a professional was still to be asked when this was walked, and agreed since."""
        return self.state.agreed_at is not None and self.completed.started_at < self.state.agreed_at

    @property
    def nothing_grows(self) -> bool:
        """Whether there were too many unsteady walks in the last weeks for anything to grow."""
        return unsteady_until(self.lately) is not None

    @property
    def alarming(self) -> bool:
        """Whether the effort was the utmost, for somebody whose heart, lungs or kidneys are ill."""
        return self.strained and self.effort >= EFFORT_UTMOST

    @property
    def perhaps_broken(self) -> bool:
        """Whether there was strong pain where a bone may have broken unnoticed."""
        fragile = self.breakable or self.state.fell
        return fragile and Trouble.STRONG_PAIN in self.troubles

    @property
    def sore_on_demanding_rung(self) -> bool:
        """Whether there was too much pain where slope, load or speed are added."""
        return self.here.demanding and Trouble.PAIN in self.troubles

    @property
    def days_on_end(self) -> bool:
        """Whether the walker walked on too many days in a row, or of the last seven."""
        return on_end(self.walks, self.day)

    @property
    def week_s(self) -> float:
        """The backward seconds of the last seven days, this walk included."""
        return walked_s(self.walks, self.day, WEEK)

    @property
    def week_overfull(self) -> bool:
        """Whether those are more than a week here has, even of its longest walk."""
        longest_s = max(w.asked_s for w in self.walks if (self.day - w.on).days < WEEK)
        times = max(USUAL_TIMES, len(self.here.days))  # the rung before may have had more than this
        return self.week_s > PRACTISED_TOO_MUCH * times * longest_s

    @property
    def wobble(self) -> Wobble:
        """How steady it felt, as told; where nothing was told, as measured."""
        return wobble_of(self.completed)

    @property
    def fall(self) -> Fall | None:
        """What was told of a fall; None when nobody was asked."""
        return self.completed.after.fall if self.completed.after else None

    @property
    def unsteady(self) -> bool:
        """Whether the walker wobbled, or pressed 'I feel unsteady' more than once.

        A single press counts as well where a walk of the last weeks was not steady either.
        """
        pressed = self.completed.unsteady_pressed
        again = pressed > 0 and self.often(Trouble.UNSTEADY, 2)
        return pressed >= UNSTEADY_OFTEN or again or self.wobble is Wobble.WOBBLED

    @property
    def effort(self) -> int:
        """How hard it was; 0 when nothing was told."""
        return effort_of(self.completed)

    @property
    def above_effort(self) -> bool:
        """Whether it was harder than a professional wants it to be."""
        return self.effort_at_most is not None and self.effort > self.effort_at_most

    @property
    def steadier_setting(self) -> bool:
        """Whether this rung has a setting with something to hold that is not yet used."""
        now = self.here.setting(self.state.setting)
        steadier = self.here.supported()
        return steadier is not None and now.support is Support.NONE

    @property
    def too_soon(self) -> bool:
        """Whether the rest before the day of this session was cut short."""
        rest_until = self.state.rest_until
        return rest_until is not None and self.day < rest_until and not self.again_today

    @property
    def again_today(self) -> bool:
        """Whether this is not the first walk of its day."""
        return self.state.last_on == self.day

    @property
    def all_there_is(self) -> bool:
        """Whether the session is as long here as it may be."""
        return self.grown is not None and self.grown.total_s <= self.state.total_s

    @property
    def moves_over(self) -> bool:
        """Whether more of the same minutes could be walked on the new rung."""
        return self.grown is not None and self.grown.backward_s > self.state.backward_s

    @property
    def practised(self) -> bool:
        """Whether this was the test walk of somebody practised, who goes on further up."""
        above = self.above
        return (
            above is not None
            and above.entry.for_experienced
            and above.entry.gate.good_sessions == 1
        )

    @property
    def chose_elsewhere(self) -> bool:
        """Whether the walker had chosen another place for that day, off the rung of theirs."""
        return self.elsewhere and self.state.elsewhere_on == self.day

    @property
    def elsewhere(self) -> bool:
        """Whether the session was shown on a rung that is not where the walker stands."""
        shown = self.completed.planned
        return shown is not None and shown.stage != self.here.id

    @property
    def mostly_forward(self) -> bool:
        """Whether the measuring saw forward steps where backward ones were counted.

        A recording of only a part of the session, all of it backward, is no sign of that.
        """
        measured = self.completed.measured
        if measured is None:
            return False
        may_be_backward_s = measured.backward_s + measured.unknown_s
        too_little = may_be_backward_s < COUNTS_AS_BACKWARD * self.completed.practised_s
        return too_little and measured.forward_s > measured.backward_s


def half(backward_s: int) -> int:
    """Half the minutes, in half minutes, and never less than one of those."""
    return max(30, backward_s // 60 * 30)


def gate_open(gate: Gate, *, good_in_a_row: int, backward_s: int, visited: tuple[str, ...]) -> bool:
    """Whether the last good sessions on the rung below open the rung above."""
    return (
        good_in_a_row >= gate.good_sessions
        and backward_s >= 60 * gate.minutes
        and set(visited).issuperset(gate.after_stages)
    )
