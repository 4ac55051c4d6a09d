"""`kimwriter draft`: the drafts on this computer, and copies of them."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from kimwriter.commands import sources
from kimwriter.commands.errors import CommandError
from kimwriter.commands.output import complain, say, say_object
from kimwriter.drafts.draft import Draft
from kimwriter.drafts.entry import Entry
from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.format import encode
from kimwriter.drafts.store import Store
from kimwriter.settings import data_home, drafts_folder, program_folder, read_settings
from kimwriter.story import CARD_NAMES, CARDS, Story, When, answer

_SHORTEST = 3  # digits of an id


def run(options: Namespace) -> int:
    """List, show, export or import."""
    home = data_home()
    settings, _ = read_settings(home, program_folder())
    return _ACTIONS[options.action](Store(drafts_folder(settings, home)), options)


def _list(store: Store, options: Namespace) -> int:
    entries = store.entries()
    if options.json:
        say_object({"drafts": [_as_object(entry) for entry in entries]})
    elif entries:
        for entry in entries:
            say(_line(entry))
    else:
        say("Belum ada draf.")
    return 0


def _show(store: Store, options: Namespace) -> int:
    draft = _loaded(store, options.draf)
    if options.json:
        say(encode(draft).decode().removesuffix("\n"))
    else:
        say(_readable(draft))
    return 0


def _export(store: Store, options: Namespace) -> int:
    target = Path(options.berkas)
    draft = _loaded(store, options.draf)
    if target.is_dir() or target.exists():
        raise CommandError(f"{target}: sudah ada. Pilih nama lain untuk salinan draf ini.")
    store.export_file(draft, target)
    if options.json:
        say_object({"path": str(target), "id": draft.id})
    else:
        say(f"Draf disalin ke {target}.")
    return 0


def _import(store: Store, options: Namespace) -> int:
    taken: list[Path] = []
    failures: list[str] = []
    for name in options.berkas:
        try:
            taken.append(_taken(store, name))
        except CommandError as error:
            failures.append(str(error))
        except DraftError as error:
            failures.append(f"{name}: {error}")
    if options.json:
        say_object(
            {"drafts": [_as_object(entry) for entry in store.entries() if entry.path in taken]}
        )
    else:
        for path in taken:
            say(f"Draf disimpan sebagai {path.name}.")
    complain(failures)
    return 2 if failures else 0


def _taken(store: Store, name: str) -> Path:
    if name == sources.STDIN:
        return store.save(sources.draft(name, sources.content(name)))
    return store.import_file(Path(name))


_ACTIONS: dict[str, Callable[[Store, Namespace], int]] = {
    "list": _list,
    "show": _show,
    "export": _export,
    "import": _import,
}


def _loaded(store: Store, name: str) -> Draft:
    """The draft of this id, beginning of an id, or file name, in the folder or elsewhere."""
    if name == sources.STDIN:
        return sources.draft(name, sources.content(name))
    path = Path(name)
    if path.suffix.lower() == ".kim" and path.is_file():
        return _load(store, path)
    found = [entry for entry in store.entries() if _is_called(entry, name)]
    if len(found) == 1:
        return _load(store, found[0].path)
    if found:
        names = ", ".join(entry.path.name for entry in found)
        raise CommandError(
            f"'{name}' dapat berarti beberapa draf: {names}. Sebutkan nama berkasnya."
        )
    raise CommandError(
        f"Draf '{name}' tidak ditemukan. Ketik 'kimwriter draft list' untuk melihat daftarnya."
    )


def _load(store: Store, path: Path) -> Draft:
    try:
        return store.load(path)
    except DraftError as error:
        raise CommandError(f"{path.name}: {error}") from None


def _is_called(entry: Entry, name: str) -> bool:
    by_id = len(name) >= _SHORTEST and entry.id.startswith(name)
    return by_id or name in (entry.path.name, entry.path.stem)


def _as_object(entry: Entry) -> dict[str, object]:
    return {
        "path": str(entry.path),
        "id": entry.id,
        "title": entry.title,
        "kind": entry.kind,
        "status": entry.status,
        "changed": entry.changed.isoformat(timespec="seconds"),
        "state": entry.state,
    }


def _line(entry: Entry) -> str:
    changed = entry.changed.strftime("%d/%m/%Y %H.%M")
    number = entry.id[:6] or "      "
    return f"{number}  {entry.status:<6}  {changed}  {entry.title}{_oddity(entry)}"


def _oddity(entry: Entry) -> str:
    """What the list says of a file that is not whole; only of one that cannot be read, why."""
    if entry.state == "utuh":
        return ""
    return f" (rusak: {entry.message})" if entry.state == "rusak" else f" ({entry.state})"


def _readable(draft: Draft) -> str:
    story = draft.story
    parts = (story.title, story.text) if story.is_written else (story.title, _answers(story))
    return "\n\n".join(part for part in parts if part) or "Draf ini masih kosong."


def _answers(story: Story) -> str:
    lines: Sequence[tuple[str, str]] = [
        (CARD_NAMES[card], _as_text(answer(story, card))) for card in CARDS
    ]
    return "\n".join(f"{name}: {text}" for name, text in lines if text)


def _as_text(given: str | When) -> str:
    if isinstance(given, str):
        return given.strip()
    parts = (given.date, given.time, given.end_date, given.end_time, given.zone)
    return " ".join(part for part in parts if part)
