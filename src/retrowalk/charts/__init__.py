"""Every picture as SVG: the same for the pages, the reports and the command line.

Each function takes plain values and returns one ``<svg>`` element that can stand in a page (its
colours follow the page's tokens, light or dark) or alone in a file.
"""

from retrowalk.extras import needs

with needs("charts"):
    from retrowalk.charts.agreement import Compared, limits_of_agreement
    from retrowalk.charts.by_age import Band, bands_by_age
    from retrowalk.charts.everyday import MonthTold, everyday_by_month
    from retrowalk.charts.flow import FlowStage, flow_of
    from retrowalk.charts.forest import Estimate, Frame, forest, framed
    from retrowalk.charts.kept import KeptStone, kept_stones
    from retrowalk.charts.minutes import WeekMinutes, minutes_by_week
    from retrowalk.charts.pain import PainPoint, pain_over_time
    from retrowalk.charts.pairs import PairOfWeeks, pairs_of_weeks
    from retrowalk.charts.sparkline import sparkline
    from retrowalk.charts.steps import SessionSteps, steps_by_session
    from retrowalk.charts.timeline import walk_timeline

__all__ = [
    "Band",
    "Compared",
    "Estimate",
    "FlowStage",
    "Frame",
    "KeptStone",
    "MonthTold",
    "PainPoint",
    "PairOfWeeks",
    "SessionSteps",
    "WeekMinutes",
    "bands_by_age",
    "everyday_by_month",
    "flow_of",
    "forest",
    "framed",
    "kept_stones",
    "limits_of_agreement",
    "minutes_by_week",
    "pain_over_time",
    "pairs_of_weeks",
    "sparkline",
    "steps_by_session",
    "walk_timeline",
]
