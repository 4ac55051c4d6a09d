"""`kimwriter --self-test`: is everything there that the program was shipped with?

Each part says how many of it there must be at least. Raise the number when something is added, so
that a release which lost a file is found out.
"""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass

from kimwriter import resources
from kimwriter.checking import families
from kimwriter.commands.output import complain, say, say_object
from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.format import decode
from kimwriter.language import lexicon
from kimwriter.publishing import channels, onward, pictures
from kimwriter.story import CARDS, kinds

_APPS = ("whatsapp", "instagram", "facebook")
_CHANNELS = (*_APPS, "web")
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
    return report(PARTS, as_json=options.json)


def report(parts: tuple[Part, ...], *, as_json: bool) -> int:
    """Say of each part how many were found and whether that is enough."""
    found = [(part, _counted(part)) for part in parts]
    if as_json:
        say_object(
            {
                "parts": [
                    {"name": part.name, "count": count, "ok": count >= part.least}
                    for part, count in found
                ]
            }
        )
    else:
        for part, count in found:
            verdict = "lengkap" if count >= part.least else f"kurang, seharusnya {part.least}"
            say(f"{part.name}: {count} ({verdict})")
    missing = [part.name for part, count in found if count < part.least]
    if missing:
        complain([f"Tidak lengkap: {', '.join(missing)}. Pasang ulang KIM Writer, draf Anda aman."])
    return 2 if missing else 0


def _counted(part: Part) -> int:
    try:
        return part.count()
    except _BROKEN:
        return 0


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


def _fonts() -> int:
    return _files("fonts", "*.ttf")


def _icons() -> int:
    return _files("icons", "*.svg")


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


def _files(folder: str, pattern: str) -> int:
    return sum(path.stat().st_size > 0 for path in resources.path(folder).glob(pattern))


PARTS = (
    Part("keluarga kaidah", 28, _families),
    Part("kanal", len(_CHANNELS), _channels),
    Part("jenis berita", 8, _kinds),
    Part("bentuk foto", 4, _shapes),
    Part("jalan ke aplikasi", 3, _ways),
    Part("huruf", 7, _fonts),
    Part("ikon", 68, _icons),
    Part("tampilan", 2, _looks),
    Part("contoh berita", 4, _examples),
    Part("tabel", 32, _tables),
    Part("kata dalam kamus", 130_000, _words),
)
