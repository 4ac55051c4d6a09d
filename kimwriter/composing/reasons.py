"""Why it was done, as a sentence that refers back: "Rapat itu diadakan karena ...".

Start with `reason`.
"""

import re
from dataclasses import replace

from kimwriter.composing.answer import Piece, piece
from kimwriter.composing.lead import Lead, active_phrase
from kimwriter.composing.prose import Bit, sentence
from kimwriter.composing.sorting import clause_verb, is_deed_noun
from kimwriter.language import morphology
from kimwriter.language.words import bare, is_active, is_passive, is_predicate, of_sort
from kimwriter.story import Sentence

ASK_CAUSE = "Sebab atau tujuan?"
_SAID = re.compile(r"^(?P<words>.+?),? kata (?P<who>[^,]{2,80})$")
_ACCORDING = re.compile(r"^(?P<words>.+?),? menurut (?P<who>[^,]{2,80})$")
_FIRST_ACCORDING = re.compile(
    r"^menurut (?P<who>[^,]{2,60}?),? (?P<words>(?<=, )\S.*|(?<!, )[a-z]\S*(?: .*)?)$"
)
_FIRST_SAID = re.compile(
    r"^kata (?P<who>[a-z]+(?: (?:RT|RW) \d+)?|[A-Z]\w*(?: [A-Z]\w*){0,3})[,:]? (?P<words>\S+ \S.*)$"
)
_COLON = re.compile(r"^(?P<who>[A-Z][\w.]*(?: [A-Z][\w.]*){0,4}): (?P<words>\S.*)$")
_HOLIDAY = re.compile(
    r"^(?:HUT|[Uu]lang tahun|[Hh]ari [A-Z]|[Hh]ari (?:raya|jadi|ulang)|peringatan|[Mm]aulid|"
    r"syukuran|selamatan)"
)
# "hari ayah", "hari guru nasional": a day that is kept.
_DAY_OF = re.compile(
    r"^hari (?P<of>(?:ayah|ibu|anak|guru|batik|bumi|air|buku|santri|pahlawan|pemuda|lansia|buruh|"
    r"nusantara|ibu|nelayan|tani|disabilitas|toleransi|maritim|listrik|sampah|pers|film|musik|"
    r"perempuan|keluarga|kesehatan|lingkungan|koperasi|pendidikan|kartini|kebangkitan|pelanggan)"
    r"(?: (?:nasional|internasional|sedunia|hidup|dunia|lanjut usia))*)$"
)
# "bentuk panitia": here it is a deed, in "bentuk kepedulian" a token.
_FORMED = frozenset("panitia pengurus kelompok tim kepengurusan koperasi".split())
_SHORT_NOUN = 2
_LONGEST_NOUN = 5  # words of a reason that "berkaitan dengan" may hold
_TOKENS = frozenset(
    "ungkapan ucapan perwujudan wujud bentuk tanda persiapan tradisi latihan hiburan".split()
)
# How a business began is a story of its owner, not an aim.
_BEGAN = frozenset("belajar ikut berhenti pernah mencoba coba-coba diajari terinspirasi".split())
# "dulunya tempat orang membuang sampah" is said of the place.
_ONCE = re.compile(
    r"^(?:dulunya|dahulunya|dahulu|sebelumnya|tadinya) (?:tempat|lahan|kebun|rawa|tanah|semak)\b"
)
_AT_FIRST = frozenset("awalnya mulanya semula".split())
# "setelah kecelakaan tidak bisa bekerja": who it was is the doer of the lead.
_AFTER = re.compile(
    r"^(?P<when>(?:setelah|sejak) [a-z]+) (?=(?:tidak|belum|bisa|sulit|sering|harus) )"
)
_FIGURE = re.compile(r" (?:baru|hanya|tinggal|sudah|mencapai|masih) (?:sekitar )?\d")
_SHARE = re.compile(r"^dari \d+ [a-z]+, \d+ ")  # "dari 40 murid, 28 giginya berlubang"
# "melamar kerja tidak kunjung diterima" is why, not what for.
_IN_VAIN = re.compile(r"^[a-z]+ [a-z]+ (?:tidak|belum|gagal|selalu) ")
_TIMES = frozenset("menjelang saat setelah selama sejak".split())
_PROGRAMMES = frozenset("program agenda tradisi".split())
_TASKS = frozenset("praktik latihan belajar bantu membantu".split())
_PART_OF = frozenset("bagian rangkaian kelanjutan agenda".split())
_CONCERNED = frozenset(
    "sering sudah belum kurang ingin ada tidak banyak masih selalu hampir".split()
)
_HEARD_OF = frozenset("polisi saksi tetangga pemilik dokter bidan pemadam".split())
_STATED = frozenset("juara yang ia mereka pagi siang sore malam kerja".split())
_NO_POSSESSION = frozenset("tanya hanya punya bertanya biasanya akhirnya".split())
_RATES = (" sehari", " seminggu", " sebulan", " setahun", " per hari", " setiap hari", " per bulan")


def attributed(text: str, noun: str = "") -> str:
    """ "akarnya keropos kata Ketua RT 03" as "menurut Ketua RT 03, akarnya keropos", else "".

    A cause that is a mere noun is said of `noun`: "menurut petugas, kebakaran itu akibat ...".
    """
    found = (
        _SAID.match(text)
        or _ACCORDING.match(text)
        or _COLON.match(text)
        or _FIRST_ACCORDING.match(text)
        or _FIRST_SAID.match(text)
    )
    if found is None or "“" in text or not _speaks(found["who"]):
        return ""
    words = found["words"]
    if noun and piece("", words).sort == "nomina":
        words = f"{noun} itu akibat {words}"
    return f"menurut {found['who']}, {words}"


def _speaks(who: str) -> bool:
    first = who.split(maxsplit=1)[0]
    return (
        first[:1].isupper() or of_sort(first, "group", "office", "descriptor") or first in _HEARD_OF
    )


def reason(one: Piece, lead: Lead) -> tuple[Sentence | None, str]:
    """A reason as a sentence, and what has to be asked about it."""
    stated = _stated(one, lead)
    if stated:
        return sentence(*stated), ""
    if _ONCE.match(one.text):
        one = replace(one, text=f"lokasi itu {one.text}", sort="klausa")
    link, text = _linked(one, lead)
    text = _not_told(text, lead) if link == "untuk" else text
    opening = f"{lead.noun} itu {lead.deed or 'disampaikan'}"
    if link is None and lead.asks and len(one.words) > _SHORT_NOUN:
        link = "karena"  # that is what the card of a notice asks
    if link is None and ("," in text or len(one.words) > _LONGEST_NOUN):
        return sentence(Bit(text, one.card)), ASK_CAUSE
    if link is None:
        return sentence(Bit(f"{lead.noun} itu berkaitan dengan"), Bit(text, one.card)), ASK_CAUSE
    if lead.deed == "diraih" and link == "sebagai":
        link = "karena"  # "juara": why it was won
    if link == "karena":
        own = lead.deed == "dijalankan" and is_predicate(one.first)
        own = own and (one.sort != "klausa" or one.first in {"sulit", "susah"})
        own = own and text.split()[0] != lead.pronoun
        text = f"{lead.pronoun} {text}" if own else text
        text = text.replace(" karena ", " akibat ")
    return sentence(Bit(f"{opening} {link}"), Bit(text, one.card)), ""


def _not_told(text: str, lead: Lead) -> str:
    """ "memperingati Maulid dan mempererat persaudaraan" without what the lead has said."""
    first, found, rest = text.partition(" dan ")
    told = {bare(word) for one in lead.sentences for word in one.text.split()}
    return rest if found and {bare(word) for word in first.split()} <= told else text


def _stated(one: Piece, lead: Lead) -> tuple[Bit, ...]:
    """A reason that is told as it stands, perhaps with its subject; empty where it needs a link."""
    part = one.first in _PART_OF and one.words[1:2] in (["dari"], ["dalam"])
    if part or (one.first in _PROGRAMMES and one.sort == "nomina" and len(one.words) > 1):
        return Bit(f"{lead.noun} itu merupakan"), Bit(one.text, one.card)
    said = attributed(one.text, lead.noun)
    who, _, told = said.partition(", ")
    if told and lead.subject and is_passive(told.split()[0]):
        said = f"{who}, {lead.subject} itu {told}"
    nominal = one.sort == "nomina" and is_nominal(one) and not _is_for_works(one, lead)
    nominal = nominal or one.first in {"bukan", "ini", "itu"}
    if said or nominal or (not lead.deed and one.sort not in {"keterangan", "nomina"}):
        return (Bit(said or one.text, one.card),)
    quality = of_sort(one.first, "predicate") and not of_sort(one.first, "modal")
    if lead.ware and lead.noun == "informasi" and quality and one.first != "banyak":
        return Bit(f"{lead.ware} itu"), Bit(one.text, one.card)
    if lead.deed != "dijalankan":
        return ()
    if one.first in _AT_FIRST and len(one.words) > 1:
        adverb, _, rest = one.text.partition(" ")
        first = rest.split()[0]
        who = lead.pronoun if is_predicate(first) or of_sort(first, "modal") else ""
        return Bit(f"{adverb} {who}".strip()), Bit(rest, one.card)
    return (Bit(lead.pronoun), Bit(one.text, one.card)) if one.first in _BEGAN else ()


def _linked(one: Piece, lead: Lead) -> tuple[str | None, str]:
    """The word that links a reason, and the reason after it; None where it must be asked."""
    if one.sort == "keterangan":
        return _timed(one, lead)
    first = one.first
    day = _DAY_OF.match(one.text)
    if day:
        return "dalam rangka", f"Hari {day['of'].title()}"
    if first in _TOKENS or _HOLIDAY.match(one.text):
        formed = first == "bentuk" and bool(set(one.words[1:2]) & _FORMED)
        link = "sebagai" if first in _TOKENS else "dalam rangka"
        return ("untuk", f"mem{one.text}") if formed else (link, one.text)
    works = _is_for_works(one, lead) or bool(_FIGURE.search(one.text))
    task = first in _TASKS and lead.deed != "dijalankan"
    if not task and (
        works
        or one.sort == "klausa"
        or first in _CONCERNED
        or of_sort(first, "trouble", "predicate", "having")
    ):
        having = of_sort(first, "having") or one.sort == "verba"
        having = having and lead.deed == "dijalankan"
        return "karena", f"{lead.pronoun} {one.text}" if having else one.text
    if task or one.sort in {"verba", "instruksi"}:
        purpose = task or is_active(first) or morphology.is_stem(first) or not is_predicate(first)
        purpose = purpose or first.startswith("ber")
        purpose = purpose and not _IN_VAIN.search(one.text)
        return ("untuk", active_phrase(one.text)) if purpose else ("karena", one.text)
    return None, one.text


def _timed(one: Piece, lead: Lead) -> tuple[str, str]:
    """A reason with a head of its own; a time with a clause is why, not when."""
    lacking = _AFTER.match(one.text)
    if lacking:
        return "karena", f"{lacking['when']} {lead.pronoun} {one.text[lacking.end() :]}"
    share = one.head == "dari" and _SHARE.match(one.text)
    if share or (one.head in _TIMES and clause_verb(one.words[1:])):
        return "karena", one.text  # "menjelang Natal harga naik"
    return "", _with_subject(one.text, lead)


def _is_for_works(one: Piece, lead: Lead) -> bool:
    """Something is closed or cut off because of works: "pemangkasan pohon"."""
    cut = lead.noun in {"pemadaman", "penutupan", "pengalihan", "gangguan", "libur", "pemindahan"}
    if lead.noun == "libur" and one.sort == "nomina":
        return True
    cut = cut or (lead.deed == "dilakukan" and lead.noun != "kegiatan")
    return cut and one.sort == "nomina" and is_deed_noun(one.first)


def _with_subject(text: str, lead: Lead) -> str:
    """ "agar punya usaha" has nobody who does it: "agar mereka punya usaha"."""
    head, _, rest = text.partition(" ")
    first = bare(rest.split()[0]) if rest else ""
    denied = first in {"tidak", "lebih", "semakin", "makin"} and not any(
        map(is_active, rest.split()[1:3])
    )
    lacking = head in {"agar", "supaya"} and (is_predicate(first) or of_sort(first, "modal"))
    lacking = lacking and not denied
    if (
        head in {"untuk", "guna"}
        and morphology.is_stem(first)
        and not morphology.is_noun_too(first)
    ):
        return f"{head} {active_phrase(rest)}"
    return f"{head} {lead.pronoun} {rest}" if lacking and not is_passive(first) else text


def is_nominal(one: Piece) -> bool:
    """A noun and what is said of it without a verb: "konsumsi dari PKK", "harga Rp10.000"."""
    words = one.words
    if one.first in _STATED:
        return True
    if len(words) > 2 and any(map(_is_possessed, words[1:6])):
        return True
    early = [bare(word) for word in words[1:5]]
    often = " sekali" in one.text or one.text.endswith(_RATES)
    if often and any(char.isdigit() for char in one.text):
        return True
    return "dari" in early or any(word.startswith("rp") and word[2:3].isdigit() for word in early)


def _is_possessed(word: str) -> bool:
    """ "isinya", "tensinya": something is said of it."""
    return word.endswith("nya") and bare(word) not in _NO_POSSESSION
