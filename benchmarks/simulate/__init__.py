"""`python -m benchmarks.simulate`: a year of very many walkers, to see that none comes to harm."""
