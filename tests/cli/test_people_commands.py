"""`retrowalk people`: one-time links in the terminal, and who is there."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from typer.testing import Result

from retrowalk.journal import AccountRole, Journal
from retrowalk.people.codes import kept
from retrowalk.settings import Settings

Run = Callable[..., Result]


def join(code: str, name: str) -> None:
    """Use a link up, as its page does."""
    with Journal.open(Settings().journal_url) as journal:
        now = datetime.now(UTC)
        made = journal.invitations.join(kept(code), now, name=name, shown=name, password=None)
        assert made is not None


def told(run: Run, *words: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(run("people", *words, "--json").stdout)
    return found


def test_people_come_by_links_are_listed_and_their_accounts_closed(
    run: Run, data_folder: Path
) -> None:
    assert "retrowalk people invite --owner" in run("people").stdout
    assert told(run, "add", "Ruth")["id"] == 2
    link = told(run, "invite", "--role", "walker", "--walker", "2")
    assert str(link["link"]).endswith(f"/invited#{link['code']}")
    join(str(link["code"]), "Ruth")
    shown = run("people", "invite", "--owner").stdout
    assert "within one hour" in shown
    join(str(told(run, "invite", "--owner")["code"]), "Olga")

    people = json.loads(run("people", "list", "--json").stdout)
    assert [walker["id"] for walker in people["walkers"]] == [1, 2]
    accounts = {one["name"]: (one["roles"], one["walker_id"]) for one in people["accounts"]}
    assert accounts == {"ruth": (["walker"], 2), "olga": (["owner"], None)}
    assert "olga" in run("people", "list").stdout

    assert told(run, "role", "ruth", "walker", "carer")["roles"] == ["carer", "walker"]
    again = told(run, "invite", "--again", "RUTH")
    assert "#" in str(again["link"])
    removed = run("people", "remove", "ruth").stdout
    assert "pages of walker 2 stay" in removed
    with Journal.open(Settings().journal_url) as journal:
        assert journal.accounts.named("ruth") is None
        assert journal.walkers.get(2).shown == "Ruth"
        assert [one.roles for one in journal.accounts.all()][1] == {AccountRole.OWNER}


def test_what_cannot_be_is_one_sentence(run: Run, data_folder: Path) -> None:
    join(str(told(run, "invite", "--owner")["code"]), "Olga")
    for words, sentence in {
        ("invite",): "For whom?",
        ("invite", "--owner", "--again", "olga"): "For whom?",
        ("invite", "--role", "boss"): "A role is owner",
        ("invite", "--role", "carer", "--walker", "9"): "no walker 9",
        ("invite", "--again", "eve"): "Nobody signs in as eve",
        ("remove", "eve"): "Nobody signs in as eve",
        ("remove", "olga"): "only owner",
        ("role", "olga", "carer"): "only owner",
        ("add", " "): "Tell the name",
    }.items():
        refused = run("people", *words)
        assert refused.exit_code == 1, words
        assert sentence in refused.stderr, words
