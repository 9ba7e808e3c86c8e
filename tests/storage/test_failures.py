"""What the driver and the system say, in words a leader can act on."""

import errno
import os
from pathlib import Path

import pytest
import sqlcipher3

from goodword.core.errors import BookError, BugError, InvalidInputError
from goodword.storage.failures import TITLE, disk_of, explained

BOOK = Path("there") / "book.db"
DISK = f"The disk{disk_of(BOOK)}"


def explain(error: Exception) -> str:
    with pytest.raises(BookError) as caught, explained(BOOK):
        raise error
    assert caught.value.title == ("The book is damaged" if "malformed" in str(error) else TITLE)
    assert caught.value.hint
    assert caught.value.__cause__ is error
    return str(caught.value)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("database is locked", "Another program holds the book."),
        ("database table is locked: entry", "Another program holds the book."),
        ("database or disk is full", "The disk is full."),
        ("database disk image is malformed", "The book is damaged."),
        ("file is not a database", "The book is damaged or protected."),
    ],
)
def test_what_sqlite_says(said: str, words: str) -> None:
    assert explain(sqlcipher3.OperationalError(said)).startswith(f"{words.replace('The disk', DISK)} ({BOOK}) ")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full."),
        (errno.EDQUOT, "Your share of the disk is used up."),
        (errno.EIO, "The disk reports an error."),
        (errno.EROFS, "The disk can't be written."),
        (errno.EACCES, "This can't be used by you: it belongs to somebody else, or is closed."),
        (errno.EMFILE, "Too many files are open."),
        (errno.ENOENT, "The folder of the book can't be used."),
        (None, "The folder of the book can't be used."),
    ],
)
def test_what_the_system_says(number: int | None, words: str) -> None:
    said = explain(OSError(number, "whatever") if number else OSError("whatever"))
    assert said.startswith(f"{words.replace('The disk', DISK)} ({BOOK}) ")


UNSAID = {
    "attempt to write a readonly database": "The book can't be written here.",
    "unable to open database file": "The book can't be opened.",
    "disk I/O error": "The disk reports an error.",
    "vtable constructor failed: entry_words": "The book can't be read.",
}


@pytest.mark.parametrize(("said", "words"), UNSAID.items())
def test_where_sqlite_does_not_say_why_the_system_is_asked(
    said: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def said_of_it() -> str:
        with pytest.raises(BookError) as caught, explained(tmp_path / "book.db"):
            raise sqlcipher3.OperationalError(said)
        return caught.value.message

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def too_many(_path: Path, _flags: int, _mode: int) -> int:
        raise OSError(errno.EMFILE, "Too many open files")

    assert said_of_it().startswith(words.replace("The disk", f"The disk{disk_of(tmp_path)}"))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert "is full." in said_of_it()
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", too_many)
        assert said_of_it().startswith("Too many files are open.")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_of_its_own_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "is_mount", lambda path: path.name == "stick")
    assert disk_of(Path("/media/stick/goodword/book.db")) == " at /media/stick"
    monkeypatch.setattr(Path, "is_mount", lambda path: path.name == "")
    assert disk_of(Path("/home/kim/goodword/book.db")) == ""


@pytest.mark.parametrize("said", ["UNIQUE constraint failed: entry.id", 'near "SELEC": syntax error'])
def test_a_wrong_statement_is_our_bug(said: str) -> None:
    with pytest.raises(BugError, match="the book refused a statement"), explained(BOOK):
        raise sqlcipher3.IntegrityError(said)


def test_what_is_already_said_in_words_stays(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="Too late"), explained(BOOK):
        raise InvalidInputError("Too late.")
    with explained(BOOK):
        pass
