"""Spoken words whose written form depends on their neighbours: sama, mau, habis, buat, pakai.

Start with `in_context`. Each word has a function of its own in `_READERS`.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from kimwriter.language import lexicon, morphology
from kimwriter.language.names import honorific
from kimwriter.language.places import is_place_head
from kimwriter.language.spelling import mended
from kimwriter.language.words import acronyms, is_passive, is_verb, of_sort, spoken

_MEANS = frozenset(
    "wa whatsapp sms telepon email surel surat aplikasi facebook instagram internet online daring "
    "tautan link shopee tokopedia qris grup media video ponsel transfer iuran undian radio situs "
    "laman web bank rekening pos pengeras".split()
)
_AFTER = frozenset(
    "subuh zuhur asar magrib isya jumatan salat lebaran makan itu kena hujan banjir badai "
    "gempa kecelakaan kerja".split()
)
_DOERS = frozenset(
    "harus wajib boleh mau dapat perlu rt rw pkk bisa akan belajar yang ia mereka ingin tidak "
    "untuk agar itu desa susah sulit mudah gampang suka malas gemar "
    "maksimal minimal cara membantu ikut langsung bersama-sama mengajak "
    "sering selalu patungan urunan iseng coba bakti royong saat sambil ketika sedang diminta "
    "diharap "
    "diharapkan".split()
)
_BER = {
    "wisata": "berwisata", "kumpul": "berkumpul", "olahraga": "berolahraga",
    "piknik": "berpiknik", "belanja": "berbelanja",
}  # fmt: skip
_DEEDS = frozenset({"panen", "cat", "sapu", "pasang"})
_SECTIONS = frozenset(
    "kesra kesos pem pemerintahan trantib pelayanan pembangunan ekbang humas kemas".split()
)
_USES = frozenset("minum makan jual sendiri dijual dimakan diminum dipakai jaga".split())
_LEARNT = frozenset(
    "iseng coba belajar bisa pandai mahir harus wajib ingin diminta diharap diharapkan".split()
)
_HOURS = frozenset("pukul jam setiap tiap mulai dari sampai hingga".split())
_COMPANY = frozenset(
    "teman istri suami anak adik kakak ibu ayah bapak keluarga cucu nenek kakek".split()
)
_AT_WORK = frozenset("yang mau tempat tempatnya sambil mulai berhenti kembali".split())
_LIMITS = frozenset("habis selesai sore pagi siang malam jam pukul subuh magrib tuntas".split())
# Deeds that need no object: "mengecek ke sekolah", "melapor ke polsek".
_ALONE = frozenset({"cek", "lapor", "daftar", "lihat"})
_CONDITIONS = frozenset("jika apabila bila ketika kalau saat waktu".split())
_LINKS = frozenset("dan serta lalu kemudian atau".split())
# What is with somebody or something: "bentrok dengan maulid".
_TOGETHER_WITH = frozenset("bentrok cocok beda berbeda akrab dekat bareng barengan campur".split())
_FEASTS = frozenset("natal lebaran puasa ramadan magrib idulfitri iduladha imlek nyepi".split())
# What tells things apart: "tabung kosong sama KTP" are two things.
_LOOKS = frozenset(
    "kosong asli lama baru bekas kecil besar kering basah putih merah hitam hijau manis pedas asin "
    "panas dingin segar murah mahal gratis halal".split()
)
_TELLERS = frozenset("ustaz ustadz kiai kyai pendeta pastor guru nenek kakek".split())
_GLOWS = frozenset("yang masih tidak tetap bisa".split())
_GONE = frozenset("lari pulang pergi kabur loncat lompat tidur".split())
_OF_SALES = frozenset("turun naik laris sepi laku habis seret lesu ramai".split())
_HEARERS = frozenset("tetangga saudara guru pembeli pelanggan orang".split())
_FETCHED = frozenset("pinjam beli ambil sewa pesan".split())
_SET_PHRASES = frozenset(
    {("baca", "tulis"), ("jual", "beli"), ("antar", "jemput"), ("panen", "raya")}
)
_AMOUNT = re.compile(r"rp|\d")


class Place(NamedTuple):
    """A word in lower case with its bare neighbours.

    `capital` is whether the next has one, `done` whether a verb stands shortly before,
    `named` whether a name stands right before, `ordered` whether a bare stem does ("cuci tangan"),
    `relative` whether a doer stands before it behind "yang" ("yang ia jaga"), `active` whether the
    last verb before it has meN-, `passive` whether a di- verb stands before it, `owned` whether two
    words before stands what belongs to somebody ("uangnya mau").
    """

    word: str
    before: str
    after: str
    capital: bool = False
    done: bool = False
    named: bool = False
    ordered: bool = False
    relative: bool = False
    active: bool = False
    passive: bool = False
    owned: bool = False


@lru_cache(maxsize=8192)
def by_neighbours(word: str) -> bool:
    """Whether the written form of a word in lower case depends on its neighbours."""
    full = spoken().get(word, word)
    return word in _READERS or full in _READERS or morphology.is_stem(full)


def in_context(place: Place) -> str | None:
    """The written form that the neighbours ask for, None where they ask for nothing."""
    full = spoken().get(place.word, "")
    reader = _READERS.get(place.word) or _READERS.get(full)
    return reader(place._replace(word=full or place.word)) if reader else None


_SPEAKERS = frozenset("narasumber pemateri penyuluh pembicara dokter petugas bidan".split())


def stem_after_doer(place: Place) -> str:
    """A bare transitive stem after its doer, with an object to come: "warga tanam pohon"."""
    word, before, after, *_ = place
    if _goes_on(place) or (before == "sudah" and after[:1].isdigit()):
        return morphology.after_doer(word)
    if before in _SPEAKERS and word.endswith("kan") and after and not lexicon.root(word):
        return next((form for form in [morphology.active(word)] if lexicon.listed(form)), "")
    if (
        word in _FETCHED
        and after in {"dari", "dr"}
        and before
        and not of_sort(before, "group", "modal")
    ):
        people = place.named or before in _DOERS or of_sort(before, "office", "function")
        return "" if people else morphology.passive(word)
    agent = before.startswith("pe") and not before.endswith("an") and len(before) > 5
    doer = of_sort(before, "group", "trouble", "office") or before in _DOERS or agent or place.named
    noun = morphology.is_noun_too(word) and not (
        word in _DEEDS and (of_sort(before, "group") or place.named)
    )
    noun = noun and before not in _LEARNT | {"masih", "sedang"}
    doer = doer or before in {"masih", "sedang"}
    doer = doer or (word == "bahas" and bool(before))  # what meetings do, never a noun
    if (
        not doer
        or (not after and "-" not in before)
        or noun
        or place.relative
        or (word, after) in _SET_PHRASES
        or after in _HOURS
    ):
        return ""
    alone = before in _LEARNT or word in _ALONE
    bound = of_sort(after, "function") and (word, after) != ("atur", "lalu")
    return "" if bound and not alone else morphology.after_doer(word)


def _goes_on(place: Place) -> bool:
    """ "memantau kesehatan dan cegah anemia", "jika lihat api": no doer, but meN- all the same."""
    linked = (place.active and place.before in _LINKS) or place.before in _CONDITIONS
    object_comes = not of_sort(place.after, "function") and place.after not in _HOURS
    got = place.before in {"sudah", "pernah", "sempat"} and object_comes
    done = (
        place.before == "hanya"
        or (got and place.word not in {"buka", "tutup"})
        or (place.before == "sudah" and place.word in _ALONE)
    )
    return bool(place.after) and (linked or done) and not morphology.is_noun_too(place.word)


def _together(place: Place) -> str:
    """ "sama" joins nouns as "dan", goes with a verb as "dengan"."""
    _, before, after, *_ = place
    if after == "sekali" or not before or not after:
        return "sama"
    if after.endswith("nya") and after[:-3] in _COMPANY:
        return "bersama"
    if before in {"sudah", "belum"} or before in _TOGETHER_WITH:
        return "dengan"
    body = of_sort(after, "institution") and not is_verb(before)
    if (
        body
        or before in _LOOKS
        or (is_verb(before) and (is_verb(after) or morphology.is_stem(after)))
    ):
        return "dan"
    if is_verb(before) or of_sort(before, "predicate"):
        return "dengan" if of_sort(after, "group", "office") or honorific(after) else "sama"
    return "dan"


def _going_to(place: Place) -> str | None:
    if place.before == "tidak":
        return None
    if place.after in _FEASTS:
        return "menjelang"
    if place.after == "buat" and place.before.endswith("nya"):
        return "akan"
    coming = (
        place.after == "ke"
        or morphology.is_stem(place.after)
        or is_verb(place.after)
        or of_sort(place.after, "predicate")
    )
    return "akan" if coming and place.after != "kerja" else None


def _working(place: Place) -> str | None:
    doing = of_sort(place.before, "group", "modal") or place.before in _AT_WORK
    joint = place.after in {"bakti", "sama"} and not of_sort(place.before, "group")
    return "bekerja" if doing and not joint else None


def _owned(place: Place) -> str | None:
    named = place.capital and place.after not in acronyms()
    having = place.before in {"yang", "sudah", "belum", "tidak", "agar", "bisa"}
    if place.before in {"itu", "ini"} and place.after in {"pribadi", "bersama", "desa"}:
        return "milik"
    if place.before in {"itu", "ini"} and of_sort(place.after, "group", "descriptor", "office"):
        return "milik"
    return "milik" if (honorific(place.after) or named) and not having else None


def _towards(place: Place) -> str | None:
    people = honorific(place.after) or of_sort(place.after, "group")
    people = people or (place.after in _HEARERS and is_passive(place.before))
    return "kepada" if people or place.after.startswith("siapa") else None


def _through(place: Place) -> str | None:
    return "melalui" if place.after in _MEANS else None


def _afterwards(place: Place) -> str | None:
    begun = not place.before and (of_sort(place.after, "event") or is_verb(place.after))
    prayed = place.after.split(" ")[0] in _AFTER
    return "setelah" if prayed or begun else None


def _using(place: Place) -> str | None:
    if place.done and place.after:
        return "dengan"
    stated = place.before and place.after and not of_sort(place.before, "instruction", "modal")
    return "memakai" if stated and not place.ordered else None


def _meant_for(place: Place) -> str | None:
    """ "gratis buat lansia" is "untuk"; "warga buat kompos" is a deed."""
    _, before, after, *_ = place
    if not before or not after:
        return None
    if before == "cukup" and after[0].isdigit():
        return "untuk"
    if is_passive(before) or (before in {"hanya", "cuma"} and after in _USES):
        return "untuk"
    people = of_sort(after, "group") and not of_sort(before, "modal", "group", "function")
    if people or (is_verb(before) and after in _HEARERS):
        return "untuk"
    if place.owned and of_sort(before, "modal"):
        return "dipakai untuk"  # "uangnya mau buat beli gerobak"
    doer = of_sort(before, "group", "modal", "office", "function") or is_verb(before)
    return None if doer or before in _DOERS else "untuk"


def _getting(place: Place) -> str | None:
    """ "anak dapat uang" is "mendapat", "anak dapat membaca" stays."""
    _, before, after, *_ = place
    able = is_verb(after) or morphology.is_stem(after)
    able = able or of_sort(after, "function", "modal", "predicate")
    free = before in _LINKS or not of_sort(before, "modal", "function")
    return "mendapat" if free and after and not able else None


def _together_deed(place: Place) -> str | None:
    """ "lansia wisata ke pantai": what a group does with ber-."""
    doing = of_sort(place.before, "group", "modal") or place.named
    return _BER[place.word] if doing and place.after else None


def _mutual(place: Place) -> str | None:
    return "bergotong" if place.after == "royong" and of_sort(place.before, "group") else None


def _underway(place: Place) -> str | None:
    """ "yang lagi demam" is "sedang", "tidak ada lagi" stays."""
    doing = is_verb(place.after) or of_sort(place.after, "predicate", "event")
    doing = doing or (morphology.is_stem(place.after) and of_sort(place.before, "group"))
    doing = doing or (place.before == "yang" and not of_sort(place.after, "function"))
    return "sedang" if doing and place.before and not is_verb(place.before) else None


def _next_then(place: Place) -> str | None:
    """ "senam trus cek kesehatan" joins two events, "makan trus pulang" two deeds."""
    if of_sort(place.after, "event") and not is_verb(place.before):
        return "dan"
    if of_sort(place.after, "group") and place.before:
        return "lalu"
    deed = is_verb(place.after) or morphology.is_stem(place.after)
    done = is_verb(place.before) or of_sort(place.before, "predicate")
    gone = is_passive(place.after) or place.after in _GONE
    done = done or ((place.passive or place.active) and gone)
    return "lalu" if place.word != "terus" or (deed and done) else None


def _he(place: Place) -> str | None:
    """ "beliau" is "ia" as a subject; behind a verb it stays."""
    subject = not place.before or is_verb(place.after) or of_sort(place.after, "modal", "predicate")
    return "ia" if subject else "beliau"


def _merely(place: Place) -> str | None:
    """ "cm 5 menit" is "hanya", "5 cm" a measure."""
    return None if place.before[-1:].isdigit() or not place.after else "hanya"


def _going_on(place: Place) -> str | None:
    """ "minggu depan lanjut materi kemasan" is "dilanjutkan dengan"."""
    if place.before in {"lebih", "tindak", "usia", "dan", "ke"} or not place.after:
        return None
    if of_sort(place.after, "function", "keterangan") or place.after in {"usia", "ke", "lagi"}:
        return None
    if is_verb(place.after) or of_sort(place.after, "modal"):
        return None
    return "dilanjutkan dengan" if place.before else None


def _all_did(place: Place) -> str | None:
    """ "teman-teman pada pesan": they all did it."""
    after = mended(place.after) or place.after
    deed = morphology.is_stem(after) or morphology.written_verb(after)
    went = of_sort(after, "intransitive") and place.before and not is_verb(place.before)
    return "" if (of_sort(place.before, "group") and deed) or went else None


def _sort_of(place: Place) -> str | None:
    return "golongan" if place.after in {"a", "b", "ab", "o"} else None


def _just_when(place: Place) -> str | None:
    """ "pas pandemi produksi berhenti" is "saat"."""
    if place.before and place.after == "di":
        return "tepat"
    if place.before and (place.after == "lewat" or is_verb(place.after)):
        return "saat"
    return "saat" if not place.before and place.after and not place.after.isdigit() else None


def _selling(place: Place) -> str:
    """ "jualan turun" is a noun, "warga jualan kue" a deed."""
    return "jualan" if place.after in _OF_SALES else "berjualan"


def _used_for(place: Place) -> str:
    """ "dana dipakai beli mobil" is "dipakai untuk membeli"."""
    deed = morphology.is_stem(place.after) and not morphology.is_noun_too(place.after)
    return "dipakai untuk" if deed else "dipakai"


def _told(place: Place) -> str | None:
    """ "ustaz cerita perjuangan" is "menceritakan", "ustaz cerita" alone "bercerita"."""
    teller = of_sort(place.before, "group", "office") or place.named or place.before in _TELLERS
    if not teller:
        return None
    tells = place.after and not of_sort(place.after, "function")
    return "menceritakan" if tells else "bercerita"


def _left_there(place: Place) -> str | None:
    """ "titip di 14 warung" says where a ware is left."""
    return "dititipkan" if not place.before and place.after in {"di", "ke"} else None


def _struck(place: Place) -> str:
    """ "kena denda" is "dikenai", "kena DBD" is "terkena"."""
    return "dikenai" if place.after in {"denda", "pajak", "biaya", "tarif", "sanksi"} else "terkena"


def _kilos(place: Place) -> str | None:
    return "kilogram" if place.before.replace(",", "").replace(".", "").isdigit() else None


_AGES = frozenset({"zaman", "jaman", "masa"})  # people are called so as well


def _from(place: Place) -> str | None:
    """ "dr kota" is "dari"; "dr. Anita" and "dr Anita" are doctors."""
    body = of_sort(place.after, "institution", "predicate", "group") or is_place_head(place.after)
    doctor = place.capital or (
        lexicon.personal(place.after) and place.after not in _AGES and not body
    )
    return None if doctor or not place.after or is_place_head(place.before) else "dari"


def _until(place: Place) -> str | None:
    """ "buka jam 6 smp habis" is "sampai", "SMP 5" is a school."""
    deed = morphology.written_verb(place.after) or is_verb(place.after)
    return "sampai" if place.after in _LIMITS or (deed and place.before) else None


_ASKED = frozenset(
    "diminta dimohon diharap diharapkan diimbau diingatkan disuruh diwajibkan".split()
)


def _clay(place: Place) -> str | None:
    """ "tanah liat" is clay, "liat" alone is "lihat"."""
    return "liat" if place.before == "tanah" else None


def _on_duty(place: Place) -> str | None:
    """ "dokter jaga 2 orang": who is on duty, not what somebody guards."""
    return "jaga" if place.before in {"dokter", "perawat", "bidan", "pos"} else None


def _brought(place: Place) -> str | None:
    """ "lapor ke polisi bawa bukti": what is brought to a deed that was named before."""
    if place.before in _ASKED:
        return "membawa"
    led = place.before and not of_sort(place.before, "function", "modal")
    led = led and (place.ordered or not of_sort(place.before, "group"))
    deed = place.ordered or place.done
    return "dengan membawa" if led and deed and place.after else None


def _burning(place: Place) -> str | None:
    """ "yang nyala" is "menyala"."""
    alone = bool(place.before) and not place.after
    return "menyala" if alone or place.before in _GLOWS else None


def _section_head(place: Place) -> str | None:
    """ "kasi kesra" is an office, "kasi uang" is "beri"."""
    return "Kepala Seksi" if place.after in _SECTIONS else None


def _becoming(place: Place) -> str | None:
    """ "mengolah sampah jadi pupuk" is "menjadi"."""
    noun = place.before and not of_sort(place.before, "function", "modal", "predicate")
    made = (place.done or place.ordered) and noun and place.after and not is_verb(place.after)
    return (
        "menjadi" if made and not of_sort(place.after, "function", "predicate", "modal") else None
    )


def _aged(place: Place) -> str | None:
    if place.before == "mulai":
        return place.word  # "panen mulai umur 3 bulan"
    counted = place.after[:1].isdigit() or place.after in {
        "minimal",
        "maksimal",
        "sekitar",
        "antara",
    }
    return "ber" + place.word if counted and place.before else None


def _paying(place: Place) -> str | None:
    return "membayar" if place.before and _AMOUNT.match(place.after) else None


def _auction_hall(place: Place) -> str | None:
    """ "tpi gebang" at the head of a place is a fish auction, elsewhere "tpi" is "tetapi"."""
    named = lexicon.place(place.after) and not of_sort(place.after, "function")
    return "TPI" if named and place.before in {"", "di", "ke", "depan", "dekat"} else None


_READERS: Mapping[str, Callable[[Place], str | None]] = {
    "sama": _together,
    "mau": _going_to,
    "kerja": _working,
    "punya": _owned,
    "ke": _towards,
    "lewat": _through,
    **dict.fromkeys(_BER, _together_deed),
    "dapat": _getting,
    "dapet": _getting,
    "habis": _afterwards,
    "abis": _afterwards,
    "pake": _using,
    "pakai": _using,
    "buat": _meant_for,
    "gotong": _mutual,
    "lagi": _underway,
    "lg": _underway,
    "terus": _next_then,
    "trus": _next_then,
    "trs": _next_then,
    "dr": _from,
    "beliau": _he,
    "kilo": _kilos,
    "cm": _merely,
    "cerita": _told,
    "titip": _left_there,
    "dipakai": _used_for,
    "dipake": _used_for,
    "pas": _just_when,
    "jualan": _selling,
    "pada": _all_did,
    "gol": _sort_of,
    "kena": _struck,
    "lanjut": _going_on,
    "smp": _until,
    "tpi": _auction_hall,
    "bawa": _brought,
    "liat": _clay,
    "jaga": _on_duty,
    "nyala": _burning,
    "kasi": _section_head,
    "jadi": _becoming,
    "umur": _aged,
    "usia": _aged,
    "bayar": _paying,
}
