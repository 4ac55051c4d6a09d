"""Blanks around marks, and marks written twice.

EYD V, III (how marks are set); LanguageTool and every newsroom do the same. What looks alike but
is right stays: "1.000", "08.30", " ...", ":)", web addresses, labels of a form ("Hari : Senin").
"""

import re
from collections.abc import Iterator

from kimwriter.checking.masks import HIDDEN, Masked
from kimwriter.checking.rule import Family, Hit, Rule

SPACING = Rule(
    "R130",
    "error",
    "Tanda baca menempel pada kata sebelumnya dan diikuti satu spasi.",
    "EYD V, III Penggunaan Tanda Baca",
)
DOUBLED = Rule(
    "R131",
    "error",
    "Satu tanda baca sudah cukup.",
    "EYD V, III Penggunaan Tanda Baca",
)
_ONE_BLANK = "Antarkata cukup satu spasi."
_AFTER = "Sesudah tanda baca perlu satu spasi."
_BEFORE = "Sebelum tanda baca tidak perlu spasi."
_OUTSIDE = "Di luar tanda kurung perlu satu spasi."
_BRACKET = "Di dalam tanda kurung tidak perlu spasi di tepinya."

_BLANKS = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=[^\s,.;:!?)])")
_BEFORE_MARK = re.compile(
    r"(?<=\S)(?<![ \u00a0(])[ \u00a0]+([,!?]|;(?![-()DPp])|:(?![-()DPpO0-9/])|\.(?![.\w]))"
)
_IN_BRACKETS = re.compile(r"\([ \u00a0]+(?=\w)|(?<=\w)[ \u00a0]+\)")
_NO_BLANK = re.compile(r"(?<=[^\W_])[,;](?=[^\W\d_])|(?<=[^\W\d_]{2})[:!?](?=[^\W\d_])")
_SENTENCE = re.compile(
    r"(?<=[a-z]{2}|[A-Z]{2}|\w\))\.(?=[A-Z][a-z]+\b(?!\.\w)(?:(?!\.)|(?<=\w{4})))"
)
_GLUED_BRACKET = re.compile(
    r"(?<=[a-z]{3})\((?=\d{1,2}/|[^\W\d_]{3})|(?<=\d\d)\)(?=[a-z]{3})|(?<=\w{4})\)(?=[a-z]{4})"
)
_BRACKETS = re.compile(r"[()]")
_GLUED_SMALL = re.compile(r"\b(?P<left>[^\W\d_]{4,20})\.(?P<right>[a-z]{5,20})\b(?!\.\w)")
_TWICE = re.compile(r",{2,}|;{2,}|:{2,}|(?<!\.)\.\.(?!\.)|!{2,}|\?{2,}")
_LABEL = re.compile(r"\w{1,20}(?:[ /]\w{1,20}){0,2}\Z")
_SHORT = re.compile(r"\w{1,5}")
_SITES = frozenset("com id net org tv co".split())


# Quick looks that say whether a closer one can find anything.
_MAYBE_BEFORE = re.compile(r"[ \u00a0][,.;:!?]")
_MAYBE_GLUED = re.compile(r"[,;:!?][^\W\d_]")
_MAYBE_SENTENCE = re.compile(r"\.[A-Z]")
_MAYBE_SMALL = re.compile(r"\.[a-z]")
_MAYBE_TWICE = re.compile(r"([,;:!?.])\1")


def find(view: Masked) -> Iterator[Hit]:
    """Blanks too many, too few or misplaced, and doubled marks."""
    text = view.shown
    for match in _BLANKS.finditer(text) if "  " in text or "\u00a0" in text else ():
        yield Hit(SPACING, *match.span(), (" ",), _ONE_BLANK)
    if _MAYBE_BEFORE.search(text):
        yield from _before_marks(view)
    for match in _IN_BRACKETS.finditer(text) if "(" in text or ")" in text else ():
        yield Hit(SPACING, *match.span(), (match.group().strip(" \u00a0"),), _BRACKET)
    yield from _after_marks(view)
    for match in _TWICE.finditer(text) if _MAYBE_TWICE.search(text) else ():
        yield Hit(DOUBLED, *match.span(), (_once(view.shown, match),))


def _once(text: str, match: re.Match[str]) -> str:
    """The mark once; two full stops before a small letter are meant as an ellipsis."""
    if match.group() != "..":
        return match.group()[0]
    glued = text[match.end() : match.end() + 1]
    following = glued if glued != " " else text[match.end() + 1 : match.end() + 2]
    return "." if not following.islower() else " ... " if glued != " " else " ..."


def _before_marks(view: Masked) -> Iterator[Hit]:
    text = view.shown
    for match in _BEFORE_MARK.finditer(text):
        mark, after = match.group(1), text[match.end() : match.end() + 1]
        if mark == ":" and _is_label(text, match.start()):
            continue
        if mark == after:  # ", ," and "!!" are for the doubled marks first
            continue
        glued = after.isalpha() or after == HIDDEN or _opens_speech(text, match.end())
        yield Hit(SPACING, *match.span(), (mark + " " if glued else mark,), _BEFORE)


def _opens_speech(text: str, position: int) -> bool:
    return text.startswith(("“", '"'), position) and text[position + 1 : position + 2].isalnum()


def _is_label(text: str, end: int) -> bool:
    """Whether the words before a colon are the label of a form: one to three, alone on the line."""
    start = text.rfind("\n", max(0, end - 70), end) + 1
    return _LABEL.match(text, start, end) is not None


def _after_marks(view: Masked) -> Iterator[Hit]:
    text = view.shown
    for match in _NO_BLANK.finditer(text) if _MAYBE_GLUED.search(text) else ():
        yield Hit(SPACING, *match.span(), (match.group() + " ",), _AFTER)
    for match in _SENTENCE.finditer(text) if _MAYBE_SENTENCE.search(text) else ():
        if _is_sentence(view.shown, match.end()):
            yield Hit(SPACING, *match.span(), (match.group() + " ",), _AFTER)

    for bracket in _BRACKETS.finditer(text):
        if _GLUED_BRACKET.match(text, bracket.start()):
            right = ") " if bracket.group() == ")" else " ("
            yield Hit(SPACING, *bracket.span(), (right,), _OUTSIDE)
    for match in _GLUED_SMALL.finditer(text) if _MAYBE_SMALL.search(text) else ():
        yield Hit(SPACING, match.end("left"), match.start("right"), (". ",), _AFTER, "warning")


def _is_sentence(text: str, position: int) -> bool:
    """Whether a new sentence begins here, and not the end of a site's name ("Detik.Com")."""
    word = _SHORT.match(text, position)
    return not word or word.group().lower() not in _SITES


FAMILY = Family(
    name="spasi",
    category="ejaan",
    rank=10,
    rules=(SPACING, DOUBLED),
    find=find,
    good=(
        "Acara dimulai pukul 08.30 WIB, biayanya Rp1.000,00 atau 2,5 persen.",
        "Rapat selesai ... lalu warga pulang.",
        "Kata warga, “Sudah, Pak,” lalu ia pergi (malam itu juga).",
        "Buka https://kim.example.id/a,b:c dan tulis ke kim@example.id, ya.",
        "Siti, S.Pd., M.Si., datang bersama H. Ahmad.",
        "Skor akhir 2:1; rasio 1:3; pukul 08:30.",
        "Terima kasih :) Sampai jumpa ;-)",
        "  Baris menjorok.\n    Baris lain.",
        "Hari : Senin\nTempat : Balai RW 03",
        "Benarkah?! Begitulah....",
        "Jl. Mastrip No. 5, Kota Probolinggo.",
        "Buku(-buku) itu, fungsi SUM(A1), dan A.Md.Keb. tetap; (catatan)nya juga.",
        'Layar 14" dan 15" dijual; ia berkata, "Ya," lalu pergi.',
        "Berkas laporan.docx dan foto.jpeg dikirim.",
    ),
    bad=(
        ("Warga  berkumpul.", "Warga berkumpul."),
        ("Warga ,lurah , dan camat hadir .", "Warga, lurah, dan camat hadir."),
        ("Warga,lurah,dan camat hadir.", "Warga, lurah, dan camat hadir."),
        (
            "Rapat selesai.Warga pulang ke RT.Lurah ikut.",
            "Rapat selesai. Warga pulang ke RT. Lurah ikut.",
        ),
        ("Benarkah ? Ya !", "Benarkah? Ya!"),
        ("Acara ( rapat ) selesai.", "Acara (rapat) selesai."),
        ("Ia berkata ,“Ayo,” lalu pergi.", "Ia berkata, “Ayo,” lalu pergi."),
        ("Ayo ikut!! Gratis..", "Ayo ikut! Gratis."),
        ("Warga,, lurah", "Warga, lurah"),
        ("Tunggu.. nanti..dulu", "Tunggu ... nanti ... dulu"),
        ("Rapat digelar Minggu(19/11/2023) pagi.", "Rapat digelar Minggu (19/11/2023) pagi."),
        ("Warga hadir di Kel.Joglo. Lurah ikut.", "Warga hadir di Kel. Joglo. Lurah ikut."),
        ("Rapat usai (14/4).Warga pulang.", "Rapat usai (14/4). Warga pulang."),
        ("Rapat usai.warga pulang.", "Rapat usai. warga pulang."),
        ("Catatan:bawa KTP;KK juga.", "Catatan: bawa KTP; KK juga."),
        ("Menurut Ketua RT setempat : warga siap.", "Menurut Ketua RT setempat: warga siap."),
    ),
)
