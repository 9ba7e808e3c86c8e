"""The book's file as a whole, for protection: what it is, which key opens it, another key for it and its copies."""

import logging
from pathlib import Path

from goodword.core.backups import CopyKind
from goodword.core.errors import BookError
from goodword.core.protection import FileKind
from goodword.core.protection_ports import CopiesChanged
from goodword.storage.book_file import kind_of
from goodword.storage.connection import BUSY_SECONDS, BookKey
from goodword.storage.copies import every_copy
from goodword.storage.failures import explained
from goodword.storage.gate import Gate, alone_at
from goodword.storage.rewriting import opens, rewrite

_logger = logging.getLogger(__name__)


class BookVault:
    """Vault over the book at `path` and the copies in `folder`."""

    def __init__(self, path: Path, folder: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self._path = path
        self._folder = folder
        self._busy_seconds = busy_seconds

    def kind(self) -> FileKind:
        """See Vault."""
        with explained(self._path):
            return kind_of(self._path)

    def opens(self, key: BookKey) -> bool:
        """See Vault."""
        with explained(self._path):
            gate = Gate(self._path, self._busy_seconds)
            try:
                return kind_of(self._path) is FileKind.PROTECTED and opens(self._path, key, self._busy_seconds)
            finally:
                gate.leave()

    def change(self, old: BookKey | None, new: BookKey | None) -> None:
        """See Vault. While nobody is inside, what is left of copies whose making broke off goes too."""
        with explained(self._path), alone_at(self._path, self._busy_seconds):
            for file in every_copy(self._folder):
                if file.copy is None and ".new" in file.path.name:
                    file.path.unlink(missing_ok=True)
            rewrite(self._path, old, new, self._busy_seconds)

    def change_copies(self, known: tuple[BookKey, ...], new: BookKey | None) -> CopiesChanged:
        """See Vault. Exports that lie among the copies go where the book is protected: they are plain text.

        A damaged file that was set aside can't be written anew; it is left, and counted.
        """
        fit = left = plain = 0
        for file in every_copy(self._folder):
            try:
                if file.copy is not None and file.copy.kind is CopyKind.LINES:
                    if new is not None:
                        file.path.unlink(missing_ok=True)
                    continue
                changed = self._change_copy(file.path, known, new)
            except (BookError, OSError) as error:
                _logger.warning("a copy could not be written anew: %s", type(error).__name__)
                changed = False
            fit, left = fit + changed, left + (not changed)
            plain += not changed and new is not None and not _is_protected(file.path)
        return CopiesChanged(fit, left, plain)

    def _change_copy(self, copy: Path, known: tuple[BookKey, ...], new: BookKey | None) -> bool:
        with explained(copy):
            kind = kind_of(copy)
        if kind is FileKind.PLAIN:
            if new is not None:
                rewrite(copy, None, new, self._busy_seconds)
            return True
        if kind is not FileKind.PROTECTED:
            return new is None or kind is FileKind.MISSING
        if new is not None and opens(copy, new, self._busy_seconds):
            return True
        for key in known:
            if opens(copy, key, self._busy_seconds):
                rewrite(copy, key, new, self._busy_seconds)
                return True
        return False


def _is_protected(copy: Path) -> bool:
    try:
        return kind_of(copy) is FileKind.PROTECTED
    except OSError:
        return False
