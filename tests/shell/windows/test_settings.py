"""The settings window, used through its controls."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from goodword import __version__
from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.settings import GROUPS, SETTINGS, Control
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.settings import SettingsWindow
from support.entry_desk import toasts
from support.settings_hand import OpenSettings, enter, pages_in_view, turn_to, undo, words
from support.surrounded import is_there, named

PAGES = (
    *("When to ask", "Prompts", "Days and time off", "Wording", "Weekly note", "Mail", "Look"),
    *("Data and privacy", "About"),
)
CLASSES = {
    Control.TEXT: QLineEdit,
    Control.DATE: QLineEdit,
    Control.TIME: QLineEdit,
    Control.NUMBER: QLineEdit,
    Control.TOGGLE: QCheckBox,
    Control.CHOICE: QComboBox,
    Control.WEEKDAYS: QWidget,
    Control.PRACTICES: QWidget,
}


@pytest.fixture
def opened(open_settings: OpenSettings) -> Callable[..., SettingsWindow]:
    """Opens the window at a page, the first unless said."""

    def open_window(page: str = PAGES[0]) -> SettingsWindow:
        return open_settings(page)

    return open_window


Opened = Callable[..., SettingsWindow]


def test_the_sections(opened: Opened) -> None:
    window = opened()
    assert window.windowTitle() == "Settings"
    assert pages_in_view(window) == list(PAGES)


def test_every_setting_has_its_control(opened: Opened) -> None:
    window = opened()
    for spec in (spec for spec in SETTINGS if spec.group in GROUPS):
        turn_to(window, spec.group)
        named(window, CLASSES[spec.control], spec.label)
        assert {spec.label, spec.help} <= words(window)


def test_a_text_is_saved_at_return(qtbot: QtBot, opened: Opened, desk: Desk) -> None:
    window = opened()
    enter(named(window, QLineEdit, "Ask me at"), "11:30, 14")
    assert desk.preferences.text("prompt_times") == "11:30,14:00"
    assert named(window, QLineEdit, "Ask me at").text() == "11:30,14:00"
    assert is_there(window, QWidget, "Ask me at: changed")


def test_a_text_is_saved_when_the_field_is_left(qtbot: QtBot, opened: Opened, desk: Desk) -> None:
    window = opened("Weekly note")
    field = named(window, QLineEdit, "Your name under a note")
    field.setFocus()
    QTest.keyClicks(field, "Johanna A")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert desk.preferences.text("leader_name") == "Johanna A"


def test_a_text_is_saved_when_the_window_closes(qtbot: QtBot, opened: Opened, desk: Desk) -> None:
    window = opened("Weekly note")
    field = named(window, QLineEdit, "Your name under a note")
    field.setFocus()
    QTest.keyClicks(field, "Johanna A")
    window.close()
    assert desk.preferences.text("leader_name") == "Johanna A"


def test_undo_by_key(qtbot: QtBot, opened: Opened, desk: Desk) -> None:
    window = opened()
    named(window, QCheckBox, "Names in notifications").click()
    assert desk.preferences.text("names_in_prompts") == "true"
    undo(window)
    assert desk.preferences.text("names_in_prompts") == "false"
    assert not named(window, QCheckBox, "Names in notifications").isChecked()


def test_changes_are_taken_back_one_after_another_also_when_the_toast_has_gone(opened: Opened, desk: Desk) -> None:
    window = opened()
    enter(named(window, QLineEdit, "Ask me at"), "11:30")
    turn_to(window, "Look")
    named(window, QCheckBox, "Less movement").click()
    undo(window)
    assert desk.preferences.text("reduced_motion") == "false"
    assert desk.preferences.text("prompt_times") == "11:30"
    assert toasts() == []
    undo(window)
    assert desk.preferences.text("prompt_times") == "15:30"
    assert named(window, QLineEdit, "Ask me at").text() == "15:30"
    undo(window)


def test_a_bad_value_is_refused_in_words(qtbot: QtBot, opened: Opened, desk: Desk, around: Surroundings) -> None:
    window = opened()
    field = named(window, QLineEdit, "Work ends")
    enter(field, "25:00")
    assert "“25:00” is no time of day. Write it like 15:30." in words(window)
    assert field.text() == "25:00"
    assert field.accessibleDescription()
    assert desk.preferences.text("work_end") == "17:30"
    desk.preferences.change("leader_name", "Kim")
    around.watch.look()
    assert field.text() == "25:00"
    enter(field, "17:30")
    assert not any("25:00" in text for text in words(window))
    assert not field.accessibleDescription()


def test_a_value_that_does_not_fit_the_others(qtbot: QtBot, opened: Opened, desk: Desk) -> None:
    window = opened()
    enter(named(window, QLineEdit, "Work ends"), "14:00")
    assert desk.preferences.text("work_end") == "17:30"
    assert any("15:30" in text and "14:00" in text for text in words(window))


def test_choices(opened: Opened, desk: Desk) -> None:
    window = opened("Look")
    named(window, QComboBox, "Light or dark").setCurrentText("Dark")
    assert desk.preferences.text("theme") == "dark"
    window = opened("Days and time off")
    named(window, QComboBox, "A day stays open for").setCurrentText("Today only")
    assert desk.preferences.text("fill_in_workdays") == "0"


def test_the_coach_and_each_hint_can_be_switched_off_and_on(opened: Opened, desk: Desk) -> None:
    window = opened("Wording")
    named(window, QCheckBox, "Read along while I write").click()
    named(window, QCheckBox, "Hint: one person at fault").click()
    assert desk.preferences.text("wording") == "off"
    assert desk.preferences.text("hint_blaming") == "false"
    named(window, QCheckBox, "Read along while I write").click()
    assert desk.preferences.text("wording") == "on"
    assert named(window, QCheckBox, "Read along while I write").isChecked()
    assert not named(window, QCheckBox, "Hint: one person at fault").isChecked()


def test_practices_and_the_last_one_stays(opened: Opened, desk: Desk) -> None:
    window = opened()
    named(window, QCheckBox, "Listening").click()
    named(window, QCheckBox, "Coaching").click()
    assert desk.preferences.text("practices") == "praise"
    named(window, QCheckBox, "Praise").click()
    assert named(window, QCheckBox, "Praise").isChecked()
    assert desk.preferences.text("practices") == "praise"
    assert "One practice at least stays on." in words(window)


def test_working_days(opened: Opened, desk: Desk) -> None:
    window = opened("Days and time off")
    named(window, QPushButton, "Saturday").click()
    named(window, QPushButton, "Monday").click()
    assert desk.preferences.text("workdays") == "tue,wed,thu,fri,sat"
    for day in ("Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"):
        named(window, QPushButton, day).click()
    assert desk.preferences.text("workdays") == "sat"
    assert named(window, QPushButton, "Saturday").isChecked()
    assert "One working day at least is needed." in words(window)


def test_a_date(qtbot: QtBot, opened: Opened, desk: Desk) -> None:
    window = opened("Days and time off")
    field = named(window, QLineEdit, "Counting from")
    assert field.text() == "2 March 2026"
    enter(field, "2026-02-30")
    assert any("February 2026 has 28 days" in text for text in words(window))
    for typed, day in (("2026-02-01", date(2026, 2, 1)), ("yesterday", date(2026, 3, 1)), ("3.2.", date(2026, 2, 3))):
        enter(field, typed)
        assert desk.preferences.current().start_date == day
    assert field.text() == "3 February 2026"


def test_a_change_elsewhere_is_shown(opened: Opened, desk: Desk, around: Surroundings) -> None:
    window = opened()
    desk.preferences.change("prompt_times", "10:00")
    around.watch.look()
    assert named(window, QLineEdit, "Ask me at").text() == "10:00"
    assert not is_there(window, QWidget, "Ask me at: changed")


def test_a_failure_is_said_and_the_old_value_shown(
    opened: Opened, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()

    def locked(key: str, value: str, moment: object) -> None:
        raise BookError("The book is busy", "Another program holds the book.", "Try again in a moment.")

    monkeypatch.setattr(desk.book.settings, "put", locked)
    named(window, QCheckBox, "Names in notifications").click()
    assert "Another program holds the book. Try again in a moment." in words(window)
    assert not named(window, QCheckBox, "Names in notifications").isChecked()


def test_undo_that_fails_is_said(
    qtbot: QtBot, opened: Opened, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    named(window, QCheckBox, "Names in notifications").click()

    def locked(key: str, value: str, moment: object) -> None:
        raise BookError("The book is busy", "Another program holds the book.", "Try again in a moment.")

    monkeypatch.setattr(desk.book.settings, "put", locked)
    undo(window)
    assert desk.preferences.text("names_in_prompts") == "true"
    assert "Another program holds the book. Try again in a moment." in words(window)


def test_where_the_book_lies(opened: Opened, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", folders.append)
    window = opened("Data and privacy")
    assert named(window, QTextEdit, "Where your book lies").toPlainText() == str(home / "data" / "book.db")
    named(window, QPushButton, "Open folder").click()
    assert [Path(folder.toLocalFile()) for folder in folders] == [home / "data"]


def test_about(opened: Opened) -> None:
    assert {"Goodword", f"Version {__version__}"} <= words(opened("About"))


def test_esc_closes(qtbot: QtBot, opened: Opened) -> None:
    window = opened()
    with qtbot.waitSignal(window.destroyed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_a_region_shows_its_next_holiday_before_it_comes(qtbot: QtBot, opened: Opened, desk: Desk) -> None:
    window = opened("Days and time off")
    field = named(window, QLineEdit, "Public holidays")
    enter(field, "de-by")
    assert desk.preferences.text("holidays") == "DE-BY"
    assert any(toast.text().startswith("Next holiday: ") for toast in toasts())

    enter(field, "Atlantis")
    assert desk.preferences.text("holidays") == "DE-BY"
    assert any("“Atlantis” is no country or region." in text for text in words(window))
