"""What the pages say for the short words of the other rooms."""

VERDICTS = {
    "supported": "Several studies agree.",
    "promising": "Some studies point this way; more are needed.",
    "unproven": "Nobody knows yet.",
    "contradicted": "The studies say otherwise.",
}

CERTAINTIES = {
    "high": "Further studies will hardly change this.",
    "moderate": "Further studies may change this.",
    "low": "Further studies will probably change this.",
    "very low": "Little is known; this is hardly more than a hint.",
    "none": "Nobody has measured it.",
}

DERIVED = {
    "exact": "Size from printed means.",
    "from_p": "Size worked out from the p value: approximate.",
    "bound": "The size is at least this: only a limit of the p value is printed.",
    "none": "No size printed.",
}
