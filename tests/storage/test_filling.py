"""A rescue takes from the copies what is lost, and only that: whatever state they are in, whosever they are."""

import errno
import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database

from goodword.core.backups import Reason
from goodword.core.errors import BookError
from goodword.core.safekeeping import Safekeeping
from goodword.core.shelf import Rescue
from goodword.storage import restoring
from goodword.storage.connection import connect
from goodword.storage.filling import bring
from goodword.storage.layout import columns_of
from goodword.storage.raw_pages import raw_entries, raw_people
from goodword.storage.shelf import BookShelf
from support.book import desk_in, praise
from support.clock import HandClock
from support.read_out import read_out

PAGE = 4096
OLDEST_BOOK = Path(__file__).parent.parent / "reference" / "books" / "version-1.db.gz"


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-03-02T10:00")


@pytest.fixture
def care(tmp_path: Path, clock: HandClock) -> Safekeeping:
    return Safekeeping(BookShelf(tmp_path / "book.db", read_out), clock)


def write(folder: Path, clock: HandClock, *texts: str) -> None:
    with desk_in(folder, clock) as desk, desk.book.transaction():
        for text in texts:
            clock.forward(minutes=1)
            desk.journal.record(praise(text))


def long(word: str, count: int) -> list[str]:
    """So many texts, about two to a page."""
    return [f"{word} {number:03} " + "words " * 300 for number in range(count)]


@contextmanager
def opened(path: Path) -> Iterator[Database]:
    db = connect(path, 1)
    try:
        yield db
    finally:
        db.conn.close()


def texts(path: str | Path) -> set[str]:
    with opened(Path(path)) as db:
        return {row[0][:9] for row in db.execute("SELECT text FROM entry")}


def spoil_root(path: Path, table: str) -> None:
    with opened(path) as db:
        root = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()[0]
    spoil_page(path, root)


def spoil_page(path: Path, page: int) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: (page - 1) * PAGE] + b"\x55" * PAGE + data[page * PAGE :])


def spoil_page_of(path: Path, text: str) -> None:
    """Overwrite the page of table rows that holds the text."""
    pages = path.read_bytes()
    for page in range(1, len(pages) // PAGE + 1):
        content = pages[(page - 1) * PAGE : page * PAGE]
        if content[0] == 0x0D and text.encode() in content and content.count(b"words ") > 100:
            return spoil_page(path, page)
    raise AssertionError(text)


def counts(rescue: Rescue) -> tuple[int, int, int]:
    return rescue.read, rescue.filled, rescue.lost


def test_a_copy_of_an_older_book_fills_the_gaps(care: Safekeeping, tmp_path: Path) -> None:
    (tmp_path / "book.db").write_bytes(gzip.decompress(OLDEST_BOOK.read_bytes()))
    with desk_in(tmp_path):
        pass
    assert [copy.reason for copy in care.copies()] == [Reason.BEFORE_UPDATE]
    before = texts(tmp_path / "book.db")
    spoil_root(tmp_path / "book.db", "entry")

    rescue = care.rescue()

    assert texts(rescue.place) == before
    assert rescue.lost == 0


def test_a_damaged_copy_is_passed_over_for_the_next(care: Safekeeping, clock: HandClock, tmp_path: Path) -> None:
    book = tmp_path / "book.db"
    write(tmp_path, clock, *long("Old", 8))
    care.back_up()
    clock.forward(days=1)
    write(tmp_path, clock, *long("New", 8))
    before = texts(book)
    newest, _ = care.back_up()
    spoil_root(Path(newest), "setting")
    spoil_page_of(book, "Old 003")

    rescue = care.rescue()

    assert counts(rescue)[2] == 0
    assert rescue.filled > 0
    assert texts(rescue.place) == before


def test_records_rolled_back_do_not_come_in_the_place_of_lost_ones(
    care: Safekeeping, clock: HandClock, tmp_path: Path
) -> None:
    book = tmp_path / "book.db"
    write(tmp_path, clock, *long("Base", 20))
    place, _ = care.back_up()
    clock.forward(days=1)
    write(tmp_path, clock, *long("Wrong", 8))
    clock.forward(days=1)
    care.restore(place)
    write(tmp_path, clock, *long("Right", 8))
    with opened(book) as db:
        assert db.execute("SELECT max(seq) FROM entry").fetchone()[0] == 28, "both lives have the same numbers"
    spoil_page_of(book, "Right 005")

    rescue = care.rescue()

    assert not any(text.startswith("Wrong") for text in texts(rescue.place))
    assert rescue.lost > 0
    assert rescue.read + rescue.filled + rescue.lost == 28


def test_what_another_book_wrote_is_found_by_its_id_in_the_copy_that_has_it(
    care: Safekeeping, clock: HandClock, tmp_path: Path
) -> None:
    """The youngest copy is of a book begun anew; the records lost are in the one before."""
    book = tmp_path / "book.db"
    write(tmp_path, clock, *long("Ours", 20))
    place, _ = care.back_up()
    clock.forward(days=1)
    care.begin_anew()
    write(tmp_path, clock, *long("Anew", 30))
    clock.forward(days=1)
    care.restore(place)
    spoil_page_of(book, "Ours 005")

    rescue = care.rescue()

    assert rescue.filled > 0
    assert counts(rescue)[2] == 0
    assert len(texts(rescue.place)) == 20


def test_what_was_read_whole_gets_nothing_from_a_copy(care: Safekeeping, clock: HandClock, tmp_path: Path) -> None:
    write(tmp_path, clock, *long("Text", 8))
    with opened(tmp_path / "book.db") as db:
        db.execute("INSERT INTO setting VALUES ('gone', 'since', '', '')")
    care.back_up()
    with opened(tmp_path / "book.db") as db:
        db.execute("DELETE FROM setting WHERE key = 'gone'")
    spoil_page_of(tmp_path / "book.db", "Text 003")
    rescue = care.rescue()
    assert rescue.lost == 0
    with opened(Path(rescue.place)) as db:
        assert db.execute("SELECT count(*) FROM setting WHERE key = 'gone'").fetchone()[0] == 0


def test_a_row_from_before_the_last_columns_came_is_read_from_its_page(clock: HandClock, tmp_path: Path) -> None:
    with desk_in(tmp_path, clock) as desk:
        desk.journal.record(praise("Kept.", person="Zoë"))
    with opened(tmp_path / "book.db") as db:
        columns = {table: columns_of(db, table) for table in ("person", "entry")}
    [person] = raw_people(tmp_path / "book.db", len(columns["person"]) + 4, own_log=False)
    assert person[1] == "Zoë"
    [entry] = raw_entries(tmp_path / "book.db", len(columns["entry"]) + 1, own_log=False)
    with opened(tmp_path / "book.db") as db:
        db.execute("DELETE FROM entry")
        bring(db, "entry", [*columns["entry"], "of a newer Goodword"], [entry])
    assert texts(tmp_path / "book.db") == {"Kept."}


def test_a_copy_that_has_no_room_stops_the_rescue(
    care: Safekeeping, clock: HandClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, clock, *long("Text", 8))
    place, _ = care.back_up(str(tmp_path / "stick.db"))
    care.back_up()
    spoil_page_of(tmp_path / "book.db", "Text 003")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(restoring, "copy_pages", full)
        with pytest.raises(BookError, match=r"The disk .*is full"):
            care.rescue()
        with pytest.raises(BookError, match=rf"The disk .*is full.*\({tmp_path / 'backups'}\)"):
            care.restore(place)
    assert care.rescue().lost == 0


def test_the_newest_good_copy_is_sound_and_from_no_newer_goodword(
    care: Safekeeping, clock: HandClock, tmp_path: Path
) -> None:
    write(tmp_path, clock, "One.")
    places = []
    for _ in range(3):
        clock.forward(days=1)
        places.append(care.back_up()[0])
    spoil_root(Path(places[1]), "setting")
    with opened(Path(places[2])) as db:
        db.execute("PRAGMA user_version = 99")
        db.execute("PRAGMA journal_mode = delete")
    newest = care.newest_good()
    assert newest is not None
    assert newest[0] == places[0]
    assert care.newest_good(but={places[0]}) is None
    with pytest.raises(BookError, match=rf"{Path(places[2]).name} is from a newer Goodword"):
        care.restore(places[2])
    with pytest.raises(BookError, match=rf"{Path(places[1]).name} is no copy of a book, or it is damaged"):
        care.restore(places[1])


def test_a_copy_from_a_clock_that_was_ahead_is_the_last_choice(
    care: Safekeeping, clock: HandClock, tmp_path: Path
) -> None:
    write(tmp_path, clock, "One.")
    for _ in range(12):
        clock.forward(days=20)
        ahead = care.back_up()[0]
    clock.set("2026-03-02T18:00")
    write(tmp_path, clock, "Two.")
    place, _ = care.back_up()
    newest = care.newest_good()
    assert newest is not None
    assert newest[0] == place
    assert Path(ahead).exists()


def test_after_a_restore_the_days_copy_is_made_again(care: Safekeeping, clock: HandClock, tmp_path: Path) -> None:
    write(tmp_path, clock, "One.")
    place, _ = care.back_up()
    assert care.after_change()
    write(tmp_path, clock, "Rolled back.")
    clock.forward(hours=1)
    care.restore(place)
    clock.forward(hours=1)
    write(tmp_path, clock, "Since.")
    assert care.after_change()
    assert not care.after_change()
    newest = care.newest_good()
    assert newest is not None
    assert texts(newest[0]) == {"One.", "Since."}
