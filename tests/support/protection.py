"""Parts for tests of protection: a keyring of a test's own, and the use cases over a real file."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from goodword.clocks import SetClock
from goodword.core.mail_ports import Cancelled, SecretError, never
from goodword.core.protecting import Protecting
from goodword.core.secret import Secret
from goodword.storage.copies import FOLDER
from goodword.storage.protection_note import ProtectionNote
from goodword.storage.vault import BookVault

CLOCK = SetClock(datetime(2026, 3, 2, 9, tzinfo=UTC))


@dataclass
class HandKeyring:
    """A keyring in memory; it can be out of order, or keep something else than it was given."""

    kept: dict[str, str] = field(default_factory=dict)
    broken: bool = False

    def get(self, account: str, cancelled: Cancelled = never) -> Secret | None:
        self._answer()
        found = self.kept.get(account)
        return None if found is None else Secret(found)

    def put(self, account: str, secret: Secret) -> None:
        self._answer()
        self.kept[account] = secret.reveal()

    def forget(self, account: str) -> None:
        self._answer()
        self.kept.pop(account, None)

    def _answer(self) -> None:
        if self.broken:
            raise SecretError("The keyring can't be used", "No keyring was found.", "Install one.")


class FileKeyring(HandKeyring):
    """A keyring that outlives a process, as the system's does: for tests that kill one."""

    def __init__(self, path: Path) -> None:
        super().__init__(json.loads(path.read_text()) if path.exists() else {})
        self._path = path

    def put(self, account: str, secret: Secret) -> None:
        super().put(account, secret)
        self._write()

    def forget(self, account: str) -> None:
        super().forget(account)
        self._write()

    def _write(self) -> None:
        fresh = self._path.with_suffix(".tmp")
        try:
            fresh.write_text(json.dumps(self.kept))
            fresh.rename(self._path)
        except OSError:
            raise SecretError("The keyring can't be used", "It refused to answer.", "Try again.") from None


def counted_bytes(start: int = 0) -> "_Counted":
    """Random bytes that are the same at each run."""
    return _Counted(start)


class _Counted:
    def __init__(self, start: int) -> None:
        self._numbers = count(start)

    def __call__(self, size: int) -> bytes:
        seed = next(self._numbers)
        return bytes((seed * 37 + place * 11 + 5) % 256 for place in range(size))


def copies_beside(book: Path) -> list[Path]:
    """The copies of a book."""
    return sorted((book.parent / FOLDER).glob("*.db"))


def protecting_at(book: Path, keyring: HandKeyring, patience: float = 0.2, start: int = 0) -> Protecting:
    """The use cases over the real file at `book`."""
    vault = BookVault(book, book.parent / FOLDER, patience)
    return Protecting(vault, ProtectionNote(book), keyring, CLOCK, counted_bytes(start))
