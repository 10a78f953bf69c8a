"""One HTML file with everything in it: what is sealed, how it looks, and how it is opened.

Nothing is loaded. Its policy lets only this very style and script run, by their hashes, and lets
it speak to nobody.
"""

import base64
import hashlib
import re
from functools import cache

from markupsafe import Markup

from retrowalk.web.assets import FOLDER
from retrowalk.web.templating import Templates

MODULES = ("bytes.js", "jwe.js", "page.js", "file.js")
"""The script of the page, each part after what it imports."""

_IMPORT = re.compile(r"^import [^;]*;\n", re.MULTILINE)
_EXPORT = re.compile(r"^export ", re.MULTILINE)


def sealed_page(templates: Templates, sealed: bytes) -> bytes:
    """Write the file that opens what was locked with a code, in the language that is spoken."""
    style, script = _style(), _script()
    policy = (
        f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; "
        "style-src-attr 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"
    )
    page = templates.filled(
        "sealed_page.html",
        policy=policy,
        style=Markup(style),  # noqa: S704  (our own)
        script=Markup(script),  # noqa: S704  (our own)
        sealed=Markup(sealed.decode()),  # noqa: S704  (base64url in JSON, and nothing else)
        in_link=False,
    )
    return page.encode()


@cache
def _style() -> str:
    return (FOLDER / "style.css").read_text(encoding="utf-8")


@cache
def _script() -> str:
    """Put the modules together: each stands on those before it, so that nothing is imported."""
    parts = ((FOLDER / "shared" / name).read_text(encoding="utf-8") for name in MODULES)
    return "\n".join(_EXPORT.sub("", _IMPORT.sub("", part)) for part in parts)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
