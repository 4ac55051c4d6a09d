"""Saving without making anybody wait: one thread puts the newest draft on the disk.

Start with `Writer.submit`. No Qt here: the window turns the callback into a signal.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Condition, Thread
from time import monotonic

from kimwriter.drafts.draft import Draft
from kimwriter.drafts.errors import DraftError
from kimwriter.drafts.store import Store


@dataclass(frozen=True, slots=True)
class Saved:
    """A draft is on the disk. `copy_of` is the file that somebody else had changed meanwhile:
    it was left as it is and the draft went to `path` beside it."""

    id: str
    path: Path
    at: datetime
    copy_of: Path | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A draft is not on the disk: why, in Indonesian. `flush` or a new `submit` tries again."""

    id: str
    message: str


_Key = tuple[str, Path | None]


class Writer:
    """One thread that saves; of several snapshots of a draft only the newest is written.

    The callback runs on that thread and must not raise.
    """

    def __init__(self, store: Store, callback: Callable[[Saved | Failed], None]) -> None:
        self._store = store
        self._callback = callback
        self._changed = Condition()
        self._waiting: dict[_Key, Draft] = {}
        self._failed: dict[_Key, Draft] = {}
        self._busy = False
        self._closing = False
        self._thread: Thread | None = None

    def submit(self, draft: Draft) -> None:
        """Have this snapshot saved soon; an older one of the same draft that waits is dropped."""
        with self._changed:
            self._failed.pop(_key(draft), None)
            self._waiting[_key(draft)] = draft
            self._wake()

    def flush(self, timeout: float = 10.0) -> bool:
        """Wait at most `timeout` seconds until everything is on the disk, and say whether it is.

        What failed before is tried once more.
        """
        end = monotonic() + timeout
        with self._changed:
            self._waiting = self._failed | self._waiting
            self._failed = {}
            if self._waiting:
                self._wake()
            done = self._changed.wait_for(self._idle, max(0.0, end - monotonic()))
            return done and not self._failed

    def close(self, timeout: float = 10.0) -> bool:
        """Save what waits, end the thread, and say whether everything is on the disk."""
        saved = self.flush(timeout)
        with self._changed:
            self._closing = True
            self._changed.notify_all()
            thread = self._thread
        if thread:
            thread.join(timeout)
        return saved

    def _wake(self) -> None:
        """Within the lock: let the thread look again, and start it when there is none."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = Thread(target=self._run, name="drafts-writer", daemon=True)
            self._thread.start()
        self._changed.notify_all()

    def _idle(self) -> bool:
        return not self._waiting and not self._busy

    def _run(self) -> None:
        self._store.sweep()
        while (draft := self._next()) is not None:
            self._callback(self._save(draft))

    def _next(self) -> Draft | None:
        """The draft that has waited longest; None when there is nothing more to come."""
        with self._changed:
            self._busy = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._waiting or self._closing)
            if not self._waiting:
                return None
            self._busy = True
            return self._waiting.pop(next(iter(self._waiting)))

    def _save(self, draft: Draft) -> Saved | Failed:
        before = self._store.path_of(draft)
        try:
            path = self._store.save(draft)
        except DraftError as error:
            with self._changed:
                if _key(draft) not in self._waiting:
                    self._failed[_key(draft)] = draft
            return Failed(draft.id, str(error))
        copy_of = before if before and before != path else None
        return Saved(draft.id, path, self._store.now(), copy_of)


def _key(draft: Draft) -> _Key:
    """One draft: two files with the same id are two."""
    return draft.id, draft.origin
