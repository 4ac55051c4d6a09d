"""A noun as a sentence: "Hadiahnya sepeda", "Acara itu diisi ...", "Ada wifi gratis".

Start with `noun_sentence`.
"""

import re

from kimwriter.composing.answer import Piece
from kimwriter.composing.lead import Lead, event_noun
from kimwriter.composing.prose import Bit, enumerated, items_of, listed, sentence
from kimwriter.composing.reasons import is_nominal
from kimwriter.language import morphology
from kimwriter.language.dates import DAYS
from kimwriter.language.numbers import ONE_WORD
from kimwriter.language.words import (
    acronyms,
    bare,
    is_active,
    is_known,
    is_predicate,
    is_verb,
    of_sort,
)
from kimwriter.story import Sentence

_PROGRAMME = 3  # items
_PAIR = 2
_REMARKS = frozenset("sebagian terutama yaitu yakni kebanyakan paling sisanya yang".split())
_AMOUNTS = frozenset({"banyak", "sedikit", "juara"})
_KINDS = frozenset({"undian", "utama", "hiburan", "libur"})  # of prizes
# "sampah yang terangkut tiga truk": the amount is what is said.
_STATES = re.compile(
    r"^[a-z]+ yang [a-z]+ (?:\d[\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|"
    r"sepuluh|"
    r"sekitar \d+) [a-z]+$"
)
_GIVEN = re.compile(
    r"^[a-z]+ (?:\d[\d.]* [a-z]+ )?(?:sumbangan|bantuan|dari|milik|swadaya)\b"
    r"|^[a-z]+ (?:[a-z]+ ){1,6}(?:sumbangan|swadaya)\b"
)
# How often, and on which days: "seminggu sekali selama 4 bulan", "Senin–Jumat".
OFTEN = re.compile(r"^(?:se[a-z]+|\d+ [a-z]+) sekali(?: selama \d+ [a-z]+)?$")
_DAYS_ONLY = re.compile(rf"^(?:{'|'.join(DAYS)})(?:–(?:{'|'.join(DAYS)}))?$")
_PRICED = re.compile(
    r"^(?P<amount>\d+ (?:gram|kg|kilo|kilogram|liter|ml|ons|biji|buah|ekor|lembar)) "
    r"(?P<price>Rp[\d.]+(?: juta)?)$"
)
_KINSHIP = r"(?:anak|cucu|cicit|buyut|menantu|saudara) (?:\d+|" + "|".join(ONE_WORD.values()) + ")"
_KIN = re.compile(rf"^{_KINSHIP}(?:(?:, (?:dan )?| dan ){_KINSHIP})*$")
# A noun sentence that begins with a time or denies something holds more than a noun.
_TIME_WORDS = frozenset(
    "tahun bulan minggu pekan hari pagi siang sore malam kemarin besok dulu dahulu kini".split()
)
_DENIALS = frozenset(
    "tidak belum sudah bukan akan sempat masih jangan bisa boleh dapat harus wajib perlu".split()
)
# What is said of any event; other states may be said of somebody else.
_OF_EVENTS = frozenset(
    "selesai berakhir mulai lancar meriah ramai rutin gratis batal surut padam reda".split()
)
_RATES = frozenset("sehari seminggu sebulan setahun semalam".split())
_RANKS = frozenset({"juara", "peringkat", "pemenang"})
_LOOSE = frozenset("dahulu dulu sekitar hampir kurang lebih".split())
_BOUNDS = frozenset({"minimal", "maksimal"})
_MEASURED = frozenset(
    "ketinggian kedalaman kecepatan suhu tinggi luas panjang lama jumlah harga umur jarak "
    "biaya".split()
)


def _counted_kin(text: str) -> str:
    """ "anak 6, cucu 14" as "6 anak dan 14 cucu"."""
    pairs = [part.split() for part in re.split(r", (?:dan )?| dan ", text)]
    return listed([f"{amount} {who}" for who, amount in pairs])


def noun_sentence(one: Piece, lead: Lead) -> Sentence | None:
    """A noun is said to be there, unless it says something of itself or of the event."""
    told = _of_its_own_kind(one, lead)
    if told:
        return sentence(Bit(told, one.card))
    opening = _of_event(one, lead)
    if not opening and _is_unclear(one):
        return sentence(Bit(one.text, one.card))
    members = items_of(one.text)
    if not opening and len(members) >= _PROGRAMME and all(map(_is_plain, members)):
        held = any(of_sort(member.split()[0], "event") for member in members)
        return sentence(Bit("acara itu diisi" if held else "ada"), Bit(listed(members), one.card))
    told = opening or ("ada" if _may_be_there(one) else "")
    return sentence(Bit(told), Bit(one.text, one.card))


def _may_be_there(one: Piece) -> bool:
    """Whether "ada" may stand before it: nobody of whom is said what he does or where he is."""
    people = of_sort(one.first, "group", "office", "crowd")
    does = " di " in one.text or any(morphology.is_stem(word) for word in one.words[1:])
    return not (people and does)


def _of_its_own_kind(one: Piece, lead: Lead) -> str:
    """Hours, prices, kin, what says something of itself: a whole sentence without its mark."""
    timed = one.first == "pukul" and lead.noun != "informasi"
    timed = timed or bool(OFTEN.match(one.text) or _DAYS_ONLY.match(one.text))
    if timed and lead.deed != "dijalankan":
        return f"{lead.noun} itu berlangsung {one.text}"
    if one.first == "panen" and lead.deed == "dijalankan":
        return one.text
    priced = _PRICED.match(one.text)
    if priced:
        return f"harganya {priced['price']} per {priced['amount']}"
    told = _of_itself(one) or ("" if lead.noun != "informasi" else one.text)
    if told:
        return enumerated(told)
    if _KIN.match(one.text):
        return f"{lead.pronoun} memiliki {_counted_kin(one.text)}"
    free = one.text.endswith(" gratis") and one.words[:-1] == [lead.noun]
    return f"{lead.noun} itu gratis" if free else ""


def _is_plain(member: str) -> bool:
    """A short noun of a programme: "senam", "makan bersama"."""
    words = member.split()
    counts = any(word[0].isdigit() or word in ONE_WORD.values() for word in words)
    joined = any(of_sort(word, "function", "modal") for word in words)
    return len(words) <= _PROGRAMME and not counts and not joined


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in ONE_WORD.values()


def _is_unclear(one: Piece) -> bool:
    """What may hold more than a noun is told as it was typed: "warga kenal ...", remarks."""
    if len(one.words) == 1:
        return of_sort(one.first, "predicate") and one.first not in _AMOUNTS
    return _opens_more(one) or _goes_on(one) or _is_somebody(one)


def _opens_more(one: Piece) -> bool:
    """The first words show it: a name, a state, a time, two amounts, what is whose."""
    following = bare(one.words[1])
    counts = sum(map(_is_number, one.words)) > 1 and one.words[0] in ONE_WORD.values()
    short = one.first in acronyms() and len(one.words) < _PROGRAMME
    named = one.words[0][0].isupper() and not short
    stated = of_sort(one.first, "predicate") and one.first not in _AMOUNTS
    stated = stated or one.first in {"paling", "lebih", "kurang", "sangat"}
    timed = one.first in _TIME_WORDS or following in _LOOSE
    return counts or named or stated or timed or one.first.endswith("nya")


def _goes_on(one: Piece) -> bool:
    """What follows shows it: a denial, a rate, a remark, what it is meant for."""
    rest = list(map(bare, one.words[1:]))
    remarked = any(
        bare(part[:20].partition(" ")[0]) in _REMARKS for part in one.text.split(", ")[1:]
    )
    meant = bool({"untuk", "melalui"} & set(rest[:3])) and not _is_number(one.words[0])
    denied = "sampai" in rest or not _DENIALS.isdisjoint(rest)
    return denied or remarked or meant or rest[-1] in _RATES


def _is_somebody(one: Piece) -> bool:
    """People or an office that may be doing something: "warga kenal ia"."""
    if len(one.words) <= _PAIR or not of_sort(one.first, "group", "office"):
        return False
    following = bare(one.words[1])
    counted = of_sort(one.first, "group") and any(map(_is_number, one.words))
    named = following[:1].isdigit() or one.words[1].rstrip(",") != following
    return counted or any(map(is_active, one.words[1:5])) or not (named or is_known(following))


def _of_itself(one: Piece) -> str:
    """The noun with what is said of it: possessed, placed, or nominal as it stands."""
    if _BOUNDS & {one.first, *map(bare, one.words[1:4])} and len(one.words) > 1:
        return one.text
    titled = of_sort(one.first, "titlenoun") and len(one.words) > 1
    if is_nominal(one) or titled:
        return possessed(one)
    if sum(word.strip(",").split("–")[0] in DAYS for word in one.words) > 1:
        return one.text
    if one.first in _MEASURED and any(word[:1].isdigit() for word in one.words):
        return one.text
    if one.words[0].split("–")[0] in DAYS or _STATES.search(one.text) or _GIVEN.match(one.text):
        return one.text
    what, found, where = one.text.partition(" di ")
    event = of_sort(one.first, "event") or bool(event_noun(one.text, ""))
    return f"{what} berlangsung di {where}" if event and found else ""


def _of_event(one: Piece, lead: Lead) -> str:
    """What opens a sentence that says something of the event or of those in it, else ""."""
    if one.text.startswith("Rp"):
        return "harganya"
    if of_sort(one.first, "having"):
        return lead.pronoun
    if of_sort(one.first, "predicate") and one.first not in _AMOUNTS:
        open_to_all = lead.deed in {"dijalankan", "disampaikan"} or lead.asks
        over = lead.deed == "terjadi" and one.first in {"surut", "reda", "mereda", "berhenti"}
        if open_to_all or over or one.first in _OF_EVENTS:
            return f"{lead.noun} itu"
        person = lead.subject and of_sort(lead.subject, "group")
        return f"{lead.subject} itu" if person else ""  # "macet 2 jam" is said of a street
    means = of_sort(one.first, "means")
    return f"{lead.noun} itu {lead.deed} dengan" if means and lead.deed else ""


def possessed(one: Piece) -> str:
    """ "harga Rp10.000" as "harganya Rp10.000", "peserta 80 siswa" as "pesertanya 80 siswa"."""
    first, following = one.words[0], "".join(one.words[1:2])
    if first in {"hari", "jam", "tanggal"} and following in {*DAYS, "terakhir", "pertama"}:
        return one.text
    amount = following[:1].isdigit() or following.startswith("Rp")
    sums = _is_number(following) or "".join(one.words[2:3]).startswith("Rp")
    if sums and any(map(is_predicate, one.words[3:5])):
        return one.text  # "berat empat anak naik"
    after = "".join(one.words[2:3])
    counted = following.isalpha() and (after[:1].isdigit() or after.startswith("Rp"))
    counted = counted and not of_sort(following, "function", "modal") and one.first not in _MEASURED
    counted = counted and not is_verb(following) and following not in _LOOSE | _RANKS
    labelled = first.endswith(":")
    paired = of_sort(one.first, "titlenoun") and not labelled and (following in _KINDS or counted)
    if paired and len(one.words) > 2:
        return " ".join([one.words[0], following + "nya", *one.words[2:]])  # "hasil panennya 25 kg"
    noun = following.islower() and not of_sort(following, "instruction")
    if noun and any(map(is_predicate, one.words[2:4])):
        return one.text  # "hasil lab keluar Jumat"
    measured = one.first in _MEASURED and not amount
    stated = is_predicate(following) or of_sort(following, "modal")
    if not of_sort(one.first, "titlenoun") or measured or stated:
        return one.text
    return " ".join([first.rstrip(":") + "nya", *one.words[1:]])
