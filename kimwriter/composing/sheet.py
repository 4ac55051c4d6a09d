"""Everything that was answered, read once: what the patterns choose from.

Start with `read_sheet`.
"""

import re
from dataclasses import dataclass, field, replace

from kimwriter.composing.answer import Answer, Piece, piece, read_answer
from kimwriter.composing.cleaning import unlabelled
from kimwriter.composing.manuscript import Aside, CardQuestion, Repair
from kimwriter.composing.prose import Bit
from kimwriter.composing.relocating import relocated
from kimwriter.composing.roles import Roles, read_roles
from kimwriter.composing.sorting import at_commas, is_deed_noun
from kimwriter.language import dates
from kimwriter.language.morphology import is_stem
from kimwriter.language.places import is_place_head, named_place
from kimwriter.language.words import bare, is_passive, is_verb, of_sort
from kimwriter.language.written import written
from kimwriter.language.zones import zone_of
from kimwriter.story import CARDS, Story, When, kinds

ASK_US = 'Siapa "kami"?'
_DETAIL_ROLES = {
    "siapa.penyelenggara": "organiser", "siapa.peserta": "participants", "siapa.tamu": "guests",
    "siapa.pemberi": "giver", "siapa.penerima": "served",
}  # fmt: skip
_POINT = re.compile(rf"^(?:(?:{'|'.join(dates.DAYS)})\b|\d|pukul|mulai pukul)")
_CLOCK = re.compile(r",? ?(?:mulai )?pukul \d\d?[.\d–]*(?: (?:WIB|WITA|WIT)\b)?")
# "sejak kapan?" is what the card of a business asks.
_BARE_YEAR = re.compile(
    rf"^(?:tahun |awal |akhir |pertengahan )*(?:(?:{'|'.join(dates.MONTHS)}) )?(?:19|20)\d\d$"
)
# Hours that were typed behind the place.
_OFFICE_HOURS = re.compile(
    r",? (?:pada |saat |setiap |tiap )?(?P<when>(?:jam|hari)(?: dan jam)? kerja)$"
)
_YEARS_LONG = re.compile(
    r"^(?:sudah |telah )?(?:selama )?(?P<long>(?:hampir |lebih dari |sekitar )?\w+ tahun)$"
)
_SINCE = re.compile(r"^(?:dari|mulai) (?=(?:tahun )?(?:19|20)\d\d$)")
_BESIDE_DATE = re.compile(
    rf"^(?:kemarin|besok|tadi|(?:hari )?ini),? (?:hari )?(?=(?:{'|'.join(dates.DAYS)}) \()"
)
_PRAYER_TIME = re.compile(r"\b(?:waktu|saat) (?=(?:subuh|zuhur|asar|magrib|isya)\b)")
# "minggu subuh jam 4.20, 8 maret 2026": the hour between the day and its date.
_HOUR_BETWEEN = re.compile(
    r"^(?P<day>(?:hari )?[a-z']+(?: (?:legi|pahing|paing|pon|wage|kliwon))?)"
    r"(?: (?P<part>subuh|pagi|siang|sore|malam))?,? "
    r"(?P<clock>(?:jam|pukul|pkl)\.? [\d.:]+(?: (?:pagi|siang|sore|malam|subuh))?"
    r"(?: WIB| WITA| WIT)?),? "
    r"(?P<date>(?:tgl |tanggal )?\d{1,2}[ /-]\w+[ /-]\d{4})$",
    re.IGNORECASE,
)
# Words about when that give no day: "turun-temurun dari neneknya, dia sendiri mulai 1998".
_TELLING = re.compile(r"\b(?:dia|ia|saya|neneknya|ibunya|bapaknya|ayahnya|orang tuanya)\b")
# Only a part of the event was then: "final minggu malam".
_STAGE = re.compile(
    r"^(?P<stage>final(?:nya)?|puncak(?:nya| acara)?|pendaftaran(?:nya)?|"
    r"pembukaan(?:nya)?|penutupan(?:nya)?) "
    r"(?:pada |hari |tgl |tanggal |:)*(?=\S*\d|(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu))",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"^([^,]+), ((?:gratis|cuma-cuma|tanpa biaya|tidak dipungut biaya|tidak bayar)(?: \w+){0,4})$"
)
_WARNED = re.compile(
    r"^((?:awas|waspada|waspadai|hati-hati) [^,]+), (\w+ \S.*)$"
)  # "kenali gejalanya"
# "kemarin sore tgl 8 november 2026": the part of the day goes behind its date.
_SAID_BEFORE = re.compile(
    r"^(?:kemarin|kemaren|kmrn|tadi|besok|nanti) (?P<part>pagi|siang|sore|malam),? "
    r"(?:hari |tgl\.? |tanggal )*(?P<date>[^,]*\d{4})(?=$|[ ,])",
    re.IGNORECASE,
)
_TWO_DAYS = re.compile(
    rf"\b(tiap|setiap) ({'|'.join(dates.DAYS)}) ({'|'.join(dates.DAYS)})\b", re.IGNORECASE
)
_ROOMS = frozenset("ruang ruangan aula gedung halaman kantor balai lapangan pos pendopo".split())
_POINTS = frozenset({"start", "finis", "rute"})  # what a walk or a race has, not where it is
# "Jalan Dahlia dari pertigaan Indomaret sampai masjid": a street and the part of it.
_STRETCH_OF = re.compile(r"((?:Jalan|Gang|Jembatan) [\w ]+?) (?=dari )")
_PLACE_HEADS = frozenset("di ke dari pada keliling".split())
_PLACE_LABEL = re.compile(r"^(?:tempatnya|lokasinya|bertempat|acaranya|berlokasi) (?:di )?(?=\S)")
_TIME_LABEL = re.compile(
    r"^(?:acaranya|waktunya|hari(?! ini)|pada|kegiatannya|mulainya|pengumuman(?:nya)?|puncaknya|"
    r"pengumpulan(?:nya)?|pendaftaran(?:nya)?) "
)


_VILLAGE = re.compile(r"(?:(?:Kelurahan|Desa)|, (?:dan )?|dan ) ?([A-Z][a-z]{3,})(?=,|$| dan)")
_NAMED = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}")
_KEPT = frozenset("Mbah Mama Ustaz Kiai Opa Oma Ki Nyai Inaq".split())
_AREAS = frozenset(
    "Jalan Gang Kelurahan Kecamatan Desa Dusun Kampung Kota Kabupaten Perumahan".split()
)
# Where a rumour went: "tersebar lewat WhatsApp".
_SPREAD = re.compile(
    r"^(?:sudah )?(?:tersebar|beredar|menyebar|viral|ramai)(?: luas)? (?:di|lewat|melalui|"
    r"dari) (?=\S)"
)
_TASK = re.compile(
    r", (?=(?:temui|hubungi|cari|bawa|tanya|datang ke|kandang|luas(?:nya)?|ukuran(?:nya)?|lahan) )"
)  # "..., temui Pak Heri"
_OCCASIONS = frozenset({"waktu", "saat", "pas", "ketika"})  # "waktu arisan RT 08" is no place
_FROM_TO = re.compile(
    r"^start:? (?:di |dari )?(?P<start>.+?),? (?:dan |lalu )?finis:? (?:di |ke )?(?P<end>.+)$"
)


def _from_to(place: str) -> str:
    """ "start depan pos RT 04 finis di lapangan" with its prepositions."""
    found = _FROM_TO.match(place)
    return f"start di {found['start']} dan finis di {found['end']}" if found else place


@dataclass(frozen=True, slots=True)
class Moment:
    """The time of the news: its text, and whether it is a point ("Jumat (15/12/2023)")."""

    text: str = ""
    point: bool = False

    @property
    def clock(self) -> str:
        """The clock time in it, "" if there is none."""
        found = _CLOCK.search(self.text)
        return found[0].strip(" ,") if found else ""

    def without_clock(self) -> "Moment":
        """The day alone."""
        return Moment(_CLOCK.sub("", self.text).strip(" ,"), self.point)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The answers of a story, read: pieces by card, parties, time and place."""

    story: Story
    answers: dict[str, Answer]
    roles: Roles
    when: Moment = Moment()
    place: str = ""
    loose: tuple[Piece, ...] = ()
    aside: tuple[Aside, ...] = ()
    changes: tuple[Repair, ...] = ()
    questions: tuple[CardQuestion, ...] = field(default=())

    def pieces(self, card: str) -> tuple[Piece, ...]:
        """The pieces of a card."""
        return self.answers[card].pieces

    def first(self, card: str) -> Piece | None:
        """The first piece of a card, the one that is worked in."""
        return next(iter(self.pieces(card)), None)

    @property
    def noun(self) -> str:
        """The noun that refers back in this kind of news: kegiatan, layanan, usaha."""
        return kinds()[self.story.kind].noun

    def place_bit(self) -> Bit:
        """The place with its head."""
        if not self.place:
            return Bit("")
        stretch = _STRETCH_OF.match(self.place)
        apa = self.first("apa")
        if stretch and apa and stretch[1] in apa.text:  # the street is told already
            return Bit(self.place.removeprefix(stretch[0]), "di_mana")
        if self.place.split()[0].lower() in _POINTS:
            return Bit(f"dengan {_from_to(self.place)}", "di_mana")
        if self.place.split()[0] in _OCCASIONS:
            return Bit(f"saat {self.place.partition(' ')[2]}", "di_mana")
        if of_sort(self.place.split()[0], "event") and not is_place_head(self.place.split()[0]):
            return Bit(f"dalam {self.place}", "di_mana")
        headed = bare(self.place.split()[0]) in _PLACE_HEADS
        return Bit(self.place if headed else f"di {self.place}", "di_mana")

    def time_bit(self, moment: Moment | None = None) -> Bit:
        """The time, parted by a comma where it is a point."""
        moment = moment or self.when
        if not moment.text:
            return Bit("")
        closing = moment.point or ", " in self.place
        return Bit(f", {moment.text}" if closing else moment.text, "kapan")

    def tail(self) -> tuple[Bit, Bit]:
        """Place before time."""
        return self.place_bit(), self.time_bit()


def read_sheet(story: Story) -> Sheet:
    """Read every card and sub-answer of a story."""
    facts = story.facts
    zone = zone_of(story.city or facts.di_mana.split(",")[-1])
    answers = {
        card: read_answer(card, str(getattr(facts, card)), zone)
        for card in CARDS
        if card != "kapan"
    }
    answers["apa"] = _remark_apart(answers["apa"])
    answers = _once(answers)
    moment, time_answer, late = _moment(facts.kapan, story.kind, zone)
    answers["kapan"] = time_answer
    place, left = _place(answers["di_mana"], story)
    if left and left[0].card == "kapan":
        moment = replace(moment, text=f"{moment.text} pada {left[0].text}".strip())
        left = left[1:]
    moved = relocated(answers, story.kind, bool(moment.text), place)
    place = "" if moved.gone else moved.place or place
    if moved.since and moment.point:
        moment = Moment(f"mulai {moment.text}")
    if moved.time:
        moment, asked, _ = _moment(moved.time, story.kind, zone)
        time_answer = replace(time_answer, questions=asked.questions)
        answers["kapan"] = time_answer
    answers["apa"] = _without_there_is(answers["apa"])
    answers["siapa"] = _without_us(answers["siapa"])
    if story.kind != "ralat":
        answers = _names_shared(answers, place)
    roles = read_roles(answers["siapa"].pieces, _details(story))
    each = [answers[card] for card in CARDS]
    return Sheet(
        story,
        answers,
        roles,
        moment,
        place,
        (*late, *left),
        tuple(item for one in each for item in one.aside),
        tuple(item for one in each for item in one.changes),
        tuple(item for one in each for item in one.questions),
    )


def _remark_apart(answer: Answer) -> Answer:
    """What stands behind a clause by itself is told by itself: "pendaftaran dibuka, gratis"."""
    kept: list[Piece] = []
    for one in answer.pieces:
        warned = _WARNED.match(one.text)
        found = _REMARK.match(one.text)
        if warned:
            kept += [piece("apa", warned[1]), Piece("apa", warned[2], "instruksi")]
        else:
            kept += [piece("apa", part) for part in found.groups()] if found else [one]
    return replace(answer, pieces=tuple(kept))


def _names_shared(answers: dict[str, Answer], place: str) -> dict[str, Answer]:
    """The answers with the names that the place is written with: "tambak lorok" in "apa"."""
    names = [name for name in _NAMED.findall(place) if name.partition(" ")[0] not in _AREAS]
    people = " | ".join(one.text for card in ("apa", "siapa") for one in answers[card].pieces)
    names += [name for name in _NAMED.findall(people) if name.partition(" ")[0] in _KEPT]
    names += [name.partition(" ")[2] for name in _NAMED.findall(place) if name.count(" ") > 1]
    names += _VILLAGE.findall(place)
    if not names:
        return answers
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b", re.IGNORECASE)
    right = {name.lower(): name for name in names}
    return {
        card: replace(given, pieces=tuple(_renamed(one, pattern, right) for one in given.pieces))
        for card, given in answers.items()
    }


def _renamed(one: Piece, pattern: re.Pattern[str], right: dict[str, str]) -> Piece:
    return replace(one, text=pattern.sub(lambda match: right[match[0].lower()], one.text))


def _without_there_is(answer: Answer) -> Answer:
    """ "ada pemadaman air" is the event by itself."""
    first = next(iter(answer.pieces), None)
    if first is None or first.first != "ada" or len(first.words) < len(("ada", "an", "event")):
        return answer
    event = first.words[1]
    if not (of_sort(event, "event") or is_deed_noun(bare(event))):
        return answer
    inner = piece(first.card, " ".join(first.words[1:]))
    return replace(answer, pieces=(inner, *answer.pieces[1:]))


def _without_us(answer: Answer) -> Answer:
    """ "kami" says nobody: who that is has to be asked."""
    kept = tuple(one for one in answer.pieces if bare(one.text) not in {"kami", "kita", "saya"})
    asked = () if len(kept) == len(answer.pieces) else (CardQuestion("siapa", ASK_US),)
    return replace(answer, pieces=kept, questions=(*answer.questions, *asked))


def _once(answers: dict[str, Answer]) -> dict[str, Answer]:
    """The answers with a sentence that was typed twice standing where it was typed first."""
    met: set[str] = set()
    once: dict[str, Answer] = {}
    for card, answer in answers.items():
        kept = []
        for one in answer.pieces:
            if one.text.lower() not in met:
                kept.append(one)
            met.add(one.text.lower())
        once[card] = replace(answer, pieces=tuple(kept))
    return once


def _details(story: Story) -> dict[str, str]:
    found: dict[str, str] = {}
    if not story.details:
        return found
    for key, role in _DETAIL_ROLES.items():
        pieces = read_answer("siapa", story.details.get(key, "")).pieces
        if pieces:
            found[role] = ", ".join(one.text for one in pieces)
    number = read_answer("siapa", story.details.get("siapa.jumlah", "")).pieces
    if number:
        found["participants"] = _counted(number[0].text, found.get("participants", ""))
    return found


def _counted(number: str, party: str) -> str:
    """ "60 orang" and "warga RW 03" are "60 warga RW 03"."""
    if not party:
        return number
    amount = re.sub(r" ?orang$", "", number)
    return f"{amount} {party}" if amount.isdigit() else f"{party} ({number})"


def _moment(kapan: str | When, kind: str, zone: str) -> tuple[Moment, Answer, tuple[Piece, ...]]:
    """The time, an answer that holds the questions, and sentences that are no time."""
    if isinstance(kapan, When):
        text = dates.written(
            kapan.date, kapan.time, kapan.end_date, kapan.end_time, kapan.zone or zone
        )
        return Moment(text, bool(text)), Answer("kapan"), ()
    answer = read_answer("kapan", _one_line(kapan), zone)
    if not answer.pieces:
        return Moment(), answer, ()
    first, *rest = answer.pieces
    if _is_told(first):
        return Moment(), answer, answer.pieces
    typed = _SAID_BEFORE.sub(r"\g<date> \g<part>", _TIME_LABEL.sub("", first.text))
    typed = _PRAYER_TIME.sub("", typed)
    typed = _HOUR_BETWEEN.sub(_day_first, _BESIDE_DATE.sub("", typed))
    if kind == "ralat":
        typed = re.sub(r"^(?:berita|postingan|unggahan|obituari|artikel) (?=\S)", "", typed)
    own_words = _own_words(typed, kind, zone)
    if own_words:
        return Moment(), answer, (Piece("kapan", own_words, "klausa", "", 1), *rest)
    stage = _STAGE.match(typed)
    times = dates.read_times(typed[stage.end() :] if stage else typed, zone, card=True)
    text, _ = written(times.text)
    questions = [*answer.questions, *(CardQuestion("kapan", q) for q in times.questions)]
    answer = Answer(
        "kapan", answer.pieces, answer.aside, answer.changes, tuple(dict.fromkeys(questions))
    )
    text = _TWO_DAYS.sub(_both_days, re.sub(r"\bpas (?=[a-z])", "saat ", text))
    text = re.sub(r"\b(?:habis|abis) (?=[a-z])", "setelah ", text)
    text = re.sub(r"^dari (?=(?:zaman|masa|dahulu)\b)", "sejak ", text)
    text = _SINCE.sub("sejak ", text).replace(") dari pukul ", ") mulai pukul ")
    years = _YEARS_LONG.match(text) if kind == "umkm" else None
    if years:
        text = f"selama {years['long']}"
    if kind == "umkm" and _BARE_YEAR.match(text):
        text = f"sejak {text.removeprefix('tahun ')}"
    if stage:
        own = piece("kapan", f"{stage['stage'].lower()} berlangsung {text}")
        return Moment(), answer, (own, *rest)
    moment = Moment(text, bool(_POINT.match(text)))
    return moment, answer, tuple(rest)


def _is_told(first: Piece) -> bool:
    """A sentence, no time: "berjalan lancar", "lamaran dikirim paling lambat 28 November"."""
    said = of_sort(first.first, "predicate") and not of_sort(first.first, "modal")
    told = first.sort == "klausa" and is_passive(first.words[first.verb])
    return (said and len(first.words) > 1) or (told and not _POINT.match(first.text))


def _own_words(typed: str, kind: str, zone: str) -> str:
    """The answer as a sentence of its own where it tells of more than one time; else ""."""
    if kind == "umkm" and "," in typed and _TELLING.search(typed):
        return typed
    parts = [part.strip() for part in typed.split(",")]
    staged = len(parts) > 1 and all(map(_is_stage, parts))
    return written(dates.read_times(typed, zone).text)[0] if staged else ""


def _both_days(match: re.Match[str]) -> str:
    return f"{match[1]} {match[2].capitalize()} dan {match[3].capitalize()}"


def _day_first(match: re.Match[str]) -> str:
    part = f" {match['part']}" if match["part"] else ""
    behind = "" if match["clock"][-1].isupper() else part
    return f"{match['day']}{part} {match['date']} {match['clock']}{behind}"


def _is_stage(part: str) -> bool:
    """A part of an event and its days: "pendaftaran sampai 30 september"."""
    words = part.split()
    named = len(words) > 1 and (of_sort(words[0], "event") or is_deed_noun(bare(words[0])))
    return named and any(character.isdigit() for character in part)


def _one_line(typed: str) -> str:
    """Labels on lines of their own ("Hari/tgl : ...", "Pukul : ...") are one time."""
    lines = [unlabelled(line).strip(" .,") for line in typed.splitlines()]
    return " ".join(line for line in lines if line)


def _besides(text: str) -> tuple[str, list[str]]:
    """The place, and parts behind it that say what is done elsewhere: "..., jual di pasar"."""
    parts = at_commas(text)
    at = next((n for n, part in enumerate(parts) if n and is_stem(part.split()[0])), len(parts))
    return ", ".join(parts[:at]), parts[at:]


def _place(answer: Answer, story: Story) -> tuple[str, tuple[Piece, ...]]:
    if not answer.pieces:
        return "", ()
    first, *rest = answer.pieces
    text = _SPREAD.sub("", _PLACE_LABEL.sub("", first.text))
    text = (
        re.sub(
            rf",? (?:(?:kota|kabupaten|kab\.?) )?{re.escape(story.city)}$",
            "",
            text,
            flags=re.IGNORECASE,
        )
        if (story.city and ", " in text)
        else text
    )
    text, _, task = _TASK.sub("\0", text, count=1).partition("\0")
    rest = [piece("di_mana", task), *rest] if task else rest
    text, besides = _besides(text)
    rest = [*(piece("di_mana", named_place(part)) for part in besides), *rest]
    hours = _OFFICE_HOURS.search(text)
    late = (piece("kapan", hours["when"]),) if hours else ()
    text = text[: hours.start()] if hours else text
    loose = piece("di_mana", text)
    if loose.first.endswith("nya") and len(loose.words) > 1 and is_place_head(loose.words[1]):
        loose = piece("di_mana", f"{loose.words[0]} di {' '.join(loose.words[1:])}")
        text = loose.text
    own = (
        loose.first.endswith("nya") and bare(loose.words[1:2][0] if loose.words[1:] else "") == "di"
    )
    if loose.sort == "klausa" and bare(loose.words[loose.verb]) in {"buka", "tutup"}:
        return named_place(loose.subject), (*late, *answer.pieces)
    room = loose.first in _ROOMS  # "ruang rapat kantor camat" is no clause
    if (loose.sort == "verba" and not room) or (
        loose.sort == "klausa"
        and not own
        and not room
        and not (is_place_head(loose.first) and of_sort(loose.words[loose.verb], "intransitive"))
        and is_verb(loose.words[loose.verb])
    ):
        return "", answer.pieces
    return named_place(text), (*late, *rest)
