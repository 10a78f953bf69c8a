"""A walker's own trial: backward practice against ordinary walking, for one person, honest."""
