"""Which phone and which browser asks, by what real ones say of themselves."""

import pytest

from retrowalk.web.device import Browser, System, device_of

WEBKIT = "AppleWebKit/605.1.15 (KHTML, like Gecko)"
IPHONE = f"Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) {WEBKIT}"
ANDROID = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
MAC = f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {WEBKIT}"
SAFARI = f"{IPHONE} Version/18.5 Mobile/15E148 Safari/604.1"
IOS, ANY = System.IOS, System.OTHER

AGENTS = [
    # system, browser, whether it takes a certificate, kind, what it says
    (IOS, Browser.SAFARI, True, "iPhone", SAFARI),
    (IOS, Browser.SAFARI, True, "iPad", SAFARI.replace("iPhone; CPU iPhone", "iPad; CPU")),
    (
        IOS,
        Browser.CHROME,
        False,
        "iPhone",
        f"{IPHONE} CriOS/140.0.7339.39 Mobile/15E148 Safari/604.1",
    ),
    (IOS, Browser.FIREFOX, False, "iPhone", f"{IPHONE} FxiOS/143.0 Mobile/15E148 Safari/605.1.15"),
    (
        IOS,
        Browser.EDGE,
        False,
        "iPhone",
        f"{IPHONE} Version/18.0 EdgiOS/140.0.3485.54 Mobile/15E148 Safari/604.1",
    ),
    (
        IOS,
        Browser.OTHER,
        False,
        "iPhone",
        f"{IPHONE} Version/18.5 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15",
    ),
    (
        IOS,
        Browser.OTHER,
        False,
        "iPhone",
        f"{IPHONE} GSA/380.0.788317806 Mobile/15E148 Safari/604.1",
    ),
    (IOS, Browser.APP, False, "iPhone", f"{IPHONE} Mobile/15E148 Instagram 390.0.0.28.85"),
    (IOS, Browser.APP, False, "iPhone", f"{IPHONE} Mobile/15E148"),
    (IOS, Browser.CHROME, False, "Mac or iPad", f"{MAC} CriOS/140 Version/18.5 Safari/605.1.15"),
    (ANY, Browser.SAFARI, True, "Mac or iPad", f"{MAC} Version/18.5 Safari/605.1.15"),
    (
        System.ANDROID,
        Browser.CHROME,
        True,
        "Android device",
        f"{ANDROID} Chrome/140.0.0.0 Mobile Safari/537.36",
    ),
    (
        System.ANDROID,
        Browser.SAMSUNG,
        True,
        "Android device",
        f"{ANDROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
    ),
    (
        System.ANDROID,
        Browser.EDGE,
        True,
        "Android device",
        f"{ANDROID} Chrome/140.0.0.0 Mobile Safari/537.36 EdgA/140.0.0.0",
    ),
    (
        System.ANDROID,
        Browser.FIREFOX,
        False,
        "Android device",
        "Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0",
    ),
    (
        System.ANDROID,
        Browser.APP,
        False,
        "Android device",
        "Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP4A.250105.002; wv) AppleWebKit/537.36 "
        "(KHTML, like Gecko) Version/4.0 Chrome/140.0.7339.51 Mobile Safari/537.36 Instagram 390",
    ),
    (
        ANY,
        Browser.FIREFOX,
        True,
        "Windows computer",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0",
    ),
    (
        ANY,
        Browser.CHROME,
        True,
        "Linux computer",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/140.0.0.0 Safari/537.36",
    ),
    (ANY, Browser.OTHER, True, "Some device", "curl/8.14.1"),
    (ANY, Browser.OTHER, True, "Some device", ""),
]


@pytest.mark.parametrize(("system", "browser", "takes", "kind", "agent"), AGENTS)
def test_a_browser_is_known_by_what_it_says(
    system: System, browser: Browser, takes: bool, kind: str, agent: str
) -> None:
    asking = device_of(agent)
    assert (asking.system, asking.browser) == (system, browser)
    assert (asking.takes_certificates, asking.kind) == (takes, kind)
