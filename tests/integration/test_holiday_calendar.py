"""Public holidays as the library knows them."""

from datetime import date

import pytest

from goodword.core.errors import InvalidInputError
from goodword.core.language import speaking
from goodword.integration.holiday_calendar import LibraryCalendar
from support.pseudo_language import PseudoLanguage
from support.silence import ExpectedLogs


class German(PseudoLanguage):
    """As far as a library that has German of its own is concerned."""

    code = "de"


@pytest.mark.parametrize(
    ("typed", "stored"), [("DE", "DE"), ("de-by", "DE-BY"), (" gb - eng ", "GB-ENG"), ("DE-augsburg", "DE-Augsburg")]
)
def test_a_region_is_known_by_its_letters(typed: str, stored: str) -> None:
    assert LibraryCalendar().checked(typed) == stored


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("XX", "like DE or DE-BY."),
        ("Germany", "like DE or DE-BY."),
        ("DEU", "like DE or DE-BY."),
        ("DE-XX", "Write DE, DE-BB, DE-BE"),
        ("US-XX", " and more."),
        ("SE-XX", "Write SE, which has no regions."),
    ],
)
def test_an_unknown_region_is_refused_with_how_to_write_it(typed: str, hint: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        LibraryCalendar().checked(typed)
    assert hint in caught.value.hint


def test_holidays_have_names_in_the_years_asked_for() -> None:
    calendar = LibraryCalendar()
    names = calendar.names("DE-BY", range(2025, 2027))
    assert names[date(2026, 1, 6)] == "Epiphany"
    assert {day.year for day in names} == {2025, 2026}
    assert date(2026, 1, 6) not in calendar.names("DE", range(2026, 2027))
    assert calendar.names("", range(2026, 2027)) == {}
    assert calendar.names("DE-BY", range(2025, 2027)) == names


def test_names_are_in_the_language_spoken_where_the_country_has_them() -> None:
    calendar, labour_day = LibraryCalendar(), date(2026, 5, 1)
    with speaking(German()):
        assert calendar.names("DE", range(2026, 2027))[labour_day] == "Erster Mai"
        assert calendar.names("US", range(2026, 2027))[date(2026, 12, 25)] == "Christmas Day"
    assert calendar.names("DE", range(2026, 2027))[labour_day] == "Labor Day"


def test_a_region_that_is_gone_from_the_library_has_none(expected_logs: ExpectedLogs) -> None:
    expected_logs("the holidays of XX are not known here")
    assert LibraryCalendar().names("XX", range(2026, 2027)) == {}
