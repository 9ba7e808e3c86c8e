"""Caring for the book: the day's copy, the month's lines, the weekly look, thinning, what is remembered."""

import json
import os
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from goodword.core.backups import Reason
from goodword.core.errors import BookError
from goodword.core.ports import Query
from goodword.core.safekeeping import LOOK_AFTER_DAYS, QUICK_BYTES, Safekeeping
from goodword.core.shelf import Upkeep
from goodword.core.soundness import Condition, DamagedBookError
from goodword.storage import shelf as shelf_module
from goodword.storage.connection import BookKey, connect
from goodword.storage.database import BookDatabase
from goodword.storage.shelf import BookShelf, no_id
from support.book import Desk, desk_in, praise
from support.clock import HandClock
from support.read_out import read_out


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-03-02T10:00")


@pytest.fixture
def desk(tmp_path: Path, clock: HandClock) -> Iterator[Desk]:
    with desk_in(tmp_path, clock) as desk:
        desk.journal.record(praise("Kept.", person="Zoë"))
        yield desk


@pytest.fixture
def shelf(desk: Desk) -> BookShelf:
    return BookShelf(desk.path, read_out)


@pytest.fixture
def care(shelf: BookShelf, clock: HandClock) -> Safekeeping:
    return Safekeeping(shelf, clock)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir())


def spoil(book: Path) -> None:
    data = book.read_bytes()
    book.write_bytes(data[:4096] + b"\x5a" * (len(data) - 4096))


def test_one_copy_a_day_and_lines_once_a_month(care: Safekeeping, clock: HandClock, tmp_path: Path) -> None:
    assert care.after_change()
    assert not care.after_change()
    clock.forward(days=1)
    assert care.after_change()
    clock.forward(days=30)
    assert care.after_change()
    assert names(tmp_path) == [
        "daily-2026-03-02-100000.db",
        "daily-2026-03-03-100000.db",
        "daily-2026-04-02-110000.db",
        "safety-2026-03-02-100000.jsonl",
        "safety-2026-04-02-110000.jsonl",
    ]


def test_a_copy_made_by_another_process_counts(shelf: BookShelf, clock: HandClock) -> None:
    assert Safekeeping(shelf, clock).after_change()
    assert not Safekeeping(shelf, clock).after_change()


def test_what_fails_is_remembered_until_it_works(
    care: Safekeeping, shelf: BookShelf, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise BookError("title", "The disk is full.", "hint")

    monkeypatch.setattr(shelf_module, "keep_copy", full)
    since = clock.now()
    for _ in range(2):
        with pytest.raises(BookError, match="The disk is full"):
            care.after_change()
        clock.forward(hours=1)
    assert (care.upkeep().failing_since, care.upkeep().problem) == (since, "The disk is full.")
    monkeypatch.undo()
    assert care.after_change()
    assert care.upkeep() == Upkeep()


def test_once_a_week_the_book_is_looked_through_and_a_restore_rehearsed(
    care: Safekeeping, clock: HandClock, tmp_path: Path
) -> None:
    care.after_change()
    found = care.look_after()
    assert found is not None
    assert found.condition is Condition.SOUND
    assert care.upkeep().checked_at == care.upkeep().rehearsed_at == clock.now()
    clock.forward(days=LOOK_AFTER_DAYS - 1)
    assert care.look_after() is None
    clock.forward(days=1)
    assert care.look_after() is not None
    clock.forward(days=-30)
    assert care.look_after() is not None, "a clock that was turned back does not put it off"
    assert names(tmp_path) == ["daily-2026-03-02-100000.db", "safety-2026-03-02-100000.jsonl"]


def test_a_rehearsal_that_fails_is_told(care: Safekeeping, tmp_path: Path) -> None:
    care.after_change()
    copy = tmp_path / "backups" / "daily-2026-03-02-100000.db"
    damaged = bytearray(copy.read_bytes())
    with closing(connect(copy, 1, read_only=True).conn) as db:
        root = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'").fetchone()[0]
    damaged[(root - 1) * 4096 : root * 4096] = b"\x5a" * 4096
    copy.write_bytes(bytes(damaged))
    with pytest.raises(BookError, match="damaged"):
        care.look_after()
    assert "damaged" in care.upkeep().problem


def test_a_copy_with_a_broken_index_can_be_brought_back(care: Safekeeping, desk: Desk) -> None:
    place, _ = care.back_up()
    copy = connect(Path(place), 1)
    copy.execute("DELETE FROM entry_words")
    copy.execute("DELETE FROM day_tally")
    copy.conn.close()
    assert care.restore(place).holdings.records == 1
    assert len(desk.journal.find(Query(words="kept"))) == 1
    assert care.check().condition is Condition.SOUND


def test_damage_is_found_and_the_next_start_looks(
    care: Safekeeping, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    care.look_at_start()
    desk.book.shutdown()
    spoil(desk.path)
    found = care.look_after()
    assert found is not None
    assert found.condition is Condition.DAMAGED
    monkeypatch.setattr(BookShelf, "size", lambda _: QUICK_BYTES + 1)
    with pytest.raises(DamagedBookError):
        care.look_at_start()


def test_a_large_book_is_not_looked_through_at_every_start(
    care: Safekeeping, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BookShelf, "size", lambda _: QUICK_BYTES + 1)
    desk.book.shutdown()
    spoil(desk.path)
    care.look_at_start()


def test_a_suspicion_goes_with_a_sound_look(care: Safekeeping) -> None:
    care.met_damage()
    assert care.upkeep().suspect
    care.look_at_start()
    assert not care.upkeep().suspect


@pytest.mark.parametrize("said", ["", "[]", "{}", '{"checked_at": "yesterday"}', "\ud800"])
def test_memory_that_cannot_be_read_is_no_memory(shelf: BookShelf, tmp_path: Path, said: str) -> None:
    (tmp_path / "goodword.upkeep.json").write_text(said, "utf-8", "surrogatepass")
    assert shelf.remembered() == Upkeep()


def test_thinning_takes_old_copies_and_what_broke_off(shelf: BookShelf, clock: HandClock, tmp_path: Path) -> None:
    start = clock.now()
    for day in range(40):
        shelf.keep(Reason.DAILY, start + timedelta(days=day))
    folder = tmp_path / "backups"
    for name, age in (".daily-2026-03-02-100000.db.new", 7200), (".daily-2026-04-02-100000.db.new", 60):
        (folder / name).write_bytes(b"half a copy")
        now = max(path.stat().st_mtime for path in folder.iterdir())
        os.utime(folder / name, (now - age, now - age))
    (folder / "letter.txt").write_text("not ours")
    shelf.thin((start + timedelta(days=39)).date())
    left = names(tmp_path)
    assert len([name for name in left if name.startswith("daily")]) in range(15, 25)
    assert "letter.txt" in left
    assert [name for name in left if name.startswith(".")] == [".daily-2026-04-02-100000.db.new"]


def test_a_protected_book_keeps_no_plain_lines(tmp_path: Path, clock: HandClock) -> None:
    key = BookKey(bytes(range(32)))
    BookDatabase(tmp_path / "book.db", 1, key).close()
    shelf = BookShelf(tmp_path / "book.db", read_out, key)
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "safety-2026-02-02-100000.jsonl").write_text("plain words from before")
    assert Safekeeping(shelf, clock).after_change()
    assert names(tmp_path) == ["daily-2026-03-02-100000.db"]
    care = Safekeeping(shelf, clock)
    care.restore(str(tmp_path / "backups" / "daily-2026-03-02-100000.db"))
    assert care.check().condition is Condition.SOUND
    assert not (tmp_path / "book.db").read_bytes().startswith(b"SQLite")


def test_what_a_book_holds_can_be_read_out(shelf: BookShelf, desk: Desk, tmp_path: Path) -> None:
    kept = shelf.keep(Reason.BY_HAND, desk.clock.now())
    for place in (kept, str(desk.path)):
        lines = [json.loads(line) for line in shelf.lines(place)]
        assert [line["text"] for line in lines if line["type"] == "entry"] == ["Kept."]
    assert names(tmp_path) == ["by-hand-2026-03-02-100000.db"]
    assert shelf.holdings(str(tmp_path / "nowhere")) is None


def test_who_only_reads_makes_no_id(clock: HandClock) -> None:
    with pytest.raises(Exception, match="needs no id"):
        no_id(clock.now())
