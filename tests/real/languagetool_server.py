"""The real LanguageTool server with our dictionary: fetched by Maven, started on a free port."""

import contextlib
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
JARS = ROOT / ".cache" / "languagetool"
FETCH = "mvn -B -q dependency:copy-dependencies -DincludeScope=runtime".split()
_TRIES, _PATIENCE = 3, 60


def fetch() -> None:
    """Have the jars in `.cache`, fetched anew when the list of them changes."""
    pom = (HERE / "languagetool" / "pom.xml").read_bytes()
    mark = JARS / "pom.xml"
    if mark.exists() and mark.read_bytes() == pom:
        return
    shutil.rmtree(JARS, ignore_errors=True)
    JARS.mkdir(parents=True)
    where = ["-f", str(HERE / "languagetool" / "pom.xml"), f"-DoutputDirectory={JARS}"]
    subprocess.run([*FETCH, *where], check=True, timeout=240)
    mark.write_bytes(pom)


def prepare(folder: Path) -> None:
    """Dictionary and settings in a folder."""
    export = [sys.executable, "-m", "kimwriter", "words", "export", "--hunspell", str(folder)]
    subprocess.run(export, check=True, timeout=60)
    (folder / "server.properties").write_text(
        f"lang-id=Indonesian\nlang-id-dictPath={folder / 'id_ID.dic'}\npipelineCaching=true\n"
        "cacheSize=1000\nmaxTextLength=50000\nmaxCheckTimeMillis=5000\n",
        encoding="iso-8859-1",
    )


def start(folder: Path) -> tuple[subprocess.Popen[bytes], str]:
    """A server that answers, and its address; a port that is taken is tried again."""
    for _ in range(_TRIES):
        port = _free_port()
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(_command(folder, port), stdout=log, stderr=log)
        if _answers(process, port):
            return process, f"http://127.0.0.1:{port}"
        process.kill()
        process.wait()
    raise AssertionError((folder / "log").read_text(errors="replace")[-2000:])


def _command(folder: Path, port: int) -> list[str]:
    java = ["java", "-Xmx256m", "-XX:+UseSerialGC", "-cp", f"{JARS}/*"]
    server = ["org.languagetool.server.HTTPServer", "--port", str(port)]
    return [*java, *server, "--config", str(folder / "server.properties")]


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    end = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < end:
        address = f"http://127.0.0.1:{port}/v2/healthcheck"
        with contextlib.suppress(URLError, OSError), urlopen(address, timeout=2) as answer:
            return bool(answer.status == 200)
        time.sleep(0.1)
    return False


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


@contextlib.contextmanager
def running(folder: Path) -> Iterator[str]:
    """The address of a server that runs while this lasts."""
    fetch()
    prepare(folder)
    process, address = start(folder)
    try:
        yield address
    finally:
        process.kill()
        process.wait()
