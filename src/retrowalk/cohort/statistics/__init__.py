"""The statistics of a cohort: arrays go in, estimates come out, each with its n and interval."""

from retrowalk.extras import needs

with needs("cohort"):
    from retrowalk.cohort.statistics.agreement import Agreement, agreement
    from retrowalk.cohort.statistics.estimate import Estimate
    from retrowalk.cohort.statistics.means import beyond_t, mean, ratio
    from retrowalk.cohort.statistics.mixed import MixedModel, mixed_model
    from retrowalk.cohort.statistics.percentiles import fewest_for, ranks
    from retrowalk.cohort.statistics.reliability import Reliability, reliability

__all__ = [
    "Agreement",
    "Estimate",
    "MixedModel",
    "Reliability",
    "agreement",
    "beyond_t",
    "fewest_for",
    "mean",
    "mixed_model",
    "ranks",
    "ratio",
    "reliability",
]
