"""Whether it starts with the desktop: the row in Settings, and the question in Welcome."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.autostart import AutostartState, NoAutostart
from goodword.core.errors import KnownError
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.preferences.autostart_row import LABEL
from goodword.shell.windows.settings import SettingsWindow
from goodword.shell.windows.welcome import WelcomeWindow
from support.hand_autostart import HandAutostart
from support.showing import show_active
from support.surrounded import close_all, is_there, named

Opened = Callable[[type[QWidget]], QWidget]


@pytest.fixture
def autostart() -> HandAutostart:
    return HandAutostart()


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings, autostart: HandAutostart) -> Iterator[Opened]:
    windows: list[QWidget] = []

    def open_window(kind: type[QWidget]) -> QWidget:
        windows.append(kind(replace(around, autostart=autostart)))  # type: ignore[arg-type]
        show_active(qtbot, windows[-1])
        if isinstance(windows[-1], WelcomeWindow):
            for _ in range(2):
                press(windows[-1], "Next")
        return windows[-1]

    yield open_window
    close_all(windows)


def press(window: QWidget, text: str) -> None:
    next(one for one in window.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(window)).click()


def words(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


def test_the_row_does_as_it_is_told(opened: Opened, autostart: HandAutostart) -> None:
    toggle = named(opened(SettingsWindow), QCheckBox, LABEL)
    assert not toggle.isChecked()
    toggle.click()
    toggle.click()
    assert autostart.told == [True, False]


def test_the_row_shows_what_the_system_did_meanwhile(
    opened: Opened, autostart: HandAutostart, around: Surroundings
) -> None:
    autostart.stands = AutostartState.ON
    window = opened(SettingsWindow)
    toggle = named(window, QCheckBox, LABEL)
    assert toggle.isChecked()
    autostart.stands = AutostartState.SWITCHED_OFF
    around.watch.changed.emit()
    assert not toggle.isChecked()
    assert "Your system’s own settings have it switched off." in words(window)
    assert autostart.told == []


def test_a_refusal_is_said_below_and_the_switch_goes_back(opened: Opened, autostart: HandAutostart) -> None:
    autostart.error = KnownError("Windows has it switched off", "Windows has it switched off.", "Switch it on there.")
    window = opened(SettingsWindow)
    toggle = named(window, QCheckBox, LABEL)
    toggle.click()
    assert not toggle.isChecked()
    assert "Windows has it switched off. Switch it on there." in words(window)


def test_where_nothing_starts_programs_the_row_says_so(opened: Opened, autostart: HandAutostart) -> None:
    autostart.stands = AutostartState.UNAVAILABLE
    window = opened(SettingsWindow)
    assert not named(window, QCheckBox, LABEL).isEnabled()
    assert "Nothing here starts programs when you sign in." in words(window)


def test_welcome_proposes_it_and_writes_it_with_its_page(opened: Opened, autostart: HandAutostart) -> None:
    window = opened(WelcomeWindow)
    assert named(window, QCheckBox, LABEL).isChecked()
    assert autostart.told == []
    press(window, "Write the first one")
    assert autostart.told == [True]


def test_welcome_takes_a_no(opened: Opened, autostart: HandAutostart) -> None:
    window = opened(WelcomeWindow)
    named(window, QCheckBox, LABEL).click()
    press(window, "Write the first one")
    assert autostart.told == []


def test_welcome_leaves_alone_what_the_system_switched_off(opened: Opened, autostart: HandAutostart) -> None:
    autostart.stands = AutostartState.SWITCHED_OFF
    window = opened(WelcomeWindow)
    assert not named(window, QCheckBox, LABEL).isChecked()
    press(window, "Write the first one")
    assert autostart.told == []


def test_welcome_does_not_ask_where_it_can_not_be(opened: Opened, autostart: HandAutostart) -> None:
    autostart.stands = AutostartState.UNAVAILABLE
    window = opened(WelcomeWindow)
    assert not is_there(window, QCheckBox, LABEL)
    press(window, "Write the first one")
    assert autostart.told == []


def test_welcome_says_what_stands_in_the_way_and_stays(opened: Opened, autostart: HandAutostart) -> None:
    autostart.error = KnownError("This is not done", "It can't be changed.", "See to the permissions there.")
    window = opened(WelcomeWindow)
    press(window, "Write the first one")
    assert "It can't be changed." in words(window)
    assert window.findChildren(QStackedWidget)[0].currentIndex() == 2


def test_nowhere_is_unavailable_and_says_what_to_do() -> None:
    nowhere = NoAutostart()
    nowhere.keep_up()
    nowhere.switch(on=False)
    assert nowhere.state() is AutostartState.UNAVAILABLE
    with pytest.raises(KnownError, match="goodword --background"):
        nowhere.switch(on=True)
