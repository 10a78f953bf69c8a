"""Codes that stand in a link or on paper, and are at times typed by hand: 80 bits, in fours.

What is kept of one is its SHA-256: nobody guesses 80 bits, neither here, where who guesses waits,
nor from the hash. A code of a sheet is kept with whose it is, so it opens no other account.
"""

import secrets

from retrowalk.lan.pairing import SIGNS, digest, meant

LENGTH = 16


def new_code() -> str:
    """Make a code, as it is shown."""
    signs = "".join(secrets.choice(SIGNS) for _ in range(LENGTH))
    return "-".join(signs[at : at + 4] for at in range(0, LENGTH, 4))


def kept(typed: str, account_id: int | None = None) -> str:
    """Give what is kept of a code, however it was typed."""
    return digest(meant(typed) if account_id is None else f"{account_id}:{meant(typed)}")
