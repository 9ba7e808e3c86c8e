"""A copy brought back: into a book that is in use, over a damaged one, after a break, and never from a bad copy."""

import errno
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from goodword.core.errors import BookError, ForeignBookError
from goodword.core.ports import Query
from goodword.core.safekeeping import Safekeeping
from goodword.core.soundness import Condition, DamagedBookError, MissingBookError
from goodword.storage import guard, restoring
from goodword.storage.connection import BookKey
from goodword.storage.copies import FOLDER, every_copy, keep_copy
from goodword.storage.database import BookDatabase
from goodword.storage.migrations import TRIGGERS
from goodword.storage.restoring import put_in_place, ready_to_restore, set_aside
from goodword.storage.shelf import BookShelf
from support.book import Desk, desk_in, open_desk, praise
from support.clock import HandClock
from support.read_out import read_out

NOW = HandClock().now()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A book with one record, of which there is a copy, and one more since."""
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise("Then."))
        desk.book.keep_copy("daily", NOW)
        desk.journal.record(praise("Since.", person="Zoë"))
        yield desk


def texts(desk: Desk) -> list[str]:
    return sorted(entry.content.text for entry in desk.journal.find(Query()))


def names(folder: Path) -> list[str]:
    return sorted(file.path.name for file in every_copy(folder / FOLDER))


def restore(source: Path, book: Path, moment: datetime = NOW) -> Path | None:
    with ready_to_restore(source, book, moment) as fresh:
        return put_in_place(fresh, book, moment)


def newest(folder: Path) -> Path:
    return every_copy(folder / FOLDER)[0].path


def damage(book: Path) -> bytes:
    """Overwrite all pages but the first; returns what is there then."""
    data = book.read_bytes()
    book.write_bytes(data[:4096] + b"\x5a" * (len(data) - 4096))
    return book.read_bytes()


def test_a_book_that_is_in_use_becomes_what_the_copy_is_and_its_own_state_is_kept(desk: Desk) -> None:
    own = restore(newest(desk.path.parent), desk.path)

    assert texts(desk) == ["Then."]
    desk.journal.record(praise("Afterwards."))
    assert own is not None
    restore(own, desk.path)
    assert texts(desk) == ["Since.", "Then."]
    assert [person.name for person in desk.journal.people()] == ["Zoë"]
    assert len(names(desk.path.parent)) == 3


def test_somebody_who_writes_holds_it_up_and_nothing_is_changed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restoring, "BUSY_SECONDS", 0.1)
    with desk.book.transaction():
        desk.journal.record(praise("Half done."))
        with pytest.raises(BookError, match="Another program holds the book"):
            restore(newest(desk.path.parent), desk.path)
    assert texts(desk) == ["Half done.", "Since.", "Then."]


def test_nobody_saves_between_the_state_that_is_kept_and_the_book_that_comes(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = []

    def keep_and_try_to_save(*arguments: Any) -> Path:
        kept = keep_copy(*arguments)
        with pytest.raises(BookError, match="Another program holds the book"):
            desk.journal.record(praise("Meanwhile."))
        refused.append(kept)
        return kept

    monkeypatch.setattr(restoring, "keep_copy", keep_and_try_to_save)
    own = restore(newest(tmp_path), desk.path)
    assert refused == [own]
    assert texts(desk) == ["Then."]


def test_a_damaged_book_is_set_aside_as_it_is_before_the_copy_takes_its_place(desk: Desk, tmp_path: Path) -> None:
    desk.book.shutdown()
    broken = damage(desk.path)
    (tmp_path / "book.db-wal").write_bytes(b"a log")

    aside = restore(tmp_path / FOLDER / names(tmp_path)[0], desk.path)

    assert aside is not None
    assert aside.read_bytes() == broken
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"a log"
    with desk_in(tmp_path) as again:
        assert texts(again) == ["Then."]
    assert len(names(tmp_path)) == 3


def test_a_damaged_book_is_not_taken_away_under_somebody(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restoring, "BUSY_SECONDS", 0.1)
    broken = damage(desk.path)
    with pytest.raises(BookError, match="Another Goodword has the book open"):
        restore(newest(tmp_path), desk.path)
    assert desk.path.read_bytes() == broken
    assert names(tmp_path) == ["daily-2026-03-02-100000.db"]


def test_a_missing_book_is_no_new_book_but_comes_back_from_its_copy(desk: Desk, tmp_path: Path) -> None:
    desk.book.shutdown()
    desk.path.unlink()
    with pytest.raises(MissingBookError, match=r"daily-2026-03-02-100000\.db is among its backups"):
        open_desk(tmp_path)
    assert not desk.path.exists()
    assert restore(newest(tmp_path), desk.path) is None
    with desk_in(tmp_path) as again:
        assert texts(again) == ["Then."]


@pytest.mark.parametrize("step", ["before the name", "before the log goes", "after the log is gone"])
def test_an_exchange_that_breaks_off_leaves_the_old_book_or_is_finished(
    desk: Desk, tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.book.shutdown()
    broken = damage(desk.path)
    (tmp_path / "book.db-wal").write_bytes(b"a log")
    fired = []

    def die(*_: object) -> None:
        fired.append(step)
        raise KeyboardInterrupt

    place = {
        "before the name": (restoring, "sync_folder"),
        "before the log goes": (restoring, "exchange"),
        "after the log is gone": (guard, "sync_folder"),
    }
    monkeypatch.setattr(*place[step], die)
    with pytest.raises(KeyboardInterrupt):
        restore(newest(tmp_path), desk.path)
    monkeypatch.undo()
    assert fired == [step]
    assert desk.path.read_bytes() == broken

    if step == "before the name":
        with pytest.raises(DamagedBookError):
            BookDatabase(desk.path).close()
        restore(tmp_path / FOLDER / "daily-2026-03-02-100000.db", desk.path)
    with desk_in(tmp_path) as again:
        assert texts(again) == ["Then."]
    assert not (tmp_path / "book.db.restored").exists()


def test_a_copy_that_is_not_sound_is_refused_and_nothing_is_changed(desk: Desk, tmp_path: Path) -> None:
    good = newest(tmp_path)
    bad: dict[str, Path] = {}
    spoilt: dict[str, Callable[[Path], object]] = {
        "text": lambda path: path.write_text("Dear diary, " * 999),
        "empty": lambda path: path.write_bytes(b""),
        "cut": lambda path: path.write_bytes(good.read_bytes()[:-9000]),
        "broken": lambda path: (shutil.copy(good, path), damage(path)),
        "not there": lambda path: path.unlink(missing_ok=True),
    }
    for name, make in spoilt.items():
        bad[name] = tmp_path / f"{name}.db"
        make(bad[name])
    for path in bad.values():
        with pytest.raises(BookError, match="Nothing was changed"):
            restore(path, desk.path)
    with pytest.raises(BookError, match="is not protected"), ready_to_restore(
        good, desk.path, NOW, BookKey(bytes(32))
    ):
        pass
    assert texts(desk) == ["Since.", "Then."]
    assert names(tmp_path) == ["daily-2026-03-02-100000.db"]


def test_an_older_copy_is_brought_up_to_date(tmp_path: Path) -> None:
    import gzip

    older = Path(__file__).parent.parent / "reference" / "books" / "version-1.db.gz"
    (tmp_path / "older.db").write_bytes(gzip.decompress(older.read_bytes()))
    with desk_in(tmp_path) as desk:
        restore(tmp_path / "older.db", desk.path)
        assert desk.journal.find(Query())
    assert (tmp_path / "older.db").read_bytes() == gzip.decompress(older.read_bytes())


def test_an_older_book_is_copied_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    import gzip

    older = gzip.decompress((Path(__file__).parent.parent / "reference" / "books" / "version-1.db.gz").read_bytes())
    (tmp_path / "book.db").write_bytes(older)
    with desk_in(tmp_path) as desk:
        count = len(desk.journal.find(Query()))
    [copy] = every_copy(tmp_path / FOLDER)
    assert copy.copy is not None
    assert copy.copy.reason == "before-update"
    (tmp_path / "second").mkdir()
    copy.path.rename(tmp_path / "second" / "book.db")
    with desk_in(tmp_path / "second") as again:
        assert len(again.journal.find(Query())) == count


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER evil AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
        "CREATE VIEW mine AS SELECT * FROM entry",
        "DROP TRIGGER entry_added; CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
    ],
)
def test_what_would_run_by_itself_in_a_book_or_a_copy_is_refused(desk: Desk, tmp_path: Path, planted: str) -> None:
    copy = newest(tmp_path)
    desk.book.shutdown()
    for path in (copy, desk.path):
        with closing(sqlite3.connect(path)) as db:
            db.executescript(planted)
    with pytest.raises(ForeignBookError, match="triggers or views that Goodword did not make"):
        open_desk(tmp_path)
    with pytest.raises(BookError, match="no copy of a book, or it is damaged"):
        restore(copy, desk.path)
    care = Safekeeping(BookShelf(desk.path, read_out), HandClock())
    assert care.check().condition is Condition.DAMAGED
    assert care.newest_good() is None
    assert care.rescue().holdings.records == 2


def test_every_trigger_of_a_new_book_is_known(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        made = set(desk.book._database.pairs("SELECT sql, 1 FROM sqlite_schema WHERE type = 'trigger'"))
    assert made
    assert made <= TRIGGERS


def test_nothing_to_set_aside(tmp_path: Path) -> None:
    assert set_aside(tmp_path / "book.db", NOW) is None
    (tmp_path / "book.db").touch()
    assert set_aside(tmp_path / "book.db", NOW) is None


def test_a_copy_can_be_kept_while_nothing_else_is_there(desk: Desk, tmp_path: Path) -> None:
    assert keep_copy(desk.path, "by-hand", NOW).exists()


def test_a_full_disk_is_the_books_and_not_the_one_a_copy_comes_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with desk_in(tmp_path) as desk:
        desk.journal.record(praise("One."))
        copy = Path(desk.book.keep_copy("daily", desk.clock.now())).rename(tmp_path / "stick.db")
    monkeypatch.setattr(restoring, "copy_pages", refuse)
    with (
        pytest.raises(BookError, match=r"is full.*backups"),
        ready_to_restore(copy, tmp_path / "book.db", HandClock().now()),
    ):
        pass
