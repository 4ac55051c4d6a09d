"""What a website gets: escaped HTML, and the fields that WordPress asks for."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from kimwriter.publishing import Post, channels
from kimwriter.publishing.channels.web import LONGEST_EXCERPT, LONGEST_SLUG, excerpt, slug
from kimwriter.story import Photo, Story

LEAD = "PROBOLINGGO – Sekitar 60 warga menanam 300 bibit mangrove, Minggu (22/11/2026)."


def compose(**changes: object) -> Post:
    story = {"title": "Warga Tanam Mangrove", "lead": LEAD, **changes}
    return channels()["web"].compose(Story(**story))  # type: ignore[arg-type]


class Reader(HTMLParser):
    """Which tags there are, which are still open, and what is said."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.words = ""

    @override
    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)
        if tag not in ("br", "img"):
            self.open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_title_is_a_field_and_not_in_the_html() -> None:
    post = compose()
    assert post.text.startswith("Warga Tanam Mangrove\n\nPROBOLINGGO – ")
    assert post.html == f"<p>{LEAD}</p>"
    assert dict(post.fields) == {
        "Judul": "Warga Tanam Mangrove",
        "Ringkasan": "Sekitar 60 warga menanam 300 bibit mangrove, Minggu (22/11/2026).",
        "Alamat": "warga-tanam-mangrove",
    }


def test_quotations_lists_links_and_lines() -> None:
    body = (
        "“Kami senang.”\n\n- sapu\n- cangkul\n\n1. Datang\n2. Tanam\n\n> Ayo\n\n"
        "Lihat kim.id/a?b=1&c\nBaru"
    )
    assert (compose(body=body).html or "").split("\n")[1:] == [
        "<blockquote><p>“Kami senang.”</p></blockquote>",
        "<ul><li>sapu</li><li>cangkul</li></ul>",
        "<ol><li>Datang</li><li>Tanam</li></ol>",
        "<blockquote><p>Ayo</p></blockquote>",
        '<p>Lihat <a href="https://kim.id/a?b=1&amp;c">kim.id/a?b=1&amp;c</a><br>',
        "Baru</p>",
    ]


def test_photos_are_figures_with_caption_credit_and_alt() -> None:
    photos = (Photo("a.jpg", "Warga menanam", 'Tiga "orang"', "Siti"), Photo("b.jpg"))
    post = compose(body="Selesai.", photos=photos)
    assert (post.html or "").split("\n")[1:] == [
        '<figure><img src="a.jpg" alt="Tiga &quot;orang&quot;">'
        "<figcaption>Warga menanam (Foto: Siti)</figcaption></figure>",
        "<p>Selesai.</p>",
        '<figure><img src="b.jpg" alt=""></figure>',
    ]
    assert "foto-situs" in {notice.code for notice in post.warnings}


def test_a_title_has_no_emoji_and_a_long_one_is_said() -> None:
    post = compose(title="🌱 Warga   Tanam Mangrove ❤️")
    assert post.fields[0] == ("Judul", "Warga Tanam Mangrove")
    assert [notice.code for notice in post.warnings] == ["emoji-judul"]
    long = compose(title="Kata " * 20)
    assert [notice.code for notice in long.warnings] == ["judul-panjang"]


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Café & Résumé: 5 Tips!", "cafe-resume-5-tips"),
        ("😀", ""),
        ("Kata " * 30, "-".join(["kata"] * 12)),
        ("x" * 90, "x" * LONGEST_SLUG),
    ],
)
def test_a_slug_is_letters_figures_and_hyphens(title: str, wanted: str) -> None:
    assert slug(title) == wanted


def test_an_excerpt_is_whole_sentences_or_ends_in_dots() -> None:
    assert excerpt("JATI – Satu. Dua. " + "Panjang " * 30) == "Satu. Dua."
    long = excerpt("Panjang " * 40)
    assert long.endswith("Panjang…")
    assert len(long) <= LONGEST_EXCERPT
    assert excerpt("") == ""


def test_a_rewritten_article_keeps_its_title_apart() -> None:
    post = channels()["web"].rewrite(Story(), "Judul Baru\n\nSatu.\n\nDua.")
    assert post.html == "<p>Satu.</p>\n<p>Dua.</p>"
    assert post.fields[0] == ("Judul", "Judul Baru")


@given(st.text(), st.text(), st.text())
def test_any_text_at_all_is_escaped_and_every_tag_closed(title: str, lead: str, body: str) -> None:
    post = compose(title=title, lead=lead, body=body)
    reader = Reader()
    reader.feed(post.html or "")
    reader.close()
    assert reader.open == []
    assert reader.tags <= {"p", "br", "ul", "ol", "li", "blockquote", "a"}
