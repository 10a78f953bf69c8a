"""`python -m benchmarks.people`: five people through their first twelve weeks, to be read."""
