"""One step as a calendar file."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import InvalidInputError
from goodword.core.practices import Owner
from goodword.core.step_calendar import calendar_file
from goodword.core.steps import Step, StepState
from support.clock import HandClock

NOW = HandClock().now()


def step(text: str, due: date | None = date(2026, 2, 28), person: str | None = None) -> Step:
    return Step("id-1", "id-1", person, None, text, Owner.ME, due, StepState.OPEN, date(2026, 2, 1), None, 0)


def test_it_is_an_event_of_that_day() -> None:
    assert calendar_file(step("Sit in, then talk;\nlisten", person="Zoë"), NOW).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Goodword//EN",
        "BEGIN:VEVENT",
        "UID:id-1@goodword",
        "DTSTAMP:20260302T090000Z",
        "DTSTART;VALUE=DATE:20260228",
        "DTEND;VALUE=DATE:20260301",
        "SUMMARY:Zoë: Sit in\\, then talk\\;\\nlisten",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_a_step_without_a_day_has_no_place_in_a_calendar() -> None:
    with pytest.raises(InvalidInputError, match="no day"):
        calendar_file(step("Sit in", None), NOW)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\\;,"), max_size=300))
def test_lines_are_short_and_say_the_same_unfolded(text: str) -> None:
    data = calendar_file(step(text), NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    said = next(line for line in lines if line.startswith("SUMMARY:")).removeprefix("SUMMARY:")
    back = said.replace("\\\\", "\0").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\0", "\\")
    assert back == text.replace("\u2028", "\n").replace("\u2029", "\n")
