"""The migrations of the journal, oldest first; every one of them stays for good."""
