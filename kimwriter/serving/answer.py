"""What LanguageTool's clients read: every field, no nulls, offsets in UTF-16 units.

Ids are those of the catalogue, but for unknown words, which clients tell by "_SPELLER_RULE".
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from typing import Any

from kimwriter import __version__
from kimwriter.checking.finding import Finding
from kimwriter.serving.markup import Reading
from kimwriter.text import sentences

UNKNOWN_WORD = "R004"
SPELLER_RULE = "KIM_SPELLER_RULE"
LANGUAGE = {"name": "Indonesian", "code": "id-ID"}
LANGUAGES = [{"name": "Indonesian", "code": "id", "longCode": "id-ID"}]
_BUILT = "2026-11-25 00:00:00 +0000"
_AROUND = 40  # code points of context at either side
_LONGEST_SENTENCE = 300
_SPELLING = ("TYPOS", "Kemungkinan salah tulis", "misspelling")
_GRAMMAR = ("GRAMMAR", "Tata bahasa", "grammar")
_STYLE = ("STYLE", "Gaya bahasa", "style")
_MARKS = ("TYPOGRAPHY", "Tanda baca dan spasi", "typographical")
_CASING = ("CASING", "Huruf kapital", "typographical")
_OF_FAMILY = {
    "spasi": _MARKS, "tanda": _MARKS, "petik": _MARKS, "koma": _MARKS, "akhir": _MARKS,
    "angka": _MARKS, "waktu": _MARKS, "singkatan": _MARKS, "gelar": _MARKS,
    "kapital nama": _CASING, "kapital kalimat": _CASING, "kapital berlebih": _CASING,
    "mubazir": _STYLE, "kalimat": _GRAMMAR, "konteks": _GRAMMAR, "asing": _STYLE,
    "hari": _GRAMMAR,
}  # fmt: skip


def rule_id(finding: Finding) -> str:
    """The id that clients see."""
    return SPELLER_RULE if finding.rule == UNKNOWN_WORD else finding.rule


def answer(reading: Reading, findings: Iterable[Finding], *, incomplete: bool) -> dict[str, Any]:
    """The object of `/v2/check`; findings within markup alone are left out."""
    writer = _Writer(reading)
    matches = [match for finding in findings for match in writer.matches(finding)]
    detected = {**LANGUAGE, "confidence": 1.0}
    return {
        "software": {
            "name": "KIM Writer",
            "version": __version__,
            "buildDate": _BUILT,
            "apiVersion": 1,
            "premium": False,
            "status": "",
        },
        "warnings": {"incompleteResults": incomplete},
        "language": {**LANGUAGE, "detectedLanguage": detected},
        "matches": matches,
    }


class _Writer:
    """Writes findings as matches, with what is known of the whole text asked once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._astral = [at for at, letter in enumerate(reading.sent) if letter > "\uffff"]
        self._sentences = list(sentences(reading.text))
        self._starts = [span.start for span in self._sentences]

    def matches(self, finding: Finding) -> Iterable[Mapping[str, Any]]:
        place = self._reading.place(finding.start, finding.end)
        if place is None:
            return ()
        offset = self._units(place[0])
        category, name, issue = _OF_FAMILY.get(finding.family, _SPELLING)
        match = {
            "message": finding.message,
            "shortMessage": name,
            "replacements": [{"value": value} for value in finding.replacements],
            "offset": offset,
            "length": self._units(place[1]) - offset,
            "context": self._context(*place),
            "sentence": self._sentence(finding.start),
            "type": {"typeName": "Hint" if finding.severity == "hint" else "Other"},
            "rule": {
                "id": rule_id(finding),
                "description": finding.source or finding.message,
                "issueType": issue,
                "category": {"id": category, "name": name},
            },
            "ignoreForIncompleteSentence": False,
            "contextForSureMatch": 0,
        }
        return (match,)

    def _units(self, position: int) -> int:
        """A place in UTF-16 units."""
        return position + bisect_left(self._astral, position)

    def _context(self, start: int, end: int) -> dict[str, Any]:
        text = self._reading.sent
        first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
        shown = text[first:last].replace("\n", " ").replace("\r", " ")
        return {
            "text": shown,
            "offset": self._units(start) - self._units(first),
            "length": self._units(end) - self._units(start),
        }

    def _sentence(self, position: int) -> str:
        number = bisect_right(self._starts, position) - 1
        if number < 0:
            return ""
        span = self._sentences[number]
        if span.end - span.start <= _LONGEST_SENTENCE:
            return span.of(self._reading.text)
        first = max(span.start, position - _LONGEST_SENTENCE // 2)
        return self._reading.text[first : min(span.end, first + _LONGEST_SENTENCE)]
