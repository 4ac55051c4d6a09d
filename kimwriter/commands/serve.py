"""`kimwriter serve`: our engine for programs that can ask a LanguageTool server."""

import errno
import ipaddress
import os
from argparse import Namespace
from pathlib import Path

from kimwriter.checking import Sparing
from kimwriter.commands.errors import CommandError
from kimwriter.commands.output import say
from kimwriter.disk import reason
from kimwriter.language import lexicon
from kimwriter.serving.application import Application, Limits
from kimwriter.wordlist import words_in

TOKEN = "KIMWRITER_TOKEN"  # noqa: S105 - the name of the variable
_NO_WAITRESS = (
    "serve memerlukan paket waitress, yang tidak ikut terpasang. Pasang dengan: "
    "python -m pip install 'kimwriter[server]'"
)
# A request holds a connection for so many seconds of silence at most.
_PATIENCE = 20
_CONNECTIONS = 200


def run(options: Namespace) -> int:
    """Serve until it is ended; 2 when it cannot begin."""
    try:
        import waitress  # noqa: PLC0415 - an extra, not there in the installed program
    except ImportError:
        raise CommandError(_NO_WAITRESS) from None
    token = os.environ.get(TOKEN, "")
    if not _is_loopback(options.host) and not token:
        raise CommandError(
            f"Untuk jaringan ({options.host}) perlu token. Isi dahulu variabel {TOKEN}."
        )
    sparing = Sparing(_words(options.words), strict=options.strict)
    limits = Limits(text=options.max_text)
    application = Application(sparing, limits, token, options.cors)
    lexicon.load()
    try:
        server = waitress.create_server(
            application,
            host=options.host,
            port=options.port,
            threads=options.threads,
            ident="KIM Writer",
            channel_timeout=_PATIENCE,
            cleanup_interval=5,
            connection_limit=_CONNECTIONS,
            max_request_body_size=limits.body,
            max_request_header_size=32_768,
        )
    except OSError as error:
        where = f"{options.host}:{options.port}"
        raise CommandError(f"Tidak dapat melayani di {where}: {_why(error)}.") from None
    say(f"KIM Writer melayani di http://{options.host}:{server.effective_port}/v2/")
    server.run()
    return 0


def _why(error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return "porta itu sedang dipakai program lain"
    if error.errno in (errno.EACCES, errno.EPERM):
        return "porta itu hanya untuk administrator"
    return "alamat itu bukan alamat komputer ini"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _words(file: str) -> frozenset[str]:
    if not file:
        return frozenset()
    try:
        text = Path(file).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CommandError(f"{file}: tidak dapat dibaca, {reason(error)}.") from None
    except UnicodeDecodeError:
        raise CommandError(f"{file}: bukan teks UTF-8.") from None
    return frozenset(word.lower() for word in words_in(text))
