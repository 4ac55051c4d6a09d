"""The menu of a row: what can be done with a draft."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kimwriter.drafts.entry import Entry
from kimwriter.ui.theme import Theme


def row_menu(theme: Theme, entry: Entry, parent: QWidget, *, trashed: bool) -> QMenu:
    """The menu of a draft; its actions' data are "open", "raw", "trash" or "restore"."""
    menu = QMenu(parent)
    damaged = entry.state == "rusak"
    if trashed:
        _add(theme, menu, "Kembalikan dari Sampah", "undo-2", "restore")
    elif not damaged:
        _add(theme, menu, "Buka", "pen-line", "open", "Return")
    if damaged:
        _add(theme, menu, "Lihat isi berkas", "eye", "raw")
    if not trashed:
        menu.addSeparator()
        _add(theme, menu, "Pindahkan ke Sampah", "trash-2", "trash", "Del")
    return menu


def _add(theme: Theme, menu: QMenu, text: str, icon: str, choice: str, keys: str = "") -> None:
    action = menu.addAction(theme.icon(icon, size=18), text)
    action.setData(choice)
    if keys:
        action.setShortcut(QKeySequence(keys))
