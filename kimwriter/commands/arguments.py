"""What was typed after `kimwriter`, read into options. Start with `arguments_of`.

argparse does the reading, the words are ours: it has no Indonesian.
"""

import argparse
import re
from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from typing import NoReturn

from kimwriter.commands.errors import CommandError
from kimwriter.commands.output import say
from kimwriter.drafts.naming import SUFFIX

CATEGORIES = ("ejaan", "berita", "etika")

HELP = """\
KIM Writer, pendamping menulis berita warga.

Pemakaian:
  kimwriter                                 membuka jendela program
  kimwriter DRAF.kim                        membuka draf itu di jendela program
  kimwriter check BERKAS ...                memeriksa naskah (.txt) atau draf (.kim)
  kimwriter compose DRAF                    menyusun naskah dari kartu fakta
  kimwriter format DRAF --channel SALURAN   menyiapkan kiriman untuk satu saluran
  kimwriter draft list                      daftar draf Anda
  kimwriter draft show DRAF                 isi satu draf
  kimwriter draft export DRAF BERKAS        menyalin draf ke berkas lain
  kimwriter draft import BERKAS ...         mengambil draf dari berkas lain
  kimwriter serve                           memeriksa bahasa untuk LibreOffice, peramban, editor
  kimwriter words export --hunspell FOLDER  menulis kamus untuk hunspell
  kimwriter --version                       versi program
  kimwriter --self-test                     memeriksa kelengkapan program
                                            (--report BERKAS: hasilnya ditulis ke berkas)

Tanda - sebagai nama berkas berarti masukan baku. Dengan --json hasilnya satu objek JSON.
Status akhir: 0 selesai, 1 ada kesalahan dalam teks, 2 ada yang tidak dapat dikerjakan.
"""
_CHECK = """\
Pemakaian: kimwriter check BERKAS ... [--only KATEGORI,...] [--json]

Memeriksa naskah (.txt) atau draf (.kim). Tanda - berarti masukan baku.

  --only KATEGORI,...  hanya kategori ini: ejaan, berita, etika
  --json               hasil sebagai JSON
"""
_COMPOSE = """\
Pemakaian: kimwriter compose DRAF [--json]

Menyusun naskah dari kartu fakta sebuah draf (.kim). Tanda - berarti masukan baku.

  --json  hasil sebagai JSON
"""
_FORMAT = """\
Pemakaian: kimwriter format DRAF --channel SALURAN [--json]

Menyiapkan kiriman untuk satu saluran: whatsapp, instagram, facebook, atau web
(HTML untuk situs).
Tanda - berarti masukan baku.

  --channel SALURAN  saluran tujuan
  --json             hasil sebagai JSON
"""
_SERVE = """\
Pemakaian: kimwriter serve [--host ALAMAT] [--port NOMOR] [pilihan lain]

Melayani program lain (LibreOffice, peramban, editor) lewat API LanguageTool.
Untuk jaringan, isi dahulu token di variabel KIMWRITER_TOKEN.

  --host ALAMAT     alamat yang didengarkan (127.0.0.1)
  --port NOMOR      nomor porta (8081; 0 memilih yang bebas)
  --threads JUMLAH  permintaan yang dikerjakan bersamaan (4)
  --max-text JUMLAH huruf terbanyak dalam satu permintaan (60000)
  --words BERKAS    kata yang dianggap benar, satu kata satu baris
  --strict          EYD ketat, juga yang lazim di koran ditandai
  --cors ASAL       halaman web yang boleh bertanya, misalnya *
"""
_WORDS = """\
Pemakaian: kimwriter words export --hunspell FOLDER

Menulis kamus KIM Writer untuk hunspell dan server LanguageTool: id_ID.dic,
id_ID.aff, dan common_words.txt.

  --hunspell FOLDER  folder tujuan
"""
_DRAFT = """\
Pemakaian: kimwriter draft list [--json]
           kimwriter draft show DRAF [--json]
           kimwriter draft export DRAF BERKAS [--json]
           kimwriter draft import BERKAS ... [--json]

DRAF adalah nomor draf, awal nomornya, atau nama berkasnya.

  --json  hasil sebagai JSON
"""
_SEE = "Ketik 'kimwriter --help' untuk melihat cara pakainya."


def arguments_of(argv: Sequence[str]) -> Namespace:
    """The options of the command: `command` is the name of its module, or "window" without one.

    Raises CommandError for what cannot be understood, SystemExit after printing a help text.
    """
    if not argv or argv[0].startswith("-"):
        return _without_command(argv)
    name, *rest = argv
    if not rest and name.lower().endswith(SUFFIX):
        return Namespace(command="window", file=name)
    if name not in _COMMANDS:
        raise CommandError(_unknown("Perintah", name, _COMMANDS))
    return _COMMANDS[name](rest)


def _without_command(argv: Sequence[str]) -> Namespace:
    parser = _Parser(HELP)
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--report", default="")
    found = parser.parse_args(argv)
    if found.version:
        return Namespace(command="version", json=found.json)
    if found.self_test:
        return Namespace(command="self_test", json=found.json, report=found.report)
    if found.json:
        raise CommandError(f"--json memerlukan sebuah perintah. {_SEE}")
    return Namespace(command="window", file="")


def _check(rest: Sequence[str]) -> Namespace:
    parser = _Parser(_CHECK)
    parser.add_argument("files", nargs="+", metavar="BERKAS")
    parser.add_argument("--only", type=_categories, default=CATEGORIES)
    return parser.options(rest, Namespace(command="check"))


def _compose(rest: Sequence[str]) -> Namespace:
    parser = _Parser(_COMPOSE)
    parser.add_argument("file", metavar="DRAF")
    return parser.options(rest, Namespace(command="compose"))


def _format(rest: Sequence[str]) -> Namespace:
    parser = _Parser(_FORMAT)
    parser.add_argument("file", metavar="DRAF")
    parser.add_argument("--channel", required=True)
    return parser.options(rest, Namespace(command="format"))


def _draft(rest: Sequence[str]) -> Namespace:
    if not rest or rest[0].startswith("-"):
        _Parser(_DRAFT).parse_args(rest)
        raise CommandError(f"Sebutkan salah satu: {', '.join(_ACTIONS)}. {_SEE}")
    action, *rest = rest
    if action not in _ACTIONS:
        raise CommandError(_unknown("Perintah draft", action, _ACTIONS))
    parser = _Parser(_DRAFT)
    for name, count in _ACTIONS[action].items():
        parser.add_argument(name, nargs=count, metavar=name.upper())
    return parser.options(rest, Namespace(command="draft", action=action))


def _serve(rest: Sequence[str]) -> Namespace:
    parser = _Parser(_SERVE)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=_number, default=8081)
    parser.add_argument("--threads", type=_number, default=4)
    parser.add_argument("--max-text", type=_number, default=60_000)
    parser.add_argument("--words", default="")
    parser.add_argument("--cors", default="")
    parser.add_argument("--strict", action="store_true")
    return parser.options(rest, Namespace(command="serve"))


def _words(rest: Sequence[str]) -> Namespace:
    if not rest or rest[0].startswith("-"):
        _Parser(_WORDS).parse_args(rest)
        raise CommandError(f"Sebutkan salah satu: export. {_SEE}")
    if rest[0] != "export":
        raise CommandError(_unknown("Perintah words", rest[0], ("export",)))
    parser = _Parser(_WORDS)
    parser.add_argument("--hunspell", required=True)
    return parser.options(rest[1:], Namespace(command="words"))


_COMMANDS: dict[str, Callable[[Sequence[str]], Namespace]] = {
    "check": _check,
    "compose": _compose,
    "format": _format,
    "draft": _draft,
    "serve": _serve,
    "words": _words,
}
_ACTIONS: dict[str, dict[str, str | None]] = {
    "list": {},
    "show": {"draf": None},
    "export": {"draf": None, "berkas": None},
    "import": {"berkas": "+"},
}


class _Parser(argparse.ArgumentParser):
    """A parser with a help text as written and errors in Indonesian."""

    def __init__(self, help_text: str) -> None:
        super().__init__(prog="kimwriter", allow_abbrev=False)
        self._help_text = help_text
        self.add_argument("--json", action="store_true")

    def options(self, arguments: Sequence[str], known: Namespace) -> Namespace:
        """Options and files in any order; after "--" there are only files.

        argparse cannot do both at once.
        """
        parse = self.parse_args if "--" in arguments else self.parse_intermixed_args
        return parse(arguments, known)

    def print_help(self, file: object = None) -> None:  # noqa: ARG002  argparse's own swallows errors
        say(self._help_text.removesuffix("\n"))

    def error(self, message: str) -> NoReturn:
        raise CommandError(f"{_in_indonesian(message)} {_SEE}")


_LARGEST = 65_535 * 1000
_MESSAGES = (
    (r"the following arguments are required: (.*)", "Yang belum disebut: {}."),
    (r"unrecognized arguments: (.*)", "Yang tidak dikenal: {}."),
    (r"argument (\S+): expected one argument", "{} belum diberi isi."),
    (r"argument (\S+): ignored explicit argument .*", "{} tidak memerlukan isi."),
    (r"argument \S+: (Kategori .*|Angka .*)", "{}"),
)


def _in_indonesian(message: str) -> str:
    for pattern, words in _MESSAGES:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return words.format(found[1])
    return "Perintah itu tidak dapat dibaca."


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) > _LARGEST:
        raise argparse.ArgumentTypeError(f"Angka {text!r} tidak dapat dipakai.")
    return int(text)


def _categories(text: str) -> tuple[str, ...]:
    chosen = tuple(name.strip() for name in text.split(","))
    for name in chosen:
        if name not in CATEGORIES:
            raise argparse.ArgumentTypeError(
                f"Kategori '{name}' tidak dikenal. Yang ada: {', '.join(CATEGORIES)}."
            )
    return chosen


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    return f"{what} '{name}' tidak dikenal. Yang ada: {', '.join(known)}. {_SEE}"
