"""Sealed files: what the program age writes opens, and nothing in ours is changed unseen."""

import base64
import io
import os
import pty
import shutil
import string
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from retrowalk.errors import UnreadableJournal
from retrowalk.exchange import age
from retrowalk.exchange.age import STRETCH, TAG, Sealing, Unsealed, is_sealed

WORDS = "a sheet of words"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(age, "WORK", 4)  # read from each file again


def sealed(data: bytes, passphrase: str = WORDS) -> io.BytesIO:
    file = io.BytesIO()
    with Sealing(file, passphrase) as sealing:
        for at in range(0, len(data), 50_000):
            sealing.write(data[at : at + 50_000])
    return file


def opened(file: io.BytesIO, passphrase: str = WORDS) -> bytes:
    return io.BufferedReader(Unsealed(file, passphrase)).read()


@given(st.integers(0, 3 * STRETCH))
@example(0)
@example(STRETCH)
@example(2 * STRETCH)
def test_what_is_sealed_opens_from_anywhere(size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    file = sealed(data[:size])
    assert is_sealed(file)
    assert opened(file) == data[:size]
    reading = io.BufferedReader(Unsealed(file, WORDS), 1000)
    assert reading.seek(size // 2) == size // 2
    assert reading.read() == data[size // 2 : size]


def test_another_passphrase_is_said_to_be_one() -> None:
    file = sealed(b"1")
    for other in ("", "A sheet of words", "a sheet of words "):
        with pytest.raises(UnreadableJournal, match="does not open"):
            opened(file, other)


def test_nothing_is_changed_or_cut_off_unseen() -> None:
    data = bytes(2 * STRETCH + 100)
    whole = sealed(data).getvalue()
    begins = len(whole) - len(data) - 3 * TAG - 16
    for place in (
        30,
        begins - 2,
        begins + 5,
        begins + 20,
        begins + 16 + STRETCH + TAG,
        len(whole) - 1,
    ):
        spoilt = bytearray(whole)
        spoilt[place] ^= 1
        with pytest.raises(UnreadableJournal):
            opened(io.BytesIO(spoilt))
    mac, rest = whole[begins - 44 : begins - 1], whole[begins - 1 :]
    alphabet = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
    others = [letter for letter in alphabet.encode() if letter != mac[-1]]
    for last in others:  # two bits of it tell nothing, and are zero
        with pytest.raises(UnreadableJournal):
            opened(io.BytesIO(whole[: begins - 44] + mac[:-1] + bytes([last]) + rest))
    stretches = [begins + 16 + n * (STRETCH + TAG) for n in range(3)]
    for end in (0, 20, begins, begins + 16, *stretches[1:], len(whole) - 1):
        with pytest.raises(UnreadableJournal):
            opened(io.BytesIO(whole[:end]))
    swapped = whole[: stretches[0]] + whole[stretches[1] : stretches[2]]
    swapped += whole[stretches[0] : stretches[1]] + whole[stretches[2] :]
    with pytest.raises(UnreadableJournal):
        opened(io.BytesIO(swapped))


def test_a_file_may_not_ask_for_much_memory() -> None:
    file = sealed(b"1").getvalue().replace(b" 4\n", b" 30\n", 1)
    with pytest.raises(UnreadableJournal, match="not a backup"):
        opened(io.BytesIO(file))


WRITTEN_BY_AGE = base64.b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBmcGt5M0Z3QVVqNFUrOVdVb0VJMmNBIDE4CndVS1BySUhSczk0"
    "b1gvRGFFWTBUQ2dQRDVJWWcxekNhSlQ4RDVmSzUxNlUKLS0tIFpJNzl5VTlFZEVabXc5dkl3OEhuemp4NUl0OUFsUCtq"
    "OXBCOThoRUkyL0UKgaMXlU19v0kav5F8ZIQlUiylFScJQ5JMIILEvXTpwxQq1HHVklZ7roU="
)
"""By age 1.1.1, with ``age -p``."""


def test_what_the_program_age_wrote_opens() -> None:
    assert opened(io.BytesIO(WRITTEN_BY_AGE)) == b"A backup."


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("age") is None, reason="the program age is not here")
def test_the_program_age_opens_what_we_wrote(tmp_path: Path) -> None:
    file, data = tmp_path / "ours.age", bytes(range(256)) * 1000
    file.write_bytes(sealed(data).getvalue())
    asked, terminal = pty.fork()  # it asks for a passphrase at a terminal alone
    if not asked:
        os.execvp("age", ["age", "-d", "-o", str(tmp_path / "out"), str(file)])
    os.read(terminal, 1000)
    os.write(terminal, f"{WORDS}\n".encode())
    assert os.waitstatus_to_exitcode(os.waitpid(asked, 0)[1]) == 0
    assert (tmp_path / "out").read_bytes() == data
