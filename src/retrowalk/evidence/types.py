"""What is known from studies: single results, pooled ones, and what they let a walker expect."""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from retrowalk.evidence.tables import Bias
from retrowalk.languages import Message, joined, listed
from retrowalk.person import Condition, Goal
from retrowalk.practice.entry import Slug
from retrowalk.practice.types import Certainty, Claim, Verdict
from retrowalk.value import Value

Interval = tuple[float, float]
Pair = tuple[float, float]  # backward group, comparison group
Favoured = Literal["backward", "walking", "mindful_walking", "breathing_exercises"]
Comparator = Literal["forward", "sideways", "other"]
"""What the others did: the same practice forward or sideways, or no such practice at all."""


def certainty_named(certainty: Certainty) -> Message:
    """Name a certainty: "very low"."""
    return Message(f"evidence-certainty-{certainty.replace(' ', '-')}")


def verdict_named(verdict: Verdict, *, added: bool = False) -> Message:
    """Name a verdict: "Supported", or "Supported, as an addition"."""
    named = Message(f"evidence-verdict-{verdict}")
    return Message("evidence-verdict-added", verdict=named) if added else named


class Source(Value):
    """Where a figure was read; a DOI or PubMed number wherever there is one."""

    id: Slug
    claims: tuple[str, ...]  # what it bears on: a claim, or a fact of the articles
    citation: str  # "Author et al. year, journal volume:pages"
    doi: str = ""
    url: str = ""  # the page of the publisher, registry or archive, where there is no DOI

    @property
    def name(self) -> str:
        """Author and year."""
        return self.citation.split(",")[0]

    @property
    def link(self) -> str:
        """The address at which it can be read; empty where none is known."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url


def _names(cell: object) -> object:
    return cell.split() if isinstance(cell, str) else cell


class Fact(Source):
    """One thing that was read and is no comparison of two groups: a harm, a limit, an error.

    Its sentence is the message ``evidence-fact-...`` of the catalogue.
    """

    claims: Annotated[tuple[str, ...], BeforeValidator(_names)]
    value: str = ""  # the figures, as printed
    unit: str = ""
    n: int | None = None  # people
    read: Literal["source", "quoted"]  # quoted: on a page that quotes it

    @property
    def sentence(self) -> Message:
        """What was read, in a sentence."""
        return Message(f"evidence-fact-{self.id.replace('_', '-')}")


class Study(Source):
    """One outcome of one study; entries that share a citation are the same people.

    The figures come from the tables (:mod:`retrowalk.evidence.tables`): ``means`` and ``sds`` or
    ``p`` are the printed ones that ``g`` and ``se`` come from, so that both can be worked out
    again (see :mod:`retrowalk.evidence.checks`).
    """

    group: Message  # who they are, in the words by which studies are put together
    people: Message
    dose: Message
    against: Message
    against_forward: bool = False  # whether the others walked or ran forward
    against_sideways: bool = False
    same_time: bool | None = None  # whether the others practised for as long; None: not told
    outcome: Message
    favours: Favoured = "backward"  # what a positive g speaks for
    n: tuple[int, int] | None = None  # people backward, people in comparison
    result: Literal["better", "no_difference", "worse", "within_only", "unclear"]
    g: float | None = None  # Hedges g, positive where backward did better
    se: Annotated[float, Field(gt=0)] | None = None
    how: Literal["exact", "from_p", "bound", "none"] = "none"  # how g was come by
    means: Pair | None = None
    sds: Pair | None = None
    lower_is_better: bool = False
    p: Annotated[float, Field(gt=0, lt=1)] | None = None  # two-sided; of a bound, its upper limit
    assumed: Message | None = None  # what had to be assumed to work g out
    finding: Message
    bias: Bias | None = None

    @model_validator(mode="after")
    def _has_a_size_or_says_none(self) -> Self:
        unsized = self.how == "none"
        if any((value is None) is not unsized for value in (self.g, self.se)):
            raise ValueError("g and se are given exactly where 'how' says where they come from")
        if self.n is None and not unsized:
            raise ValueError("a size needs the number of people")
        if (self.how == "exact") is (self.means is None or self.sds is None):
            raise ValueError("means and sds are given exactly where 'how' is 'exact'")
        if (self.how in ("from_p", "bound")) is (self.p is None):
            raise ValueError("p is given exactly where 'how' is 'from_p' or 'bound'")
        return self

    @property
    def compares(self) -> bool:
        """Whether there was somebody to compare with; change within one group is no comparison."""
        return self.result != "within_only"

    @property
    def comparator(self) -> Comparator:
        """What the others did."""
        if self.against_forward:
            return "forward"
        return "sideways" if self.against_sideways else "other"

    @property
    def risk(self) -> Message | None:
        """Tell the risk of bias; None of what is no comparison."""
        if self.bias is None or not self.compares:
            return None
        asked = {**self.bias.answers, "same-time": self.same_time}
        said = [
            Message(f"evidence-bias-{question}", answer="yes" if answer else "no")
            for question, answer in asked.items()
            if answer is not None
        ]
        if self.bias.pedro is not None:
            said.append(Message("evidence-bias-pedro", points=self.bias.pedro))
        if not said:
            return Message("evidence-bias-untold")
        if None in asked.values():
            said.append(Message("evidence-bias-rest"))
        return Message("evidence-bias", answers=joined(said))


class Published(Source):
    """A pooled result as its authors printed it; positive where backward did better."""

    group: Message
    outcome: Message
    favours: Favoured = "backward"
    measure: str  # what the authors call it
    unit: Message
    trials: int | None = None
    size: float
    interval: Interval | None = None  # 95 %
    parts: tuple[Slug, ...] = ()  # the studies pooled, where all their figures are known
    note: str


Missing = Literal["posted", "under_way", "cut_off", "no_test", "protocol", "by_name"]
"""Why a study shows nothing: its results are out and were not read; they are not out; what could
be read breaks off or cannot be so; it tests something else than walking backward, or cannot tell
the two apart; it is a plan; it is known by name."""


class Unread(Source):
    """A study known to exist without a result to show: not out, not read, or of something else."""

    kind: Missing
    why: Message


def missing_named(kind: Missing) -> Message:
    """Name a reason to show nothing, as a heading."""
    return Message(f"evidence-unread-{kind}")


class Worked(Source):
    """A worked example of pooling, printed with its parts: what our own pooling is held against."""

    about: str
    effects: tuple[float, ...]
    errors: tuple[float, ...]  # standard errors, one an effect
    size: float  # as printed
    tau2: float  # as printed, by the method of Paule and Mandel


class Pooled(Value):
    """Effects pooled with random effects; intervals are 95 %."""

    studies: int
    size: float
    interval: Interval  # of the mean effect
    prediction: Interval  # where the effect of a new study would lie
    tau2: float  # variance of the true effects
    i2: float  # share of the variance that is between studies, 0 to 1


class Entry(Value):
    """One size as it stands on a worksheet."""

    name: str
    how: Literal["exact", "from_p", "null", "bound"]  # null: no difference, taken as zero
    reading: str = ""
    people: int
    g: float
    se: float

    @property
    def told(self) -> Message:
        """Say whose size it is, how large, and how it was come by."""
        how = Message(f"evidence-entry-{self.how}")
        told = Message("evidence-entry", study=self.name, people=self.people, size=self.g, how=how)
        if not self.reading:
            return told
        return Message("evidence-entry-read", entry=told, reading=_reading(self.reading))


def _reading(reading: str) -> Message:
    return Message(f"evidence-reading-{reading.replace('_', '-')}")


class Line(Value):
    """A worksheet's figure for one way of choosing what goes in; ``pooled`` is None under three.

    ``includes`` says how far the choice goes: sizes alone; besides, comparisons without a
    difference or a clear result, as zero; besides, lower bounds.
    """

    includes: Literal["sizes", "nulls", "bounds"]
    reading: str = ""
    studies: int
    people: int
    pooled: Pooled | None
    without_one: Interval | None = None  # the least and the most, each study left out in turn

    @property
    def label(self) -> Message:
        """Say what went in."""
        if not self.reading:
            return Message(f"evidence-line-{self.includes}")
        return Message(f"evidence-line-{self.includes}-read", reading=_reading(self.reading))

    @property
    def told(self) -> Message:
        """Say what it comes to, or that there are too few studies."""
        of = {"studies": self.studies, "people": self.people}
        if self.pooled is None:
            return Message("evidence-line-too-few", **of)
        low, high = self.pooled.interval
        least, most = self.pooled.prediction
        figures = {"low": low, "high": high, "least": least, "most": most}
        told = Message("evidence-line", **of, size=self.pooled.size, **figures)
        if self.without_one is None:
            return told
        low, high = self.without_one
        return Message("evidence-line-without-one", line=told, low=low, high=high)


class Worksheet(Value):
    """Our own pooling where it is no verdict: for whoever wants to see how little carries it."""

    entries: tuple[Entry, ...]
    lines: tuple[Line, ...]
    left_out: int  # studies without anything that a size could be made of


class Summary(Value):
    """What our own pooling can say of an outcome; ``pooled`` is None under five studies.

    Under five there is a worksheet instead, if two sizes or more are to be had in any way.
    """

    outcome: Message
    group: Message
    comparator: Comparator = "other"
    pooled: Pooled | None
    worksheet: Worksheet | None = None
    sized: int  # studies whose effect has a size
    unsized: int  # comparisons without a size: leaving them out flatters the pool
    nulls: int  # comparisons, sized or not, that found no difference
    sentence: Message


class Expectation(Value):
    """What somebody may expect of practising, by when, and how sure that is."""

    id: Slug
    claims: tuple[str, ...]  # as of a source
    goals: tuple[Goal, ...] = ()
    conditions: tuple[Condition, ...] = ()  # where given, it is for these people only
    sentence: Message
    weeks: tuple[int, int] | None = None  # how long the studies ran; None: not measured
    certainty: Certainty
    nulls: tuple[Slug, ...] = ()  # the studies of it that found no difference
    no_difference_in: tuple[str, ...] = ()  # the same by author and year
    citation: str
    doi: str = ""

    @property
    def how_sure(self) -> Message:
        """Say for how long it was studied, if it was, how sure it is, and who found nothing."""
        if not self.no_difference_in:
            return self._studied
        names = listed(map(Message.verbatim, self.no_difference_in))
        return Message("evidence-how-sure-nulls", sure=self._studied, studies=names)

    @property
    def _studied(self) -> Message:
        certainty = certainty_named(self.certainty)
        if self.weeks is None:
            return Message("evidence-how-sure", certainty=certainty)
        first, last = self.weeks
        if first == last:
            return Message("evidence-how-sure-weeks", weeks=last, certainty=certainty)
        return Message("evidence-how-sure-span", first=first, last=last, certainty=certainty)


class Dossier(Value):
    """Everything known of one claim, for pages and the command line alike."""

    claim: Claim
    published: tuple[Published, ...]
    studies: tuple[Study, ...]
    summaries: tuple[Summary, ...]  # of the outcomes that were compared with something
    facts: tuple[Fact, ...]
    unread: tuple[Unread, ...]
    expectations: tuple[Expectation, ...]
