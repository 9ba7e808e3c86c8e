"""A protected book: opened by its key alone, nothing of it in plain text, never mistaken for an empty one."""

import os
from pathlib import Path

import pytest

from goodword.core.errors import BookError, BugError, ForeignBookError, LockedBookError
from goodword.storage.book_file import FileKind, kind_of
from goodword.storage.connection import BookKey
from goodword.storage.database import APPLICATION_ID, BookDatabase

KEY, OTHER = BookKey(bytes(range(32))), BookKey(bytes(range(1, 33)))
CANARY = "kingfisher at the quiet weir"


def keep(database: BookDatabase, text: str = CANARY) -> None:
    with database.transaction():
        database.write(
            "INSERT INTO setting (key, value, created_at, changed_at) VALUES (?, ?, '', '')", (text, text)
        )


def kept(path: Path, key: BookKey | None) -> list[str]:
    database = BookDatabase(path, 0.2, key)
    try:
        return [row["value"] for row in database.rows("SELECT value FROM setting")]
    finally:
        database.close()


def every_byte(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def test_what_is_saved_is_there_for_who_has_the_key(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    database = BookDatabase(path, 0.2, KEY)
    keep(database)
    assert kind_of(path) is FileKind.PROTECTED
    assert database.scalar("PRAGMA application_id") == APPLICATION_ID
    assert CANARY.encode() not in every_byte(tmp_path)
    assert "book.db-wal" in {file.name for file in tmp_path.iterdir()}
    database.close()
    assert kept(path, KEY) == [CANARY]
    assert CANARY.encode() not in every_byte(tmp_path)


def test_the_same_search_finds_the_words_of_a_plain_book(tmp_path: Path) -> None:
    database = BookDatabase(tmp_path / "book.db", 0.2)
    keep(database)
    assert CANARY.encode() in every_byte(tmp_path)
    database.close()


@pytest.mark.parametrize("key", [None, OTHER], ids=["no key", "another key"])
def test_without_its_key_it_is_locked_and_stays_as_it_is(tmp_path: Path, key: BookKey | None) -> None:
    path = tmp_path / "book.db"
    database = BookDatabase(path, 0.2, KEY)
    keep(database)
    database.close()
    before = every_byte(tmp_path)
    with pytest.raises(LockedBookError):
        BookDatabase(path, 0.2, key)
    assert every_byte(tmp_path) == before
    assert [file.name for file in tmp_path.iterdir()] == ["book.db"]
    assert kept(path, KEY) == [CANARY]


def test_a_refusal_lets_go_of_the_book(tmp_path: Path) -> None:
    from goodword.storage.gate import alone_at

    path = tmp_path / "book.db"
    BookDatabase(path, 0.2, KEY).close()
    with pytest.raises(LockedBookError):
        BookDatabase(path, 0.2)
    with alone_at(path, 0):
        pass


def test_a_plain_book_is_not_taken_for_a_protected_one(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    BookDatabase(path, 0.2).close()
    with pytest.raises(BookError, match="not protected"):
        BookDatabase(path, 0.2, KEY)
    assert kind_of(path) is FileKind.PLAIN


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", FileKind.OTHER),
        (b"only some text\n" * 600, FileKind.OTHER),
        (bytes(8192), FileKind.OTHER),
        (os.urandom(8191), FileKind.OTHER),
        (os.urandom(100), FileKind.OTHER),
        (os.urandom(8192), FileKind.PROTECTED),
    ],
    ids=["empty", "text", "zeros", "noise cut short", "little noise", "pages of noise"],
)
def test_only_whole_pages_of_noise_may_be_a_protected_book(tmp_path: Path, content: bytes, kind: FileKind) -> None:
    path = tmp_path / "book.db"
    path.write_bytes(content)
    assert kind_of(path) is kind
    with pytest.raises(LockedBookError if kind is FileKind.PROTECTED else ForeignBookError):
        BookDatabase(path, 0.2)
    assert path.read_bytes() == content


def test_a_plain_book_whose_first_bytes_are_spoilt_is_damaged_and_not_locked(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    BookDatabase(path, 0.2).close()
    spoilt = b"\xff\x00" + path.read_bytes()[2:]
    path.write_bytes(spoilt)
    with pytest.raises(ForeignBookError):
        BookDatabase(path, 0.2)
    assert path.read_bytes() == spoilt


def test_no_file_is_used_for_what_is_sorted_aside(tmp_path: Path) -> None:
    database = BookDatabase(tmp_path / "book.db", 0.2, KEY)
    options = [row["compile_options"] for row in database.rows("PRAGMA compile_options")]
    assert database.scalar("PRAGMA temp_store") == 2
    database.close()
    assert {"TEMP_STORE=2", "HAS_CODEC"} <= set(options)


def test_a_key_shows_nothing_of_itself() -> None:
    assert repr(KEY) == str(KEY) == f"{KEY}" == "BookKey(…)"
    assert KEY.raw.hex()[:16] not in KEY.id
    assert KEY.id != OTHER.id
    with pytest.raises(BugError):
        BookKey(b"short")
