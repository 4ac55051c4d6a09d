"""Reading the keys of a JSON object one by one, with their types; what is left over is kept.

A `Fields` is made over one object and each call takes a key out of it; in the end `rest` are the
keys that this program does not know. A wrong type raises DamagedError.
"""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from kimwriter.drafts.errors import DamagedError
from kimwriter.drafts.json_text import shown

MAX_ITEMS = 1000  # in any list: the form makes a widget for each quote and photo
_T = TypeVar("_T")


class Fields:
    """The keys of one object that have not been read yet; `path` names the object in messages."""

    def __init__(self, data: Mapping[str, object], path: str = "") -> None:
        self.rest = dict(data)
        self._path = path

    def text(self, key: str) -> str:
        """A text; missing it is ""."""
        value = self.rest.pop(key, "")
        if not isinstance(value, str):
            raise self.wrong(key, "teks")
        return value

    def choice(self, key: str, choices: Sequence[str]) -> str:
        """A text that is one of the choices; missing or empty it is the first."""
        value = self.text(key) or choices[0]
        if value not in choices:
            known = ", ".join(choices)
            raise self.refused(key, f"berisi {shown(value)}, padahal yang dikenal: {known}.")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; missing it is empty."""
        return tuple(self._list(key, str, "daftar teks"))

    def object(self, key: str) -> "Fields":
        """An object within this one; missing it is empty."""
        value = self.rest.pop(key, {})
        if not isinstance(value, dict):
            raise self.wrong(key, "objek")
        return Fields(value, f"{self._path}{key}.")

    def objects(self, key: str) -> tuple["Fields", ...]:
        """A list of objects; missing it is empty."""
        values = self._list(key, dict, "daftar objek")
        return tuple(
            Fields(value, f"{self._path}{key}.{number}.") for number, value in enumerate(values)
        )

    def wrong(self, key: str, wanted: str) -> DamagedError:
        """The refusal of a value of the wrong type."""
        return self.refused(key, f"seharusnya {wanted}.")

    def refused(self, key: str, why: str) -> DamagedError:
        """The refusal of a value, for this reason."""
        name = shown(self._path + key)
        return DamagedError(
            f"Isian {name} dalam berkas ini {why} Perbaiki isian itu, atau buka salinan yang utuh."
        )

    def _list(self, key: str, of: type[_T], wanted: str) -> list[_T]:
        values = self.rest.pop(key, [])
        if not isinstance(values, list):
            raise self.wrong(key, wanted)
        if len(values) > MAX_ITEMS:
            raise self.refused(key, f"memuat lebih dari {MAX_ITEMS} butir.")
        for value in values:
            if not isinstance(value, of):
                raise self.wrong(key, wanted)
        return values
