"""Make the SVG that matplotlib writes fit to stand in a page.

Colours become CSS variables with the light tokens as fallback, so a page in the dark recolours
the same picture; ids are prefixed, so two pictures can share a page; a title and a description
speak for it to those who don't see it.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from defusedxml.ElementTree import fromstring

# The light values of the tokens; the names are those of the style sheet.
TOKENS = {
    "paper": "#fbfaf6",
    "card": "#ffffff",
    "ink": "#1b231f",
    "soft": "#4a554f",
    "line": "#d9d6cb",
    "action": "#1d5c48",
    "backward": "#b34a06",
    "forward": "#2f639e",
    "unknown": "#6f736f",
}
FONT = "var(--font, ui-rounded, system-ui, sans-serif)"

_VARIABLES = {colour: f"var(--{name}, {colour})" for name, colour in TOKENS.items()}
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}
_REFERENCE = re.compile(r"(?<=url\(#)[^)]+|(?<=^#).+")


def written(
    x: float, y: float, words: str, *, colour: str, size: float, weight: str, align: str
) -> Element:
    """Write words around a point of their baseline."""
    element = Element(
        "text",
        {
            "x": f"{x:g}",
            "y": f"{y:g}",
            "font-size": f"{size:g}px",
            "font-weight": weight,
            "text-anchor": _ANCHORS[align],
            "fill": _VARIABLES[TOKENS[colour]],
        },
    )
    element.text = words
    return element


def fit_for_page(
    drawn: str, words: Sequence[Element], *, kind: str, title: str, description: str
) -> str:
    """Return the SVG of a matplotlib figure, and words over it, as one that can stand in a page."""
    source = fromstring(drawn)
    prefix = f"{kind}-{hashlib.sha256((drawn + title + description).encode()).hexdigest()[:8]}"
    _, _, width, height = source.attrib["viewBox"].split()
    root = Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": f"picture {kind}",
            "viewBox": f"0 0 {width} {height}",
            "width": width,
            "height": height,
            "role": "img",
            "aria-labelledby": f"{prefix}-title {prefix}-desc",
            "font-family": FONT,
            "stroke-linejoin": "round",
        },
    )
    SubElement(root, "title", {"id": f"{prefix}-title"}).text = title
    SubElement(root, "desc", {"id": f"{prefix}-desc"}).text = description
    referenced = {
        match[0]
        for element in source.iter()
        for value in element.attrib.values()
        for match in _REFERENCE.finditer(value)
    }
    for part in source:
        if _local(part.tag) not in ("metadata", "title") and not _is_style(part):
            root.append(_adopt(part, prefix, referenced))
    root.extend(words)
    return tostring(root, encoding="unicode")


def printable(svg: str) -> str:
    """Put the light colours in place of the variables, for programs that don't know CSS."""
    return re.sub(r"var\(--[a-z]+, ([^)]*)\)", r"\1", svg)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _is_style(element: Element) -> bool:
    """Tell the rule ``* {...}``, which would reach every element of a page."""
    return any(_local(child.tag) == "style" for child in element)


def _adopt(element: Element, prefix: str, referenced: set[str]) -> Element:
    """Copy an element with plain names, presentation attributes and prefixed ids."""
    copy = Element(_local(element.tag))
    for name, value in _attributes(element):
        copy.set(name, _reworded(value, prefix))
    if (own := element.attrib.get("id")) in referenced:
        copy.set("id", f"{prefix}-{own}")
    copy.text = element.text.strip() if element.text else None
    copy.extend(_adopt(child, prefix, referenced) for child in element)
    return copy


def _attributes(element: Element) -> Iterator[tuple[str, str]]:
    """Give the attributes, those of the style among them; the page's font is kept."""
    for name, value in element.attrib.items():
        if name not in ("id", "style") and not value.startswith("rotate(-0 "):
            yield _local(name), value
    for declaration in filter(None, element.attrib.get("style", "").split(";")):
        name, _, value = declaration.partition(":")
        if name.strip() != "font-family":
            yield name.strip(), value.strip()


def _reworded(value: str, prefix: str) -> str:
    value = " ".join(value.split())
    if value in _VARIABLES:
        return _VARIABLES[value]
    return _REFERENCE.sub(lambda match: f"{prefix}-{match[0]}", value)
