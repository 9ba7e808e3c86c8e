"""Keeps what is being written in the book, within a second, so that no ending of any kind loses it."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from goodword.core.errors import KnownError
from goodword.core.journal import Journal
from goodword.core.ports import Clock, Draft
from goodword.core.practices import Practice
from goodword.shell.windows.entry.entry_values import says_something

KEEP_MILLISECONDS = 700
RETRY_MILLISECONDS = 10_000
"""A book that can't be written may hold the window up while it is tried: not too often."""


class DraftKeeper(QObject):
    """One draft a practice. `touch` says that its fields have changed; `read` tells what stands in them.

    `kept` comes when a practice's draft is in the book, `failed` with the KnownError when it can't be written;
    then it is tried again, and stays unkept until it is in the book.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        read: Callable[[Practice], Mapping[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._clock = clock
        self._read = read
        self._begun: dict[Practice, datetime] = {}
        self._unkept: set[Practice] = set()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.keep_now)

    def touch(self, practice: Practice) -> None:
        """The fields have changed; the first change begins the draft. Steady typing puts nothing off."""
        self._begun.setdefault(practice, self._clock.now())
        self._unkept.add(practice)
        if not self._timer.isActive():
            self._timer.start(KEEP_MILLISECONDS)

    def begun(self, practice: Practice) -> datetime | None:
        """When the draft of `practice` was begun; None while there is none."""
        return self._begun.get(practice)

    def is_unkept(self, practice: Practice) -> bool:
        """Whether there is something that is not in the book."""
        return practice in self._unkept

    def stored(self) -> dict[Practice, Draft]:
        """The drafts in the book. Raises BookError if it can't be read."""
        return {draft.practice: draft for draft in self._journal.drafts()}

    def resume(self, practice: Practice, begun_at: datetime | None) -> None:
        """Go on with a draft that is in the book, or with none."""
        self._unkept.discard(practice)
        if begun_at is None:
            self._begun.pop(practice, None)
        else:
            self._begun[practice] = begun_at

    def take_up(self, practice: Practice, begun_at: datetime) -> None:
        """Go on with a draft that is in the fields but not in the book."""
        self._begun[practice] = begun_at
        self._unkept.add(practice)
        self.keep_now()

    def keep_now(self) -> bool:
        """Put everything into the book at once; whether that worked."""
        self._timer.stop()
        for practice in sorted(self._unkept):
            values = self._read(practice)
            written = says_something(values)
            try:
                self._journal.keep_draft(practice, _fields(values) if written else (), self._begun[practice])
            except KnownError as error:
                self._timer.start(RETRY_MILLISECONDS)
                self.failed.emit(error)
                return False
            self._unkept.discard(practice)
            if not written:
                del self._begun[practice]
            self.kept.emit(practice)
        return True

    def shutdown(self) -> None:
        """Keep what can be kept, and stop."""
        self.keep_now()
        self._timer.stop()


def _fields(values: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(values.items())
