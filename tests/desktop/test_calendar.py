"""The Calendar, walked, filled and marked with real keys and a real pointer, and read out."""

import json
from datetime import date

import pytest

from desktop.accessible import Node
from desktop.ears import Ears
from desktop.notifications import Dunst
from desktop.running import Goodword
from desktop.session import Session
from desktop.waiting import until
from goodword.shell.widgets.year_layout import YearLayout

pytestmark = pytest.mark.desktop

NOW = "2026-11-19T15:31:00+01:00"
_LETTERS, _TITLE = 17, 15
"""About as high as the weekday line and the name of a month are; a day is higher than what this may be off by."""


@pytest.fixture
def calendar(session: Session, dunst: Dunst, goodword: Goodword) -> Node:
    """The open window, on Thursday 19 November, with a praise on the Tuesday before."""
    goodword.do("--as-of", "2026-09-01T10:00:00+02:00", "settings", "start_date", "2026-09-01")
    goodword.do("--as-of", "2026-11-17T16:00:00+01:00", "add", "praise", "Amara called everybody back.")
    goodword.end_welcome()
    goodword.start("--as-of", NOW)
    session.window("Today").find("Calendar").press()
    window = session.window("Calendar")
    until(lambda: grid(window).focused and window.active, "the focus on the days")
    return window


def grid(window: Node) -> Node:
    return window.find("Days of 2026")


def reads(window: Node, words: str) -> None:
    until(lambda: words in grid(window).description, f"the day read out: {words}")


def spot(window: Node, day: date) -> tuple[int, int]:
    """Where a day is on the screen."""
    x, y, width, height = grid(window).area
    place = YearLayout(day.year, width, height, _LETTERS, _TITLE).place(day).center()
    return x + round(place.x()), y + round(place.y())


def off(goodword: Goodword) -> list[str]:
    """The days from Monday to Friday that are off, by the command."""
    status = json.loads(goodword.do("--as-of", NOW, "status", "--json"))
    states = status["series"]["praise"]["states"]
    return [day for day, state in states if state == "OFF" and date.fromisoformat(day).weekday() < 5]


def test_days_are_walked_read_out_looked_at_and_filled(
    session: Session, calendar: Node, goodword: Goodword
) -> None:
    ears = Ears(session)
    assert grid(calendar).role == "panel"  # a screen reader passes a mere filler over
    reads(calendar, "Thursday, 19 November, today. Working day. 0 of 3.")
    session.press("Left", "Left")
    reads(calendar, "Tuesday, 17 November. Working day. 1 of 3.")
    ears.hear("Tuesday, 17 November. Working day. 1 of 3. Coaching and listening are open until tonight.")
    ears.hear("accessible-description", "PropertyChange")
    session.press("Up", "Prior")
    reads(calendar, "Saturday, 10 October. Day off.")
    session.press("Home")
    reads(calendar, "Thursday, 19 November, today.")

    session.press("Left", "Return")
    form = session.window("Quick entry")
    note = form.find("Note", "text")
    until(lambda: note.focused, "the caret in Note")
    session.type("Tomasz rang back before noon.")
    until(lambda: note.text == "Tomasz rang back before noon.", "the note")
    session.press("ctrl+Return")
    reads(calendar, "Wednesday, 18 November. Working day. 1 of 3.")
    newest = goodword.records()[0]
    assert (newest["date"], newest["text"], newest["late"]) == ("2026-11-18", "Tomasz rang back before noon.", False)
    session.no_window("Quick entry")

    session.click(*spot(calendar, date(2026, 10, 14)))
    reads(calendar, "Wednesday, 14 October. Working day. No record.")
    assert session.accessible.window("Quick entry") is None
    session.click(*spot(calendar, date(2026, 11, 19)))
    assert session.window("Quick entry").find("Praise", "radio button").checked


def test_arrows_and_dragging_mark_time_off_and_undo_takes_it_back(
    session: Session, calendar: Node, goodword: Goodword
) -> None:
    session.press("Prior", "shift+Right", "shift+Right")
    reads(calendar, "Monday 19 to Wednesday 21 October marked, 3\u00a0working days.")
    calendar.find("I was off").press()
    until(lambda: off(goodword) == ["2026-10-19", "2026-10-20", "2026-10-21"], "the days off")
    assert until(lambda: calendar.says("Monday 19 to Wednesday 21 October: off"), "the toast")
    session.press("ctrl+z")
    until(lambda: off(goodword) == [], "the days as they were")

    points = [spot(calendar, date(2026, 10, day)) for day in (12, 14, 16)]
    session.hand("mousemove", *map(str, points[0]), "mousedown", "1")
    for point in points[1:]:
        session.hand("mousemove", *map(str, point))
    session.hand("mouseup", "1")
    reads(calendar, "Monday 12 to Friday 16 October marked, 5\u00a0working days.")
    assert session.accessible.window("Quick entry") is None
    calendar.find("I was off").press()
    until(lambda: off(goodword) == [f"2026-10-{day}" for day in range(12, 17)], "the days off")
    calendar.find("I was here").press()
    until(lambda: off(goodword) == [], "the days as they were")
