"""Background work, news of the book, error reports, signals."""

import os
import signal
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.practices import Practice
from goodword.shell.background import Background
from goodword.shell.book_watch import BookWatch
from goodword.shell.error_reports import ErrorReports, report
from goodword.shell.signals import TerminationSignals
from support.book import praise
from support.clock import HandClock
from support.whole_desk import whole_desk


def test_background_work_comes_back_on_the_windows_thread(qtbot: QtBot) -> None:
    background = Background()
    outcomes: list[tuple[str, object, bool]] = []

    def at_home() -> bool:
        return threading.current_thread() is threading.main_thread()

    def fail() -> None:
        raise ValueError("no")

    background.run(at_home, lambda found: outcomes.append(("done", found, at_home())), lambda _: None)
    background.run(fail, lambda _: None, lambda error: outcomes.append(("failed", str(error), at_home())))
    qtbot.waitUntil(lambda: len(outcomes) == 2)
    background.shutdown()
    assert outcomes == [("done", False, True), ("failed", "no", True)]


def test_a_change_by_somebody_else_is_noticed_without_polling(
    qtbot: QtBot, desk: Desk, home: Path, clock: HandClock
) -> None:
    watch = BookWatch(desk.book, home / "data" / "book.db")
    with whole_desk(home / "data", clock) as other, qtbot.waitSignal(watch.changed, timeout=5000):
        other.journal.record(praise())
    watch.shutdown()


def test_a_change_of_ones_own_is_told_once(desk: Desk, home: Path, qtbot: QtBot) -> None:
    del qtbot
    watch = BookWatch(desk.book, home / "data" / "book.db")
    told: list[None] = []
    watch.changed.connect(lambda: told.append(None))
    desk.journal.record(praise())
    watch.look()
    watch.look()
    watch.shutdown()
    assert len(told) == 1


def test_a_draft_wakes_nobody_and_hides_nothing_of_others(
    desk: Desk, home: Path, clock: HandClock, qtbot: QtBot
) -> None:
    del qtbot
    watch = BookWatch(desk.book, home / "data" / "book.db")
    told: list[None] = []
    watch.changed.connect(lambda: told.append(None))
    desk.journal.keep_draft(Practice.PRAISE, (("text", "Half a"),), clock.now())
    watch.pass_over_own()
    watch.look()
    assert told == []

    with whole_desk(home / "data", clock) as other:
        other.journal.record(praise())
        desk.journal.keep_draft(Practice.PRAISE, (("text", "Half a word"),), clock.now())
        watch.pass_over_own()
        watch.look()
    watch.shutdown()
    assert len(told) == 1


def test_a_report_tells_where_and_never_what_was_written() -> None:
    try:
        raise ValueError("SECRET words of a note")
    except ValueError as error:
        text = report(error)
    assert "ValueError" in text
    assert "test_frame.py" in text
    assert "SECRET" not in text


def test_what_nobody_caught_is_logged_and_shown_on_any_thread(
    qtbot: QtBot, expected_logs: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert callable(expected_logs)
    expected_logs("nobody caught this")
    shown: list[str] = []
    reports = ErrorReports(lambda error: shown.append(type(error).__name__))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reports.install()
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    import sys

    sys.excepthook(KnownError, KnownError("Title", "Message."), None)
    qtbot.waitUntil(lambda: len(shown) == 2)
    reports.shutdown()
    assert shown == ["ZeroDivisionError", "KnownError"]


def test_qt_messages_go_to_the_log(expected_logs: object) -> None:
    assert callable(expected_logs)
    expected_logs("Qt: from Qt itself")
    reports = ErrorReports(lambda _: None)
    reports.install()
    qWarning("from Qt itself")
    reports.shutdown()


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_sigterm_is_a_qt_signal(qtbot: QtBot) -> None:
    signals = TerminationSignals()
    with qtbot.waitSignal(signals.arrived, timeout=5000):
        os.kill(os.getpid(), signal.SIGTERM)
    signals.shutdown()
