"""Where the parts of a row stand: the same for painting it and for the mouse."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from kimwriter.drafts.entry import Entry
from kimwriter.ui.library.model import Heading, Row
from kimwriter.ui.library.thumbnails import SIZE
from kimwriter.ui.theme import Theme

RAW_TEXT = "Lihat isi berkas"
_PAD, _GAP = 12, 16
_CHIP, _TIME, _MENU = 76, 104, 36


def height(theme: Theme, row: Row) -> int:
    """How high a row is, in logical pixels."""
    if isinstance(row, Heading):
        return theme.text_px(25 if row.first else 39)
    if row.state == "rusak":
        return theme.text_px(108)
    return max(theme.text_px(76), SIZE.height() + 20)


@dataclass(frozen=True, slots=True)
class Places:
    """The rectangles of a row; `raw` is empty but for a damaged file."""

    picture: QRect
    title: QRect
    details: QRect
    raw: QRect
    chip: QRect
    time: QRect
    menu: QRect


def places(theme: Theme, entry: Entry, box: QRect) -> Places:
    """Where the parts of a draft's row stand in `box`."""
    px = theme.text_px
    middle = box.center().y() + 1
    dots = QRect(box.right() + 1 - _PAD - _MENU - 8, middle - px(18), px(36), px(36))
    time = QRect(
        box.right() + 1 - _PAD - _MENU - _GAP - px(_TIME), box.y(), px(_TIME), box.height()
    )
    chip = QRect(time.x() - _GAP - px(_CHIP), box.y(), px(_CHIP), box.height())
    picture = QRect(box.x() + _PAD, middle - SIZE.height() // 2, SIZE.width(), SIZE.height())
    left = picture.right() + 1 + _GAP
    width = chip.x() - _GAP - left
    damaged = entry.state == "rusak"
    top = middle - px(41 if damaged else 21)
    title = QRect(left, top, width, px(22))
    details = QRect(left, top + px(22), width, px(20))
    raw = QRect(left, top + px(46), _raw_width(theme), px(36)) if damaged else QRect()
    return Places(picture, title, details, raw, chip, time, dots)


def _raw_width(theme: Theme) -> int:
    return QFontMetrics(theme.font("bantuan", 600)).horizontalAdvance(RAW_TEXT) + 26
