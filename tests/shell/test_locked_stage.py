"""The app while the book is closed: what it waits for, whom it asks, and how it goes on."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from goodword.core.errors import BookError
from goodword.core.practices import Practice
from goodword.core.prompts_ahead import LOCKED_PROMPT_KEY
from goodword.core.protecting import Protecting
from goodword.core.protection_ports import CopiesChanged
from goodword.core.protection_words import Changed
from goodword.core.recovery_code import RecoveryCode
from goodword.core.requests import Request, Verb
from goodword.core.secret import Secret
from goodword.core.settings import ThemeChoice
from goodword.shell.locked_stage import LockedStage, Opened
from goodword.shell.protection_control import Ending
from goodword.shell.windows.unlock import UnlockWindow
from goodword.stages import Ears
from goodword.storage.database import BookDatabase
from support.clock import HandClock
from support.hand_notifier import HandNotifier
from support.protection import HandKeyring, protecting_at
from support.surrounded import named

CODE, OTHER = RecoveryCode.made_from(b"first" * 4), RecoveryCode.made_from(b"other" * 4)
QUICK = Request(Verb.QUICK, Practice.COACHING)


@pytest.fixture
def keyring() -> HandKeyring:
    return HandKeyring()


@pytest.fixture
def guard(tmp_path: Path, keyring: HandKeyring) -> Protecting:
    BookDatabase(tmp_path / "book.db", 0.2).close()
    guard = protecting_at(tmp_path / "book.db", keyring)
    guard.protect(CODE, None)
    return guard


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-03-02T10:00")


@pytest.fixture
def notifier() -> HandNotifier:
    return HandNotifier()


@pytest.fixture
def stage(
    qapp: QApplication,
    guard: Protecting,
    clock: HandClock,
    notifier: HandNotifier,
) -> Iterator[Callable[..., LockedStage]]:
    stages: list[LockedStage] = []

    def make(ending: Ending | None = None) -> LockedStage:
        stages.append(LockedStage(qapp, guard, ThemeChoice.SYSTEM, ending, clock, notifier))
        return stages[-1]

    patience = QTimer(qapp, singleShot=True, interval=8_000)
    patience.timeout.connect(qapp.quit)
    patience.start()
    ends_with_its_windows = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)  # as qt_application has it
    yield make
    qapp.setQuitOnLastWindowClosed(ends_with_its_windows)
    patience.stop()
    for one in stages:
        one.deleteLater()


@pytest.fixture
def shows_a_window(expected_logs: Callable[[str], None]) -> None:
    expected_logs("plugin does not support raise")  # which Qt says where there is no screen


def window() -> UnlockWindow | None:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, UnlockWindow) and one.isVisible()]
    return found[0] if found else None


def when(look: Callable[[], object], act: Callable[[], None]) -> None:
    """As soon as `look` finds something, `act`, once."""
    timer = QTimer(QApplication.instance(), interval=10)

    def tick() -> None:
        if timer.isActive() and look():
            timer.stop()
            act()

    timer.timeout.connect(tick)
    timer.start()


def type_in(secret: str) -> None:
    asked = window()
    assert asked is not None
    named(asked, QLineEdit, "Recovery code").setText(secret)
    named(asked, QPushButton, "Unlock").click()


def answered(words: str) -> Callable[[], bool]:
    def look() -> bool:
        asked = window()
        return asked is not None and words in named(asked, QLineEdit, "Recovery code").accessibleDescription()

    return look


def test_the_keyring_opens_it_without_a_word(stage: Callable[..., LockedStage]) -> None:
    assert stage().run(None) == Opened(CODE.key(), None)


@pytest.mark.usefixtures("shows_a_window")
def test_what_was_asked_for_is_asked_for_again(
    stage: Callable[..., LockedStage], keyring: HandKeyring, guard: Protecting
) -> None:
    guard.lock()
    other = OTHER.shown().reveal()
    when(window, lambda: type_in(other))
    when(answered("another book's"), lambda: type_in(CODE.shown().reveal()))
    assert stage().run(QUICK) == Opened(CODE.key(), QUICK)
    assert len(keyring.kept) == 1


@pytest.mark.usefixtures("shows_a_window")
def test_in_the_background_it_asks_nobody_until_somebody_comes(
    qapp: QApplication, stage: Callable[..., LockedStage], guard: Protecting
) -> None:
    guard.lock()
    locked = stage()
    QTimer.singleShot(100, lambda: locked.hear(QUICK) if window() is None else qapp.quit())
    when(window, lambda: type_in(CODE.shown().reveal()))
    assert locked.run(None) == Opened(CODE.key(), QUICK)


@pytest.mark.usefixtures("shows_a_window")
def test_who_leaves_leaves_it_locked(
    qapp: QApplication, stage: Callable[..., LockedStage], guard: Protecting, keyring: HandKeyring
) -> None:
    guard.lock()
    when(window, qapp.quit)
    assert stage().run(QUICK) is None
    assert keyring.kept == {}


def test_a_lock_takes_the_key_away_and_the_command_may_bring_it_back(
    stage: Callable[..., LockedStage], guard: Protecting, keyring: HandKeyring
) -> None:
    locked = stage(Ending(guard.lock, "Locking the book…", locks=True))

    def unlock_beside() -> None:
        protecting = guard.unlock(Secret(CODE.shown().reveal()))
        assert protecting.trouble is None
        locked.hear(Request(Verb.RELOAD))

    when(lambda: not guard.standing().in_keyring, unlock_beside)
    assert locked.run(None) == Opened(CODE.key(), None)


def test_a_change_that_was_made_is_told(stage: Callable[..., LockedStage], guard: Protecting) -> None:
    ending = Ending(lambda: guard.protect(OTHER, None, CODE.key()), "Protecting the book…", (OTHER.key(), CODE.key()))
    opened = stage(ending).run(None)
    assert opened == Opened(OTHER.key(), None, Changed(OTHER.key(), CopiesChanged(), in_keyring=True))
    assert opened is not None
    assert opened.news(guard).startswith("The book is protected.")


def test_a_change_that_failed_leaves_the_book_open_as_it_was(
    stage: Callable[..., LockedStage], guard: Protecting, expected_logs: Callable[[str], None]
) -> None:
    def fail() -> Changed:
        raise BookError("The book can't be changed", "The disk is full.", "Free some space.")

    expected_logs("the protection could not be changed")
    opened = stage(Ending(fail, "Protecting the book…", (OTHER.key(), CODE.key()))).run(None)
    assert opened is not None
    assert opened.key == CODE.key()
    assert opened.news(guard) == "The disk is full. Free some space."


@pytest.mark.usefixtures("shows_a_window")
def test_a_lock_that_the_keyring_refuses_still_locks(
    stage: Callable[..., LockedStage], guard: Protecting, keyring: HandKeyring, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("the protection could not be changed")
    keyring.broken = True
    locked = stage(Ending(guard.lock, "Locking the book…", locks=True))
    QTimer.singleShot(100, lambda: locked.hear(QUICK))
    when(window, lambda: type_in(CODE.shown().reveal()))
    opened = locked.run(None)
    assert opened is not None
    assert (opened.key, opened.request) == (CODE.key(), QUICK)


@pytest.mark.usefixtures("shows_a_window")
def test_a_prompt_says_that_it_is_time_and_opens_the_way(
    qtbot: QtBot, stage: Callable[..., LockedStage], guard: Protecting, clock: HandClock, notifier: HandNotifier
) -> None:
    guard.lock()
    locked = stage()
    due = clock.now() + timedelta(hours=5)
    QTimer.singleShot(50, lambda: clock.set("2026-03-02T15:30"))
    QTimer.singleShot(100, locked._prompt.look)
    when(lambda: notifier.shown, lambda: notifier.press(LOCKED_PROMPT_KEY, "record"))
    when(window, lambda: type_in(CODE.shown().reveal()))
    assert locked.run(None, due) == Opened(CODE.key(), Request(Verb.QUICK))
    assert notifier.shown == {}, "it is off the screen again"


def test_what_comes_between_two_stages_waits_for_the_next() -> None:
    ears = Ears()
    first: list[Request] = []
    second: list[Request] = []
    ears(QUICK)
    ears.turn_to(first.append)
    ears(Request(Verb.SHOW))
    ears.turn_to(None)
    ears(Request(Verb.LOCK))
    ears.turn_to(second.append)
    assert (first, second) == ([QUICK, Request(Verb.SHOW)], [Request(Verb.LOCK)])
