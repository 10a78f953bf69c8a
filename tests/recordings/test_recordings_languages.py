"""What is said of a recording in German and Chinese, and said again when it is shown later."""

import numpy as np
import pytest
from tests.recordings.telling import recorded
from tests.recordings.test_recordings_refusals import ELSEWHERE

from retrowalk.errors import NotEnoughSignal, UnreadableRecording
from retrowalk.languages import speaking
from retrowalk.recordings import Recording, read, read_bytes
from retrowalk.recordings.catalogue import formats_table


def refusal(code: str, name: str, data: bytes) -> str:
    with pytest.raises((UnreadableRecording, NotEnoughSignal)) as caught:
        read_bytes(name, data)
    with speaking(code):
        return str(caught.value)


@pytest.mark.parametrize("name", ELSEWHERE)
def test_something_else_is_named_and_what_to_do(name: str) -> None:
    data, _ = ELSEWHERE[name]
    english, german, chinese = (refusal(code, name, data) for code in ("en", "de", "zh"))
    assert german.startswith(f"{name}: ")
    assert german.endswith(".")
    assert german != english
    assert chinese.startswith(f"{name}：")
    assert chinese.endswith("。")


def test_a_kind_stands_in_the_sentence_as_the_grammar_wants() -> None:
    photo, track = ELSEWHERE["photo.png"][0], ELSEWHERE["track.gpx"][0]
    assert "Das ist ein Bild, keine Aufzeichnung" in refusal("de", "photo.png", photo)
    assert "Das ist ein GPX-Track: mit Positionen" in refusal("de", "track.gpx", track)
    assert "这是图片，不是手机传感器的记录" in refusal("zh", "photo.png", photo)
    assert "请用 Sensor Logger 或 phyphox 记录" in refusal("zh", "track.gpx", track)


def test_names_columns_and_numbers_stay_values(as_tidy, stroll, as_csv) -> None:
    heading = as_csv(as_tidy(stroll)).splitlines()[0]
    words = b"\n".join([heading, *[b"a,b,c,d,e,f,g"] * 20])
    assert "In Zeile 2 steht „a“" in refusal("de", "walk.csv", words)
    assert "第2行" in refusal("zh", "walk.csv", words)
    assert "Die Spalten (month, sum)" in refusal("de", "sales.csv", b"month,sum\n1,2\n")


def test_a_slow_recording_has_the_comma_of_its_language(as_tidy, as_csv, stroll) -> None:
    slow = Recording(np.arange(0, 80, 0.4), stroll.acc_mps2[:, :200], stroll.gyr_radps[:, :200])
    assert "2,5 Messwerte pro Sekunde" in refusal("de", "walk.csv", as_csv(as_tidy(slow)))
    assert "2.5个数据" in refusal("zh", "walk.csv", as_csv(as_tidy(slow)))


def test_several_recordings_are_counted(exports, tmp_path) -> None:
    for name in ("monday.csv", "tuesday.csv"):
        (tmp_path / name).write_bytes(exports["tidy csv"][1])
    match = r"2 Aufzeichnungen darin \(monday.csv, tuesday.csv\)\. Gib sie einzeln ab\."
    with speaking("de"), pytest.raises(UnreadableRecording, match=match):
        read(tmp_path)


def test_notes_are_values_that_each_language_words(stroll) -> None:
    bare = recorded(Recording(stroll.time_s, stroll.acc_mps2, None))
    recording = read_bytes("w.csv", b"".join(bare[:1] + bare[3:]))
    with speaking("de"):
        assert read_bytes("w.csv", b"".join(bare[:1] + bare[3:])).notes == recording.notes
        assert str(recording.source) == "w.csv, Retrowalk-Player"
        assert str(recording.notes[0]) == (
            "2 Teile dieser Aufzeichnung sind nie vom Telefon angekommen."
        )
    with speaking("zh"):
        assert tuple(map(str, recording.notes)) == (
            "这份记录有2个部分没有从手机传到。",
            "里面没有陀螺仪，所以测不出方向。步数可以测。",
            "其中4 s 没有信号，共1处。",
        )


def test_the_page_of_formats_stays_english() -> None:
    english = formats_table()
    with speaking("zh"):
        assert formats_table() == english
