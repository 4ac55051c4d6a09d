"""The server itself: a WSGI application without state. Start with `Application`."""

import hmac
import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kimwriter.checking import NOTHING_SPARED, Sparing, check_text, suggested
from kimwriter.checking.finding import Finding
from kimwriter.serving.answer import LANGUAGES, answer, rule_id
from kimwriter.serving.errors import RequestError
from kimwriter.serving.request import Wanted, parameters, wanted

Environ = Mapping[str, Any]
StartResponse = Callable[[str, list[tuple[str, str]]], object]
_FORMS = ("", "application/x-www-form-urlencoded", "text/plain")
_OK = "200 OK"


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may take: bytes of its body, UTF-16 units of its text (60,000 letters are a
    long report), and seconds for suggestions, after which unknown words come without.
    """

    body: int = 1_000_000
    text: int = 60_000
    seconds: float = 4.0


@dataclass(frozen=True, slots=True)
class Application:
    """Answers `/v2/check`, `/v2/languages` and `/v2/healthcheck`.

    With a `token` every check needs it, as "Authorization: Bearer ..." or the parameter `apiKey`.
    `origins` is what browsers are told of CORS, "" for nothing.
    """

    sparing: Sparing = NOTHING_SPARED
    limits: Limits = Limits()
    token: str = ""
    origins: str = ""
    clock: Callable[[], float] = time.monotonic

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request (PEP 3333); what is wrong with it is said in a sentence."""
        try:
            status, content, body = self._respond(environ)
        except RequestError as error:
            status, content, body = error.status, "text/plain; charset=utf-8", error.message + "\n"
        data = body.encode("utf-8", "replace")
        headers = [("Content-Type", content), ("Content-Length", str(len(data)))]
        if status.startswith("401"):
            headers.append(("WWW-Authenticate", "Bearer"))
        start_response(status, headers + self._cors())
        return [data]

    def _respond(self, environ: Environ) -> tuple[str, str, str]:
        method = environ["REQUEST_METHOD"]
        path = "/" + "/".join(part for part in environ.get("PATH_INFO", "").split("/") if part)
        if method == "OPTIONS" and self.origins:
            return "204 No Content", "text/plain", ""
        if method not in ("GET", "POST"):
            raise RequestError("405 Method Not Allowed", "Pakai GET atau POST.")
        if path == "/v2/healthcheck":
            return _OK, "text/plain", "OK"
        if path == "/v2/languages":
            return _OK, "application/json", json.dumps(LANGUAGES)
        if path == "/v2/check":
            return _OK, "application/json", self._check(environ)
        raise RequestError("404 Not Found", "Yang ada: /v2/check, /v2/languages, /v2/healthcheck.")

    def _check(self, environ: Environ) -> str:
        given = parameters(environ.get("QUERY_STRING", "").encode("latin-1"), self._body(environ))
        self._admit(environ, given)
        asked = wanted(given)
        length = len(asked.reading.sent.encode("utf-16-le", "surrogatepass")) // 2
        if length > self.limits.text:
            raise RequestError(
                "413 Payload Too Large",
                f"Teksnya {length} huruf, paling banyak {self.limits.text}. Bagi dahulu.",
            )
        findings, incomplete = self._findings(asked)
        return json.dumps(
            answer(asked.reading, findings, incomplete=incomplete), ensure_ascii=False
        )

    def _body(self, environ: Environ) -> bytes:
        if environ["REQUEST_METHOD"] != "POST":
            return b""
        kind = environ.get("CONTENT_TYPE", "").partition(";")[0].strip().lower()
        if kind not in _FORMS:
            raise RequestError("415 Unsupported Media Type", "Kirim sebagai formulir.")
        length = environ.get("CONTENT_LENGTH") or "0"
        if not length.isdigit() or int(length) > self.limits.body:
            raise RequestError("413 Payload Too Large", f"Paling banyak {self.limits.body} bita.")
        data: bytes = environ["wsgi.input"].read(int(length))
        return data

    def _admit(self, environ: Environ, given: Mapping[str, str]) -> None:
        if not self.token:
            return
        scheme, _, bearer = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
        offered = bearer.strip() if scheme.lower() == "bearer" else given.get("apiKey", "")
        if not hmac.compare_digest(offered.encode(), self.token.encode()):
            raise RequestError("401 Unauthorized", "Server ini meminta token yang benar.")

    def _findings(self, asked: Wanted) -> tuple[list[Finding], bool]:
        """The findings that are asked for, and whether time ran out for suggestions."""
        end = self.clock() + self.limits.seconds
        found = check_text(asked.reading.text, "body", self.sparing, suggestions=False)
        kept = [finding for finding in found if asked.asks_for(rule_id(finding))]
        told = list(self._suggested(kept, end))
        return told, self.clock() > end

    def _suggested(self, findings: Iterable[Finding], end: float) -> Iterator[Finding]:
        for finding in findings:
            yield suggested(finding) if self.clock() <= end else finding

    def _cors(self) -> list[tuple[str, str]]:
        if not self.origins:
            return []
        return [
            ("Access-Control-Allow-Origin", self.origins),
            ("Access-Control-Allow-Methods", "GET, POST, OPTIONS"),
            ("Access-Control-Allow-Headers", "Authorization, Content-Type"),
        ]
