"""The Calendar, used by keys, by the mouse and by the names of its controls; around Friday 13 March 2026."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.calendar_days import CalendarDay
from goodword.core.days import TimeOff
from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.practices import Practice
from goodword.core.settings import ThemeChoice
from goodword.core.workdays import Workdays
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import MARGIN
from goodword.shell.widgets.day_stripes import StripePainter
from goodword.shell.widgets.strength_curves import pushed_apart
from goodword.shell.widgets.toast import Toast
from goodword.shell.widgets.year_grid import YearGrid
from goodword.shell.windows.calendar import CalendarWindow
from goodword.shell.windows.year.calendar_year import CalendarYear
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.entry_desk import SHIFT, undo
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, is_there, named

Opened = Callable[[], CalendarWindow]


def march(day: int) -> date:
    return date(2026, 3, day)


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings, desk: Desk, clock: HandClock) -> Iterator[Opened]:
    """Opens the window on Friday 13 March; the first week has its praises, and Wednesday 11 nothing yet."""
    desk.preferences.change("start_date", "2026-03-02")
    for day in (2, 3, 4, 5, 6, 9, 10):
        clock.set(f"2026-03-{day:02}T16:10")
        desk.journal.record(praise(f"Praise of {day} March.", person="Anna"))
    clock.set("2026-03-13T15:30")
    windows: list[CalendarWindow] = []

    def open_window() -> CalendarWindow:
        windows.append(CalendarWindow(around))
        show_active(qtbot, windows[-1])
        return windows[-1]

    yield open_window
    close_all(windows)


def grid(window: QWidget) -> YearGrid:
    (found,) = window.findChildren(YearGrid)
    return found


def press(window: QWidget, *keys: Qt.Key, extend: bool = False) -> None:
    for key in keys:
        QTest.keyClick(grid(window), key, SHIFT if extend else Qt.KeyboardModifier.NoModifier)


def said(window: QWidget) -> str:
    return grid(window).accessibleDescription()


def words(window: QWidget) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window) and label.text()}


def place(window: QWidget, day: date) -> QPoint:
    return grid(window).place_of(day).center().toPoint()


def click(window: QWidget, day: date) -> None:
    QTest.mouseClick(grid(window), Qt.MouseButton.LeftButton, pos=place(window, day))


def test_it_begins_at_today_and_reads_it_out(opened: Opened) -> None:
    window = opened()
    assert window.windowTitle() == "Calendar"
    assert grid(window).hasFocus()
    assert grid(window).accessibleName() == "Days of 2026"
    assert said(window).startswith("Friday, 13 March, today. Working day. 0 of 3.")
    assert {"Friday, 13 March", "2026", "Strength over the year"} <= words(window)


def test_keys_walk_by_day_week_month_and_home(opened: Opened) -> None:
    window = opened()
    for key, day in (
        (Qt.Key.Key_Left, march(12)),
        (Qt.Key.Key_Up, march(5)),
        (Qt.Key.Key_Right, march(6)),
        (Qt.Key.Key_Down, march(13)),
        (Qt.Key.Key_PageDown, date(2026, 4, 13)),
        (Qt.Key.Key_PageUp, march(13)),
        (Qt.Key.Key_PageUp, date(2026, 2, 13)),
        (Qt.Key.Key_Home, march(13)),
    ):
        press(window, key)
        assert grid(window).day == day


def test_the_cursor_goes_into_the_next_year_and_no_further(opened: Opened) -> None:
    window = opened()
    press(window, *[Qt.Key.Key_PageDown] * 10)
    assert grid(window).accessibleName() == "Days of 2027"
    assert said(window) == "Wednesday, 13 January 2027. Working day, to come."
    assert {"2027", "2027 is still to come."} <= words(window)
    press(window, *[Qt.Key.Key_PageDown] * 20)
    assert grid(window).day == date(2027, 12, 31)
    assert not named(window, QPushButton, "Next year").isEnabled()
    named(window, QPushButton, "Previous year").click()
    assert grid(window).day == date(2026, 12, 31)
    assert not named(window, QPushButton, "Previous year").isEnabled()


def test_enter_and_a_click_fill_a_day_that_is_open(opened: Opened, opener: NotedOpener) -> None:
    window = opened()
    press(window, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    click(window, march(12))
    assert opener.opened == [
        ("quick entry", Practice.PRAISE, None, march(11)),
        ("quick entry", Practice.PRAISE, None, march(12)),
    ]


def test_a_closed_day_is_only_looked_at(opened: Opened, opener: NotedOpener) -> None:
    window = opened()
    click(window, march(4))
    press(window, Qt.Key.Key_Return)
    assert opener.opened == []
    assert {"Wednesday, 4 March", "Working day. 1 of 3.", "Anna", "No record"} <= words(window)
    named(window, QPushButton, "Add a record").click()
    named(window, QPushButton, "Praise, Anna").click()
    assert opener.opened[0] == ("quick entry", None, None, march(4))
    assert opener.opened[1][0] == "history"


def test_coaching_is_private_and_a_late_record_says_so(opened: Opened, desk: Desk) -> None:
    desk.journal.record(coaching(person="Ben"), on=march(4))
    desk.journal.record(listening(topic="Deploys"), on=march(5))
    window = opened()
    click(window, march(4))
    assert "Private" in words(window)
    click(window, march(5))
    assert "Added later" in words(window)
    assert said(window).endswith("Praise done, coaching no record, listening added later.")


def test_shift_marks_a_stretch_that_was_off_and_undo_takes_it_back(opened: Opened, desk: Desk) -> None:
    window = opened()
    press(window, Qt.Key.Key_Left)
    press(window, Qt.Key.Key_Left, Qt.Key.Key_Left, extend=True)
    assert said(window) == "Tuesday 10 to Thursday 12 March marked, 3\u00a0working days."
    named(window, QPushButton, "I was off").click()
    assert desk.book.days.time_off() == [TimeOff(march(10), march(12))]
    (toast,) = window.findChildren(Toast)
    assert toast.text() == "Tuesday 10 to Thursday 12 March: off"
    undo(toast)
    assert desk.book.days.time_off() == []


def test_dragging_marks_and_opens_nothing(opened: Opened, opener: NotedOpener, desk: Desk) -> None:
    window, left = opened(), Qt.MouseButton.LeftButton
    QTest.mousePress(grid(window), left, pos=place(window, march(11)))
    QTest.mouseMove(grid(window), place(window, march(12)))
    QTest.mouseRelease(grid(window), left, pos=place(window, march(12)))
    assert grid(window).stretch == (march(11), march(12))
    assert opener.opened == []
    named(window, QPushButton, "I was off").click()
    assert desk.book.days.time_off() == [TimeOff(march(11), march(12))]
    named(window, QPushButton, "I was here").click()
    assert desk.book.days.time_off() == []


def test_escape_takes_the_mark_away_before_it_closes(opened: Opened) -> None:
    window = opened()
    press(window, Qt.Key.Key_Up, extend=True)
    window.escape()
    assert grid(window).stretch == (march(6), march(6))
    assert window.isVisible()
    window.escape()
    assert not window.isVisible()


def test_time_off_ahead_and_days_off_have_their_own_words(opened: Opened) -> None:
    window = opened()
    assert is_there(window, QPushButton, "I am off")
    click(window, march(17))
    assert named(window, QPushButton, "I will be off").isEnabled()
    assert not is_there(window, QPushButton, "Add a record")
    click(window, march(14))
    assert not named(window, QPushButton, "I will be off").isEnabled()


def test_a_record_made_elsewhere_is_there_at_once(opened: Opened, desk: Desk, around: Surroundings) -> None:
    window = opened()
    desk.journal.record(praise("Rosa stayed with the caller.", person="Rosa"))
    around.watch.look()
    assert "Rosa" in words(window)
    assert "1 of 3." in said(window)


def test_midnight_takes_the_cursor_along_with_today(opened: Opened, clock: HandClock) -> None:
    window = opened()
    clock.set("2026-03-16T10:00")
    window.refresh()
    assert grid(window).day == march(16)
    press(window, Qt.Key.Key_Left)
    clock.set("2026-03-17T10:00")
    window.refresh()
    assert grid(window).day == march(15)


def test_the_curve_has_its_numbers_in_words_and_folds_where_it_is_low(opened: Opened) -> None:
    window = opened()
    curve = named(window, QWidget, "Strength over the year")
    assert curve.accessibleDescription().startswith("Showed up from 7\u00a0% to 38\u00a0%")
    assert any(label.startswith("Showed up stands at 38\u00a0%") for label in words(window))
    window.resize(1120, 660)
    QApplication.processEvents()
    assert not curve.isVisibleTo(window)
    assert "Strength over the year" not in words(window)


def test_names_at_the_ends_of_lines_never_cover_each_other() -> None:
    assert pushed_apart([10, 11, 12], 14, 0, 100) == [10, 24, 38]
    assert pushed_apart([90, 95], 14, 0, 100) == [72, 86]
    assert pushed_apart([], 14, 0, 100) == []


def test_the_picture_is_a_png_where_the_leader_wants_it(opened: Opened, tmp_path: Path) -> None:
    window = opened()
    named(window, QPushButton, "Save as picture").click()
    (dialog,) = window.findChildren(QFileDialog)
    target = tmp_path / "year.png"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    image = QImage(str(target))
    assert image.width() > window.width()
    assert image.textKeys() == []
    (toast,) = window.findChildren(Toast)
    assert toast.text() == "Saved as year.png."


def test_a_book_that_cannot_be_read_says_so_and_keeps_what_is_there(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = opened()

    def fail(*_: object) -> None:
        raise BookError("The book can’t be read", "Another program holds it.", "Close that program, then read again.")

    with monkeypatch.context() as broken:
        broken.setattr(Workdays, "facts", fail)
        window.refresh()
        assert "The book can’t be read" in words(window)
        assert "Friday, 13 March" in words(window)
        broken.setattr(Workdays, "take_off", fail)
        named(window, QPushButton, "I am off").click()
    named(window, QPushButton, "Save as picture").click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "year.png"))
    dialog.reject()
    assert not (tmp_path / "nowhere").exists()


def test_another_look_paints_anew(opened: Opened, around: Surroundings) -> None:
    window = opened()
    light = grid(window).grab().toImage()
    around.theme.choose(ThemeChoice.DARK)
    assert grid(window).grab().toImage() != light


def test_walking_and_looking_again_paint_no_stripe_anew(
    opened: Opened, desk: Desk, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[date] = []
    paint_day = StripePainter.day

    def noting(self: StripePainter, left: int, top: int, width: int, day: CalendarDay) -> None:
        painted.append(day.date)
        paint_day(self, left, top, width, day)

    window = opened()
    monkeypatch.setattr(StripePainter, "day", noting)
    before = grid(window).grab().toImage()
    for step in range(30):
        grid(window).go_to(march(13) - timedelta(days=step))
        grid(window).repaint()
    window.refresh()
    grid(window).go_to(march(13))
    assert grid(window).grab().toImage() == before
    assert painted == []
    desk.journal.record(praise("Rosa stayed with the caller."))
    around.watch.look()
    assert grid(window).grab().toImage() != before
    assert len(painted) == 365


def test_the_picture_holds_the_year_alone_between_its_margins(opened: Opened) -> None:
    window = opened()
    year = window.findChild(CalendarYear)
    assert year is not None
    picture = QImage.fromData(year.picture())
    click(window, march(10))
    assert QImage.fromData(year.picture()) == picture  # no cursor
    ground = picture.pixelColor(0, 0)
    columns = [x for x in range(picture.width()) if any(picture.pixelColor(x, y) != ground for y in range(20, 80))]
    margin = 2 * MARGIN
    assert margin <= columns[0] <= margin + 6
    assert picture.width() - margin - 6 <= columns[-1] < picture.width() - margin


def test_a_public_holiday_is_read_out_by_its_name(opened: Opened, desk: Desk) -> None:
    desk.preferences.change("holidays", "DE-BY")
    window = opened()
    press(window, Qt.Key.Key_PageDown)
    grid(window).go_to(date(2026, 4, 6))
    assert said(window) == "Monday, 6 April. Public holiday: Easter Monday."
