"""One client for both servers: what it asks of ours, and what it makes of servers that fail."""

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from kimwriter.checking import check_text
from kimwriter.checking.finding import Finding
from kimwriter.checking.languagetool import Client, Remark, UnavailableError, merged, problem

TEXT = "😀 Mereka berkumpul dirumah Pak RT.\n\nLurah mengapresisai 😀 warga."
LANGUAGES = [{"name": "Indonesian", "code": "id", "longCode": "id-ID"}]


def said(text: str, remarks: tuple[Remark, ...]) -> list[tuple[str, str]]:
    return [(remark.rule, text[remark.start : remark.end]) for remark in remarks]


def test_our_own_server_is_asked_like_any_other(address: str) -> None:
    for url in (address, address + "/", address + "/v2", address + "/v2/"):
        assert said(TEXT, Client(url).check(TEXT)) == [
            ("R010", "dirumah"),
            ("KIM_SPELLER_RULE", "mengapresisai"),
        ]


def test_eight_at_once(address: str) -> None:
    answers: list[list[tuple[str, str]]] = []

    def ask(number: int) -> None:
        text = f"Warga ke-{number} berkumpul dirumah."
        answers.append(said(text, Client(address).check(text)))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [[("R010", "dirumah")]] * 8


def test_forty_thousand_characters(address: str) -> None:
    text = "\n".join(["Warga berkumpul dirumah 😀 Pak RT. " * 20] * 60)
    assert len(text) > 40_000
    assert len(Client(address).check(text)) == 1200


class Faulty(BaseHTTPRequestHandler):
    """Answers checks with what the server was told to; languages rightly, unless told otherwise."""

    protocol_version = "HTTP/1.0"

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self._answer()

    def _answer(self) -> None:
        status, body = self.server.answer  # type: ignore[attr-defined]
        if self.path.endswith("languages") and not self.server.all_wrong:  # type: ignore[attr-defined]
            status, body = 200, json.dumps(LANGUAGES)
        if status == 0:
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def faulty() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Faulty)
    server.answer = (200, "{}")  # type: ignore[attr-defined]
    server.all_wrong = False  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def url_of(server: ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}"


MATCH = {"message": "m", "replacements": [], "offset": 0, "length": 1}
ANSWERS = [
    (200, ""),
    (200, "<html>Bad Gateway</html>"),
    (200, "{}"),
    (200, "[]"),
    (200, '{"matches": null}'),
    (200, json.dumps({"matches": [MATCH]})),
    (413, "Error: too long"),
    (426, "Upgrade"),
    (429, "Too Many Requests"),
    (500, "Error: Internal"),
    (503, "\x00\x01"),
    (0, ""),
]


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("all_wrong", [False, True])
def test_whatever_a_server_answers_it_is_one_kind_of_error(
    faulty: ThreadingHTTPServer, answer: tuple[int, str], all_wrong: bool
) -> None:
    faulty.answer, faulty.all_wrong = answer, all_wrong  # type: ignore[attr-defined]
    with pytest.raises(UnavailableError) as error:
        Client(url_of(faulty)).check("Warga hadir.")
    assert str(error.value).endswith(".")


def test_a_server_without_indonesian_says_so(faulty: ThreadingHTTPServer) -> None:
    english = [{"name": "English", "code": "en", "longCode": "en-US"}]
    faulty.answer, faulty.all_wrong = (200, json.dumps(english)), True  # type: ignore[attr-defined]
    with pytest.raises(UnavailableError, match="tidak melayani bahasa Indonesia"):
        Client(url_of(faulty)).test()


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(UnavailableError, match="tidak menjawab"):
        Client(f"http://127.0.0.1:{port}").test()


def test_a_frozen_server_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kimwriter.checking.languagetool.TIMEOUT", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(UnavailableError, match="tidak menjawab"):
            Client(f"http://127.0.0.1:{port}").test()


def test_it_comes_back_by_itself(faulty: ThreadingHTTPServer) -> None:
    client = Client(url_of(faulty))
    faulty.answer = (500, "")  # type: ignore[attr-defined]
    with pytest.raises(UnavailableError):
        client.check("Warga hadir.")
    faulty.answer = (200, json.dumps({"matches": []}))  # type: ignore[attr-defined]
    assert client.check("Warga hadir.") == ()


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://periksa.example.id", ""),
        ("http://localhost:8081/v2", ""),
        ("http://127.0.0.1:8081", ""),
        ("http://[::1]:8081", ""),
        ("http://periksa.example.id", "Pakai alamat https"),
        ("periksa.example.id", "Tulis alamat lengkapnya"),
        ("", "Tulis alamat lengkapnya"),
        ("ftp://a", "Tulis alamat lengkapnya"),
        ("https://api.languagetool.org", "Server umum"),
        ("https://languagetool.org/v2", "Server umum"),
    ],
)
def test_only_safe_addresses(url: str, told: str) -> None:
    assert problem(url).startswith(told)
    assert bool(problem(url)) == bool(told)


class TestMerged:
    TEXT = "Lurah mengapresisai warga dirumah ini."
    OURS = check_text(TEXT)

    def test_the_speller_confirms_and_adds_its_words_behind_ours(self) -> None:
        remark = Remark(6, 19, "ID_SPELLER_RULE", "Possible spelling mistake", ("apresiasi", "x"))
        found = merged(self.TEXT, self.OURS, [remark])
        assert found[0].source == "KBBI; LanguageTool"
        assert found[0].replacements[0] == "mengapresiasi"
        assert found[0].replacements[-2:] == ("apresiasi", "x")
        assert found[1:] == self.OURS[1:]

    def test_the_speller_alone_counts_nothing(self) -> None:
        remarks = [Remark(0, 5, "ID_SPELLER_RULE", "m"), Remark(26, 33, "ID_SPELLER_RULE", "m")]
        assert merged(self.TEXT, self.OURS, remarks) == self.OURS

    def test_other_rules_are_shown_where_we_say_nothing(self) -> None:
        remarks = [
            Remark(34, 37, "OFFICE_1", "Tulis 'itu'.", ("itu",)),
            Remark(26, 33, "R010", "m"),
        ]
        found = merged(self.TEXT, self.OURS, remarks)
        assert found[-1] == Finding(
            *(34, 37, "ini", "OFFICE_1", "languagetool", "ejaan", "warning"),
            "Tulis 'itu'.",
            "LanguageTool",
            ("itu",),
        )
        assert len(found) == len(self.OURS) + 1
        assert merged(self.TEXT, self.OURS, remarks, frozenset(("ini",))) == self.OURS
