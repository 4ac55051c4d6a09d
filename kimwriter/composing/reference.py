"""Referring back: reasons and manners as sentences that begin with "Rapat itu", "mereka", "ia".

Start with `reason` (mengapa) and `manner` (bagaimana).
"""

import re
from dataclasses import replace

from kimwriter.composing.answer import Piece, piece
from kimwriter.composing.lead import Lead, active_phrase, event_noun
from kimwriter.composing.prose import Bit, items_of, listed, sentence
from kimwriter.composing.sorting import ADVERBS, SUBORDINATE, clause_verb, sort_of
from kimwriter.language import morphology
from kimwriter.language.words import bare, is_active, is_passive, is_predicate, of_sort
from kimwriter.story import Sentence

ASK_CAUSE = "Sebab atau tujuan?"
ASK_WHAT = "Apa atau siapa yang {}?"
_SAID = re.compile(r"^(?P<words>.+?),? kata (?P<who>[^,]{2,80})$")
_ACCORDING = re.compile(r"^(?P<words>.+?),? menurut (?P<who>[^,]+)$")
_HOLIDAY = re.compile(r"^(?:HUT|[Hh]ari [A-Z]|[Hh]ari (?:raya|jadi|ulang)|peringatan|[Mm]aulid)")
_CONCERNED = frozenset(
    "sering sudah belum kurang ingin ada tidak banyak masih selalu hampir".split()
)
_PURPOSES = frozenset("untuk agar supaya guna demi".split())
_HEARD_OF = frozenset("polisi saksi tetangga pemilik dokter bidan pemadam".split())
_MEMBERS = 3
_WARE_VERBS = frozenset(
    "dijual dikemas dipasarkan dititipkan dikirim dibuat diproduksi diolah dibungkus ditawarkan "
    "dipesan dijajakan".split()
)
_ABLE = frozenset("bisa boleh dapat harus wajib perlu akan ingin".split())
_PLEASE = frozenset("mohon harap dimohon diharap".split())
_NEGATED = frozenset("tidak belum sudah akan telah".split())


def attributed(text: str, noun: str = "") -> str:
    """ "akarnya keropos kata Ketua RT 03" as "menurut Ketua RT 03, akarnya keropos", else "".

    A cause that is a mere noun is said of `noun`: "menurut petugas, kebakaran itu akibat ...".
    """
    found = _SAID.match(text) or _ACCORDING.match(text)
    if not found or "“" in text or not _speaks(found["who"]):
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


def again(one: Piece, lead: Lead) -> Piece:
    """A thing met in the lead takes "itu": "pohon dipotong" as "pohon itu dipotong"."""
    subject = one.subject
    if one.sort != "klausa" or " " in subject or not subject.isalpha() or not subject.islower():
        return one
    if subject.endswith("nya") or of_sort(subject, "group", "function", "modal"):
        return one
    met = any(subject in map(bare, told.text.split()) for told in lead.sentences)
    return replace(one, text=f"{subject} itu {one.predicate}", verb=2) if met else one


def _won(one: Piece) -> str:
    """ "RT 01 juara 2" as a sentence: "RT 01 menjadi juara 2"."""
    victory = one.sort == "klausa" and one.predicate.startswith("juara ")
    return f"{one.subject} menjadi {one.predicate}" if victory else one.text


def reason(one: Piece, lead: Lead) -> tuple[Sentence | None, str]:
    """A reason as a sentence, and what has to be asked about it."""
    said = attributed(one.text, lead.noun)
    if said or _is_nominal(one) and one.sort == "nomina":
        return sentence(Bit(said or one.text, one.card)), ""
    link, text = _linked(one, lead)
    opening = f"{lead.noun} itu {lead.deed}"
    if link is None:
        return sentence(Bit(f"{lead.noun} itu berkaitan dengan"), Bit(text, one.card)), ASK_CAUSE
    return sentence(Bit(f"{opening} {link}"), Bit(text, one.card)), ""


def _linked(one: Piece, lead: Lead) -> tuple[str | None, str]:
    """The word that links a reason, and the reason after it; None where it must be asked."""
    if one.sort == "keterangan":
        return "", _with_subject(one.text, lead)
    if _HOLIDAY.match(one.text):
        return "dalam rangka", one.text
    first = one.first
    if one.sort == "klausa" or first in _CONCERNED or of_sort(first, "trouble", "predicate"):
        return "karena", one.text
    if one.sort in {"verba", "instruksi"}:
        purpose = is_active(first) or morphology.is_stem(first) or not is_predicate(first)
        purpose = purpose or first.startswith("ber")
        return ("untuk", active_phrase(one.text)) if purpose else ("karena", one.text)
    return None, one.text


def _with_subject(text: str, lead: Lead) -> str:
    """ "agar punya usaha" has nobody who does it: "agar mereka punya usaha"."""
    head, _, rest = text.partition(" ")
    first = bare(rest.split()[0]) if rest else ""
    lacking = head in {"agar", "supaya"} and (is_predicate(first) or of_sort(first, "modal"))
    if (
        head in {"untuk", "guna"}
        and morphology.is_stem(first)
        and not morphology.is_noun_too(first)
    ):
        return f"{head} {active_phrase(rest)}"
    return f"{head} {lead.pronoun} {rest}" if lacking and not is_passive(first) else text


def manner(one: Piece, lead: Lead, served: str) -> tuple[Sentence | None, str]:
    """How it went, as a sentence, and what has to be asked about it."""
    said = attributed(one.text)
    if said:
        return sentence(Bit(said, one.card)), ""
    if one.sort == "keterangan":
        return _setting(one, lead), ""
    if one.sort == "instruksi":
        return _asked_for(one, served), ""
    if one.sort == "verba":
        return _subjectless(one, lead)
    if one.sort == "nomina":
        return _noun(one, lead), ""
    return sentence(Bit(_listed_at_end(_comma_set(one)), one.card)), ""


def _listed_at_end(text: str) -> str:
    """ "syaratnya A, B, C" with its "dan" before the last; clauses are left as they are."""
    members = items_of(text)
    short = all(len(item.split()) <= _MEMBERS for item in members[1:])
    listing = text.split(maxsplit=1)[0].endswith("nya") and len(members) >= _MEMBERS and short
    verbs = any(is_predicate(word) for item in members[1:] for word in item.split())
    return listed(members) if listing and not verbs and " dan " not in text else text


def _comma_set(one: Piece) -> str:
    """ "jika ada yang meminta uang laporkan" with the comma before what is to be done."""
    if one.first not in SUBORDINATE or ", " in one.text:
        return _won(one)
    words = one.words
    for at in range(2, len(words)):
        if (of_sort(words[at], "instruction") or words[at] in _ABLE) and not of_sort(
            words[at - 1], "function", "modal"
        ):
            return " ".join([*words[: at - 1], words[at - 1] + ",", *words[at:]])
    return one.text


def _setting(one: Piece, lead: Lead) -> Sentence | None:
    words = one.words
    verb = clause_verb(words[1:])
    if ", " in one.text or one.head in ADVERBS or (verb and one.head not in _PURPOSES):
        return sentence(Bit(one.text, one.card))
    means = one.head == "dari" and of_sort(" ".join(words[1:2]), "means")
    text = f"dengan {' '.join(words[1:])}" if means else one.text
    return sentence(Bit(f"{lead.noun} itu {lead.deed}"), Bit(text, one.card))


def _asked_for(one: Piece, served: str) -> Sentence | None:
    """ "bawa fotokopi KK" is asked of those who are served; other instructions stay."""
    first, rest = one.first, " ".join(one.words[1:])
    asked = sort_of(rest)
    if first in _PLEASE and asked[0] == "klausa" and of_sort(rest.split()[0], "group"):
        who, what = rest.split()[: asked[2]], rest.split()[asked[2] :]
        return sentence(Bit(" ".join(who), one.card), Bit("diminta"), Bit(" ".join(what), one.card))
    if first in _PLEASE and rest:
        first, rest = bare(rest.split()[0]), " ".join(rest.split()[1:])
        return sentence(
            Bit(f"{served} diminta"), Bit(active_phrase(f"{first} {rest}".strip()), one.card)
        )
    if first in {"bawa", "siapkan"} and rest:
        return sentence(Bit(f"{served} diminta"), Bit(active_phrase(one.text), one.card))
    return sentence(Bit(one.text, one.card))


def _subjectless(one: Piece, lead: Lead) -> tuple[Sentence | None, str]:
    first = bare(one.words[one.verb])
    before, after = " ".join(one.words[: one.verb]), " ".join(one.words[one.verb :])
    if of_sort(first, "burial"):
        return sentence(Bit("jenazah"), Bit(one.text, one.card)), ""
    if first in _WARE_VERBS and lead.ware:
        return sentence(Bit(f"{lead.ware} itu"), Bit(one.text, one.card)), ""
    if of_sort(first, "eventverb"):
        return sentence(Bit(f"{lead.noun} itu"), Bit(one.text, one.card)), ""
    content = next((w for w in one.words if w not in _NEGATED | _ABLE), "")
    if one.first in _NEGATED | _ABLE and is_passive(content):
        return sentence(Bit(f"{lead.noun} itu"), Bit(one.text, one.card)), ""
    if one.verb == 0 and of_sort(first, "instruction"):
        return sentence(Bit(one.text, one.card)), ""
    if one.first in _ABLE and len(one.words) > 1 and not is_passive(one.words[1]):
        return sentence(Bit(lead.pronoun), Bit(one.text, one.card)), ""
    if is_active(first) or first.startswith("ber") or morphology.is_stem(first):
        return sentence(Bit(f"{before} {lead.pronoun}"), Bit(active_phrase(after), one.card)), ""
    if is_passive(first) and lead.subject:
        return sentence(Bit(f"{lead.subject} itu"), Bit(one.text, one.card)), ""
    asked = ASK_WHAT.format(first) if is_passive(first) else ""
    return sentence(Bit(one.text, one.card)), asked


def _possessed(one: Piece) -> str:
    """ "harga Rp10.000" as "harganya Rp10.000", "peserta 80 siswa" as "pesertanya 80 siswa"."""
    if of_sort(one.first, "titlenoun") and len(one.words) > 1 and not is_predicate(one.words[1]):
        return f"{one.words[0]}nya {' '.join(one.words[1:])}"
    return one.text


def _is_nominal(one: Piece) -> bool:
    """A noun and what is said of it without a verb: "konsumsi dari PKK", "harga Rp10.000"."""
    words = one.words
    if one.first in {"juara", "yang", "ia", "mereka"}:
        return True
    early = [bare(word) for word in words[1:5]]
    return "dari" in early or any(word.startswith("rp") and word[2:3].isdigit() for word in early)


def _noun(one: Piece, lead: Lead) -> Sentence | None:
    members = items_of(one.text)
    if of_sort(one.first, "predicate") and one.first not in {"banyak", "sedikit", "juara"}:
        return sentence(Bit(f"{lead.noun} itu"), Bit(one.text, one.card))
    if _is_nominal(one):
        return sentence(Bit(_possessed(one), one.card))
    if of_sort(one.first, "titlenoun") and len(one.words) > 1:
        return sentence(Bit(_possessed(one), one.card))
    if of_sort(one.first, "event") or event_noun(one.text, ""):
        held, found, where = one.text.partition(" di ")
        if found:
            return sentence(Bit(f"{held} berlangsung di {where}", one.card))
    if of_sort(one.first, "means"):
        return sentence(Bit(f"{lead.noun} itu {lead.deed} dengan"), Bit(one.text, one.card))
    if len(members) >= _MEMBERS and not any(char.isdigit() for char in one.text):
        return sentence(Bit("acara itu diisi"), Bit(listed(members), one.card))
    return sentence(Bit("ada"), Bit(one.text, one.card))
