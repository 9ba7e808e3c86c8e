"""The idle lock, with its timer turned by hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from goodword.shell.idle_lock import IdleLock


@pytest.fixture
def locks() -> list[str]:
    return []


@pytest.fixture
def idle(qapp: QApplication, locks: list[str]) -> Iterator[IdleLock]:
    idle = IdleLock(qapp, lambda: locks.append("locked"))
    yield idle
    idle.shutdown()


def left(idle: IdleLock) -> int:
    return idle._timer.remainingTime()


def test_it_locks_once_nobody_has_touched_a_window_for_so_long(idle: IdleLock, locks: list[str]) -> None:
    idle.set_minutes(5)
    assert 290_000 < left(idle) <= 310_000
    assert idle._timer.isSingleShot()
    idle._timer.timeout.emit()
    assert locks == ["locked"]


@pytest.mark.parametrize("way", ["key", "click"])
def test_a_key_or_a_click_counts_anew(qtbot: QtBot, idle: IdleLock, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    idle.set_minutes(5)
    begun: list[str] = []
    monkeypatch.setattr(idle._timer, "start", lambda *_: begun.append(way))
    if way == "key":
        QTest.keyClick(window, Qt.Key.Key_A)
    else:
        QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert begun


def test_never_is_never(qtbot: QtBot, idle: IdleLock, locks: list[str]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    idle.set_minutes(5)
    idle.set_minutes(0)
    QTest.keyClick(window, Qt.Key.Key_A)
    idle.asleep()
    assert (idle._timer.isActive(), locks) == (False, [])


def test_reading_the_settings_again_does_not_count_as_a_touch(idle: IdleLock) -> None:
    idle.set_minutes(5)
    idle._timer.start(1_000)
    idle.set_minutes(5)
    assert left(idle) <= 2_000


def test_sleep_locks_at_once(idle: IdleLock, locks: list[str]) -> None:
    idle.set_minutes(60)
    idle.asleep()
    assert locks == ["locked"]
