"""The rows of the library: headings and drafts, chosen, searched and sorted. No widgets."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from kimwriter.drafts.entry import Entry
from kimwriter.ui.library import words

Sort = Literal["changed", "title"]
Index = QModelIndex | QPersistentModelIndex
ALL, TRASH = "semua", "sampah"
ROW_ROLE, TODAY_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that names the group below it."""

    text: str
    first: bool = False


Row = Heading | Entry


@dataclass(frozen=True, slots=True)
class View:
    """What of the library is shown: "semua", "sampah", a status or a kind; words; order."""

    shelf: str = ALL
    query: str = ""
    sort: Sort = "changed"


def counts(entries: Iterable[Entry], trash: Iterable[Entry]) -> Mapping[str, int]:
    """How many drafts stand on each shelf. A damaged file has neither status nor kind."""
    found = Counter({ALL: 0, TRASH: sum(1 for _ in trash)})
    for entry in entries:
        found[ALL] += 1
        if entry.state != "rusak":
            found[entry.status] += 1
            found[entry.kind] += 1
    return found


def rows(
    entries: tuple[Entry, ...], trash: tuple[Entry, ...], view: View, today: date
) -> Iterator[Row]:
    """The rows of a view: by day with headings, or by title without."""
    chosen = trash if view.shelf == TRASH else entries
    wanted = view.query.casefold().split()
    kept = [e for e in chosen if _on_shelf(e, view.shelf) and words.matches(e, wanted)]
    if view.sort == "title":
        yield from sorted(kept, key=_by_title)
        return
    kept.sort(key=_by_change, reverse=True)
    last = ""
    for entry in kept:
        heading = words.group(entry.changed, today)
        if heading != last:
            yield Heading(heading, first=not last)
            last = heading
        yield entry


def _on_shelf(entry: Entry, shelf: str) -> bool:
    if shelf in (ALL, TRASH):
        return True
    return entry.state != "rusak" and shelf in (entry.status, entry.kind)


def _by_title(entry: Entry) -> tuple[str, str]:
    return words.title(entry).casefold(), str(entry.path)


def _by_change(entry: Entry) -> float:
    return entry.changed.timestamp()


class LibraryModel(QAbstractListModel):
    """Rows for a QListView; `ROW_ROLE` gives a Heading or an Entry, `TODAY_ROLE` the day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._trash: tuple[Entry, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self.view = View()
        self.today = date.min

    def set_entries(self, entries: tuple[Entry, ...], today: date) -> None:
        """The drafts, and the day on which they are looked at."""
        self._entries, self.today = entries, today
        self._renew()

    def set_trash(self, trash: tuple[Entry, ...]) -> None:
        """The drafts in the trash."""
        self._trash = trash
        self._renew()

    def set_view(self, **change: str) -> None:
        """Another shelf, query or sort."""
        view = replace(self.view, **change)  # type: ignore[arg-type]
        if view != self.view:
            self.view = view
            self._renew()

    def _renew(self) -> None:
        self.beginResetModel()
        self._rows = tuple(rows(self._entries, self._trash, self.view, self.today))
        self.endResetModel()

    def counts(self) -> Mapping[str, int]:
        """How many drafts stand on each shelf."""
        return counts(self._entries, self._trash)

    def entry(self, index: Index) -> Entry | None:
        """The draft in a row; None for a heading or no row."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Entry) else None

    def index_of(self, path: Path) -> QModelIndex:
        """The row of a draft, or the first draft when it is not shown."""
        first = QModelIndex()
        for number, row in enumerate(self._rows):
            if isinstance(row, Entry):
                if row.path == path:
                    return self.index(number)
                if not first.isValid():
                    first = self.index(number)
        return first

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == TODAY_ROLE:
            return self.today
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if isinstance(row, Heading) else words.title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.text if isinstance(row, Heading) else words.spoken(row, self.today)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
