"""What each channel makes of a story, and what it says about it."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter import resources
from kimwriter.publishing import Channel, Post, channels
from kimwriter.story import Story
from kimwriter.text import utf16_length

STORY = Story(
    title="Warga Mangunharjo Tanam 300 Bibit Mangrove",
    lead="PROBOLINGGO – Sekitar 60 warga menanam 300 bibit mangrove, Minggu (22/11/2026).",
    body="Bibit itu swadaya warga.\n\n“Kami senang,” kata Slamet Riyanto.",
    hashtags=("Mangrove", "#KIMMangunharjo"),
    city="Kota Probolinggo",
    organisation="KIM Mangunharjo",
)


def compose(key: str, **changes: object) -> Post:
    return channels()[key].compose(replace(STORY, **changes))  # type: ignore[arg-type]


def said(post: Post) -> list[str]:
    return [notice.message for notice in post.warnings]


@pytest.mark.parametrize("channel", channels().values(), ids=lambda channel: channel.key)
class TestEveryChannel:
    def test_it_has_a_name_an_icon_and_dated_limits(self, channel: Channel) -> None:
        assert channel.name
        assert resources.path(f"icons/{channel.icon}.svg")
        assert channel.limit.source.strip()
        assert date.fromisoformat(channel.limit.date)
        assert channel.limit.unit == "utf-16"

    def test_an_empty_story_gives_an_empty_post(self, channel: Channel) -> None:
        post = channel.compose(Story())
        assert (post.text, post.length, post.over, post.warnings) == ("", 0, 0, ())
        assert channel.read("") != ()

    def test_a_story_with_no_text_but_a_title_gives_the_title(self, channel: Channel) -> None:
        text = channel.compose(Story(title="Judul Saja")).text
        assert text.strip("*") == "Judul Saja"

    def test_what_is_read_is_what_was_written(self, channel: Channel) -> None:
        text = channel.compose(STORY).text
        read = "\n".join(line.text for line in channel.read(text))
        assert read == text.replace("*", "")

    def test_length_is_counted_in_utf16_units(self, channel: Channel) -> None:
        post = channel.compose(replace(STORY, body="Terima kasih 😀🙏🏽"))
        assert post.length == utf16_length(post.text) > len(post.text)

    def test_unseen_characters_go_and_that_is_said(self, channel: Channel) -> None:
        story = replace(STORY, title="War\u202ega\x00", body="a\u0301\r\nb\ud83d\u200b")
        post = channel.compose(story)
        assert not re.search("[\u202e\x00\r\ud83d\u200b]", post.text)
        assert "á\nb\ufffd" in post.text
        assert {notice.code for notice in post.warnings} >= {
            "karakter-tersembunyi",
            "karakter-rusak",
        }

    def test_what_is_too_long_stays_whole_and_is_said_first(self, channel: Channel) -> None:
        body = "x" * (channel.limit.characters or 100_000)
        post = channel.compose(replace(STORY, body=body))
        assert body in post.text
        if post.limit is None:
            assert post.over == 0
            return
        assert post.over == post.length - post.limit > 0
        assert post.warnings[0].code == "terlalu-panjang"

    @given(st.text(alphabet=st.characters(codec=None)), st.lists(st.text(max_size=9), max_size=4))
    def test_any_text_at_all_becomes_a_post(
        self, channel: Channel, text: str, tags: list[str]
    ) -> None:
        story = Story(
            title=text,
            lead=text,
            body=text,
            hashtags=tuple(tags),
            city=text,
            byline=text,
            organisation=text,
        )
        post = channel.compose(story)
        post.text.encode("utf-8")
        assert post.length == utf16_length(post.text)
        assert len(channel.read(post.text)) == post.text.count("\n") + 1


def test_channels_are_found_in_the_order_in_which_they_are_shown() -> None:
    assert list(channels()) == ["whatsapp", "instagram", "facebook", "web"]
    assert [channel.name for channel in channels().values()] == [
        "WhatsApp",
        "Instagram",
        "Facebook",
        "Situs",
    ]


class TestWhatsApp:
    def test_title_in_bold_text_and_source(self) -> None:
        assert compose("whatsapp", byline="Siti Aminah").text == (
            "*Warga Mangunharjo Tanam 300 Bibit Mangrove*\n\n"
            "PROBOLINGGO – Sekitar 60 warga menanam 300 bibit mangrove, Minggu (22/11/2026).\n\n"
            "Bibit itu swadaya warga.\n\n“Kami senang,” kata Slamet Riyanto.\n\n"
            "Pewarta: Siti Aminah\nSumber: KIM Mangunharjo, Kota Probolinggo"
        )

    @pytest.mark.parametrize(
        ("organisation", "city", "line"),
        [
            ("KIM Mangunharjo", "PROBOLINGGO", "Sumber: KIM Mangunharjo, Probolinggo"),
            ("KIM Kota Probolinggo", "Probolinggo", "Sumber: KIM Kota Probolinggo"),
            ("KIM Mangunharjo", "", "Sumber: KIM Mangunharjo"),
        ],
    )
    def test_the_source_names_the_city_once(self, organisation: str, city: str, line: str) -> None:
        text = compose("whatsapp", organisation=organisation, city=city).text
        assert text.endswith("\n\n" + line)

    def test_without_organisation_no_source_is_made_up(self) -> None:
        assert "Sumber" not in compose("whatsapp", organisation="").text

    def test_a_list_of_the_member_is_a_list(self) -> None:
        post = compose("whatsapp", body="Bawa:\n- KTP\n- KK\n\n1. Daftar")
        lines = channels()["whatsapp"].read(post.text)
        assert [line.prefix for line in lines if line.prefix] == ["- ", "- ", "1. "]
        assert post.warnings == ()

    def test_marks_that_would_format_by_accident_are_replaced_and_said(self) -> None:
        post = compose("whatsapp", title="Harga *Tetap*", body="Ukuran 2*3, nama_file_x, _ini_")
        assert "*Harga ∗Tetap∗*" in post.text
        assert "2*3, nama_file_x, ＿ini＿" in post.text
        assert said(post) == ["Agar hurufnya tampil seperti Anda ketik: * ditulis ∗, _ ditulis ＿."]

    def test_links_can_be_tapped_and_keep_their_letters(self) -> None:
        post = compose("whatsapp", body="Lihat https://kim.example.id/_x_/a.")
        (line,) = (line for line in channels()["whatsapp"].read(post.text) if "Lihat" in line.text)
        assert [(run.text, run.link) for run in line.runs] == [
            ("Lihat ", False),
            ("https://kim.example.id/_x_/a", True),
            (".", False),
        ]


class TestInstagram:
    def test_the_news_without_dateline_and_hashtags_last(self) -> None:
        assert compose("instagram").text == (
            "Sekitar 60 warga menanam 300 bibit mangrove, Minggu (22/11/2026).\n\n"
            "Bibit itu swadaya warga.\n\n“Kami senang,” kata Slamet Riyanto.\n\n"
            "#Mangrove #KIMMangunharjo"
        )

    def test_a_correction_opens_with_its_title(self) -> None:
        text = compose("instagram", kind="klarifikasi", title="Air Mati Hanya Empat Jam").text
        assert text.startswith("Air Mati Hanya Empat Jam\n\nSekitar 60 warga")

    @pytest.mark.parametrize(
        ("lead", "told"),
        [
            ("PROBOLINGGO – Warga rapat.", "Warga rapat."),
            ("KOTA PROBOLINGGO, JAWA TIMUR — “Ayo,” kata dia.", "“Ayo,” kata dia."),
            ("PROBOLINGGO - 60 warga rapat.", "60 warga rapat."),
            ("KIM Mangunharjo – warga rapat.", "KIM Mangunharjo – warga rapat."),
            ("Rabu – Jumat warga rapat.", "Rabu – Jumat warga rapat."),
            ("PKK RW 03 menanam.", "PKK RW 03 menanam."),
        ],
    )
    def test_only_a_dateline_is_dropped(self, lead: str, told: str) -> None:
        assert compose("instagram", lead=lead, body="", hashtags=()).text == told

    def test_the_first_five_hashtags_are_kept_and_the_rest_is_said(self) -> None:
        post = compose("instagram", hashtags=("a", "b", "c", "A", "d", "e", "f", "g"))
        assert post.text.endswith("\n\n#a #b #c #d #e")
        assert said(post) == ["7 tagar, kelebihan 2. Tidak dipakai: #f #g."]

    def test_hashtags_in_the_text_count_and_are_not_repeated(self) -> None:
        post = compose("instagram", body="Ikuti #mangrove ya.", hashtags=("Mangrove", "a"))
        assert post.text.endswith("\n\n#a")
        post = compose("instagram", body="#a #b #c #d #e #f", hashtags=())
        assert said(post) == ["6 tagar, kelebihan 1. Kurangi tagar di teks."]

    def test_hashtags_are_made_valid_and_that_is_said(self) -> None:
        post = compose("instagram", hashtags=("KIM Mangunharjo", "2026", " ", "#Jumat-Bersih"))
        assert post.text.endswith("\n\n#KIMMangunharjo #JumatBersih")
        assert said(post) == [
            'Tagar "KIM Mangunharjo" ditulis #KIMMangunharjo.',
            "#2026 tidak dipakai: tagar perlu paling sedikit satu huruf.",
            'Tagar "#Jumat-Bersih" ditulis #JumatBersih.',
        ]

    def test_links_and_a_crowd_of_mentions_are_said(self) -> None:
        body = "Buka kim.example.id. " + " ".join(f"@warga{n}" for n in range(22))
        assert said(compose("instagram", body=body)) == [
            "22 sebutan akun, kelebihan 2.",
            "Di Instagram tautan tidak dapat diketuk.",
        ]
        assert said(compose("instagram", body="Surel a@contoh.id dan S.Pd. dan 08.30.")) == []

    def test_a_phone_shows_hashtags_and_mentions_as_such(self) -> None:
        (line,) = channels()["instagram"].read("Halo @kim.kota, #KIM_1 & https://x.id #1")
        assert [run.text for run in line.runs if run.hashtag] == ["#KIM_1"]
        assert [run.text for run in line.runs if run.link] == ["@kim.kota"]


class TestFacebook:
    def test_title_text_and_hashtags(self) -> None:
        assert compose("facebook").text == (
            "Warga Mangunharjo Tanam 300 Bibit Mangrove\n\n"
            "PROBOLINGGO – Sekitar 60 warga menanam 300 bibit mangrove, Minggu (22/11/2026).\n\n"
            "Bibit itu swadaya warga.\n\n“Kami senang,” kata Slamet Riyanto.\n\n"
            "#Mangrove #KIMMangunharjo"
        )

    def test_more_than_two_hashtags_stay_with_a_hint(self) -> None:
        post = compose("facebook", hashtags=("a", "b", "c", "d"))
        assert post.text.endswith("#a #b #c #d")
        assert said(post) == ["4 tagar. Di Facebook cukup 2."]

    def test_a_phone_shows_hashtags_and_links_as_such(self) -> None:
        (line,) = channels()["facebook"].read("Halo @kim, #KIM www.kim.example.id!")
        assert [
            (run.text, run.hashtag, run.link) for run in line.runs if run.hashtag or run.link
        ] == [
            ("#KIM", True, False),
            ("www.kim.example.id", False, True),
        ]


@pytest.mark.parametrize(
    ("paragraphs", "advice"),
    [
        ((1500, 900), "Kelebihan 219 huruf: potong paragraf terakhir."),
        ((1500, 600, 300), "Kelebihan 221 huruf: potong paragraf terakhir."),
        ((1500, 900, 100), "Kelebihan 321 huruf: potong 2 paragraf terakhir."),
    ],
)
def test_the_fewest_last_paragraphs_to_cut_are_named(
    paragraphs: tuple[int, ...], advice: str
) -> None:
    body = "\n\n".join("a" * length for length in paragraphs)
    post = channels()["instagram"].compose(Story(lead="Warga rapat 123", body=body))
    assert said(post) == [advice]


def test_a_lead_that_is_too_long_by_itself_is_to_be_made_shorter() -> None:
    post = channels()["instagram"].compose(Story(lead="a" * 3412, body="b"))
    assert said(post) == ["Kelebihan 1.215 huruf: ringkas teksnya."]


def test_limits_are_data_with_source_and_date() -> None:
    head = resources.text("channels.toml").splitlines()[0]
    assert "sumber dan tanggal" in head
