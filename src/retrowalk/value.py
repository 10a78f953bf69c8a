"""What every stored or sent value is: frozen, closed, and comparable."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value; unknown fields are refused, so a misspelt name never passes silently."""

    model_config = ConfigDict(frozen=True, extra="forbid")
