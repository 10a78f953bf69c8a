"""Which device and browser asks: read where no feature tells, as static/player/sensing/device.js.

A user agent is a hint. It chooses what is said first; nothing is refused because of it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class System(StrEnum):
    """Whose rules for certificates hold; an iPad that asks for desktop pages says it is a Mac."""

    IOS = "ios"
    ANDROID = "android"
    OTHER = "other"


class Browser(StrEnum):
    """The browsers that differ; ``APP`` is a page shown inside of another app."""

    SAFARI = "safari"
    CHROME = "chrome"
    FIREFOX = "firefox"
    EDGE = "edge"
    SAMSUNG = "samsung"
    APP = "app"
    OTHER = "other"


_BROWSERS = (
    (r"SamsungBrowser/", Browser.SAMSUNG),
    (r"FxiOS/|Firefox/", Browser.FIREFOX),
    (r"EdgiOS/|EdgA?/", Browser.EDGE),
    (r"; wv\)", Browser.APP),  # Android's WebView
    (r"CriOS/|Chrom(e|ium)/", Browser.CHROME),
    # Safari names nothing else; others on iOS put their own name between these, or leave some out
    (r"Version/[\d.]+( Mobile/\w+)? Safari/[\d.]+$", Browser.SAFARI),
    (r"Safari/", Browser.OTHER),
    (r"(iPhone|iPad|iPod).* Mobile/", Browser.APP),
)
"""The most particular first: most say that they are Safari, too."""

_KINDS = {
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Android": "Android device",
    "Windows": "Windows computer",
    "Macintosh": "Mac or iPad",
    "Linux": "Linux computer",
}


@dataclass(frozen=True)
class Device:
    """What a browser tells of itself and of the device it is on."""

    system: System
    browser: Browser
    kind: str

    def listed(self, *, on_home_screen: bool) -> str:
        """Give its name in the list of devices; on iOS an icon is a device of its own."""
        return f"{self.kind}, home screen" if on_home_screen else self.kind

    @property
    def takes_certificates(self) -> bool:
        """Whether a certificate of one's own can be installed and used with this browser.

        On iOS only Safari surely hands a profile to the system (firefox-ios issue 7501, brave-ios
        issue 3961). On Android Firefox uses none but its own, unless secret settings tell it to
        (fenix issues 3728 and 22906), and an app's pages only those that the app asks for.
        """
        if self.system is System.IOS:
            return self.browser is Browser.SAFARI
        deaf = {Browser.FIREFOX, Browser.APP}
        return not (self.system is System.ANDROID and self.browser in deaf)


def device_of(user_agent: str) -> Device:
    """Read a user agent."""
    found = (browser for pattern, browser in _BROWSERS if re.search(pattern, user_agent))
    return Device(
        system=_system(user_agent),
        browser=next(found, Browser.OTHER),
        kind=next((name for sign, name in _KINDS.items() if sign in user_agent), "Some device"),
    )


def _system(user_agent: str) -> System:
    if re.search(r"iPhone|iPad|iPod|CriOS/|FxiOS/|EdgiOS/", user_agent):
        return System.IOS
    return System.ANDROID if "Android" in user_agent else System.OTHER
