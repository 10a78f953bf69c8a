"""What every chapter is made of."""

from dataclasses import dataclass

SEED = 2026
LOST = 0.2  # share of samples taken away, beyond what the recordings had lost already


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    quantity: str
    aim: str
    value: str
    n: str
    people: str = ""
