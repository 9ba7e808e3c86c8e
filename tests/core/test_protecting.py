"""Protecting, over a vault of a test's own: in which order things happen, and what is left when one fails."""

from dataclasses import dataclass, field

import pytest

from goodword.core.book_key import BookKey
from goodword.core.errors import BookError, KnownError, LockedBookError
from goodword.core.mail_ports import SecretError
from goodword.core.protecting import Protecting
from goodword.core.protection import FileKind, KeptKey, Protection
from goodword.core.protection_ports import CopiesChanged
from goodword.core.protection_words import Changed, Standing
from goodword.core.recovery_code import RecoveryCode
from goodword.core.secret import Secret
from support.clock import HandClock
from support.protection import HandKeyring, counted_bytes

CODE, OTHER = RecoveryCode.made_from(b"first" * 4), RecoveryCode.made_from(b"other" * 4)


@dataclass
class HandVault:
    """A book that is a key, or none."""

    key: BookKey | None = None
    fails: bool = False
    fails_after: bool = False
    copies_left: int = 0
    asked: list[tuple[BookKey, ...]] = field(default_factory=list)
    is_there: bool = True

    def kind(self) -> FileKind:
        if not self.is_there:
            return FileKind.MISSING
        return FileKind.PROTECTED if self.key else FileKind.PLAIN

    def opens(self, key: BookKey) -> bool:
        return key == self.key

    def change(self, old: BookKey | None, new: BookKey | None) -> None:
        assert old == self.key
        if self.fails:
            raise BookError("The book can't be changed", "The disk is full.")
        self.key = new
        if self.fails_after:
            raise BookError("The book can't be changed", "The folder was not synced.")

    def change_copies(self, known: tuple[BookKey, ...], new: BookKey | None) -> CopiesChanged:
        self.asked.append(known)
        return CopiesChanged(2, self.copies_left)


@dataclass
class HandNote:
    """A note in memory."""

    protection: Protection = field(default_factory=Protection)

    def load(self) -> Protection:
        return self.protection

    def save(self, protection: Protection) -> None:
        self.protection = protection


@dataclass
class Table:
    """All parts together."""

    vault: HandVault = field(default_factory=HandVault)
    note: HandNote = field(default_factory=HandNote)
    keyring: HandKeyring = field(default_factory=HandKeyring)

    @property
    def guard(self) -> Protecting:
        return Protecting(
            self.vault, self.note, self.keyring, HandClock("2026-03-02T09:00"), counted_bytes()
        )


@pytest.fixture
def table() -> Table:
    return Table()


@pytest.fixture
def protected(table: Table) -> Table:
    table.guard.protect(CODE, None)
    return table


def test_a_change_that_fails_leaves_nothing_behind(table: Table) -> None:
    table.vault.fails = True
    with pytest.raises(BookError, match="full"):
        table.guard.protect(CODE, None)
    assert (table.vault.key, table.keyring.kept, table.note.protection.keys) == (None, {}, ())


def test_a_change_that_fails_after_the_book_has_changed_keeps_its_key(table: Table) -> None:
    table.vault.fails_after = True
    with pytest.raises(BookError, match="synced"):
        table.guard.protect(CODE, None)
    assert table.guard.key_at_hand() == CODE.key()


def test_where_nobody_can_tell_the_key_is_kept(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_: BookKey) -> bool:
        raise BookError("The book can't be read", "The disk reports an error.")

    table.vault.fails = True
    monkeypatch.setattr(table.vault, "opens", unknown)
    with pytest.raises(BookError, match="full"):
        table.guard.protect(CODE, None)
    assert len(table.keyring.kept) == len(table.note.protection.keys) == 1


def test_without_a_keyring_and_a_passphrase_nothing_is_changed(table: Table) -> None:
    table.keyring.broken = True
    assert table.guard.keyring_trouble() is not None
    with pytest.raises(SecretError):
        table.guard.protect(CODE, None)
    assert table.vault.key is None
    assert table.note.protection.keys == ()


def test_the_keyring_is_tried_and_left_as_it_was(table: Table) -> None:
    assert table.guard.keyring_trouble() is None
    assert table.keyring.kept == {}


def test_a_key_that_a_copy_may_need_is_not_forgotten(protected: Table) -> None:
    protected.vault.copies_left = 1
    changed = protected.guard.protect(OTHER, None, CODE.key())
    left = "1 backup could not be changed, and stayed as it was."
    assert changed.copies_words() == f"2 backups are as the book is. {left}"
    assert len(protected.keyring.kept) == 2
    protected.vault.copies_left = 0
    protected.guard.mend(OTHER.key())
    assert protected.vault.asked[-1] == (CODE.key(),)
    assert list(protected.keyring.kept) == [f"book {OTHER.key().id}"]
    assert [kept.id for kept in protected.note.protection.keys] == [OTHER.key().id]


def test_a_plain_book_in_the_place_of_the_protected_one_opens_no_copy(protected: Table) -> None:
    protected.vault.key = None
    asked = len(protected.vault.asked)
    assert protected.guard.key_at_hand() is None
    assert len(protected.vault.asked) == asked


def test_an_unprotecting_that_was_cut_off_goes_on(protected: Table) -> None:
    protected.vault.key = None
    assert protected.guard.unprotect(None) == Changed(None, CopiesChanged(2))
    assert protected.vault.asked[-1] == (CODE.key(),)
    assert (protected.keyring.kept, protected.note.protection.keys) == ({}, ())
    with pytest.raises(KnownError, match="not protected"):
        protected.guard.unprotect(None)


def test_the_key_that_fits_is_found(protected: Table) -> None:
    guard = protected.guard
    assert guard.fitting((OTHER.key(), CODE.key())) == CODE.key()
    with pytest.raises(LockedBookError):
        guard.fitting((OTHER.key(),))
    guard.unprotect(CODE.key())
    assert guard.fitting(()) is None


def test_a_lock_that_the_keyring_refuses_is_told(protected: Table) -> None:
    protected.keyring.broken = True
    with pytest.raises(SecretError):
        protected.guard.lock()
    protected.keyring.broken = False
    assert protected.guard.key_at_hand() == CODE.key()


def test_a_passphrase_goes_only_where_the_keyring_has_the_key(protected: Table) -> None:
    guard = protected.guard
    guard.set_passphrase(CODE.key(), Secret("a weir in the morning"))
    assert guard.opened_by(Secret("a weir in the morning")) == CODE.key()
    guard.lock()
    with pytest.raises(SecretError, match="No keyring"):
        guard.set_passphrase(CODE.key(), None)
    guard.unlock(Secret(CODE.shown().reveal()))
    guard.set_passphrase(CODE.key(), None)
    assert guard.standing() == Standing(FileKind.PROTECTED, in_keyring=True)


def test_what_the_keyring_gives_is_looked_at(protected: Table) -> None:
    (account,) = protected.keyring.kept
    for nonsense in ("", "x" * 64, "00" * 32, "0" * 63):
        protected.keyring.kept[account] = nonsense
        with pytest.raises(LockedBookError, match="not in the keyring any more"):
            protected.guard.key_at_hand()


def test_what_does_not_fit_the_book_is_said(table: Table, protected: Table) -> None:
    with pytest.raises(KnownError, match="already"):
        protected.guard.protect(OTHER, None)
    protected.vault.is_there = False
    with pytest.raises(KnownError, match="no Goodword book"):
        protected.guard.lock()


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (Standing(FileKind.PLAIN), "The book is not protected: whoever can read its file can read it."),
        (Standing(FileKind.PROTECTED), "The book is protected. The recovery code opens it."),
        (
            Standing(FileKind.PROTECTED, passphrase=True),
            "The book is protected. Your passphrase opens it; the recovery code opens it too.",
        ),
        (
            Standing(FileKind.PROTECTED, in_keyring=True),
            "The book is protected. Its key is in the keyring; the recovery code opens it too.",
        ),
        (
            Standing(FileKind.PROTECTED, in_keyring=True, passphrase=True),
            "The book is protected. Its key is in the keyring, and your passphrase opens it; the recovery code opens it"
            " too.",
        ),
    ],
)
def test_how_it_stands_in_words(standing: Standing, words: str) -> None:
    assert standing.words() == words


def test_a_key_made_anew_has_its_note_again(protected: Table) -> None:
    protected.note.protection = Protection((KeptKey("0" * 16, ""),))
    assert protected.guard.unlock(Secret(CODE.shown().reveal())).trouble is None
    assert protected.guard.key_at_hand() == CODE.key()
