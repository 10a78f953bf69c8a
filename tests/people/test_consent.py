"""What a walker agrees to counts from the moment of telling to the moment of taking back."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO

import pytest
from fastapi.testclient import TestClient
from tests.people.people import account, come_in, grant, looks_after
from tests.web.walking import ADDRESS, AT_HOME, Moment

from retrowalk.exchange.backup import restore
from retrowalk.exchange.everything import export
from retrowalk.journal import Journal, Role, WalkerJournal
from retrowalk.journal.bodies import Consent
from retrowalk.journal.consents import Whom
from retrowalk.journal.people_tables import ShareRow
from retrowalk.languages import LANGUAGES, say, speaking
from retrowalk.people.consent import (
    VERSIONS,
    Use,
    given,
    only_consented,
    standing,
    tell,
    who_consents,
    words,
)
from retrowalk.web import create_app

AT = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)

WORDS = {
    "treatment-1": "ec45952706f0",
    "recordings-1": "6873e4b57196",
    "messages-1": "8f1768f2ace3",
    "research-1": "00e2dc1aa56d",
}
"""Of the English words of each version, a hash: what was agreed to is never reworded."""


@pytest.fixture
def pages(journal: Journal) -> WalkerJournal:
    return journal.walker()


TANAKA = Whom(name="tanaka", account=1, made_at=AT)
ITO = Whom(name="ito", account=2, made_at=AT)


def of(pages: WalkerJournal, to: Whom | None = None) -> set[str]:
    return {use for use in Use if given(pages, use, to)}


def test_nothing_is_agreed_to_until_it_is_told(pages: WalkerJournal) -> None:
    assert of(pages) == set()
    tell(pages, Use.TREATMENT, AT)
    assert of(pages) == of(pages, TANAKA) == {Use.TREATMENT}
    tell(pages, Use.TREATMENT, AT, yes=False)
    assert of(pages) == of(pages, TANAKA) == set()


def test_the_newest_word_that_is_about_somebody_counts(pages: WalkerJournal) -> None:
    tell(pages, Use.TREATMENT, AT)
    tell(pages, Use.TREATMENT, AT, yes=False, to=ITO)
    assert (given(pages, Use.TREATMENT, TANAKA), given(pages, Use.TREATMENT, ITO)) == (
        True,
        False,
    )
    tell(pages, Use.TREATMENT, AT, yes=False)
    tell(pages, Use.TREATMENT, AT, to=ITO, to_name="Dr Ito")
    assert (given(pages, Use.TREATMENT, TANAKA), given(pages, Use.TREATMENT, ITO)) == (
        False,
        True,
    )
    (stands,) = standing(pages)
    assert (stands.use, stands.to_name, stands.since) == (Use.TREATMENT, "Dr Ito", AT)
    assert stands.words == say("consent-words-treatment-1")
    tell(pages, Use.TREATMENT, AT, yes=False)
    assert standing(pages) == ()


def test_a_yes_is_to_one_account_and_a_no_to_whoever_has_the_name(pages: WalkerJournal) -> None:
    tell(pages, Use.TREATMENT, AT, to=ITO)
    renamed = ITO.model_copy(update={"name": "dr ito"})
    later, elsewhere = (
        ITO.model_copy(update={"account": number, "made_at": AT - timedelta(days=day)})
        for number, day in ((3, -1), (2, 9))
    )
    assert [given(pages, Use.TREATMENT, one) for one in (ITO, renamed, later, elsewhere)] == [
        *(True, True, False, False)
    ]
    tell(pages, Use.TREATMENT, AT)
    tell(pages, Use.TREATMENT, AT, yes=False, to=ITO)
    assert [given(pages, Use.TREATMENT, one) for one in (ITO, renamed, later, elsewhere)] == [
        *(False, False, False, False)
    ]
    assert given(pages, Use.TREATMENT, TANAKA)


def test_what_0_7_kept_by_name_alone_is_to_no_account_that_was_made_later(
    pages: WalkerJournal,
) -> None:
    kept = Consent(use="treatment", given=True, version="1", to="ito").to_kept()
    assert "to_account" not in kept or kept["to_account"] is None
    pages.consents.add(Consent.from_kept(kept), AT)
    later = ITO.model_copy(update={"account": 9, "made_at": AT + timedelta(seconds=1)})
    assert given(pages, Use.TREATMENT, ITO)
    assert not given(pages, Use.TREATMENT, later)
    tell(pages, Use.TREATMENT, AT, yes=False, to=ITO)
    assert not given(pages, Use.TREATMENT, ITO)


def test_taken_along_to_another_machine_a_yes_is_to_nobody_there(
    journal: Journal, pages: WalkerJournal, new_url: Callable[[], str]
) -> None:
    here = journal.consents.whom(account(journal, "ito", AT))
    tell(pages, Use.TREATMENT, AT, to=here)
    with Journal.open(new_url()) as other, BytesIO() as taken:
        export(pages, taken, AT)
        restore(other.walker(), taken)
        number = account(other, "ito", AT - timedelta(days=100))  # the same number and name
        there = other.consents.whom(number)
        assert there is not None
        assert here is not None
        assert (there.name, there.account) == (here.name, here.account)
        assert given(pages, Use.TREATMENT, here)
        assert not given(other.walker(), Use.TREATMENT, there)
        visitor = looks_after(number, 1)
        assert only_consented(other, visitor).grants == ()
        (stands,) = standing(other.walker())  # shown, and to be taken back there
        assert stands.to == here


def test_taken_back_by_undo_is_as_if_it_had_not_been_told(
    journal: Journal, pages: WalkerJournal
) -> None:
    number = tell(pages, Use.RESEARCH, AT)
    back = pages.statements.take_back(number, AT)
    assert not given(pages, Use.RESEARCH)
    assert who_consents(journal, Use.RESEARCH, [1]) == frozenset()
    pages.statements.take_back(back.id, AT)
    assert given(pages, Use.RESEARCH)
    assert who_consents(journal, Use.RESEARCH, [1]) == {1}


def test_nobody_agrees_for_the_walker(journal: Journal, pages: WalkerJournal) -> None:
    from retrowalk.journal import Author, Kind
    from retrowalk.journal.telling import tell as told

    body = Consent(use="treatment", given=True, version="1").to_kept()
    for role in (Role.PROFESSIONAL, Role.CARER, Role.SYSTEM):
        by = Author(name="Ms Tanaka", role=role)
        journal._transactions.write(
            lambda db, by=by: told(db, 1, Kind.CONSENT, body, AT, by=by).id  # type: ignore[misc]
        )
    assert not given(journal.walker(), Use.TREATMENT)


def test_words_that_stand_no_more_are_asked_anew(
    pages: WalkerJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell(pages, Use.MESSAGES, AT)
    monkeypatch.setitem(VERSIONS, Use.MESSAGES, ("2",))
    assert not given(pages, Use.MESSAGES)
    monkeypatch.setitem(VERSIONS, Use.MESSAGES, ("1", "2"))
    assert given(pages, Use.MESSAGES)


def test_the_words_of_a_version_never_change() -> None:
    found = {}
    for use in Use:
        for version in VERSIONS[use]:
            for language in LANGUAGES:
                with speaking(language):
                    assert len(str(words(use, version))) > 30
            english = say(words(use, version).id)
            found[f"{use}-{version}"] = sha256(english.encode()).hexdigest()[:12]
    assert found == WORDS


def test_many_are_looked_at_at_once_and_seen_anew_when_one_changes_their_mind(
    journal: Journal,
) -> None:
    others = [journal.walkers.add(f"Walker {n}", AT + timedelta(seconds=n)).id for n in range(3)]
    ito = account(journal, "ito", AT)
    visitor = looks_after(ito, *others)
    assert only_consented(journal, visitor).grants == ()
    for one in others[:2]:
        tell(journal.walker_of(one), Use.TREATMENT, AT)
    assert [one.walker_id for one in only_consented(journal, visitor).grants] == others[:2]
    tell(journal.walker_of(others[0]), Use.TREATMENT, AT, yes=False, to=ITO)
    assert [one.walker_id for one in only_consented(journal, visitor).grants] == [others[1]]
    journal.walker_of(others[1]).erasing.everything()
    assert only_consented(journal, visitor).grants == ()


class TestAtTheDoor:
    """A professional's next request, whatever they had seen before."""

    @pytest.fixture
    def moment(self) -> Moment:
        return Moment()

    @pytest.fixture
    def tanaka(self, journal: Journal, moment: Moment) -> Iterator[TestClient]:
        number = account(journal, "tanaka", AT)
        grant(journal, 1, number, AT)
        app = create_app(journal, now=moment)
        come_in(app, looks_after(number, 1))
        with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
            yield client

    def test_sees_nothing_before_and_after_and_cannot_tell_that_somebody_is_there(
        self, tanaka: TestClient, pages: WalkerJournal
    ) -> None:
        address = "/api/v1/people/1/walks"
        refused = tanaka.get(address)
        nobody = tanaka.get("/api/v1/people/2/walks")
        assert (refused.status_code, nobody.status_code) == (404, 404)
        assert refused.text.replace("1", "") == nobody.text.replace("2", "")
        tell(pages, Use.TREATMENT, AT)
        assert tanaka.get(address).status_code == 200
        tell(pages, Use.TREATMENT, AT, yes=False, to=TANAKA)
        assert tanaka.get(address).status_code == 404

    def test_gets_no_bytes_of_recordings_without_their_own_consent(
        self, tanaka: TestClient, pages: WalkerJournal
    ) -> None:
        tell(pages, Use.TREATMENT, AT)
        kept = pages.walks.keep("walk.csv", b"a,b", AT)
        pages.uploads.add("recording-1", {0: b"a,b"}, AT)
        pages.uploads.became("recording-1", kept.id, whole=True)
        file = "/api/v1/people/1/recordings/recording-1/file"
        assert tanaka.get(file).status_code == 403
        tell(pages, Use.RECORDINGS, AT)
        assert tanaka.get(file).content == b"a,b"
        tell(pages, Use.RECORDINGS, AT, yes=False)
        assert tanaka.get(file).status_code == 403

    def test_decides_nothing_for_the_walker(self, tanaka: TestClient, pages: WalkerJournal) -> None:
        tell(pages, Use.TREATMENT, AT)
        assert tanaka.get("/consents").status_code == 403
        told = {"use": "research", "yes": "true"}
        assert tanaka.post("/consents", data=told).status_code == 403
        assert not given(pages, Use.RESEARCH)

    def test_what_is_shared_by_a_link_goes_with_the_consent(
        self, journal: Journal, pages: WalkerJournal
    ) -> None:
        tell(pages, Use.TREATMENT, AT)
        journal._transactions.write(lambda db: db.add(share()))
        tell(pages, Use.TREATMENT, AT, yes=False, to=ITO)
        tell(pages, Use.RESEARCH, AT, yes=False)
        kept = journal._transactions.read(lambda db: db.get_one(ShareRow, 1).withdrawn_at)
        assert kept is None
        tell(pages, Use.TREATMENT, AT, yes=False)
        row = journal._transactions.read(lambda db: (db.get_one(ShareRow, 1).sealed, 1))
        assert row[0] is None


def share() -> ShareRow:
    """A link that somebody opened already."""
    return ShareRow(
        walker_id=1,
        label="Dr Ito",
        way="link",
        address_sha256="0" * 64,
        wrong_left=5,
        shows={},
        sealed=b"sealed",
        made_at=AT,
        until=AT + timedelta(days=7),
    )


class TestThePage:
    """What the walker sees of it, and one tap."""

    @pytest.fixture
    def client(self, journal: Journal) -> Iterator[TestClient]:
        app = create_app(journal, now=Moment())
        with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
            yield client

    def test_shows_what_to_whom_since_when_and_takes_back(
        self, client: TestClient, journal: Journal, pages: WalkerJournal
    ) -> None:
        grant(journal, 1, account(journal, "tanaka", AT), AT)
        page = client.get("/consents").text
        assert say("consent-words-treatment-1") in page
        assert page.count(say("consent-none")) == len(Use)
        assert "Tanaka" in page
        told = {"use": "treatment", "yes": "true", "to": "tanaka"}
        page = client.post("/consents", data=told).text
        assert "Take it back: Tanaka" in page
        assert "Since Monday 1 June 2026" in page
        assert (given(pages, Use.TREATMENT), given(journal.walker(), "treatment", TANAKA)) == (
            False,
            True,
        )
        page = client.post("/consents", data=told | {"yes": "false"}).text
        assert page.count(say("consent-none")) == len(Use)
        assert not given(journal.walker(), Use.TREATMENT, TANAKA)

    def test_refuses_whom_nobody_let_in_and_what_is_no_use(self, client: TestClient) -> None:
        told = {"use": "treatment", "yes": "true", "to": "a stranger"}
        refused = client.post("/consents", data=told)
        assert refused.status_code == 422
        assert say("refused-consent-to") in refused.text
        assert client.post("/consents", data={"use": "sale", "yes": "true"}).status_code == 422

    def test_stands_in_the_journal_and_can_be_undone(self, client: TestClient) -> None:
        client.post("/consents", data={"use": "research", "yes": "true"})
        page = client.get("/journal").text
        assert say("kept-kind-consent") in page
        assert say("consent-use-research") in page
        entry = client.get("/journal/1")
        assert entry.status_code == 200
        client.post("/journal/1/take-back", data={"why": "mistake"})
        assert client.get("/consents").text.count(say("consent-none")) == len(Use)
