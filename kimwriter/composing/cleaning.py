"""Typed text to clean sentences: marks, bullets, emoji, labels and shouting taken care of.

Start with `clean_sentences`. Everything here is linear in the length of the text.
"""

import re
import unicodedata
from functools import lru_cache

from kimwriter import text as texts
from kimwriter.language import lexicon, morphology
from kimwriter.language.names import is_office
from kimwriter.language.words import acronyms, bare, is_known, is_verb, of_sort, spoken

_DROPPED = frozenset("*~`|\\^{}<>=[]•●▪◦■□►✓✔…")
_KEPT_CATEGORIES = frozenset("Lu Ll Lt Lm Lo Mn Mc Nd Nl No Pd Ps Pe Pi Pf Po Sc Sm Zs".split())
_EMPHASIS = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")  # "_" stays in @kim_jati alone
_BOYS = re.compile(r"\b(br|apt)\. (?=[A-Z])")  # a Batak name is no end of a sentence
# A Makassar title: "jl. dg. tata", "Hasan Dg. Ngalle"; elsewhere "dg" is "dengan".
_DAENG = re.compile(
    r"(?<=\bjl )dg\.? |(?<=\bjl\. )dg\.? |(?<=\bjln )dg\.? |(?<=\bjalan )dg\.? |"
    r"\bDg\.? (?=[A-Z])|\bdg\. (?=[A-Z])(?!Pak|Bu|Bpk|Ibu|Bapak)"
)
# A degree ends a sentence only where a new one surely begins.
_DEGREE_END = re.compile(
    r"\b((?:[SM]\.?(?:Pd|Ag|Sos|Kom|Si|H|E|M|T)|Lc|lc|s\.?pd|m\.?pd))\. "
    r"(?=(?:hadir|dihadiri|diikuti|peserta|jumlah|ada|ikut|juga|acara|yang)\b)",
    re.ASCII,
)
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>")
_LABEL = re.compile(
    r"^(?:hari ?/ ?(?:tgl|tanggal)|hari|tanggal|tgl|waktu|tempat|lokasi|acara|kegiatan|nama|apa|"
    r"siapa|kapan|di ?mana|mengapa|bagaimana|alasan|tujuan|cara) ?: ?",
    re.IGNORECASE,
)
_CLOCK_LABEL = re.compile(r"^(jam|pukul|pkl) ?: ?(?=\d)", re.IGNORECASE)
_BULLET = re.compile(r"^(?:[-–—•*+]+|\(?\d{1,2}[.)](?!\d)|[a-h][.)])\s+")
_NUMBER_INSIDE = re.compile(r"(?:^|(?<=\s))\(?(\d{1,2})[.)] ?(?=[^\W\d])")
_UP_TO = re.compile(r"\bs\.\s?d\.(?= ?[^\W_])", re.IGNORECASE)  # it never ends a sentence
_SECOND = 2  # the first of a list may stand without its number
_UNIT_END = re.compile(r"\b(r[tw])\.(?= [^\W\d])", re.IGNORECASE)
_LETTER_END = re.compile(
    r"(?<= )(?<!\b[Jj]l\. )(?<!\b[Jj]l )(?<!\b[Jj]ln )(?<!\bjalan )([A-Z])\.(?= [a-z])"
)  # "SIM A dan C. bawa KTP"
_PERCENT = re.compile(r"(?<=\d) ?%")
_AT_LEAST = re.compile(r"\b(min|maks|max)\. ?(?=\d)", re.IGNORECASE)
_UNTIL = re.compile(r"\bs\. ?d\. ?(?=[\dA-Za-z])", re.IGNORECASE)  # ends no sentence
_RUN = re.compile(r"([.,;:!?])[.,;:!? ]*(?=[.,;:!?])")
_SPACE_BEFORE = re.compile(r" +([.,;:!?)])")
_GLUED = re.compile(r"([,;:!?])(?=[^\W\d_])|(?<=[a-z]{3})\.(?=[A-Z][a-z])")
_HASHTAG = re.compile(r"#[^\W_]\w*|#")
_EDGE = " .,;:!?-–—/&+%'’)"
# A name may hold a word in capitals ("Komunitas PEDULI"): behind another capital it stays.
_SHOUT = re.compile(r"(?<![^\W\d_])[A-Z]{4,}(?![\w-])")
# Words of speech at the end of a sentence: "gratis ya bun".
_SPEECH = re.compile(
    r"[, ]+(?:(?:ya+h?|yaa|yah|lho+|loh+|sih|dong+|kok|deh|nih|guys|gaes|gan|bestie|lur|dulur|"
    r"rek|bosku|hehe+|"
    r"wkwk\w*|hihi)\b[, ]*)+(?:bun|bunda|bu|pak|kak|kakak|sis|gan|mas|mbak|ibu2?|bapak2?|"
    r"ibu-ibu|bapak-bapak|"
    r"semua|semuanya|teman-teman|man teman|lur|guys|gaes)*(?: semua(?:nya)?)?$",
    re.IGNORECASE,
)
_DOUBLE_QUOTES = str.maketrans({"„": '"', "“": '"', "”": '"', "«": '"', "»": '"', "‟": '"'})


def clean_sentences(typed: str) -> tuple[list[str], list[str]]:
    """The sentences of a typed text, without end marks, and the hashtags found in it."""
    plain = "".join(map(_kept, unicodedata.normalize("NFC", _TAG.sub(" ", typed))))
    plain = _BOYS.sub(r"\1 ", _EMPHASIS.sub(" ", plain) if "_" in plain else plain)
    plain = _DAENG.sub("Daeng ", plain) if "dg" in plain or "Dg" in plain else plain
    hashtags = [tag for tag in _HASHTAG.findall(plain) if len(tag) > 1]
    plain = _HASHTAG.sub(" ", plain)
    found: list[str] = []
    for line in plain.split("\n"):  # a list is typed line by line
        for part in _numbered(line):
            found += _line_sentences(unlabelled(part))
    return found, hashtags


def clean_line(typed: str, quoted: bool = False) -> str:
    """A typed text as one line of clean characters; `quoted` keeps its inner and end marks."""
    plain = "".join(map(_kept, unicodedata.normalize("NFC", _TAG.sub(" ", typed))))
    plain = _EMPHASIS.sub(" ", plain) if "_" in plain else plain
    plain = " ".join(plain.translate(_DOUBLE_QUOTES).split())
    plain = _RUN.sub("", _SPACE_BEFORE.sub(r"\1", plain))
    return plain if quoted else plain.strip(_EDGE + '"')


@lru_cache(maxsize=4096)
def _kept(character: str) -> str:
    if character in "\n\r\u2028\u2029\v\f":
        return "\n"
    if character == "_":
        return character
    if character == "…":
        return "."
    if character in _DROPPED or "\ufe00" <= character <= "\ufe0f":
        return " "
    return character if unicodedata.category(character) in _KEPT_CATEGORIES else " "


def unlabelled(line: str) -> str:
    """A line without its bullet and form label: "Pukul : 09.00" is "Pukul 09.00"."""
    return _CLOCK_LABEL.sub(r"\1 ", _LABEL.sub("", _unbulleted(line)))


def _numbered(line: str) -> list[str]:
    """ "1. cuci 2. keringkan" as two lines: numbers in their order, each before a word."""
    parts: list[str] = []
    at = expected = 0
    for match in _NUMBER_INSIDE.finditer(line):
        number, closed = int(match[1]), match[0].rstrip()[-1] == ")"
        opens = number == 1 if not match.start() else closed and number == _SECOND
        if number == expected or (not expected and opens):
            parts.append(line[at : match.start()])
            at, expected = match.end(), number + 1
    return [part for part in [*parts, line[at:]] if part.strip()] or [line]


def _unbulleted(line: str) -> str:
    return _BULLET.sub("", line.strip()).strip()


# 'Bersih Pol' in single marks is a name or a quotation.
_SINGLE = re.compile(r"(?<!\w)'([^'\"]{2,60})'(?!\w)")


def _line_sentences(line: str) -> list[str]:
    line = _SINGLE.sub(r'"\1"', line) if "'" in line else line
    line = _PERCENT.sub(" persen", line) if "%" in line else line
    line = _AT_LEAST.sub(_spelt_bound, _UNTIL.sub("s/d ", line))
    line = balanced(" ".join(calmed(line).translate(_DOUBLE_QUOTES).split()))
    line = _GLUED.sub(lambda match: match[0] + " ", _RUN.sub("", _SPACE_BEFORE.sub(r"\1", line)))
    line = _outer_unquoted(line)
    # "rw." ends a sentence unless its number follows.
    line = line.replace(";", ".")
    if ". " in line:
        line = _DEGREE_END.sub(r"\1! ", _UNIT_END.sub(r"\1!", line))
        line = _LETTER_END.sub(r"\1!", line)
    line = _UP_TO.sub("s/d", line)
    merged: list[list[str]] = []
    inside = False
    for span in texts.sentences(line):
        part = span.of(line)
        if inside:
            merged[-1].append(part)
        else:
            merged.append([part])
        inside ^= part.count('"') % 2 == 1
    return [clean for clean in (_unmarked(" ".join(parts)) for parts in merged) if clean]


def _spelt_bound(match: re.Match[str]) -> str:
    return "minimal " if match[1].lower() == "min" else "maksimal "


def balanced(text: str) -> str:
    """The text without quotation marks or brackets that have no partner."""
    if text.count('"') % 2:
        text = text.replace('"', "")
    if not _nested(text):
        text = text.replace("(", " ").replace(")", " ")
    return " ".join(text.split())


def _nested(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "(") - (character == ")")
        if depth not in {0, 1}:
            return False
    return depth == 0 and "()" not in text.replace(" ", "")


def _outer_unquoted(line: str) -> str:
    inner = line.strip(" .,!?")
    if len(inner) > 1 and inner[0] == inner[-1] == '"' and inner.count('"') == 2:
        return inner[1:-1]
    return line


def _unmarked(sentence: str) -> str:
    """A sentence without marks at its ends; "?" and "!" stay inside quotations only."""
    parts = sentence.split('"')
    parts[::2] = [part.replace("!", ",").replace("?", ",") for part in parts[::2]]
    typographic = "".join(
        part if number == 0 else ("“" if number % 2 else "”") + part
        for number, part in enumerate(parts)
    )
    stripped = typographic.strip(_EDGE.replace(")", ""))
    if typographic.rstrip().endswith(".") and ends_with_abbreviation(stripped):
        stripped += "."
    stripped = _SPEECH.sub("", re.sub(r",[, ]*(?=,)", "", stripped)) or stripped
    return stripped if any(letter.isalnum() for letter in stripped) else ""


def ends_with_abbreviation(text: str) -> bool:
    """Whether the last word keeps its own full stop: "dll.", "dkk."."""
    words = text.rsplit(None, 1)
    return bool(words) and words[-1].lower() + "." in {"dll.", "dkk.", "dsb.", "dst."}


def lowered(text: str, names: bool = True) -> str:
    """The text with a first word in lower case unless it is a name.

    Where `names` seldom begin, an unknown word that no verb follows is a noun: "Budidaya lele".
    """
    words = text.split()
    if not words:
        return ""
    first = words[0]
    common = _is_common(first) or (not names and _is_noun(words))
    if first[:1].isupper() and not first.isupper() and common and not _is_named(words):
        words[0] = first[:1].lower() + first[1:]
    return " ".join(words)


def calmed(text: str) -> str:
    """A text in capitals throughout, put in lower case; abbreviations come back later."""
    letters = [c for c in text if c.isalpha()]
    shouted = sum(c.isupper() for c in letters)
    longest = max((len(w) for w in text.split()), default=0)
    if letters and shouted > 0.8 * len(letters) and longest > 4:
        return text.lower()
    return _SHOUT.sub(_calmed_word, text) if shouted > len(letters) // 20 else text


def _calmed_word(match: re.Match[str]) -> str:
    """One word in capitals that is no abbreviation and no part of a name: "GRATIS"."""
    plain = match[0].lower()
    common = lexicon.known(plain) and not lexicon.proper(plain)
    return plain if common and plain not in acronyms() else match[0]


def _is_named(words: list[str]) -> bool:
    """An office or institution before a capital: "Ketua RT 03", "Karang Taruna"."""
    following = words[1] if len(words) > 1 else ""
    capital = following[:1].isupper() or following[:1].isdigit()
    if following[:1].isupper() and lexicon.personal(bare(words[0])):
        return True  # "Bagus Prasetyo"
    return capital and (is_office(words[0]) or of_sort(words[0], "institution"))


def _is_noun(words: list[str]) -> bool:
    following = words[1] if len(words) > 1 else ""
    return following.islower() and following.isalpha() and not is_verb(following)


def _is_common(word: str) -> bool:
    plain = bare(word)
    known = is_known(plain)
    shaped = plain.endswith("nya") or (plain.startswith(("pe", "ke")) and plain.endswith("an"))
    if plain in acronyms():
        return False
    return known or shaped or is_verb(plain) or morphology.is_stem(plain) or plain in spoken()
