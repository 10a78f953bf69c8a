"""Cohorts: a folder of recordings, measured on a cluster, with what a paper needs to stand on."""
