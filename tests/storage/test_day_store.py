"""Dated facts as rows: replaced by day, removed by a mark."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from goodword.core.days import PracticeSwitch, Schedule, Skip, TimeOff
from goodword.core.practices import Practice
from support.book import Desk, desk_in

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
CREATED, CHANGED = "2026-03-02T09:00:00.000000+00:00", "2026-03-03T09:00:00.000000+00:00"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def moments(desk: Desk, table: str) -> list[tuple[object, ...]]:
    rows = desk.book._database.rows(f"SELECT * FROM {table} ORDER BY created_at, id")
    return [(row["created_at"], row["changed_at"], row.get("removed_at")) for row in rows]


def test_schedules_come_earliest_first_and_one_a_day(desk: Desk) -> None:
    with desk.book.transaction():
        for schedule in (
            Schedule(TUESDAY, frozenset({1})),
            Schedule(MONDAY, frozenset()),
            Schedule(TUESDAY, frozenset({0, 6})),
        ):
            desk.book.days.put_schedule(schedule, desk.clock.now())
            desk.clock.forward(hours=12)
    assert desk.book.days.schedules() == [Schedule(MONDAY, frozenset()), Schedule(TUESDAY, frozenset({0, 6}))]
    assert moments(desk, "schedule")[0] == (CREATED, CHANGED, None)


def test_time_off_is_set_as_a_whole_and_what_stays_is_left_alone(desk: Desk) -> None:
    leave, fever = TimeOff(MONDAY, TUESDAY, "Leave"), TimeOff(TUESDAY, TUESDAY, "Fever; DROP")
    with desk.book.transaction():
        desk.book.days.set_time_off([fever, leave], desk.clock.now())
    assert desk.book.days.time_off() == [leave, fever]
    desk.clock.forward(days=1)
    with desk.book.transaction():
        desk.book.days.set_time_off([leave], desk.clock.now())
    assert desk.book.days.time_off() == [leave]
    assert sorted(moments(desk, "time_off"), key=str) == [(CREATED, CREATED, None), (CREATED, CHANGED, CHANGED)]


def test_a_skip_is_one_however_often_it_is_said_and_taken_back(desk: Desk) -> None:
    skip = Skip(Practice.PRAISE, MONDAY)
    with desk.book.transaction():
        desk.book.days.remove_skip(skip, desk.clock.now())
        desk.book.days.add_skip(skip, desk.clock.now())
        desk.book.days.add_skip(skip, desk.clock.now())
        desk.book.days.add_skip(Skip(Practice.COACHING, MONDAY), desk.clock.now())
    assert desk.book.days.skips() == [Skip(Practice.COACHING, MONDAY), skip]
    desk.clock.forward(days=1)
    with desk.book.transaction():
        desk.book.days.remove_skip(skip, desk.clock.now())
    assert desk.book.days.skips() == [Skip(Practice.COACHING, MONDAY)]
    assert (CREATED, CHANGED, CHANGED) in moments(desk, "skip")
    with desk.book.transaction():
        desk.book.days.add_skip(skip, desk.clock.now())
    assert skip in desk.book.days.skips()


def test_switches_come_earliest_first_and_one_a_practice_and_day(desk: Desk) -> None:
    with desk.book.transaction():
        for switch in (
            PracticeSwitch(Practice.PRAISE, TUESDAY, on=True),
            PracticeSwitch(Practice.PRAISE, MONDAY, on=False),
            PracticeSwitch(Practice.COACHING, MONDAY, on=False),
            PracticeSwitch(Practice.PRAISE, TUESDAY, on=False),
        ):
            desk.book.days.put_switch(switch, desk.clock.now())
    assert desk.book.days.switches() == [
        PracticeSwitch(Practice.COACHING, MONDAY, on=False),
        PracticeSwitch(Practice.PRAISE, MONDAY, on=False),
        PracticeSwitch(Practice.PRAISE, TUESDAY, on=False),
    ]
