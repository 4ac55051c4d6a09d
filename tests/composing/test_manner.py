"""How it went: answers as members type them, and the body that is made of them."""

import pytest

from kimwriter.composing import compose
from kimwriter.story import Facts, Quote, Story

WHAT = {
    "kegiatan": ("senam pagi", "warga rt 02"),
    "pengumuman": ("listrik padam", ""),
    "umkm": ("keripik kelor", "bu Sri Utami"),
    "obituari": ("meninggal dunia", "H. Ahmad Fauzi (70)"),
    "klarifikasi": ("kabar penculikan anak hoaks", "Kapolsek Jati Budi Santoso"),
}


def body(kind: str, manner: str) -> str:
    apa, siapa = WHAT[kind]
    story = Story(kind, Facts(apa=apa, siapa=siapa, bagaimana=manner))
    return compose(story).body.replace("\n\n", " ")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "kalo darurat tangki air bisa dipesan di 0341-715103",
            "Jika darurat, tangki air bisa dipesan di 0341-715103.",
        ),
        ("kalau hujan acara dipindah ke balai", "Jika hujan, acara dipindah ke balai."),
        ("kalo hujan deras sungai meluap", "Jika hujan deras sungai meluap."),
        ("jika air naik warga harus mengungsi", "Jika air naik, warga harus mengungsi."),
        ("kalau sakit bisa diwakilkan keluarga", "Jika sakit, bisa diwakilkan keluarga."),
        ("kalau telat bayar kena denda 10rb", "Jika terlambat bayar, dikenai denda Rp10.000."),
        ("jika listrik belum nyala hubungi 123", "Jika listrik belum nyala, hubungi 123."),
        ("kalo liat jentik segera lapor", "Jika melihat jentik, segera lapor."),
    ],
)
def test_a_condition_is_closed_by_a_comma_only_where_its_end_is_sure(typed: str, told: str) -> None:
    assert body("pengumuman", typed) == told


@pytest.mark.parametrize(
    ("kind", "typed", "told"),
    [
        (
            "kegiatan",
            "sampah yg keangkut 4 pickup, sebagian besar plastik sama kertas. habis itu makan "
            "siang bareng sumbangan warga",
            "Sampah yang terangkut empat pikap, sebagian besar plastik dan kertas. Setelah itu ada "
            "makan siang bersama sumbangan warga.",
        ),
        (
            "kegiatan",
            "dibuka pak camat, dilanjut jalan sehat. ditutup doa bersama. hadir sekitar 300 orang",
            "Senam itu dibuka camat dan dilanjutkan dengan jalan sehat. Kegiatan itu ditutup "
            "dengan doa bersama. Sekitar 300 orang hadir.",
        ),
        (
            "pengumuman",
            "bawa fc KK, nanti ditimbang sama cek hb",
            "Warga diminta membawa fotokopi KK. Nanti warga ditimbang dan cek Hb.",
        ),
        (
            "umkm",
            "daun dipetik pagi, dicuci, dicampur adonan tepung beras trus digoreng. sehari bisa 15 "
            "kilo",
            "Daun dipetik pagi, dicuci, dicampur adonan tepung beras lalu digoreng. Sehari bisa 15 "
            "kilogram.",
        ),
        (
            "obituari",
            "disholatkan di masjid raya ganting, dikubur di tpu tunggul hitam. warga kenal beliau "
            "sbg pendiri perpustakaan rw",
            "Jenazah disalatkan di Masjid Raya Ganting dan dikubur di TPU Tunggul Hitam. Warga "
            "mengenal beliau sebagai pendiri perpustakaan RW.",
        ),
        (
            "kegiatan",
            "peserta cm bawa celemek. alat oven pinjam dr dinas koperasi. uangnya mau buat beli "
            "bibit. rencana bulan depan tanam tomat. tahun lalu gak masuk nominasi",
            "Peserta hanya membawa celemek. Alat oven dipinjam dari Dinas Koperasi. Uangnya akan "
            "dipakai untuk membeli bibit. Rencananya bulan depan menanam tomat. Tahun lalu tidak "
            "masuk nominasi.",
        ),
        (
            "umkm",
            "sehari bisa 10-15 pasang. bisa dipanggil lewat wa. skrg punya 1 karyawan, adiknya "
            "sendiri",
            "Sehari bisa 10–15 pasang. Ia bisa dipanggil melalui WhatsApp. Sekarang ia punya satu "
            "karyawan, adiknya sendiri.",
        ),
        (
            "pengumuman",
            "warga diharap keluar rumah sebentar, makanan dan minuman ditutup",
            "Warga diharap keluar rumah sebentar. Makanan dan minuman ditutup.",
        ),
        (
            "umkm",
            "awalnya buat sembahyang sendiri trus temen2 pada beli. harga 15 sampe 40 ribu",
            "Awalnya untuk sembahyang sendiri lalu teman-teman membeli. Harganya Rp15.000 sampai "
            "Rp40.000.",
        ),
        (
            "kegiatan",
            "ganti 86 lembar papan sama kencengin tali baja. selama diperbaiki warga nyebrang "
            "pake rakit. hari minggu sore jembatan udah bisa dipakai lg",
            "Mereka mengganti 86 lembar papan dan mengencangkan tali baja. Selama diperbaiki warga "
            "menyeberang dengan rakit. Hari Minggu sore jembatan sudah bisa dipakai lagi.",
        ),
        (
            "pengumuman",
            "syarat bawa stnk asli, ktp asli sesuai stnk sama bpkb. bayar bisa qris. kalo ada api "
            "matiin dulu mcb",
            "Syaratnya bawa STNK asli, KTP asli sesuai STNK dan BPKB. Pembayaran bisa QRIS. Jika "
            "ada api, matikan dahulu MCB.",
        ),
        (
            "kegiatan",
            "diawali tahlil dan doa, trus sesaji dilarung pake 20 perahu. pengunjung kira2 2 ribu "
            "org. dinilai rasa, gizi, penampilan. mobil muter lewat jalan diponegoro",
            "Senam itu diawali dengan tahlil dan doa, lalu sesaji dilarung dengan 20 perahu. "
            "Pengunjung sekitar 2 ribu orang. Yang dinilai rasa, gizi, dan penampilan. Mobil "
            "memutar lewat Jalan Diponegoro.",
        ),
        (
            "umkm",
            "dijual 45-120 ribu lewat shopee. pas pandemi produksi berhenti. th lalu dapet bantuan "
            "mesin jahit",
            "Keripik kelor itu dijual Rp45.000 sampai Rp120.000 melalui Shopee. Saat pandemi "
            "produksi berhenti. Tahun lalu ia mendapat bantuan mesin jahit.",
        ),
        (
            "obituari",
            "sebelumnya ikut senam dan kelihatan sehat. anak 2, cucu 5",
            "Sebelumnya ia ikut senam dan terlihat sehat. Ia memiliki 2 anak dan 5 cucu.",
        ),
        (
            "kegiatan",
            "buka tiap sore kecuali jumat. hari terakhir hasilnya dipamerin. warga jangan percaya "
            "pesan tanpa nama. anak ditolong pemancing namanya Ridwan",
            "Buka tiap sore kecuali Jumat. Hari terakhir hasilnya dipamerkan. Warga jangan percaya "
            "pesan tanpa nama. Anak ditolong pemancing bernama Ridwan.",
        ),
        (
            "pengumuman",
            "anak sekolah diskon 20%. warga di bantaran siapin tas surat penting. laporan lewat "
            "telp 0971-321000 atau datang. rt udah beli 4 senter",
            "Anak sekolah diskon 20 persen. Warga di bantaran diminta menyiapkan tas surat "
            "penting. Laporan melalui telepon 0971-321000 atau datang. RT sudah membeli empat "
            "senter.",
        ),
        (
            "obituari",
            "paginya masih ngatur lalu lintas. istrinya jualan rujak",
            "Paginya ia masih mengatur lalu lintas. Istrinya berjualan rujak.",
        ),
        (
            "kegiatan",
            "41 sepeda diperbaiki, rantai sama rem paling banyak rusak. berat 4 anak naik. abis "
            "dzuhur makan bareng. juri liat kerapian",
            "Sebanyak 41 sepeda diperbaiki. Rantai dan rem paling banyak rusak. Berat empat anak "
            "naik. Setelah zuhur ada makan bersama. Juri melihat kerapian.",
        ),
        (
            "kegiatan",
            "relawan masih data kerusakan. 3 minggu kemudian api biru nyala. cukup buat 2 dapur. "
            "anak-anak lalu menyikat gigi",
            "Relawan masih mendata kerusakan. Tiga minggu kemudian api biru menyala. Cukup untuk "
            "dua dapur. Anak-anak lalu menyikat gigi.",
        ),
        (
            "umkm",
            "jahe diparut, diperas, endapannya dibuang, dimasak gula sampe jadi bubuk. hasil lab "
            "keluar jumat. bikin buat tetangga",
            "Jahe diparut, diperas, endapannya dibuang, dimasak gula sampai jadi bubuk. Hasil lab "
            "keluar Jumat. Ia membuat untuk tetangga.",
        ),
        (
            "kegiatan",
            "pipa disusun 4 tingkat, bibit selada sama pakcoy. paling rame menjelang lebaran. tim "
            "udah pasang 3 kamera",
            "Pipa disusun empat tingkat, bibit selada dan pakcoy. Paling ramai menjelang Lebaran. "
            "Tim sudah memasang tiga kamera.",
        ),
        (
            "klarifikasi",
            "warga diminta gak nyebarin lagi dan lapor ke polsek kalo liat yg mencurigakan",
            "Warga diminta tidak menyebarkan lagi dan melapor ke Polsek jika melihat yang "
            "mencurigakan.",
        ),
    ],
)
def test_what_was_typed_is_told_in_its_order_and_no_more(kind: str, typed: str, told: str) -> None:
    assert body(kind, typed) == told


@pytest.mark.parametrize(
    ("name", "position", "words", "told"),
    [
        (
            "Bu Sumiati",
            "peserta, 72 tahun",
            "Seneng mas, dirumah sendirian terus bosen",
            "“Seneng mas, di rumah sendirian terus bosen,” kata peserta Sumiati (72).",
        ),
        (
            "Pak Darto (58)",
            "ketua RT 02",
            "Ibu2 yg bantu sdh banyak",
            "“Ibu-ibu yang bantu sudah banyak,” kata Ketua RT 02 Darto (58).",
        ),
    ],
)
def test_a_quotation_keeps_its_words_in_their_right_spelling(
    name: str, position: str, words: str, told: str
) -> None:
    story = Story("kegiatan", Facts(apa="senam pagi"), quotes=(Quote(name, position, words),))
    made = compose(story)

    assert made.body == told
    assert {"quotes.0"} <= {change.card for change in made.changes}


def test_the_steps_of_a_lesson_are_all_asked_for() -> None:
    story = Story(
        "edukasi",
        Facts(
            apa="cara cegah dbd",
            siapa="dr. Maria Goreti",
            bagaimana=("nguras bak mandi seminggu sekali, nutup tempat air, ngubur barang bekas"),
        ),
    )
    assert compose(story).body == (
        "Kuras bak mandi seminggu sekali, tutup tempat air, dan kubur barang bekas."
    )


def test_prizes_by_their_rank() -> None:
    assert body("kegiatan", "hadiah juara 1 gerobak sampah") == "Hadiah juara 1 gerobak sampah."


def test_what_a_stock_is_is_a_reason() -> None:
    story = Story("kegiatan", Facts(apa="donor darah", mengapa="stok darah lagi tipis"))
    assert compose(story).body == "Kegiatan itu diadakan karena stok darah sedang tipis."
