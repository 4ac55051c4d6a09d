"""A LanguageTool server as second engine. Start with `Client.check` and `merged`.

LanguageTool knows no Indonesian but a dictionary: its speller only confirms what our engine flags
too. Findings of any other rule are shown as they are, by its name. Pure but for the server: no
thread and no clock; whoever asks does so in a thread of his own.
"""

from __future__ import annotations

import ipaddress
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kimwriter.checking.finding import Finding
from kimwriter.text import Span, from_utf16, utf16_length

if TYPE_CHECKING:
    from language_tool_python import LanguageTool, Match

NAME = "LanguageTool"
UNKNOWN_WORD = "R004"
_SPELLER = "_SPELLER_RULE"
_LANGUAGE = "id"
# Seconds for one try; the library tries twice.
TIMEOUT = 5
LONGEST = 5000
_REMEMBERED = 200
_MOST_OFFERED = 5
_PUBLIC = ("languagetool.org", "languagetoolplus.com")
_WITHOUT_ID = "Server itu menjawab, tetapi tidak melayani bahasa Indonesia (id)."
_SILENT = "Server itu tidak menjawab."
_STRANGE = "Yang menjawab di alamat itu bukan server LanguageTool yang lengkap."


class UnavailableError(Exception):
    """The server cannot be used; says why, in Indonesian."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What the server says of a stretch of a text (code points)."""

    start: int
    end: int
    rule: str
    message: str
    replacements: tuple[str, ...] = ()

    @property
    def is_speller(self) -> bool:
        """Whether it is about a word that a dictionary does not have."""
        return self.rule.endswith(_SPELLER)


def problem(url: str) -> str:
    """What keeps an address from being used, in Indonesian; "" for a good one.

    Texts go over a net only by https; a server on this machine may speak http. The public server
    is never used: a member's text is nobody else's.
    """
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not host or parts.scheme not in ("http", "https"):
        return "Tulis alamat lengkapnya, misalnya https://periksa.contoh.go.id."
    if any(host == public or host.endswith("." + public) for public in _PUBLIC):
        return "Server umum LanguageTool tidak dipakai: tulisan Anda akan dibaca pihak lain."
    if parts.scheme == "http" and not _is_loopback(host):
        return "Pakai alamat https, supaya tulisan Anda tidak terbaca di jalan."
    return ""


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Client:
    """Asks one server, a paragraph at a time; what it said of a paragraph is remembered."""

    def __init__(self, url: str) -> None:
        self._url = _base(url)
        self._tool: LanguageTool | None = None
        self._known: OrderedDict[str, tuple[Remark, ...]] = OrderedDict()

    def check(self, text: str) -> tuple[Remark, ...]:
        """What the server says of a text; raises UnavailableError. It may take ten seconds."""
        return tuple(
            replace(remark, start=remark.start + start, end=remark.end + start)
            for start, paragraph in _paragraphs(text)
            for remark in self._remarks(paragraph)
        )

    def test(self) -> None:
        """See whether it answers and serves Indonesian; raises UnavailableError, which says why."""
        self._tool = None
        self._known.clear()
        self._remarks("Ini uji coba.")

    def _remarks(self, paragraph: str) -> tuple[Remark, ...]:
        if paragraph not in self._known:
            self._known[paragraph] = tuple(self._asked(paragraph))
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        self._known.move_to_end(paragraph)
        return self._known[paragraph]

    def _asked(self, paragraph: str) -> Iterable[Remark]:
        from language_tool_python.exceptions import LanguageToolError  # noqa: PLC0415 - 0.5 s

        try:
            if self._tool is None:
                self._tool = _connected(self._url)
            matches = self._tool.check(paragraph)
            return [remark for match in matches if (remark := _remark(paragraph, match))]
        except LanguageToolError as error:
            raise UnavailableError(_SILENT) from error
        except ValueError as error:  # the languages that it lists have no Indonesian
            raise UnavailableError(_WITHOUT_ID) from error
        except (KeyError, TypeError, AttributeError) as error:  # an answer without its fields
            raise UnavailableError(_STRANGE) from error


def _connected(url: str) -> LanguageTool:
    from language_tool_python import LanguageTool  # noqa: PLC0415 - half a second

    # The library waits five minutes, in the questions of its constructor too.
    patient: type[LanguageTool] = type("Patient", (LanguageTool,), {"_TIMEOUT": TIMEOUT})
    return patient(_LANGUAGE, remote_server=url)


def _base(url: str) -> str:
    """The address as the library wants it: without "/v2", with one "/" at its end."""
    plain = url.strip().rstrip("/")
    return plain.removesuffix("/v2").rstrip("/") + "/"


def _remark(paragraph: str, match: Match) -> Remark | None:
    """A match in code points; None where it lies outside the paragraph."""
    start = match.offset
    units = utf16_length(paragraph[:start]) + match.error_length
    end = from_utf16(paragraph, units)
    if not 0 <= start < end <= len(paragraph):
        return None
    return Remark(start, end, match.rule_id, match.message, tuple(match.replacements))


def _paragraphs(text: str) -> Iterable[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        for cut in range(0, len(line), LONGEST):
            piece = line[cut : cut + LONGEST]
            if piece.strip():
                yield start + cut, piece
        start += len(line) + 1


def merged(
    text: str,
    findings: Sequence[Finding],
    remarks: Iterable[Remark],
    words: frozenset[str] = frozenset(),
) -> tuple[Finding, ...]:
    """Our findings in a text with what a server says of it; `words` (lower case) are right.

    A speller's word that we flag too is confirmed, its suggestions stand after ours; alone it is
    dropped. Other remarks are added where we say nothing.
    """
    found = list(findings)
    for remark in remarks:
        span = Span(remark.start, remark.end)
        at = next((n for n, one in enumerate(found) if _overlap(one.span, span)), None)
        if remark.is_speller:
            if at is not None and found[at].rule == UNKNOWN_WORD and found[at].span == span:
                found[at] = _confirmed(found[at], remark)
        elif at is None and span.of(text).lower() not in words:
            found.append(_shown(text, remark))
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _confirmed(finding: Finding, remark: Remark) -> Finding:
    offered = dict.fromkeys((*finding.replacements, *remark.replacements))
    return replace(
        finding,
        replacements=tuple(offered)[:_MOST_OFFERED],
        source=f"{finding.source}; {NAME}",
    )


def _shown(text: str, remark: Remark) -> Finding:
    return Finding(
        remark.start,
        remark.end,
        text[remark.start : remark.end],
        remark.rule,
        NAME.lower(),
        "ejaan",
        "warning",
        remark.message,
        NAME,
        remark.replacements[:_MOST_OFFERED],
    )
