"""Quotation marks and what stands beside them.

EYD V, III.B.7–8 (a comma before the attribution), III.J (Tanda Petik).
"""

import re
from collections.abc import Iterator

from kimwriter.checking.masks import Masked
from kimwriter.checking.rule import Family, Hit, Rule

ATTRIBUTION = Rule(
    "R141",
    "error",
    "Koma ditaruh di dalam tanda petik sebelum “kata ...”, misalnya: “Kami siap,” kata Siti.",
    "EYD V, III.B.7–8",
)
PAIRED = Rule(
    "R147",
    "warning",
    "Tanda petik dipakai berpasangan: “ di awal dan ” di akhir.",
    "EYD V, III.J Tanda Petik",
)
THEME = Rule(
    "R148",
    "hint",
    "Tema dan judul karangan diapit tanda petik, misalnya bertema “Cinta Bumi”.",
    "EYD V, III.J.2",
)
_EDGE = "Di dalam tanda petik tidak perlu spasi di tepinya."
_BLANK = " \u00a0"
_SHORTEST = 4
_VERBS = (
    "kata|ujar|tutur|ucap|sebut|jelas|terang|papar|urai|ungkap|beber|tambah|imbuh|lanjut|sambung|"
    "timpal|jawab|tegas|tandas|pungkas|tutup|harap|imbau|ajak|pesan|pinta|keluh|aku|kisah|cerita|"
    "seru|tanya"
)
_QUOTED_VERB = re.compile(rf"[”\"],? (?P<verb>(?:{_VERBS.title()})(?:nya)?)\b(?= [a-zA-Z])")
_AFTER = re.compile(
    r"(?P<mark>[,.?!…]?)[ \u00a0]?(?P<quote>[”\"])(?P<comma>,?) ?"
    rf"(?=(?:{_VERBS}|{_VERBS.title()})(?:nya)?\b)"
)
_TURNED = re.compile(rf"(?P<mark>[,?!]) ?“(?=(?:{_VERBS})(?:nya)?\b)")
_SMALL = "Sesudah petikan, “kata”, “ujar”, dan sejenisnya berhuruf kecil."
_LEADS = (
    "berkata|mengatakan|menuturkan|menjelaskan|menyampaikan|menegaskan|berujar|berpesan|bertanya|"
    "menyatakan|mengungkapkan|menambahkan|menjawab|berharap"
)
_BEFORE = re.compile(rf"\b(?P<verb>{_LEADS}) (?=[“\"][A-Z])")
_THEME = re.compile(
    r"\b(?P<word>bertema|bertajuk|berjudul) (?P<name>[A-Z]\w{1,20}(?: [A-Z]\w{1,20}){1,6})"
)


def find(view: Masked) -> Iterator[Hit]:
    """Marks beside quotation marks, and quotation marks without their other half."""
    text = view.shown
    if "“" in text or "”" in text or '"' in text:
        attributed = list(_attribution(view))
        yield from attributed
        done = {position for hit in attributed for position in range(hit.start, hit.end)}
        yield from (hit for hit in _blanks(view) if done.isdisjoint(range(hit.start, hit.end)))
        for match in _BEFORE.finditer(text):
            yield Hit(ATTRIBUTION, *match.span("verb"), (match["verb"] + ",",))
        yield from _turned(text)
        yield from _unpaired(text)
    for match in _THEME.finditer(text):
        name = match["name"]
        yield Hit(THEME, *match.span("name"), (f"“{name}”",))


def _attribution(view: Masked) -> Iterator[Hit]:
    closings = {end - 1 for _, end in view.quotations}
    for match in _QUOTED_VERB.finditer(view.shown):
        if match.start() in closings:
            yield Hit(ATTRIBUTION, *match.span("verb"), (match["verb"].lower(),), _SMALL)
    for match in _AFTER.finditer(view.shown):
        if match.start("quote") not in closings or match.start() == 0:
            continue
        mark = match["mark"] if match["mark"] in ("?", "!", "…") else ","
        right = f"{mark}{match['quote']} "
        if right == match.group():
            continue
        yield Hit(ATTRIBUTION, *match.span(), (right,))


def _blanks(view: Masked) -> Iterator[Hit]:
    """A blank after the opening mark or before the closing one, where both are sure."""
    text = view.shown
    if text.count('"') % 2:
        return
    for start, end in view.quotations:
        if end - start <= _SHORTEST:
            continue
        opened = not text[:start].strip() or text[start - 1].isspace()
        if opened and text[start + 1] in _BLANK and text[start + 2] not in _BLANK:
            yield Hit(PAIRED, start, start + 2, (text[start],), _EDGE, "error")
        if text[end - 2] in _BLANK and text[end - 3] not in _BLANK:
            yield Hit(PAIRED, end - 2, end, (text[end - 1],), _EDGE, "error")


def _turned(text: str) -> Iterator[Hit]:
    """Curly marks that look the wrong way: ”Kami siap“, “Kami siap, “ujar Siti."""
    for match in _TURNED.finditer(text):
        if text.count("“", 0, match.start()) > text.count("”", 0, match.start()):
            yield Hit(ATTRIBUTION, *match.span(), (f"{match['mark']}” ",))
    for match in re.finditer(r"[“”]", text):
        before = text[match.start() - 1 : match.start()] if match.start() else " "
        after = text[match.end() : match.end() + 1] or " "
        opening = (before.isspace() or before == "(") and after.isalnum()
        closing = not before.isspace() and before != "(" and not after.isalnum()
        if opening and match.group() == "”":
            yield Hit(PAIRED, *match.span(), ("“",), severity="error")
        elif closing and match.group() == "“":
            yield Hit(PAIRED, *match.span(), ("”",), severity="error")


def _unpaired(text: str) -> Iterator[Hit]:
    """The mark of a paragraph that has one too many or too few."""
    straight = [match.start() for match in re.finditer('"', text)]
    opened = [match.start() for match in re.finditer("“", text)]
    closed = [match.start() for match in re.finditer("”", text)]
    if straight and len(opened) == 1 and not closed and len(straight) == 1:
        if opened[0] < straight[0]:
            yield Hit(PAIRED, straight[0], straight[0] + 1, ("”",))
        return
    if straight and len(closed) == 1 and not opened and len(straight) == 1:
        if straight[0] < closed[0]:
            yield Hit(PAIRED, straight[0], straight[0] + 1, ("“",))
        return
    if len(straight) == 1:
        yield Hit(PAIRED, straight[0], straight[0] + 1)
    elif len(opened) == 1 and not closed and not straight:
        yield Hit(PAIRED, opened[0], opened[0] + 1)
    elif len(closed) == 1 and not opened and not straight:
        yield Hit(PAIRED, closed[0], closed[0] + 1)


FAMILY = Family(
    name="petik",
    category="ejaan",
    rank=12,
    rules=(ATTRIBUTION, PAIRED, THEME),
    find=find,
    good=(
        "“Kami siap,” kata Siti. “Ayo!” ajaknya. “Kapan?” tanya Budi.",
        '"Kami siap," ujar Siti.',
        "Ia berkata, “Kami siap.” Warga menyebutnya “pasukan kuning” sejak dulu.",
        "Lomba bertema “Cinta Bumi” digelar; temanya bertema lingkungan.",
        "Al-Qur’an dan Ma’arif; panjang papan 5 meter.",
        "“Kami siap,” katanya, “karena sudah berlatih.”",
        'Layar 14" dan 15" dijual; ia berkata, "Ya," lalu pergi.',
        "Rapat membahas “uang kas” dan “iuran”.",
    ),
    bad=(
        ("“Kami siap”, kata Siti.", "“Kami siap,” kata Siti."),
        ("“Kami siap.” ujar Siti.", "“Kami siap,” ujar Siti."),
        ("“Kami siap” tutur Siti.", "“Kami siap,” tutur Siti."),
        ("“Ayo datang”, Pesan bidan.", "“Ayo datang,” pesan bidan."),
        ("“Kapan?”, tanya Budi.", "“Kapan?” tanya Budi."),
        ("Ia berkata “Kami siap.”", "Ia berkata, “Kami siap.”"),
        ("“Kami siap, “ujar Siti.", "“Kami siap,” ujar Siti."),
        ("”Kami siap,“ kata Siti.", "“Kami siap,” kata Siti."),
        ('“Kami siap," kata Siti.', "“Kami siap,” kata Siti."),
        ("Lomba bertema Cinta Bumi Kita.", "Lomba bertema “Cinta Bumi Kita”."),
        ('Ia berkata, " ayo ikut. " Warga ikut.', 'Ia berkata, "ayo ikut." Warga ikut.'),
        ("“ Kami siap. ” ujar Siti.", "“Kami siap,” ujar Siti."),
        ('Kata Siti, "kami siap.', 'Kata Siti, "kami siap.'),
    ),
)
