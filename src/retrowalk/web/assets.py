"""Static files under an address that names their content, so that a browser keeps them for good."""

import hashlib
import re
from collections.abc import Iterable, MutableMapping
from functools import cache
from pathlib import Path
from typing import Any

from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from retrowalk import drawings, languages
from retrowalk.web.security.guard import NO_PAGE

FOLDER = Path(__file__).with_name("static")
FOREVER = "public, max-age=31536000, immutable"

_LANGUAGES = Path(languages.__file__).parent
_DRAWINGS = Path(drawings.__file__).parent
_TEMPLATES = FOLDER.parent / "templates"
SHELL = (
    _TEMPLATES / "player.html",
    _TEMPLATES / "waiting.html",
    _TEMPLATES / "shared_waiting.html",
    *sorted(_LANGUAGES.glob("*/player.ftl")),
    *sorted(_LANGUAGES.glob("*/drawing.ftl")),
    *sorted(_LANGUAGES.glob("*/bring.ftl")),
    *sorted(_DRAWINGS.glob("*.py")),
)
"""What a phone keeps of the player besides: all is fetched anew when one of these changes."""

_COMMENT = re.compile(r"^[ \t]*(?:/\*(?:[^*]|\*(?!/))*\*/|//.*)[ \t]*$", re.MULTILINE)
"""A comment with lines of its own."""


class Assets(StaticFiles):
    """Files of ``static``, at ``/static/<version>/...`` for good and at ``/static/...`` checked.

    One version covers the whole folder: modules that import each other by relative path
    always meet the same edition of one another.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        super().__init__(directory=folder)
        self.folder = folder
        self.version = _fingerprint(folder, SHELL)

    def url(self, path: str) -> str:
        """Give the address of a file that never changes its content."""
        return f"/static/{self.version}/{path}"

    async def get_response(self, path: str, scope: MutableMapping[str, Any]) -> Response:
        """Serve a file, telling the browser how long it may keep it."""
        version, _, rest = path.partition("/")
        forever = version == self.version
        response = await super().get_response(rest if forever else path, scope)
        response.headers["Cache-Control"] = FOREVER if forever else "no-cache"
        response.headers.update(NO_PAGE)
        if forever:  # never asked for again, nor in parts: what only that needs is left out
            for name in ("Accept-Ranges", "ETag", "Last-Modified"):
                del response.headers[name]
            if rest.startswith("player/") and rest.endswith(".js") and response.status_code == 200:
                return Response(without_comments(self.folder / rest), headers=_kept(response))
        return response


@cache
def without_comments(module: Path) -> str:
    """Give a module with its comments blanked: they would be a ninth of the app's first load.

    What is left stands where it stood, line and column, so that faults and counts of coverage name
    the place in the file.
    """
    text = module.read_text(encoding="utf-8")
    return _COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), text)


def _kept(response: Response) -> dict[str, str]:
    """Give the headers of a file that hold for what is made of it, too."""
    return {name: value for name, value in response.headers.items() if name != "content-length"}


def _fingerprint(folder: Path, more: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in more:
        digest.update(file.read_bytes())
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(file.relative_to(folder).as_posix().encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]
