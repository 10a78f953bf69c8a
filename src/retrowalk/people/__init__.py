"""People: who asks, whose pages they may see, and what they may do there."""

from retrowalk.extras import needs

with needs("app"):
    from retrowalk.people.rights import Right, may
    from retrowalk.people.visitor import Through, Visitor

__all__ = ["Right", "Through", "Visitor", "may"]
