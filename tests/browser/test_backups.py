"""A server that burned: its backup is seen, proved, and put back on a new one, by hand and key."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.answering import Answering
from tests.browser.looking import looked_at, walk_two_weeks

from retrowalk.coach import Coach
from retrowalk.coach.backups import BackupPlace
from retrowalk.journal import Journal
from retrowalk.web import create_app

pytestmark = pytest.mark.browser


def test_a_backup_is_made_seen_and_put_back_on_a_new_server(
    chromium: Browser, server: Any, tmp_path: Path
) -> None:
    walk_two_weeks(server)
    sealed = BackupPlace(tmp_path / "backups", "a sheet of words")
    old = create_app(server.journal, now=lambda: server.now, backups=sealed)
    with Answering(old) as there:
        page = chromium.new_context(base_url=there.address, reduced_motion="reduce").new_page()
        page.goto("/who")
        page.get_by_role("link", name="Backups").click()
        page.get_by_role("button", name="Back up now").focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("status")).to_contain_text("made and proved")
        while old.state.worker.do_one():  # last night's, by the clock of this machine, and this one
            pass
        page.get_by_role("link", name="Look again").click()
        expect(page.get_by_text("1 walker, 1 recording").first).to_be_visible()
        faults = looked_at(page, "backups")
        page.context.close()
    (file,) = sealed.folder.iterdir()
    with Journal.open(f"sqlite:///{tmp_path / 'new.db'}") as journal:
        new = create_app(journal, now=lambda: datetime(2026, 7, 1, tzinfo=UTC))
        with Answering(new) as there:
            page = chromium.new_context(base_url=there.address, reduced_motion="reduce").new_page()
            page.goto("/")
            page.get_by_role("link", name="Put a backup back").click()
            faults |= looked_at(page, "put back")
            for passphrase in ("a sheet of word", "a sheet of words"):
                page.get_by_label("The backup", exact=True).set_input_files(file)
                page.get_by_label("Its passphrase").fill(passphrase)
                page.keyboard.press("Enter")
                if passphrase != "a sheet of words":
                    expect(page.get_by_role("alert")).to_contain_text("does not open")
                    faults |= looked_at(page, "put back, refused")
            expect(page.get_by_role("heading", name="Everything is here again")).to_be_visible()
            faults |= looked_at(page, "put back, done")
            page.get_by_role("link", name="Go on").click()
            page.wait_for_url("**/today")
            page.context.close()
        assert Coach(journal).pages.history() == Coach(server.journal).pages.history()
    assert faults == {}
