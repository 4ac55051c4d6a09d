"""`kimwriter serve` as an office runs it: a process, asked over sockets, well and badly."""

import contextlib
import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest

from kimwriter import __main__ as program
from kimwriter.checking.languagetool import Client

GOOD = urlencode({"text": "Warga dirumah.", "language": "id"}).encode()


def start(*options: str) -> tuple[subprocess.Popen[str], int]:
    command = [sys.executable, "-m", "kimwriter", "serve", "--port", "0", *options]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONUNBUFFERED": "1"}
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    found = re.search(r":(\d+)/v2/", line)
    assert found, line
    return process, int(found[1])


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    process, port = start("--cors", "*")
    yield port
    assert process.poll() is None
    process.terminate()
    process.wait()
    if process.stdout is not None:
        process.stdout.close()


def ask(port: int, sent: bytes, *, wait: float = 20) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as connection:
        connection.sendall(sent)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    return answer


def post(body: bytes, *, length: int | None = None, kind: str = "") -> bytes:
    kind = kind or "application/x-www-form-urlencoded"
    size = len(body) if length is None else length
    head = f"POST /v2/check HTTP/1.0\r\nHost: a\r\nContent-Type: {kind}\r\n"
    return f"{head}Content-Length: {size}\r\n\r\n".encode() + body


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def is_served(port: int) -> None:
    answer = ask(port, post(GOOD))
    assert status(answer) == 200
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"application/json\r\n" in head + b"\r\n"
    assert b"Access-Control-Allow-Origin: *" in head
    assert json.loads(body)["matches"][0]["rule"]["id"] == "R010"


def test_a_large_body_is_refused_and_the_next_served(port: int) -> None:
    assert status(ask(port, post(b"text=" + b"a" * 1000, length=10_000_000))) == 413
    with contextlib.suppress(ConnectionError):  # it need not read what it refuses
        ask(port, post(b"text=" + b"a" * 10_000_000))
    assert status(ask(port, post(GOOD, length=10**12))) in (400, 413)
    is_served(port)


def test_a_million_unknown_words_without_a_full_stop(port: int) -> None:
    words = " ".join(f"xq{number}zk" for number in range(60_000))
    assert status(ask(port, post(urlencode({"text": words, "language": "id"}).encode()))) == 413
    some = " ".join(["mengapresisaiq"] * 4000)[:59_000]
    assert status(ask(port, post(urlencode({"text": some, "language": "id"}).encode()))) == 200
    is_served(port)


@pytest.mark.parametrize(
    "sent",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"POST /v2/check HTTP/1.0\r\nContent-Length: -1\r\n\r\n",
        b"A\r\n\r\n",
    ],
)
def test_what_is_no_request_is_refused(port: int, sent: bytes) -> None:
    answer = ask(port, sent)
    assert not answer or status(answer) >= 400
    is_served(port)


def test_slow_clients_and_fifty_at_once_hold_nobody_up(port: int) -> None:
    slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(50)]
    for connection in slow:
        connection.sendall(b"POST /v2/check HTTP/1.1\r\nHost: a\r\nContent-Le")
    started = time.monotonic()
    is_served(port)
    assert time.monotonic() - started < 15
    for connection in slow:
        connection.close()


def test_a_client_that_leaves_leaves_the_others_alone(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(post(GOOD))
    is_served(port)


def test_the_library_asks_it(port: int) -> None:
    (remark,) = Client(f"http://127.0.0.1:{port}").check("Warga dirumah.")
    assert remark.replacements == ("di rumah",)


def test_words_of_an_office_and_a_strict_eye(tmp_path: Path) -> None:
    words = tmp_path / "kata.txt"
    words.write_text("mengapresisai\n", encoding="utf-8")
    process, port = start("--words", str(words), "--strict", "--threads", "1")
    client = Client(f"http://127.0.0.1:{port}")
    assert client.check("Warga mengapresisai lurah.") == ()
    process.terminate()
    process.wait()
    if process.stdout is not None:
        process.stdout.close()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--host", "0.0.0.0"], "perlu token"),  # noqa: S104
        (["--host", "periksa.invalid"], "perlu token"),
        (["--words", "tidak-ada.txt"], "tidak dapat dibaca"),
        (["--port", "abc"], "Angka 'abc' tidak dapat dipakai."),
        (["--port"], "--port belum diberi isi."),
    ],
)
def test_what_cannot_begin_is_said(
    capsys: pytest.CaptureFixture[str], options: list[str], told: str
) -> None:
    assert program.main(["serve", *options]) == 2
    assert told in capsys.readouterr().err


def test_a_list_that_is_no_text_is_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "kata.txt").write_bytes(b"\xff\xfe")
    assert program.main(["serve", "--words", str(tmp_path / "kata.txt")]) == 2
    assert "bukan teks UTF-8" in capsys.readouterr().err


def test_a_port_that_is_taken_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "kimwriter", "serve", "--port", port]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert f"127.0.0.1:{port}: porta itu sedang dipakai" in ended.stderr


def test_without_waitress_it_says_what_to_install(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "waitress", None)
    assert program.main(["serve"]) == 2
    assert "kimwriter[server]" in capsys.readouterr().err


# In a process of its own: tools/lexicon has a module of the same name.
ASK_HUNSPELL = """
import json, sys, hunspell
speller = hunspell.Hunspell("id_ID", hunspell_data_dir=sys.argv[1])
words = "mengapresiasi rumahnya tanggung Posyandu Probolinggo mengapresisai kegitan".split()
print(json.dumps([[speller.spell(word) for word in words], speller.suggest("kegitan")]))
"""


def test_the_dictionary_is_exported_for_hunspell(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert program.main(["words", "export", "--hunspell", str(tmp_path)]) == 0
    assert "bentuk kata" in capsys.readouterr().out
    command = [sys.executable, "-c", ASK_HUNSPELL, str(tmp_path)]
    asked = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    known, offered = json.loads(asked.stdout)
    assert known == [True] * 5 + [False] * 2
    assert "kegiatan" in offered
    assert program.main(["words", "export", "--hunspell", str(tmp_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["words"] > 130_000


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ([], "Sebutkan salah satu: export."),
        (["import"], "tidak dikenal"),
        (["export"], "--hunspell"),
    ],
)
def test_what_is_not_understood_is_said(
    capsys: pytest.CaptureFixture[str], options: list[str], told: str
) -> None:
    assert program.main(["words", *options]) == 2
    assert told in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "berkas").write_text("")
    assert program.main(["words", "export", "--hunspell", str(tmp_path / "berkas")]) == 2
    assert "tidak dapat ditulis" in capsys.readouterr().err
