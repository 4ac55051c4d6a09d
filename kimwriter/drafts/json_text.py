"""JSON from somebody else: read strictly, refused in plain words. Start with `parse`."""

import json
import math
import re

from kimwriter.drafts.errors import DamagedError

MAX_BYTES = 2_000_000
MAX_DEPTH = 20

# A string (its end may be missing) or a bracket: enough to count the depth without recursion.
_BRACKET = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|([\[{])|([\]}])', re.DOTALL)
_AGAIN = "Mintalah berkasnya dikirim ulang, atau buka salinan yang utuh."


def parse(data: bytes) -> dict[str, object]:
    """The object in a JSON file; raises DamagedError.

    Lone surrogates become U+FFFD; line breaks and tabs within a string are taken as they stand.
    """
    text = _decoded(data)
    _refuse_depth(text)
    try:
        value = json.loads(
            text,
            strict=False,
            object_pairs_hook=_object,
            parse_constant=_refuse_number,
            parse_float=_number,
        )
    except json.JSONDecodeError as error:
        raise DamagedError(
            f"Isi berkas ini bukan JSON yang utuh (baris {error.lineno}, kolom {error.colno}). "
            + _AGAIN
        ) from None
    except ValueError:  # an integer of thousands of digits
        raise DamagedError(f"Berkas ini memuat bilangan yang terlalu panjang. {_AGAIN}") from None
    if not isinstance(value, dict):
        raise DamagedError(f"Isi berkas ini bukan objek JSON. {_AGAIN}")
    return value


def whole(text: str) -> str:
    """The text with surrogate pairs joined and lone surrogates replaced by U+FFFD."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def wholly(value: object) -> object:
    """A JSON value all of whose texts can be written as UTF-8."""
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, dict):
        return {whole(key): wholly(item) for key, item in value.items()}
    if isinstance(value, list):
        return [wholly(item) for item in value]
    return value


def shown(value: str) -> str:
    """A piece of the file's own text, short and on one line, fit for a message."""
    short = value if len(value) <= 40 else value[:39] + "…"
    return "'" + "".join(c if c.isprintable() else " " for c in short) + "'"


def _decoded(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise DamagedError("Berkas ini lebih besar dari 2 MB, batas untuk satu draf. " + _AGAIN)
    if not data.strip(b"\0 \t\r\n"):
        raise DamagedError(f"Berkas ini kosong. {_AGAIN}")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DamagedError(
            "Isi berkas ini bukan teks UTF-8. Pastikan ini berkas .kim, "
            "lalu simpan ulang sebagai UTF-8 atau mintalah salinan yang utuh."
        ) from None


def _refuse_depth(text: str) -> None:
    depth = 0
    for bracket in _BRACKET.finditer(text):
        depth += bool(bracket[1]) - bool(bracket[2])
        if depth > MAX_DEPTH:
            raise DamagedError(
                f"Isi berkas ini bertingkat lebih dari {MAX_DEPTH}, bukan bentuk draf. {_AGAIN}"
            )


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for raw, value in pairs:
        key = whole(raw)
        if key in found:
            raise twice(key)
        found[key] = _cleaned(value)
    return found


def twice(key: str) -> DamagedError:
    """The refusal of a key that an object names twice."""
    return DamagedError(
        f"Isian {shown(key)} tertulis dua kali dalam berkas ini. Hapus salah satunya, "
        "atau buka salinan yang utuh."
    )


def _cleaned(value: object) -> object:
    """Objects were cleaned as they were made: what is left are texts and lists of texts."""
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    return value


def _refuse_number(name: str) -> object:
    raise DamagedError(
        f"Berkas ini memuat {name}, yang bukan bilangan dalam JSON. Hapus isian itu, "
        "atau buka salinan yang utuh."
    )


def _number(digits: str) -> object:
    number = float(digits)
    return number if math.isfinite(number) else _refuse_number(shown(digits))
