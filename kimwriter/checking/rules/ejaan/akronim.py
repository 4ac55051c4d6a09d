"""Official acronyms that are often mangled: Bhabinkamtibmas, Forkopimda, musrenbang.

The spelling is that of the bodies themselves.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from kimwriter import resources
from kimwriter.checking.masks import Masked
from kimwriter.checking.phrases import cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language import affixes

MANGLED = Rule(
    "K1",
    "error",
    "Akronim resmi ini ditulis seperti yang disarankan.",
    "Ejaan lembaga yang bersangkutan",
)


@cache
def _table() -> Mapping[str, str]:
    rows = resources.table("rules/akronim.tsv")
    return {wrong: row["right"] for row in rows for wrong in row["wrong"].split()}


def find(view: Masked) -> Iterator[Hit]:
    """Mangled acronyms, with clitics too."""
    for word, indices in view.index.items():
        if right := _right(word):
            for token in (view.tokens[index] for index in indices):
                new = cased(token.text, right) if right.islower() else right
                yield Hit(MANGLED, token.start, token.end, (new,))


@lru_cache(maxsize=16384)
def _right(word: str) -> str:
    """What stands for a mangled acronym, "" for any other word."""
    for host in (word, *affixes.hosts(word)):
        if right := _table().get(host):
            return right + word[len(host) :]
    return ""


FAMILY = Family(
    name="akronim",
    category="ejaan",
    rank=29,
    rules=(MANGLED,),
    find=find,
    good=(
        "Babinsa dan Bhabinkamtibmas menjaga pos kamling.",
        "Warga mengikuti musrenbang di balai desa.",
        "Forkopimda hadir bersama Forkopimcam.",
        "Posyandu Melati dan puskesmas buka.",
        "Bappeda, Satlinmas, dan Diskominfo datang.",
    ),
    bad=(
        ("Babinkamtibmas dan Babinza hadir.", "Bhabinkamtibmas dan Babinsa hadir."),
        ("Forkompimda membuka musrembang.", "Forkopimda membuka musrenbang."),
        ("Kader posiandu ke Bapeda.", "Kader posyandu ke Bappeda."),
        (
            "Menjaga kantibmas dan siskamlingnya, Forkompimcam hadir.",
            "Menjaga kamtibmas dan siskamlingnya, Forkopimcam hadir.",
        ),
        ("Puskesmes itu buka.", "Puskesmas itu buka."),
    ),
)
