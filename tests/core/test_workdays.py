"""The leader's days over a real book: today, skips, time off."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from goodword.core.days import DayKind, Skip, TimeOff
from goodword.core.errors import InvalidInputError
from goodword.core.practices import Practice
from goodword.core.streaks import DayState, Series
from support.book import Desk, coaching, desk_in, listening, praise

MONDAY = date(2026, 3, 2)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (MONDAY + timedelta(days=n) for n in range(1, 7))
PRAISE, COACHING, LISTENING = Practice


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        desk.preferences.ensure_start()
        yield desk


def states(desk: Desk, series: Series = Series.PRAISE) -> str:
    """The first letters of the states from the start to today: D done, F off, O open, S skipped, M missed."""
    letters = {DayState.OFF: "F"}
    return "".join(letters.get(state, state[0]) for _, state in desk.workdays.status().series[series].states)


# Today


def test_a_new_book_asks_for_all_three_today(desk: Desk) -> None:
    today = desk.workdays.today()
    assert (today.date, today.kind, today.off) == (MONDAY, DayKind.WORK, False)
    assert today.asked == today.open == tuple(Practice)
    assert today.done == today.skipped == ()


def test_what_is_recorded_or_skipped_is_no_longer_open(desk: Desk) -> None:
    desk.journal.record(coaching())
    desk.workdays.skip(LISTENING)
    today = desk.workdays.today()
    assert (today.done, today.skipped, today.open) == ((COACHING,), (LISTENING,), (PRAISE,))


def test_a_removed_record_leaves_the_day_open_again(desk: Desk) -> None:
    entry = desk.journal.record(praise())
    desk.journal.remove(entry.id)
    assert desk.workdays.today().done == ()
    desk.journal.put_back(entry.id)
    assert desk.workdays.today().done == (PRAISE,)


def test_a_practice_that_is_off_is_not_asked_for(desk: Desk) -> None:
    desk.preferences.change("practices", "praise")
    desk.journal.record(listening())
    today = desk.workdays.today()
    assert (today.asked, today.open, today.done) == ((PRAISE,), (PRAISE,), (LISTENING,))


@pytest.mark.parametrize("moment", ["2026-03-07T12:00", "2026-03-08T12:00", "2026-03-09T03:59"])
def test_a_weekend_asks_nothing(desk: Desk, moment: str) -> None:
    desk.clock.set(moment)
    assert desk.workdays.today().off


def test_before_the_start_nothing_is_asked_and_nothing_breaks(desk: Desk) -> None:
    desk.preferences.change("start_date", "2026-03-04")
    today = desk.workdays.today()
    assert (today.kind, today.off, today.skipped) == (DayKind.OUTSIDE, True, ())
    assert desk.workdays.status().series[Series.PRAISE].states == ()


def test_an_earlier_record_moves_the_start_back(desk: Desk) -> None:
    desk.journal.record(praise(), on=date(2026, 2, 26))
    status = desk.workdays.status()
    assert status.plan.start == date(2026, 2, 26)
    desk.journal.remove(desk.journal.record(praise(), on=date(2026, 2, 20)).id)
    assert desk.workdays.status().plan.start == date(2026, 2, 26)


def test_the_window_is_the_one_that_is_set(desk: Desk) -> None:
    assert desk.workdays.status().window == 2
    desk.preferences.change("fill_in_workdays", "0")
    desk.clock.forward(days=1)
    assert (desk.workdays.status().window, states(desk)) == (0, "MO")


def test_a_record_after_its_window_is_late_and_one_within_is_not(desk: Desk) -> None:
    desk.clock.forward(days=2)
    within = desk.journal.record(praise(), on=MONDAY)
    desk.clock.forward(days=1)
    after = desk.journal.record(praise(), on=MONDAY)
    coach = desk.journal.record(coaching(), on=MONDAY)
    weekend = desk.journal.record(coaching(), on=date(2026, 3, 1))
    assert desk.workdays.late([within, after, coach, weekend]) == {after.id, coach.id}
    assert states(desk)[1] == "D"


def test_a_new_schedule_leaves_earlier_days_alone(desk: Desk) -> None:
    desk.clock.forward(days=3)
    desk.preferences.change("workdays", "sat")
    assert states(desk) == "OOOF"


# Skips


def test_a_skip_closes_today_without_adding_or_breaking(desk: Desk) -> None:
    assert desk.workdays.skip(PRAISE) == MONDAY
    assert desk.book.days.skips() == [Skip(PRAISE, MONDAY)]
    assert states(desk) == "S"
    assert desk.workdays.status().series[Series.PRAISE].current == 0


def test_a_past_day_that_is_still_open_can_be_skipped(desk: Desk) -> None:
    desk.clock.forward(days=2)
    assert desk.workdays.skip(PRAISE, MONDAY) == MONDAY
    assert states(desk) == "SOO"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (MONDAY, "That day is already closed."),
        (SATURDAY, "Nothing is asked on that day."),
        (date(2026, 3, 20), "Nothing is asked on that day."),
        (date(2026, 2, 27), "Nothing is asked on that day."),
    ],
)
def test_only_a_day_that_is_open_can_be_skipped(desk: Desk, day: date, words: str) -> None:
    desk.clock.set("2026-03-10T10:00")
    with pytest.raises(InvalidInputError) as caught:
        desk.workdays.skip(PRAISE, day)
    assert caught.value.message == words
    assert desk.book.days.skips() == []


def test_what_is_done_skipped_or_switched_off_can_not_be_skipped(desk: Desk) -> None:
    desk.journal.record(praise())
    desk.workdays.skip(COACHING)
    desk.preferences.change("practices", "praise,coaching")
    for practice, words in (
        (PRAISE, "Praise is already done that day."),
        (COACHING, "“Nothing genuine” is already said for coaching that day."),
        (LISTENING, "Listening is switched off."),
    ):
        with pytest.raises(InvalidInputError) as caught:
            desk.workdays.skip(practice)
        assert caught.value.message == words
    assert desk.book.days.skips() == [Skip(COACHING, MONDAY)]


@pytest.mark.parametrize("later", [1, 2, 3, 4])
def test_a_skip_counts_once_in_five_working_days(desk: Desk, later: int) -> None:
    desk.workdays.skip(PRAISE)
    desk.clock.forward(days=later)
    with pytest.raises(InvalidInputError, match="once in five working days, and praise has had it"):
        desk.workdays.skip(PRAISE)
    assert desk.book.days.skips() == [Skip(PRAISE, MONDAY)]
    assert states(desk)[-1] == "O"


def test_the_sixth_working_day_can_be_skipped_again(desk: Desk) -> None:
    desk.workdays.skip(PRAISE)
    desk.clock.forward(days=7)
    desk.workdays.skip(PRAISE)
    assert states(desk)[-1] == "S"


def test_each_practice_has_its_own_skip(desk: Desk) -> None:
    for practice in Practice:
        desk.workdays.skip(practice)
    assert desk.workdays.today().open == ()
    assert states(desk, Series.FULL_SET) == states(desk, Series.SHOWED_UP) == "S"


def test_a_skip_for_an_earlier_day_does_not_take_the_one_that_was_said(desk: Desk) -> None:
    desk.clock.forward(days=2)
    desk.workdays.skip(PRAISE)
    with pytest.raises(InvalidInputError, match="once in five working days"):
        desk.workdays.skip(PRAISE, MONDAY)
    assert states(desk) == "OOS"


def test_a_skip_that_is_taken_back_can_be_said_elsewhere_and_again(desk: Desk) -> None:
    desk.workdays.skip(PRAISE)
    desk.workdays.unskip(PRAISE, MONDAY)
    assert states(desk) == "O"
    desk.workdays.unskip(PRAISE, MONDAY)
    desk.clock.forward(days=1)
    desk.workdays.skip(PRAISE)
    desk.workdays.unskip(PRAISE, TUESDAY)
    desk.workdays.skip(PRAISE, MONDAY)
    assert states(desk) == "SO"


def test_a_record_takes_the_place_of_a_skip(desk: Desk) -> None:
    desk.workdays.skip(PRAISE)
    desk.journal.record(praise())
    assert states(desk) == "D"
    desk.clock.forward(days=1)
    desk.workdays.skip(PRAISE)
    assert states(desk) == "DS"


# Time off


def test_time_off_asks_nothing_also_afterwards(desk: Desk) -> None:
    desk.clock.forward(days=4)
    desk.workdays.take_off(MONDAY, TUESDAY, "Fever")
    assert desk.book.days.time_off() == [TimeOff(MONDAY, TUESDAY, "Fever")]
    assert states(desk) == "FFOOO"
    desk.workdays.take_off(FRIDAY)
    assert desk.workdays.today().off


def test_a_range_the_wrong_way_round_is_refused_in_words(desk: Desk) -> None:
    for change in (desk.workdays.take_off, desk.workdays.come_back):
        with pytest.raises(InvalidInputError) as caught:
            change(TUESDAY, MONDAY)
        assert str(caught.value) == "2 March 2026 is before 3 March 2026. Give the first day first."


@pytest.mark.parametrize("reason", ["a\0b", "\ud800", "\x1b[2J"])
def test_a_reason_that_can_not_be_kept_is_refused(desk: Desk, reason: str) -> None:
    with pytest.raises(InvalidInputError, match="The reason holds a character"):
        desk.workdays.take_off(MONDAY, reason=reason)
    assert desk.book.days.time_off() == []


def test_a_new_range_cuts_those_it_meets(desk: Desk) -> None:
    desk.workdays.take_off(MONDAY, SUNDAY, "Leave")
    desk.workdays.take_off(WEDNESDAY, THURSDAY, "Fever")
    assert desk.book.days.time_off() == [
        TimeOff(MONDAY, TUESDAY, "Leave"),
        TimeOff(WEDNESDAY, THURSDAY, "Fever"),
        TimeOff(FRIDAY, SUNDAY, "Leave"),
    ]
    desk.workdays.take_off(MONDAY, SUNDAY)
    assert desk.book.days.time_off() == [TimeOff(MONDAY, SUNDAY)]


def test_the_same_range_twice_is_one(desk: Desk) -> None:
    for _ in range(2):
        desk.workdays.take_off(MONDAY, TUESDAY, "Leave")
    assert desk.book.days.time_off() == [TimeOff(MONDAY, TUESDAY, "Leave")]


@pytest.mark.parametrize(
    ("first", "last", "left"),
    [
        (TUESDAY, TUESDAY, [(MONDAY, MONDAY), (WEDNESDAY, FRIDAY)]),
        (MONDAY, TUESDAY, [(WEDNESDAY, FRIDAY)]),
        (THURSDAY, SUNDAY, [(MONDAY, WEDNESDAY)]),
        (MONDAY, FRIDAY, []),
        (SATURDAY, SUNDAY, [(MONDAY, FRIDAY)]),
        (date.min, date.max, []),
    ],
)
def test_coming_back_cuts_days_out(desk: Desk, first: date, last: date, left: list[tuple[date, date]]) -> None:
    desk.workdays.take_off(MONDAY, FRIDAY, "Leave")
    desk.workdays.come_back(first, last)
    assert desk.book.days.time_off() == [TimeOff(*ends, "Leave") for ends in left]


def test_coming_back_for_one_day_asks_again(desk: Desk) -> None:
    desk.workdays.take_off(date.min, date.max)
    assert desk.workdays.today().off
    desk.workdays.come_back(MONDAY)
    assert desk.workdays.today().open == tuple(Practice)
    assert len(desk.book.days.time_off()) == 2


def test_what_is_cut_away_stays_in_the_book_as_removed(desk: Desk) -> None:
    desk.workdays.take_off(MONDAY, FRIDAY)
    desk.workdays.come_back(MONDAY, FRIDAY)
    desk.workdays.take_off(MONDAY, FRIDAY)
    assert desk.book.days.time_off() == [TimeOff(MONDAY, FRIDAY)]
