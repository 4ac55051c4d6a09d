"""Day and time: typed, chosen, in words; nothing that cannot be, nothing lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kimwriter.story import When, kinds
from kimwriter.ui.facts.calendar import Calendar
from kimwriter.ui.facts.when import WhenAnswer
from kimwriter.ui.theme import Theme

KEY = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
EVENT = When("2026-11-22", "06:30", "", "09:00", "WIB")


@pytest.fixture
def when(qtbot: QtBot, theme: Theme) -> Iterator[WhenAnswer]:
    when = WhenAnswer(theme)
    when.set_question(kinds()["kegiatan"].questions["kapan"])
    holder = QWidget()
    qtbot.addWidget(holder)
    when.setParent(holder)
    for tool in when.tools():
        tool.setParent(holder)
    holder.resize(900, 200)
    when.resize(900, 120)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    yield when
    holder.close()


@pytest.fixture
def given(when: WhenAnswer) -> list[object]:
    values: list[object] = []
    when.edited.connect(values.append)
    return values


def type_into(box: QWidget, text: str, *, end: Qt.Key | None = KEY.Key_Tab) -> None:
    box.setFocus()
    box.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(box, text)
    if end is not None:
        QTest.keyClick(box, end)


def choose(when: WhenAnswer, zone: str) -> None:
    menu = when.boxes.zone.menu()
    next(action for action in menu.actions() if action.text() == zone).trigger()
    menu.close()


def test_showing_says_nothing_and_an_empty_date_stays_empty(
    when: WhenAnswer, given: list[object]
) -> None:
    when.show_value(EVENT)
    assert when.boxes.date.edit.text() == "22 November 2026"
    assert when.boxes.time.text() == "06.30"
    when.show_value("")
    assert when.boxes.date.edit.text() == when.boxes.time.text() == ""
    assert given == []


def test_a_typed_date_is_taken_when_its_year_is_whole(
    when: WhenAnswer, given: list[object]
) -> None:
    type_into(when.boxes.date.edit, "22/11/20", end=None)
    assert given == []
    QTest.keyClicks(when.boxes.date.edit, "26")
    assert given == [When("2026-11-22")]
    assert when.boxes.date.edit.text() == "22/11/2026"
    QTest.keyClick(when.boxes.date.edit, KEY.Key_Tab)
    assert when.boxes.date.edit.text() == "22 November 2026"
    assert when.boxes.date.edit.accessibleDescription() == "Minggu"


def test_times_bring_their_zone(when: WhenAnswer, given: list[object]) -> None:
    when.show_value(When("2026-11-22"))
    type_into(when.boxes.time, "6.30")
    type_into(when.boxes.end_time, "9")
    assert given[-1] == EVENT
    choose(when, "WITA")
    assert given[-1] == When("2026-11-22", "06:30", "", "09:00", "WITA")
    assert when.boxes.zone.accessibleName() == "Zona waktu WITA"


def test_a_zone_without_a_time_is_no_answer(when: WhenAnswer, given: list[object]) -> None:
    choose(when, "WIT")
    assert given == []


def test_a_date_that_cannot_be_is_said_and_kept_as_words(
    when: WhenAnswer, given: list[object]
) -> None:
    when.show_value(EVENT)
    type_into(when.boxes.date.edit, "31/11/2026")
    assert when.boxes.fault() == "November hanya sampai tanggal 30."
    assert given[-1] == "31/11/2026 pukul 06.30–09.00 WIB"
    when.show_value(given[-1])  # type: ignore[arg-type]
    assert when.boxes.date.edit.text() == "31/11/2026"
    type_into(when.boxes.date.edit, "30/11/2026")
    assert when.boxes.fault() == ""
    assert given[-1] == When("2026-11-30", "06:30", "", "09:00", "WIB")


def test_enter_stays_while_something_cannot_be(when: WhenAnswer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(when.moved_on):
        type_into(when.boxes.date.edit, "besok", end=KEY.Key_Return)
    with qtbot.assertNotEmitted(when.moved_on):
        type_into(when.boxes.time, "25", end=KEY.Key_Return)
    type_into(when.boxes.time, "7")
    with qtbot.waitSignal(when.moved_on):
        type_into(when.boxes.date.edit, "22/11/2026", end=KEY.Key_Return)


def test_an_end_before_the_start_is_asked_about(when: WhenAnswer) -> None:
    when.show_value(When("2026-11-22", "09:00", "", "06:30", "WIB"))
    assert when.boxes.fault() == "Jam selesai lebih awal daripada jam mulai."
    when.show_value(When("2026-11-22", "09:00", "2026-11-20", "06:30", "WIB"))
    assert when.boxes.fault() == "Tanggal selesai lebih awal daripada tanggal mulai."
    when.show_value(When("2026-11-22", "09:00", "2026-11-23", "06:30", "WIB"))
    assert when.boxes.fault() == ""


def test_several_days_are_opened_on_wish(when: WhenAnswer, given: list[object]) -> None:
    when.show_value(When("2026-11-22"))
    assert not when.boxes.end_date.isVisible()
    when.tools()[0].click()
    assert QApplication.focusWidget() is when.boxes.end_date.edit
    type_into(when.boxes.end_date.edit, "23 nov 2026")
    assert given[-1] == When("2026-11-22", end_date="2026-11-23")
    type_into(when.boxes.end_date.edit, "23 nov")
    assert given[-1] == "22 November 2026 sampai 23 nov"


def test_emptied_boxes_are_no_answer(when: WhenAnswer, given: list[object]) -> None:
    when.show_value(When("2026-11-22"))
    when.boxes.date.edit.setFocus()
    when.boxes.date.edit.selectAll()
    QTest.keyClick(when.boxes.date.edit, KEY.Key_Delete)
    assert given == [""]


def test_words_are_shown_and_become_a_date_on_wish(when: WhenAnswer, given: list[object]) -> None:
    when.show_value("22 nov 2026")
    assert when.words.isVisible()
    assert not when.boxes.isVisible()
    assert when.tools()[1].text() == "Pakai tanggal"
    when.tools()[1].click()
    assert given == [When("2026-11-22")]
    assert when.boxes.isVisible()


def test_words_that_are_no_date_stay_until_there_is_one(
    when: WhenAnswer, given: list[object]
) -> None:
    when.show_value("sejak 2021")
    when.tools()[1].click()
    assert given == []
    type_into(when.boxes.date.edit, "1/5/2021")
    assert given == [When("2021-05-01")]


def test_a_date_can_be_told_in_words_instead(when: WhenAnswer, given: list[object]) -> None:
    when.tools()[1].click()
    QTest.keyClicks(QApplication.focusWidget(), "sejak 2021")
    assert given[-1] == "sejak 2021"


def test_a_kind_whose_example_is_no_date_is_asked_in_words(when: WhenAnswer) -> None:
    when.set_question(kinds()["umkm"].questions["kapan"])
    assert when.first() is when.words.field
    when.show_value(EVENT)
    assert when.first() is when.boxes.date.edit


def test_a_small_width_takes_more_rows(when: WhenAnswer) -> None:
    when.show_value(EVENT)
    assert when.boxes._packed == [[0, 2]]
    when.resize(420, 120)
    QApplication.processEvents()
    assert when.boxes._packed == [[0], [2]]


def calendar(when: WhenAnswer) -> Calendar:
    when.boxes.date.open_calendar()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Calendar)
    return popup


def test_the_calendar_opens_at_the_date_and_is_steered_by_keys(
    when: WhenAnswer, given: list[object]
) -> None:
    when.show_value(EVENT)
    popup = calendar(when)
    popup.grab()
    assert popup._title.text() == "November 2026"
    for key in (KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_Down, KEY.Key_Right, KEY.Key_Left):
        QTest.keyClick(popup.days, key)
    assert popup.days.accessibleName() == "Minggu, 29 November 2026"
    QTest.keyClick(popup.days, KEY.Key_Return)
    assert given == [When("2026-11-29", "06:30", "", "09:00", "WIB")]
    assert when.boxes.date.edit.text() == "29 November 2026"


def test_the_calendar_is_steered_by_the_mouse(when: WhenAnswer, given: list[object]) -> None:
    when.show_value(EVENT)
    popup = calendar(when)
    popup.days.next_month()
    assert popup._title.text() == "Desember 2026"
    popup.days.previous_month()
    place = popup.days.cell(QDate(2026, 11, 24)).center()
    QTest.mouseClick(popup.days, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert given == []
    QTest.mouseClick(popup.days, Qt.MouseButton.LeftButton, pos=place)
    assert given[-1] == When("2026-11-24", "06:30", "", "09:00", "WIB")


def test_without_a_date_the_calendar_chooses_none_by_itself(
    when: WhenAnswer, given: list[object]
) -> None:
    popup = calendar(when)
    QTest.keyClick(popup.days, KEY.Key_Escape)
    assert given == []
    popup = calendar(when)
    popup.days.today = QDate(2026, 11, 25)
    popup.days.choose_today()
    assert given == [When("2026-11-25")]
    calendar(when)._choose_none()
    assert given[-1] == ""
