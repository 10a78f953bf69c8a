"""What a server goes through: kills, cuts, floods and damage, each as one command.

``python -m benchmarks.gauntlets NAME`` prints what was tried and what was lost; ``make long`` runs
all of them, `make test` each in its short form, from the same functions.
"""
