"""Where the member left off, so that the program opens there again. Start with `read_session`."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, get_args

from kimwriter.disk import Disk, replace_file
from kimwriter.drafts.errors import DamagedError, told
from kimwriter.drafts.json_text import parse
from kimwriter.drafts.naming import is_bare

Place = Literal["fakta", "naskah", "terbitkan"]
PLACES: tuple[Place, ...] = get_args(Place)
SESSION_FILE = "sesi.json"


@dataclass(frozen=True, slots=True)
class Session:
    """The draft that was open last, by the bare name of its file ("" is none), and the place."""

    file: str = ""
    place: Place = "fakta"


def read_session(home: Path, disk: Disk | None = None) -> Session:
    """The last session kept in the data folder; without one that can be read, a fresh one."""
    try:
        content = parse((disk or Disk()).read(home / SESSION_FILE, 10_000))
    except (OSError, DamagedError):
        return Session()
    file, place = content.get("file"), content.get("place")
    return Session(
        file=file if isinstance(file, str) and is_bare(file) else "",
        place=place if place in PLACES else "fakta",
    )


def write_session(home: Path, session: Session, disk: Disk | None = None) -> None:
    """Keep the session in the data folder; raises DraftError."""
    data = (json.dumps(asdict(session), ensure_ascii=False, indent=1) + "\n").encode()
    with told("Tempat terakhir Anda belum dicatat"):
        replace_file(home / SESSION_FILE, data, disk or Disk())
