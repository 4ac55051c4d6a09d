"""How it went, as sentences: "Dananya dari iuran warga", "Acara itu diisi ...", "Ia membuat ...".

Start with `manner`. What an answer lacks, a subject or a verb, comes from the lead by reference.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from kimwriter.composing.activity import won
from kimwriter.composing.answer import Piece, piece
from kimwriter.composing.conditions import ABLE, comma_set
from kimwriter.composing.lead import Lead, active_phrase
from kimwriter.composing.nouns import OFTEN, noun_sentence, possessed
from kimwriter.composing.prose import Bit, enumerated, listed, sentence
from kimwriter.composing.reasons import attributed
from kimwriter.composing.sorting import (
    ADVERBS,
    BIDDING,
    clause_verb,
    is_deed_noun,
    sort_of,
)
from kimwriter.language import morphology
from kimwriter.language.numbers import ONE_WORD
from kimwriter.language.words import bare, is_active, is_passive, is_verb, of_sort
from kimwriter.story import Sentence

ASK_WHAT = "Apa yang {}?"
ASK_MADE = "Dibuat atau terjual?"
_PAIR = 2
# Heads of what is said of a deed whatever comes behind them.
_OF_DEEDS = frozenset(
    "untuk agar supaya guna demi dengan secara melalui karena sebab akibat".split()
)
_PURPOSES = frozenset("untuk agar supaya guna demi".split())
_TIMES = frozenset("setelah sesudah sebelum saat ketika selesai".split())
_WARE_VERBS = frozenset(
    "dijual dikemas dipasarkan dititipkan dikirim dibuat diproduksi diolah dibungkus ditawarkan "
    "dipesan dijajakan".split()
)
_PLEASE = frozenset("mohon harap dimohon diharap".split())
_OFFERS = frozenset("hubungi telepon pesan daftar daftarkan cek lihat pastikan ambil beli".split())
# What is done to a person, not to a business: "bisa dipanggil ke rumah".
_TO_PERSONS = frozenset("dipanggil dihubungi ditemui diundang disewa".split())
_NEGATED = frozenset("tidak belum sudah akan telah pernah".split())
_HELPED = frozenset("diketuai dipimpin dibantu ditemani didampingi dilatih".split())
_SAYS = re.compile(
    r"^(?P<who>[^“”,:]{2,60}),? (?:mengatakan|berkata|kata|ujar|menyampaikan|berpesan|berharap)"
    r"(?: bahwa)?[,:]? “(?P<words>[^“”]+)”$"
)
_RATE = re.compile(r" (?:sehari|seminggu|sebulan|setahun|per hari|setiap hari|per bulan)$")


def manner(one: Piece, lead: Lead, served: str) -> tuple[Sentence | None, str]:
    """How it went, as a sentence, and what has to be asked about it."""
    one = replace(one, text=_RESULT_IS.sub(r"\1, ", _FORBIDS.sub(_before_ban, one.text)))
    one = replace(one, text=_with_what(one.text))
    one = piece(one.card, _planned(one.text)) if one.first == "rencana" else one
    if one.first == "keliling" and one.card == "di_mana":
        one = replace(one, text=f"{lead.pronoun} ber{one.text}", sort="klausa")
    only = one.words[1:2]
    if lead.asks and one.first == "hanya" and only and is_deed_noun(bare(only[0])):
        one = replace(one, text=f"layanan itu hanya untuk {' '.join(one.words[1:])}", sort="klausa")
    one = _with_doer(replace(one, text=_TWO_THINGS.sub(r"\1 dan ", one.text)), lead)
    said = (
        _who_did(one, lead)
        or _called_on(one, lead)
        or _quoted(one)
        or _contact(one)
        or attributed(one.text)
        or _when_then(one, lead)
    )
    said = said or _price_of_work(one, lead)
    said = said or ("" if won(one) == one.text else won(one))
    if said:
        return sentence(Bit(enumerated(said), one.card)), ""
    one = replace(one, text=one.text if one.sort == "nomina" else enumerated(one.text))
    won_so = lead.pattern == "hasil" and _is_deed_of_winners(one)
    found_by = lead.pattern == "hilang" and morphology.is_stem(one.first)
    worn = found_by and one.first != "hubungi"  # "pakai kalung merah" of a lost cat
    if won_so or worn or _is_counted_deed(one, lead):
        return sentence(Bit(lead.pronoun), Bit(active_phrase(one.text), one.card)), ""
    if one.sort == "instruksi":
        return _asked_for(one, served, lead.asks), ""
    if one.sort == "verba":
        return _subjectless(one, lead)
    if one.text[:1].isdigit() and _RATE.search(one.text) and one.sort == "nomina":
        return sentence(Bit(one.text, one.card)), ASK_MADE
    writer = _WRITERS.get(one.sort, _clause)
    return writer(one, lead), ""


def _is_deed_of_winners(one: Piece) -> bool:
    """ "lawan 24 sekolah": nobody is bidden when a contest is told."""
    following = "".join(one.words[1:2])
    counted = following[:1].isdigit() or following in ONE_WORD.values()
    return morphology.is_stem(one.first) and (counted or one.sort == "instruksi")


def _is_counted_deed(one: Piece, lead: Lead) -> bool:
    """ "ganti 86 papan" tells of a deed where nobody is asked anything and no way is shown."""
    told = not lead.asks and lead.noun != "informasi" and lead.deed != "dijalankan"
    bids = one.sort != "instruksi" or one.first in BIDDING | {"bawa", "siapkan", "pesan"}
    return told and not bids and one.words[1][:1].isdigit() and _is_deed_of_winners(one)


# What an event is closed or opened with, not who does it.
_CLOSED_WITH = re.compile(r"\b(ditutup|diakhiri|dilanjutkan|diawali|dimulai|dibuka) (?=([a-z-]+))")
_THEN = re.compile(
    r"^(setelah (?:itu|subuh|zuhur|asar|magrib|isya|ibadah|salat [A-Z]?[a-z]+)|sesudah itu|"
    r"selanjutnya|kemudian),? (?=([a-z]+)\b)"
)
_MEALS = frozenset(
    "makan sarapan buka salat foto doa zikir tahlil ramah istigasah jalan lomba".split()
)
_PRESENT = re.compile(
    r"^(?P<verb>hadir|datang|ikut)(?: juga)? (?P<who>(?:sekitar |lebih dari |hampir )?\d[\d.]* "
    r"(?:orang|peserta|warga|jemaah|tamu|undangan|siswa|anak))$"
)


def _with_what(text: str) -> str:
    """ "ditutup doa bersama" with "dengan", "hadir 300 orang" as "300 orang hadir"."""
    text = _CLOSED_WITH.sub(_with_event, text)
    present = _PRESENT.match(text)
    return f"{present['who']} {present['verb']}" if present else text


def _planned(text: str) -> str:
    """ "rencana bulan depan tanam tomat" as "rencananya bulan depan menanam tomat"."""
    words = text.split()
    at = 1
    while at < len(words) and words[at] in _AHEAD:
        at += 1
    if words[0] != "rencana" or at >= len(words) or not morphology.is_stem(words[at]):
        return text
    return " ".join(["rencananya", *words[1:at], active_phrase(" ".join(words[at:]))])


_AHEAD = frozenset("bulan minggu pekan tahun depan besok hari nanti juga akan ke depannya".split())


def _with_doer(one: Piece, lead: Lead) -> Piece:
    """ "tahun lalu mendapat bantuan" and "dahulu mendalang" with who did it; "dinilai rasa, gizi,
    penampilan" tells what was looked at.
    """
    found = _ONCE_DID.match(one.text)
    told = lead.deed in {"dijalankan", "dilakukan"} or lead.noun == "kabar"
    told = told or (lead.pattern == "hasil" and lead.pronoun == "ia")
    if found and told and _does(found["verb"]) and not lead.asks:
        rest = one.text[found.end("when") :]
        return piece(one.card, f"{found['when']} {lead.pronoun}{rest}")
    telling = (told or lead.pattern == "hasil") and not lead.asks and len(one.words) > 1
    if telling and one.first in {"sempat", "pernah"} and not is_passive(one.words[1]):
        return piece(one.card, f"{lead.pronoun} {one.text}")
    listed_nouns = (
        one.first in _LOOKED_AT
        and ", " in one.text
        and not of_sort(one.words[1].rstrip(","), "group", "office", "institution")
    )
    if listed_nouns and not any(map(is_verb, one.words[1:])):
        return replace(one, text=f"yang {enumerated(one.text)}", sort="keterangan", head="setiap")
    return one


# "mendapat piala, tabungan 1,5 juta": two things that one gets.
_TWO_THINGS = re.compile(
    r"\b((?:mendapat|menerima|berisi) [a-z]+(?: [a-z]+)?), "
    r"(?=[a-z]+(?: [a-z]+)?(?: Rp[\d.,]+(?: juta)?)?$)"
)
_ONCE_DID = re.compile(
    r"^(?P<when>semasa hidup(?:nya)?|"
    r"(?:tahun|bulan|minggu|pekan) (?:[A-Z][a-z]+|lalu|depan|ini|kemarin)|dahulu|kini|"
    r"sekarang|awalnya|sebelumnya|paginya|siangnya|sorenya|malamnya)"
    r"(?: (?:sudah|pernah|akan|sempat|hanya|masih|ingin))? "
    r"(?P<verb>me[a-z]{4,}|ikut|maju|pindah|kembali|aktif)\b"
)


def _called_on(one: Piece, lead: Lead) -> str:
    """ "warga di bantaran siapkan tas" in a notice asks them to."""
    if not lead.asks or not of_sort(one.first, "group"):
        return ""
    words = one.words
    at = next((at for at, word in enumerate(words[1:6], 1) if _is_bidding(word)), 0)
    if at and (of_sort(words[at - 1], "function", "modal") or any(map(is_verb, words[1:at]))):
        return ""
    active = words[at] if words[at] in _BROUGHT else morphology.active(words[at])
    return f"{' '.join(words[:at])} diminta {active} {' '.join(words[at + 1 :])}" if at else ""


# What a notice tells people to do, be it typed as a deed: "wali murid bawa kartu".
_BROUGHT = frozenset("membawa menyiapkan menyerahkan".split())


def _is_bidding(word: str) -> bool:
    """ "siapkan", "matikan": neither meN- nor di-, and its meN- form is a verb."""
    if word in _BROUGHT:
        return True
    shaped = word.endswith("kan") and not is_passive(word) and not is_active(word)
    return shaped and morphology.bidding(morphology.active(word)) == word


def _does(verb: str) -> bool:
    return is_active(verb) or verb in {"ikut", "maju", "pindah", "kembali", "aktif"}


_LOOKED_AT = frozenset("dinilai dicek diperiksa diukur".split())


def _with_event(match: re.Match[str]) -> str:
    noun = match[2] in _MEALS or (of_sort(match[2], "event") and not is_passive(match[2]))
    return f"{match[1]} dengan " if noun or is_deed_noun(match[2]) else match[0]


_TWICE = re.compile(r"\b([a-z]{3,})2\b")  # spelling, not a word of the speaker's: "besok2"


def _who_did(one: Piece, lead: Lead) -> str:
    """ "diresmikan camat" of a peresmian tells who did it."""
    if not is_passive(one.first) or morphology.verbal_noun(one.first) != lead.noun:
        return ""
    return f"yang {morphology.active(morphology.stem_of(one.first))} {' '.join(one.words[1:])}"


def _quoted(one: Piece) -> str:
    """ "Pak RT bilang “ayo”" as a quotation with its speaker behind it."""
    found = _SAYS.match(one.text)
    if not found:
        return ""
    words = _TWICE.sub(r"\1-\1", found["words"].strip(" .,"))
    end = "" if words[-1:] in "?!" else ","
    return f"“{words[:1].upper()}{words[1:]}{end}” kata {found['who']}"


def _price_of_work(one: Piece, lead: Lead) -> str:
    """ "tambal ban Rp10.000" is what is asked for a service, no deed."""
    priced = one.sort == "verba" and morphology.is_stem(one.first)
    return one.text if priced and lead.deed == "dijalankan" and one.words[-1][:2] == "Rp" else ""


def _when_then(one: Piece, lead: Lead) -> str:
    """ "setelah senam dicek tensi" with its comma and with those who were seen to."""
    words = one.words
    if one.head not in _TIMES or len(words) < 4:
        return ""
    for at in range(2, min(len(words), 6)):
        if words[at - 1][-1] == ",":
            return ""
        if is_passive(words[at]) and at == 3 and words[1].isdigit():
            return f"{' '.join(words[:at])}, {' '.join(words[at:])}"
        if of_sort(words[at], "group", "institution"):
            verb = clause_verb(words[at:])
            return f"{' '.join(words[:at])}, {' '.join(words[at:])}" if verb else ""
        if is_verb(words[at]) and (of_sort(words[1], "event") or is_deed_noun(bare(words[1]))):
            return f"{' '.join(words[:at])}, {lead.pronoun} {' '.join(words[at:])}"
    return ""


# "info Bu Yanti (kaur kesra) 0812-3456-7890".
_CONTACT = re.compile(
    r"^(?:(?:untuk )?(?:info|informasi|kontak|narahubung|keterangan|pendaftaran|pemesanan)"
    r"(?: lebih lanjut| lengkap| lebih lengkap)?|CP|narahubung):? "
    r"(?:ke |bisa ke |hubungi |di |nomor |WhatsApp |WA )*(?P<who>(?!melalui|lewat)[^,]{0,60}?) "
    r"?(?P<number>\+?0?\d[\d -]{6,16})$"
)


_CALL = re.compile(r"^(?P<what>info|informasi|pengaduan|gangguan):? (?P<number>\d{3,5})$")


def _contact(one: Piece) -> str:
    """Whom to ask and under which number, as a request to call."""
    short = _CALL.match(one.text)
    if short:
        return f"untuk {short['what'].lower()}, hubungi {short['number']}"
    found = _CONTACT.match(one.text)
    if not found:
        return ""
    what = one.text.split(maxsplit=1)[0].lower()
    purpose = (
        f"untuk {what}, "
        if what in {"info", "informasi", "keterangan", "pendaftaran", "pemesanan"}
        else ""
    )
    return f"{purpose}hubungi {found['who']} {found['number']}"


_RESULT_IS = re.compile(r"^(hasilnya|keputusannya|kesepakatannya|intinya): (?=\S+ \S+)")
_LATER = frozenset("malamnya paginya siangnya sorenya esoknya".split())
_HOUR_STAYS = re.compile(r"^jam(?:nya)? tetap (?=pukul)")


def _before_ban(match: re.Match[str]) -> str:
    """ "warga jangan percaya" has its subject there, "kalau ragu jangan" its comma."""
    before = match.string[: match.start()].split()
    subject = len(before) <= _PAIR and of_sort(before[0], "group")
    return " " if subject else ", "


_FORBIDS = re.compile(
    r"(?<=[a-z])(?<!agar)(?<!supaya)(?<!dan)(?<!tolong)(?<!mohon)(?<!tetapi) (?=jangan (?!di))"
)


def _clause(one: Piece, _: Lead) -> Sentence | None:
    text = possessed(one) if of_sort(one.first, "titlenoun") else comma_set(one)
    if one.first == "sementara" and ", " not in text and len(one.words) > _PAIR:
        text = f"untuk {text}"
    if one.first in _LATER and not any(map(is_verb, one.words)) and " ada " not in text:
        text = f"{one.words[0]} ada {' '.join(one.words[1:])}"
    text = f"harganya {text}" if text.startswith("Rp") else text
    text = _HOUR_STAYS.sub("waktunya tetap ", text)
    return sentence(Bit(enumerated(text), one.card))


def again(one: Piece, lead: Lead) -> Piece:
    """A thing met in the lead takes "itu": "pohon dipotong" as "pohon itu dipotong"."""
    subject = one.subject
    if one.sort != "klausa" or " " in subject or not subject.isalpha() or not subject.islower():
        return one
    if subject.endswith("nya") or of_sort(subject, "group", "function", "modal"):
        return one
    met = lead.sentences[0].text.split(maxsplit=1)[0].lower() == subject
    return replace(one, text=f"{subject} itu {one.predicate}", verb=2) if met else one


def _setting(one: Piece, lead: Lead) -> Sentence | None:
    words = one.words
    told = _then_what(one.text, words) or _since_when(one, lead)
    verb = clause_verb(words[1:])
    plain = ", " in one.text or one.head in ADVERBS or (verb and one.head not in _PURPOSES)
    acts = one.head not in _OF_DEEDS and any(map(is_verb, words[1:]))
    counted = one.head.isdigit() or one.head in {*ONE_WORD.values(), "puluhan", "belasan"}
    if told or plain or acts or counted:
        return sentence(Bit(told or one.text, one.card))
    means = one.head == "dari" and of_sort(" ".join(words[1:2]), "means")
    text = f"dengan {' '.join(words[1:])}" if means else one.text
    return sentence(Bit(f"{lead.noun} itu {lead.deed}"), Bit(text, one.card))


def _since_when(one: Piece, lead: Lead) -> str:
    """A time or place before a deed without its doer: "sejak 1985 ia menyisihkan", else ""."""
    words = one.words
    at = 0
    if OFTEN.match(one.text) and lead.deed != "dijalankan":
        return f"{lead.noun} itu berlangsung {one.text}"
    if lead.noun == "kabar" and ", " not in one.text:
        said = (is_verb(word) or of_sort(word, "modal") for word in words)
        at = next((at for at, does in enumerate(said) if does and at > 1), 0)
        if not at:
            return one.text
    elif one.head in {"sejak", "selama"}:
        timed = (word.isdigit() or word in {"tahun", "bulan", "hari"} for word in words[:4])
        ends = (at + 1 for at, does in enumerate(timed) if does and at)
        at = next((at for at in ends if at < len(words) and is_active(words[at])), 0)
    elif one.head == "di" and len(words) > _PAIR and words[1] in {"sana", "situ", "sini"}:
        at = _PAIR if is_verb(words[_PAIR]) else 0
    elif one.head in ADVERBS and len(words) > _PAIR and words[1] in {"punya", "memiliki"}:
        at = 1
    return f"{' '.join(words[:at])} {lead.pronoun} {' '.join(words[at:])}" if at else ""


def _then_what(text: str, words: list[str]) -> str:
    """ "setelah itu makan siang" with "ada", else ""."""
    then = _THEN.match(text)
    held = then and (then[2] in _MEALS or of_sort(then[2], "event")) and not clause_verb(words[2:])
    return f"{then[1]} ada {text[then.end() :]}" if then and held else ""


def _asked_for(one: Piece, served: str, asks: bool) -> Sentence | None:
    """ "bawa fotokopi KK" is asked of those who are served; other instructions stay."""
    first, rest = one.first, " ".join(one.words[1:])
    asked = sort_of(rest)
    if first in _PLEASE and asked[0] == "klausa" and of_sort(rest.split()[0], "group"):
        who, what = rest.split()[: asked[2]], rest.split()[asked[2] :]
        return sentence(Bit(" ".join(who), one.card), Bit("diminta"), Bit(" ".join(what), one.card))
    asked_of = (
        re.match(r"^(\S+(?: R[TW] \d+(?:/RW \d+)?)?) (?=\S)", rest) if first in _PLEASE else None
    )
    if asked_of and of_sort(rest.split()[0], "group"):
        task = active_phrase(rest[asked_of.end() :])
        return sentence(Bit(asked_of[1], one.card), Bit("diminta"), Bit(task, one.card))
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
    parts = one.text.split(", ")
    attended = of_sort(parts[-1].split()[0], "eventverb") and not of_sort(one.first, "eventverb")
    if len(parts) == _PAIR and not attended and all(is_passive(p.split()[0]) for p in parts):
        one = replace(one, text=" dan ".join(parts))
    first = bare(one.words[one.verb])
    before, after = " ".join(one.words[: one.verb]), " ".join(one.words[one.verb :])
    if lead.deed == "terjadi" and first == "membutuhkan" and after != first:
        return sentence(Bit(f"dibutuhkan {after.partition(' ')[2]}", one.card)), ""
    second = one.words[1] if len(one.words) > 1 else ""
    so_far = one.first in {"sudah", "pernah"} and morphology.is_stem(second)
    if so_far and lead.deed == "dijalankan":
        after = f"{one.first} {active_phrase(' '.join(one.words[1:]))}"
    so_far = so_far and lead.deed == "dijalankan"
    subject = lead.pronoun if so_far else _subject(one, first, lead)
    if subject:
        told_of = after if so_far else one.text
        return sentence(Bit(subject), Bit(told_of, one.card)), ""
    bidden = _bidden(one, first, lead) if one.verb == 0 else None
    if bidden:
        return bidden, ""
    told = one.verb == 0 and of_sort(first, "instruction")
    bidding = morphology.is_stem(first) or of_sort(first, "intransitive")
    told = told or (lead.noun == "informasi" and one.verb == 0 and bidding)
    acts = is_active(first) or first.startswith("ber") or of_sort(first, "intransitive")
    acts = acts or (before == "nanti" and lead.asks and is_passive(first))
    if not told and (acts or morphology.is_stem(first)):
        adverb, _, able = before.rpartition(" ")
        if lead.deed == "terjadi" and before:
            return sentence(Bit(one.text, one.card)), ""  # whose deed it was is not sure
        if able in ABLE | _NEGATED:
            before, after = adverb, f"{able} {active_phrase(after)}"
        return sentence(Bit(f"{before} {lead.pronoun}"), Bit(active_phrase(after), one.card)), ""
    asked = ASK_WHAT.format(first) if is_passive(first) else ""
    return sentence(Bit(one.text, one.card)), asked


def _bidden(one: Piece, first: str, lead: Lead) -> Sentence | None:
    """A deed that somebody is asked to do, or how something is done: "masukkan ke botol"."""
    rest = " ".join(one.words[1:])
    nominal = morphology.verbal_noun(first)
    if lead.asks and nominal and bare("".join(one.words[1:2])) in ABLE:
        return sentence(Bit(f"{nominal} {rest}", one.card))
    if lead.asks and (morphology.is_stem(first) or of_sort(first, "intransitive")):
        return sentence(Bit(f"{lead.pronoun} diminta"), Bit(active_phrase(one.text), one.card))
    if lead.noun != "informasi" or not is_active(first):
        return None
    steps = [_step(step.removeprefix("dan ")) for step in one.text.split(", ")]
    text = listed(steps) if all(steps) else _step(one.text)
    return sentence(Bit(text, one.card)) if text else None


def _step(step: str) -> str:
    """A step of a way to do something as it is asked for: "menguras bak" as "kuras bak"; or ""."""
    first, _, rest = step.partition(" ")
    bidding = morphology.bidding(first) if is_active(first) else ""
    return f"{bidding} {rest}".strip() if bidding else ""


def _subject(one: Piece, first: str, lead: Lead) -> str:
    """Who or what a predicate is said of, "" where nothing is sure."""
    content = next((word for word in one.words if word not in _NEGATED | ABLE), "")
    qualified = one.first in _NEGATED | ABLE
    ware = f"{lead.ware} itu" if lead.ware else ""
    if lead.deed == "dijalankan" and first in _WARE_VERBS:
        ware = ware or "produknya"
    if qualified and content in _TO_PERSONS and lead.deed == "dijalankan":
        return lead.pronoun
    having = one.first in {"sudah", "belum", "tidak", "masih"} and {"punya", "memiliki"} & set(
        one.words[1:2]
    )
    able = (one.first in ABLE or having) and len(one.words) > 1
    chosen = (
        (of_sort(first, "burial"), "jenazah"),
        (bool(ware) and one.verb < _PAIR and bool({first, content} & _WARE_VERBS), ware),
        (first in _HELPED or (lead.noun == "kabar" and is_passive(first)), lead.pronoun),
        (_is_of_event(first, lead) or (qualified and is_passive(content)), f"{lead.noun} itu"),
        (bool(able), lead.pronoun),
        (lead.noun == "kabar" and of_sort(one.first, "modal"), lead.pronoun),
        (is_passive(first) and bool(lead.subject), f"{lead.subject} itu"),
    )
    return next((subject for fits, subject in chosen if fits), "")


def _is_of_event(first: str, lead: Lead) -> bool:
    """ "dipandu", "diisi" are said of an event, "terasa" of an incident."""
    return of_sort(first, "eventverb") or (first.startswith("ter") and lead.deed == "terjadi")


_WRITERS: Mapping[str, Callable[[Piece, Lead], Sentence | None]] = {
    "keterangan": _setting,
    "klausa": _clause,
    "nomina": noun_sentence,
}
