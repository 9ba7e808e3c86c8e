"""What removing a record changes, said before it is done; on a real book from Monday 2 March 2026."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from goodword.core.ports import Query
from goodword.core.practices import Entry
from goodword.core.removal import removal_words
from support.book import Desk, coaching, desk_in, praise
from support.clock import HandClock


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Praised on each day of the first week; today is Tuesday 10."""
    with desk_in(tmp_path, HandClock("2026-03-02T10:00")) as desk:
        for day in range(2, 7):
            desk.clock.set(f"2026-03-{day:02}T10:00")
            desk.journal.record(praise())
        desk.clock.set("2026-03-10T10:00")
        yield desk


def entry_of(desk: Desk, day: int) -> Entry:
    return next(entry for entry in desk.journal.find(Query()) if entry.date.day == day)


def words(desk: Desk, entry: Entry) -> str:
    return removal_words(entry, desk.journal.find(Query(since=entry.date, until=entry.date)), desk.workdays.facts())


def test_the_only_record_of_a_closed_day_says_what_becomes_of_it(desk: Desk) -> None:
    assert words(desk, entry_of(desk, 2)) == "Monday 2 March closes as missed; the run becomes 4\u00a0days."
    assert words(desk, entry_of(desk, 4)) == "Wednesday is then bridged by a pass; the run becomes 4\u00a0days."


def test_two_gone_end_the_run_in_plain_words(desk: Desk) -> None:
    desk.journal.remove(entry_of(desk, 3).id)
    assert words(desk, entry_of(desk, 4)) == "Wednesday closes as missed; the run becomes 2\u00a0days."


def test_a_day_that_is_still_open_says_nothing(desk: Desk) -> None:
    assert words(desk, entry_of(desk, 6)) == ""
    desk.journal.record(praise())
    assert words(desk, entry_of(desk, 10)) == ""


def test_with_another_record_of_the_day_only_the_practice_changes(desk: Desk) -> None:
    desk.clock.set("2026-03-04T11:00")
    other = desk.journal.record(coaching())
    desk.clock.set("2026-03-10T10:00")
    assert words(desk, other) == "Wednesday closes as missed in coaching; its run begins anew."
    desk.clock.set("2026-03-04T12:00")
    again = desk.journal.record(coaching())
    desk.clock.set("2026-03-10T10:00")
    assert words(desk, again) == ""


def test_a_late_record_and_one_in_the_bin_change_nothing(desk: Desk) -> None:
    desk.journal.remove(entry_of(desk, 3).id)
    late = desk.journal.record(praise(), on=date(2026, 3, 3))
    assert words(desk, late) == ""
    assert words(desk, desk.journal.remove(entry_of(desk, 4).id)) == ""


def test_a_day_off_no_longer_adds(desk: Desk) -> None:
    saturday = desk.journal.record(praise(), on=date(2026, 3, 7))
    assert words(desk, saturday) == "Saturday is then a day off without a record; the run becomes 5\u00a0days."


def test_an_earlier_run_leaves_this_one_as_it_is(desk: Desk) -> None:
    desk.clock.set("2026-04-14T10:00")
    desk.journal.record(praise())
    assert words(desk, entry_of(desk, 6)) == "Friday 6 March closes as missed; the run stays at 1\u00a0day."


def test_a_day_to_come_counts_for_nothing_yet(desk: Desk) -> None:
    assert words(desk, desk.journal.record(praise(), on=date(2026, 3, 12))) == ""
