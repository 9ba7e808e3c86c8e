"""Of the self-test, what is about the book: saving, searching, copies and their return, protection at rest."""

import os
from pathlib import Path

from goodword.clocks import clock_at
from goodword.core.book_key import BookKey
from goodword.core.errors import LockedBookError
from goodword.core.mail_ports import Cancelled, SecretError, never
from goodword.core.ports import Query
from goodword.core.protecting import Protecting
from goodword.core.protection import FileKind
from goodword.core.recovery_code import RecoveryCode
from goodword.core.secret import Secret
from goodword.core.soundness import Condition
from goodword.integration.paths import Paths
from goodword.self_test.expectation import MOMENT, PRAISE, FaultError, desk_in, expect
from goodword.storage.copies import FOLDER
from goodword.storage.protection_note import ProtectionNote
from goodword.storage.vault import BookVault
from goodword.upkeep import safekeeping

_PASSPHRASE = Secret("four words that nobody says")
_PLAIN = b"SQLite format 3"


class NoKeyring:
    """A keyring that keeps nothing, so that the leader's own is left alone."""

    def get(self, account: str, cancelled: Cancelled = never) -> Secret | None:  # noqa: ARG002 - see SecretStore
        """See SecretStore."""
        raise SecretError("No keyring", "The self-test uses none here.")

    def put(self, account: str, secret: Secret) -> None:  # noqa: ARG002 - see SecretStore
        """See SecretStore."""
        raise SecretError("No keyring", "The self-test uses none here.")

    def forget(self, account: str) -> None:
        """See SecretStore."""


def book(folder: Path) -> str:
    """A record is saved and found."""
    with desk_in(folder) as desk:
        desk.journal.record(PRAISE)
    with desk_in(folder) as desk:
        expect([entry.content for entry in desk.journal.find(Query(words="clinic"))], [PRAISE], "search")
        expect(desk.journal.find(Query(words="nowhere")), [], "search for what is not there")
    return "A record was saved, and found again by a word of it."


def backups(folder: Path) -> str:
    """A copy is kept, comes back in the place of a book that has lost its records, and can be exported."""
    care = safekeeping(Paths(folder), clock_at(MOMENT))
    with desk_in(folder) as desk:
        entry = desk.journal.record(PRAISE)
    expect(care.after_change(), True, "a copy after the first change")
    newest = care.newest_good()
    if newest is None:
        raise FaultError("the copy that was kept can't be read")
    place = newest[0]
    with desk_in(folder) as desk:
        desk.journal.remove(entry.id)
        expect(desk.journal.find(Query()), [], "the emptied book")
    expect(care.preview(place).then.records, 1, "records in the copy")
    care.restore(place)
    expect(care.check().condition, Condition.SOUND, "the restored book")
    with desk_in(folder) as desk:
        expect([found.content for found in desk.journal.find(Query())], [PRAISE], "the restored record")
    lines = sum(1 for _ in care.lines(place))
    return f"A copy was kept and brought back; it reads out as {lines} lines."


def protection(folder: Path) -> str:
    """The book and its copy are encrypted; passphrase and recovery code open it, and nothing else."""
    paths, clock = Paths(folder), clock_at(MOMENT)
    with desk_in(folder) as desk:
        desk.journal.record(PRAISE)
    safekeeping(paths, clock).after_change()
    guard = Protecting(
        BookVault(paths.book, folder / FOLDER), ProtectionNote(paths.book), NoKeyring(), clock, os.urandom
    )
    code = guard.new_code()
    changed = guard.protect(code, _PASSPHRASE)
    expect((changed.copies.fit, changed.copies.left), (1, 0), "protected copies")
    for file in (paths.book, *(folder / FOLDER).glob("*.db")):
        expect(file.read_bytes().startswith(_PLAIN), False, f"{file.name} in plain text")
    try:
        with desk_in(folder):
            raise FaultError("a protected book was opened without its key")
    except LockedBookError:
        pass
    for secret in (_PASSPHRASE, code.shown()):
        _reads(folder, guard.opened_by(secret))
    guard.unprotect(RecoveryCode.typed(code.shown().reveal()).key())
    expect(guard.standing().kind, FileKind.PLAIN, "the book without protection")
    return f"{_cipher(folder)}; a passphrase and a recovery code opened the book."


def _reads(folder: Path, key: BookKey) -> None:
    with desk_in(folder, key) as desk:
        expect([entry.content for entry in desk.journal.find(Query(words="clinic"))], [PRAISE], "the protected record")


def _cipher(folder: Path) -> str:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(folder / "cipher.db"))
    try:
        connection.execute(f"PRAGMA key = \"x'{'ab' * 32}'\"")
        ((version,),) = connection.execute("PRAGMA cipher_version").fetchall()
        return f"SQLCipher {version}"
    finally:
        connection.close()
