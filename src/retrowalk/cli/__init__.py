"""The command line: one module for each group of commands, loaded when the command is called."""

import os
import sys

from retrowalk.cli.app import app

__all__ = ["app", "main"]


def main() -> None:
    """Run the command line; whatever goes wrong is said in a sentence."""
    try:
        app()
    except Exception as error:
        if os.environ.get("RETROWALK_DEBUG"):
            raise
        sys.exit(
            f"Something is wrong in Retrowalk itself ({type(error).__name__}: {error}). "
            "Nothing half-done was kept. With RETROWALK_DEBUG=1 it tells where, for a report."
        )
