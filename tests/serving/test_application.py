"""The API of LanguageTool as our engine speaks it: what is answered and what refused."""

import json
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.serving.application import Application, Limits

TOKEN = "rahasia"  # noqa: S105
FIELDS = {
    *("message", "shortMessage", "replacements", "offset", "length", "context", "sentence"),
    *("type", "rule", "ignoreForIncompleteSentence", "contextForSureMatch"),
}


class Server:
    """Asks an application as a WSGI server would."""

    def __init__(self, application: Application | None = None) -> None:
        self.application = application or Application()
        self.status = ""
        self.headers: dict[str, str] = {}

    def ask(
        self,
        body: bytes = b"",
        *,
        path: str = "/v2/check",
        method: str = "POST",
        kind: str = "application/x-www-form-urlencoded",
        **more: str,
    ) -> str:
        environ: dict[str, Any] = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": "",
            "CONTENT_TYPE": kind,
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": BytesIO(body),
            **more,
        }
        return b"".join(self.application(environ, self._start)).decode()

    def _start(self, status: str, headers: list[tuple[str, str]]) -> None:
        self.status, self.headers = status, dict(headers)

    def check(self, text: str = "", **parameters: str) -> dict[str, Any]:
        given = {"language": "id", **({} if "data" in parameters else {"text": text}), **parameters}
        found: dict[str, Any] = json.loads(self.ask(urlencode(given).encode()))
        assert self.status == "200 OK"
        assert self.headers["Content-Type"] == "application/json"
        return found


@pytest.fixture
def server() -> Server:
    return Server()


def marked(text: str, found: dict[str, Any]) -> list[str]:
    """The stretches that were found, cut out of the text as UTF-16 clients do."""
    units = text.encode("utf-16-le", "surrogatepass")
    return [
        units[2 * match["offset"] : 2 * (match["offset"] + match["length"])].decode("utf-16-le")
        for match in found["matches"]
    ]


def test_every_field_is_there_and_none_is_null(server: Server) -> None:
    found = server.check("Mereka berkumpul dirumah Pak RT, mengapresisai itu ramai.")
    assert found["software"]["name"] == "KIM Writer"
    assert found["warnings"] == {"incompleteResults": False}
    assert found["language"]["detectedLanguage"]["code"] == "id-ID"
    first, second = found["matches"]
    assert set(first) == FIELDS
    assert first["replacements"] == [{"value": "di rumah"}]
    assert first["rule"]["id"] == "R010"
    assert (second["rule"]["id"], second["rule"]["category"]["id"]) == (
        *("KIM_SPELLER_RULE", "TYPOS"),
    )
    assert {"value": "mengapresiasi"} in second["replacements"]
    assert "null" not in json.dumps(found)


def test_offsets_are_utf16_units(server: Server) -> None:
    text = "😀😀 Mereka berkumpul dirumah Pak RT 😀. Mengapresisai ramai."
    found = server.check(text)
    assert marked(text, found) == ["dirumah", "Mengapresisai"]
    for match in found["matches"]:
        context = match["context"]
        assert marked(context["text"], {"matches": [context]}) == marked(text, {"matches": [match]})


@pytest.mark.parametrize("language", ["id", "id-ID", "id_ID", "in", "auto"])
def test_every_name_of_indonesian(server: Server, language: str) -> None:
    assert server.check("Warga dirumah.", language=language)["matches"]


def test_rules_are_left_out_or_alone(server: Server) -> None:
    text = "Warga dirumah. Mengapresisai  ramai."
    ids = [match["rule"]["id"] for match in server.check(text)["matches"]]
    assert ids == ["R010", "KIM_SPELLER_RULE", "R130"]
    rest = server.check(text, disabledRules="R010, R130")["matches"]
    assert [match["rule"]["id"] for match in rest] == ["KIM_SPELLER_RULE"]
    only = server.check(text, enabledRules="R130", enabledOnly="true")["matches"]
    assert [match["rule"]["id"] for match in only] == ["R130"]
    assert len(server.check(text, enabledRules="R130")["matches"]) == 3


def test_markup_is_not_read_and_counts(server: Server) -> None:
    pieces = [
        {"markup": "<b>"},
        {"text": "Mereka dirumah"},
        {"markup": "</b><br>", "interpretAs": "\n\n"},
        {"text": "😀 Warga mengapresisai ramai."},
        {"markup": "<!-- dirumah -->"},
    ]
    sent = "".join(piece.get("text", piece.get("markup", "")) for piece in pieces)
    found = server.check(data=json.dumps({"annotation": pieces}))
    assert marked(sent, found) == ["dirumah", "mengapresisai"]
    assert server.check(data=json.dumps({"text": "Di dirumah."}))["matches"]


def test_libreoffice_sends_its_form_as_it_is(server: Server) -> None:
    body = "text=Mereka berkumpul dirumah & makan=enak “ya”&language=id-ID"
    found = json.loads(server.ask(body.encode()))
    text = "Mereka berkumpul dirumah & makan=enak “ya”"
    assert "dirumah" in marked(text, found)


def test_get_and_doubled_slashes(server: Server) -> None:
    query = urlencode({"text": "dirumah", "language": "id"})
    assert json.loads(server.ask(method="GET", path="//v2/check", QUERY_STRING=query))["matches"]
    assert server.ask(method="GET", path="/v2/healthcheck") == "OK"
    languages = json.loads(server.ask(method="GET", path="/v2/languages"))
    assert languages == [{"name": "Indonesian", "code": "id", "longCode": "id-ID"}]


REFUSED = [
    (b"", "400"),
    (b"text=a", "400"),
    (b"language=id", "400"),
    (b"text=a&data={}&language=id", "400"),
    (b"text=a&language=en-US", "400"),
    (b"text=%ff%fe&language=id", "400"),
    (b"text=\xff\xfe&language=id", "400"),
    (b"data=%7B&language=id", "400"),
    (b"data=%5B%5D&language=id", "400"),
    (b"data=%7B%22annotation%22%3A%5B1%5D%7D&language=id", "400"),
    (b"\x00\x01 binary", "400"),
    (b"&".join(b"a=1" for _ in range(99)), "400"),
]


@pytest.mark.parametrize(("body", "status"), REFUSED)
def test_what_is_wrong_is_said_in_a_sentence(server: Server, body: bytes, status: str) -> None:
    told = server.ask(body)
    assert server.status.startswith(status)
    assert server.headers["Content-Type"].startswith("text/plain")
    assert 5 < len(told.strip()) < 200
    assert server.check("Warga hadir.")["matches"] == []


def test_too_large_unknown_and_not_a_form() -> None:
    server = Server(Application(limits=Limits(body=2000, text=100)))
    server.ask(b"x" * 3000)
    assert server.status.startswith("413")
    server.ask(urlencode({"text": "a" * 101, "language": "id"}).encode())
    assert server.status.startswith("413")
    server.ask(b"text=a&language=id", CONTENT_LENGTH="-5")
    assert server.status.startswith("413")
    server.ask(b"{}", kind="application/json")
    assert server.status.startswith("415")
    server.ask(path="/v3/check")
    assert server.status.startswith("404")
    server.ask(method="DELETE")
    assert server.status.startswith("405")


def test_a_token_is_asked_for_where_there_is_one() -> None:
    server = Server(Application(token=TOKEN))
    body = b"text=a&language=id"
    for more in ({}, {"HTTP_AUTHORIZATION": "Bearer salah"}, {"HTTP_AUTHORIZATION": "Basic x"}):
        server.ask(body, **more)
        assert server.status.startswith("401")
        assert server.headers["WWW-Authenticate"] == "Bearer"
    server.ask(body, HTTP_AUTHORIZATION="Bearer rahasia")
    assert server.status == "200 OK"
    server.ask(body + b"&apiKey=rahasia")
    assert server.status == "200 OK"
    server.ask(method="GET", path="/v2/healthcheck")
    assert server.status == "200 OK"


def test_browsers_are_told_only_on_wish() -> None:
    server = Server()
    server.ask(method="OPTIONS")
    assert server.status.startswith("405")
    assert "Access-Control-Allow-Origin" not in server.headers
    server = Server(Application(origins="*"))
    server.ask(method="OPTIONS")
    assert server.status.startswith("204")
    assert server.headers["Access-Control-Allow-Origin"] == "*"


def test_time_runs_out_for_suggestions_and_not_for_findings() -> None:
    ticks = iter(range(1000))
    server = Server(Application(limits=Limits(seconds=3), clock=lambda: float(next(ticks))))
    found = server.check("Warga mengapresisai itu. " * 5)
    assert found["warnings"] == {"incompleteResults": True}
    offered = [bool(match["replacements"]) for match in found["matches"]]
    assert offered[0]
    assert not offered[-1]


def test_a_long_sentence_is_cut_around_the_finding(server: Server) -> None:
    (match,) = server.check("kata " * 300 + "dirumah " + "kata " * 300)["matches"][:1]
    assert len(match["sentence"]) <= 300
    assert "dirumah" in server.check("kata " * 300 + "dirumah.")["matches"][-1]["sentence"]


@given(st.text(max_size=200), st.text(max_size=60))
def test_any_text_at_all_is_answered(text: str, markup: str) -> None:
    server = Server()
    found = server.check(text)
    assert all(stretch for stretch in marked(text, found))
    data = {"annotation": [{"text": text}, {"markup": markup, "interpretAs": " "}, {"text": text}]}
    found = server.check(data=json.dumps(data))
    end = len((text + markup + text).encode("utf-16-le", "surrogatepass")) // 2
    assert all(match["offset"] + match["length"] <= end for match in found["matches"])


@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_answered(body: bytes) -> None:
    server = Server()
    server.ask(body)
    assert server.status[:3] in ("200", "400")
