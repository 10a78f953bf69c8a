"""The words of walking with somebody: of the walker's page and of the companion's, as data.

The companion's page knows beforehand all that it may have to say, in its own language: what it is
told is sealed, and no server is asked for words.
"""

from collections.abc import Mapping

from starlette.requests import Request

from retrowalk.languages import say
from retrowalk.practice import load
from retrowalk.session import Script
from retrowalk.web.views.beside import how, minds
from retrowalk.web.views.reach import reach

COMMANDS = ("well-done", "smaller", "slower", "stop")
"""What a companion may send: each says something, and one of them stops the walk."""

_HOWS = ("hands", "near", "below", "belt", "held", "water", "free")
_DIALOG = (
    *("title", "lead", "link", "share", "copy", "copied", "withdraw", "leave-result", "close"),
    *("none", "one", "several", "gone", "make-again", "code", "result-sent"),
    *("result-label", "sees", "in-step", "apart"),
)
_COUNT = ("count-three", "count-two", "count-one")
"""Said on both phones of two who walk face to face."""
_ADVICE = ("turn", "slower", "shorter", "even")


def walker_words(request: Request) -> Mapping[str, str]:
    """Give what the walker's page says of it: in its dialog, and aloud for whoever sent it."""
    words = {name: say(f"together-{name}") for name in (*_DIALOG, *_COUNT)}
    words |= {f"said-{one}": say(f"together-said-{one}") for one in COMMANDS}
    host = request.url.hostname or ""
    return words | {"reach": say(f"together-reach-{reach(request)}", host=host)}


def spotting(script: Script) -> Mapping[str, object]:
    """Name what somebody who stands beside the walker minds, by the data of the settings."""
    ids = [script.setting, *([script.base.setting] if script.base else [])]
    settings = [load().setting(one) for one in ids]
    return {
        "how": list(dict.fromkeys(how(one) for one in settings)),
        "minds": minds(settings),
        "says_go": any(one.partner for one in settings),
        "hands": any(one.hand_in_hand for one in settings),
    }


def page_words() -> Mapping[str, str]:
    """Give every sentence that the companion's page may show or say."""
    return {
        **{f"how-{one}": say(f"beside-how-{one}") for one in _HOWS},
        **{f"mind-{one}": say(f"beside-mind-{one}") for one in minds(load().settings)},
        **{f"advice-{one}": say(f"together-advice-{one}") for one in _ADVICE},
        **{name: say(f"together-{name}", **_LATER.get(name, {})) for name in _PAGE},
        "go": say("beside-go"),
        "quiet": say("beside-quiet"),
    }


_PAGE = (
    *("way-backward", "way-forward", "way-unknown", "way-other", "steps-backward"),
    *("steps-forward", "pace", "length", "heart", "left", "not-heard", "waiting", "full"),
    *("asking", "leading", "sent", "arrived", "event-stumble", "event-fall", "event-turn"),
    *("event-stop", "ago", "result-code", "phone-deaf", "partner-backward"),
    *("partner-forward", "partner-stop", "partner-soon-backward", "partner-soon-forward"),
    *("partner-ready", "partner-apart"),
    *_COUNT,
)
_LATER: dict[str, dict[str, str]] = {
    name: {one: f"{{{one}}}"}
    for name, one in {
        "steps-backward": "steps",
        "steps-forward": "steps",
        "pace": "pace",
        "length": "length",
        "heart": "bpm",
        "left": "time",
        "not-heard": "time",
        "ago": "seconds",
        "result-code": "code",
    }.items()
}
"""What is put in by the page, and stands in braces until then."""
