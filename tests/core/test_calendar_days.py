"""What the calendar shows of each day, on the days from Monday 2 March 2026."""

from dataclasses import replace
from datetime import date

import pytest

from goodword.core.calendar_days import Calendar, Look, Place, Stripe, month_later
from goodword.core.calendar_words import day_sentence, practice_words, range_words, spoken_day, strength_words
from goodword.core.days import DayPlan, PracticeSwitch, Skip, TimeOff
from goodword.core.practices import Practice
from goodword.core.streaks import Facts

PRAISE, COACHING, LISTENING = Practice


def march(day: int) -> date:
    return date(2026, 3, day)


def facts(today: int, praised: dict[int, int] | None = None, **more: object) -> Facts:
    """Praises by day and the day they were made on; `more` are the other facts."""
    given = {march(day): march(made) for day, made in (praised or {}).items()}
    days = {key: more.pop(key) for key in ("time_off", "holidays") if key in more}
    plan = DayPlan(start=march(2), today=march(today), **days)  # type: ignore[arg-type]
    rest: dict[str, object] = {"skips": (), "switches": (), **more}
    return Facts(plan, 2, {PRAISE: given, COACHING: {}, LISTENING: {}}, **rest)  # type: ignore[arg-type]


def looks(calendar: Calendar, practice: Practice, *days: int) -> list[Look]:
    return [calendar.day(march(day)).stripe(practice).look for day in days]


def test_each_state_has_its_look() -> None:
    calendar = Calendar(facts(13, {2: 2, 4: 4, 5: 5}, skips=[Skip(COACHING, march(3))]), {})
    assert looks(calendar, PRAISE, 2, 3, 6, 9, 11, 12, 13, 7) == [
        *(Look.DONE, Look.PASSED, Look.MISSED, Look.MISSED, Look.OPEN, Look.OPEN, Look.OPEN, Look.NOTHING),
    ]
    assert looks(calendar, COACHING, 3) == [Look.SKIPPED]
    assert looks(Calendar(facts(10, {2: 2, 3: 3, 4: 4}), {}), PRAISE, 5) == [Look.HELD]


def test_a_late_record_shows_on_its_day_whatever_that_is() -> None:
    calendar = Calendar(facts(12, {2: 2, 3: 12, 4: 4}), {})
    assert calendar.day(march(3)).stripe(PRAISE) == Stripe(Look.PASSED, late=True)
    assert practice_words(calendar.day(march(3)), PRAISE) == "added later, bridged by a pass"
    alone = Calendar(facts(12, {2: 12}), {})
    assert alone.day(march(2)).stripe(PRAISE) == Stripe(Look.MISSED, late=True)
    assert practice_words(alone.day(march(2)), PRAISE) == "added later"
    assert day_sentence(alone, alone.day(march(2))) == (
        "Working day. Kept in the journal; the day itself was already closed."
    )


def test_days_outside_show_nothing_and_days_to_come_a_line_or_a_dot() -> None:
    calendar = Calendar(facts(4, time_off=(TimeOff(march(6), march(6)),)), {})
    before, friday, saturday = calendar.day(date(2026, 2, 27)), calendar.day(march(6)), calendar.day(march(7))
    assert before.place is Place.BEFORE
    assert not before.is_dot
    assert not calendar.day(date(2026, 2, 28)).is_dot
    assert calendar.day(march(5)).having(Look.TO_COME) == tuple(Practice)
    assert friday.is_dot
    assert saturday.is_dot
    assert day_sentence(calendar, before) == "Before the start."
    assert day_sentence(calendar, friday) == "Time off."
    assert day_sentence(calendar, saturday) == "Day off."
    assert day_sentence(calendar, calendar.day(march(5))) == "Working day, to come."


def test_a_closed_day_without_a_record_says_why_that_is_fine() -> None:
    every = {practice: {march(day): march(day) for day in (2, 4)} for practice in Practice}
    bridged = Calendar(replace(facts(10), first_created_on=every), {})
    assert day_sentence(bridged, bridged.day(march(3))) == "Working day. Bridged by a pass."
    skipped = Calendar(facts(10, skips=[Skip(practice, march(3)) for practice in Practice]), {})
    assert day_sentence(skipped, skipped.day(march(3))) == "Working day. Nothing genuine. That is fine."
    assert day_sentence(skipped, skipped.day(march(4))) == "Working day. No record."


def test_a_practice_switched_off_shows_nothing_but_its_records() -> None:
    calendar = Calendar(facts(5, {3: 3}, switches=[PracticeSwitch(PRAISE, march(3), on=False)]), {})
    assert looks(calendar, PRAISE, 2, 3, 4) == [Look.MISSED, Look.DONE, Look.NOTHING]
    assert day_sentence(calendar, calendar.day(march(4))) == (
        "Working day. 0 of 2. Coaching and listening are open until Friday."
    )
    none = Calendar(facts(2, switches=[PracticeSwitch(practice, march(2), on=False) for practice in Practice]), {})
    assert none.day(march(3)).stripes == (Stripe(Look.NOTHING),) * 3


def test_a_record_on_a_day_off_counts_all_the_same() -> None:
    calendar = Calendar(facts(8, {7: 7}), {})
    saturday = calendar.day(march(7))
    assert not saturday.is_dot
    assert looks(calendar, PRAISE, 7) == [Look.DONE]
    assert day_sentence(calendar, saturday) == "Day off. Praise counted all the same."


def test_a_day_is_read_out() -> None:
    calendar = Calendar(facts(4, {2: 2}), {})
    assert spoken_day(calendar, calendar.day(march(2))) == (
        "Monday, 2 March. Working day. 1 of 3. Coaching and listening are open until tonight. "
        "Praise done, coaching still open, listening still open."
    )
    assert spoken_day(calendar, calendar.day(march(4))).startswith("Wednesday, 4 March, today. Working day. 0 of 3.")
    assert spoken_day(calendar, calendar.day(date(2027, 1, 2))) == "Saturday, 2 January 2027. Day off."


def test_a_public_holiday_is_read_out_by_its_name() -> None:
    days = facts(4, {3: 3}, holidays=frozenset([march(3), march(4)]))
    calendar = Calendar(days, {march(3): "Women's Day"})
    assert spoken_day(calendar, calendar.day(march(3))) == (
        "Tuesday, 3 March. Public holiday: Women's Day. Praise counted all the same."
    )
    assert spoken_day(calendar, calendar.day(march(4))) == "Wednesday, 4 March, today. Public holiday."


def test_a_year_has_all_its_days_and_time_off_can_be_planned_ahead() -> None:
    calendar = Calendar(facts(4), {})
    assert len(calendar.year(2026)) == 365
    assert len(calendar.year(2028)) == 366
    assert list(calendar.years) == [2026, 2027]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (march(9), march(11), "Monday 9 to Wednesday 11 March"),
        (march(31), date(2026, 4, 1), "Tuesday 31 March to Wednesday 1 April"),
        (march(9), march(9), "Monday 9 March"),
        (date(2026, 12, 31), date(2027, 1, 1), "Thursday 31 December 2026 to Friday 1 January 2027"),
    ],
)
def test_a_stretch_in_words(first: date, last: date, words: str) -> None:
    assert range_words(first, last) == words


def test_strength_over_a_year_in_words() -> None:
    assert strength_words(Calendar(facts(2), {}), 2026) == "The curve begins with the first record."
    assert strength_words(Calendar(facts(2), {}), 2027) == "2027 is still to come."
    rising = Calendar(facts(3, {2: 2, 3: 3}), {})
    assert strength_words(rising, 2026) == "Showed up stands at 13\u00a0%, the best of the year."
    fallen = Calendar(facts(31, {2: 2, 3: 3}), {})
    assert strength_words(fallen, 2026).endswith("; its best was 13\u00a0% on 3 March.")


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_a_month_later(day: date, months: int, expected: date) -> None:
    assert month_later(day, months) == expected
