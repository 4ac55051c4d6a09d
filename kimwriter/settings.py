"""What the member has set once: city, byline, looks. Start with `read_settings`.

Settings are kept as `settings.json` in the data folder (`data_home`). A `settings.json` beside the
program, put there by an office, gives the defaults; only what differs from them is written.
"""

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, get_args

import platformdirs

from kimwriter.disk import Disk, reason, replace_file
from kimwriter.story import Ignored

Zone = Literal["WIB", "WITA", "WIT"]
Theme = Literal["sistem", "terang", "gelap"]
ZOOM = range(80, 201)  # percent
SETTINGS_FILE = "settings.json"
_DRAFTS = "draf"
_MAX_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Settings:
    """What the program is told once. `zoom` is the size of its text in percent; `folder` is where
    the drafts lie when the member chose another place; `ignored` are findings that no draft
    is to show; `strict` asks for EYD where good newspapers do otherwise; `server` is the address
    of a LanguageTool server that is asked too, "" for none; `emoji` are those last used, the
    newest first; `tag_sets` are hashtags by the kind of news or the place that they go with;
    `extra` are keys of other versions, kept.
    """

    city: str = ""
    zone: Zone = "WIB"
    byline: str = ""
    organisation: str = ""
    hashtags: tuple[str, ...] = ()
    theme: Theme = "sistem"
    zoom: int = 100
    folder: str = ""
    ignored: tuple[Ignored, ...] = ()
    strict: bool = False
    server: str = ""
    emoji: tuple[str, ...] = ()
    tag_sets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)


class SettingsError(Exception):
    """The settings could not be kept; says why, in Indonesian."""


def data_home(environ: Mapping[str, str] = os.environ, program: Path | None = None) -> Path:
    """The folder for drafts and settings; it may not exist yet.

    KIMWRITER_DATA names it; else it is `data` beside the program where that folder exists (portable
    use); else the user's data folder of the system.
    """
    if chosen := environ.get("KIMWRITER_DATA"):
        return Path(chosen).expanduser().absolute()
    program = program or program_folder()
    if program and (program / "data").is_dir():
        return program / "data"
    return Path(platformdirs.user_data_dir("KIM Writer", appauthor=False, roaming=False))


def program_folder(package: Path = Path(__file__).parent) -> Path | None:
    """The folder that holds the program, in a checkout or in a release; None in a wheel."""
    above = package.resolve().parent
    if above.parts[-2:] == ("lib", "site"):
        return above.parents[1]
    return above if (above / "pyproject.toml").is_file() else None


def drafts_folder(settings: Settings, home: Path) -> Path:
    """Where the drafts lie."""
    return Path(settings.folder).expanduser() if settings.folder else home / _DRAFTS


def read_settings(
    home: Path, program: Path | None = None, disk: Disk | None = None
) -> tuple[Settings, str]:
    """The settings, and a message in Indonesian on what could not be read ("" for nothing).

    `program` is where an office's preset may lie. A file that is not an object is moved aside,
    never deleted; a wrong value counts as not set.
    """
    disk = disk or Disk()
    preset, told = _preset(program, disk)
    path = home / SETTINGS_FILE
    try:
        values = _values(disk.read(path, _MAX_BYTES))
    except FileNotFoundError:
        return preset, told
    except OSError as error:
        return preset, f"Pengaturan tidak dapat dibaca: {reason(error)}. Nilai bawaan dipakai."
    except ValueError:
        return preset, _moved_aside(path, disk)
    settings, wrong = _with_values(preset, values)
    if wrong:
        names = ", ".join(wrong)
        told = f"Sebagian pengaturan tidak dikenal ({names}). Nilai bawaannya dipakai."
    return settings, told


def write_settings(
    settings: Settings, home: Path, program: Path | None = None, disk: Disk | None = None
) -> None:
    """Keep what differs from the defaults, so that an office's preset goes on counting.

    Raises SettingsError.
    """
    disk = disk or Disk()
    preset, _ = _preset(program, disk)
    values, defaults = _as_values(settings), _as_values(preset)
    changed = {key: value for key, value in values.items() if value != defaults.get(key)}
    text = json.dumps(changed, ensure_ascii=False, indent=1) + "\n"
    try:
        replace_file(home / SETTINGS_FILE, text.encode("utf-8", "replace"), disk)
    except OSError as error:
        raise SettingsError(
            f"Pengaturan belum tersimpan: {reason(error)}. Coba sekali lagi."
        ) from error


def _preset(program: Path | None, disk: Disk) -> tuple[Settings, str]:
    """The defaults, an office's among them, and a message when those could not be read."""
    if program is None:
        return Settings(), ""
    try:
        values = _values(disk.read(program / SETTINGS_FILE, _MAX_BYTES))
    except FileNotFoundError:
        return Settings(), ""
    except (OSError, ValueError):
        return Settings(), (
            "Pengaturan dari kantor di sebelah program tidak dapat dibaca. Nilai bawaan dipakai."
        )
    return _with_values(Settings(), values)[0], ""


def _values(data: bytes) -> dict[str, object]:
    """The object in the file; ValueError when there is none."""
    try:
        values = json.loads(data.decode("utf-8-sig"))
    except RecursionError:
        values = None
    if not isinstance(values, dict):
        raise ValueError
    return values


def _with_values(default: Settings, values: Mapping[str, object]) -> tuple[Settings, list[str]]:
    """The settings with these values, and the names of those that are of no use."""
    good: dict[str, Any] = {}
    extra = dict(default.extra)
    wrong: list[str] = []
    for key, value in values.items():
        if key not in _CHECKS:
            extra[key] = value
        elif _CHECKS[key](value):
            good[key] = _READERS.get(key, _plain)(value)
        else:
            wrong.append(key)
    return replace(default, extra=extra, **good), wrong


def _as_values(settings: Settings) -> dict[str, object]:
    own = {key: getattr(settings, key) for key in _CHECKS}
    own["ignored"] = [{"rule": one.rule, "text": one.text} for one in settings.ignored]
    return {**own, **settings.extra}


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _read_ignored(value: Any) -> tuple[Ignored, ...]:
    return tuple(Ignored(one["rule"], one["text"]) for one in value)


def _read_sets(value: Any) -> Mapping[str, tuple[str, ...]]:
    return {name: tuple(tags) for name, tags in value.items()}


def _moved_aside(path: Path, disk: Disk) -> str:
    told = "Berkas pengaturan tidak dapat dibaca, jadi nilai bawaan dipakai."
    names = (f"{path.stem}.rusak{number}{path.suffix}" for number in ("", *range(2, 1000)))
    aside = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    try:
        disk.replace(path, aside)
    except OSError:
        return told
    return f"{told} Isi lamanya disimpan sebagai '{aside.name}'."


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _are_ignored(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(one, dict) and _is_text(one.get("rule")) and _is_text(one.get("text"))
        for one in value
    )


def _are_sets(value: object) -> bool:
    return isinstance(value, dict) and all(_are_texts(tags) for tags in value.values())


def _is_switch(value: object) -> bool:
    return isinstance(value, bool)


def _is_zoom(value: object) -> bool:
    return type(value) is int and value in ZOOM


def _is_zone(value: object) -> bool:
    return value in get_args(Zone)


def _is_theme(value: object) -> bool:
    return value in get_args(Theme)


_CHECKS: Mapping[str, Callable[[object], bool]] = {
    "city": _is_text,
    "zone": _is_zone,
    "byline": _is_text,
    "organisation": _is_text,
    "hashtags": _are_texts,
    "theme": _is_theme,
    "zoom": _is_zoom,
    "folder": _is_text,
    "emoji": _are_texts,
    "ignored": _are_ignored,
    "strict": _is_switch,
    "server": _is_text,
    "tag_sets": _are_sets,
}
_READERS: Mapping[str, Callable[[Any], Any]] = {
    "ignored": _read_ignored,
    "tag_sets": _read_sets,
}
