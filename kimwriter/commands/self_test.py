"""`kimwriter --self-test`: is the program whole, and does it do its work on this machine?

Each part says how many of it there must be at least. Raise the number when something is added, so
that a release which lost a file is found out.
"""

import importlib
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kimwriter import __version__, resources
from kimwriter.checking import check, families
from kimwriter.commands.errors import CommandError
from kimwriter.commands.output import complain, say, say_object
from kimwriter.composing import composed
from kimwriter.disk import reason
from kimwriter.drafts.draft import draft_of
from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.format import decode
from kimwriter.drafts.store import Store
from kimwriter.language import lexicon
from kimwriter.publishing import channels, onward, pictures
from kimwriter.story import CARDS, Story, kinds

_APPS = ("whatsapp", "instagram", "facebook")
_CHANNELS = (*_APPS, "web")
_PACKAGES = (
    "PySide6.QtCore PySide6.QtGui PySide6.QtSvg PySide6.QtWidgets emoji "
    "language_tool_python marisa_trie msgspec platformdirs pyperclip requests segno "
    "typing_extensions"
).split()
_EXAMPLE = "contoh/kegiatan.kim"
_ODD = "Rapat é 🌧"  # a folder and a title as members have them
_BROKEN = (
    resources.MissingResourceError,
    DraftError,
    ImportError,
    LookupError,
    OSError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to be counted: its name, the least number, and how to count the whole ones."""

    name: str
    least: int
    count: Callable[[], int]


def run(options: Namespace) -> int:
    """Count every part; 2 when one is not complete."""
    return report(PARTS, as_json=options.json, file=options.report)


def report(parts: tuple[Part, ...], *, as_json: bool, file: str = "") -> int:
    """Say of each part how many were found and whether that is enough; also into a file.

    Raises CommandError when the file cannot be written.
    """
    found = [(part, _counted(part)) for part in parts]
    lines = [_line(part, count) for part, count in found]
    missing = [part.name for part, count in found if count < part.least]
    if as_json:
        say_object({"parts": [_as_object(part, count) for part, count in found]})
    else:
        say("\n".join(lines))
    if missing:
        complain([f"Tidak lengkap: {', '.join(missing)}. Pasang ulang KIM Writer, draf Anda aman."])
    if file:
        verdict = "TIDAK LENGKAP" if missing else "LENGKAP"
        _write(file, [f"KIM Writer {__version__}", *lines, verdict])
    return 2 if missing else 0


def _counted(part: Part) -> int:
    try:
        return part.count()
    except _BROKEN:
        return 0


def _line(part: Part, count: int) -> str:
    verdict = "lengkap" if count >= part.least else f"kurang, seharusnya {part.least}"
    return f"{part.name}: {count} ({verdict})"


def _as_object(part: Part, count: int) -> dict[str, object]:
    return {"name": part.name, "count": count, "ok": count >= part.least}


def _write(file: str, lines: list[str]) -> None:
    try:
        Path(file).write_text("\n".join(lines) + "\n", "utf-8")
    except OSError as error:
        raise CommandError(f"{file}: laporan tidak dapat ditulis: {reason(error)}.") from None


def _packages() -> int:
    return len([importlib.import_module(name) for name in _PACKAGES])


def _families() -> int:
    return len(families())


def _channels() -> int:
    return sum(key in channels() for key in _CHANNELS)


def _shapes() -> int:
    return len(pictures.shapes())


def _ways() -> int:
    return sum(onward.way(key) is not None for key in _APPS)


def _kinds() -> int:
    return sum(all(kind.questions[card].ask for card in CARDS) for kind in kinds().values())


def _examples() -> int:
    """Examples that can be opened; one that cannot spoils them all."""
    return len([decode(path.read_bytes()) for path in resources.path("contoh").glob("*.kim")])


def _tables() -> int:
    """Tables with rows, of the language and of the rules."""
    return sum(
        bool(resources.table(f"{folder}/{path.name}"))
        for folder in ("language", "rules")
        for path in resources.path(folder).glob("*.tsv")
    )


def _words() -> int:
    return lexicon.size()


def _looks() -> int:
    return sum(bool(resources.text(name)) for name in ("style.qss", "tokens.toml"))


def _posts() -> int:
    """Channels whose post of the example, composed anew and without errors, is word for word so."""
    cards = decode(resources.path(_EXAMPLE).read_bytes()).story
    story = composed(replace(cards, lead="", body="", composed=()))
    if any(finding.severity == "error" for _, finding in check(story).findings):
        return 0
    golden = {key: resources.text(f"uji/{key}.txt") for key in _CHANNELS}
    return sum(channels()[key].compose(story).text + "\n" == golden[key] for key in _CHANNELS)


def _drafts() -> int:
    """A draft is the same after it was kept and read again, in a folder with an odd name."""
    with tempfile.TemporaryDirectory(prefix="kimwriter-") as folder:
        draft = draft_of(Story(title=_ODD, body="Banjir surut 🙏🏽\nTerima kasih."))
        path = Store(Path(folder, _ODD)).save(draft)
        return int(Store(path.parent).load(path).story == draft.story)


def _clipboard() -> int:
    """A text comes back from the clipboard, where then the old text is again."""
    import pyperclip  # noqa: PLC0415

    try:
        before = pyperclip.paste()
        pyperclip.copy(_ODD)
        found = pyperclip.paste()
        pyperclip.copy(before)
    except pyperclip.PyperclipException:
        return 0
    return int(found == _ODD)


def _seen_by_qt(what: str) -> Callable[[], int]:
    def count() -> int:
        from kimwriter.ui import self_test as seen  # noqa: PLC0415  Qt is loaded last

        seen.application()
        counted: int = getattr(seen, what)()
        return counted

    return count


_INVENTORY = (
    Part("paket Python", len(_PACKAGES), _packages),
    Part("keluarga kaidah", 28, _families),
    Part("saluran", len(_CHANNELS), _channels),
    Part("jenis berita", 8, _kinds),
    Part("bentuk foto", 4, _shapes),
    Part("jalan ke aplikasi", 3, _ways),
    Part("tampilan", 2, _looks),
    Part("contoh berita", 4, _examples),
    Part("tabel", 32, _tables),
    Part("kata dalam kamus", 130_000, _words),
)
_TRIALS = (
    Part("contoh yang disusun, diperiksa, dan disiapkan", len(_CHANNELS), _posts),
    Part("draf yang ditulis dan dibaca lagi", 1, _drafts),
    Part("huruf", 7, _seen_by_qt("fonts")),
    Part("ikon", 68, _seen_by_qt("icons")),
    Part("format foto", 3, _seen_by_qt("photo_formats")),
)
# On X11 there is a clipboard only while the program that filled it runs.
_OF_SYSTEM = (Part("papan klip", 1, _clipboard),) if sys.platform in ("win32", "darwin") else ()
PARTS = (*_INVENTORY, *_TRIALS, *_OF_SYSTEM)
