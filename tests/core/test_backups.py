"""Which copies stay: by hand, over two years, and never a good one for a worse."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.backups import (
    DAYS_KEPT,
    MONTHS_KEPT,
    MOST_UNTHINNED,
    WEEKS_KEPT,
    Copy,
    CopyKind,
    Weighed,
    copies_to_drop,
    copy_name,
    is_mass_removal,
    named_copy,
)

TODAY = date(2026, 3, 2)


def made(moment: str, records: int | None = 10, reason: str = "daily", number: int = 1) -> Weighed:
    copy = named_copy(copy_name(reason, datetime.fromisoformat(moment), number=number))
    assert copy is not None
    return Weighed(copy, records)


def daily(days: Iterable[date], records: int = 10) -> list[Weighed]:
    return [made(f"{day}T09:00", records) for day in days]


def test_a_name_tells_why_and_when() -> None:
    name = copy_name("before-import", datetime(2026, 3, 2, 10, 5, 7, tzinfo=UTC), number=2)
    assert name == "before-import-2026-03-02-100507-2.db"
    copy = named_copy(name)
    assert copy == Copy(name, "before-import", TODAY, "100507", 2, CopyKind.BOOK)
    assert copy is not None
    assert copy.moment == "2 March 2026, 10:05"
    lines = named_copy(copy_name("safety", datetime(2026, 3, 2, tzinfo=UTC), CopyKind.LINES))
    assert lines is not None
    assert lines.kind is CopyKind.LINES


@pytest.mark.parametrize(
    "name",
    [
        *("", "book.db", "daily.db", "daily-2026-03-02.db", "daily-2026-02-30-100000.db", "-2026-03-02-1.db"),
        *(".daily-2026-03-02-100000.db.new", "daily-2026-03-02-100000.db-wal", "Daily-2026-03-02-100000.db"),
        "daily-2026-03-02-100000.txt",
    ],
)
def test_other_names_are_not_ours(name: str) -> None:
    assert named_copy(name) is None


def test_all_of_two_days_stay_up_to_two_dozen() -> None:
    yesterday, today = [
        [made(f"{day}T{hour:02}:00", number=number) for hour in range(9, 18) for number in (1, 2)]
        for day in (TODAY - timedelta(days=1), TODAY)
    ]
    dropped = copies_to_drop(yesterday + today, TODAY)
    assert len(yesterday + today) - len(dropped) == MOST_UNTHINNED
    assert [copy.name for copy in dropped] == [one.copy.name for one in yesterday[: len(dropped)]]


def test_older_days_keep_their_last_copy() -> None:
    copies = [made("2026-02-20T09:00"), made("2026-02-20T17:00"), made("2026-02-20T17:00", number=2)]
    assert copies_to_drop([*copies, made("2026-03-02T09:00")], TODAY) == [copies[0].copy, copies[1].copy]


def test_two_years_of_daily_copies_leave_days_weeks_and_months() -> None:
    there: list[Weighed] = []
    day = date(2024, 3, 1)
    while day <= TODAY:
        there.append(made(f"{day}T09:00"))
        gone = copies_to_drop(there, day)
        there = [one for one in there if one.copy not in gone]
        assert there[-1].copy.day == day
        day += timedelta(days=1)
    days = [one.copy.day for one in there]
    assert days[-DAYS_KEPT:] == [TODAY - timedelta(days=back) for back in range(DAYS_KEPT - 1, -1, -1)]
    assert len({(d.isocalendar().year, d.isocalendar().week) for d in days}) >= WEEKS_KEPT
    assert len({(d.year, d.month) for d in days}) == MONTHS_KEPT
    assert len(days) <= DAYS_KEPT + WEEKS_KEPT + MONTHS_KEPT


@pytest.mark.parametrize("worse", [0, 1, 49])
def test_a_good_copy_is_not_driven_out_by_worse_ones(worse: int) -> None:
    good = made("2025-01-15T09:00", 100)
    others = daily((TODAY - timedelta(days=back) for back in range(60)), worse)
    others += [made(f"2025-{month:02}-20T09:00", worse) for month in range(2, 13)]
    assert good.copy not in copies_to_drop([good, *others], TODAY)
    assert good.copy in copies_to_drop([good, *others, made("2026-03-02T10:00", 50)], TODAY)


def test_what_cannot_be_read_neither_fills_a_place_nor_goes() -> None:
    broken = made("2025-02-20T18:00", None)
    good = made("2026-02-20T09:00")
    assert copies_to_drop([broken, good, made("2026-02-20T10:00", None)], TODAY) == []


def test_safety_copies_are_not_counted_among_books() -> None:
    lines = named_copy(copy_name("safety", datetime(2024, 1, 1, tzinfo=UTC), CopyKind.LINES))
    assert lines is not None
    assert copies_to_drop([Weighed(lines, 3), *daily([TODAY])], TODAY) == []


@given(
    st.lists(
        st.tuples(st.integers(0, 900), st.integers(0, 23), st.one_of(st.none(), st.integers(0, 300))),
        max_size=60,
        unique_by=lambda one: one[:2],
    )
)
def test_what_goes_always_leaves_a_younger_one_as_good(made_when: list[tuple[int, int, int | None]]) -> None:
    copies = [
        made(f"{TODAY - timedelta(days=back)}T{hour:02}:00", records) for back, hour, records in made_when
    ]
    gone = set(copies_to_drop(copies, TODAY))
    stays = [one for one in copies if one.copy not in gone]
    for one in copies:
        if one.copy in gone:
            assert one.records is not None
            assert any(
                other.copy.order > one.copy.order and other.records is not None and other.records * 2 >= one.records
                for other in stays
            )
    best = max((one.records for one in copies if one.records is not None), default=None)
    if best is not None:
        assert max(one.records or 0 for one in stays) * 2 >= best
    assert copies_to_drop(stays, TODAY) == []


@pytest.mark.parametrize(
    ("count", "of", "mass"), [(20, 30, False), (21, 30, True), (90, 1000, False), (100, 1000, False), (101, 1000, True)]
)
def test_taking_many_away_is_preceded_by_a_copy(count: int, of: int, mass: bool) -> None:
    assert is_mass_removal(count, of) is mass
