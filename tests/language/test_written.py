"""Spoken Indonesian and its written form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.language import morphology, numbers, places
from kimwriter.language.names import Person, split_person
from kimwriter.language.written import Change, written

FORMS = {
    "gotong royong ngecat gapura": "gotong royong mengecat gapura",
    "cara milah sampah": "cara memilah sampah",
    "warga tanam pohon": "warga menanam pohon",
    "pengurus rt 05 sama warga": "pengurus RT 05 dan warga",
    "bertemu sama pak lurah": "bertemu dengan lurah",
    "sama sekali": "sama sekali",
    "biar punya usaha": "agar punya usaha",
    "punya pak Joko Susilo": "milik Joko Susilo",
    "jangan kasih kode OTP ke siapapun": "jangan beri kode OTP kepada siapa pun",
    "diserahkan ke warga": "diserahkan kepada warga",
    "daftar lewat wa": "daftar melalui WhatsApp",
    "mobil lewat jl dahlia": "mobil lewat Jalan Dahlia",
    "habis zuhur": "setelah zuhur",
    "airnya habis": "airnya habis",
    "jembatan mau ambrol": "jembatan akan ambrol",
    "mau kerja": "mau bekerja",
    "gratis buat lansia": "gratis untuk lansia",
    "warga buat kompos": "warga membuat kompos",
    "buat kompos": "buat kompos",
    "diangkut pake 2 gerobak": "diangkut dengan dua gerobak",
    "warga umur 17 th": "warga berumur 17 tahun",
    "masuk sekolah bayar 500rb": "masuk sekolah membayar Rp500.000",
    "warga gotong royong": "warga bergotong royong",
    "beliau ngajar ngaji": "ia mengajar mengaji",
    "ibu2 dan anak2nya": "ibu-ibu dan anak-anaknya",
    "ibu ibu pkk": "ibu-ibu PKK",
    "lomba antar rt": "lomba antar-RT",
    "Gak ada": "Tidak ada",
    "rumah bu RT": "rumah Bu RT",
    "ibu hamil": "ibu hamil",
    "kata pak lurah": "kata lurah",
    "kabid SD dinas pendidikan": "Kepala Bidang SD Dinas Pendidikan",
    "memilih ketua rt": "memilih ketua RT",
    "ketua rt 03": "Ketua RT 03",
    'baliho "gak usah" itu': 'baliho "gak usah" itu',
    "Ahmad 30 th luka": "Ahmad (30) luka",
    "buka jual beli": "buka jual beli",
}


@pytest.mark.parametrize(("spoken", "expected"), FORMS.items())
def test_spoken_becomes_written(spoken: str, expected: str) -> None:
    assert written(spoken)[0] == expected


def test_each_change_is_told() -> None:
    assert written("warga gak bisa, (yg) lain")[1] == (
        Change("gak", "tidak"),
        Change("(yg)", "(yang)"),
    )


PLACES = {
    "jl flamboyan kel jrebeng lor": "Jalan Flamboyan, Kelurahan Jrebeng Lor",
    "gg mawar kel. jati kec mayangan": "Gang Mawar, Kelurahan Jati, Kecamatan Mayangan",
    "jl semeru triwung lor": "Jalan Semeru, Kelurahan Triwung Lor",
    "jl anggur, jati": "Jalan Anggur, Kelurahan Jati",
    "kantor kel kedopok": "Kantor Kelurahan Kedopok",
    "warga rt 04 rw 02 pilang": "warga RT 04 RW 02 Kelurahan Pilang",
    "rsud dr mohamad saleh": "RSUD dr. Mohamad Saleh",
    "tpu kareng lor": "TPU Kareng Lor",
    "jalan ditutup": "jalan ditutup",
    "jl raya bromo": "Jalan Raya Bromo",
    "jl PATIMURA": "Jalan Patimura",
    "di desa dekat sungai": "di desa dekat sungai",
    "jembatan kedunggaleng rusak": "Jembatan Kedunggaleng rusak",
    "kayu jati": "kayu jati",
    "(jl mawar)": "(Jalan Mawar)",
}


@pytest.mark.parametrize(("typed", "expected"), PLACES.items())
def test_places_have_their_names(typed: str, expected: str) -> None:
    assert places.read_place(numbers.written_units(typed)) == expected


NUMBERS = {
    "15rb/bln": "Rp15.000 per bulan",
    "rp 7000": "Rp7.000",
    "Rp. 25.000,-": "Rp25.000",
    "1,5 jt": "Rp1,5 juta",
    "Rp2.500,50": "Rp2.500,50",
    "kopi 5 ribu": "kopi Rp5.000",
    "2 juta rupiah": "Rp2 juta",
    "5 ribu orang": "5 ribu orang",
    "4 anak, 12 ibu": "empat anak, 12 ibu",
    "3 kg beras": "3 kg beras",
    "SDN Jati 2 libur": "SDN Jati 2 libur",
    "kelas 4 libur": "kelas 4 libur",
    "07 anak": "07 anak",
    "20-45 tahun": "20–45 tahun",
    "periode 2026-2029": "periode 2026–2029",
    "HUT RI ke 80": "HUT RI ke-80",
    "8 RT": "delapan RT",
}


@pytest.mark.parametrize(("typed", "expected"), NUMBERS.items())
def test_numbers_are_written(typed: str, expected: str) -> None:
    assert numbers.written_numbers(typed) == expected


def test_units() -> None:
    assert numbers.written_units("rt 3/5") == "RT 3/RW 5"
    assert numbers.written_units("rt 1 rt 2 dan rt 3") == "RT 1, RT 2, dan RT 3"
    assert numbers.in_words(5) == "lima"
    assert numbers.in_words(12) == "12"


@pytest.mark.parametrize(
    ("stem", "active"),
    [
        ("cat", "mengecat"),
        ("pilah", "memilah"),
        ("tanam", "menanam"),
        ("kirim", "mengirim"),
        ("sapu", "menyapu"),
        ("proses", "memproses"),
        ("perbaiki", "memperbaiki"),
        ("ajar", "mengajar"),
        ("lihat", "melihat"),
        ("syukuri", "mensyukuri"),
        ("buat", "membuat"),
        ("gali", "menggali"),
    ],
)
def test_the_active_form(stem: str, active: str) -> None:
    assert morphology.active(stem) == active


def test_forms_of_verbs() -> None:
    assert morphology.passive("menutup") == "ditutup"
    assert morphology.passive("jual") == "dijual"
    assert morphology.passive("berlari") == ""
    assert morphology.verbal_noun("ditutup") == "penutupan"
    assert morphology.verbal_noun("berlari") == ""
    assert morphology.headline_verb("menanam") == "tanam"
    assert morphology.headline_verb("mengecat") == "mengecat"
    assert morphology.headline_verb("ditutup") == "ditutup"


@pytest.mark.parametrize(
    ("typed", "person"),
    [
        ("Siti Aminah kader lingkungan", Person("Siti Aminah", "kader lingkungan")),
        ("bu sulastri, warga RT 04", Person("Sulastri", "warga RT 04")),
        ("rudi hartono kepala sekolah", Person("Rudi Hartono", "kepala sekolah")),
        ("H. Abdul Karim guru mengaji 71 th", Person("H. Abdul Karim", "guru mengaji", "71")),
        ("Andi Prasetyo (27)", Person("Andi Prasetyo", "", "27")),
        ("warga RT 02", Person("", "warga RT 02")),
        ("", Person()),
    ],
)
def test_a_person_is_a_name_and_what_is_said_of_it(typed: str, person: Person) -> None:
    assert split_person(typed) == person


@given(st.text(max_size=80))
def test_any_text_has_a_written_form(text: str) -> None:
    once, _ = written(text, place_chain=True)

    assert isinstance(once, str)


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("petugas ngejelasin caranya", "petugas menjelaskan caranya"),
        ("cara nyacah daun", "cara mencacah daun"),
        ("pesenan warga dianter pagi", "pesanan warga diantar pagi"),
        ("warga seneng, udaranya seger", "warga senang, udaranya segar"),
        ("sarden dan konten", "sarden dan konten"),
        ("enam anak, 15 cucu dan tiga cicit", "enam anak, 15 cucu, dan tiga cicit"),
    ],
)
def test_what_is_said_otherwise_than_written(typed: str, right: str) -> None:
    assert written(typed)[0] == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("wajan tanah liat", "wajan tanah liat"),
        ("warga liat api", "warga melihat api"),
        ("warga diminta bawa ember", "warga diminta membawa ember"),
        ("lapor ke polisi bawa bukti", "lapor kepada polisi dengan membawa bukti"),
        ("mas Aldi (karang taruna), iuran", "Aldi (Karang Taruna), iuran"),
        ("dibungkus 200gr", "dibungkus 200 gram"),
        ("pulang dari arab lalu ke malaysia", "pulang dari Arab lalu ke Malaysia"),
        ("ganti pin atm", "ganti PIN ATM"),
    ],
)
def test_words_that_their_neighbours_decide(typed: str, right: str) -> None:
    assert written(typed)[0] == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("kelurahan batu ix", "Kelurahan Batu IX"),
        ("didiemin 7 hari", "didiamkan 7 hari"),
        ("bang Andi, dulunya karyawan toko", "Andi, mantan karyawan toko"),
        ("lahan itu, dulunya sawah", "lahan itu, dulunya sawah"),
        ("ia punya anak 8, cucu 31", "ia punya delapan anak dan 31 cucu"),
        (
            "meninggalkan anak 3, cucu 7 dan cicit 1",
            "meninggalkan tiga anak, tujuh cucu, dan satu cicit",
        ),
        ("punya anak 3 tahun", "punya anak 3 tahun"),
    ],
)
def test_what_somebody_was_and_has(typed: str, right: str) -> None:
    assert written(typed)[0] == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("pak Hendra Wijaya S.Pd", "Hendra Wijaya, S.Pd."),
        ("ustaz h. muhammad yusuf lc", "Ustaz H. Muhammad Yusuf, Lc."),
        ("jl. daeng tata", "Jalan Daeng Tata"),
        ("dusun gamplong 1 sumberrahayu moyudan", "Dusun Gamplong 1, Sumberrahayu, Moyudan"),
        ("kelompok wanita tani melati", "Kelompok Wanita Tani Melati"),
        ("masjid raya ganting", "Masjid Raya Ganting"),
        ("polairud papua barat daya", "polairud Papua Barat Daya"),
        ("petugas dr puskesmas karang pule", "petugas dari Puskesmas Karang Pule"),
        ("600an santri", "600-an santri"),
        ("lt 2", "lantai 2"),
    ],
)
def test_names_of_people_and_places_anywhere(typed: str, right: str) -> None:
    assert written(typed, place_chain=True)[0] == right


def test_figures_in_a_row_stay_figures() -> None:
    assert written("dusun 1 dan 2 pagi")[0] == "Dusun 1 dan 2 pagi"
    assert written("ada 3 anak dan 2 ibu")[0] == "ada tiga anak dan dua ibu"


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("narasumber jelaskan cara daftar", "narasumber menjelaskan cara daftar"),
        ("ibu-ibu siapkan makanan", "ibu-ibu menyiapkan makanan"),
        ("warga makan bersama", "warga makan bersama"),
        ("silakan sampaikan kepada warga", "silakan sampaikan kepada warga"),
    ],
)
def test_a_bare_verb_behind_its_doer(typed: str, right: str) -> None:
    assert written(typed)[0] == right
