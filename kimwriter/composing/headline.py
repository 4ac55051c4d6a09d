"""Headline proposals: short subject, verb without meN-, object; title case of EYD V, I.A.

Start with `proposals`.
"""

import re

from kimwriter.composing.prose import tidy
from kimwriter.language import morphology
from kimwriter.language.words import bare, is_verb, of_sort

LONGEST = 80  # characters
MOST_WORDS = 11
MOST = 3
_FAR = 400  # characters, behind which no headline is sought
_SMALL = frozenset(
    "dan di ke dari untuk yang dalam dengan pada oleh bagi atau serta sebagai kepada tentang "
    "terhadap antara hingga sampai agar karena per bin binti".split()
)
_PLAIN = re.compile(r"[“”\"]")
_SINCE = re.compile(r" (?:mulai|sejak) (?!dari)\w+(?: \d{4})?$")
_KELURAHAN = re.compile(
    r"(?<=[\w”]),? (?:Kelurahan|Desa|Kecamatan) [A-Z]\w+(?: [A-Z]\w+)?(?= [a-z])"
)
# Who helped stands between the doer and his deed: "warga dibantu Babinsa bergotong royong".
_HELPED = re.compile(
    r" (?:dibantu|didampingi|disertai|didukung|bersama) [^,]+?(?= (?:ber|me)\w{3,}|$)"
)
_UNITS = re.compile(r"(?<!\bdan)(?<=[a-z”])(?: R[TW] \d+(?:/RW \d+)?)+(?= (?!dan )[a-z])")
_HALF_SAID = frozenset("tingkat kelurahan kecamatan kota kabupaten jalan gang rt rw".split())
_LOOSE_ENDS = frozenset(
    "hanya sudah belum tidak akan masih sedang bisa dapat harus juga menjelang "
    "saat setelah selama sejak mulai".split()
)
_CUTS = re.compile(
    r",| (?=(?:untuk|karena|agar|yang|di|mulai|sejak|dari|dengan|pada|dalam|bagi|menjelang|"
    r"saat|setelah|selama) )"
)


def proposals(raw: tuple[str, ...]) -> tuple[str, ...]:
    """At most three headlines of raw texts, each at most 80 characters, without full stop."""
    found: list[str] = []
    for text in raw:
        title = titled(text)
        if title and title not in found:
            found.append(title)
    return tuple(found[:MOST])


def titled(text: str) -> str:
    """A text as a headline, cut at a seam where it is too long; "" if nothing short remains."""
    plain = tidy(_PLAIN.sub("", text)).strip(" .,;:").removeprefix("dr. ").removeprefix("drg. ")
    short = _shortened(" ".join(_bare_verb(plain.split())))
    title = "" if short.endswith(":") else _cased(short.split())
    return title if title[:1].isupper() or title[:1].isdigit() else ""


def _bare_verb(words: list[str]) -> list[str]:
    """The first verb after the subject without its meN-."""
    for at, word in enumerate(words[1:], 1):
        if _names_a_deed(words[at - 1]):
            return words
        if is_verb(word) and word.islower():
            return [*words[:at], morphology.headline_verb(word), *words[at + 1 :]]
    return words


def _names_a_deed(word: str) -> bool:
    """ "pelatihan menjahit", "cara memilah": the verb belongs to the noun."""
    nominal = word.startswith("pe") and word.endswith("an")
    return (
        nominal
        or word in {"cara", "belajar", "lomba", "sosialisasi", "kelas"}
        or of_sort(word, "speechnoun")
    )


def _shortened(text: str) -> str:
    """The text without the time at its end, cut at seams to eleven words and 80 characters."""
    text = _SINCE.sub("", text if len(text) <= _FAR else text[:_FAR].rpartition(" ")[0])
    if len(text) > LONGEST or len(text.split()) > MOST_WORDS:
        text = _HELPED.sub("", text)
    for area in (_KELURAHAN, _UNITS):
        if len(text) > LONGEST or len(text.split()) > MOST_WORDS:
            text = area.sub("", text)
    while len(text.split()) > MOST_WORDS:
        cuts = [match.start() for match in _CUTS.finditer(text, 20)]
        if not cuts or len(text[: cuts[-1]].split()) < 4:
            break
        text = _ended(text[: cuts[-1]])
    while len(text) > LONGEST:
        cuts = [match.start() for match in _CUTS.finditer(text, 12)]
        if not cuts:
            return _unfinished(text[: LONGEST + 1].rpartition(" ")[0][:LONGEST])
        text = _ended(text[: cuts[-1]])
    return text


def _unfinished(text: str) -> str:
    """The text without words at its end that wait for another: "resmi dan", "tingkat"."""
    words = text.split()
    while len(words) > 1 and bare(words[-1]) in _SMALL | _LOOSE_ENDS | _HALF_SAID:
        words.pop()
    return " ".join(words)


def _ended(text: str) -> str:
    """The text without a word that waits for another: back to the comma before it."""
    if bare(text.rpartition(" ")[2]) not in _LOOSE_ENDS:
        return text
    return text.rpartition(",")[0] if "," in text else text.rpartition(" ")[0]


def _cased(words: list[str]) -> str:
    return " ".join(
        word if at and (_is_small(words, at) or _is_unit(words, at)) else _capital(word)
        for at, word in enumerate(words)
    )


def _is_small(words: list[str], at: int) -> bool:
    return bare(words[at]) in _SMALL and bare(words[at - 1]) != "dan"


def _is_unit(words: list[str], at: int) -> bool:
    """A symbol of measure keeps its small letter: "340 kg" (EYD V, II.F)."""
    return (
        bare(words[at]) in {"kg", "km", "cm", "m", "mm", "g", "l"} and words[at - 1][-1].isdigit()
    )


def _capital(word: str) -> str:
    first, hyphen, second = word.partition("-")
    if hyphen and first.lower() == second.lower() and first.isalpha():
        return f"{first.capitalize()}-{second.capitalize()}"  # EYD V, I.A.18
    for index, letter in enumerate(word):
        if letter.isalpha():
            return word[:index] + letter.upper() + word[index + 1 :]
        if letter.isdigit():
            return word
    return word
