"""Fills the gaps of a dictionary: the forms that every verb has beside those that it lists."""

from collections.abc import Iterable, Iterator

from kimwriter.language.affixes import hosts, nasal, prefixed

_SUFFIXES = ("", "kan", "i")


def bare(forms: Iterable[str]) -> set[str]:
    """The forms in lower case without those that only add a clitic to another form."""
    plain = {form.lower() for form in forms if is_word(form)}
    return {form for form in plain if not any(host in plain for host in hosts(form))}


def is_word(form: str) -> bool:
    """Whether it is written in the letters a to z, perhaps as a reduplication."""
    return all(part.isascii() and part.isalpha() for part in form.split("-"))


def closed(forms: set[str], roots: Iterable[str]) -> set[str]:
    """The forms with the whole paradigm of every verb.

    A root that has meN- or di- with a suffix has meN-, di-, ter-, the bare form (of commands, and
    after ku- and kau-) with that suffix, and the noun peN-an; one with memper- has diper-.
    """
    found = set(forms)
    for root in roots:
        found.update(_verb_forms(forms, root))
    return found


def _verb_forms(forms: set[str], root: str) -> Iterator[str]:
    verbal = False
    for suffix in _SUFFIXES:
        if suffix == root[-1:] == "i":
            continue
        stem = root + suffix
        active, passive = _active(root) + suffix, "di" + stem
        if active in forms or passive in forms:
            verbal = True
            yield from (active, passive, prefixed("ter", stem))
            if suffix:
                yield stem
        causative = prefixed("per", stem)
        if "mem" + causative in forms or "di" + causative in forms:
            yield from ("mem" + causative, "di" + causative, causative)
    if verbal and not root.endswith("kan"):
        yield nasal("peN", root) + "an"


def _active(root: str) -> str:
    return nasal("meN", root)
