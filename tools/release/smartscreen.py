"""Draw how Windows asks before it starts an unsigned program, for the member's page.

python -m tools.release.smartscreen   writes docs/gambar/smartscreen.png

It is drawn, not photographed: no Windows was at hand. The words are those of Windows in Indonesian.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from kimwriter import __version__
from kimwriter.ui.theme import load_fonts

TARGET = Path(__file__).parents[2] / "docs" / "gambar" / "smartscreen.png"
_BOX, _GAP, _EDGE = QRectF(0, 0, 460, 330), 28, 24
_BLUE, _WHITE, _MARK, _PAPER = "#0b5a9d", "#ffffff", "#f2a33a", "#f6f1e4"
_TITLE = "Windows melindungi PC Anda"
_WARNING = (
    "Microsoft Defender SmartScreen mencegah aplikasi yang tidak dikenal dimulai. Menjalankan "
    "aplikasi ini mungkin membuat PC Anda berisiko."
)
_DETAILS = f"Aplikasi:  KIM-Writer-{__version__}-Pasang.exe\nPenerbit:  Penerbit tidak dikenal"


def main() -> int:
    """Draw both steps side by side."""
    application = QGuiApplication([])
    load_fonts()
    width = 2 * _BOX.width() + _GAP + 2 * _EDGE
    picture = QImage(int(width), int(_BOX.height() + 2 * _EDGE), QImage.Format.Format_RGB32)
    picture.fill(QColor(_PAPER))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in (1, 2):
        painter.save()
        painter.translate(_EDGE + (number - 1) * (_BOX.width() + _GAP), _EDGE)
        _draw(painter, number)
        painter.restore()
    painter.end()
    del application
    return int(not picture.save(str(TARGET)))


def _draw(painter: QPainter, step: int) -> None:
    painter.fillRect(_BOX, QColor(_BLUE))
    _write(painter, QRectF(28, 24, 404, 36), _TITLE, 20, weight=500)
    _write(painter, QRectF(28, 78, 400, 72), _WARNING, 14)
    if step == 1:
        link = QRectF(28, 152, 130, 22)
        _write(painter, link, "Info selengkapnya", 14, underlined=True)
        _mark(painter, link, "1")
    else:
        _write(painter, QRectF(28, 152, 404, 54), _DETAILS, 14)
        button = _button(painter, 126, "Tetap jalankan")
        _mark(painter, button, "2")
    _button(painter, 288, "Jangan jalankan")


def _button(painter: QPainter, left: float, text: str) -> QRectF:
    box = QRectF(left, 270, 144, 36)
    painter.setPen(QColor(_WHITE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    _write(painter, box, text, 14, centred=True)
    return box


def _mark(painter: QPainter, around: QRectF, number: str) -> None:
    frame = around.adjusted(-6, -5, 6, 5)
    pen = painter.pen()
    pen.setColor(QColor(_MARK))
    pen.setWidthF(2.5)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_MARK))
    painter.drawEllipse(QPointF(frame.right(), frame.top()), 12, 12)
    circle = QRectF(frame.right() - 12, frame.top() - 12, 24, 24)
    _write(painter, circle, number, 14, weight=700, centred=True, ink="#26221a")


def _write(  # noqa: PLR0913
    painter: QPainter,
    box: QRectF,
    text: str,
    pixels: int,
    *,
    weight: int = 400,
    underlined: bool = False,
    centred: bool = False,
    ink: str = _WHITE,
) -> None:
    font = QFont("Plus Jakarta Sans")
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setUnderline(underlined)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    where = Qt.AlignmentFlag.AlignCenter if centred else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, where | Qt.TextFlag.TextWordWrap, text)


if __name__ == "__main__":
    sys.exit(main())
