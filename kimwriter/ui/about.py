"""What Tentang says: the version and how old what it knows is. Start with `about`."""

import tomllib
from datetime import date

from kimwriter import RELEASED, __version__, resources
from kimwriter.language.dates import long_date
from kimwriter.publishing import channels


def about() -> tuple[str, ...]:
    """The paragraphs; dates are written out, that of the limits is the oldest of all channels."""
    known = tomllib.loads(resources.text("tentang.toml"))
    spelling, dictionary = known["ejaan"], known["kamus"]
    limits = min(channel.limit.date for channel in channels().values())
    return (
        f"KIM Writer {__version__}, {long_date(RELEASED)}.",
        f"Kaidah bahasanya {spelling['name']} ({_written(spelling['date'])}). "
        f"Kamusnya disusun pada {_written(dictionary['date'])}, dan batas tiap saluran diperiksa "
        f"pada {long_date(limits)}.",
        "Program ini tidak mencari versi baru di internet. Mintalah kepada pengurus KIM Anda; draf "
        "lama tetap terbaca.",
        "Perangkat lunak bebas (GPL-3.0 atau yang lebih baru). Huruf Plus Jakarta Sans dan "
        "Source Serif 4 (OFL), ikon Lucide (ISC), Qt dan PySide6 (LGPL).",
    )


def _written(day: date) -> str:
    return long_date(day.isoformat())
