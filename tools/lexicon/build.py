"""Compiles what the program knows of words: `python tools/lexicon/build.py SOURCES`.

SOURCES is the folder that `fetch.py` fills. The same inputs give the same bytes. Written to
resources/language: kata.marisa (word forms), akar.marisa (roots), nama.marisa (words of names),
wilayah.marisa and kota.txt (regions and villages; provinces, cities and regencies),
frekuensi.tsv and asing.txt (frequencies and foreign words, CC BY-SA 4.0 as their source).
"""

import gzip
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import hunspell
import marisa_trie
import msgpack
import paradigm

from kimwriter import resources
from kimwriter.checking.rules.ejaan import baku
from kimwriter.language import affixes

HERE = Path(__file__).parent
TARGET = HERE.parent.parent / "resources" / "language"
_FREQUENCY_REMARK = (
    "# Kekerapan kata dalam seperseratus Zipf. Sumber: wordfreq 3.1.1 (Robyn Speer), CC BY-SA 4.0."
)
# A listed word of so many hundredths of Zipf more than its neighbour makes that one a slip.
_SLIP = 150
_FOREIGN_LEAD = 50


@dataclass(frozen=True)
class Sources:
    """What the fetched files say, before anything is decided."""

    dictionary: hunspell.Dictionary
    roots: frozenset[str]
    frequencies: Mapping[str, int]
    english: Mapping[str, int]
    places: frozenset[str]
    cities: frozenset[str]


def read(folder: Path) -> Sources:
    """Read the fetched files."""
    words = (folder / "kata-dasar.txt").read_text("utf-8").split()
    return Sources(
        hunspell.read(folder),
        frozenset(word for word in words if paradigm.is_word(word)),
        _frequencies(folder / "small_id.msgpack.gz"),
        _frequencies(folder / "small_en.msgpack.gz"),
        _places(folder),
        _cities(folder),
    )


def _frequencies(path: Path) -> dict[str, int]:
    """Words with hundredths of Zipf, from wordfreq's list of words by centibels."""
    _, *bins = msgpack.unpackb(gzip.decompress(path.read_bytes()))
    return {word: 900 - centibels for centibels, words in enumerate(bins) for word in words}


def _regions(folder: Path, name: str) -> Mapping[str, str]:
    """Codes of the Ministry of Home Affairs ("35.74") with names in lower case."""
    content: Mapping[str, str] = json.loads(gzip.decompress((folder / name).read_bytes()))
    return {code: region.lower() for code, region in content.items()}


def _places(folder: Path) -> frozenset[str]:
    """The names of provinces, cities, districts and villages."""
    regions, villages = _regions(folder, "wilayah.json.gz"), _regions(folder, "desa.json.gz")
    names = {_bare_region(name) for name in (*regions.values(), *villages.values())}
    return frozenset(name for name in names if name.isascii() and len(name) > 2)


def _cities(folder: Path) -> frozenset[str]:
    """The names of provinces, cities and regencies."""
    regions = _regions(folder, "wilayah.json.gz")
    return frozenset(_bare_region(name) for code, name in regions.items() if len(code) <= 5)


def _bare_region(name: str) -> str:
    return name.removeprefix("kabupaten ").removeprefix("kota ").removeprefix("administrasi ")


def place_words(sources: Sources) -> set[str]:
    """The words that the names of places are made of."""
    words = {word for name in sources.places for word in name.replace("/", " ").split()}
    return {word for word in words if word.isalpha() and len(word) > 2}


def lines(name: str) -> frozenset[str]:
    """The words of one of our own lists beside this file; a line that begins with # is a remark."""
    text = (HERE / name).read_text("utf-8")
    return frozenset(
        word for line in text.splitlines() if not line.startswith("#") for word in line.split()
    )


def people() -> set[str]:
    """The words of our own list of people's names."""
    text = (TARGET / "orang.txt").read_text("utf-8").splitlines()
    return {word for line in text if not line.startswith("#") for word in line.split()}


def compile_words(sources: Sources) -> tuple[set[str], set[str]]:
    """The word forms and the roots."""
    added, dropped = lines("tambahan.txt"), lines("buang.txt")
    entries = {word.lower() for word, _ in sources.dictionary.entries if paradigm.is_word(word)}
    roots = {word for word in entries | sources.roots | added if len(word) > 1}
    roots -= _nonstandard(roots) | dropped
    forms = paradigm.bare(hunspell.forms(sources.dictionary)) | (roots - _bound(sources)) | added
    forms = paradigm.closed(forms, roots) | standard()
    forms -= _nonstandard(forms) | joined() | mixed_up(forms) | dropped
    return forms, {root for root in roots if "-" not in root}


def proper(sources: Sources) -> list[str]:
    """Words that the dictionary has with a capital only."""
    entries = {word for word, _ in sources.dictionary.entries}
    capitals = {word.lower() for word in entries if word[:1].isupper() and paradigm.is_word(word)}
    return sorted(word for word in capitals if word not in entries)


def mixed_up(forms: set[str]) -> set[str]:
    """Nouns with a k too many: penunjukkan beside penunjukan."""
    nouns = {form for form in forms if form.startswith("pe") and form.endswith("kkan")}
    return {noun for noun in nouns if noun[:-4] + "kan" in forms}


def _bound(sources: Sources) -> set[str]:
    """Roots that stand only under affixes: tanggungjawab in mempertanggungjawabkan."""
    needs = sources.dictionary.needs_affix
    return {word for word, flags in sources.dictionary.entries if needs in flags}


def standard() -> set[str]:
    """The words that our table of standard words asks for."""
    rights = (row["right"].split(" | ") for row in resources.table("rules/baku.tsv"))
    words = (word.lower() for each in rights for right in each for word in right.split())
    return {word for word in words if paradigm.is_word(word)}


def joined() -> set[str]:
    """Words that our tables part or mend: dirumah, keatas, tanggungjawab, mentaati."""
    tables = ("di_ke", "gabungan", "luluh", "melayu", "obrolan")
    return {row["wrong"] for name in tables for row in resources.table(f"rules/{name}.tsv")}


def _nonstandard(words: Iterable[str]) -> set[str]:
    """Those that the table of standard words corrects, with clitics or doubled too."""
    return {word for word in words if baku.corrects(word)}


def compile_names(sources: Sources, forms: set[str]) -> set[str]:
    """Words of names: of places, of people, and what Indonesian texts have that is no word."""
    seen = {
        word
        for word in sources.frequencies
        if word.isascii() and word.isalpha() and len(word) > 2 and word not in forms
    }
    seen -= _nonstandard(seen)
    plausible = {word for word in seen if not _slip(word, sources.frequencies, forms)}
    return {word for word in place_words(sources) | plausible | people() if word not in forms}


def _slip(word: str, frequencies: Mapping[str, int], forms: set[str]) -> bool:
    """Whether it is rather a misspelling of a much more frequent word."""
    if any(host in forms for host in affixes.hosts(word)):
        return True
    mine = frequencies[word]
    letters = "abcdefghijklmnopqrstuvwxyz"
    cuts = [(word[:index], word[index:]) for index in range(len(word) + 1)]
    near = {left + right[1:] for left, right in cuts}
    near |= {left + letter + right for left, right in cuts for letter in letters}
    near |= {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    return any(other in forms and frequencies.get(other, 0) > mine + _SLIP for other in near)


def compile_foreign(sources: Sources, forms: set[str]) -> list[str]:
    """Words that Indonesian texts have and English has more often, and our own list of such."""
    seen = {
        word
        for word, zipf in sources.frequencies.items()
        if word.isascii() and word.isalpha() and len(word) > 2
        if sources.english.get(word, 0) >= zipf - _FOREIGN_LEAD
        if not baku.corrects(word)
    }
    return sorted((seen | lines("asing.txt")) - forms)


def frequency_table(sources: Sources, forms: set[str]) -> str:
    """The frequencies of the words that we know, a line for each frequency."""
    rows: dict[int, list[str]] = {}
    for word, zipf in sources.frequencies.items():
        host_known = any(host in forms for host in affixes.hosts(word))
        if word in forms or (host_known and not baku.corrects(word)):
            rows.setdefault(zipf, []).append(word)
    body = [f"{zipf}\t{' '.join(sorted(rows[zipf]))}" for zipf in sorted(rows, reverse=True)]
    return "\n".join((_FREQUENCY_REMARK, "zipf\twords", *body, ""))


def main(folder: str) -> None:
    """Build every file."""
    sources = read(Path(folder))
    forms, roots = compile_words(sources)
    names = compile_names(sources, forms)
    places = set(sources.places)
    for name, words in (("kata", forms), ("akar", roots), ("nama", names), ("wilayah", places)):
        marisa_trie.Trie(sorted(words)).save(str(TARGET / f"{name}.marisa"))
        print(name, len(words))
    (TARGET / "frekuensi.tsv").write_text(frequency_table(sources, forms), "utf-8")
    foreign = compile_foreign(sources, forms)
    (TARGET / "kota.txt").write_text("\n".join((*sorted(sources.cities), "")), "utf-8")
    (TARGET / "kapital.txt").write_text("\n".join((*proper(sources), "")), "utf-8")
    (TARGET / "asing.txt").write_text("\n".join((*foreign, "")), "utf-8")
    print("asing", len(foreign))


if __name__ == "__main__":
    main(*sys.argv[1:])
