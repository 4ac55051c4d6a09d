"""`kimwriter words export`: our dictionary for hunspell and LanguageTool's own server."""

from argparse import Namespace
from pathlib import Path

from kimwriter.commands.errors import CommandError
from kimwriter.commands.output import say, say_object
from kimwriter.disk import reason
from kimwriter.language import affixes, lexicon

NAME = "id_ID"
_COMMON = 3000
_AFFIXES = """\
# KIM Writer. Clitics go on every word form; everything else is listed.
SET UTF-8
TRY anietkurmdsglphbyjocwfvzqx-
KEY qwertyuiop|asdfghjkl|zxcvbnm
WORDCHARS -
SFX C Y {count}
{rows}
"""


def run(options: Namespace) -> int:
    """Write dictionary, affixes and common words into a folder."""
    folder = Path(options.hunspell)
    words = sorted(lexicon.words())
    names = sorted({name.capitalize() for name in lexicon.names()})
    lines = [f"{word}/C" for word in words] + names
    common = sorted(lexicon.frequent_words(), key=lambda word: (-lexicon.frequency(word), word))
    files = {
        f"{NAME}.dic": "\n".join((str(len(lines)), *lines)),
        f"{NAME}.aff": _affixes(),
        "common_words.txt": "\n".join(common[:_COMMON]),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text.rstrip("\n") + "\n", encoding="utf-8", newline="\n")
    except OSError as error:
        raise CommandError(f"{folder}: tidak dapat ditulis, {reason(error)}.") from None
    if options.json:
        say_object({"folder": str(folder), "words": len(words), "names": len(names)})
    else:
        say(f"{len(words)} bentuk kata dan {len(names)} nama ditulis ke {folder}.")
    return 0


def _affixes() -> str:
    rows = [f"SFX C 0 {clitic} ." for clitic in sorted(affixes.CLITICS)]
    return _AFFIXES.format(count=len(rows), rows="\n".join(rows))
