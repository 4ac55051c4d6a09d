"""One channel: head with counter, the post as a phone shows it, remarks, and "Salin"."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kimwriter.publishing import Channel, onward
from kimwriter.ui.emoji.inserter import EmojiInserter
from kimwriter.ui.publish import counter
from kimwriter.ui.publish.changes import ChangedStrip, Comparison, PostEditor, focus_end
from kimwriter.ui.publish.notices import AS_TYPED, Remark, Remarks, remark_of
from kimwriter.ui.publish.phone import Phone
from kimwriter.ui.publish.previews import Showing, preview_of
from kimwriter.ui.publish.screen import Screen
from kimwriter.ui.theme import Theme
from kimwriter.ui.widgets.button import Button
from kimwriter.ui.widgets.label import Icon, Label
from kimwriter.ui.widgets.surface import Card, Chip, Hairline

_BY_QT = "Disalin oleh jendela ini, jadi tempel sebelum KIM Writer ditutup."
_BY_HAND = "Belum tersalin. Tulisannya sudah dipilih: tekan Ctrl+C."
_ROOM_FOR_BOTH = 330  # pixels of a column in which count and hashtags stand side by side
_FITS = Remark("circle-check", "laut", "Panjangnya pas.")


class ChannelColumn(Card):
    """A card of the page; it says which channel's post is to be copied, and which app opened.

    A column that is not seen keeps its post and lays it out when it comes into view. What the
    member changes here is told by `text_changed(key, text)`; `revert_requested(key)`,
    `keep_requested(key)` and `as_typed_requested(key)` are what he decides about it.
    """

    copy_requested = Signal(str)
    open_requested = Signal(str)
    text_changed = Signal(str, str)
    revert_requested = Signal(str)
    keep_requested = Signal(str)
    as_typed_requested = Signal(str)

    def __init__(self, theme: Theme, phone: Phone, channel: Channel) -> None:
        super().__init__(theme)
        self._theme, self._channel = theme, channel
        self._showing: Showing | None = None
        self._stale = self._narrow = self._comparing = False
        self._part = 0
        self._said: Remark | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.preview = preview_of(phone, channel)
        self._counter = counter.Counter(theme, channel)
        self._tags = Chip(theme, "", "laut")
        self._tags.setToolTip(counter.source(channel))
        self._tags.hide()
        self._remarks = Remarks(theme)
        self._remarks.acted.connect(self._act_on_remark)
        self.strip = ChangedStrip(theme, channel.name)
        self.strip.hide()
        self.strip.compare_requested.connect(self._compare)
        self.strip.revert_requested.connect(partial(self.revert_requested.emit, channel.key))
        self.strip.keep_requested.connect(partial(self.keep_requested.emit, channel.key))
        self.editor = PostEditor(theme, f"Ubah teks untuk {channel.name}")
        self.editor.changed.connect(partial(self.text_changed.emit, channel.key))
        self.comparison = Comparison(theme, f"Perubahan teks untuk {channel.name}")
        self.copy_button = Button(theme, "", look="filled", icon="copy", height=44)
        self.copy_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.copy_button.clicked.connect(self._ask_to_copy)
        self.open_button = Button(theme, "Buka", trailing="external-link", height=44)
        self.open_button.setAccessibleName(f"Buka {channel.name}")
        self.open_button.setToolTip(f"Buka {channel.name} di peramban")
        self.open_button.clicked.connect(partial(self.open_requested.emit, channel.key))
        self.edit_button = Button(
            theme, look="outlined", icon="pencil", height=44, name=f"Ubah teks untuk {channel.name}"
        )
        self.edit_button.clicked.connect(self._switch_editing)
        self.emoji_button = Button(theme, icon="smile", height=44, name="Sisipkan emoji")
        self.emoji_button.hide()
        self.emoji = EmojiInserter(theme, self.emoji_button, (self.editor,))
        self._lay_out()
        self._offer()
        theme.changed.connect(self._size)

    def _lay_out(self) -> None:
        self._head, self._foot = QWidget(), QWidget()
        self._head_row, self._foot_column = QHBoxLayout(self._head), QVBoxLayout(self._foot)
        self._head_row.setSpacing(10)
        self._head_row.addWidget(Icon(self._theme, self._channel.icon))
        self._head_row.addWidget(Label(self._theme, self._channel.name, "pertanyaan"))
        self._head_row.addStretch(1)
        self._head_row.addWidget(self._counter)
        self._head_row.addWidget(self._tags)
        self._foot_column.addWidget(self._remarks, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_button, 1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.emoji_button)
        buttons.addWidget(self.edit_button)
        self._foot_column.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget in (self._head, Hairline(self._theme)):
            column.addWidget(widget)
        column.addWidget(self.strip)
        self._screen = Screen(self.preview)
        self._stack = QStackedWidget()
        for widget in (self._screen, self.editor, self.comparison):
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)
        for widget in (Hairline(self._theme), self._foot):
            column.addWidget(widget)
        self._size()

    def set_narrow(self, narrow: bool) -> None:
        """Fit a window of 1093 pixels."""
        self._narrow = narrow
        self.preview.set_narrow(narrow)
        self._size()
        self._say()

    def _size(self) -> None:
        px, narrow = self._theme.text_px, self._narrow
        edge = 12 if narrow else 14
        self._head.setFixedHeight(px(43 if narrow else 51))
        self._head_row.setContentsMargins(edge, 0, edge, 0)
        self._foot.setMinimumHeight(px(111 if narrow else 123))
        self._foot_column.setContentsMargins(edge, 6 if narrow else 12, edge, 12)
        self._foot_column.setSpacing(6 if narrow else 10)

    def set_image(self, image: QImage) -> None:
        """The photo that goes with the post; a null image is none."""
        self.preview.set_image(image)

    def show_post(self, showing: Showing) -> None:
        """Show a post; another text is not the one that was copied."""
        if showing == self._showing:
            return
        another = self._showing is None or showing.post.text != self._showing.post.text
        self._showing, self._stale = showing, True
        if another:
            self._part = 0
            self._offer()
        self._show_change()
        self.copy_button.setEnabled(bool(showing.post.text.strip()))
        if self.isVisible():
            self._show()

    def show_copied(self, how: str, part: int = 0) -> None:
        """Say that the post, or this `part` of it, is on the clipboard; what Qt alone holds is gone
        with the program.
        """
        if self._showing is not None and part:
            self._show_part_copied(part, len(self._showing.post.parts))
            return
        where = "di grup Anda" if self._channel.key == "whatsapp" else f"di {self._channel.name}"
        paste = f"Tinggal tempel {where}: Ctrl+V."
        text = paste if how == "pyperclip" else f"{paste} {_BY_QT}"
        self._said = Remark("circle-check", "laut", text)
        self.open_button.setVisible(onward.way(self._channel.key) is not None)
        self._button("Tersalin utuh", "done", "check")

    def _show_part_copied(self, part: int, parts: int) -> None:
        self._part = part % parts
        rest = "Semua bagian sudah tersalin." if part == parts else "Tempel dahulu, lalu lanjutkan."
        self._said = Remark("circle-check", "laut", f"Bagian {part} dari {parts} tersalin. {rest}")
        self._button(self._copy_words(), "filled", "copy")

    def show_copy_failed(self) -> None:
        """Say that it is not, and select the post so that Ctrl+C copies it."""
        self._said = Remark("awas", "mangga", _BY_HAND)
        self._say()
        self.preview.unfold()
        self.preview.text.select_all()

    def _ask_to_copy(self) -> None:
        self.copy_requested.emit(self._channel.key)

    def _offer(self) -> None:
        self._said = None
        self.open_button.hide()
        self._button(self._copy_words(), "filled", "copy")

    def _copy_words(self) -> str:
        parts = len(self._showing.post.parts) if self._showing is not None else 0
        if parts:
            return f"Salin bagian {self._part + 1} dari {parts}"
        return f"Salin untuk {self._channel.name}"

    @property
    def is_editing(self) -> bool:
        """Whether the member is changing the text here."""
        return self._stack.currentWidget() is self.editor

    def _switch_editing(self) -> None:
        if self.is_editing:
            self.editor.tell()
            self._turn_to(self._screen)
        elif self._showing is not None:
            self._comparing = False
            self.editor.show_text(self._showing.post.text)
            self._turn_to(self.editor)
            focus_end(self.editor)

    def _act_on_remark(self, action: str) -> None:
        if action == AS_TYPED:
            self.as_typed_requested.emit(self._channel.key)

    def _compare(self) -> None:
        self._comparing = not self._comparing
        self._turn_to(self.comparison if self._comparing else self._screen)

    def _turn_to(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self._comparing = widget is self.comparison
        editing = widget is self.editor
        name = "Selesai mengubah" if editing else "Ubah teks"
        self.edit_button.set_look(
            "done" if editing else "outlined", "check" if editing else "pencil"
        )
        self.edit_button.setAccessibleName(f"{name} untuk {self._channel.name}")
        self.edit_button.setToolTip(self.edit_button.accessibleName())
        self.emoji_button.setVisible(editing)
        self._show_change()

    def _show_change(self) -> None:
        """The strip, the comparison and, unless he is typing in it, the editor."""
        if self._showing is None:
            return
        one = self._showing.version
        self.strip.setVisible(one.edited and not (self.is_editing and not one.outdated))
        self.strip.show_state(outdated=one.outdated, comparing=self._comparing)
        if self._comparing and not one.edited:
            self._turn_to(self._screen)
        elif self._comparing:
            self.comparison.show_texts(one.fresh, one.post.text)
        if self.is_editing and not self.editor.hasFocus():
            self.editor.show_text(one.post.text)

    def _button(self, text: str, look: str, icon: str) -> None:
        self.copy_button.setText(text)
        self.copy_button.set_look(look, icon)  # type: ignore[arg-type]
        self._say()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show()

    def _show(self) -> None:
        if self._showing is None:
            return
        self._stale = False
        self.preview.show_post(self._showing)
        self._say()

    def _say(self) -> None:
        if self._showing is None:
            return
        post = self._showing.post
        most = self._channel.limit.hashtags
        lines = self._channel.read(post.text) if most is not None else ()
        tags = counter.hashtags(lines, most, short=self._narrow)
        slim = self.width() < self._theme.text_px(_ROOM_FOR_BOTH)
        crowded = (self._narrow or slim) and tags is not None
        self._counter.show_count(counter.letters(post, short=crowded and not post.over))
        self._tags.setVisible(tags is not None and not (crowded and (post.over or slim)))
        if tags is not None:
            self._tags.set_text(tags.text, tags.color)
        remarks = tuple(remark_of(notice) for notice in post.warnings) or (_FITS,)
        self._remarks.show_remarks((self._said,) if self._said else remarks)
