"""Qt's own words in Indonesian: Qt ships no translation of its menus, dialogs and buttons."""

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from kimwriter import resources


class QtWords(QTranslator):
    """Looks Qt's words up in `resources/qt_id.tsv`; a word that is not there stays as it is.

    White space counts once: some of Qt's questions are broken over two lines.
    """

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self._words = {
            " ".join(row["source"].split()): row["translation"]
            for row in resources.table("qt_id.tsv")
        }

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        # An empty answer would show an empty button, so the source itself is the answer.
        return self._words.get(" ".join(sourceText.split()), sourceText)


def speak_indonesian(application: QApplication) -> None:
    """Dates and numbers as in Indonesia, and Qt's own words in Indonesian."""
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    application.installTranslator(QtWords(application))
