"""Particles: -lah, -kah and -tah are joined, pun and per stand apart but for conjunctions.

EYD V, II.E Partikel.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from kimwriter import resources
from kimwriter.checking.masks import Masked, Token
from kimwriter.checking.phrases import Phrases, cased
from kimwriter.checking.rule import Family, Hit, Rule
from kimwriter.language.lexicon import known

SOURCE = "EYD V, II.E Partikel"
LAH = Rule(
    "R020",
    "error",
    "Partikel -lah, -kah, dan -tah ditulis serangkai, misalnya “itulah” dan “apakah”.",
    SOURCE,
)
PUN_APART = Rule(
    "R021",
    "error",
    "Partikel pun yang berarti “juga” ditulis terpisah, misalnya “kami pun”.",
    SOURCE,
)
PUN_JOINED = Rule(
    "R022",
    "error",
    "Pun pada kata penghubung ditulis serangkai, misalnya “meskipun” dan “walaupun”.",
    SOURCE,
)
PER_APART = Rule(
    "R023",
    "error",
    "Per yang berarti “tiap” atau “demi” ditulis terpisah, misalnya “per hari”.",
    SOURCE,
)

_PARTICLES = frozenset(("lah", "kah", "tah"))


@cache
def _pun() -> Phrases[dict[str, str]]:
    return Phrases((row["wrong"], row) for row in resources.table("rules/pun.tsv"))


@cache
def _per() -> Phrases[str]:
    return Phrases((row["wrong"], row["right"]) for row in resources.table("rules/per.tsv"))


def find(view: Masked) -> Iterator[Hit]:
    """Particles that are parted or joined against the rule."""
    for particle in _PARTICLES & view.index.keys():
        for index in view.index[particle]:
            if index:
                yield from _particle(view, view.tokens[index - 1], view.tokens[index])
    for word in view.index:
        if word.startswith("per-") or word.endswith("nyapun"):
            yield from _joined(view.tokens[index] for index in view.index[word])
    for first, after, row in _pun().find(view):
        if row["wrong"] != "ada pun" or view.opens(view.tokens[first]):
            rule = PUN_APART if row["kind"] == "pisah" else PUN_JOINED
            yield _hit(view, rule, view.tokens[first:after], row["right"])
    for first, after, right in _per().find(view):
        yield _hit(view, PER_APART, view.tokens[first:after], right)


def _joined(tokens: Iterable[Token]) -> Iterator[Hit]:
    """ "rumahnyapun" and "per-RW"."""
    for token in tokens:
        text = token.text
        if token.lower.endswith("nyapun"):
            yield Hit(PUN_APART, token.start, token.end, (f"{text[:-3]} pun",))
        elif _each(text[4:]):
            yield Hit(PER_APART, token.start, token.end, (f"{text[:3]} {text[4:]}",))


def _each(noun: str) -> bool:
    """Whether "per-" before it means each: "per-RW", "per-hari"."""
    return noun[:1].isupper() or "per" + noun.lower() in _per_words()


@cache
def _per_words() -> frozenset[str]:
    return frozenset(row["wrong"] for row in resources.table("rules/per.tsv"))


def _particle(view: Masked, word: Token, particle: Token) -> Iterator[Hit]:
    if not view.joined(word, particle) or not particle.text.islower() or word.lower in _PARTICLES:
        return
    if word.lower.endswith(particle.lower) or (
        word.text.islower() and not known(word.lower + particle.lower)
    ):
        return
    hyphen = "-" if word.text[-1].isupper() or word.text[-1].isdigit() else ""
    yield Hit(LAH, word.start, particle.end, (word.text + hyphen + particle.text,))


def _hit(view: Masked, rule: Rule, tokens: tuple[Token, ...], right: str) -> Hit:
    start, end = tokens[0].start, tokens[-1].end
    return Hit(rule, start, end, (cased(view.text[start:end], right),))


FAMILY = Family(
    name="pun",
    category="ejaan",
    rank=21,
    rules=(LAH, PUN_APART, PUN_JOINED, PER_APART),
    find=find,
    good=(
        "Siapa pun boleh ikut, meskipun hujan, walaupun jauh.",
        "Adapun rapat itu, sekali pun belum pernah digelar.",
        "Warga himpun dana; ampun, rumpun bambu di kampung itu roboh.",
        "Setiap perorangan dan perusahaan dihitung per Januari, per orang.",
        "Lah, kok begitu? Itulah, apakah benar?",
        "Persatuan petani, permukiman, dan perdana menteri.",
        "Tidak ada pun tidak apa-apa.",
    ),
    bad=(
        ("Itu lah yang dicari. Apa kah benar?", "Itulah yang dicari. Apakah benar?"),
        ("RW lah yang mengatur.", "RW-lah yang mengatur."),
        ("Siapapun boleh ikut, kamipun ikut.", "Siapa pun boleh ikut, kami pun ikut."),
        ("Rumahnyapun roboh.", "Rumahnya pun roboh."),
        ("Meski pun hujan, walau pun jauh.", "Meskipun hujan, walaupun jauh."),
        ("Ada pun rapat itu ditunda.", "Adapun rapat itu ditunda."),
        ("Kerja bakti digelar per-RW.", "Kerja bakti digelar per RW."),
        ("Warga iuran perhari, Rp5.000 perorang.", "Warga iuran per hari, Rp5.000 per orang."),
        ("Mereka maju satu persatu.", "Mereka maju satu per satu."),
    ),
)
