"""Notices that the book has changed, whoever changed it: a window of ours, or the command in another process."""

import logging
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from goodword.core.errors import KnownError
from goodword.core.ports import Book

_LOOKS = (40, 200, 800, 3000)
"""So many milliseconds after the log was touched it is looked for a commit, until one is seen.

The last write of a commit comes before the disk has it, and only then it counts: on a slow disk much later.
"""

_logger = logging.getLogger(__name__)


class BookWatch(QObject):
    """Says `changed` once after every commit. The write-ahead log is watched, so nothing is polled."""

    changed = Signal()

    def __init__(self, book: Book, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._log = path.with_name(path.name + "-wal")
        self._version = book.version()
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(self._touched)
        self._files.directoryChanged.connect(self._touched)
        self._files.addPath(str(path.parent))
        self._looks = 0
        self._settled = QTimer(self, singleShot=True)
        self._settled.timeout.connect(self._look_after_touch)
        self._follow()

    def look(self) -> None:
        """Say `changed` now if the book has changed since the last look; call it after a change of one's own."""
        self._follow()
        try:
            version = self._book.version()
        except KnownError as error:
            _logger.warning("the book can't be read: %s", error.message)
            return
        if version != self._version:
            self._version = version
            self.changed.emit()

    def pass_over_own(self) -> None:
        """Say nothing of what this process has just written, because nobody shows it: a draft."""
        try:
            self._version = (self._version[0], self._book.version()[1])
        except KnownError as error:
            _logger.warning("the book can't be read: %s", error.message)

    def shutdown(self) -> None:
        """Stop watching."""
        self._settled.stop()
        self._files.removePaths(self._files.files() + self._files.directories())

    def _touched(self, _path: str) -> None:
        self._looks = 0
        self._settled.start(_LOOKS[0])

    def _look_after_touch(self) -> None:
        before = self._version
        self.look()
        self._looks += 1
        if self._version == before and self._looks < len(_LOOKS):
            self._settled.start(_LOOKS[self._looks])

    def _follow(self) -> None:
        if str(self._log) not in self._files.files() and self._log.exists():
            self._files.addPath(str(self._log))
