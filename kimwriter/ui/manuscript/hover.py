"""What a pointer over an underlined word is told: what was found, and what could stand there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from kimwriter.checking.finding import Finding
from kimwriter.ui.manuscript.change import described
from kimwriter.ui.manuscript.editor import PaperEditor
from kimwriter.ui.manuscript.finding_card import NAMES, best

_SHOWN = 3


class Hover(QObject):
    """Watches one editor; `finding_of` gives the finding that has this number."""

    def __init__(self, editor: PaperEditor, finding_of: Callable[[int], Finding | None]) -> None:
        super().__init__(editor)
        self._editor, self._finding_of = editor, finding_of
        editor.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            position = self._editor.cursorForPosition(event.pos()).position()
            QToolTip.showText(event.globalPos(), self.tip_at(position), self._editor.viewport())
            return True
        return super().eventFilter(watched, event)

    def tip_at(self, position: int) -> str:
        """The words for this position of the document, "" where nothing was found."""
        finding = self._finding_of(self._editor.underlines.at(position))
        if finding is None:
            return ""
        lines = [f"{NAMES[finding.severity]}: {described(finding.text, best(finding))}"]
        others = finding.replacements[1:_SHOWN]
        if others:
            lines.append(f"Atau {', '.join(f'“{other}”' for other in others)}")
        return "\n".join((*lines, finding.message, finding.source))
