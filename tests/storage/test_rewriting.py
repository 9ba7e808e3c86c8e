"""The book under another key: the same row by row, the old one or the new one, and nobody inside meanwhile."""

import errno
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from goodword.core.errors import BookError
from goodword.core.protection import FileKind
from goodword.storage import rewriting
from goodword.storage.book_file import kind_of
from goodword.storage.connection import BookKey, open_file
from goodword.storage.copies import FOLDER, keep_copy
from goodword.storage.database import BookDatabase
from goodword.storage.gate import Gate, alone_at
from goodword.storage.rewriting import opens, rewrite
from goodword.storage.vault import BookVault
from support.protected_book import CANARY, ENTRY, everything, made
from support.protection import CLOCK

KEY, OTHER = BookKey(bytes(range(32))), BookKey(bytes(range(1, 33)))
WAYS = [(None, KEY), (KEY, OTHER), (KEY, None)]
NAMES = ["protect", "another key", "unprotect"]
@pytest.mark.parametrize(("old", "new"), WAYS, ids=NAMES)
def test_the_new_file_says_the_same_and_only_the_new_key_opens_it(
    tmp_path: Path, old: BookKey | None, new: BookKey | None
) -> None:
    path = tmp_path / "book.db"
    made(path, old)
    before = everything(path, old)
    assert len(before["search"]) == len(before["entry"]) == 40
    rewrite(path, old, new, 0.2)
    assert [file.name for file in tmp_path.iterdir()] == ["book.db"]
    assert path.stat().st_mode & 0o777 == 0o600
    assert everything(path, new) == before
    assert (kind_of(path) is FileKind.PROTECTED) == (new is not None) == (CANARY.encode() not in path.read_bytes())
    if old is not None:
        assert not opens(path, old, 0.2)


def test_what_lies_in_the_log_comes_along(tmp_path: Path) -> None:
    path, child = tmp_path / "book.db", os.fork()
    if child == 0:
        made(path, None, 1)
        database = BookDatabase(path, 0.2)
        with database.transaction():
            database.write(ENTRY, ("in the log", "2026-03-01", "", None))
        os._exit(0)  # as a killed process ends: the log stays
    os.waitpid(child, 0)
    assert (tmp_path / "book.db-wal").stat().st_size > 0
    rewrite(path, None, KEY, 0.2)
    assert [row["id"] for row in everything(path, KEY)["entry"]] == ["id0", "in the log"]


@pytest.mark.parametrize("wrong", [None, OTHER], ids=["no key", "another key"])
def test_a_wrong_key_leaves_a_log_as_it_is(tmp_path: Path, wrong: BookKey | None) -> None:
    path, child = tmp_path / "book.db", os.fork()
    if child == 0:
        made(path, KEY, 1)
        database = BookDatabase(path, 0.2, KEY)
        with database.transaction():
            database.write(ENTRY, ("in the log", "2026-03-01", "", None))
        os._exit(0)
    os.waitpid(child, 0)
    with pytest.raises(BookError):
        BookDatabase(path, 0.2, wrong)
    assert not opens(path, OTHER, 0.2)
    assert [row["id"] for row in everything(path, KEY)["entry"]] == ["id0", "in the log"]


def test_the_plain_file_that_was_is_written_over(tmp_path: Path) -> None:
    path, hold = tmp_path / "book.db", tmp_path / "elsewhere" / "held"
    made(path, None)
    with path.open("rb") as before:
        rewrite(path, None, KEY, 0.2)
        assert set(before.read()) == {0}
    hold.parent.mkdir()
    made(hold, None)
    os.link(hold, tmp_path / "elsewhere" / "somebody's own copy")
    rewrite(hold, None, KEY, 0.2)
    assert CANARY.encode() in (tmp_path / "elsewhere" / "somebody's own copy").read_bytes()


def test_another_programs_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (a)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(BookError, match="no Goodword book"):
        rewrite(path, None, KEY, 0.2)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["book.db"]


def spoil_rows(fresh: Path, key: BookKey | None) -> None:
    connection = open_file(fresh, 0.2, key)
    connection.execute("UPDATE entry SET zone = 'x' WHERE id = 'id7'")
    connection.close()


def spoil_bytes(fresh: Path, key: BookKey | None) -> None:
    data = bytearray(fresh.read_bytes())
    data[3 * 4096 + 50] ^= 1
    fresh.write_bytes(data)


@pytest.mark.parametrize("spoil", [spoil_rows, spoil_bytes])
def test_a_file_that_came_out_wrong_never_takes_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[Path, BookKey | None], None]
) -> None:
    path = tmp_path / "book.db"
    made(path, None)
    before, write = path.read_bytes(), rewriting._write

    def write_wrong(path: Path, old: BookKey | None, fresh: Path, new: BookKey | None, seconds: float) -> None:
        write(path, old, fresh, new, seconds)
        spoil(fresh, new)

    monkeypatch.setattr(rewriting, "_write", write_wrong)
    with pytest.raises(BookError):
        rewrite(path, None, KEY, 0.2)
    assert kind_of(path) is FileKind.PLAIN
    assert [file.name for file in tmp_path.iterdir()] == ["book.db"]
    assert len(path.read_bytes()) == len(before)
    monkeypatch.setattr(rewriting, "_compare", lambda *_: None)  # without the safety the wrong one gets there
    rewrite(path, None, KEY, 0.2)
    assert kind_of(path) is FileKind.PROTECTED


def test_a_disk_that_is_full_leaves_the_book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "book.db"
    made(path, None)
    before = everything(path, None)

    def full(_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(rewriting, "_sync", full)
    with pytest.raises(BookError, match=r"disk( at [^ ]+)? is full"):
        rewrite(path, None, KEY, 0.2)
    assert everything(path, None) == before
    assert [file.name for file in tmp_path.iterdir()] == ["book.db"]


def test_nobody_is_inside_while_the_book_changes(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    made(path, None)
    vault = BookVault(path, tmp_path / FOLDER, 0.05)
    reader = BookDatabase(path, 0.05)
    with pytest.raises(BookError, match="has the book open"):
        vault.change(None, KEY)
    reader.close()
    with alone_at(path, 0), pytest.raises(BookError, match="has the book open"):
        BookDatabase(path, 0.05)
    vault.change(None, KEY)
    assert vault.opens(KEY)


def test_many_pass_the_gate_and_one_alone(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    passes = [Gate(path, 0) for _ in range(3)]
    with pytest.raises(BookError, match="has the book open"):
        Gate(path, 0.05, alone=True)
    for one in passes:
        one.leave()
        one.leave()
    alone = Gate(path, 0, alone=True)
    with pytest.raises(BookError, match="has the book open"):
        Gate(path, 0)
    alone.leave()


def test_a_folder_that_cannot_be_locked_lets_in_but_leaves_nobody_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", refuse)
    Gate(tmp_path / "book.db", 0).leave()
    with pytest.raises(BookError, match="does not say"):
        Gate(tmp_path / "book.db", 0, alone=True)


def test_copies_come_along_and_what_cannot_is_counted(
    tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    path, folder = tmp_path / "book.db", tmp_path / FOLDER
    made(path, None, 3)
    plain = keep_copy(path, "plain", CLOCK.now())
    (lines := folder / "safety-2026-03-02-090000.jsonl").write_text(CANARY)
    (half := folder / ".daily-2026-03-02-090000.db.17.new").write_text(CANARY)
    (folder / "somebody's own.txt").write_text(CANARY)
    vault = BookVault(path, folder, 0.2)
    vault.change(None, KEY)
    assert not half.exists()
    ours = keep_copy(path, "ours", CLOCK.now(), KEY)
    (elsewhere := tmp_path / "elsewhere").mkdir()
    made(strange := elsewhere / "strange.db", OTHER, 2)
    lost = strange.rename(folder / "lost-2026-03-01-090000.db")
    (folder / "set-aside-2026-03-01-090000.db").write_text("damaged")
    with sqlite3.connect(foreign := folder / "foreign-2026-03-01-090000.db") as other:
        other.execute("CREATE TABLE t (a)")
    other.close()
    expected_logs("a copy could not be written anew")
    changed = vault.change_copies((), KEY)
    assert (changed.fit, changed.left) == (2, 3)
    assert [opens(copy, KEY, 0.2) for copy in (plain, ours, lost)] == [True, True, False]
    assert kind_of(foreign) is FileKind.PLAIN
    assert not lines.exists()
    assert len(everything(plain, KEY)["entry"]) == 3
    foreign.unlink()
    assert vault.change_copies((OTHER,), None).left == 2, "those under a key that is not known stay"
    assert vault.change_copies((OTHER, KEY), None).left == 0
    assert kind_of(lost) is kind_of(plain) is FileKind.PLAIN
    assert (folder / "somebody's own.txt").read_text() == CANARY
