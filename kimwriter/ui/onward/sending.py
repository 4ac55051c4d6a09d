"""What the page "Kirim ke ponsel" shows of a post: its code, or why there is none."""

from dataclasses import dataclass

from kimwriter.language.numbers import grouped
from kimwriter.publishing import Channel, Post, onward, qr

_DENSE = 18  # from this version on a camera has to come near


@dataclass(frozen=True, slots=True)
class Sending:
    """A post on its way: the channel's key and name, the code (None: too long), what to say."""

    key: str
    name: str
    code: qr.Code | None
    words: str


def sending_of(channel: Channel, post: Post) -> Sending:
    """A link that opens the app with the text where that fits into a code, else the text alone."""
    link = onward.text_link(channel.key, post.text)
    linked = qr.code_of(link)
    code = linked or qr.code_of(post.text)
    return Sending(channel.key, channel.name, code, _words(channel, post, code, bool(linked)))


def _words(channel: Channel, post: Post, code: qr.Code | None, linked: bool) -> str:
    if code is None:
        return (
            f"Tulisan ini tidak muat dalam satu kode: {grouped(qr.size_of(post.text))} bita, "
            f"sedangkan dari layar laptop kamera ponsel sanggup membaca sampai "
            f"{grouped(qr.MOST_BYTES)} bita. Simpan ke folder saja, atau salin lalu tempel di "
            f"{channel.name} lewat peramban."
        )
    near = " Kodenya rapat, jadi dekatkan kamera." if code.version > _DENSE else ""
    if linked:
        return (
            "Arahkan kamera ponsel ke kode ini, lalu ketuk tautan yang muncul. "
            f"{channel.name} terbuka dengan tulisan ini; tinggal pilih grupnya.{near}"
        )
    return (
        "Arahkan kamera ponsel ke kode ini, lalu salin tulisan yang muncul dan tempel di "
        f"{channel.name}.{near}"
    )
