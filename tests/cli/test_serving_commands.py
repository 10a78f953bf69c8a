"""`retrowalk serve`, `pair` and `devices`: what they refuse, and what they say."""

import asyncio
import socket
from collections.abc import Callable
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path

import pytest
from typer.testing import Result

from retrowalk.cli import home as home_module
from retrowalk.cli.home import Home
from retrowalk.cli.serving import listen
from retrowalk.errors import RetrowalkError
from retrowalk.journal import Journal
from retrowalk.settings import Settings

Run = Callable[..., Result]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--lan", "--behind-proxy"], "Choose one"),
        (["--lan", "--workers", "2"], "served by one process"),
        (["--host", "0.0.0.0"], "for all to read"),
        (["--host", "192.168.1.5"], "use --lan"),
        (["--behind-proxy"], "--address https://walk.example.org"),
        (["--behind-proxy", "--address", "http://walk.example.org"], "--address https://"),
        (["--behind-proxy", "--address", "https://walk.example.org/sub"], "--address https://"),
        (
            ["--behind-proxy", "--address", "https://w.example", "--proxy", "my.proxy"],
            "--proxy wants an address",
        ),
    ],
)
def test_what_would_not_be_safe_is_refused_with_the_way_that_is(
    run: Run, words: list[str], sentence: str
) -> None:
    refused = run("serve", "--port", 0, *words)
    assert refused.exit_code == 1
    assert sentence in refused.stderr


@pytest.mark.parametrize(
    ("host", "sentence"),
    [("8.8.8.8", "no address of a home network"), ("study.local", "wants an address")],
)
def test_only_an_address_at_home_is_certified(tmp_path: Path, host: str, sentence: str) -> None:
    with pytest.raises(RetrowalkError, match=sentence):
        Home(tmp_path, host, 8000, 8001)
    assert not list(tmp_path.iterdir())


def test_without_a_server_for_phones_there_is_no_code(run: Run) -> None:
    refused = run("pair")
    assert refused.exit_code == 1
    assert "retrowalk serve --lan" in refused.stderr


def paired(name: str) -> None:
    with Journal.open(Settings().journal_url) as journal:
        now = datetime(2026, 6, 1, 9, tzinfo=UTC)
        journal.devices.invite(name, now, now.replace(hour=10))
        assert journal.devices.pair(name, name * 2, name, now)


def test_devices_are_listed_and_removed(run: Run) -> None:
    assert "No device was let in yet" in run("devices").stdout
    paired("iPhone")
    paired("Android device")
    listed = run("devices").stdout
    assert "iPhone" in listed
    assert "01 Jun 2026" in listed
    assert run("devices", "remove", 1).exit_code == 0
    assert "iPhone" not in run("devices").stdout
    refused = run("devices", "remove", 1)
    assert refused.exit_code == 1
    assert "no device 1" in refused.stderr


def network(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    def found() -> tuple[object, ...]:
        if not addresses:
            raise RetrowalkError("in no network")
        return tuple(map(ip_address, addresses))

    monkeypatch.setattr(home_module, "home_addresses", found)


def test_it_follows_the_machine_into_another_network(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    network(monkeypatch, "192.168.1.5")
    home = Home(tmp_path, "0.0.0.0", 8000, 8001)
    assert home.address == "https://192.168.1.5:8000"
    assert not home.changed()

    network(monkeypatch)
    assert not home.changed()
    assert home.address == "https://192.168.1.5:8000"

    network(monkeypatch, "fd00::7")
    assert home.changed()
    assert not home.changed()
    assert {"fd00::7", "127.0.0.1", "localhost"} <= home.network.hosts
    assert (tmp_path / "address").read_text() == "https://[fd00::7]:8000"
    assert "now at https://[fd00::7]:8000" in capsys.readouterr().out


def test_its_name_and_where_it_was_are_kept_for_phones_that_look_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(home_module, "local_name", lambda: "study.local")
    answered: list[str] = []
    monkeypatch.setattr(home_module, "answers_to", lambda name, _: name in answered)
    network(monkeypatch, "192.168.1.5", "10.8.0.3")
    home = Home(tmp_path, "0.0.0.0", 8000, 8001)
    assert home.network.name is None
    assert home.network.known == ("192.168.1.5", "10.8.0.3")

    answered.append("study.local")
    assert not home.changed()
    assert home.network.name == "study.local"
    assert home.network.known == ("study.local", "192.168.1.5", "10.8.0.3")
    assert "study.local" in home.network.hosts

    for last in range(6, 12):
        network(monkeypatch, f"192.168.1.{last}")
        assert home.changed()
    again = Home(tmp_path, "0.0.0.0", 8000, 8001)
    known = ("study.local", *(f"192.168.1.{last}" for last in (11, 10, 9, 8, 7)))
    assert again.network.known == home.network.known == known
    assert again.address == "https://192.168.1.11:8000"


def test_one_address_is_served_alone_when_asked_for(tmp_path: Path) -> None:
    home = Home(tmp_path, "10.0.0.4", 443, 80)
    assert home.address == "https://10.0.0.4"
    assert "10.0.0.4" in home.network.hosts


def test_a_code_is_shown_for_scanning_and_typing(run: Run, data_folder: Path) -> None:
    folder = data_folder / "network"
    folder.mkdir(parents=True)
    (folder / "address").write_text("https://[fd00::7]:8000")
    shown = run("pair").stdout
    assert "or open https://[fd00::7]:8000/pair and type " in shown
    assert "█" in shown


def test_an_answer_is_sent_at_once_and_does_not_wait_for_the_one_who_asks() -> None:
    """Nagle's delay would hold the second part of each page back for 40 ms."""

    async def delays() -> int:
        sent: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        def come(_: asyncio.StreamReader, answer: asyncio.StreamWriter) -> None:
            connection = answer.get_extra_info("socket")
            sent.set_result(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            answer.close()

        with listen("127.0.0.1", 0) as listening:
            async with await asyncio.start_server(come, sock=listening):
                _, asking = await asyncio.open_connection(*listening.getsockname())
                asking.close()
                return await sent

    assert asyncio.run(delays()) == 1
