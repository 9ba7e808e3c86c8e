"""Dates as people type them. Today is Thursday, 19 November 2026."""

from contextlib import suppress
from datetime import date, timedelta
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.date_words import day_month_year, weekday_date, weekday_day_month
from goodword.core.errors import InvalidInputError
from goodword.core.language import LANGUAGES, order_figures, speaking
from goodword.core.typed_dates import Leaning, date_words, read_date
from goodword.languages import catalogue

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


@pytest.mark.parametrize("language", LANGUAGES)
@given(
    today=st.dates(date(1950, 1, 1), date(2150, 1, 1)),
    distance=st.integers(-800, 800),
    leaning=st.sampled_from(Leaning),
)
def test_what_is_shown_reads_back(language: str, today: date, distance: int, leaning: Leaning) -> None:
    day = today + timedelta(days=distance)
    with speaking(catalogue(language)):
        for shown in (
            date_words(day, today),
            day_month_year(day),
            weekday_date(day, year=True),
            weekday_day_month(day, year=True),
        ):
            assert read_date(shown, today, leaning) == day


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


IN_THREE_DAYS, TWO_DAYS_AGO, IN_A_WEEK = date(2026, 11, 22), date(2026, 11, 17), date(2026, 11, 26)
NEXT_FRIDAY, LAST_FRIDAY, CHRISTMAS_EVE = date(2026, 11, 20), date(2026, 11, 13), date(2026, 12, 24)
OWN_WORDS = {
    "de": {
        IN_THREE_DAYS: ("in 3 Tagen", "in drei Tagen"),
        TWO_DAYS_AGO: ("vor 2 Tagen", "vorgestern"),
        IN_A_WEEK: ("in einer Woche", "in 1 Woche"),
        date(2026, 11, 21): ("übermorgen", "uebermorgen"),
        NEXT_FRIDAY: ("nächsten Freitag", "am Freitag", "am nächsten Fr.", "kommenden Freitag"),
        LAST_FRIDAY: ("letzten Freitag", "am vergangenen Freitag"),
        CHRISTMAS_EVE: ("24.12.2026", "24/12/2026", "am 24. Dezember", "Donnerstag, den 24.12."),
    },
    "fr": {
        IN_THREE_DAYS: ("dans 3 jours", "dans trois jours"),
        TWO_DAYS_AGO: ("il y a 2 jours", "avant-hier"),
        IN_A_WEEK: ("dans une semaine",),
        date(2026, 11, 21): ("après-demain", "apres demain"),
        NEXT_FRIDAY: ("vendredi prochain", "le vendredi", "ven."),
        LAST_FRIDAY: ("vendredi dernier",),
        TODAY: ("aujourd’hui", "aujourd'hui"),
        date(2027, 3, 1): ("le 1er mars",),
        CHRISTMAS_EVE: ("24/12/2026", "le 24 décembre"),
    },
    "es": {
        IN_THREE_DAYS: ("en 3 días", "dentro de 3 dias"),
        TWO_DAYS_AGO: ("hace 2 días", "anteayer"),
        IN_A_WEEK: ("dentro de una semana",),
        date(2026, 11, 21): ("pasado mañana",),
        NEXT_FRIDAY: ("el viernes", "el próximo viernes", "el viernes que viene"),
        LAST_FRIDAY: ("el viernes pasado",),
        CHRISTMAS_EVE: ("24/12/2026", "24 de diciembre del 2026"),
    },
    "pt": {
        IN_THREE_DAYS: ("em 3 dias", "daqui a três dias"),
        TWO_DAYS_AGO: ("há 2 dias", "anteontem"),
        IN_A_WEEK: ("em uma semana",),
        date(2026, 11, 21): ("depois de amanhã",),
        NEXT_FRIDAY: ("na próxima sexta", "sexta-feira que vem", "na sexta"),
        LAST_FRIDAY: ("na última sexta-feira", "sexta passada"),
        CHRISTMAS_EVE: ("24/12/2026", "no dia 24/12", "24 de dezembro"),
    },
    "ar": {
        IN_THREE_DAYS: ("بعد 3 أيام", "بعد ٣ أيام", "بعد ثلاثة أيام"),
        TWO_DAYS_AGO: ("قبل يومين", "أول أمس"),
        IN_A_WEEK: ("بعد أسبوع",),
        date(2026, 11, 21): ("بعد غد", "بعد غدٍ"),
        NEXT_FRIDAY: ("الجمعة القادمة", "يوم الجمعة"),
        LAST_FRIDAY: ("الجمعة الماضية",),
        CHRISTMAS_EVE: ("٢٤/١٢/٢٠٢٦", "٢٤ ديسمبر", "٢٠٢٦-١٢-٢٤", "2026/12/24"),
    },
}


@pytest.mark.parametrize("language", OWN_WORDS)
def test_each_language_s_own_words(language: str) -> None:
    with speaking(catalogue(language)):
        for day, every in OWN_WORDS[language].items():
            assert {typed: read_date(typed, TODAY, FUTURE) for typed in every} == dict.fromkeys(every, day)
        assert read_date("in 3 days", TODAY, FUTURE) == IN_THREE_DAYS


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        *(("11/12/2026", date(2026, 11, 12)), ("12/24", CHRISTMAS_EVE), ("11.12.2026", date(2026, 12, 11))),
        *(("the day after tomorrow", date(2026, 11, 21)), ("in a week", IN_A_WEEK), ("on friday", NEXT_FRIDAY)),
    ],
)
def test_between_slashes_the_month_comes_first_where_english_writes_so(typed: str, day: date) -> None:
    order_figures(month_first=True)
    try:
        assert read_date(typed, TODAY, FUTURE) == day
        with pytest.raises(InvalidInputError, match=r"There is no month 24. Month first, then day: 11/27 or 27 Nov\."):
            read_date("24/12/2026", TODAY, FUTURE)
        with speaking(catalogue("de")):
            assert read_date("24/12/2026", TODAY, FUTURE) == CHRISTMAS_EVE
    finally:
        order_figures(month_first=False)
