"""Something guided for any day, and for whoever does not walk backward: offered, led, and kept.

It never changes the programme. What goes wrong in it does, as it would anywhere else.
"""

from contextlib import suppress
from datetime import UTC, date, datetime

from retrowalk.coach.planning import Planner
from retrowalk.coach.rhythm import rhythm
from retrowalk.coach.screening import Screenings
from retrowalk.errors import NotCleared, NothingOpen, NotInPractice
from retrowalk.journal import Guided, StoredGuided, WalkerJournal
from retrowalk.languages import Message
from retrowalk.person import Person
from retrowalk.practice import Guide, load
from retrowalk.programme import Alarm, Break, CheckIn, Why, Wobble
from retrowalk.programme.alarms import SYMPTOMS
from retrowalk.programme.falls import care_after
from retrowalk.programme.known import STEADY
from retrowalk.screening import Clearance, Outcome, questions
from retrowalk.session import Script, guided_script, guides
from retrowalk.session.types import FORWARD_WALK
from retrowalk.value import Value


class GuidedOffer(Value):
    """Something guided as it stands with the walker; ``last`` is when they did it last."""

    guide: Guide
    last: StoredGuided | None


class _Listener(Value):
    """Whom it is for: the walker as they are today, and what they are cleared for.

    Who ``waits`` is to ask a professional, or answer again, for something that happened.
    """

    person: Person
    clearance: Clearance
    waits: bool


class Guiding:
    """Offers what is guided, gives the scripts that lead through it, and keeps what was done."""

    def __init__(self, journal: WalkerJournal, screenings: Screenings, planner: Planner) -> None:
        self._journal = journal
        self._screenings = screenings
        self._planner = planner

    def offers(self, today: date) -> tuple[GuidedOffer, ...]:
        """Give all that is for the walker today.

        Raises
        ------
        NotCleared
            before the first screening, and while help comes before anything else
        """
        done = {one.guide: one for one in self._journal.guided.all()}
        return tuple(
            GuidedOffer(guide=guide, last=done.get(guide.id))
            for guide in _guides_for(self._listener(today))
        )

    def waits(self, today: date) -> bool:
        """Say whether only what is safe while waiting for a professional is offered.

        Raises
        ------
        NotCleared
            as :meth:`offers` does
        """
        return self._listener(today).waits

    def suggested(self, today: date) -> GuidedOffer | None:
        """Give what was not done for the longest time; None where nothing is offered."""
        try:
            return min(self.offers(today), key=_last_done, default=None)
        except NotCleared:
            return None

    def script(self, guide_id: str, today: date) -> Script:
        """Give the script of something guided.

        Raises
        ------
        NotCleared
            as :meth:`offers` does, and where it is not for the walker as things are
        """
        found = next((one for one in self.scripts(today, guide_id)), None)
        if found is None:
            raise NotCleared(Message("guided-not-for-you"))
        return found

    def scripts(self, today: date, *wanted: str) -> tuple[Script, ...]:
        """Give the scripts of all that is for the walker today, or those ``wanted`` of them.

        Raises
        ------
        NotCleared
            as :meth:`offers` does
        """
        listener, steps = self._listener(today), rhythm(self._journal.history())
        number = len(self._journal.guided.all())
        return tuple(
            guided_script(
                guide.id, listener.person, listener.clearance, number=number, rhythm=steps
            )
            for guide in _guides_for(listener)
            if not wanted or guide.id in wanted
        )

    def done(self) -> tuple[StoredGuided, ...]:
        """Give all that was done, in its order."""
        return self._journal.guided.all()

    def record(self, done: Guided, started_at: datetime, at: datetime) -> None:
        """Keep what was done; told again, with the same start, it is kept once.

        A fall in it is kept as one away from walking, and what else went wrong as an answer to the
        questions: then nothing is offered but help, or before a professional was asked.

        Raises
        ------
        NotInPractice
            if there is no such thing
        """
        check_guide(done.guide)
        if done.after is not None and self._journal.guided.is_news(done, started_at):
            self._tell_wrong(done.after, at)  # first: what is told again would be no news
        self._journal.guided.add(done, started_at, at)
        self._planner.heard(at)

    def _tell_wrong(self, after: CheckIn, at: datetime) -> None:
        if after.alarm is not None and after.alarm.what in SYMPTOMS:
            question, value = _question_about(after.alarm)
            self._screenings.add(question, value, at)
        if after.wobble is Wobble.FELL:
            with suppress(NotCleared, NothingOpen):  # kept all the same where nothing is planned
                self._planner.come_back(Why.FELL, at.date(), at, fall=after.fall)

    def _listener(self, today: date) -> _Listener:
        """Say for whom it is; NotCleared where help comes first."""
        last, clearance = self._screenings.last(), self._screenings.clearance
        unanswered, fell = self._planner.to_answer.sentence, self._fell_away()
        if unanswered is not None:
            raise NotCleared(unanswered)
        hurt = fell is not None and (fell.fall is None or care_after(fell.fall).urgent)
        if clearance is None or clearance.urgent or self._planner.headline or hurt:
            raise NotCleared(Message("guided-help-first"))
        happened, steady = self._as_planned(today)
        old = today >= clearance.valid_until
        minded = self._planner.clearance_on(today).precautions | (STEADY if steady else frozenset())
        asks = happened or old or not clearance.may_walk_backward
        outcome = Outcome.ASK_FIRST if asks else clearance.outcome
        return _Listener(
            person=last.person,
            clearance=clearance.model_copy(update={"outcome": outcome, "precautions": minded}),
            waits=happened or fell is not None,
        )

    def _as_planned(self, today: date) -> tuple[bool, bool]:
        """Say whether something that happened comes first, and whether to hold on since a fall."""
        clearance = self._screenings.last().clearance
        try:
            state = self._planner.programme(today).state
        except NothingOpen:
            return False, self._ever_fell
        except NotCleared:
            screened = clearance.may_walk_backward and today < clearance.valid_until
            return screened, self._ever_fell
        return state.ask_first, state.fell

    @property
    def _ever_fell(self) -> bool:
        checked_in = (one.after for one in self._journal.history() if one.after is not None)
        return bool(self._falls_away) or any(one.wobble is Wobble.FELL for one in checked_in)

    @property
    def _falls_away(self) -> list[Break]:
        breaks = (one for one in self._journal.choices.all() if isinstance(one, Break))
        return [one for one in breaks if one.why is Why.FELL]

    def _fell_away(self) -> Break | None:
        """Give the last fall that was not told of a walk, until a professional agreed since."""
        agreed = [one.at for one in self._screenings.agreements() if one.at is not None]
        since = [one for one in self._falls_away if not any(at > one.at for at in agreed)]
        return since[-1] if since else None


def guide_names() -> dict[str, Message]:
    """Give the name of every guide by its id, whomever it is for; a pose is one of its own."""
    practice = load()
    guided = {one.id: one.name for one in practice.guides}
    poses = {one.id: one.name for one in practice.poses}
    return guided | poses | {FORWARD_WALK: Message("trial-walk-name")}


def check_guide(guide_id: str) -> None:
    """Raise NotInPractice where there is no such guide."""
    if guide_id not in guide_names():
        raise NotInPractice(Message("practice-no-guide", name=guide_id))


def _guides_for(listener: _Listener) -> tuple[Guide, ...]:
    """Give what there is for somebody; who waits for a professional stays on a chair."""
    found = guides(listener.person, listener.clearance)
    return tuple(one for one in found if one.posture == "seated" or not listener.waits)


def _last_done(offer: GuidedOffer) -> datetime:
    return offer.last.started_at if offer.last else datetime.min.replace(tzinfo=UTC)


def _question_about(alarm: Alarm) -> tuple[str, str]:
    """Name the question that asks for a symptom, and its answer."""
    value = SYMPTOMS[alarm.what]
    asks = (one for one in questions() if value in [choice.value for choice in one.choices])
    return next(asks).id, value
