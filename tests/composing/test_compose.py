"""The seam that the window, the command line, checker and channels build on."""

import pytest

from kimwriter.composing import (
    LeadChoice,
    NothingToCompose,
    compose,
    composed,
)
from kimwriter.story import Facts, Quote, Sentence, Story, When

PLANTING = Story(
    facts=Facts(
        apa="menanam 300 bibit mangrove",
        siapa="60 warga RW 03 bersama Karang Taruna",
        kapan=When("2026-11-22", "06:30", "", "09:00"),
        di_mana="pesisir kel mangunharjo, kec mayangan",
        mengapa="mencegah abrasi",
        bagaimana="bibit dari iuran warga",
    ),
    quotes=(Quote("Suyono", "Lurah Mangunharjo", "Pantai ini milik kita."),),
    city="Probolinggo",
)


def test_a_whole_story() -> None:
    made = compose(PLANTING)

    assert made.lead == (
        "PROBOLINGGO – Sebanyak 60 warga RW 03 bersama Karang Taruna menanam 300 bibit mangrove di "
        "pesisir Kelurahan Mangunharjo, Kecamatan Mayangan, Minggu (22/11/2026) "
        "pukul 06.30–09.00 WIB."
    )
    assert made.body == (
        "Kegiatan itu dilakukan untuk mencegah abrasi. Bibit dari iuran warga.\n\n"
        "“Pantai ini milik kita,” kata Lurah Mangunharjo Suyono."
    )
    assert made.title == "60 Warga RW 03 Tanam 300 Bibit Mangrove"


def test_sentences_name_their_cards() -> None:
    sources = [sentence.sources for sentence in compose(PLANTING).sentences]

    assert sources == [
        ("apa", "siapa", "kapan", "di_mana"),
        ("mengapa",),
        ("bagaimana",),
        ("quotes.0",),
    ]


def test_the_member_chooses_among_finished_leads() -> None:
    choices = {choice.pattern: choice for choice in compose(PLANTING).leads}
    other = compose(Story(facts=PLANTING.facts, pattern="mengapa"))

    assert list(choices) == ["siapa", "mengapa"]
    assert isinstance(choices["mengapa"], LeadChoice)
    assert other.lead.startswith("Untuk mencegah abrasi, 60 warga RW 03 bersama Karang Taruna")
    assert "mencegah" not in other.body


def test_a_pattern_that_is_not_there_gives_the_first() -> None:
    assert compose(Story(facts=PLANTING.facts, pattern="x")).leads[0].pattern == "siapa"


def test_composed_fills_the_story_and_keeps_a_title() -> None:
    filled = composed(PLANTING)
    titled = composed(Story(facts=Facts(apa="rapat RT"), title="Judul saya"))

    assert filled.title == "60 Warga RW 03 Tanam 300 Bibit Mangrove"
    assert filled.text.startswith("PROBOLINGGO – Sebanyak 60 warga")
    assert filled.composed == compose(PLANTING).sentences
    assert (titled.title, titled.lead) == ("Judul saya", "Rapat RT berlangsung.")
    assert titled.composed == (Sentence("Rapat RT berlangsung.", ("apa",)),)


@pytest.mark.parametrize(
    "apa", ["", " . ", "😀", "semoga lancar", "#tagar", "مرحبا", "alhamdulillah"]
)
def test_nothing_to_compose(apa: str) -> None:
    with pytest.raises(NothingToCompose, match="Isi kartu Apa dahulu"):
        compose(Story(facts=Facts(apa=apa, siapa="warga RT 02")))


def test_a_long_lead_gives_its_clock_time_to_the_body() -> None:
    made = compose(
        Story(
            facts=Facts(
                apa="lomba menggambar dan mewarnai tingkat kelurahan untuk anak usia dini",
                siapa="diadakan oleh karang taruna, diikuti 60 anak TK dan PAUD dari lima RW",
                kapan="2026-08-16 08:00",
                di_mana="halaman balai RW 04 kel jrebeng kulon kec kedopok",
            )
        )
    )

    assert made.lead.endswith("Minggu (16/8/2026).")
    assert made.body == "Lomba itu berlangsung pukul 08.00 WIB."


def test_what_is_set_aside_is_told_with_its_reason() -> None:
    made = compose(
        Story(
            facts=Facts(
                apa="senam pagi #sehat", bagaimana="acara lancar. terima kasih. 30 orang ikut"
            )
        )
    )

    assert [(item.card, item.text, item.reason) for item in made.aside] == [
        ("apa", "#sehat", "Tagar ditulis di kolom tagar."),
        ("bagaimana", "acara lancar", "Menurut siapa? Jadikan kutipan."),
        ("bagaimana", "terima kasih", "Salam, doa, dan ajakan tidak dimuat dalam berita."),
    ]
    assert made.body == "Sebanyak 30 orang ikut."


def test_repairs_are_told() -> None:
    made = compose(Story(facts=Facts(apa="warga ngecat gapura")))

    assert [(one.card, one.before, one.after) for one in made.changes] == [
        ("apa", "ngecat", "mengecat")
    ]


@pytest.mark.parametrize(
    ("facts", "card", "message"),
    [
        (Facts(apa="senam", siapa="PKK RW 04"), "siapa", "Mengadakan atau ikut?"),
        (Facts(apa="rapat", mengapa="kebersihan lingkungan"), "mengapa", "Sebab atau tujuan?"),
        (Facts(apa="rapat", kapan="kemarin"), "kapan", "Tanggal berapa?"),
        (Facts(apa="rapat", kapan="jam 7"), "kapan", "Pagi atau malam?"),
        (Facts(apa="rapat", siapa="kami"), "siapa", 'Siapa "kami"?'),
        (Facts(apa="jual tempe", siapa="pak Budi"), "siapa", "Nama lengkap dan jabatan?"),
        (Facts(apa="rapat", bagaimana="dibagi 3 kelompok"), "bagaimana", "Apa yang dibagi?"),
        (Facts(apa="rapat", bagaimana="40 botol sehari"), "bagaimana", "Dibuat atau terjual?"),
    ],
)
def test_holes_are_asked_about(facts: Facts, card: str, message: str) -> None:
    asked = [(one.card, one.message) for one in compose(Story(facts=facts)).questions]

    assert (card, message) in asked


def test_a_claim_without_a_source_is_never_denied() -> None:
    made = compose(Story("klarifikasi", Facts(apa="beredar kabar SD negeri bayar 500rb")))

    assert "tidak benar" not in made.lead
    assert [one.message for one in made.questions] == ["Siapa yang memastikan?"]
    assert made.title == "Informasi Masih Memerlukan Verifikasi"


def test_claim_and_source_may_come_as_sub_answers() -> None:
    made = compose(
        Story(
            "klarifikasi",
            Facts(mengapa="vaksin polio aman"),
            {"klaim": "vaksin polio bikin lumpuh", "pembantah": "Dinas Kesehatan"},
        )
    )

    assert made.lead == (
        "Vaksin polio aman, kata Dinas Kesehatan. "
        "Informasi bahwa vaksin polio membuat lumpuh tidak benar."
    )


def test_a_hoax_denied_by_a_source_without_a_fact() -> None:
    made = compose(
        Story("klarifikasi", Facts(apa="hoaks sekolah libur sebulan", siapa="Dinas Pendidikan"))
    )

    assert made.lead == "Informasi bahwa sekolah libur sebulan tidak benar, kata Dinas Pendidikan."


@pytest.mark.parametrize(
    ("quote", "paragraph"),
    [
        (Quote("Suyono", "Lurah Jati", '"Kami siap!" kata pak lurah'),
         "“Kami siap!” kata Lurah Jati Suyono."),
        (Quote("siti", "", "Kata ibu, \"hemat\" itu perlu"),
         "“Kata ibu, ‘hemat’ itu perlu,” kata Siti."),
        (Quote("", "ketua panitia", "Terima kasih"), "“Terima kasih,” kata ketua panitia."),
        (Quote("Budi", "warga", "30 orang ikut"), "Warga Budi mengatakan, “30 orang ikut.”"),
    ],
)  # fmt: skip
def test_quotations(quote: Quote, paragraph: str) -> None:
    assert compose(Story(facts=Facts(apa="rapat RT"), quotes=(quote,))).body == paragraph


def test_a_quotation_without_a_speaker_is_kept_out_and_asked() -> None:
    made = compose(Story(facts=Facts(apa="rapat RT"), quotes=(Quote("", "", "Kami siap"),)))

    assert made.body == ""
    assert ("quotes.0", "Siapa yang mengatakan?") in [(q.card, q.message) for q in made.questions]
    assert made.aside[0].text == "Kami siap"


def test_speakers_are_named_once_in_full_and_verbs_take_turns() -> None:
    quotes = (Quote("Suyono", "Lurah Jati", "Satu"), Quote("Suyono", "Lurah Jati", "Dua"))
    made = compose(Story(facts=Facts(apa="rapat RT"), quotes=quotes))

    assert made.body == "“Satu,” kata Lurah Jati Suyono.\n\n“Dua,” ujar Suyono."


def test_three_parties_stand_in_a_second_sentence() -> None:
    facts = Facts(apa="mengecat gapura", siapa="warga RT 02, Karang Taruna, ibu-ibu PKK")

    assert compose(Story(facts=facts)).lead == (
        "Gapura dicat. Kegiatan itu melibatkan warga RT 02, Karang Taruna, dan ibu-ibu PKK."
    )


def test_a_deed_of_nobody_is_done_to_its_thing() -> None:
    assert compose(Story(facts=Facts(apa="tanam 300 bibit"))).lead == "Sebanyak 300 bibit ditanam."


@pytest.mark.parametrize(
    ("facts", "lead"),
    [
        (Facts("warga menanam pohon di taman", kapan="minggu 22 november 2026"),
         "Warga menanam pohon di taman, Minggu (22/11/2026)."),
        (Facts("rapat RT minggu 22 november 2026"), "Rapat RT berlangsung Minggu (22/11/2026)."),
        (Facts("rapat RT di balai RW", di_mana="balai RW 04"),
         "Rapat RT berlangsung di balai RW 04."),
        (Facts("bank sampah oleh PKK RW 01"), "PKK RW 01 mengadakan bank sampah."),
        (Facts("kami menanam pohon", "kami"), "Pohon ditanam."),
    ],
)  # fmt: skip
def test_a_fact_in_the_wrong_card_stands_once(facts: Facts, lead: str) -> None:
    assert compose(Story(facts=facts)).lead == lead


def test_an_accident_has_a_presumed_cause_unless_somebody_said_it() -> None:
    said = Facts("kebakaran rumah", mengapa="korsleting listrik menurut petugas pemadam")
    heard = Facts("kebakaran rumah", mengapa="korsleting listrik")

    assert compose(Story("bencana", said)).body == (
        "Menurut petugas pemadam, kebakaran itu akibat korsleting listrik."
    )
    assert (
        compose(Story("bencana", heard)).body == "Kebakaran itu diduga akibat korsleting listrik."
    )


@pytest.mark.parametrize(
    ("facts", "lead"),
    [
        (Facts("menabrak pohon", "pengendara motor"), "Pengendara motor menabrak pohon."),
        (Facts("kebakaran di pasar"), "Kebakaran terjadi di pasar."),
        (Facts("banjir", di_mana="jl mawar kel jati"),
         "Banjir terjadi di Jalan Mawar, Kelurahan Jati."),
        (Facts("pohon tumbang", "milik Pak Hadi"), "Pohon milik Hadi tumbang."),
    ],
)  # fmt: skip
def test_incidents(facts: Facts, lead: str) -> None:
    assert compose(Story("bencana", facts)).lead == lead


@pytest.mark.parametrize(
    ("facts", "lead"),
    [
        (Facts("air bersih mengalir lagi"), "Air bersih mengalir lagi."),
        (Facts("larangan parkir", kapan="mulai 2 februari 2026"),
         "Larangan parkir disampaikan mulai Senin (2/2/2026)."),
        (Facts("bayar pajak motor", "Samsat"), "Samsat melayani pembayaran pajak motor."),
        (Facts("pelayanan SIM", "dilayani Satlantas"), "Satlantas melayani SIM."),
        (Facts("warga diminta hemat air", "Lurah Jati"), "Warga diminta menghemat air."),
    ],
)  # fmt: skip
def test_announcements(facts: Facts, lead: str) -> None:
    assert compose(Story("pengumuman", facts)).lead == lead


@pytest.mark.parametrize(
    ("facts", "lead"),
    [
        (Facts("awas demam berdarah", "Bidan Rina"),
         "Demam berdarah perlu diwaspadai, kata Bidan Rina."),
        (Facts("cara memilah sampah", "warga RW 01"),
         "Cara memilah sampah dijelaskan kepada warga RW 01."),
        (Facts("cara memilah sampah"), "Berikut cara memilah sampah."),
        (Facts("jangan bakar sampah", "Ketua RT 03"), "Jangan bakar sampah, kata Ketua RT 03."),
    ],
)  # fmt: skip
def test_lessons(facts: Facts, lead: str) -> None:
    assert compose(Story("edukasi", facts)).lead == lead


@pytest.mark.parametrize(
    ("facts", "lead"),
    [
        (Facts("Pak Karim meninggal", mengapa="karena sakit"),
         "Karim meninggal dunia karena sakit."),
        (Facts("kabar duka", "Hartono"), "Hartono meninggal dunia."),
        (Facts("wafat", "Hasan, Husein"), "Hasan dan Husein wafat."),
    ],
)  # fmt: skip
def test_obituaries(facts: Facts, lead: str) -> None:
    assert compose(Story("obituari", facts)).lead == lead


def test_a_business_told_as_a_clause() -> None:
    facts = Facts("ibu-ibu PKK membuat keripik", bagaimana="dijual ke pasar")

    assert compose(Story("umkm", facts)).lead == "Ibu-ibu PKK membuat keripik."
