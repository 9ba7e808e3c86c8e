"""The note beside the book about its keys: no secret is in it, and the recovery code opens the book without it."""

import os
from pathlib import Path

from goodword.core.protection import LONGEST_TEXT, Protection
from goodword.storage.database import sync_folder
from goodword.storage.failures import explained

SUFFIX = ".protection"


class ProtectionNote:
    """ProtectionStore in the file `book.db.protection`."""

    def __init__(self, book: Path) -> None:
        self._path = book.with_name(book.name + SUFFIX)

    def load(self) -> Protection:
        """See ProtectionStore."""
        with explained(self._path):
            try:
                with self._path.open("rb") as file:
                    return Protection.from_text(file.read(LONGEST_TEXT * 2).decode())
            except (FileNotFoundError, ValueError):
                return Protection()

    def save(self, protection: Protection) -> None:
        """See ProtectionStore."""
        with explained(self._path):
            if not protection.keys:
                self._path.unlink(missing_ok=True)
                sync_folder(self._path.parent)
                return
            fresh = self._path.with_name(f"{self._path.name}.{os.urandom(4).hex()}.fresh")
            fresh.unlink(missing_ok=True)
            try:
                with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                    file.write(protection.to_text().encode())
                    file.flush()
                    os.fsync(file.fileno())
                fresh.replace(self._path)
                sync_folder(self._path.parent)
            finally:
                fresh.unlink(missing_ok=True)
