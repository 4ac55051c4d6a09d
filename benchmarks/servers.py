"""Our engine in process, behind its own server, and LanguageTool with our dictionary: same posts.

LanguageTool takes part where its jars have been fetched (`kim.py test` does). Times of a first
check: every request has a text that was not sent before.
"""

import contextlib
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import requests

from benchmarks._texts import posts
from benchmarks.row import Row
from kimwriter.checking import check_text
from tests.real import languagetool_server

LENGTH, POSTS = 2000, 40
_NUMBERS = count()


def run() -> dict[str, Row]:
    """Milliseconds a post, checks a second with 1, 2 and 4 clients, MiB, findings a post."""
    texts = posts(LENGTH, POSTS)
    check_text(texts[0])
    started = time.perf_counter()
    found = sum(len(check_text(_new(text))) for text in texts)
    inside = (time.perf_counter() - started) / POSTS * 1000
    rows = {
        "in-process": Row(inside, "ms", 20.0),
        "in-process-findings": Row(found / POSTS, "/post", 100.0),
    }
    with _ours() as (process, address):
        rows |= _server("serve", address, process, texts, inside, 2.0)
    if languagetool_server.JARS.is_dir():
        with tempfile.TemporaryDirectory() as folder:
            languagetool_server.prepare(Path(folder))
            java, address = languagetool_server.start(Path(folder))
            rows |= _server("languagetool", address, java, texts, inside, 40.0)
            java.kill()
            java.wait()
    return rows


@contextlib.contextmanager
def _ours() -> Iterator[tuple[subprocess.Popen[str], str]]:
    command = [sys.executable, "-u", "-m", "kimwriter", "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline() if process.stdout else ""
        yield process, re.sub(r".*(http://[^/]+).*", r"\1", line.strip())
        process.terminate()


def _server(
    name: str, address: str, process: subprocess.Popen, texts: list[str], inside: float, most: float
) -> dict[str, Row]:
    ask = _asker(address)
    found = [ask(_new(text)) for text in texts]
    times = [_timed(lambda text=text: ask(_new(text))) for text in texts]
    one = statistics.median(times) * 1000
    rows = {
        f"{name}": Row(one / inside, "x", most, "less", "in process, ms", inside),
        f"{name}-findings": Row(sum(found) / len(texts), "/post", 100.0),
        f"{name}-memory": Row(_resident(process.pid), "MiB", 400.0),
    }
    for clients in (1, 2, 4):
        rows[f"{name}-clients-{clients}"] = Row(_rate(ask, texts, clients), "/s", 1.0, "more")
    return rows


def _asker(address: str) -> Callable[[str], int]:
    """Asks for a check and says how many matches there were."""

    def ask(text: str) -> int:
        form = {"text": text, "language": "id"}
        answer = requests.post(f"{address}/v2/check", data=form, timeout=60)
        return len(answer.json()["matches"])

    return ask


def _rate(ask: Callable[[str], int], texts: list[str], clients: int) -> float:
    def work(number: int) -> None:
        for text in texts[number::clients]:
            ask(_new(text))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(clients)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(texts) / (time.perf_counter() - started)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _new(text: str) -> str:
    """The text with a number in each paragraph that no text had before."""
    number = next(_NUMBERS)
    return re.sub(r"\n\n", f" Warga ke-{number} hadir.\n\n", text)


def _resident(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1024 / 1024
