"""Derived forms of a word: of a non-standard stem beside those of its standard stem.

Both sides are built by the same rules of KBBI's morphology, so that "ijin" and "izin" give
"mengijinkan" and "mengizinkan", "hembus" and "embus" give "menghembuskan" and "mengembuskan".
The wrong side is built without assimilation as well ("mempraktekkan", "mengkordinasi").
"""

from collections.abc import Iterator

_VOWELS = "aiueo"
_LOST = {"k": "ng", "p": "m", "s": "ny", "t": "n"}
_KEPT = (("kh", "ng"), ("sy", "n"), ("g", "ng"), ("h", "ng"), ("q", "ng"), ("b", "m"), ("f", "m"),
         ("v", "m"), ("c", "n"), ("d", "n"), ("j", "n"), ("z", "n"))  # fmt: skip
# Prefix and suffix of the forms that news uses; "N" is the nasal that assimilates.
_FORMS = (
    ("meN", ""), ("meN", "kan"), ("meN", "i"), ("di", ""), ("di", "kan"), ("di", "i"),
    ("ter", ""), ("ter", "kan"), ("ber", ""), ("ber", "an"), ("peN", ""), ("peN", "an"),
    ("per", "an"), ("ke", "an"), ("se", ""), ("", "kan"), ("", "an"), ("", "i"),
    ("memper", ""), ("memper", "kan"), ("diper", ""), ("diper", "kan"),
)  # fmt: skip


def pairs(wrong: str, right: str) -> Iterator[tuple[str, str]]:
    """Every derived form of `wrong` with the same form of `right`, those that differ."""
    for prefix, suffix in _FORMS:
        good = _derive(prefix, right, suffix)
        for bad in {_derive(prefix, wrong, suffix), _derive(prefix, wrong, suffix, lose=False)}:
            if bad != good:
                yield bad, good


def _derive(prefix: str, stem: str, suffix: str, *, lose: bool = True) -> str:
    if suffix[:1] == stem[-1:] == "i":
        suffix = ""
    if prefix.endswith("N"):
        return prefix[:-1] + _nasal(stem, lose) + suffix
    if prefix in ("ber", "ter", "per", "memper", "diper") and stem.startswith("r"):
        prefix = prefix[:-1]
    return prefix + stem + suffix


def _nasal(stem: str, lose: bool) -> str:
    """The stem after meN- or peN-: a vowel takes "ng", k p s t before a vowel give way."""
    if stem[0] in _VOWELS:
        return "ng" + stem
    for start, nasal in _KEPT:
        if stem.startswith(start):
            return nasal + stem
    if nasal := _LOST.get(stem[0], ""):
        return nasal + stem[1:] if lose and stem[1:2] in _VOWELS else _whole(stem)
    return stem


def _whole(stem: str) -> str:
    return {"k": "ng", "p": "m", "s": "n", "t": "n"}[stem[0]] + stem
