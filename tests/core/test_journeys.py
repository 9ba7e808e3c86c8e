"""Records made on journeys: each belongs to the day on the clock of the place, once and for all."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from goodword.core.practices import Practice
from goodword.core.streaks import DayState, Series
from support.book import Desk, desk_in, praise
from support.clock import HandClock


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, HandClock("2026-03-02T10:00", ZoneInfo("Pacific/Auckland"))) as desk:
        desk.preferences.ensure_start()
        yield desk


def states(desk: Desk) -> str:
    standing = desk.workdays.status().series[Series.PRAISE]
    letters = {DayState.OFF: "N", DayState.OPEN: "F"}
    return "".join(letters.get(state, state[0]) for _, state in standing.states)


def made(desk: Desk) -> dict[date, date]:
    return desk.book.entries.first_created_on(Practice.PRAISE)


def test_flying_east_over_the_date_line_lives_a_day_twice(desk: Desk) -> None:
    desk.clock.set("2026-03-03T18:00")
    first = desk.journal.record(praise())
    desk.clock.forward(hours=12)
    desk.clock.travel("Pacific/Honolulu")
    second = desk.journal.record(praise())

    assert (first.date, second.date) == (date(2026, 3, 3), date(2026, 3, 3))
    assert second.created_at > first.created_at
    assert states(desk) == "FD"
    assert desk.workdays.status().series[Series.PRAISE].current == 1


def test_flying_west_over_the_date_line_never_lives_a_day(desk: Desk) -> None:
    desk.clock.travel("Pacific/Honolulu")
    desk.clock.set("2026-03-02T20:00")
    desk.journal.record(praise())
    desk.clock.forward(hours=9)
    desk.clock.travel("Pacific/Auckland")
    desk.clock.set("2026-03-04T09:00")
    desk.journal.record(praise())

    assert list(made(desk)) == [date(2026, 3, 2), date(2026, 3, 4)]
    assert states(desk) == "DFD"
    assert desk.workdays.status().series[Series.PRAISE].current == 2
    desk.clock.set("2026-03-06T09:00")
    assert states(desk) == "DPDFF"


def test_today_goes_back_a_day_and_nothing_is_lost(desk: Desk) -> None:
    desk.clock.set("2026-03-04T08:00")
    tomorrow = desk.journal.record(praise())
    desk.clock.travel("America/Los_Angeles")

    assert desk.preferences.today() == date(2026, 3, 3)
    assert states(desk) == "FF"
    assert desk.workdays.late([tomorrow]) == frozenset()
    desk.clock.forward(days=1)
    assert states(desk) == "FFD"


def test_apia_skipped_a_friday(tmp_path: Path) -> None:
    with desk_in(tmp_path, HandClock("2011-12-29T15:00", ZoneInfo("Pacific/Apia"))) as desk:
        desk.preferences.ensure_start()
        desk.journal.record(praise())
        desk.clock.forward(days=1)
        saturday = desk.journal.record(praise())
        desk.clock.forward(days=2)

        assert saturday.date == date(2011, 12, 31)
        assert states(desk) == "DFDNF"
        desk.clock.forward(days=2)
        desk.journal.record(praise())
        assert states(desk) == "DPDNFFD"


@pytest.mark.parametrize(
    ("before", "hours", "dates"),
    [
        ("2026-03-28T23:30", [0, 3, 6], ["03-28", "03-28", "03-29"]),
        ("2026-10-24T23:30", [0, 3, 6], ["10-24", "10-24", "10-25"]),
    ],
)
def test_a_clock_change_moves_no_record(tmp_path: Path, before: str, hours: list[int], dates: list[str]) -> None:
    with desk_in(tmp_path, HandClock(before)) as desk:
        begun = desk.clock.now()
        found = []
        for hour in hours:
            desk.clock.set(before)
            assert desk.clock.now() == begun
            desk.clock.forward(hours=hour)
            found.append(desk.journal.record(praise()).date)
    assert [f"{day:%m-%d}" for day in found] == dates


def test_an_old_record_keeps_its_day_after_a_new_day_start_and_a_journey(desk: Desk) -> None:
    desk.clock.set("2026-03-03T05:00")
    record = desk.journal.record(praise())
    desk.preferences.change("day_start", "8")
    desk.clock.travel("Europe/Berlin")

    kept = desk.journal.entry(record.id)

    assert (kept.date, kept.created_on) == (date(2026, 3, 3), date(2026, 3, 3))
    assert kept.created_at.isoformat() == "2026-03-03T05:00:00+13:00"
