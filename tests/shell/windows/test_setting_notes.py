"""What has come of a setting stands below it for as long as it holds; keys are called as the language calls them."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.language import speaking
from goodword.core.shortcut import NoShortcut, by_hand
from goodword.languages import catalogue
from goodword.shell.shortcut_keeper import ShortcutKeeper
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.toast import Toast
from goodword.shell.window_opener import WindowOpener
from goodword.shell.windows.settings import SettingsWindow
from support.settings_hand import enter, undo, words
from support.surrounded import close_all, named

KEY = "Key for quick entry"


def test_a_key_that_nothing_keeps_is_said_until_it_is_taken_back(
    around: Surroundings, desk: Desk, qtbot: QtBot
) -> None:
    opener = WindowOpener(lambda opener: replace(around, open=opener))
    keeper = ShortcutKeeper(NoShortcut())
    keeper.told.connect(lambda kept: opener.note_setting("shortcut", kept.words))
    around.watch.changed.connect(lambda: keeper.choose(desk.preferences.current().shortcut))
    opener.settings()
    (window,) = opener.open_windows()
    enter(named(window, QLineEdit, KEY), "Ctrl+Alt+G")
    assert by_hand() in words(window)
    assert window.findChildren(Toast)[0].text() == f"{KEY}: changed", "and Undo is still there"
    opener.shutdown()
    close_all([])
    opener.settings()
    (window,) = opener.open_windows()
    assert by_hand() in words(window), "as long as it holds"
    enter(named(window, QLineEdit, KEY), "")
    assert by_hand() not in words(window)
    undo(window)
    assert by_hand() in words(window)
    opener.shutdown()


def test_the_row_calls_keys_as_the_language_does(around: Surroundings, desk: Desk) -> None:
    desk.preferences.change("shortcut", "Ctrl+Alt+G")
    with speaking(catalogue("de")):
        window = SettingsWindow(around)
        field = named(window, QLineEdit, "Taste für den Schnelleintrag")
        assert field.text() == "Strg+Alt+G"
        enter(field, "Strg+Alt+H")
        assert desk.preferences.text("shortcut") == "Ctrl+Alt+H"
        assert field.text() == "Strg+Alt+H"
    close_all([window])
