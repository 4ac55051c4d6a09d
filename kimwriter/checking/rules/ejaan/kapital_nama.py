"""Names want a capital: days, months, religions, peoples, places, bodies, addresses.

EYD V, I.F Huruf Kapital.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from kimwriter import resources
from kimwriter.checking.capitals import acronym, capital, cities, ordinary, proper, sorts
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.phrases import Phrases
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import lexicon, suggester

SOURCE = "EYD V, I.F Huruf Kapital"
DAY = Rule(
    "R092",
    "error",
    "Nama hari, bulan, dan hari raya berhuruf kapital, misalnya “hari Rabu” dan “bulan Mei”.",
    SOURCE,
)
FAITH = Rule(
    "R093",
    "error",
    "Nama agama, kitab suci, dan Tuhan berhuruf kapital, misalnya “umat Hindu”.",
    SOURCE,
)
PEOPLE = Rule(
    "R094",
    "error",
    "Nama bangsa, suku, dan bahasa berhuruf kapital; kata “bahasa”, “suku”, dan “bangsa” tidak: "
    "“bahasa Jawa”.",
    SOURCE,
)
PLACE = Rule(
    "R097",
    "error",
    "Nama tempat dan kata geografi di depannya berhuruf kapital, misalnya “Desa Bayeman”.",
    SOURCE,
)
BODY = Rule(
    "R099",
    "error",
    "Nama lembaga berhuruf kapital di setiap katanya kecuali kata tugas: “Dinas Perhubungan”.",
    SOURCE,
)
ADDRESS = Rule(
    "R101",
    "error",
    "“Anda” dan kata sapaan di depan nama berhuruf kapital, misalnya “Pak Slamet”; yang diikuti "
    "pemiliknya tidak: “ibu saya”.",
    SOURCE,
)
DESCENT = Rule("R102", "error", "“bin” dan “binti” di tengah nama berhuruf kecil.", SOURCE)
OFFICE = Rule(
    "R095",
    "warning",
    "Jabatan yang diikuti nama orang, lembaga, atau tempat berhuruf kapital: “Bupati Lumajang”.",
    SOURCE,
)
KIND = Rule(
    "R098",
    "warning",
    "Nama jenis berhuruf kecil, misalnya “gula jawa” dan “jeruk bali”.",
    SOURCE,
)

_RULES = {
    "hari": DAY, "bulan": DAY, "hijriah": DAY, "hari_raya": DAY,
    "agama": FAITH, "kitab": FAITH, "negara": PEOPLE, "sapaan": ADDRESS,
}  # fmt: skip
_PARTS_OF_DAY = frozenset("pagi siang sore petang malam".split())
# "ibu kota Jawa Timur", "pinggir jalan Jakarta": no part of the name follows these.
_BEFORE_COMMON = frozenset(
    "ibu wali luar tengah pusat dalam ruas sepanjang pinggir tepi bahu badan dinas".split()
)
_OFFICES = (
    "lurah camat bupati gubernur presiden kapolsek kapolres kapolda danramil dandim kades "
    "wali wakil kepala".split()
)
_AREAS = frozenset("kelurahan kecamatan desa dusun kabupaten kota lurah camat kades".split())
_AREA_HEADS = frozenset("kelurahan kecamatan desa dusun kabupaten".split())
_SHORTEST_PLACE = 4
_TWO_WORDS = {
    "wali": ("kota",),
    "kepala": ("desa", "dinas", "badan", "sekolah", "puskesmas"),
    "wakil": ("bupati", "gubernur", "presiden"),
}
_TONGUES = frozenset(("bahasa", "suku", "bangsa"))
# Kinds whose name holds a place: Gula Jawa is gula jawa.
_KINDS = frozenset(
    ("gula jawa", "asam jawa", "jeruk bali", "kunci inggris", "terong belanda", "terung belanda",
     "pisang ambon", "kacang bogor", "jambu bangkok", "ayam bangkok", "petai cina", "kacang arab")
)  # fmt: skip


def find(view: Masked) -> Iterator[Hit]:
    """Names without their capital, and capitals of words that are none."""
    if view.scope == "facts":
        return
    for index, token in enumerate(view.tokens):
        if token.text.islower():
            yield from _small(view, index)
        elif reader := _CAPITALS.get(token.lower):
            yield from reader(view, index)
        if token.lower in _AREAS:
            yield from _whole_place(view, index)
            yield from _small_place(view, index)
    for first, after, _ in _bodies().find(view):
        yield from _body(view, first, after)


def _small(view: Masked, index: int) -> Iterator[Hit]:
    token = view.tokens[index]
    before = view.tokens[index - 1].lower if index else ""
    if sort := proper().get(token.lower):
        if before not in sorts()["jenis"]:
            yield _raised(_RULES[sort], token)
    elif token.lower in cities():
        if before not in sorts()["jenis"]:
            yield _raised(PLACE, token)
    elif token.lower in _SMALL:
        yield from _SMALL[token.lower](view, index)


def _raised(rule: Rule, token: Token) -> Hit:
    return Hit(rule, token.start, token.end, (_title(token.lower),))


def _title(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def _sunday(view: Masked, index: int) -> Iterator[Hit]:
    """ "hari minggu", "minggu pagi"; but "dua minggu" is a span of time."""
    token = view.tokens[index]
    before = view.tokens[index - 1].lower if index else ""
    after = _next(view, index)
    if before == "hari" or (after and after.lower in _PARTS_OF_DAY and before in ("", "pada")):
        yield Hit(DAY, token.start, token.end, ("Minggu",), severity="warning")


def _may(view: Masked, index: int) -> Iterator[Hit]:
    before = view.tokens[index - 1].lower if index else ""
    if before == "bulan" or before.isdigit():
        yield _raised(DAY, view.tokens[index])


def _place(view: Masked, index: int) -> Iterator[Hit]:
    """A geographical word before a name: "desa Bayeman"."""
    token, name = view.tokens[index], _next(view, index)
    before = view.tokens[index - 1].lower if index else ""
    if not name or not capital(name) or name.lower == "anda" or acronym(name):
        return
    if before in _BEFORE_COMMON or view.opens(name) or proper().get(name.lower) == "kitab":
        return
    if not ordinary(name):
        yield Hit(PLACE, token.start, token.end, (_title(token.text),))


def _whole_place(view: Masked, index: int) -> Iterator[Hit]:
    """A place whose second word is small: "Kelurahan Jrebeng lor"."""
    first, second = _next(view, index), _next(view, index + 1)
    if not first or not second or not capital(first):
        return
    if second.text.islower() and lexicon.place(f"{first.lower} {second.lower}"):
        yield Hit(PLACE, second.start, second.end, (_title(second.text),))


def _small_place(view: Masked, index: int) -> Iterator[Hit]:
    """A place with a small letter, told by being no word: "desa gunungsari"."""
    token, name = view.tokens[index], _next(view, index)
    if not name or not name.text.islower() or not name.text.isalpha():
        return
    if lexicon.known(name.lower) or len(name.text) < _SHORTEST_PLACE:
        return
    sure = lexicon.place(name.lower)
    second = _next(view, index + 1)
    if second and lexicon.place(f"{name.lower} {second.lower}"):
        name, sure = second, True
    # What is no place that we know may be a slip of another word: "desa tersbut".
    slip = token.lower not in _AREA_HEADS or suggester.near(name.lower)[1]
    if not sure and slip:
        return
    found = view.text[token.start : name.end]
    right = " ".join(map(_title, found.split()))
    yield Hit(PLACE, token.start, name.end, (right,), severity="warning")


def _addressed(view: Masked, index: int) -> Iterator[Hit]:
    """A form of address before a name: "pak Slamet"."""
    token, name = view.tokens[index], _next(view, index)
    before = view.tokens[index - 1].lower if index else ""
    if not name or not capital(name) or view.opens(name) or before in ("para", "seorang"):
        return
    short = token.lower in ("pak", "bu")
    if short or not (acronym(name) or ordinary(name) or name.lower in proper()):
        yield Hit(ADDRESS, token.start, token.end, (_title(token.text),))


def _office(view: Masked, index: int) -> Iterator[Hit]:
    """An office before a name: "lurah Mayangan", "wali kota Probolinggo"; not "para lurah"."""
    token, name = view.tokens[index], _next(view, index)
    before = view.tokens[index - 1].lower if index else ""
    start, words = token, token.text
    if token.lower in _TWO_WORDS:
        if not name or name.lower not in _TWO_WORDS[token.lower] or name.text[0].isupper():
            return
        words = f"{token.text} {name.text}"
        token, name = name, _next(view, index + 1)
    if not name or not capital(name) or view.opens(name) or before in sorts()["umum"]:
        return
    if ordinary(name) and name.lower not in sorts()["tempat"] | sorts()["lembaga"]:
        return
    yield Hit(OFFICE, start.start, token.end, (" ".join(map(_title, words.split())),))


def _owned(view: Masked, index: int) -> Iterator[Hit]:
    """Kin with an owner: "Ibu saya" within a sentence."""
    token, owner = view.tokens[index], _next(view, index)
    if owner and owner.lower in sorts()["pemilik"] and view.named(token) and owner.text.islower():
        yield Hit(ADDRESS, token.start, token.end, (token.lower,))


def _tongue(view: Masked, index: int) -> Iterator[Hit]:
    """ "Bahasa Jawa" within a sentence; a subject of school keeps its capital."""
    token, name = view.tokens[index], _next(view, index)
    before = view.tokens[index - 1] if index else None
    if not name or proper().get(name.lower) != "negara" or not view.named(token):
        return
    if before is None or capital(before) or before.lower in sorts()["pelajaran"]:
        return
    yield Hit(PEOPLE, token.start, token.end, (token.lower,))


def _descent(view: Masked, index: int) -> Iterator[Hit]:
    token, name = view.tokens[index], _next(view, index)
    before = view.tokens[index - 1] if index else None
    between = before and capital(before) and view.joined(before, token)
    if between and name and capital(name) and view.scope != "headline":
        yield Hit(DESCENT, token.start, token.end, (token.lower,))


def _kind(view: Masked, index: int) -> Iterator[Hit]:
    token, name = view.tokens[index], _next(view, index)
    if name and f"{token.lower} {name.lower}" in _KINDS and view.named(token):
        found = view.text[token.start : name.end]
        yield Hit(KIND, token.start, name.end, (found.lower(),))


def _next(view: Masked, index: int) -> Token | None:
    """The word after, if nothing but a blank stands between."""
    if index + 1 >= len(view.tokens):
        return None
    after = view.tokens[index + 1]
    return after if view.joined(view.tokens[index], after) else None


@cache
def _bodies() -> Phrases[str]:
    rows = resources.table("language/institutions.tsv")
    return Phrases((row["typed"], row["written"]) for row in rows if " " in row["typed"])


def _body(view: Masked, first: int, after: int) -> Iterator[Hit]:
    """The name of a body with a capital at its first word only, or before the name of a place."""
    tokens = view.tokens[first:after]
    content = [token for token in tokens if token.lower not in sorts()["kecil"]]
    small = [token for token in content if token.text.islower()]
    following = _next(view, after - 1)
    placed = following is not None and capital(following) and not view.opens(following)
    if not small or (content[0] in small and not placed):
        return
    start, end = tokens[0].start, tokens[-1].end
    words = [token.text if token not in small else _title(token.text) for token in tokens]
    yield Hit(DAY if tokens[0].lower == "hari" else BODY, start, end, (" ".join(words),))


_Reader = Callable[[Masked, int], Iterator[Hit]]
_SMALL: Mapping[str, _Reader] = {
    "minggu": _sunday,
    "mei": _may,
    **dict.fromkeys(sorts()["panggilan"], _addressed),
    **dict.fromkeys(sorts()["geografi"], _place),
    **dict.fromkeys(_OFFICES, _office),
}
_CAPITALS: Mapping[str, _Reader] = {
    **dict.fromkeys(sorts()["keluarga"], _owned),
    **dict.fromkeys(_TONGUES, _tongue),
    **dict.fromkeys(("bin", "binti"), _descent),
    **dict.fromkeys({kind.split()[0] for kind in _KINDS}, _kind),
}


FAMILY = Family(
    name="kapital nama",
    category="ejaan",
    rank=40,
    rules=(DAY, FAITH, PEOPLE, PLACE, BODY, ADDRESS, DESCENT, OFFICE, KIND),
    find=find,
    good=(
        "Dua minggu lagi warga rapat, yaitu hari Minggu pagi.",
        "Ibu kota Jawa Timur ada di Surabaya; di kota itu ada pasar.",
        "Pak Slamet dan ibu-ibu PKK menanam terong belanda dan gula jawa.",
        "Warga kelurahan bersama kepala desa ke Kelurahan Jati.",
        "Bapak dan ibu kami tinggal di Desa Bayeman, Kabupaten Probolinggo.",
        "Dinas terkait dan dinas kesehatan setempat hadir.",
        "Bulan Mei, guru Bahasa Indonesia mengajar bahasa Jawa.",
        "Umar bin Ali, warga keturunan Arab, membaca Al-Qur'an.",
        "Mereka jalan kaki ke kota Anda, lalu makan soto lamongan.",
        "Para lurah Kota Probolinggo dan seorang camat hadir; kepala desa itu pulang.",
        "Lurah mengapresisai warga desa tersbut dan camat memberiakn bantuan.",
        "Nilai islami dan pengindonesiaan istilah dibahas.",
    ),
    bad=(
        ("Rapat pada hari rabu, 3 mei 2026.", "Rapat pada hari Rabu, 3 Mei 2026."),
        ("Pengajian hari minggu pada bulan ramadan.", "Pengajian hari Minggu pada bulan Ramadan."),
        ("Umat hindu dan umat islam rukun.", "Umat Hindu dan umat Islam rukun."),
        (
            "Ia belajar bahasa inggris dan Bahasa Jawa.",
            "Ia belajar bahasa Inggris dan bahasa Jawa.",
        ),
        ("Warga desa Bayeman pergi ke surabaya.", "Warga Desa Bayeman pergi ke Surabaya."),
        (
            "Petugas Dinas perhubungan datang bersama dinas sosial Kota Probolinggo.",
            "Petugas Dinas Perhubungan datang bersama Dinas Sosial Kota Probolinggo.",
        ),
        ("Apakah anda mengenal pak Slamet?", "Apakah Anda mengenal Pak Slamet?"),
        ("Rumah Ibu saya dekat rumah mbah Karsi.", "Rumah ibu saya dekat rumah Mbah Karsi."),
        (
            "Acara dibuka lurah Mayangan dan wali kota Probolinggo bersama kepala desa Bayeman.",
            "Acara dibuka Lurah Mayangan dan Wali Kota Probolinggo bersama Kepala Desa Bayeman.",
        ),
        ("Warga kelurahan Jrebeng lor.", "Warga Kelurahan Jrebeng Lor."),
        ("Warga desa gunungsari pulang.", "Warga Desa Gunungsari pulang."),
        ("Acara dihadiri Lurah pademangan timur.", "Acara dihadiri Lurah Pademangan Timur."),
        ("Umar Bin Ali hadir.", "Umar bin Ali hadir."),
        ("Warga membeli Gula Jawa.", "Warga membeli gula jawa."),
        (
            "Bangsa indonesia merdeka pada 17 agustus 1945.",
            "Bangsa Indonesia merdeka pada 17 Agustus 1945.",
        ),
    ),
)
