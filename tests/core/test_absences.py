"""Asking once after silent days, and marking and unmarking time off, on a real book."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from goodword.core.absences import Absence, Absences, is_marked_off, silence, without_break
from goodword.core.days import DayPlan, TimeOff
from goodword.core.practices import Practice
from goodword.core.streaks import Series
from support.book import Desk, coaching, desk_in, praise
from support.clock import HandClock


def march(day: int) -> date:
    return date(2026, 3, day)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A book that began on Monday 2 March, with a record on Tuesday and nothing since."""
    with desk_in(tmp_path, HandClock("2026-03-03T10:00")) as desk:
        desk.preferences.change("start_date", "2026-03-02")
        desk.journal.record(praise())
        yield desk


def absences(desk: Desk) -> Absences:
    return Absences(desk.book, desk.clock, desk.workdays)


def question(desk: Desk) -> Absence | None:
    return absences(desk).question(desk.workdays.facts())


def test_two_silent_workdays_are_no_silence_and_three_are(desk: Desk) -> None:
    desk.clock.set("2026-03-06T10:00")
    assert question(desk) is None
    desk.clock.set("2026-03-08T10:00")
    assert question(desk) == Absence(march(4), march(6))
    desk.clock.set("2026-03-10T10:00")
    assert question(desk) == Absence(march(4), march(9))


def test_a_record_today_does_not_end_the_silence_before_it(desk: Desk) -> None:
    desk.clock.set("2026-03-09T10:00")
    desk.journal.record(coaching())
    assert question(desk) == Absence(march(4), march(6))
    desk.clock.set("2026-03-12T10:00")
    assert question(desk) == Absence(march(4), march(6))


def test_a_skip_is_a_word_and_no_silence(desk: Desk) -> None:
    desk.clock.set("2026-03-05T10:00")
    desk.workdays.skip(Practice.PRAISE)
    desk.clock.set("2026-03-09T10:00")
    assert question(desk) is None


def test_a_book_without_a_record_asks_from_its_start(tmp_path: Path) -> None:
    with desk_in(tmp_path, HandClock("2026-03-02T10:00")) as fresh:
        fresh.preferences.ensure_start()
        fresh.clock.set("2026-03-05T10:00")
        assert question(fresh) == Absence(march(2), march(4))


def test_a_silence_long_ago_is_not_asked_about(desk: Desk) -> None:
    for day in range(12, 32):
        desk.clock.set(f"2026-03-{day}T10:00")
        desk.journal.record(praise())
    assert question(desk) == Absence(march(4), march(11))
    for month in (4, 5):
        for day in range(1, 31):
            desk.clock.set(f"2026-{month:02}-{day:02}T10:00")
            desk.journal.record(praise())
    assert question(desk) is None


def test_no_asks_no_more_and_the_next_silence_asks_again(desk: Desk) -> None:
    desk.clock.set("2026-03-09T10:00")
    found = question(desk)
    assert found is not None
    absences(desk).answer_there(found)
    assert question(desk) is None
    desk.clock.set("2026-03-11T10:00")
    assert question(desk) is None
    desk.journal.record(praise())
    desk.clock.set("2026-03-17T10:00")
    assert question(desk) == Absence(march(12), march(16))
    assert desk.book.days.time_off() == []


def test_yes_marks_the_days_and_undo_asks_again(desk: Desk) -> None:
    desk.clock.set("2026-03-09T10:00")
    found = question(desk)
    assert found is not None
    marked = absences(desk).mark(found, off=True)
    assert desk.book.days.time_off() == [TimeOff(march(4), march(6))]
    assert question(desk) is None
    absences(desk).undo(marked)
    assert desk.book.days.time_off() == []
    assert question(desk) == found


def test_until_it_is_answered_the_silence_breaks_nothing(desk: Desk) -> None:
    desk.clock.set("2026-03-13T10:00")
    facts = desk.workdays.facts()
    found = silence(facts)
    assert found is not None
    status = desk.workdays.status(facts)
    assert status.series[Series.SHOWED_UP].current == 0
    shown = without_break(status, facts, found)
    assert shown.series[Series.SHOWED_UP].current == 1
    assert shown.series[Series.SHOWED_UP].fill_in == (march(11), march(12))


def test_undo_restores_the_time_off_there_was_before(desk: Desk) -> None:
    before = [TimeOff(march(9), march(13), "Walking"), TimeOff(march(16), march(17), "Course")]
    for absence in before:
        desk.workdays.take_off(absence.first, absence.last, absence.reason)
    marked = absences(desk).mark(Absence(march(11), march(16)), off=True)
    absences(desk).undo(marked)
    assert desk.book.days.time_off() == before
    desk.workdays.take_off(march(24), march(25), "Walking")
    before.append(TimeOff(march(24), march(25), "Walking"))
    marked = absences(desk).mark(Absence(march(10), march(11)), off=False)
    assert desk.book.days.time_off()[0] == TimeOff(march(9), march(9), "Walking")
    absences(desk).undo(marked)
    assert desk.book.days.time_off() == before


def test_marked_off_means_every_day_that_would_be_worked() -> None:
    plan = DayPlan(
        start=march(2), today=march(13), time_off=(TimeOff(march(9), march(11)),), holidays=frozenset([march(12)])
    )
    assert is_marked_off(Absence(march(9), march(11)), plan)
    assert is_marked_off(Absence(march(7), march(12)), plan)
    assert not is_marked_off(Absence(march(9), march(13)), plan)
    assert not is_marked_off(Absence(march(14), march(15)), plan)
    assert not is_marked_off(Absence(march(12), march(12)), plan)
