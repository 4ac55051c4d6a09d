"""Places: heads written out, names with capitals, chains with commas.

Start with `read_place`. "jl flamboyan kel jrebeng lor" becomes "Jalan Flamboyan, Kelurahan Jrebeng
Lor". Only what is surely a name is touched: words after a head, and the gazetteer's names.
"""

from collections.abc import Mapping
from functools import cache, lru_cache

from kimwriter import resources
from kimwriter.language import lexicon
from kimwriter.language.institutions import institution, institution_starts
from kimwriter.language.numbers import ONE_WORD
from kimwriter.language.words import acronyms, bare, is_verb, of_sort

# Offices and stations that are called after their place.
_SEATED = frozenset(
    "lurah camat kapolsek polsek koramil danramil kades bupati walikota kapolres polres gubernur "
    "pemkab kodim dandim baznas bpbd damkar".split()
)
# Streets that are called after people of a sort: "jalan pemuda".
_STREETS = frozenset(
    "imam kiai panglima kapten sultan pangeran raden pemuda pelajar guru santri tani nelayan "
    "pahlawan veteran".split()
)
_OF_STREETS = frozenset("lampu penerangan rambu marka pengguna badan median".split())
_DISCUSSED = frozenset("bahas bicarakan buka bikin buat adakan gelar tutup".split())
_UNITS = frozenset(
    "ribu rb juta jt meter m km kilometer cm hari minggu bulan tahun orang persen unit".split()
)
_DIRECTIONS = frozenset("barat timur utara selatan tengah kulon wetan lor kidul".split())
_HOUSES = frozenset("gereja masjid musala vihara klenteng kampus sekolah puskesmas".split())
_REGIONAL = frozenset("kab kabupaten kota provinsi prov".split())
_DAYS = frozenset("senin selasa rabu kamis jumat sabtu minggu".split())
# Villages are called after them: "Dusun Gunung Malang", "Desa Sungai Raya".
_FEATURES = frozenset("gunung sungai kali pantai danau pasar pulau teluk tanjung bukit".split())
_VILLAGES = frozenset("dusun dsn desa ds kelurahan kel nagari".split())
_UNNAMED = {"kab": "kabupaten", "kec": "kecamatan", "prov": "provinsi"}  # "di kab sebelah"
_LONGEST_NAME = 3
_SHORTEST = 4
# Heads of several words: groups and bodies that are called after something; longest first.
_HEADS_OF_WORDS = tuple(
    tuple(head.split())
    for head in (
        "kelompok wanita tani|kelompok tani hutan|kelompok usaha bersama|kelompok sadar wisata|"
        "kelompok tani|kelompok ternak|kelompok nelayan|kelompok pengrajin|kelompok perajin|"
        "bank sampah|pondok pesantren|majelis taklim|karang taruna|posyandu lansia|"
        "posyandu balita|posyandu remaja|sanggar tari|sanggar seni|taman baca|panti asuhan|"
        "pasar induk|hutan kota|air terjun|rukun kematian|usaha dagang"
    ).split("|")
)
# Which of the mosques: "Masjid Raya Ganting", "Masjid Agung Demak".
_GREAT = frozenset("raya agung jami jamik besar kuno".split())
_ESTATES = frozenset({"indah", "permai", "asri", "regency", "residence"})
# First halves of the names of mosques and schools.
NAME_PARTS = frozenset(
    "al an ar at as ad asy ash nurul baitul baitus baitur darul darus miftahul roudlotul".split()
)
# Names of the gazetteer that are trees as well.
_COMMON_TOO = frozenset({"jati", "ketapang", "pilang"})
_TITLES = {
    "dr": "dr.",
    "h": "H.",
    "kh": "K.H.",
    "st": "St.",
    "hos": "H.O.S.",
    "ra": "R.A.",
    "jend": "Jenderal",
}


@cache
def _heads() -> Mapping[str, tuple[str, str]]:
    rows = resources.table("language/place_heads.tsv")
    return {row["typed"]: (row["written"], row["sort"]) for row in rows}


@cache
def _gazetteer() -> Mapping[tuple[str, ...], frozenset[str]]:
    found: dict[tuple[str, ...], set[str]] = {}
    for row in resources.table("language/places.tsv"):
        found.setdefault(tuple(row["name"].lower().split()), set()).add(row["level"])
    return {name: frozenset(levels) for name, levels in found.items()}


def gazetteer_name(words: list[str], at: int) -> int:
    """How many words from `at` are a name of the gazetteer; 0 for none."""
    for length in (2, 1):
        name = tuple(bare(word) for word in words[at : at + length])
        if len(name) == length and name in _gazetteer():
            return length
    return 0


def is_kelurahan_only(words: list[str]) -> bool:
    """Whether the gazetteer knows the name as a kelurahan and nothing else."""
    return _gazetteer().get(tuple(map(bare, words))) == frozenset({"kelurahan"})


def is_place_head(word: str) -> bool:
    """Whether a place's name may follow: jl, kelurahan, masjid."""
    return bare(word) in _heads()


def capital(word: str) -> str:
    """The word with a capital, the rest as typed; abbreviations in their own case."""
    plain = bare(word)
    if plain in acronyms():
        return word.lower().replace(plain, acronyms()[plain], 1)
    for index, letter in enumerate(word):
        if letter.isalpha():
            return word[:index] + letter.upper() + word[index + 1 :]
    return word


def named_place(text: str) -> str:
    """The name of a place with a capital on every word that the dictionary does not know."""
    words = text.split()
    out: list[str] = []
    while len(out) < len(words):
        at = len(out)
        pair = words[at : at + 2]
        both = len(pair) == 2 and " ".join(pair).islower() and not lexicon.known(bare(pair[0]))
        named = both and lexicon.place(" ".join(map(bare, pair)))
        out += [capital(word) for word in pair] if named else [_named(words[at])]
    return " ".join(out)


def _named(word: str) -> str:
    plain = bare(word)
    strange = plain.isalpha() and len(plain) > 2 and word.islower()
    return (
        capital(word) if strange and not (lexicon.known(plain) or lexicon.foreign(plain)) else word
    )


def read_place(text: str, chain: bool = True) -> str:
    """A text with its place names written; `chain` sets commas between the parts of an address."""
    words = text.split()
    out: list[str] = []
    sorts: list[str] = []
    at = 0
    while at < len(words):
        taken, written, sort = _next(words, at, out, sorts)
        street = sort == "street" and sorts and (sorts[-1] == "building" or _is_house(out))
        if chain and (sort == "area" or street) and _needs_comma(out, sorts):
            out[-1] += ","
        out += written
        sorts += [sort] * len(written)
        at += taken
    return " ".join(out)


def _is_house(out: list[str]) -> bool:
    """A building without a name before its street: "aula gereja, Jalan Sisingamangaraja"."""
    return out[-1].islower() and bare(out[-1]) in _HOUSES


def _needs_comma(out: list[str], sorts: list[str]) -> bool:
    if not out or out[-1][-1] in ",;:(–/":
        return False
    return sorts[-1] in {"street", "area", "building"} or _is_house(out)


def _next(
    words: list[str], at: int, out: list[str], sorts: list[str]
) -> tuple[int, list[str], str]:
    """How many words are read, what is written for them, and of what sort it is."""
    if _ordinary(words[at]) and not (out and bare(out[-1]) in _SEATED):
        return 1, [words[at]], "word"
    return (
        (_region(words, at, out) if out and bare(out[-1]) in _REGIONAL else None)
        or _pair(words, at)
        or _institution_at(words, at)
        or _headed(words, at, out)
        or ((1, [capital(words[at])], "area") if _behind_hamlet(words, at, sorts) else None)
        or _known_name(words, at, out, sorts)
        or _region(words, at, out)
        or _village(words, at)
        or _from_to(words, at)
        or (sorts and sorts[-1] == "street" and _numbered(words, at, out))
        or _single(words[at], out)
    )


@lru_cache(maxsize=8192)
def _ordinary(word: str) -> bool:
    """Whether no name or abbreviation can begin with a word."""
    plain = bare(word)
    begins = (
        plain in _region_starts()
        or plain in _town_starts()
        or plain in _heads()
        or plain in institution_starts()
        or plain in _name_starts()
    )
    strange = _is_unlisted_name(plain) or lexicon.proper(plain) or "-" in plain
    return not (begins or plain in acronyms() or plain[:1].isdigit() or strange) and (
        plain not in {"no", "nomor", "nmr"}
    )


@cache
def _name_starts() -> frozenset[str]:
    return frozenset(name[0] for name in (*_gazetteer(), *_HEADS_OF_WORDS))


def _institution_at(words: list[str], at: int) -> tuple[int, list[str], str] | None:
    taken, written = institution(words, at)
    agency = _agency(words, at) if bare(words[at]) == "dinas" else 0
    if agency > taken:
        named = [word if bare(word) == "dan" else capital(word) for word in words[at : at + agency]]
        return agency, named, "word"
    return (taken, written.split(), "word") if taken else None


def _agency(words: list[str], at: int) -> int:
    """How many words name an office of a town: "dinas pertanian dan ketahanan pangan"."""
    end = at + 1
    while end < len(words) and _open_ended(words[end - 1]):
        joined = bare(words[end]) == "dan" and end + 1 < len(words)
        if not of_sort(words[end + joined], "agency"):
            break
        end += 1 + joined
    return end - at if end > at + 1 else 0


def _headed(words: list[str], at: int, out: list[str]) -> tuple[int, list[str], str] | None:
    """A head and its name: "jl flamboyan"."""
    head = _heads().get(bare(words[at]))
    counted = (
        bare(words[at]) == "kali" and out and (out[-1].isdigit() or out[-1] in ONE_WORD.values())
    )
    lit = bare(words[at]) == "jalan" and bool(out) and bare(out[-1]) in _OF_STREETS
    if not head or counted or lit or not _open_ended(words[at]):
        return None
    sort = head[1].rstrip("?")
    length = 0 if sort != head[1] and not _is_sure_name(words, at + 1, sort == "area") else -1
    length = length and _name_length(words, at + 1, sort)
    if not length:
        return None
    if sort == "area" and out and out[-1] == "kantor":
        out[-1] = "Kantor"
    name = [_name_word(word) for word in words[at + 1 : at + 1 + length]]
    return 1 + length, [_marked(words[at], head[0]), *name], sort


@cache
def _regions() -> frozenset[tuple[str, ...]]:
    """Regencies and provinces that no common word is called like: "papua barat daya"."""
    rows = resources.text("language/kota.txt").splitlines()
    names = (tuple(row.split()) for row in rows if row)
    return frozenset(n for n in names if len(n) > 1 or not lexicon.known(n[0]))


@cache
def _region_starts() -> frozenset[str]:
    return frozenset(name[0] for name in _regions())


def _region(
    words: list[str], at: int, out: list[str] | None = None
) -> tuple[int, list[str], str] | None:
    last = out[-1] if out else ""
    sure = (len(last) > 1 and last.isalpha() and last.isupper()) or bare(last) in _REGIONAL
    if out and sure and _region_length(words, at):
        _of_region(out)
        length = _region_length(words, at)
        return length, [capital(word) for word in words[at : at + length]], "word"
    if bare(words[at]) not in _region_starts():
        return None
    for length in (3, 2, 1):
        name = tuple(map(bare, words[at : at + length]))
        inner = all(map(_open_ended, words[at : at + length - 1]))
        if len(name) == length and inner and name in _regions():
            _of_region(out or [])
            behind = words[at + length : at + length + 1]
            side = bool(behind and inner and bare(behind[0]) in _DIRECTIONS)
            whole = words[at : at + length + side]
            return len(whole), [capital(word) for word in whole], "word"
    return None


@cache
def _towns() -> frozenset[str]:
    return frozenset(resources.text("language/kota.txt").splitlines())


@cache
def _town_starts() -> frozenset[str]:
    return frozenset(town.split()[0] for town in _towns() if town)


def _region_length(words: list[str], at: int) -> int:
    """How many words behind "kabupaten" are a regency's name, be they other words: "agam"."""
    for length in (3, 2, 1):
        if " ".join(map(bare, words[at : at + length])) in _towns() and at + length <= len(words):
            return length
    return 0


def _of_region(out: list[str]) -> None:
    """ "Dinas Pertanian kota Ambon": the sort of the region is part of its name."""
    if out and out[-1] in {"kota", "kabupaten", "provinsi"}:
        out[-1] = out[-1].capitalize()


def _from_to(words: list[str], at: int) -> tuple[int, list[str], str] | None:
    """ "ruas ngunut-blitar": two places with a hyphen between them."""
    parts = words[at].split("-")
    if len(parts) != 2 or not words[at].islower():
        return None
    named = all(_is_unlisted_name(bare(part)) or bare(part) in _towns() for part in parts)
    return (1, ["-".join(map(capital, parts))], "word") if named else None


def _village(words: list[str], at: int) -> tuple[int, list[str], str] | None:
    """A village of two words whose first is no other word: "girian permai"."""
    pair = words[at : at + 2]
    first = bare(pair[0])
    if len(pair) < 2 or not "".join(pair).islower() or not _is_unlisted_name(first):
        return None
    named = _open_ended(pair[0]) and lexicon.place(" ".join(map(bare, pair)))
    return (2, [capital(word) for word in pair], "word") if named else None


@cache
def _heads_of_words() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The heads of several words by their first, longest first."""
    firsts = {head[0] for head in _HEADS_OF_WORDS}
    return {first: tuple(h for h in _HEADS_OF_WORDS if h[0] == first) for first in firsts}


def _pair(words: list[str], at: int) -> tuple[int, list[str], str] | None:
    """A head of two or three words and its name: "bank sampah melati"."""
    coming = tuple(map(bare, words[at : at + 3]))
    heads = _heads_of_words().get(coming[0], ())
    head = next((h for h in heads if coming[: len(h)] == h), ())
    if not head or not all(map(_open_ended, words[at : at + len(head)])):
        return None
    behind = at + len(head)
    length = _name_length(words, behind, "building")
    name = [*map(capital, words[at:behind]), *map(_name_word, words[behind : behind + length])]
    return (len(head) + length, name, "word") if length else None


def _behind_hamlet(words: list[str], at: int, sorts: list[str]) -> bool:
    """ "Dusun Gamplong 1 sumberrahayu moyudan": village and district named behind a hamlet."""
    if not sorts or sorts[-1] != "area" or not words[at].islower():
        return False
    plain = bare(words[at])
    return len(plain) > _SHORTEST and lexicon.place(plain) and not lexicon.known(plain)


def _known_name(
    words: list[str], at: int, out: list[str], sorts: list[str]
) -> tuple[int, list[str], str] | None:
    pair = " ".join(map(bare, words[at : at + 2]))
    if (
        out
        and bare(out[-1]) in _SEATED
        and words[at].islower()
        and " " in pair
        and lexicon.place(pair)
    ):
        return 2, [capital(word) for word in words[at : at + 2]], "word"
    found = gazetteer_name(words, at)
    if not found or not _is_name_here(words, at, found, out):
        return None
    return found, _found_name(words[at : at + found], out, sorts), _sort_after(sorts, out)


def _numbered(words: list[str], at: int, out: list[str]) -> tuple[int, list[str], str] | None:
    """ "no. 12" behind a street."""
    number = words[at + 1 : at + 2]
    if bare(words[at]) not in {"no", "nomor", "nmr"} or not number or not number[0][:1].isdigit():
        return None
    return (2, ["Nomor", number[0]], "street") if out and out[-1][:1].isupper() else None


def _single(word: str, out: list[str]) -> tuple[int, list[str], str]:
    plain = bare(word)
    if plain in _UNNAMED:
        return 1, [word.lower().replace(plain, _UNNAMED[plain], 1)], "word"
    area = _heads().get(plain, ("", ""))[1] == "area"
    if plain in acronyms() and not area:
        return 1, [capital(word)], "number" if plain in {"rt", "rw"} else "word"
    if out and bare(out[-1]) in _SEATED and _is_village(plain) and word.islower():
        return 1, [capital(word)], "word"
    named = _is_unlisted_name(plain) and plain not in _heads()
    named = named or (bool(out) and bare(out[-1]) in _TOWARDS and lexicon.proper(plain))
    if word[:1].islower() and plain.isalpha() and named:
        return 1, [capital(word)], "word"
    if plain[:1].isdigit() and out and bare(out[-1]) in {"rt", "rw"}:
        return 1, [word], "rw" if bare(out[-1]) == "rw" else "number"
    return 1, [word], "word"


_TOWARDS = frozenset("di ke dari asal".split())


@lru_cache(maxsize=8192)
def _is_unlisted_name(plain: str) -> bool:
    """Whether it is the name of a village or a person and no other word at all: "fatululi"."""
    if len(plain) < _SHORTEST or lexicon.known(plain) or lexicon.foreign(plain):
        return False
    return lexicon.place(plain) or lexicon.personal(plain)


def _open_ended(word: str) -> bool:
    return word[-1] not in ",;:)"


def _marked(word: str, written: str) -> str:
    opening = word[: len(word) - len(word.lstrip('(“‘"'))]
    return opening + written


def _is_name_here(words: list[str], at: int, length: int, out: list[str]) -> bool:
    """A lower-case gazetteer name is sure with two words, after RT/RW or at a chain's end."""
    if words[at][:1].isupper() or length > 1 or bare(words[at]) not in _COMMON_TOO:
        return True
    before = bare(out[-1]) if out else ""
    if before in {"daun", "kayu", "pohon", "bibit", "hutan", "mebel", "biji", "getah"}:
        return False
    if before in {"tim", "warga", "lurah", "puskesmas", "posyandu"}:
        return True
    last = at + length == len(words)
    return (
        last and bool(before) and not is_verb(before) and not of_sort(before, "function", "modal")
    )


def _found_name(name: list[str], out: list[str], sorts: list[str]) -> list[str]:
    written = [capital(word) for word in name]
    after_rw = bool(sorts) and sorts[-1] == "rw"
    after_street = bool(sorts) and sorts[-1] == "street" and is_kelurahan_only(name)
    if after_rw:
        return ["Kelurahan", *written]
    if after_street:
        if out[-1][-1] != ",":
            out[-1] += ","
        return ["Kelurahan", *written]
    return written


def _sort_after(sorts: list[str], out: list[str]) -> str:
    return "area" if sorts and sorts[-1] in {"street", "rw"} and out else "word"


def _is_village(plain: str) -> bool:
    """Whether a village is called so and the word is hardly another: "malang", not "sedang"."""
    common = of_sort(
        plain,
        "predicate",
        "group",
        "stop_name",
        "function",
        "event",
        "trouble",
        "modal",
        "keterangan",
    )
    return lexicon.place(plain) and not common and not is_verb(plain)


def _is_sure_name(words: list[str], at: int, area: bool) -> bool:
    """ "toko barokah" has a name, "toko bangunan" and "warung kopi" say what is sold there."""
    word = words[at] if at < len(words) else ""
    plain = bare(word)
    lettered = len(plain) == 1 and (plain.isdigit() or plain not in "di")
    if area and _is_village(plain):
        return True
    return (
        word[:1].isupper()
        or plain in NAME_PARTS
        or bool(plain and lettered)
        or (plain.isalpha() and not lexicon.known(plain))
        or (lexicon.personal(plain) and not is_verb(plain))
    )


def _name_length(words: list[str], at: int, sort: str) -> int:
    """How many words from `at` are a name: the gazetteer's, else up to three that can be one."""
    after_street = sort == "street"
    found = gazetteer_name(words, at) or _two_worded(words, at)
    regional = at and bare(words[at - 1]) in _REGIONAL
    found = found or (_region_length(words, at) if regional else 0)
    if found:
        more = at + found < len(words) and after_street and bare(words[at + found]) in _ESTATES
        return found + more
    length = 1 if after_street and at < len(words) and bare(words[at]) == "raya" else 0
    if sort == "building" and at and at + 1 < len(words) and bare(words[at]) in _GREAT:
        length = bare(words[at - 1]) in {"masjid", "gereja", "pura"}
    length = length or (_feature(words, at) if sort == "area" else 0)
    longest = _LONGEST_NAME
    while at + length < len(words) and length < longest:
        word = words[at + length]
        following = bare(words[at + length + 1]) if at + length + 1 < len(words) else ""
        if word.isdigit() and following in _UNITS:
            break
        if sort == "area" and length and bare(word) in _DIRECTIONS:
            return length + 1
        if after_street and not length and bare(word) in _STREETS:
            length = 1
            continue
        if not _can_be_name(word) or (length and gazetteer_name(words, at + length)):
            break
        if length and at and bare(words[at - 1]) in _VILLAGES and _next_area(words, at, length):
            break
        length += 1
        longest += bare(word) in NAME_PARTS
        if not _open_ended(word):
            break
    ended = length and after_street and bare("".join(words[at + length : at + length + 1]))
    return length + (ended == "raya")


def _two_worded(words: list[str], at: int) -> int:
    """2 where two words are the name of a place and the second is no other word: "karang pule"."""
    pair = list(map(bare, words[at : at + 2]))
    if len(pair) < 2 or not _open_ended(words[at]) or lexicon.known(pair[1]):
        return 0
    return 2 if lexicon.place(" ".join(pair)) and pair[1] not in _heads() else 0


def _next_area(words: list[str], at: int, length: int) -> bool:
    """Whether a name is whole and another place's begins: "gamplong 1 | sumberrahayu"."""
    name = [bare(word) for word in words[at : at + length + 1]]
    begins = len(name[-1]) > _SHORTEST and lexicon.place(name[-1])
    whole = name[-2].isdigit() or lexicon.place(" ".join(name[:-1]))
    return begins and whole and not lexicon.known(name[-1]) and not lexicon.place(" ".join(name))


def _feature(words: list[str], at: int) -> int:
    """1 where a village is called after a mountain or a river: "dusun gunung malang"."""
    called = bare("".join(words[at : at + 1])) in _FEATURES and at + 1 < len(words)
    return int(called and _can_be_name(words[at + 1]))


def _can_be_name(word: str) -> bool:
    plain = bare(word)
    headed = plain in _heads() and word.islower()
    if not plain or headed or plain in _DAYS or word[0] in '(“"':
        return False
    if plain.isdigit():
        return len(plain) <= 3
    if word[:1].isupper() and not of_sort(plain, "function"):
        return True
    if plain in _DISCUSSED:
        return False
    return not (
        of_sort(plain, "function", "stop_name", "predicate", "modal", "keterangan", "event")
        or is_verb(plain)
        or plain.endswith("nya")
        or of_sort(plain, "group", "descriptor", "institution")
        or plain in {"rt", "rw", "no", "pak", "bu", "warga"}
    )


def _name_word(word: str) -> str:
    title = _TITLES.get(word.lower()) or _TITLES.get(word.lower().rstrip("."))
    if title:
        return title
    if word[:1].isupper() and not word.isupper():
        return word
    parts = word.split("-")
    twice = len(parts) > 1 and parts[0] == parts[1]
    return _softened(word) if len(parts) == 1 or twice else "-".join(map(_softened, parts))


def _softened(word: str) -> str:
    """ "PATIMURA" after a head is a shout, "AR" and "PKK" are not."""
    if word.isupper() and word.isalpha() and len(word) > 4 and word.lower() not in acronyms():
        return word.capitalize()
    return capital(word)
