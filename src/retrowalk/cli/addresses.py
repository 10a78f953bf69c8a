"""What the terminal says of addresses, and their QR codes for phones to scan."""

import sys

from retrowalk.cli.common import console
from retrowalk.extras import needs


def say(words: str, style: str | None = None) -> None:
    """Print words as they are: an address may hold what else would be a sign for the console."""
    console().print(words, style=style, markup=False, emoji=False, soft_wrap=True)


def show_address(address: str) -> None:
    """Draw the QR code of an address, where the terminal can."""
    with needs("app"):
        import segno

    try:
        "▀▄█".encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return
    sys.stdout.write("\n")
    segno.make(address, error="l").terminal(out=sys.stdout, border=2, compact=True)
    sys.stdout.write("\n")
    sys.stdout.flush()
