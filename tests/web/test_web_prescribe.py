"""A professional prescribes on one page; the walker sees who and why, and may take it back."""

import re
from datetime import date

import pytest
from fastapi.testclient import TestClient
from tests.web.professional import Physio, physio
from tests.web.walking import Moment, screened, walked

from retrowalk.coach import Coach
from retrowalk.journal import Journal, Role
from retrowalk.people.consent import Use, tell

PAGE = "/clients/1/prescribe"
KNEE = {"minutes": "8", "times": "3", "weeks": "6", "template": "knee_osteoarthritis"}


@pytest.fixture
def knee(stranger: TestClient) -> TestClient:
    """Somebody with a sore knee, who must ask first."""
    return screened(stranger, conditions_joints=["knee_osteoarthritis"], goals=["knee"])


@pytest.fixture
def tanaka(stranger: TestClient, journal: Journal, moment: Moment) -> Physio:
    """Their physiotherapist."""
    return physio(journal, moment(), journal.walkers.all()[0].id)


def words(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def give(client: TestClient, **fields: str) -> str:
    """Give a prescription as a professional, and read the page after it."""
    answer = client.post(PAGE, data={**KNEE, "do": "give", **fields})
    assert answer.status_code == 200, words(answer.text)
    return words(answer.text)


def test_a_template_is_a_sentence_with_its_study_and_what_it_would_do(
    knee: TestClient, tanaka: Physio, moment: Moment
) -> None:
    with tanaka.at(knee, moment()):
        plain = words(knee.get(PAGE).text)
        page = knee.get(f"{PAGE}?template=knee_osteoarthritis").text
    assert "Choose a template" in plain
    assert "nobody watches in real time" in plain
    for name, value in (("minutes", "10"), ("times", "3"), ("weeks", "6")):
        assert re.search(rf'name="{name}" value="{value}"', page)
    assert "Alghadir et al. 2019" in page
    assert "18 walks, 144 minutes backward in all, the longest 10 minutes" in words(page)
    assert "No forecast." in page


def test_trying_keeps_nothing_and_giving_holds_at_once(
    knee: TestClient, journal: Journal, tanaka: Physio, moment: Moment
) -> None:
    with tanaka.at(knee, moment()):
        tried = knee.post(PAGE, data={**KNEE, "do": "try"})
        assert "18 walks, 123 minutes" in words(tried.text)
        assert Coach(journal).screening.agreements() == ()
        page = give(knee, goals="the stairs\nthe lake", stop="pain above 5", why="Knee.")
    assert "Given. It holds from now on." in page
    assert "Ms Tanaka: at most 8 minutes, 3 times a week, until 13 July 2026." in page
    (agreement,) = Coach(journal).screening.agreements()
    assert (agreement.who, agreement.goals, agreement.bounds.stop) == (
        "Ms Tanaka",
        ("the stairs", "the lake"),
        ("pain above 5",),
    )
    assert agreement.template == "knee_osteoarthritis"
    told = Coach(journal).record.last()
    assert told is not None
    assert (told.author, told.role, told.recorded_by) == (
        "Ms Tanaka",
        Role.PROFESSIONAL,
        Role.PROFESSIONAL,
    )
    today = knee.get("/today").text
    assert "Stop at once at: pain above 5." in words(today)
    session = knee.get("/api/v1/today").json()["planned"]["id"]
    script = knee.get(f"/api/v1/sessions/{session}/script").json()
    said = [line for word in script["words"] for line in (word["sentence"], *word["more"])]
    assert any("Stop at once at: pain above 5." in line for line in said)


def test_what_no_one_may_ask_for_is_refused_in_words_and_not_kept(
    knee: TestClient, journal: Journal, tanaka: Physio, moment: Moment
) -> None:
    with tanaka.at(knee, moment()):
        for field, value, sentence in (
            ("minutes", "30", "is not open to this walker"),
            ("minutes", "lots", "Minutes are from ½ to 60."),
            ("times", "6", "More than 4 times a week is not open"),
            ("weeks", "99", "Weeks are whole, from 1 to 52."),
            ("weeks", "53", "Weeks are whole"),
            ("pace", "20", "Steps a minute are whole, from 50 to 130."),
            ("rest", "2.5", "Seconds of rest are whole"),
            ("settings", "pool_lane", "Nothing would be open to this walker"),
            ("settings", "the moon", "There is no place"),
            ("review", "soon", "On which day is it looked at again?"),
            ("review", "2020-01-01", "can’t be before the day on which it is agreed"),
            ("goals", "a\nb\nc\nd\ne\nf", "are 5 lines each at most"),
        ):
            data = {**KNEE, field: value, "do": "give"}
            answer = knee.post(PAGE, data=data)
            assert answer.status_code == 422, (field, value)
            assert sentence in words(answer.text), (field, value, words(answer.text)[:3000])
    assert Coach(journal).screening.agreements() == ()


def test_nothing_is_given_against_what_is_urgent(
    stranger: TestClient, journal: Journal, tanaka: Physio, moment: Moment
) -> None:
    screened(stranger, symptoms_chest=["chest_pain"])
    with tanaka.at(stranger, moment()):
        answer = stranger.post(PAGE, data={**KNEE, "do": "give"})
    assert answer.status_code == 422
    assert "No word settles this" in answer.text
    assert Coach(journal).screening.agreements() == ()


def test_a_change_shows_what_stood_before_who_and_why_and_either_takes_it_back(
    knee: TestClient, journal: Journal, moment: Moment, tanaka: Physio
) -> None:
    with tanaka.at(knee, moment()):
        give(knee)
    moment.pass_days(1)
    with tanaka.at(knee, moment()):
        page = give(knee, minutes="5", why="The knee was warm.")
    assert "Before it: Ms Tanaka: at most 8 minutes, 3 times a week, until 13 July 2026." in page
    assert "Why: The knee was warm." in page
    newest, first = Coach(journal).prescribing.history()
    assert newest.before is not None
    with tanaka.at(knee, moment()):
        knee.post(f"/clients/1/prescriptions/{newest.statement}/take-back", data={"why": "Warm?"})
    held = Coach(journal).prescribing.current("ms tanaka", date(2026, 6, 2))
    assert held is not None
    assert held.bounds.minutes_at_most == 8
    mine = words(knee.get("/prescription").text)
    assert "Taken back by Ms Tanaka" in mine
    assert "Warm?" in mine
    taken = knee.post(f"/prescription/{first.statement}/take-back")
    assert "Taken back by the walker" in words(taken.text)
    assert Coach(journal).screening.agreements() == ()
    gone = knee.post("/prescription/999/take-back")
    assert gone.status_code == 404


def test_what_is_changed_in_another_form_drops_nothing_of_a_prescription(
    knee: TestClient, journal: Journal, tanaka: Physio, moment: Moment
) -> None:
    whole = {"effort": "4", "rest": "60", "present": "her son", "stop": "pain", "goals": "stairs"}
    with tanaka.at(knee, moment()):
        give(knee, **whole, not_settings="mat")
    (before,) = Coach(journal).screening.agreements()
    form = {"who": "Ms Tanaka", "change": "Ms Tanaka", "on": "2026-06-01", "minutes": "5"}
    assert knee.post("/agreement", data=form).status_code == 200
    *_, after = Coach(journal).screening.agreements()
    assert after.bounds.minutes_at_most == 5
    for name in ("effort_at_most", "rest_s_at_least", "present", "stop", "times_a_week"):
        assert getattr(after.bounds, name) == getattr(before.bounds, name), name
    assert (after.goals, after.template) == (before.goals, before.template)
    with tanaka.at(knee, moment()):
        page = knee.get(PAGE).text
    assert 'value="her son"' in page


def test_less_is_still_the_walkers_to_choose(
    knee: TestClient, journal: Journal, tanaka: Physio, moment: Moment
) -> None:
    with tanaka.at(knee, moment()):
        give(knee)
    before = knee.get("/api/v1/today").json()["planned"]["backward_s"]
    knee.post("/today/less", data={"amount": "half"})
    assert knee.get("/api/v1/today").json()["planned"]["backward_s"] < before


def test_it_can_be_tried_with_walks_as_they_were_lately(
    knee: TestClient, journal: Journal, moment: Moment, tanaka: Physio
) -> None:
    with tanaka.at(knee, moment()):
        give(knee)
    session = walked(knee, moment, practised_s=120)
    after = {"pain": 5, "effort": 6, "wobble": "none"}
    answer = knee.post(f"/api/v1/sessions/{session}/check-in", json=after)
    assert answer.status_code == 200, answer.text
    with tanaka.at(knee, moment()):
        page = words(knee.post(PAGE, data={**KNEE, "like": "lately"}).text)
    assert "pain 5 after" in page
    assert "A professional would have to be asked on" in page


def test_a_copy_keeps_its_ancestry_and_is_ones_own(
    knee: TestClient, journal: Journal, tanaka: Physio, moment: Moment
) -> None:
    with tanaka.at(knee, moment()):
        copied = knee.post(PAGE, data={**KNEE, "do": "copy", "name": "Knee, gently"})
        assert "Copied from: Osteoarthritis of the knee" in words(copied.text)
        own = journal.templates.of(tanaka.account_id)[0]
        again = {**KNEE, "template": f"own-{own.id}", "do": "copy", "name": "Gentler"}
        page = words(knee.post(PAGE, data={**again, "minutes": "4"}).text)
        assert "Copied from: Knee, gently ← Osteoarthritis of the knee" in page
        changed = {**again, "do": "change", "name": "Knee, softly", "minutes": "6"}
        assert 'value="6"' in knee.post(PAGE, data=changed).text
        assert "Alghadir" in knee.get(f"{PAGE}?template=own-{own.id}").text
        nameless = knee.post(PAGE, data={**again, "name": " "})
        assert nameless.status_code == 422
        gone = words(knee.post(PAGE, data={**again, "do": "retire"}).text)
        assert "Knee, softly" not in gone
        assert "Gentler" in gone
        built_in = knee.post(PAGE, data={**KNEE, "do": "retire"})
        assert built_in.status_code == 404
        assert knee.get(f"{PAGE}?template=own-{own.id}").status_code == 404


def test_who_does_not_look_after_the_walker_learns_nothing(
    knee: TestClient, journal: Journal, tanaka: Physio, moment: Moment
) -> None:
    another = physio(journal, moment(), name="other")
    carer = physio(journal, moment(), 1, name="bo", role=Role.CARER)

    def answers() -> set[int]:
        back = "/clients/1/prescriptions/1/take-back"
        given = [knee.post(PAGE, data={**KNEE, "do": "give"}), knee.post(back)]
        seen = [knee.get(address) for address in (PAGE, "/clients/1/report.pdf")]
        return {one.status_code for one in (*given, *seen)}

    with another.at(knee, moment()):
        assert answers() == {404}
    with carer.at(knee, moment()):
        assert answers() == {403}
    assert knee.get(PAGE).status_code == 403  # at home it is written down, not prescribed
    tell(journal.walker_of(1), Use.TREATMENT, moment(), yes=False)
    with tanaka.at(knee, moment()):
        assert answers() == {404}
    assert Coach(journal).screening.agreements() == ()


def test_a_program_prescribes_in_the_name_of_who_it_is_for(
    knee: TestClient, journal: Journal, tanaka: Physio, moment: Moment
) -> None:
    told = {"on": "2026-06-01", "who": "somebody else", "bounds": {"minutes_at_most": 4}}
    there = "/api/v1/people/1/prescriptions"
    with tanaka.at(knee, moment()):
        lived = knee.post(f"{there}/rehearse?weeks=2", json=told)
        assert lived.json()["summary"]["longest_s"] == 240
        assert knee.get(there).json() == []
        assert knee.post(there, json=told).status_code == 200
        much = {**told, "bounds": {"minutes_at_most": 59}}
        for address in (there, f"{there}/rehearse"):
            refused = knee.post(address, json=much)
            assert refused.status_code == 422
            assert "is not open to this walker" in refused.json()["error"]
        (given,) = knee.get(there).json()
    assert given["agreement"]["who"] == "Ms Tanaka"
    assert given["recorded_by"] == "professional"
    assert knee.post("/api/v1/prescriptions", json=told).status_code == 403
    assert len(knee.get("/api/v1/prescriptions").json()) == 1


def test_the_report_is_there_for_both(knee: TestClient, tanaka: Physio, moment: Moment) -> None:
    with tanaka.at(knee, moment()):
        give(knee)
        theirs = knee.get("/clients/1/report.pdf")
    mine = knee.get("/report.pdf?name=Anna&since=2026-06-01")
    for answer in (theirs, mine):
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.content.startswith(b"%PDF-")
    assert knee.get("/report.pdf?since=tomorrow").status_code == 422
    assert knee.get("/report.pdf?since=2027-01-01").status_code == 422


def test_a_stranger_to_the_questions_is_answered_in_words(
    stranger: TestClient, tanaka: Physio, moment: Moment
) -> None:
    with tanaka.at(stranger, moment()):
        page = stranger.get(f"{PAGE}?template=knee_osteoarthritis")
    assert page.status_code == 200
    assert "questions" in words(page.text)
    assert stranger.get("/report.pdf").status_code in {303, 403}
