"""Damage of every kind: never taken for a new book, never overwritten, read as far as it can be, filled from a copy."""

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3

from goodword.core.errors import BookError
from goodword.core.merging import Merge
from goodword.core.ports import Query
from goodword.core.safekeeping import Safekeeping
from goodword.core.soundness import Condition, DamagedBookError
from goodword.core.ways_out import rescue_words
from goodword.storage import salvage as salvage_module
from goodword.storage.connection import BookKey, connect
from goodword.storage.copies import keep_copy
from goodword.storage.database import BookDatabase
from goodword.storage.inspection import inspect
from goodword.storage.shelf import BookShelf
from support.book import desk_in, open_desk, praise
from support.clock import HandClock
from support.read_out import read_out

NOW = HandClock().now()
PAGE = 4096
RECORDS = 160


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed book with so many records, some of them long, and a copy of it without the last ten."""
    folder = tmp_path_factory.mktemp("made")
    with desk_in(folder) as desk, desk.book.transaction():
        for number in range(RECORDS - 10):
            desk.journal.record(praise(f"Record {number} " + "äö long " * (number % 40 * 20), person=f"P {number % 7}"))
    keep_copy(folder / "book.db", "daily", NOW)
    with desk_in(folder) as desk, desk.book.transaction():
        for number in range(RECORDS - 10, RECORDS):
            desk.journal.record(praise(f"Record {number}", person="Zoë"))
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """That book, to be damaged."""
    shutil.copytree(made, tmp_path / "data")
    return tmp_path / "data"


def shelf_in(folder: Path, key: BookKey | None = None) -> BookShelf:
    return BookShelf(folder / "book.db", read_out, key)


def care_of(folder: Path, key: BookKey | None = None) -> Safekeeping:
    return Safekeeping(shelf_in(folder, key), HandClock())


def texts(path: Path, key: BookKey | None = None) -> dict[str, str]:
    db = connect(path, 1, key, read_only=True)
    try:
        return dict(db.execute("SELECT id, text FROM entry").fetchall())
    finally:
        db.conn.close()


def root_of(path: Path, name: str) -> int:
    db = connect(path, 1, read_only=True)
    try:
        return int(db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [name]).fetchone()[0])
    finally:
        db.conn.close()


def spoil(path: Path, page: int, start: int = 0, length: int = PAGE) -> None:
    data = bytearray(path.read_bytes())
    at = (page - 1) * PAGE + start
    data[at : at + length] = b"\xa5" * length
    path.write_bytes(bytes(data))


def condition(path: Path) -> Condition:
    try:
        db = connect(path, 1, read_only=True)
    except sqlcipher3.Error:
        return Condition.DAMAGED
    try:
        return inspect(db, thorough=True).condition
    finally:
        db.conn.close()


def test_a_sound_book_is_sound(folder: Path) -> None:
    assert condition(folder / "book.db") is Condition.SOUND


@pytest.mark.parametrize("page", [1, "entry"])
def test_what_no_table_leads_to_any_more_is_read_from_the_pages(folder: Path, page: int | str) -> None:
    book = folder / "book.db"
    before = texts(book)
    spoil(book, root_of(book, page) if isinstance(page, str) else page)
    assert condition(book) is Condition.DAMAGED

    rescue = care_of(folder).rescue()

    assert texts(Path(rescue.place)) == before
    assert (rescue.read, rescue.filled, rescue.lost) == (RECORDS, 0, 0)
    assert rescue.holdings.people == 8


@pytest.mark.parametrize("byte", [16, 17, 21, 47])
def test_a_flipped_bit_in_the_head_of_the_file_is_damage(folder: Path, byte: int) -> None:
    book = folder / "book.db"
    before = texts(book)
    data = bytearray(book.read_bytes())
    data[byte] ^= 0x41
    book.write_bytes(bytes(data))
    with pytest.raises(DamagedBookError):
        open_desk(folder)
    rescue = care_of(folder).rescue()
    assert texts(Path(rescue.place)) == before
    assert (rescue.read, rescue.lost) == (RECORDS, 0)


def test_a_damaged_list_of_steps_is_damage_and_not_taken_a_second_time(folder: Path) -> None:
    with closing(connect(folder / "book.db", 1).conn) as db:
        db.execute("UPDATE _sqlite_migrations SET name = 'm0q1' WHERE name LIKE 'm001%'")
    with pytest.raises(DamagedBookError):
        open_desk(folder)


def test_the_pages_are_what_saves_them(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(salvage_module, "_bring_raw", lambda *_, **__: None)
    spoil(folder / "book.db", root_of(folder / "book.db", "entry"))
    rescue = care_of(folder).rescue()
    assert (rescue.read, rescue.filled) == (0, RECORDS - 10)


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_overwritten_nothing_is_made_up_and_the_copy_fills_the_gaps(folder: Path, seed: int) -> None:
    book, chance = folder / "book.db", random.Random(seed)
    before = texts(book)
    pages = book.stat().st_size // PAGE
    for _ in range(chance.randint(1, 6)):
        spoil(book, chance.randint(1, pages), chance.randrange(PAGE), chance.randint(1, 900))
    if seed % 3 == 0:
        book.write_bytes(book.read_bytes()[: chance.randint(2, pages) * PAGE + chance.randrange(PAGE)])
    damaged = book.read_bytes()

    rescue = care_of(folder).rescue()

    found = texts(Path(rescue.place))
    assert set(found) <= set(before)
    assert len(found) >= RECORDS - 10
    assert book.read_bytes() == damaged
    with_copy = shelf_in(folder).restore(rescue.place, NOW)
    assert with_copy.holdings.records == len(found)
    assert with_copy.own is not None


def test_who_was_merged_into_somebody_lost_is_there_again(folder: Path) -> None:
    with desk_in(folder) as desk, desk.book.transaction():
        people = {person.name: person for person in desk.journal.people()}
        zoe = people["Zoë"]
        desk.book.people.merge(Merge(people["P 3"], zoe.id, zoe, zoe, NOW))
    book = sqlcipher3.connect(folder / "book.db")
    book.execute("DELETE FROM person WHERE name = 'Zoë'")
    book.commit()
    book.close()
    shutil.rmtree(folder / "backups")

    rescue = shelf_in(folder).rescue((), NOW)
    assert rescue.read == RECORDS
    db = connect(Path(rescue.place), 1, read_only=True)
    assert db.execute("SELECT removed_at, merged_into FROM person WHERE name = 'P 3'").fetchone() == (None, None)
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.conn.close()


def test_lost_records_are_counted(folder: Path) -> None:
    book = folder / "book.db"
    db = connect(book, 1)
    db.execute("DELETE FROM note_choice")
    leaf = next(
        page
        for page in range(2, book.stat().st_size // PAGE + 1)
        if b"Record 155" in book.read_bytes()[(page - 1) * PAGE : page * PAGE]
        and book.read_bytes()[(page - 1) * PAGE] == 0x0D
    )
    db.conn.close()
    spoil(book, leaf)
    rescue = care_of(folder).rescue()
    assert rescue.lost > 0
    assert rescue.read + rescue.filled + rescue.lost == RECORDS


@pytest.mark.parametrize("table", ["entry_words_data", "entry_words_docsize", "day_tally", "entry_by_date"])
def test_a_broken_index_is_made_anew_without_a_word_lost(folder: Path, table: str) -> None:
    book = folder / "book.db"
    before = texts(book)
    spoil(book, root_of(book, table))
    assert condition(book) is Condition.STALE

    assert shelf_in(folder).look_through().condition is Condition.STALE

    assert condition(book) is Condition.SOUND
    assert texts(book) == before
    with desk_in(folder) as desk:
        assert len(desk.journal.find(Query(words="Record"))) == RECORDS
        assert sum(desk.book._database.pairs("SELECT date, sum(kept) FROM day_tally GROUP BY 1").values()) == RECORDS


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE day_tally SET kept = kept + 1",
        "DELETE FROM day_tally",
        "DELETE FROM entry_words WHERE rowid = (SELECT min(id) FROM entry_words_docsize)",
        "INSERT INTO entry_words (rowid, words) VALUES (99, 'ghost')",
    ],
)
def test_what_does_not_agree_with_the_records_is_noticed(folder: Path, change: str) -> None:
    db = connect(folder / "book.db", 1)
    db.execute(change)
    db.conn.close()
    assert condition(folder / "book.db") is Condition.STALE
    shelf_in(folder).look_through()
    assert condition(folder / "book.db") is Condition.SOUND


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET date = '2026-02-31' WHERE seq = 3",
        "UPDATE entry SET created_at = 'noon' WHERE seq = 3",
        "UPDATE entry SET text = 'a' || char(0) || 'b' WHERE seq = 3",
    ],
)
def test_nonsense_in_a_row_is_counted(folder: Path, change: str) -> None:
    db = connect(folder / "book.db", 1)
    db.execute(change)
    db.conn.close()
    assert shelf_in(folder).look_through().unreadable == 1


def test_damage_after_an_unclean_end_is_found_before_anything_is_written(folder: Path, tmp_path: Path) -> None:
    unclean = left_open(folder, tmp_path / "unclean")
    spoil(unclean / "book.db", root_of(folder / "book.db", "entry"))
    files = {path.name: path.read_bytes() for path in unclean.iterdir() if path.suffix != ".db-shm"}
    with pytest.raises(DamagedBookError, match="The book is damaged"):
        open_desk(unclean)
    assert {name: (unclean / name).read_bytes() for name in files} == files


def test_without_the_check_it_would_be_opened(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unclean = left_open(folder, tmp_path / "unclean")
    spoil(unclean / "book.db", root_of(folder / "book.db", "entry"))
    monkeypatch.setattr("goodword.storage.database.condition_after_unclean_end", lambda *_: Condition.SOUND)
    BookDatabase(unclean / "book.db").close()


def test_a_damaged_frame_in_the_log_hides_nothing_that_was_saved_after_it(folder: Path, tmp_path: Path) -> None:
    unclean = left_open(folder, tmp_path / "unclean", "One more.", "And another.", "Last.")
    log = bytearray((unclean / "book.db-wal").read_bytes())
    log[log.index(b"One more.")] ^= 1
    (unclean / "book.db-wal").write_bytes(bytes(log))
    with pytest.raises(DamagedBookError):
        open_desk(unclean)
    rescue = care_of(unclean).rescue()
    found = set(texts(Path(rescue.place)).values())
    assert {"And another.", "Last."} <= found
    assert len(found) >= RECORDS + 2


@pytest.mark.parametrize("cut", [1, 5000, 9000])
def test_a_log_that_ends_in_a_change_that_broke_off_is_no_damage(folder: Path, tmp_path: Path, cut: int) -> None:
    unclean = left_open(folder, tmp_path / "unclean", "One more.", "Last.")
    log = bytearray((unclean / "book.db-wal").read_bytes())
    at = log.rindex(b"Last.")
    (unclean / "book.db-wal").write_bytes(bytes(log[:at]) + bytes(cut) + bytes(log[at + cut :]))
    with desk_in(unclean) as desk:
        assert {"One more."} <= {entry.content.text for entry in desk.journal.find(Query(limit=3))}


def test_a_log_from_elsewhere_is_noticed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = open_desk(tmp_path / "other")
    for number in range(40):
        other.journal.record(praise(f"Another book's {number}"))
    shutil.copy(tmp_path / "other" / "book.db-wal", folder / "book.db-wal")
    other.book.shutdown()
    before = (folder / "book.db").read_bytes()
    with pytest.raises(BookError):
        open_desk(folder)
    assert (folder / "book.db").read_bytes() == before
    rescue = care_of(folder).rescue()
    assert sum(text.startswith("Record") for text in texts(Path(rescue.place)).values()) == RECORDS


def test_a_protected_book_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    key = BookKey(bytes(range(32)))
    database = BookDatabase(tmp_path / "book.db", 1, key)
    (tables,) = (row["page_count"] for row in database.rows("PRAGMA page_count"))
    with database.transaction():
        for number in range(RECORDS):
            database.write(
                "INSERT INTO entry (id, practice, date, created_on, created_at, utc_offset, zone, changed_at, text)"
                " VALUES (?, 'praise', '2026-03-02', '2026-03-02', '2026-03-02', 0, '', '2026-03-02', ?)",
                [f"id {number}", f"Record {number} " + "long " * 200],
            )
    database.close()
    before = texts(tmp_path / "book.db", key)
    data = bytearray((tmp_path / "book.db").read_bytes())
    for page in range(tables, len(data) // PAGE, 4):
        data[page * PAGE : page * PAGE + 40] = bytes(40)
    (tmp_path / "book.db").write_bytes(bytes(data))
    rescue = care_of(tmp_path, key).rescue()
    found = texts(Path(rescue.place), key)
    assert RECORDS > len(found) > RECORDS // 2
    assert found.items() <= before.items()
    assert b"Record" not in Path(rescue.place).read_bytes()


def left_open(folder: Path, target: Path, *added: str) -> Path:
    """The book as a process leaves it that is killed: its log still there."""
    desk = open_desk(folder)
    for text in added or ("Last.",):
        desk.journal.record(praise(text))
    target.mkdir()
    for name in ("book.db", "book.db-wal"):
        shutil.copy(folder / name, target / name)
    desk.book.shutdown()
    return target


def test_a_rescue_says_that_the_end_of_the_file_is_missing(folder: Path) -> None:
    book = folder / "book.db"
    for copy in (folder / "backups").iterdir():
        copy.unlink()
    whole = book.stat().st_size
    with book.open("rb+") as file:
        file.truncate(whole // 3 // PAGE * PAGE)
    rescue = care_of(folder).rescue()
    assert rescue.cut == (whole - book.stat().st_size) // PAGE
    assert "The end of the file is missing" in rescue_words(rescue)
    assert "none known to be lost" not in rescue_words(rescue)


def test_a_copy_of_a_damaged_book_says_that_the_book_is_damaged(folder: Path) -> None:
    book = folder / "book.db"
    with closing(sqlcipher3.connect(book)) as db:
        root = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'entry'").fetchone()[0]
    with book.open("rb+") as file:
        file.seek((root - 1) * PAGE + 8)
        file.write(b"\xff" * 200)
    with pytest.raises(DamagedBookError, match=r"book\.db"):
        keep_copy(book, "before-update", NOW)
    assert len(list((folder / "backups").iterdir())) == 1
