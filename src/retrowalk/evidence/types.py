"""What is known from studies: single results, pooled ones, and what they let a walker expect."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from retrowalk.languages import Message
from retrowalk.person import Condition, Goal
from retrowalk.practice.entry import Slug
from retrowalk.practice.types import Certainty, Claim
from retrowalk.value import Value

Interval = tuple[float, float]
Pair = tuple[float, float]  # backward group, comparison group
Favoured = Literal["backward", "walking", "mindful_walking", "breathing_exercises"]


def certainty_named(certainty: Certainty) -> Message:
    """Name a certainty: "very low"."""
    return Message(f"evidence-certainty-{certainty.replace(' ', '-')}")


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


class Study(Source):
    """One outcome of one study; entries that share a citation are the same people.

    ``means`` and ``sds`` or ``p`` are the printed figures that ``g`` and ``se`` come from, so
    that both can be worked out again (see :mod:`retrowalk.evidence.checks`).
    """

    group: Message  # who they are, in the words by which studies are put together
    people: Message
    dose: Message
    against: Message
    against_forward: bool = False  # whether the others walked or ran forward
    outcome: Message
    favours: Favoured = "backward"  # what a positive g speaks for
    n: tuple[int, int] | None = None  # people backward, people in comparison
    result: Literal["better", "no_difference", "worse", "within_only"]
    g: float | None = None  # Hedges g, positive where backward did better
    se: Annotated[float, Field(gt=0)] | None = None
    how: Literal["exact", "from_p", "bound", "none"]  # how g was come by
    means: Pair | None = None
    sds: Pair | None = None
    lower_is_better: bool = False
    p: Annotated[float, Field(gt=0, lt=1)] | None = None  # two-sided; of a bound, its upper limit
    assumed: Message | None = None  # what had to be assumed to work g out
    finding: Message

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


class Unread(Source):
    """A study known to exist without a result to show: not out, not read, or of something else."""

    why: Message


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


class Summary(Value):
    """What our own pooling can say of an outcome; ``pooled`` is None under five studies."""

    outcome: Message
    group: Message
    pooled: Pooled | None
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
    citation: str
    doi: str = ""

    @property
    def how_sure(self) -> Message:
        """Say for how long it was studied, if it was, and how sure it is."""
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
    unread: tuple[Unread, ...]
    expectations: tuple[Expectation, ...]
