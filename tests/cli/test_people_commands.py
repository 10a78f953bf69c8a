"""`retrowalk people`: one-time links in the terminal, and who is there."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from typer.testing import Result

from retrowalk.journal import AccountRole, Journal
from retrowalk.people.codes import kept
from retrowalk.people.tokens import visitor_with
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


def test_tokens_are_made_said_in_sentences_and_withdrawn(run: Run, data_folder: Path) -> None:
    assert "retrowalk people tokens make" in run("people", "tokens").stdout
    shown = run("people", "tokens", "make", "watch script", "--may", "see", "--may", "tell").stdout
    secret = next(line for line in shown.splitlines() if line.startswith("rw_"))
    new = ("tokens", "make", "calendar", "--may", "see-today", "--days", "7")
    made: dict[str, dict[str, object]] = json.loads(run("people", *new, "--json").stdout)
    assert made["token"]["rights"] == ["see_today"]
    known = json.loads(run("people", "tokens", "list", "--json").stdout)
    assert [(one["name"], one["account_id"], one["walker_id"]) for one in known] == [
        ("watch script", None, 1),
        ("calendar", None, 1),
    ]
    table = run("people", "tokens").stdout
    assert "never" in table
    assert secret not in table
    now = datetime.now(UTC)
    with Journal.open(Settings().journal_url) as journal:
        visitor = visitor_with(journal, secret, now)
        assert visitor is not None
        assert (visitor.walker_id, visitor.scopes) == (1, {"see", "see_today", "tell"})
    assert "opens nothing" in run("people", "tokens", "withdraw", str(known[0]["id"])).stdout
    with Journal.open(Settings().journal_url) as journal:
        assert visitor_with(journal, secret, now) is None
        assert visitor_with(journal, str(made["secret"]), now) is not None


def test_a_token_of_an_account_may_do_no_more_than_the_account(run: Run, data_folder: Path) -> None:
    join(str(told(run, "invite", "--role", "carer", "--walker", "1")["code"]), "Hans")
    of = ("--clients", "--account", "hans")
    too_much = run("people", "tokens", "make", "x", "--may", "see", *of)
    assert too_much.exit_code == 1
    assert "no more than you may yourself" in " ".join(too_much.stderr.split())
    made = run("people", "tokens", "make", "tablet", "--may", "see_today", *of)
    assert made.exit_code == 0
    assert "tablet" in run("people", "tokens", "list", "--account", "hans").stdout
    assert "tablet" not in run("people", "tokens").stdout
    for wrong, said in (
        (("--may", "erase_all"), "--may is see_today"),
        (("--may", "see", "--days", "8"), "--days is 7"),
        (("--may", "see", "--account", "nobody"), "Nobody signs in as nobody"),
    ):
        refused = run("people", "tokens", "make", "x", *wrong)
        assert (refused.exit_code, said in refused.stderr) == (1, True)
    assert run("people", "tokens", "withdraw", "1").exit_code == 1  # it is not the walker's
