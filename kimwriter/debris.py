"""What a text brings along from where it was copied: buttons, counters, broken lines.

Start with `cleaned`. Nothing that somebody wrote is changed: whole lines of a web page's furniture
go, the title said twice goes once, lines broken by hand are joined, and characters that nobody
sees (soft hyphens, zero-width marks) go; wide and thin blanks become plain ones.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FURNITURE = re.compile(
    r"(?:by\b.{0,30}\d+ views?|\d[\d.,]* (?:views?|kali dibaca|x dilihat|dibaca)"
    r"|(?:»|›|>)? ?(?:klik|lihat|simak) (?:berita|artikel|juga|selengkapnya)\b.{0,120}"
    r"|baca (?:juga|selengkapnya|berita lainnya)\b.{0,160}|artikel (?:terkait|lainnya)\b.{0,80}"
    r"|berita (?:terkait|lainnya|populer|terpopuler)\b.{0,40}"
    r"|(?:bagikan|share|sebarkan)(?: (?:ini|artikel|berita|ke|this|on|via))*:?.{0,40}"
    r"|(?:(?:facebook|twitter|x|whatsapp|telegram|pinterest|line|email|copy link|salin tautan|"
    r"tweet|instagram|youtube|tiktok|print|cetak)[ |•·,/]*){1,10}"
    r"|iklan|advertisement|adsense|scroll untuk melanjutkan.{0,60}|lanjutkan membaca.{0,40}"
    r"|loading\.*|memuat\.*|beranda(?: ?[>/»›] ?.{1,80})?|home(?: ?[>/»›] ?.{1,80})"
    r"|ikuti (?:kami|berita).{0,120}|follow (?:us|kami).{0,80}|copyright.{0,120}"
    r"|hak cipta ©.{0,120}"
    r"|tinggalkan (?:balasan|komentar).{0,60}|komentar(?: \(\d+\))?|cancel reply|\d+ komentar"
    r"|tags?:.{0,160}|dapatkan (?:berita|update|informasi).{0,140})",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"[ \u00a0]*[»›] ?(?:Klik|Lihat|Baca) (?:berita|juga|artikel)\b[^.!?\n»]{0,80}?"
    r"(?:Google News(?: [A-Z]{2,20}){0,4}|(?=[.!?\n»])|\Z)"
)
_UNSEEN = re.compile("[\u00ad\u200b\u200c\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_BLANKS = re.compile("[\u2002-\u2006\u2008-\u200a\u205f\u3000]")
_ENDS = (".", "!", "?", "…", ":", "”", '"')
_ITEM = re.compile(r"(?:[-*•–—·]|\(?\d{1,3}[.)]) ")
# A line that was broken by hand is at least so long; the last of a paragraph may be shorter.
_BROKEN_FROM = 45
_HYPHENATED = re.compile(r"[a-z]-\Z")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without debris, and what was taken away, line by line, in the order of the text;
    `joined` counts the line breaks that were undone.
    """

    text: str
    removed: tuple[str, ...] = ()
    joined: int = 0

    @property
    def changed(self) -> bool:
        """Whether there was any debris."""
        return bool(self.removed or self.joined)


def cleaned(text: str) -> Cleaned:
    """The text without what came along from a web page or a narrow column."""
    text = _BLANKS.sub(" ", _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    removed: list[str] = []
    kept = list(_without_furniture(text.split("\n"), removed))
    lines, joined = _unbroken(kept)
    body = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
    return Cleaned(body, tuple(removed), joined)


def _without_furniture(lines: list[str], removed: list[str]) -> Iterator[str]:
    """The lines that somebody wrote; the first line said again is furniture too."""
    title = next((line.strip() for line in lines if line.strip()), "")
    seen = False
    for line in lines:
        plain = line.strip()
        again = seen and plain == title and bool(title)
        seen = seen or (plain == title and bool(title))
        if plain and (again or _FURNITURE.fullmatch(plain)):
            removed.append(plain)
            continue
        for match in _INLINE.finditer(line):
            removed.append(match.group().strip())
        yield _INLINE.sub(" ", line).rstrip() if _INLINE.search(line) else line


def _unbroken(lines: list[str]) -> tuple[list[str], int]:
    """The lines with those joined that were broken by hand, and how many breaks that were."""
    if not _narrow(lines):
        return lines, 0
    out: list[str] = []
    joined = 0
    for line in lines:
        before = out[-1] if out else ""
        if before and line.strip() and _goes_on(before, line):
            cut = _HYPHENATED.search(before)
            out[-1] = before[:-1] + line.strip() if cut else f"{before.rstrip()} {line.strip()}"
            joined += 1
        else:
            out.append(line)
    return out, joined


def _narrow(lines: list[str]) -> bool:
    """Whether the text stands in a narrow column: many lines of some length, none very long."""
    long = [line for line in lines if len(line) >= _BROKEN_FROM]
    return len(long) > 2 and max(map(len, lines)) <= 110


def _goes_on(before: str, line: str) -> bool:
    """Whether a line continues in the next: no end mark, and no item of a list follows."""
    last = before.rstrip().rsplit("\n", 1)[-1]
    if _ITEM.match(line.strip()):
        return False
    open_end = not last.endswith(_ENDS)
    return len(last) >= _BROKEN_FROM and (open_end or line.strip()[:1].islower())
