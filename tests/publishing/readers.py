"""Two readers of WhatsApp's markup, written apart from the program, to judge what it writes.

R1 works with one regular expression a mark, R2 walks the line with a stack. Both give for every
character of a line the set of marks that dress it, and drop the marks themselves.
"""

import re

MARKS = "*_~`"
PREFIX = re.compile(r"(?:[-*>]|[0-9]{1,2}\.) ")
Dressed = list[tuple[str, frozenset[str]]]


def r1(line: str) -> tuple[str, Dressed]:
    """Opens after line start, white space, ">" or a mark; closes before no letter or digit."""
    prefix, rest = _split(line)
    looks = [(character, frozenset[str]()) for character in rest]
    for mark in "`*_~":
        looks = _pair(looks, mark)
    return prefix, looks


def _pair(looks: Dressed, mark: str) -> Dressed:
    text = "".join(character for character, _ in looks)
    again = re.escape(mark)
    pattern = re.compile(rf"(?:(?<=^)|(?<=[\s>*_~`])){again}(.+?){again}(?![A-Za-z0-9])")
    found: Dressed = []
    position = 0
    for match in pattern.finditer(text):
        if any("`" in dress for _, dress in looks[match.start() : match.end()]) and mark != "`":
            continue
        found += looks[position : match.start()]
        found += [(c, dress | {mark}) for c, dress in looks[match.start(1) : match.end(1)]]
        position = match.end()
    return found + looks[position:]


def r2(line: str) -> tuple[str, Dressed]:
    """Opens before no space and after no letter or digit; closes after no space, before none."""
    prefix, rest = _split(line)
    opened: list[tuple[str, int]] = []
    dress: list[set[str]] = [set() for _ in rest]
    dropped: set[int] = set()
    for index, character in enumerate(rest):
        if character not in MARKS:
            continue
        before, after = rest[index - 1 : index] if index else "", rest[index + 1 : index + 2]
        names = [mark for mark, _ in opened]
        inside_code = "`" in names and character != "`"
        closes = before and not before.isspace() and not _ascii(after)
        if character in names and closes and not inside_code:
            while opened:
                mark, start = opened.pop()
                if mark == character:
                    break
            if index > start + 1:
                dropped |= {start, index}
                for inner in range(start + 1, index):
                    dress[inner].add(character)
        elif after and not after.isspace() and not _ascii(before) and not inside_code:
            opened.append((character, index))
    kept = [i for i in range(len(rest)) if i not in dropped]
    return prefix, [(rest[i], frozenset(dress[i])) for i in kept]


def _split(line: str) -> tuple[str, str]:
    match = PREFIX.match(line)
    return (match.group(), line[match.end() :]) if match else ("", line)


def _ascii(character: str) -> bool:
    return character.isascii() and character.isalnum()
