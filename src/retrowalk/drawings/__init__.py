"""Stick figures as SVG: poses, places, and how the standard tests are done.

Each is one ``<svg>`` element that can stand in a page (its colours follow the page's tokens, light
or dark). ``printable`` puts plain colours in for programs that know no CSS variables.
"""

from retrowalk.extras import needs

with needs("charts"):
    from retrowalk.drawings.figures import figure, figure_names, figure_style
    from retrowalk.drawings.svg import printable

__all__ = ["figure", "figure_names", "figure_style", "printable"]
