"""One flipped bit in one record: the record is shown as far as it can be, and every other as it is."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3

from goodword.core.ports import Query
from goodword.core.practices import Practice
from goodword.core.safekeeping import Safekeeping
from goodword.core.soundness import Condition
from goodword.storage.readable import mended, mended_entry, read
from goodword.storage.shelf import BookShelf
from support.book import Desk, coaching, desk_in, open_desk, praise
from support.clock import HandClock
from support.read_out import read_out

TODAY = date(2026, 3, 2)


@pytest.fixture
def flipped(tmp_path: Path) -> Iterator[Callable[[bytes, bytes], Desk]]:
    """A book of three records in which a few bytes of the second are others, on its page."""
    opened: list[Desk] = []

    def flip(before: bytes, after: bytes) -> Desk:
        with desk_in(tmp_path) as desk:
            desk.journal.record(praise("First.", person="Zoë"))
            desk.journal.record(coaching("Second text.", person="Ben", skill="Retro"))
            desk.journal.record(praise("Third."))
        book = tmp_path / "book.db"
        data = book.read_bytes()
        at = data.index(before, data.index(b"Second text.") - 260)
        book.write_bytes(data[:at] + after + data[at + len(before) :])
        opened.append(open_desk(tmp_path))
        return opened[-1]

    yield flip
    for desk in opened:
        desk.book.shutdown()


Flip = Callable[[bytes, bytes], Desk]


def texts(desk: Desk) -> set[str]:
    return {entry.content.text for entry in desk.journal.find(Query())}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"2026-03-022026", b"2026-0q-022026"),
        (b"2026-03-02T", b"202v-03-02T"),
    ],
)
def test_a_value_that_makes_no_sense_hides_no_record(
    flipped: Flip, before: bytes, after: bytes, tmp_path: Path
) -> None:
    desk = flipped(before, after)
    assert texts(desk) == {"First.", "Second text.", "Third."}
    [second] = [entry for entry in desk.book.entries.every() if entry.content.text == "Second text."]
    assert second.content.practice is Practice.COACHING
    assert second.date == TODAY
    assert second.created_at.date() == TODAY
    assert len(list(read_out(desk.book))) > 3
    assert desk.book.entries.first_date() == TODAY

    care = Safekeeping(BookShelf(tmp_path / "book.db", read_out), HandClock())
    assert care.check().condition is not Condition.DAMAGED
    assert care.check().condition is Condition.SOUND
    assert texts(desk) == {"First.", "Second text.", "Third."}


def test_a_practice_that_can_not_be_told_is_coaching_which_nobody_else_is_shown(flipped: Flip, tmp_path: Path) -> None:
    desk = flipped(b"coaching2026", b"coakhing2026")
    assert texts(desk) == {"First.", "Second text.", "Third."}
    care = Safekeeping(BookShelf(tmp_path / "book.db", read_out), HandClock())
    assert care.check().condition is Condition.STALE
    assert care.check().condition is Condition.SOUND
    found = {entry.content.text: entry.content.practice for entry in desk.journal.find(Query())}
    assert found == {"First.": "praise", "Second text.": "coaching", "Third.": "praise"}


def test_text_that_is_no_text_any_more_is_shown_as_far_as_it_goes(flipped: Flip, tmp_path: Path) -> None:
    desk = flipped(b"Second text.", b"Secon\xe4 text.")
    assert texts(desk) == {"First.", "Secon\ufffd text.", "Third."}
    care = Safekeeping(BookShelf(tmp_path / "book.db", read_out), HandClock())
    assert care.rescue().holdings.records == 3


def test_a_person_whose_wish_can_not_be_told_is_private(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.journal.record(praise("First.", person="Zoë"))
        desk.book._database.db.execute("PRAGMA ignore_check_constraints = on")
        with desk.book.transaction():
            desk.book._database.write("UPDATE person SET recognition = 'puclic', added = '20q6-01-01'")
        [person] = desk.journal.people()
        assert (person.recognition, person.added) == ("private", None)


def test_days_that_make_no_sense_are_left_out(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.workdays.take_off(TODAY, TODAY, "Trip")
        with desk.book.transaction():
            desk.book._database.write("UPDATE time_off SET first = '2026-0q-02'")
        assert desk.book.days.time_off() == []


def test_a_row_of_the_wrong_kinds_of_values_can_be_read() -> None:
    names = "date created_on created_at changed_at removed_at utc_offset due practice owner paraphrase kind text"
    row = mended_entry(dict.fromkeys(names.split(), b"\xa5") | {"utc_offset": None})
    assert (row["date"], row["practice"], row["text"], row["utc_offset"]) == ("2000-01-01", "coaching", "", 0)
    assert mended("entry", {"text": "too few"}) is None
    assert mended("setting", {}) is None
    assert mended("entry", row) is None, "a record without words is none"


def test_words_about_a_damaged_file_that_are_no_text_mean_damage(flipped: Flip) -> None:
    desk = flipped(b"First.", b"First.")

    def no_text() -> None:
        b"\xa0".decode()

    with pytest.raises(sqlcipher3.DatabaseError, match="malformed"):
        read(desk.book._database.db, no_text)
