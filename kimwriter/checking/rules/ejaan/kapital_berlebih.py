"""Capitals that nothing asks for: "para Warga", "kegiatan Gotong Royong", whole lines of them.

A run of them is one finding with one replacement; names inside stay. EYD V, I.F (a contrario).
"""

import re
from collections.abc import Iterator

from kimwriter.checking.capitals import (
    acronym,
    capital,
    cities,
    heads,
    ordinary,
    past_place,
    place,
    proper,
    runs,
    sorts,
    title_lines,
)
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import lexicon
from kimwriter.language.words import acronyms, of_sort

SOURCE = "EYD V, I.F Huruf Kapital"
NEEDLESS = Rule(
    "R096",
    "warning",
    "Kata yang bukan nama ditulis dengan huruf kecil, misalnya “para warga” dan “kerja bakti”.",
    SOURCE,
)
SHOUTED = Rule(
    "R104",
    "warning",
    "Tulisan dengan huruf kapital semua melelahkan pembaca; pakai huruf kecil.",
    SOURCE,
)

_EVENTS = frozenset(
    ("kerja bakti", "gotong royong", "jalan sehat", "bakti sosial", "senam sehat", "senam pagi",
     "senam bersama", "donor darah", "pasar murah", "rapat koordinasi", "buka bersama",
     "buka puasa bersama", "doa bersama", "makan bersama", "bersih desa", "sedekah bumi",
     "halal bihalal", "siaga bencana", "cuci tangan", "tanam pohon", "lomba mewarnai",
     "sunat massal", "khitanan massal", "nikah massal", "santunan anak yatim", "rapat anggota",
     "kunjungan kerja", "studi banding", "rumah warga", "tokoh masyarakat", "tokoh agama",
     "tokoh pemuda", "rapat kerja", "musyawarah desa", "upacara bendera", "jumat bersih",
     "panen raya", "bagi takjil", "peringatan hari")
)  # fmt: skip
# "... (ASN)" and "ASN (...": the words beside are the acronym's own.
_ACRONYM = re.compile(r" ?\(([A-Z]\w{1,14})[)/ -]")
_ENCLOSED = re.compile(r"\b[A-Z]{2,8} \(\Z")
# Newspapers and agencies whose names are words of every day, once in mid-sentence with a capital.
_ROMAN = re.compile(r"[IVX]{1,6}|\d{1,3}")
_MEDIA = frozenset("antara kompas tempo merdeka suara republika".split())
_FEWEST_SHOUTED = 4
# After any other mark a word with a capital may open a sentence or a list's item.
_WITHIN = ",&+%'’"


def find(view: Masked) -> Iterator[Hit]:
    """Runs of capitals of ordinary words, and lines in capitals throughout."""
    shouted = list(_shouted(view))
    yield from (_lowered_line(view, first, after) for first, after in shouted)
    if view.scope in {"headline", "facts"}:
        return
    spared = title_lines(view) | {
        index for first, after in shouted for index in range(first, after)
    }
    for first, after in runs(view):
        if first not in spared:
            yield from _needless(view, first, after)


def _needless(view: Masked, first: int, after: int) -> Iterator[Hit]:
    """The stretches of a run that are no part of a name."""
    start = first + 1 if _opens(view, first) else first
    if _begins_name(view.tokens[first]) if start > first else _goes_on(view, first, after):
        return
    start, end = past_place(view, start, after), after
    after = _before_expansion(view, first, after)
    if start >= after or _named_by(view, start) or _whole_name(view, start, after):
        return
    if hit := _event(view, start, after):
        yield hit
    else:
        yield from _stretch(view, first, range(start, after), end)


def _stretch(view: Masked, first: int, run: range, end: int) -> Iterator[Hit]:
    """The ordinary words before the first that begins a name; the run goes on to `end`, with what
    an acronym spells.
    """
    stretch: list[int] = []
    for index in run:
        if _belongs_to_name(view, index, end, first):
            break
        if capital(view.tokens[index]) and ordinary(view.tokens[index]):
            stretch.append(index)
        elif capital(view.tokens[index]):
            stretch = []
            break
    if stretch and not _part_of_person(view, stretch[-1] + 1, end):
        yield _lowered(view, stretch[0], stretch[-1] + 1)


def _begins_name(token: Token) -> bool:
    """Whether the opening word, whose capital says nothing, begins a name: "Dinas", "Eddy"."""
    word = token.lower
    return word in heads() or (
        not acronym(token) and (lexicon.personal(word) or not lexicon.known(word))
    )


def _goes_on(view: Masked, first: int, after: int) -> bool:
    """Whether the words go on with a body's name behind a comma: "Pusat Data, Informasi dan Humas";
    the last of them follows "dan".
    """
    listed = any(token.lower == "dan" for token in view.tokens[first:after])
    joined = first and view.tokens[first - 1].lower == "dan"
    if not first or not (
        listed or joined or view.shown.startswith(",", view.tokens[after - 1].end)
    ):
        return False
    index = first - 1
    if view.tokens[index].lower == "dan" and index:
        index -= 1
    if not view.shown.startswith((", ", ", dan "), view.tokens[index].end):
        return False
    while index >= 0 and (capital(view.tokens[index]) or view.tokens[index].lower == "dan"):
        if view.tokens[index].lower in heads():
            return True
        index -= 1
    return False


def _before_expansion(view: Masked, start: int, after: int) -> int:
    """Where the words begin that an acronym in brackets spells: "Aparatur Sipil Negara (ASN)"; the
    end of the run where there is none.
    """
    if start >= after or "(" not in view.shown:
        return after
    short = _ACRONYM.match(view.shown, view.tokens[after - 1].end)
    if short is None:
        opening = view.tokens[start].start
        enclosed = view.shown[max(0, opening - 16) : opening]
        return start if enclosed.endswith("(") and _ENCLOSED.search(enclosed) else after
    initials = ""
    for index in range(after - 1, start - 1, -1):
        if view.tokens[index].lower not in sorts()["kecil"]:
            initials = view.tokens[index].text[0] + initials
        if initials == short[1]:
            return index
    mixed = not short[1].isupper() and view.tokens[start].text[0] == short[1][0]
    return start if mixed else after


def _event(view: Masked, start: int, after: int) -> Hit | None:
    """A common event in capitals: "Kerja Bakti"; its words may be names elsewhere."""
    words = tuple(token.lower for token in view.tokens[start:after])
    for length in (3, 2):
        if len(words) >= length and " ".join(words[:length]) in _EVENTS:
            return _lowered(view, start, start + length)
    return None


def _opens(view: Masked, index: int) -> bool:
    token = view.tokens[index]
    if view.opens(token):
        return True
    before = view.shown[max(0, token.start - 9) : token.start].rstrip(" \u00a0")
    if not before:
        return True
    return not before[-1].isalnum() and before[-1] not in _WITHIN


def _named_by(view: Masked, index: int) -> bool:
    """Whether the word before says that a name follows: "bernama", "kelurahan", "Bapak"."""
    if not index:
        return False
    before = view.tokens[index - 1].lower
    return (
        before in sorts()["bernama"]
        or before in sorts()["sapaan"]
        or (before in heads() and capital(view.tokens[index - 1]))
    )


def _whole_name(view: Masked, start: int, after: int) -> bool:
    """Whether the run is a village, numbered ("Bab 2"), or the title within quotation marks."""
    tokens = view.tokens
    if place(view, start, after) or tokens[start].lower in _MEDIA:
        return True
    if after < len(tokens) and tokens[after].text[0].isdigit() and after - start == 1:
        return view.joined(tokens[after - 1], tokens[after])
    numbered = tokens[after - 1].text.isdigit() and after - start == 2
    return numbered or view.titled(tokens[start].start)


def _belongs_to_name(view: Masked, index: int, after: int, first: int) -> bool:
    """Whether a name begins with this word: the head of a body, an office, an address."""
    word = view.tokens[index].lower
    last = index + 1 == after
    if not last and _ROMAN.fullmatch(view.tokens[index + 1].text):
        return True
    if word in heads():
        return not last or _titled_street(view, index)
    if word == "warga" and not last and view.tokens[index + 1].lower == "negara":
        return True
    if word in sorts()["jabatan"]:
        general = index == first and index > 0 and view.tokens[index - 1].lower in sorts()["umum"]
        return not (last and general)
    return word in sorts()["sapaan"] or acronym(view.tokens[index]) or word in proper()


def _titled_street(view: Masked, index: int) -> bool:
    """Whether a title in small letters goes on with the name: "Jalan dr. Soetomo"."""
    following = view.tokens[index + 1 : index + 2]
    return bool(following) and following[0].lower in ("dr", "drs", "kh", "ki")


def _part_of_person(view: Masked, index: int, after: int) -> bool:
    """Whether the words before are rather the first part of a name: "Cinta Laura"."""
    if index >= after:
        return False
    word = view.tokens[index].lower
    if word in proper() or word in cities():
        return not of_sort(view.tokens[index - 1].lower, "group")  # "Suara Indonesia"
    return not lexicon.known(word) and not acronym(view.tokens[index])


def _lowered(view: Masked, first: int, after: int) -> Hit:
    tokens = view.tokens[first:after]
    start, end = tokens[0].start, tokens[-1].end
    return Hit(NEEDLESS, start, end, (view.text[start:end].lower(),))


def _shouted(view: Masked) -> Iterator[tuple[int, int]]:
    """Runs of at least four words in capitals throughout, acronyms not counted."""
    end = 0
    for index in [n for n, token in enumerate(view.tokens) if token.text.isupper()]:
        if index < end:
            continue
        end = index
        while end < len(view.tokens) and _loud(view.tokens[end]):
            end += 1
        words = [token for token in view.tokens[index:end] if lexicon.known(token.lower)]
        long = [token for token in words if len(token.text) > 3]
        if len(words) >= _FEWEST_SHOUTED and len(long) >= _FEWEST_SHOUTED - 1:
            yield index, end


def _loud(token: Token) -> bool:
    return token.text.isupper() or token.text.isdigit()


def _lowered_line(view: Masked, first: int, after: int) -> Hit:
    """The same words small, names and acronyms apart, with a capital at the start (in a headline
    at every word that is not a small one).
    """
    start, end = view.tokens[first].start, view.tokens[after - 1].end
    out, position = [], start
    for index in range(first, after):
        token = view.tokens[index]
        out.append(view.text[position : token.start])
        titled = view.scope == "headline" and token.lower not in sorts()["kecil"]
        out.append(_small(token, opening=index == first or view.opens(token) or titled))
        position = token.end
    return Hit(SHOUTED, start, end, ("".join(out),))


def _small(token: Token, *, opening: bool) -> str:
    word = token.lower
    if word in acronyms():
        return acronyms()[word]
    if len(word) <= 3 and not lexicon.frequency(word):
        return token.text
    name = word in proper() or not lexicon.known(word)
    return word.capitalize() if name or opening else word


FAMILY = Family(
    name="kapital berlebih",
    category="ejaan",
    rank=42,
    rules=(NEEDLESS, SHOUTED),
    find=find,
    good=(
        "Lurah Jati, Budi Santoso, membuka Posyandu Melati di Kelurahan Jati.",
        "Warga Kota Probolinggo mengikuti Hari Kemerdekaan di Alun-Alun.",
        "Dinas Pendidikan dan Kebudayaan mengundang para guru SD Negeri Sukabumi 2.",
        "Kata Indah, Bapak Lurah datang bersama Ibu Camat.",
        "Gubernur membuka acara. Menurut Camat, warga antusias.",
        "Rumah Makan Sederhana dan Toko Barokah ikut Festival Kuliner Nusantara.",
        "Nama: Siti Aminah\nAlamat: Jalan Mawar Nomor 3",
        "Ia membaca buku berjudul Laskar Pelangi dan film Bumi Manusia.",
        "Bank Sampah Melati, Karang Taruna Bhakti, dan Kelompok Tani Makmur hadir.",
        "“Kami senang,” kata Cahaya Rahmawati.",
        "Bantuan dari Program Keluarga Harapan dan BPNT cair pada Senin.",
        "Kepala Pusat Data, Informasi dan Humas BNPB serta Dinas Pemuda, Olahraga, dan Pariwisata.",
        "Acara itu dikutip Antara pada Ahad (4/11). Kata Mendagri, Dana Desa cair.",
        "“Kami siap,” kata Idaman, ketua Suku VII Tiyuh Panaragan.",
        "Wali kota meresmikan Taman Kambang Iwak (KI) Palembang.",
        "Kapolres Lebak AKBP Dani hadir bersama warga di Duri, Kabupaten Bengkalis.",
        "Warga Jalan Srikandi, Tampan, ikut. H. Eddy Jasa memimpin. Eddy Jasa ketua RW.",
        "Petugas Penanganan Prasarana dan Sarana Umum (PPSU) serta ASN (Aparatur Sipil Negara).",
        "PROBOLINGGO – Warga RT 03 RW 02 bergotong royong.",
    ),
    bad=(
        ("Lurah mengajak para Warga hadir.", "Lurah mengajak para warga hadir."),
        ("Warga melakukan kegiatan Gotong Royong.", "Warga melakukan kegiatan gotong royong."),
        (
            "Acara itu dihadiri Masyarakat Kelurahan Jati.",
            "Acara itu dihadiri masyarakat Kelurahan Jati.",
        ),
        (
            "Rapat dihadiri para Camat dan seorang Lurah.",
            "Rapat dihadiri para camat dan seorang lurah.",
        ),
        ("Peserta menerima Sertifikat dan Hadiah.", "Peserta menerima sertifikat dan hadiah."),
        (
            "PENGUMUMAN UNTUK SELURUH WARGA RT 03: HARAP HADIR",
            "Pengumuman untuk seluruh warga RT 03: harap hadir",
        ),
        (
            "Panitia mengadakan Pelatihan Membuat Kompos.",
            "Panitia mengadakan pelatihan membuat kompos.",
        ),
    ),
)
