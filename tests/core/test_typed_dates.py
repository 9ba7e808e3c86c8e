"""Dates as people type them. Today is Thursday, 19 November 2026."""

from contextlib import suppress
from datetime import date, timedelta
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import InvalidInputError
from goodword.core.language import speaking
from goodword.core.typed_dates import Leaning, date_words, read_date

TODAY = date(2026, 11, 19)
PAST, FUTURE = Leaning.PAST, Leaning.FUTURE


@pytest.mark.parametrize(
    ("typed", "leaning", "expected"),
    [
        ("today", PAST, TODAY),
        ("  Today ", FUTURE, TODAY),
        ("yesterday", PAST, date(2026, 11, 18)),
        ("TOMORROW", FUTURE, date(2026, 11, 20)),
        ("fri", FUTURE, date(2026, 11, 20)),
        ("fri", PAST, date(2026, 11, 13)),
        ("Friday", FUTURE, date(2026, 11, 20)),
        ("thu", FUTURE, TODAY),
        ("thu", PAST, TODAY),
        ("next thu", FUTURE, date(2026, 11, 26)),
        ("last thursday", FUTURE, date(2026, 11, 12)),
        ("mo", FUTURE, date(2026, 11, 23)),
        ("27.11.", FUTURE, date(2026, 11, 27)),
        ("27.11", FUTURE, date(2026, 11, 27)),
        ("27/11", FUTURE, date(2026, 11, 27)),
        ("27.11.", PAST, date(2025, 11, 27)),
        ("1.3.", FUTURE, date(2027, 3, 1)),
        ("1.3.", PAST, date(2026, 3, 1)),
        ("27.11.2027", PAST, date(2027, 11, 27)),
        ("27.11.27", PAST, date(2027, 11, 27)),
        ("27 Nov", FUTURE, date(2026, 11, 27)),
        ("27. nov.", FUTURE, date(2026, 11, 27)),
        ("27th November 2028", FUTURE, date(2028, 11, 27)),
        ("Nov 27, 2028", FUTURE, date(2028, 11, 27)),
        ("may 3", FUTURE, date(2027, 5, 3)),
        ("2026-11-27", PAST, date(2026, 11, 27)),
        ("in 3 days", FUTURE, date(2026, 11, 22)),
        ("in 2 weeks", FUTURE, date(2026, 12, 3)),
        ("1 day ago", PAST, date(2026, 11, 18)),
        ("Fri 27 Nov", FUTURE, date(2026, 11, 27)),
        ("Wed 18 Nov", FUTURE, date(2026, 11, 18)),
        ("Sat, 27 Nov 2027", FUTURE, date(2027, 11, 27)),
    ],
)
def test_what_people_type_is_read(typed: str, leaning: Leaning, expected: date) -> None:
    assert read_date(typed, TODAY, leaning) == expected


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("31.11.", "November has 30 days. Try 30 Nov or 1 Dec."),
        ("31 Nov", "November has 30 days. Try 30 Nov or 1 Dec."),
        ("32.12.", "December has 31 days. Try 31 Dec or 1 Jan."),
        ("29.2.2027", "February 2027 has 28 days. Try 28 Feb or 1 Mar."),
        ("0.5.", "There is no day 0. Try 1 May."),
        ("5.13.", "There is no month 13. Day first, then month: 27.11. or 27 Nov."),
        ("2026-00-01", "There is no month 0. Day first, then month: 27.11. or 27 Nov."),
        ("0001-01-01", "The year 1 is too far away. Try fri, tomorrow, 27.11. or 27 Nov."),
        ("9999-12-31", "The year 9999 is too far away. Try fri, tomorrow, 27.11. or 27 Nov."),
        ("Thu 27 Nov 2026", "27 November 2026 is a Friday. Leave the weekday out, or correct it."),
        ("Sun 27 Nov", "27 November 2026 is a Friday. Leave the weekday out, or correct it."),
        ("soon", "This can't be read as a date. Try fri, tomorrow, 27.11. or 27 Nov."),
        ("", "This can't be read as a date. Try fri, tomorrow, 27.11. or 27 Nov."),
        ("next", "This can't be read as a date. Try fri, tomorrow, 27.11. or 27 Nov."),
        ("fri 31.11.", "November has 30 days. Try 30 Nov or 1 Dec."),
        ("27 ju", "This can't be read as a date. Try fri, tomorrow, 27.11. or 27 Nov."),
        ("27 jux 2026", "This can't be read as a date. Try fri, tomorrow, 27.11. or 27 Nov."),
    ],
)
def test_what_is_no_date_gets_words(typed: str, words: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        read_date(typed, TODAY, FUTURE)
    assert str(caught.value) == words


def test_a_day_beyond_the_calendar_gets_words() -> None:
    with pytest.raises(InvalidInputError, match="too far away"):
        read_date("in 999 weeks", date(9990, 1, 1), FUTURE)


def test_leap_day_in_its_year() -> None:
    assert read_date("29.2.", date(2028, 1, 5), FUTURE) == date(2028, 2, 29)
    assert read_date("29 Feb 2028", TODAY, FUTURE) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "Today"),
        (date(2026, 11, 18), "Wed 18 Nov"),
        (date(2026, 11, 27), "Fri 27 Nov"),
        (date(2027, 1, 4), "Mon 4 Jan 2027"),
    ],
)
def test_how_a_day_is_shown(day: date, words: str) -> None:
    assert date_words(day, TODAY) == words


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(-800, 800), st.sampled_from(Leaning))
def test_what_is_shown_reads_back(today: date, distance: int, leaning: Leaning) -> None:
    day = today + timedelta(days=distance)
    assert read_date(date_words(day, today), today, leaning) == day


@given(st.text(max_size=20), st.sampled_from(Leaning))
def test_whatever_is_typed_is_a_date_or_gets_words(typed: str, leaning: Leaning) -> None:
    with suppress(InvalidInputError):
        assert isinstance(read_date(typed, TODAY, leaning), date)


class German:
    """A catalogue with some names of days and months."""

    code = "de"
    texts: ClassVar = {
        "Today": "Heute",
        "tomorrow": "morgen",
        "Friday": "Freitag",
        "Fri": "Fr",
        "March": "März",
        "Mar": "Mrz",
        "{weekday} {day} {month}": "{weekday}, {day}. {month}",
    }

    def lookup(self, text: str, comment: str, n: int | None) -> str:
        del comment, n
        return self.texts.get(text, "")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        *(("heute", date(2026, 3, 2)), ("Morgen", date(2026, 3, 3))),
        *(("freit", date(2026, 3, 6)), ("fr", date(2026, 3, 6))),
        *(("6. März", date(2026, 3, 6)), ("6. marz", date(2026, 3, 6)), ("Fr., 6. März", date(2026, 3, 6))),
        *(("fri", date(2026, 3, 6)), ("6 March", date(2026, 3, 6)), ("tomorrow", date(2026, 3, 3))),
    ],
)
def test_names_of_the_language_spoken_are_read_beside_those_of_english(typed: str, day: date) -> None:
    with speaking(German()):
        assert read_date(typed, date(2026, 3, 2), Leaning.FUTURE) == day


def test_what_is_shown_can_be_read_again() -> None:
    today = date(2026, 3, 2)
    with speaking(German()):
        for days in range(400):
            day = today + timedelta(days=days)
            assert read_date(date_words(day, today), today, Leaning.FUTURE) == day
