"""The page of a cohort's run beside Dask's dashboard, in a browser."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.looking import WIDTHS, violations

from retrowalk.cohort.dashboard import DONE, MEASURING, install, tell
from retrowalk.cohort.progress import Counts

pytestmark = pytest.mark.browser
LONG = "Backward walking at four ages, in a corridor and outdoors, with a phone in the pocket"


@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.long)])
def test_it_goes_on_by_itself_and_says_when_nobody_answers(chromium: Browser, scheme: str) -> None:
    from distributed import Client

    page = chromium.new_page(color_scheme=scheme)  # type: ignore[arg-type]
    with Client(processes=False, n_workers=1, dashboard_address="127.0.0.1:0") as client:
        link = install(client)
        assert link is not None
        tell(client, "first", "An older one", DONE, Counts(3, measured=3))
        tell(client, "run", LONG, MEASURING, Counts(1400, 20, 380, 2, 10.0))
        page.goto(f"http://127.0.0.1:{urlsplit(link).port}/retrowalk")  # where it listens
        expect(page.locator("section").first).to_contain_text("402 of 1,400 recordings")
        assert violations(page) == []
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width
        tell(client, "run", LONG, MEASURING, Counts(1400, 20, 400, 2, 11.0))
        expect(page.locator("section").first).to_contain_text("422 of 1,400 recordings")
        expect(page).to_have_title(f"422 of 1,400: {LONG}")
        assert page.get_by_role("status").inner_text() == ""
    expect(page.get_by_role("status")).to_contain_text("does not answer any more")
    expect(page.locator("section").first).to_contain_text("422 of 1,400 recordings")
    page.close()
