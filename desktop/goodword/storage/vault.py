"""The book's file as a whole, for protection: what it is, which key opens it, another key for it and its copies."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path

from goodword.core.errors import BookError
from goodword.core.protection import FileKind
from goodword.core.protection_ports import CopiesChanged
from goodword.storage.book_file import kind_of
from goodword.storage.connection import BUSY_SECONDS, BookKey
from goodword.storage.failures import explained
from goodword.storage.gate import Gate, alone_at
from goodword.storage.rewriting import opens, rewrite

_logger = logging.getLogger(__name__)


class BookVault:
    """Vault over the book at `path`; `copies` names the files that are copies of it, at each call anew."""

    def __init__(
        self, path: Path, copies: Callable[[], Iterable[Path]], busy_seconds: float = BUSY_SECONDS
    ) -> None:
        self._path = path
        self._copies = copies
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
        """See Vault."""
        with explained(self._path), alone_at(self._path, self._busy_seconds):
            for folder in {copy.parent for copy in self._copies()}:
                for left in folder.glob("*.db.*.new*"):
                    left.unlink(missing_ok=True)
            rewrite(self._path, old, new, self._busy_seconds)

    def change_copies(self, known: tuple[BookKey, ...], new: BookKey | None) -> CopiesChanged:
        """See Vault."""
        fit = left = 0
        for copy in self._copies():
            try:
                changed = self._change_copy(copy, known, new)
            except BookError as error:
                _logger.warning("a copy could not be written anew: %s", error.message)
                changed = False
            fit, left = fit + changed, left + (not changed)
        return CopiesChanged(fit, left)

    def _change_copy(self, copy: Path, known: tuple[BookKey, ...], new: BookKey | None) -> bool:
        with explained(copy):
            kind = kind_of(copy)
        if kind is FileKind.PLAIN:
            if new is not None:
                rewrite(copy, None, new, self._busy_seconds)
            return True
        if kind is not FileKind.PROTECTED:
            return True  # no copy that could be read, with a key or without
        if new is not None and opens(copy, new, self._busy_seconds):
            return True
        for key in known:
            if opens(copy, key, self._busy_seconds):
                rewrite(copy, key, new, self._busy_seconds)
                return True
        return False
