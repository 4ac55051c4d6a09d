"""Terbitkan: three posts as phones show them, counted, folded, copied."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kimwriter.publishing import Line, Run, channels, version
from kimwriter.publishing.post import Post
from kimwriter.story import Story
from kimwriter.ui.publish import counter
from kimwriter.ui.publish.account import account_of
from kimwriter.ui.publish.fold import beginning, fold
from kimwriter.ui.publish.page import PublishPage
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button

STORY = Story(
    title="Warga Tanam 300 Bibit",
    lead="PROBOLINGGO – Warga RW 03 menanam 300 bibit mangrove di pesisir 😀 Mangunharjo, "
    "Kecamatan Mayangan, Minggu (22/11/2026) pukul 06.30–09.00 WIB.",
    body="Kegiatan itu dilakukan agar pantai aman.\n\n“Kami senang,” kata Slamet Riyanto.",
    hashtags=("KIMMangunharjo", "Probolinggo"),
    organisation="KIM Mangunharjo",
)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> PublishPage:
    page = PublishPage(theme, channels())
    qtbot.addWidget(page)
    page.resize(1366, 712)
    page.show()
    return page


def show(page: PublishPage, story: Story) -> tuple[Post, ...]:
    versions = tuple(version(channel, story) for channel in channels().values())
    page.show_posts(versions, story, "09.41")
    return tuple(one.post for one in versions)


def copy_button(page: PublishPage, key: str) -> Button:
    return page.columns[key].copy_button


def test_an_empty_story_leads_back_to_the_facts(qtbot: QtBot, page: PublishPage) -> None:
    show(page, Story())
    assert not page._cards.isVisible()
    with qtbot.waitSignal(page.facts_requested):
        page._empty.facts_requested.emit()


def test_what_a_reader_hears_is_the_post(page: PublishPage) -> None:
    posts = show(page, STORY)
    for post in posts[:3]:
        text = page.columns[post.channel].preview.text
        assert "Sebanyak" not in text.toPlainText()
        assert "Warga RW 03 menanam 300 bibit" in text.toPlainText()
    assert "*" not in page.columns["whatsapp"].preview.text.toPlainText()


@pytest.mark.parametrize("key", ["whatsapp", "instagram", "facebook"])
def test_copying_is_asked_for_and_said(qtbot: QtBot, page: PublishPage, key: str) -> None:
    show(page, STORY)
    with qtbot.waitSignal(page.copy_requested) as asked:
        QTest.mouseClick(copy_button(page, key), Qt.MouseButton.LeftButton)
    assert asked.args == [key]
    page.show_copied(key, "pyperclip")
    assert copy_button(page, key).text() == "Tersalin utuh"
    page.show_copied(key, "qt")
    show(page, replace(STORY, lead="Teras lain."))
    assert copy_button(page, key).text().startswith("Salin untuk")


def test_when_copying_fails_the_text_is_selected(page: PublishPage) -> None:
    posts = show(page, STORY)
    page.head.toggles["facebook"].setChecked(False)
    page.show_copy_failed("facebook")
    text = page.columns["facebook"].preview.text
    assert page.columns["facebook"].isVisible()
    selected = text.textCursor().selectedText()
    assert "Slamet Riyanto" in selected
    assert len(selected) >= len(next(p for p in posts if p.channel == "facebook").text) - 4


def test_keys_copy(qtbot: QtBot, page: PublishPage) -> None:
    show(page, STORY)
    page.activateWindow()
    for key, name in (("W", "whatsapp"), ("I", "instagram"), ("F", "facebook")):
        with qtbot.waitSignal(page.copy_requested) as asked:
            QTest.keyClick(
                page, key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            )
        assert asked.args == [name]


def test_a_channel_can_be_hidden(page: PublishPage) -> None:
    show(page, STORY)
    QTest.mouseClick(page.head.toggles["instagram"], Qt.MouseButton.LeftButton)
    assert not page.columns["instagram"].isVisible()


def test_a_fold_opens_on_a_click(qtbot: QtBot, page: PublishPage) -> None:
    show(page, STORY)
    preview = page.columns["facebook"].preview
    before = preview.text.toPlainText()
    assert "selengkapnya" in before
    preview.unfold()
    assert "Slamet Riyanto" in preview.text.toPlainText()


def test_photo_scheme_and_size_change_at_run_time(page: PublishPage, theme: Theme) -> None:
    show(page, STORY)
    bare = page.grab().toImage()
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(0xFF3366)
    page.set_image(image)
    with_photo = page.grab().toImage()
    assert with_photo != bare
    page.set_image(QImage())
    page.head.lamp.click()
    assert page.grab().toImage() != with_photo
    theme.set_zoom(125)
    theme.set_scheme("gelap")
    page.set_narrow(True)
    for width in (1093, 820):
        page.resize(width, 560)
        assert not page.grab().isNull()
    theme.set_zoom(100)
    theme.set_scheme("terang")


def test_the_count_warns_before_it_says_too_long() -> None:
    post = Post("instagram", "x", 1000, "utf-16", 2200, 0)
    assert counter.letters(post) == counter.Count("1.000 dari 2.200 huruf", "tinta-3")
    assert counter.letters(post, short=True).text == "1.000 dari 2.200"
    assert counter.letters(replace(post, length=2100)).color == "mangga-teks"
    over = counter.letters(replace(post, length=2412, over=212))
    assert over == counter.Count("Kelebihan 212 huruf", "bata")
    assert counter.letters(replace(post, limit=None)).text == "1.000 huruf"


def test_hashtags_are_counted_in_what_is_copied() -> None:
    tag = Run("#Satu", hashtag=True)
    assert counter.hashtags((Line((tag,)),), None) is None
    assert counter.hashtags((Line((tag,)),), 5) == counter.Count("1 dari 5 tagar", "laut")
    assert counter.hashtags((Line((tag,) * 5),), 5, short=True) == counter.Count(
        "5/5 tagar", "mangga"
    )
    assert counter.hashtags((Line((tag,) * 7),), 5) == counter.Count("7 tagar, kelebihan 2", "bata")


@pytest.mark.parametrize("name", ["KIM Mangunharjo", "", "  ", "😀", "kim"])
def test_an_account_has_a_name_and_initials(name: str) -> None:
    account = account_of(name)
    assert account.handle == account.handle.lower()
    assert " " not in account.handle


def test_a_fold_ends_at_a_word_without_a_mark() -> None:
    lines = (Line((Run("Kecamatan Mayangan, Minggu pagi"),)),)
    folded = fold(lines, 22)
    assert [line.text for line in folded.seen] == ["Kecamatan Mayangan"]
    assert [line.text for line in folded.hidden] == ["Minggu pagi"]
    assert fold(lines, None).hidden == ()


@given(st.lists(st.text(max_size=30), max_size=6), st.integers(1, 40))
def test_any_text_can_be_folded(texts: list[str], limit: int) -> None:
    lines = tuple(Line((Run(text),) if text else ()) for text in texts)
    folded = fold(lines, limit)
    seen = "".join(line.text for line in (*folded.seen, *folded.hidden))
    assert len(seen) <= sum(len(text) for text in texts)


def test_a_click_on_the_text_moves_nothing(page: PublishPage) -> None:
    show(page, STORY)
    text = page.columns["whatsapp"].preview.text
    before = text.toPlainText()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.keyClicks(text, "x")
    assert text.toPlainText() == before


@given(st.text(st.sampled_from("a #\n😀*<"), max_size=40), st.integers(1, 900))
def test_a_preview_lays_out_the_beginning_of_a_long_text(text: str, times: int) -> None:
    long = text * times
    start = beginning(long)
    assert long.startswith(start)
    assert len(start) <= 8000
    assert start.count("\n") < 300
    assert start == long or len(start) > 300 - 1 or not start.strip()


@pytest.mark.parametrize(
    "text", ["😀🏽" * 20_000, "*_~`" * 25_000, "<b>a</b> &amp; " * 7_000, "a\n\n" * 4_000]
)
@pytest.mark.parametrize("key", ["whatsapp", "web"])
def test_a_very_long_post_is_shown_in_part_and_copied_whole(
    page: PublishPage, text: str, key: str
) -> None:
    posts = {post.channel: post for post in show(page, replace(STORY, body=text.strip()))}
    page.head.toggles[key].setChecked(True)
    words = page.columns[key].preview.text
    assert len(words.toPlainText()) < 20_000
    assert words.toPlainText().endswith("Yang disalin tetap utuh.")
    words.select_all()
    assert words.createMimeDataFromSelection().text() == posts[key].text


def test_a_fold_leaves_an_emoji_whole() -> None:
    family = "👨\u200d👩\u200d👧"
    folded = fold((Line((Run(f"😀{family}👍🏽"),)),), 4)
    assert [line.text for line in folded.seen] == ["😀"]
    assert [line.text for line in folded.hidden] == [f"{family}👍🏽"]
