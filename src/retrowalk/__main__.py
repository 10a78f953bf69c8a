"""`python -m retrowalk` is the command `retrowalk`."""

from retrowalk.cli import main

main()
