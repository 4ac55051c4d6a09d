"""What a client asks for. Start with `wanted`.

Clients send a form, LibreOffice 7.4 one that is not percent-encoded: a body with blanks or letters
beyond ASCII, which ends at the last "&language=".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote_to_bytes

from kimwriter.serving.errors import RequestError
from kimwriter.serving.markup import Reading, annotated, plain

LANGUAGES = frozenset(("id", "id-id", "in", "in-id", "auto"))
_BAD = "400 Bad Request"
_MOST_PARAMETERS = 50


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text to be checked, and the ids of rules that are not asked for or are the only ones."""

    reading: Reading
    disabled: frozenset[str] = frozenset()
    only: frozenset[str] | None = None

    def asks_for(self, rule: str) -> bool:
        """Whether findings of a rule are to be told."""
        return rule not in self.disabled and (self.only is None or rule in self.only)


def parameters(query: bytes, body: bytes) -> Mapping[str, str]:
    """The parameters of a request; those of the body count. Raises RequestError."""
    return _form(query) | (_raw(body) if _is_raw(body) else _form(body))


def wanted(parameters: Mapping[str, str]) -> Wanted:
    """What is asked for; unknown parameters are ignored. Raises RequestError."""
    language = parameters.get("language", "").strip()
    if not language:
        raise RequestError(_BAD, 'Parameter "language" tidak ada; yang dilayani: id.')
    if language.replace("_", "-").lower() not in LANGUAGES:
        raise RequestError(_BAD, f"Bahasa {language[:40]!r} tidak dilayani; yang dilayani: id.")
    only = _ids(parameters.get("enabledRules", ""))
    is_only = parameters.get("enabledOnly", "").lower() in ("true", "yes")
    disabled = _ids(parameters.get("disabledRules", ""))
    return Wanted(_reading(parameters), disabled, only if is_only else None)


def _reading(parameters: Mapping[str, str]) -> Reading:
    text, data = parameters.get("text"), parameters.get("data")
    if text is not None and data is not None:
        raise RequestError(_BAD, 'Kirim "text" atau "data", jangan keduanya.')
    if text is not None:
        return plain(text)
    if data is not None:
        return annotated(data)
    raise RequestError(_BAD, 'Parameter "text" atau "data" tidak ada.')


def _ids(listed: str) -> frozenset[str]:
    return frozenset(name.strip() for name in listed.split(",") if name.strip())


def _form(encoded: bytes) -> dict[str, str]:
    """The pairs of a form in UTF-8."""
    try:
        pairs = parse_qsl(
            encoded.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_MOST_PARAMETERS,
        )
    except UnicodeDecodeError:
        raise RequestError(_BAD, "Isi permintaan bukan UTF-8.") from None
    except ValueError:
        raise RequestError(_BAD, "Terlalu banyak parameter.") from None
    return dict(pairs)


def _is_raw(body: bytes) -> bool:
    return b" " in body or any(byte > 0x7F for byte in body)


def _raw(body: bytes) -> dict[str, str]:
    """A form as LibreOffice 7.4 writes it: the text as it is, then the language."""
    head, mark, tail = body.rpartition(b"&language=")
    name, equals, text = head.partition(b"=")
    if not mark or not equals or name not in (b"text", b"data"):
        raise RequestError(_BAD, "Isi permintaan bukan formulir yang disandikan.")
    language, _, rest = tail.partition(b"&")
    try:
        found = {name.decode(): text.decode(), "language": unquote_to_bytes(language).decode()}
    except UnicodeDecodeError:
        raise RequestError(_BAD, "Isi permintaan bukan UTF-8.") from None
    return _form(rest) | found
