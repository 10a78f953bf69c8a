"""The practice as data, and the types that check it."""
