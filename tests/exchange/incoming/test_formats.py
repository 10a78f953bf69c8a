"""What every format of activities keeps to."""

import pytest

from retrowalk.exchange.incoming import ACTIVITY_FORMATS, Source, recognised


@pytest.mark.parametrize("form", ACTIVITY_FORMATS, ids=lambda form: form.name)
def test_nothing_is_recognised_in_an_empty_file(form, tmp_path):
    path = tmp_path / "empty"
    path.write_bytes(b"")
    assert not form.recognise(Source("empty", path))


def test_what_is_no_activity_is_recognised_by_none(tmp_path):
    path = tmp_path / "walk.csv"
    path.write_text("time_s,acc_x\n0,1\n")
    assert recognised(Source("walk.csv", path)) is None
