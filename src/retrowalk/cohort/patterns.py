"""Patterns of paths, the same for every address: a star stays in a folder, two go through any."""

import re

EVERYTHING = "**"
MAGIC = re.compile(r"[*?\[]")


def matcher(pattern: str) -> re.Pattern[str]:
    """Make a regular expression of a pattern of paths."""
    parts = re.split(r"(\*\*/|\*\*|\*|\?|\[[^\]]+\])", pattern)
    means = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    made = [means.get(part) or _literally(part) for part in parts]
    return re.compile("".join(made))


def _literally(part: str) -> str:
    if part.startswith("[") and part.endswith("]"):
        inside = part[1:-1].replace("\\", "\\\\")
        return f"[^{inside[1:]}]" if inside.startswith("!") else f"[{inside}]"
    return re.escape(part)
