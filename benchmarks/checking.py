"""Checking: a post never seen before, one paragraph changed, look-ups, suggestions, load, growth.

The peer is libhunspell (chunspell) looking up the words of the same posts in the same run; without
Debian's hunspell-id on the machine those rows are left out.
"""

import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks._texts import posts, slips
from benchmarks.row import Row
from kimwriter import text
from kimwriter.checking import check_text, engine
from kimwriter.language import lexicon, suggester

DICTIONARY = Path("/usr/share/hunspell/id_ID")
POSTS = 60
LENGTH = 2000
LARGE_WORDS = 100_000
_FRESH = """
import time
from pathlib import Path
def resident(): return int(Path("/proc/self/statm").read_text().split()[1]) * 4096
start, before = time.perf_counter(), resident()
from kimwriter.checking import check_text
check_text("Warga menanam mangrove di pantai.", suggestions=False)
print((time.perf_counter() - start) * 1000)
check_text("Kegitan itu ramai.")
print((resident() - before) / 1024 / 1024)
"""


def run() -> dict[str, Row]:
    """Milliseconds, ratios, megabytes."""
    lexicon.load()
    texts = posts(LENGTH, POSTS)
    check_text(texts[0])
    whole = _median(texts, lambda one: check_text(one, suggestions=False))
    changed = _median(texts, _one_paragraph)
    load, memory = _fresh()
    rows = {
        "check": Row(whole, "ms", 4.0),
        "check-paragraph": Row(changed, "ms", 1.0),
        "check-load": Row(load, "ms", 100.0),
        "check-memory": Row(memory, "MiB", 30.0),
        "check-growth": Row(_growth(), "x", 60.0),
        "suggest": Row(_suggesting(), "ms", 4.0),
        "look-up": Row(_looking_up(texts), "/ms", 300.0, "more"),
    }
    return rows | _beside_hunspell(texts, whole)


def _median(texts: list[str], work: Callable[[str], object]) -> float:
    gc.disable()  # as the program does: it collects between keys
    times = []
    for one in texts:
        engine._found.cache_clear()
        start = time.perf_counter()
        work(one)
        times.append(time.perf_counter() - start)
    gc.enable()
    return statistics.median(times) * 1000


def _one_paragraph(post: str) -> None:
    """As after a key: every paragraph but one is remembered."""
    check_text(max(post.split("\n\n"), key=len), suggestions=False)


def _fresh() -> tuple[float, float]:
    """In a new process: milliseconds from the import to the first answer, and memory added."""
    out = subprocess.run((sys.executable, "-c", _FRESH), capture_output=True, text=True, check=True)
    load, memory = out.stdout.split()
    return float(load), float(memory)


def _growth() -> float:
    """The time of 100,000 words over the time of 2,000."""
    small = " ".join(posts(LENGTH * 7, 1)[0].split()[:2000])
    large = "\n\n".join(f"{small} {number}" for number in range(LARGE_WORDS // 2000))
    times = []
    for one in (small, large):
        engine._found.cache_clear()
        start = time.perf_counter()
        check_text(one, suggestions=False)
        times.append(time.perf_counter() - start)
    return times[1] / times[0]


def _suggesting() -> float:
    words = [
        word for word, zipf in lexicon.frequent_words().items() if zipf > 380 and len(word) > 5
    ]
    times = []
    for _, slip in slips([word for word in words if word.isalpha() and word.isascii()], 300):
        suggester.suggest.cache_clear()
        start = time.perf_counter()
        suggester.suggest(slip)
        times.append(time.perf_counter() - start)
    gc.enable()
    return statistics.median(times) * 1000


def _looking_up(texts: list[str]) -> float:
    """Words a millisecond that were not asked for before."""
    words = {span.of(one).lower() for one in texts for span in text.words(one)}
    lexicon.known.cache_clear()
    start = time.perf_counter()
    for word in words:
        lexicon.known(word)
    return len(words) / (time.perf_counter() - start) / 1000


def _beside_hunspell(texts: list[str], whole: float) -> dict[str, Row]:
    """All rules over a post, against libhunspell looking up its words and nothing more."""
    if not DICTIONARY.with_suffix(".dic").is_file():
        return {}
    from hunspell import Hunspell  # noqa: PLC0415  only where its dictionary is

    peer = Hunspell(DICTIONARY.name, hunspell_data_dir=str(DICTIONARY.parent))
    spans = {one: [span.of(one) for span in text.words(one)] for one in texts}
    took = _median(texts, lambda one: [peer.spell(word) for word in spans[one]])
    return {"check-beside-hunspell": Row(whole / took, "x", 2.5, "less", "look-up, ms", took)}
