"""Searching the settings: over all pages, by label, help and key words; nothing found is said."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from support.settings_hand import OpenSettings, pages_in_view, words
from support.surrounded import is_there, named

CONTROL = Qt.KeyboardModifier.ControlModifier


def search(window: QWidget, text: str) -> QLineEdit:
    """Ctrl+F, and type over what is there."""
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    field = named(window, QLineEdit, "Search the settings")
    assert field.hasFocus()
    QTest.keyClicks(field, text)
    return field


def test_only_what_is_found_is_left_on_the_first_page_that_has_it(open_settings: OpenSettings, desk: Desk) -> None:
    window = open_settings("About")
    everything = pages_in_view(window)
    field = search(window, "Appearance")
    assert pages_in_view(window) == ["Look"]
    assert "Less movement" not in words(window)
    assert field.accessibleDescription() == "1 found"
    named(window, QComboBox, "Light or dark").setCurrentText("Dark")
    assert desk.preferences.text("theme") == "dark"
    search(window, "smtp keyring")
    assert pages_in_view(window) == ["Mail"]
    assert "Password" in words(window)
    assert "Mail server" not in words(window)
    field = search(window, "name")
    assert set(pages_in_view(window)) >= {"When to ask", "Prompts", "Weekly note", "Mail"}
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert pages_in_view(window) == everything
    assert field.accessibleDescription() == ""


def test_a_page_found_by_its_title_is_there_as_a_whole(open_settings: OpenSettings) -> None:
    window = open_settings("Look")
    search(window, "days and")
    assert pages_in_view(window) == ["Days and time off"]
    assert {"Working days", "Counting from"} <= words(window)


def test_nothing_found_is_said_and_esc_ends_the_search_first(open_settings: OpenSettings, qtbot: QtBot) -> None:
    window = open_settings("When to ask")
    field = search(window, "zebra")
    assert pages_in_view(window) == []
    assert {"No setting has “zebra”.", "Try another word, or Esc to see them all."} <= words(window)
    assert field.accessibleDescription() == "No setting has “zebra”."
    QTest.keyClick(field, Qt.Key.Key_Backspace, CONTROL)
    assert is_there(window, QLineEdit, "Ask me at")
    QTest.keyClicks(field, "motion")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert named(window, QListWidget, "Sections").hasFocus()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert is_there(window, QCheckBox, "Less movement")
    with qtbot.waitSignal(window.destroyed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_tab_goes_through_in_the_order_of_reading(open_settings: OpenSettings) -> None:
    window = open_settings("When to ask")
    named(window, QLineEdit, "Search the settings").setFocus()
    seen = []
    for _ in range(10):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [
        *("Search the settings", "Sections", "Ask me at"),
        *("Work begins", "Work ends", "Names in notifications"),
        *("Key for quick entry", "Praise", "Coaching", "Listening"),
    ]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Search the settings"
