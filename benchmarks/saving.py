"""Saving a draft against the same calls of the system made bare."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from benchmarks.row import Row
from kimwriter import resources
from kimwriter.drafts.draft import Draft
from kimwriter.drafts.format import decode, encode
from kimwriter.drafts.store import Store

ROUNDS = 400


def run() -> dict[str, Row]:
    """The median of a save over the median of write, fsync, read back, replace, fsync folder."""
    example = decode(resources.path("contoh/kegiatan.kim").read_bytes())
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        ours, bare = Path(folder, "kita"), Path(folder, "polos")
        ours.mkdir()
        bare.mkdir()
        store = Store(ours)
        texts = [_edited(example, number) for number in range(ROUNDS)]
        data = [encode(text) for text in texts]
        took: tuple[list[float], list[float]] = ([], [])
        for number in range(ROUNDS):
            took[0].append(_seconds(lambda n=number: store.save(texts[n])))
            took[1].append(_seconds(lambda n=number: _bare_save(bare / "draf.kim", data[n])))
    mine, peer = (statistics.median(times[20:]) * 1000 for times in took)
    return {"save": Row(mine / peer, "x", 1.2, "less", "bare calls, ms", peer)}


def _edited(draft: Draft, number: int) -> Draft:
    return replace(draft, story=replace(draft.story, title=f"{draft.story.title} {number}"))


def _bare_save(path: Path, data: bytes) -> None:
    temporary = path.with_suffix(".tmp")
    file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    os.write(file, data)
    os.fsync(file)
    os.close(file)
    if temporary.read_bytes() != data:
        raise OSError
    temporary.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


def _seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start
