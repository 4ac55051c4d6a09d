"""A text ends with a mark.

EYD V, III.A.1 (a sentence ends with a full stop). Only a paragraph of some length is looked at: a
line of a list, a headline or a signature needs none.
"""

import re
from collections.abc import Iterator

from kimwriter.checking.masks import Masked
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language.words import is_verb

UNENDED = Rule(
    "T1",
    "warning",
    "Kalimat diakhiri tanda titik, tanda tanya, atau tanda seru.",
    "EYD V, III.A.1",
)

_ENDED = (".", "!", "?", "…", ":", ";", ",", ")", "”", '"', "*", "_")
_FEWEST = 8
_DATE = re.compile(r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)\Z")
_TAGS = re.compile(r"[#@\ufffc]")


def find(view: Masked) -> Iterator[Hit]:
    """The last word of a paragraph that is a sentence but for its mark."""
    text = view.shown.rstrip()
    last_line = text.rfind("\n") + 1
    tokens = [token for token in view.tokens if token.start >= last_line]
    dated = _DATE.search(text) is not None
    if view.scope != "body" or len(tokens) < _FEWEST or (text.endswith(_ENDED) and not dated):
        return
    if not (text[-1].isalnum() or dated) or _TAGS.search(text[last_line:]):
        return
    if (
        any(is_verb(token.lower) for token in tokens)
        and text[last_line:].lstrip('“"')[:1].isupper()
    ):
        start = tokens[-1].start
        yield Hit(UNENDED, start, len(text), (text[start:] + ".",))


FAMILY = Family(
    name="akhir",
    category="ejaan",
    rank=70,
    rules=(UNENDED,),
    find=find,
    good=(
        "Warga membersihkan selokan bersama pelajar dan guru pada Minggu pagi.",
        "Panitia lomba\nBudi dan Siti",
        "Tautan pendaftaran peserta lomba tersedia di laman https://kim.example.id/lomba",
        "Warga mengikuti lomba kebersihan antarkampung tingkat kota tahun ini #KIMKota",
        "“Kami senang sekali dapat membantu warga di sini,” kata Siti, “sungguh.”",
        "- membawa KTP asli dan fotokopinya sebanyak dua lembar untuk panitia",
    ),
    bad=(
        (
            "Warga membersihkan selokan bersama pelajar dan guru pada Minggu pagi",
            "Warga membersihkan selokan bersama pelajar dan guru pada Minggu pagi.",
        ),
        (
            "Lurah mengajak warga menjaga kebersihan lingkungan supaya tidak banjir lagi",
            "Lurah mengajak warga menjaga kebersihan lingkungan supaya tidak banjir lagi.",
        ),
        (
            "Warga membersihkan selokan bersama pelajar dan guru pada Sabtu (4/10)",
            "Warga membersihkan selokan bersama pelajar dan guru pada Sabtu (4/10).",
        ),
        (
            "“Kami senang sekali dapat membantu warga,” kata Siti sambil menyapu halaman balai",
            "“Kami senang sekali dapat membantu warga,” kata Siti sambil menyapu halaman balai.",
        ),
        (
            "Acara berlangsung meriah dan dihadiri puluhan warga dari tiga RT",
            "Acara berlangsung meriah dan dihadiri puluhan warga dari tiga RT.",
        ),
        (
            "Rapat selesai. Panitia menyampaikan terima kasih kepada semua pihak yang membantu",
            "Rapat selesai. Panitia menyampaikan terima kasih kepada semua pihak yang membantu.",
        ),
        (
            "Setelah itu, mereka menanam pohon di tepi jalan bersama Pak Slamet",
            "Setelah itu, mereka menanam pohon di tepi jalan bersama Pak Slamet.",
        ),
    ),
)
