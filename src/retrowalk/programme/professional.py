"""A professional's word as the walker reads it: what holds, and when to ask for it again."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import MaybeMessage, Message, dated, inside
from retrowalk.practice import load
from retrowalk.programme.bounds import in_force, last_day, told
from retrowalk.programme.words import in_a_row, minutes
from retrowalk.screening import agreement_ends
from retrowalk.screening.types import Agreement, Bounds, Precaution
from retrowalk.value import Value

PROFESSIONS = ("physiotherapist", "doctor", "occupational_therapist", "nurse", "trainer")
"""Those that every language names; any other is told as it was written."""

ASK_BEFORE = timedelta(days=14)  # an appointment takes about that long
REVIEW_AFTER = timedelta(weeks=12)  # what has no end is asked about as often as the answers are


class Word(Value):
    """What one professional said: the short of it in a sentence, the rest of it, their own words.

    ``who`` is their name, by which a later word of theirs replaces this one.
    """

    who: str
    sentence: Message
    more: tuple[Message, ...] = ()
    note: MaybeMessage = None

    @property
    def lines(self) -> tuple[Message, ...]:
        """All of it, a line each."""
        return (self.sentence, *self.more, *((self.note,) if self.note else ()))


def words_on(agreements: Iterable[Agreement], day: date) -> tuple[Word, ...]:
    """Give what holds on a day of all that professionals said, in the order it was told."""
    return tuple(map(word, standing(agreements, day)))


def standing(agreements: Iterable[Agreement], day: date) -> tuple[Agreement, ...]:
    """Give the agreements whose bounds hold on a day, and those that only left a note.

    A note stands until its person says something else, or until the last day that it names.
    """
    given = sorted((one for one in agreements if one.on <= day), key=told)
    notes: dict[str, Agreement] = {}
    for one in given:
        if one.bounds.bind:
            notes.pop(_key(one), None)
        elif one.note:
            notes[_key(one)] = one
    noted = (one for one in notes.values() if day <= last_day(one))
    return tuple(sorted((*in_force(given, day), *noted), key=told))


def word(agreement: Agreement) -> Word:
    """Word one agreement, such as: Your physiotherapist: at most 2 minutes, until 12 May 2026."""
    bounds = agreement.bounds
    said = tuple(_in_short(bounds)) or (Message("professional-yes"),)
    if bounds.until:
        said = (*said, Message("professional-until", day=dated("long", bounds.until)))
    return Word(
        who=agreement.who,
        sentence=Message(
            "professional-says",
            who=speaker(agreement),
            what=in_a_row("professional-comma", said),
        ),
        more=(*_in_full(bounds), *_for_the_walker(agreement)),
        note=_note(agreement),
    )


def speaker(agreement: Agreement) -> Message:
    """Name who agreed, at the start of a sentence: by profession, as far as a language has it."""
    profession = agreement.profession.strip()
    known = profession.casefold().replace(" ", "_")
    if known in PROFESSIONS:
        return Message(f"professional-who-{known}")
    if profession:
        return Message("professional-who-other", who=agreement.who, profession=profession)
    return Message.verbatim(agreement.who)


def reviews(agreements: Iterable[Agreement], day: date) -> tuple[Message, ...]:
    """Say of which words it is time to ask their person again: they end, ended, or grow old.

    An end is told of from two weeks before it, and for twelve weeks after it unless the person was
    heard of since. What has no end is asked about twelve weeks after the person was heard of last.
    """
    newest: dict[str, tuple[Agreement, date]] = {}
    for one in sorted((one for one in agreements if one.on <= day), key=told):
        kept = newest.get(_key(one))
        said = one if one.bounds.bind or one.note or kept is None else kept[0]
        newest[_key(one)] = said, one.on
    due = (_review(said, heard_on, day) for said, heard_on in newest.values())
    return tuple(message for message in due if message is not None)


def _review(said: Agreement, heard_on: date, day: date) -> Message | None:
    if not (said.bounds.bind or said.note or said.bounds.until or said.review_on):
        return None  # a plain yes: see `yes_review`
    ends, who = last_day(said), speaker(said)
    if day > ends:
        lately = heard_on <= ends and day - ends <= REVIEW_AFTER
        return Message("professional-ended", who=who, day=dated("long", ends)) if lately else None
    if ends - day <= ASK_BEFORE:
        return Message("professional-ends", who=who, day=dated("long", ends))
    if said.review_on and heard_on < said.review_on <= day + ASK_BEFORE:
        due = dated("long", said.review_on)
        passed = "passed" if said.review_on < day else "comes"
        return Message(f"professional-review-{passed}", who=who, day=due)
    if said.bounds.until is None and day - heard_on >= REVIEW_AFTER:
        return Message("professional-old", who=who, day=dated("long", heard_on))
    return None


def yes_review(agreement: Agreement, day: date) -> Message | None:
    """Say in time that a yes without which nothing is planned ends, or that it has ended."""
    ends = agreement_ends(agreement) - timedelta(days=1)
    values = {"who": speaker(agreement), "day": dated("long", ends)}
    if day > ends:
        return Message("professional-yes-ended", **values)
    return Message("professional-yes-ends", **values) if ends - day <= ASK_BEFORE else None


def check(agreement: Agreement) -> None:
    """Refuse bounds that cannot be meant.

    Raises
    ------
    InvalidAnswer
        naming what is no place or rung of the practice, what is allowed and barred at once, and a
        last day, or one of looking again, that lies before the agreement
    """
    bounds, practice = agreement.bounds, load()
    _known("setting", (*bounds.settings, *bounds.not_settings), [s.id for s in practice.settings])
    _known("rung", (*bounds.rungs, *bounds.not_rungs), [r.id for r in practice.rungs])
    for ours, barred in (
        (bounds.settings, bounds.not_settings),
        (bounds.rungs, bounds.not_rungs),
        (bounds.lifts, bounds.adds),
    ):
        if both := [one for one in ours if one in barred]:
            raise InvalidAnswer(Message("professional-both", name=str(both[0])))
    if bounds.until is not None and bounds.until < agreement.on:
        raise InvalidAnswer(Message("professional-until-before"))
    if agreement.review_on is not None and agreement.review_on < agreement.on:
        raise InvalidAnswer(Message("professional-review-before"))


def precautions(names: Iterable[str]) -> tuple[Precaution, ...]:
    """Read the ids of precautions.

    Raises
    ------
    InvalidAnswer
        naming what is none, and what there is
    """
    ids = tuple(names)
    _known("precaution", ids, list(Precaution))
    return tuple(map(Precaution, ids))


def _known(kind: str, named: Collection[str], known: Sequence[str]) -> None:
    unknown = [name for name in named if name not in known]
    if unknown:
        message = f"professional-unknown-{kind}"
        raise InvalidAnswer(Message(message, name=", ".join(unknown), known=", ".join(known)))


def _in_short(bounds: Bounds) -> Iterable[Message]:
    """Give what fits into one sentence: how much, how often, where."""
    if bounds.minutes_at_most is not None:
        length = minutes(60 * bounds.minutes_at_most)
        yield Message("professional-at_most", minutes=length)
    if bounds.times_a_week is not None:
        yield Message("professional-times-asked", times=bounds.times_a_week)
    if bounds.times_a_week_at_most is not None:
        yield Message("professional-times", times=bounds.times_a_week_at_most)
    if bounds.settings:
        yield Message("professional-only", places=_places(bounds.settings))
    if bounds.not_settings:
        yield Message("professional-not", places=_places(bounds.not_settings))


def _in_full(bounds: Bounds) -> Iterable[Message]:
    """Give the rest, each in a sentence of its own."""
    if bounds.rungs:
        yield Message("professional-only-rungs", rungs=_rungs(bounds.rungs))
    if bounds.not_rungs:
        yield Message("professional-not-rungs", rungs=_rungs(bounds.not_rungs))
    if bounds.pain_at_most is not None:
        yield Message("professional-pain", most=bounds.pain_at_most)
    if bounds.effort_at_most is not None:
        yield Message("professional-effort", most=bounds.effort_at_most)
    if bounds.pace_at_most_spm is not None:
        yield Message("professional-pace", most=bounds.pace_at_most_spm)
    if bounds.rest_s_at_least is not None:
        yield Message("professional-rest", seconds=bounds.rest_s_at_least)
    if bounds.present:
        yield Message("professional-present", who=bounds.present)
    yield from (Message(f"professional-lifts-{one}") for one in bounds.lifts)
    for one in bounds.adds:
        yield Message("professional-adds", care=inside(Message(f"screening-care-{one}")))


def _for_the_walker(agreement: Agreement) -> Iterable[Message]:
    """Give what no rule reads: when to stop, the walker's goals, when it is looked at, and why."""
    if agreement.bounds.stop:
        signs = in_a_row("professional-semicolon", map(Message.verbatim, agreement.bounds.stop))
        yield Message("professional-stop", signs=signs)
    if agreement.goals:
        goals = in_a_row("professional-semicolon", map(Message.verbatim, agreement.goals))
        yield Message("professional-goals", goals=goals)
    if agreement.review_on is not None:
        yield Message("professional-review-on", day=dated("long", agreement.review_on))
    if agreement.why:
        yield Message("professional-why", why=agreement.why)


def _places(ids: Iterable[str]) -> Message:
    practice = load()
    return in_a_row("professional-or", (practice.setting(one).where for one in ids))


def _rungs(ids: Iterable[str]) -> Message:
    practice = load()
    return in_a_row("programme-listed", (inside(practice.rung(one).name) for one in ids))


def _note(agreement: Agreement) -> Message | None:
    if not agreement.note:
        return None
    day = dated("long", agreement.on)
    return Message("professional-note", note=agreement.note, who=agreement.who, day=day)


def _key(agreement: Agreement) -> str:
    return agreement.who.casefold()
