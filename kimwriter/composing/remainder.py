"""The last look: words of the answers that found no place in the manuscript are told, not lost."""

from collections.abc import Iterator
from functools import lru_cache

from kimwriter.composing.manuscript import Aside
from kimwriter.composing.roles import is_role_word
from kimwriter.composing.sheet import Sheet
from kimwriter.language import morphology
from kimwriter.language.names import honorific
from kimwriter.language.numbers import in_words
from kimwriter.language.words import bare, of_sort
from kimwriter.story import CARDS, Sentence

_FIGURES = 3  # longer numbers are never one word
_LOST = "Belum masuk ke naskah. Tambahkan sendiri bila perlu."
_LINKS = frozenset(
    "peserta narasumber panitia milik oleh khusus tamu pemateri bertempat kata katanya awas tahun "
    "benar betul mohon harap ada bahwa rumahnya beredar tersebar menyebar viral kabar info "
    "informasi isu padahal menyebut pelayanan layanan duka berita hoaks hoax kebakaran dr kami "
    "kita saya drg ramai heboh konon kabarnya waspada waspadai hati-hati jadwal jam satu seorang "
    "lelayu waktu pas total "
    "besok kemarin lusa mengadakan mengatakan "
    "berkata menjelaskan menyampaikan sdr umur usia berumur berusia".split()
)


def unsaid(sheet: Sheet, paragraphs: tuple[tuple[Sentence, ...], ...]) -> Iterator[Aside]:
    """Pieces with a word that stands nowhere in the manuscript."""
    text = " ".join(one.text for paragraph in paragraphs for one in paragraph)
    said = {form for word in _words(text) for form in _forms(word)}
    for card in CARDS:
        if card == "kapan":
            continue
        for one in sheet.pieces(card):
            facts = [word for word in one.words if _is_fact(word)]
            if any(said.isdisjoint(_forms(word)) for part in facts for word in _words(part)):
                yield Aside(card, one.text, _LOST)


def _words(text: str) -> list[str]:
    return text.replace("/", " ").replace("–", " ").split()


def _is_fact(word: str) -> bool:
    plain = bare(word)
    free = (
        plain in _LINKS
        or is_role_word(plain)
        or of_sort(plain, "function", "keterangan", "generic")
    )
    return bool(plain) and not free and not honorific(plain)


@lru_cache(maxsize=8192)
def _forms(word: str) -> tuple[str, ...]:
    """A word's root, and what ber- and penge- were put to."""
    plain = _root(word)
    return (
        plain,
        plain.removeprefix("ber"),
        plain.removeprefix("be"),
        plain.removeprefix("ter"),
        plain.removesuffix("nya"),
        plain.removesuffix("kan"),
        plain.removeprefix("penge").removesuffix("an"),  # "pengecekan" is of "cek"
        in_words(int(plain)) if plain.isdecimal() and len(plain) < _FIGURES else plain,
    )


@lru_cache(maxsize=8192)
def _root(word: str) -> str:
    plain = bare(word).replace(".", "")
    half = plain.partition("-")[0]
    if plain == f"{half}-{half}" or (plain[-1:] == "2" and plain[:-1].isalpha()):
        plain = half.rstrip("2")  # "besok2" is "besok-besok"
    return morphology.stem_of(plain) or plain
