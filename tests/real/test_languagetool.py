"""The real LanguageTool 6.8 with our dictionary, asked by the very client that asks our server."""

import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimwriter.checking import check_text
from kimwriter.checking.languagetool import Client, UnavailableError, merged
from tests.real import languagetool_server

TEXT = "😀 Lurah mengapresiasi warga yang menyumbagkan beras di pesisir."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("languagetool")
    languagetool_server.fetch()
    languagetool_server.prepare(folder)
    return folder


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    process, address = languagetool_server.start(folder)
    yield process, address
    process.kill()
    process.wait()


def test_it_finds_the_slip_at_its_place_and_offers_the_word(
    server: tuple[subprocess.Popen[bytes], str],
) -> None:
    (remark,) = Client(server[1]).check(TEXT)
    assert TEXT[remark.start : remark.end] == "menyumbagkan"
    assert remark.rule == "ID_SPELLER_RULE"
    assert "menyumbangkan" in remark.replacements


def test_it_confirms_what_we_found_and_adds_no_alarm(
    server: tuple[subprocess.Popen[bytes], str],
) -> None:
    names = "Posyandu Melati di Kelurahan Jrebeng Lor dibuka pukul 08.00 WIB, biayanya Rp5.000."
    client = Client(server[1])
    for text in (TEXT, names):
        ours = check_text(text)
        found = merged(text, ours, client.check(text))
        assert [(one.start, one.rule) for one in found] == [(one.start, one.rule) for one in ours]
    (confirmed,) = merged(TEXT, check_text(TEXT), client.check(TEXT))
    assert confirmed.source.endswith("LanguageTool")


def test_frozen_killed_and_back_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kimwriter.checking.languagetool.TIMEOUT", 0.5)
    process, address = languagetool_server.start(folder)
    client = Client(address)
    client.check("Warga hadir.")
    process.send_signal(signal.SIGSTOP)
    with pytest.raises(UnavailableError):
        client.check("Warga pulang.")
    process.send_signal(signal.SIGCONT)
    killer = threading.Timer(0.05, process.kill)
    killer.start()
    with pytest.raises(UnavailableError):
        client.check("\n".join(f"Warga ke-{number} menyumbagkan beras." for number in range(1000)))
    killer.join()
    process.wait()
