"""What every entry of the practice data has, and the small types that they share."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, StringConstraints

from retrowalk.languages import Message
from retrowalk.value import Value

FACTS = {"D": 9, "L": 17, "T": 13, "S": 10, "C": 12, "B": 19}
"""How many facts the articles hold of each kind: dose, ladder, technique, safety, calm, claim."""

SOURCE_IDS = tuple(f"{kind}{number}" for kind, n in FACTS.items() for number in range(1, n + 1))
"""The facts of the five source articles: D1 to D9, L1 to L17, T1 to T13, S1 to S10, ..."""

CITATION = re.compile(r"\D.* (19|20)\d\d\w?, .*\b(doi 10\.\d{4,9}/\S+|PubMed \d+|PEDro \d+)")
"""A study, written out: "Chen et al. 2020, doi 10.1097/MD.0000000000020731"."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]

WORDS_FOR_THE_EAR = 9


def _short_enough_to_hear(said: Message) -> Message:
    words = said.text or ""
    if not 0 < len(words.split()) <= WORDS_FOR_THE_EAR:
        raise ValueError(f"'{words}' is not between 1 and {WORDS_FOR_THE_EAR} words")
    return said


Spoken = Annotated[Message, AfterValidator(_short_enough_to_hear)]
"""Something said aloud to a walker: at most nine words."""


class Entry(Value):
    """What every entry of the practice has: an id, and the facts or studies that it rests on."""

    id: Slug
    source: tuple[str, ...] = ()  # each one of SOURCE_IDS, or a citation

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts of the articles among its sources."""
        return tuple(source for source in self.source if source in SOURCE_IDS)

    @property
    def studies(self) -> tuple[str, ...]:
        """The studies among its sources, each written out."""
        return tuple(source for source in self.source if source not in SOURCE_IDS)


Surroundings = Literal["anywhere", "outdoors", "indoors", "dry", "belt", "no_belt", "beside_rail"]
"""Where a cue or a tick belongs: outdoors, indoors, anywhere but in water, on a moving belt,
anywhere but on one, beside a rail that stands still."""
