"""Joins Terbitkan and the page "Kirim ke ponsel" to browser, codes and folders."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from kimwriter.publishing import Channel, Post, onward
from kimwriter.ui.onward.page import PhonePage
from kimwriter.ui.onward.sending import sending_of
from kimwriter.ui.widgets.message import MessageBar


def open_outside(url: str) -> bool:
    """Have the system open a page or a folder; whether it said that it would."""
    return QDesktopServices.openUrl(QUrl(url))


class Onward(QObject):
    """Opens an app's page with the post, and shows posts as codes.

    `opener` opens an address outside the program and says whether that went well.
    """

    def __init__(
        self,
        channels: Mapping[str, Channel],
        messages: MessageBar,
        opener: Callable[[str], bool] = open_outside,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._channels, self._messages, self._opener = channels, messages, opener

    def open(self, key: str, text: str) -> None:
        """Open a channel's page; the text goes along where a link carries it."""
        found = onward.destination(key, text)
        if found is not None and not self._opener(found.url):
            page = onward.way(key)
            self._messages.show_message(
                "warning",
                "Peramban tidak dapat dibuka dari sini. Tulisannya sudah tersalin: buka "
                f"{page.page if page else found.url} sendiri, lalu tempel.",
            )

    def open_folder(self, folder: str) -> None:
        """Open a folder in the system's window of files."""
        if not self._opener(QUrl.fromLocalFile(folder).toString()):
            self._messages.show_message("warning", f"Folder itu ada di {folder}.")

    def show(self, page: PhonePage, posts: Mapping[str, Post]) -> None:
        """Show what can be sent of these posts."""
        page.show_sendings(
            tuple(
                sending_of(channel, posts[key])
                for key, channel in self._channels.items()
                if key in posts and posts[key].text.strip()
            )
        )
