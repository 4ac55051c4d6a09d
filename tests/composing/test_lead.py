"""Leads and headlines of answers as members type them."""

import pytest

from kimwriter.composing import compose
from kimwriter.story import Facts, Story


def lead(kind: str, **facts: str) -> str:
    return compose(Story(kind, Facts(**facts))).lead


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("senin-rabu 30 nov s.d. 2 des 2026, jam 08.00-14.00", "pukul 08.00–14.00 WIB"),
        ("1 s.d. 3 desember 2026", "Selasa–Kamis (1–3/12/2026)"),
        ("mulai 1 desember 2026 s.d. 10 januari 2027", "1 Desember 2026–10 Januari 2027"),
        ("30 nov - 2 des 2026", "Senin–Rabu (30/11–2/12/2026)"),
    ],
)
def test_a_stretch_of_days_is_one_sentence(typed: str, told: str) -> None:
    made = lead("pengumuman", apa="pengambilan bansos beras", di_mana="balai desa", kapan=typed)
    assert told in made
    assert made.count(".") == made.count("08.00") + made.count("14.00") + 1


def test_a_range_that_is_no_day() -> None:
    made = compose(Story("pengumuman", Facts(apa="les gratis", bagaimana="untuk kelas 1 s.d. 6")))
    assert "kelas 1 sampai 6" in made.body


def test_of_a_lesson_its_subject_is_explained() -> None:
    made = lead("edukasi", apa="sosialisasi bahaya pinjol ilegal", siapa="OJK Jember")
    assert "menjelaskan bahaya pinjol ilegal" in made
    assert "dijelaskan" not in lead("edukasi", apa="sosialisasi bahaya rokok", di_mana="balai desa")


def test_a_claim_with_its_verdict_behind_it() -> None:
    made = lead(
        "klarifikasi",
        apa="beredar kabar pasar badung tutup seminggu, itu gak bener",
        siapa="Kepala Pasar Made Wirawan",
        mengapa="isu dari pesan suara yang gak jelas",
    )
    assert made == (
        "Kabar Pasar Badung tutup seminggu tidak benar, kata Kepala Pasar Made Wirawan."
    )


def test_a_correction_apologizes_once() -> None:
    facts = Facts(
        apa="berita tgl 10 november nyebut 150 orang, yang benar 115 orang",
        bagaimana="kami minta maaf ke panitia",
    )
    body = compose(Story("ralat", facts)).body
    assert body.count("maaf") == 1
    assert "Ada kami" not in body


def test_a_long_headline_goes_without_those_who_helped() -> None:
    facts = Facts(
        apa="gotong royong bangun pos kamling",
        siapa="warga RT 05/RW 02 Dusun Srebet dibantu Babinsa dan Bhabinkamtibmas",
    )
    title = compose(Story("kegiatan", facts)).title
    assert "Dibantu" not in title
    assert title.endswith("Pos Kamling")


def test_the_headline_of_a_claim_never_loses_its_verdict() -> None:
    facts = Facts(
        apa="beredar kabar pasar badung tutup seminggu krn ada kasus flu burung, itu gak bener",
        siapa="Kepala Pasar Made Wirawan",
    )
    assert compose(Story("klarifikasi", facts)).title.startswith("Tidak Benar, Kabar Pasar Badung")


def test_a_street_is_named_once() -> None:
    made = lead(
        "pengumuman",
        apa="jalan dahlia ditutup",
        di_mana="jl. dahlia dari pertigaan indomaret sampe masjid at taqwa",
    )
    assert made == "Jalan Dahlia ditutup dari pertigaan Indomaret sampai Masjid At Taqwa."


@pytest.mark.parametrize(
    ("kind", "typed", "told"),
    [
        ("bencana", "ketinggian air 40-80 cm", "Ketinggian air 40–80 cm."),
        (
            "kegiatan",
            "Material seperti pasir dan batu bata sumbangan warga",
            "Material seperti pasir dan batu bata sumbangan warga.",
        ),
        ("kegiatan", "ada wifi gratis", "Ada wifi gratis."),
    ],
)
def test_what_is_a_sentence_is_not_said_to_be_there(kind: str, typed: str, told: str) -> None:
    what = "banjir luapan bengawan solo" if kind == "bencana" else "bangun pos kamling"
    made = compose(Story(kind, Facts(apa=what, siapa="warga RT 02", bagaimana=typed)))
    assert told in made.body
    assert "bengawan solo" not in made.lead


def test_two_reasons_are_one_sentence() -> None:
    facts = Facts(apa="pelatihan kompos", mengapa="sampah dapur numpuk, tps sering penuh dan bau")
    assert "karena sampah dapur menumpuk serta TPS sering penuh dan bau." in (
        compose(Story("kegiatan", facts)).body
    )


def test_today_stays_whole() -> None:
    made = lead(
        "kegiatan", apa="panen raya cabe", di_mana="balai desa Karangrejo", kapan="hari ini"
    )
    assert made.endswith("hari ini.")


def test_a_meeting_forms_its_committee() -> None:
    story = Story("kegiatan", Facts(apa="rapat 17an", mengapa="bentuk panitia"))
    assert "untuk membentuk panitia" in compose(story).body


def test_a_prize_is_no_result() -> None:
    facts = Facts(apa="lomba kebersihan antar rt", bagaimana="hadiah juara 1 gerobak sampah")
    assert "gerobak" not in compose(Story("kegiatan", facts)).lead


def test_the_zone_of_a_town_that_only_the_place_names() -> None:
    assert "WIT." in lead("kegiatan", apa="rapat", di_mana="balai desa, Ambon", kapan="jam 9 pagi")


def test_jumat_berkah_is_no_day() -> None:
    facts = {"apa": "jumat berkah bagi2 nasi bungkus", "siapa": "komunitas ojol"}
    assert "Jumat Berkah" in lead("kegiatan", **facts, kapan="tiap jumat")


def test_what_was_written_and_what_is_right_are_one_sentence() -> None:
    made = lead("ralat", apa="nomor wa salah. tertulis 0812-1111 harusnya 0812-1113")
    assert made == "Nomor WhatsApp salah, tertulis 0812-1111, seharusnya 0812-1113."


def test_the_dead_may_be_named_in_the_news() -> None:
    made = lead(
        "obituari", apa="meninggal dunia Oma Maria Rondonuwu", siapa="umur 81 tahun, 4 anak 9 cucu"
    )
    assert made == (
        "Oma Maria Rondonuwu (81) meninggal dunia. Ia memiliki empat anak dan sembilan cucu."
    )


def test_a_committee_is_not_the_mosque() -> None:
    made = lead("kegiatan", apa="pengajian akbar", siapa="panitia masjid, ustaz Abdul Somad")
    assert made.startswith("Panitia masjid mengadakan pengajian akbar")
