"""What sort of Indonesian a piece is, and where one clause ends and the next begins.

Start with `sort_of`. It goes by first word, then by the first predicate that has a subject before
it; the tables of `kimwriter.language.words` say which words are which.
"""

from typing import Literal

from kimwriter.language import morphology
from kimwriter.language.degrees import begins_with_degree
from kimwriter.language.numbers import ONE_WORD
from kimwriter.language.words import bare, is_passive, is_predicate, is_verb, of_sort

Sort = Literal["keterangan", "instruksi", "verba", "klausa", "nomina"]
_PRONOUNS = frozenset("kami kita saya ia dia mereka".split())
ADVERBS = frozenset(
    "sehari sebulan seminggu setahun setiap tiap biasanya kini sekarang nanti".split()
)
SUBORDINATE = frozenset("jika apabila bila ketika meskipun walaupun sementara".split())
_SURE_INSTRUCTIONS = frozenset(
    "jangan mohon harap silakan tolong bawa hubungi segera pesan telepon laporkan".split()
)
# Words that bid wherever they stand: no noun, no part of another verb's phrase.
BIDDING = frozenset(
    "jangan mohon harap silakan tolong hubungi lapor laporkan daftarkan telepon".split()
)
_NO_SUBJECTS = frozenset(
    "nanti sekarang kini baru lalu kemudian juga lagi sudah akan serta dan atau".split()
)
RESULTS = frozenset("terkumpul terpilih disepakati diputuskan disetujui dihasilkan".split())
_SPANS = frozenset(
    "hari minggu bulan tahun pagi siang sore malam senin selasa rabu kamis jumat sabtu jam pekan "
    "pukul akhir awal".split()
)
_NOUN_PAIRS = frozenset(
    tuple(pair.split())
    for pair in (
        "ulang tahun|"
        "tabrak lari|tanya jawab|jual beli|baca tulis|jalan sehat|jalan santai|jumat bersih|"
        "dokter jaga|perawat jaga|bidan jaga|guru jaga|petugas jaga|pos jaga|"
        "tanah longsor|vaksin polio|vaksin campak|vaksin rabies|vaksin covid|vaksin massal|"
        "rumah makan|hidup sehat|jam buka|jam kerja|jam tutup|hari libur|hari buka|jam pulang|"
        "jam masuk|pola hidup|orang sakit|rumah sakit|air minum"
    ).split("|")
)
_BRINGS = frozenset("bawa membawa siapkan syarat syaratnya".split())
_MOVES = frozenset("pindah libur batal mundur selesai berakhir berlangsung tutup buka".split())
# What meetings and contests do themselves: their result is the news.
_OUTCOMES = frozenset(
    "memutuskan menyepakati menetapkan menyetujui menghasilkan menyimpulkan mengumpulkan "
    "melahirkan mengesahkan".split()
)
_SENTENCE_ADVERBS = frozenset(
    "seharusnya biasanya akhirnya sebaiknya sebelumnya selanjutnya rencananya katanya".split()
)
_INSIDE = frozenset("dan atau dari di bersama ini itu".split())
_LONGEST_SUBJECT = 14
_NOUN_HEADS = frozenset(
    "cara kiat tips langkah manfaat bahaya pentingnya imbauan larangan ajakan anjuran".split()
)


Sorted = tuple[Sort, str, int]


def sort_of(text: str) -> Sorted:
    """The sort of a piece, its head if it is a keterangan, where its predicate begins."""
    words = text.split()
    first = bare(words[0]) if words else ""
    if of_sort(first, "keterangan"):
        return "keterangan", first, 0
    if first in _PRONOUNS and len(words) > 1:
        return "klausa", "", 1
    if first in ADVERBS or _is_span(words):
        return _adverb_first(words)
    if _is_instruction(words):
        return "instruksi", "", 0
    if len(words) > 3 and first in _SPANS and bare(words[1]) in {"lalu", "ini", "kemarin", "depan"}:
        inner = 2 + clause_verb(words[2:]) if clause_verb(words[2:]) else 0
        inner = inner or (2 if words[2] in {"ada", "terjadi"} else 0)
        if inner:
            return "klausa", "", inner
    verb = 1 if first in SUBORDINATE and len(words) > 1 else clause_verb(words)
    return ("klausa", "", verb) if verb else (_without_subject(words, first), "", 0)


def _is_span(words: list[str]) -> bool:
    """ "puluhan tahun", "20 tahun": a stretch of time before what was done in it."""
    if len(words) < 3 or bare(words[1]) not in {"tahun", "bulan", "hari", "jam", "minggu"}:
        return False
    first = bare(words[0])
    return (
        first.isdigit()
        or first in {"puluhan", "belasan", "bertahun-tahun"}
        or first in ONE_WORD.values()
    )


def _without_subject(words: list[str], first: str) -> Sort:
    """A predicate without a subject, or a noun: "rapat" and "lomba" are nouns first."""
    if tuple(map(bare, words[:2])) in _NOUN_PAIRS:
        return "nomina"
    following = bare(words[1]) if len(words) > 1 else ""
    if morphology.is_noun_too(first) and following in {"dan", "dari", "untuk"}:
        return "nomina"  # "paku dan baut"
    verbal = is_verb(first) or of_sort(first, "modal")
    verbal = verbal or (morphology.is_stem(first) and len(words) > 1)
    event = of_sort(first, "event") and not is_passive(first)
    return "verba" if verbal and not event else "nomina"


def _is_instruction(words: list[str]) -> bool:
    """ "bawa KK", "jangan klik"; but "daftar hadir diisi" begins with a noun."""
    first = bare(words[0]) if words else ""
    if len(words) < 2 or not of_sort(first, "instruction"):
        return False
    bare_pair = (first, bare(words[1])) in _NOUN_PAIRS
    return first in _SURE_INSTRUCTIONS or not (is_predicate(words[1]) or bare_pair)


def _adverb_first(words: list[str]) -> Sorted:
    """ "sehari membuat 40 botol" is a predicate without a subject, "setiap Jumat" a keterangan."""
    if bare(words[0]) in {"setiap", "tiap"} and len(words) > 2 and bare(words[1]) not in _SPANS:
        for at in range(2, min(len(words), 6)):
            if _predicate_at(words, at):
                return "klausa", "", at
    inner = clause_verb(words[1:]) if bare(words[0]) in _NO_SUBJECTS else 0
    if inner:
        return "klausa", "", inner + 1  # "sekarang warga menanam sayur"
    for at, word in enumerate(words[1:4], 1):
        counted = words[at - 1][:1].isdigit()  # "10–15 pasang"
        if is_verb(word) or (morphology.is_stem(word) and not counted):
            own = any(before.endswith("nya") for before in words[1:at])
            return ("klausa" if own else "verba"), "", at
    verb = clause_verb(words)
    return ("klausa", "", verb) if verb else ("keterangan", bare(words[0]), 0)


def clause_verb(words: list[str]) -> int:
    """Where the predicate of a clause begins, in words; 0 if it is no clause."""
    first = bare(words[0]) if words else ""
    if len(words) < 2 or not _can_be_subject(first):
        return 0
    if first.endswith("nya") and bare(words[1]) == "sendiri":
        return 0  # "adiknya sendiri" is no clause
    if first.endswith("nya") and len(first) > 5 and first not in _SENTENCE_ADVERBS:
        return next((at for at in range(1, len(words)) if _predicate_at(words, at)), 1)
    event = of_sort(first, "event") or is_deed_noun(first)
    relative = False
    start = 2 if tuple(map(bare, words[:2])) in _NOUN_PAIRS else 1
    for at in range(start, min(len(words), _LONGEST_SUBJECT)):
        word = words[at]
        if bare(word) == "yang" and not relative:
            relative = True
            continue
        if _ends_subject(word):
            return 0
        if relative and bare(words[at - 1]) == "yang":
            continue
        said = _befalls(word) if event else _predicate_at(words, at)
        if said and not (at == 1 and _is_bare_verb(first)):
            return at
    return 0


def _befalls(word: str) -> bool:
    """What is said of an event: passives, modals, that it moved or ended, what it resulted in."""
    return is_passive(word) or of_sort(word, "modal") or bare(word) in _MOVES | _OUTCOMES


def is_deed_noun(word: str) -> bool:
    """A noun of doing: pelatihan, pemeriksaan, persiapan."""
    return len(word) > 7 and word.startswith("pe") and word.endswith("an")


def _can_be_subject(first: str) -> bool:
    if first in _NOUN_HEADS | _NO_SUBJECTS | _SENTENCE_ADVERBS or of_sort(
        first, "keterangan", "modal"
    ):
        return False
    if morphology.is_stem(first) and not (morphology.is_noun_too(first) or of_sort(first, "group")):
        return False
    return not is_verb(first) or of_sort(first, "event")


def _ends_subject(word: str) -> bool:
    """Words after which no predicate of the first noun comes: "yang", most function words."""
    if word[0] == "“" or bare(word) == "yang":
        return True
    return of_sort(word, "function", "keterangan") and not _goes_on(word)


def _is_bare_verb(first: str) -> bool:
    """ "tanam bibit" is a deed without its doer, "anak" before a verb is a subject."""
    return morphology.is_stem(first) and not of_sort(first, "group")


def _goes_on(word: str) -> bool:
    """Words that may stand inside a subject or begin its predicate."""
    return bare(word) in _INSIDE or of_sort(word, "modal")


def _predicate_at(words: list[str], at: int) -> bool:
    word = words[at]
    if word[:1].isupper() or bare(words[at - 1]) in {"dan", "atau"}:
        return False
    if bare(words[at - 1]) == "pemadam" and bare(word) == "kebakaran":
        return False
    return (is_predicate(word) or of_sort(word, "modal")) and words[at - 1][-1] not in "“("


def split_clauses(text: str) -> list[str]:
    """A sentence split at commas that stand between two clauses, each with its subject."""
    event, result = _result_after_event(text)
    if result:
        return [event, *split_clauses(result)]
    found: list[list[str]] = []
    whole = False
    parts = at_commas(text)
    for part, coming in zip(parts, [*parts[1:], ""], strict=True):
        next_whole = is_whole(part) and not _is_between(part, coming, found)
        next_whole = next_whole and not (found and _is_brought(found[-1], part))
        listing = whole and found and sum(map(len, found)) > 1 and _is_task(part)
        if (
            found
            and not listing
            and not (next_whole and (whole or _headed(found[-1], part) or _is_result(found[-1])))
            and not _own(part, found[-1])
        ) or (found and bare(part.split(maxsplit=1)[0]) in _CONTRARY):
            found[-1].append(part)
        else:
            found.append([part])
            whole = next_whole
    return [", ".join(parts) for parts in found]


def _is_result(before: list[str]) -> bool:
    """What came of it, before what else is told: "terkumpul 48 kantong, 12 orang ditolak"."""
    return bare(before[0].split()[0]) in RESULTS


def _is_brought(before: list[str], part: str) -> bool:
    """ "syarat bawa STNK, KTP asli sesuai STNK": still what is to be brought."""
    brings = bool(_BRINGS & set(map(bare, " ".join(before).split()[:4])))
    words = part.split()
    return brings and not is_verb(words[clause_verb(words)])


def _is_between(part: str, coming: str, found: list[list[str]]) -> bool:
    """ "jahe diparut, ampasnya dibuang, dimasak": what comes goes on with what was before."""
    own = part.split(maxsplit=1)[0].endswith("nya")
    return bool(found) and own and bool(coming) and is_passive(coming.split(maxsplit=1)[0])


def _is_task(part: str) -> bool:
    """A deed without a doer at the end of a list of clauses: "..., pasang CCTV"."""
    words = part.split()
    return len(words) > 1 and morphology.is_stem(words[0]) and not is_predicate(words[1])


def _result_after_event(text: str) -> tuple[str, str]:
    """ "donor darah terkumpul 52 kantong" is an event and what came of it."""
    words = text.split()
    if len(words) < 3 or not of_sort(words[0], "event"):
        return text, ""
    for at in range(1, min(len(words) - 1, _LONGEST_SUBJECT)):
        if bare(words[at]) in RESULTS and bare(words[at - 1]) not in {"yang", "dan", "dalam"}:
            return " ".join(words[:at]).rstrip(","), " ".join(words[at:])
    return text, ""


_CONTRARY = frozenset("tetapi namun sedangkan padahal sehingga melainkan".split())
_REMARKS = frozenset("paling sebagian terbanyak kebanyakan".split())


def _own(part: str, before: list[str]) -> bool:
    """A part that stands for itself: "hadiahnya gerobak", "bawa bekal"."""
    words = part.split()
    first = bare(words[0])
    named = len(words) > 1 and first.endswith("nya") and of_sort(first[:-3], "titlenoun")
    named = named and words[1] != "sendiri"
    asked = of_sort(before[0].split()[0], "instruction") and first in {"tidak", "gratis"}
    opening = bare(before[0].split()[0])
    if first in SUBORDINATE and opening not in SUBORDINATE:
        return any(of_sort(word, "instruction") or is_predicate(word) for word in words[3:])
    if opening in SUBORDINATE or opening == "untuk":
        return False
    if _is_next(words, bidden=of_sort(opening, "instruction")):
        return True
    if (opening in RESULTS and first in _REMARKS) or (opening == first == "juara"):
        return True
    return named or asked or (len(words) > 1 and first in _SURE_INSTRUCTIONS)


def _is_next(words: list[str], bidden: bool) -> bool:
    """What comes after that: "setelah itu tensi diperiksa", behind a bidding "nanti ditimbang"."""
    if words[0] == "nanti" and bidden:
        return len(words) > 1
    return " ".join(words[:2]) in {"setelah itu", "sesudah itu"} and clause_verb(words[2:]) > 0


def _headed(before: list[str], part: str) -> bool:
    """An event and, after its comma, a sentence about those in it."""
    words = before[0].split()
    event = len(before) == 1 and len(words) > 1 and of_sort(words[0], "event", "trouble")
    first = part.split(maxsplit=1)[0]
    return event and (of_sort(first, "group") or first[0].isdigit() or first in ONE_WORD.values())


def at_commas(text: str) -> list[str]:
    """The parts between the commas that stand outside quotation marks and brackets."""
    if ", " not in text:
        return [text] if text.strip() else []
    parts: list[str] = []
    depth = start = 0
    for at, character in enumerate(text):
        depth += (character in "“(") - (character in "”)")
        parted = character == "," and depth <= 0 and text[at + 1 : at + 2] == " "
        if parted and not begins_with_degree(text[at + 2 : at + 20]):
            parts.append(text[start:at])
            start = at + 2
    parts.append(text[start:])
    return [part for part in parts if part.strip()]


_HURTS = frozenset("luka patah memar lecet sesak".split())


def is_whole(text: str) -> bool:
    """Whether a text is a clause with its subject, or says of a time what is done in it."""
    words = text.split()
    hurt = len(words) < len(("who", "is", "hurt")) and bool(words) and bare(words[0]) in _HURTS
    begins = bool(words) and not of_sort(words[0], "function") and not hurt
    return begins and bool(clause_verb(words))
