"""Old records: asked about after 18 months, never by themselves; and what has been in the bin long enough."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from goodword.core.ports import Query
from goodword.core.practices import Entry
from goodword.core.retention import ASK_AGAIN_DAYS, Retention, _months_before
from support.book import Desk, coaching, desk_in, listening, praise


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def retention(desk: Desk) -> Retention:
    return Retention(desk.book, desk.clock, desk.preferences)


def old_records(desk: Desk) -> list[Entry]:
    """On Monday 2 March 2026: two from August 2024, one of them praise, and one that is not yet so old."""
    desk.journal.record(praise("Old praise."), date(2024, 8, 1))
    desk.journal.record(coaching("Not so old."), date(2024, 9, 2))
    return [
        desk.journal.record(coaching("Old check-in."), date(2024, 9, 1)),
        desk.journal.record(listening("Old insight."), date(2023, 1, 1)),
    ]


def test_what_is_private_to_people_is_asked_about_after_18_months(desk: Desk, retention: Retention) -> None:
    assert retention.question() is None
    old_records(desk)
    old = retention.question()
    assert old is not None
    assert (old.count, old.before) == (2, date(2024, 9, 2))
    assert old.words == (
        "2 coaching and listening records are older than 18 months. Are they still needed?"
    )  # fmt: skip


def test_one_is_asked_about_in_the_singular(desk: Desk, retention: Retention) -> None:
    desk.journal.record(listening(), date(2024, 1, 1))
    assert retention.old().words == "1 coaching or listening record is older than 18 months. Is it still needed?"


def test_who_keeps_them_is_asked_again_half_a_year_later(desk: Desk, retention: Retention) -> None:
    old_records(desk)
    retention.keep()
    assert retention.question() is None
    desk.clock.forward(days=ASK_AGAIN_DAYS - 1)
    assert retention.question() is None
    desk.clock.forward(days=1)
    assert retention.question() is not None
    assert len(desk.journal.find(Query())) == 4


def test_who_does_not_has_30_days_and_a_copy(desk: Desk, retention: Retention) -> None:
    gone = {entry.id for entry in old_records(desk)}
    old = retention.question()
    assert old is not None
    removed = retention.remove(old)
    assert set(removed) == gone
    assert {entry.id for entry in desk.journal.find(Query(bin=True))} == gone
    assert {entry.content.text for entry in desk.journal.find(Query())} == {"Old praise.", "Not so old."}
    assert [path.name for path in (desk.path.parent / "backups").iterdir()] == ["before-removal-2026-03-02-100000.db"]
    assert retention.question() is None
    retention.put_back(removed)
    assert len(desk.journal.find(Query())) == 4
    assert desk.book.entries.first_date() == date(2023, 1, 1)


def test_a_clock_that_jumped_ahead_asks_nothing_and_empties_nothing(desk: Desk, retention: Retention) -> None:
    kept = desk.journal.record(coaching("Kept."))
    gone = desk.journal.record(praise("Gone."))
    desk.journal.remove(gone.id)
    desk.clock.forward(days=3650)
    assert retention.question() is None
    assert desk.journal.empty_bin() == 0
    wrong = desk.journal.record(coaching("Written under the wrong clock."))
    assert retention.question() is None
    assert desk.journal.empty_bin() == 0
    desk.clock.forward(days=-3650)
    assert desk.journal.put_back(gone.id).removed is None
    assert {entry.id for entry in desk.journal.find(Query())} == {kept.id, gone.id, wrong.id}


def test_after_a_long_absence_it_waits_for_a_second_day(desk: Desk) -> None:
    desk.journal.remove(desk.journal.record(praise("Gone.")).id)
    desk.clock.forward(days=500)
    desk.journal.record(praise("Back."))
    assert desk.journal.empty_bin() == 0
    desk.clock.forward(days=1)
    assert desk.journal.empty_bin() == 1


def test_what_left_the_bin_stands_in_no_file(desk: Desk) -> None:
    for number in range(80):
        desk.journal.record(praise(f"Filler {number}."))
        if number == 40:
            gone = desk.journal.record(praise("Zyxquokka rang."))
    desk.journal.remove(gone.id)
    other = desk.journal.record(praise("Other."))
    desk.clock.forward(days=31)
    desk.journal.remove(other.id)  # whoever puts something in takes out what is over
    assert desk.book.entries.get(gone.id) is None
    assert desk.book.entries.get(other.id) is not None
    desk.book.shutdown()
    files = [path for path in desk.path.parent.rglob("*") if path.is_file()]
    assert [path.name for path in files if b"zyxquokka" in path.read_bytes().lower()] == []


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 3, 2), date(2024, 9, 2)),
        (date(2026, 8, 31), date(2025, 2, 28)),
        (date(2025, 8, 31), date(2024, 2, 29)),
        (date(2026, 1, 31), date(2024, 7, 31)),
        (date(2026, 6, 1), date(2024, 12, 1)),
    ],
)
def test_months_of_any_length(day: date, before: date) -> None:
    assert _months_before(day, 18) == before
