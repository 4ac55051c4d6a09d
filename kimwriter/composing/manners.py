"""How it went, as sentences: "Dananya dari iuran warga", "Acara itu diisi ...", "Ia membuat ...".

Start with `manner`. What an answer lacks, a subject or a verb, comes from the lead by reference.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from kimwriter.composing.activity import won
from kimwriter.composing.answer import Piece
from kimwriter.composing.lead import Lead, active_phrase
from kimwriter.composing.nouns import noun_sentence, possessed
from kimwriter.composing.prose import Bit, enumerated, items_of, listed, sentence
from kimwriter.composing.reasons import attributed
from kimwriter.composing.sorting import (
    ADVERBS,
    SUBORDINATE,
    clause_verb,
    is_deed_noun,
    sort_of,
)
from kimwriter.language import morphology
from kimwriter.language.words import bare, is_active, is_passive, is_predicate, is_verb, of_sort
from kimwriter.story import Sentence

ASK_WHAT = "Apa yang {}?"
ASK_MADE = "Dibuat atau terjual?"
_PURPOSES = frozenset("untuk agar supaya guna demi".split())
_TIMES = frozenset("setelah sesudah sebelum saat ketika selesai".split())
_MEMBERS = 3
_WARE_VERBS = frozenset(
    "dijual dikemas dipasarkan dititipkan dikirim dibuat diproduksi diolah dibungkus ditawarkan "
    "dipesan dijajakan".split()
)
_ABLE = frozenset("bisa boleh dapat harus wajib perlu akan ingin".split())
_PLEASE = frozenset("mohon harap dimohon diharap".split())
_OFFERS = frozenset("hubungi telepon pesan daftar daftarkan cek lihat pastikan ambil beli".split())
_NEGATED = frozenset("tidak belum sudah akan telah pernah".split())
_HELPED = frozenset("dibantu ditemani didampingi dilatih".split())
_SAYS = re.compile(
    r"^(?P<who>[^“”,:]{2,60}),? (?:mengatakan|berkata|kata|ujar|menyampaikan|berpesan|berharap)"
    r"(?: bahwa)?[,:]? “(?P<words>[^“”]+)”$"
)
_RATE = re.compile(r" (?:sehari|seminggu|sebulan|setahun|per hari|setiap hari|per bulan)$")


def manner(one: Piece, lead: Lead, served: str) -> tuple[Sentence | None, str]:
    """How it went, as a sentence, and what has to be asked about it."""
    said = _quoted(one) or attributed(one.text) or _when_then(one, lead)
    said = said or ("" if won(one) == one.text else won(one))
    if said:
        return sentence(Bit(enumerated(said), one.card)), ""
    one = replace(one, text=one.text if one.sort == "nomina" else enumerated(one.text))
    if one.sort == "instruksi":
        return _asked_for(one, served, lead.asks), ""
    if one.sort == "verba":
        return _subjectless(one, lead)
    if one.text[:1].isdigit() and _RATE.search(one.text) and one.sort == "nomina":
        return sentence(Bit(one.text, one.card)), ASK_MADE
    writer = _WRITERS.get(one.sort, _clause)
    return writer(one, lead), ""


def _quoted(one: Piece) -> str:
    """ "Pak RT bilang “ayo”" as a quotation with its speaker behind it."""
    found = _SAYS.match(one.text)
    if not found:
        return ""
    words = found["words"].strip(" .,")
    end = "" if words[-1:] in "?!" else ","
    return f"“{words[:1].upper()}{words[1:]}{end}” kata {found['who']}"


def _when_then(one: Piece, lead: Lead) -> str:
    """ "setelah senam dicek tensi" with its comma and with those who were seen to."""
    words = one.words
    if one.head not in _TIMES or len(words) < 4:
        return ""
    for at in range(2, min(len(words), 6)):
        if words[at - 1][-1] == ",":
            return ""
        if of_sort(words[at], "group", "institution"):
            verb = clause_verb(words[at:])
            return f"{' '.join(words[:at])}, {' '.join(words[at:])}" if verb else ""
        if is_verb(words[at]) and (of_sort(words[1], "event") or is_deed_noun(bare(words[1]))):
            return f"{' '.join(words[:at])}, {lead.pronoun} {' '.join(words[at:])}"
    return ""


def _clause(one: Piece, _: Lead) -> Sentence | None:
    text = possessed(one) if of_sort(one.first, "titlenoun") else _comma_set(one)
    return sentence(Bit(_listed_at_end(text), one.card))


def again(one: Piece, lead: Lead) -> Piece:
    """A thing met in the lead takes "itu": "pohon dipotong" as "pohon itu dipotong"."""
    subject = one.subject
    if one.sort != "klausa" or " " in subject or not subject.isalpha() or not subject.islower():
        return one
    if subject.endswith("nya") or of_sort(subject, "group", "function", "modal"):
        return one
    met = lead.sentences[0].text.split(maxsplit=1)[0].lower() == subject
    return replace(one, text=f"{subject} itu {one.predicate}", verb=2) if met else one


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
        return won(one)
    words = one.words
    for at in range(2, len(words)):
        acts = of_sort(words[at], "instruction") or words[at] in _ABLE or is_passive(words[at])
        if acts and not of_sort(words[at - 1], "function", "modal"):
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


def _asked_for(one: Piece, served: str, asks: bool) -> Sentence | None:
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
    reminded = one.text.startswith("jangan lupa ")
    if reminded and asks:
        text = one.text.removeprefix("jangan lupa ")
        return sentence(Bit(f"{served} diminta"), Bit(active_phrase(text), one.card))
    bidden = asks and first not in _OFFERS and morphology.is_stem(first) and "," not in one.text
    if (first in {"bawa", "siapkan"} or bidden) and rest:
        return sentence(Bit(f"{served} diminta"), Bit(active_phrase(one.text), one.card))
    return sentence(Bit(one.text, one.card))


def _subjectless(one: Piece, lead: Lead) -> tuple[Sentence | None, str]:
    """A predicate gains the subject that the lead has for it, or is asked about."""
    first = bare(one.words[one.verb])
    before, after = " ".join(one.words[: one.verb]), " ".join(one.words[one.verb :])
    subject = _subject(one, first, lead)
    if subject:
        return sentence(Bit(subject), Bit(one.text, one.card)), ""
    if lead.asks and one.verb == 0 and morphology.is_stem(first):
        return sentence(Bit(f"{lead.pronoun} diminta"), Bit(active_phrase(one.text), one.card)), ""
    told = one.verb == 0 and of_sort(first, "instruction")
    told = told or (lead.noun == "informasi" and morphology.is_stem(first))
    acts = is_active(first) or first.startswith("ber") or of_sort(first, "intransitive")
    if not told and (acts or morphology.is_stem(first)):
        return sentence(Bit(f"{before} {lead.pronoun}"), Bit(active_phrase(after), one.card)), ""
    asked = ASK_WHAT.format(first) if is_passive(first) else ""
    return sentence(Bit(one.text, one.card)), asked


def _subject(one: Piece, first: str, lead: Lead) -> str:
    """Who or what a predicate is said of, "" where nothing is sure."""
    content = next((word for word in one.words if word not in _NEGATED | _ABLE), "")
    qualified = one.first in _NEGATED | _ABLE
    if of_sort(first, "burial"):
        return "jenazah"
    if lead.ware and {first, content} & _WARE_VERBS:
        return f"{lead.ware} itu"
    if first in _HELPED or (lead.noun == "kabar" and is_passive(first)):
        return lead.pronoun
    if _is_of_event(first, lead) or (qualified and is_passive(content)):
        return f"{lead.noun} itu"
    if one.first in _ABLE and len(one.words) > 1:
        return lead.pronoun
    return f"{lead.subject} itu" if is_passive(first) and lead.subject else ""


def _is_of_event(first: str, lead: Lead) -> bool:
    """ "dipandu", "diisi" are said of an event, "terasa" of an incident."""
    return of_sort(first, "eventverb") or (first.startswith("ter") and lead.deed == "terjadi")


_WRITERS: Mapping[str, Callable[[Piece, Lead], Sentence | None]] = {
    "keterangan": _setting,
    "klausa": _clause,
    "nomina": noun_sentence,
}
