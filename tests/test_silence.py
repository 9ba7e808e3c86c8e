"""The rules of silence themselves: each thing a test may not leave behind is noticed."""

from __future__ import annotations

import logging
import threading

import pytest

from support.silence import ExpectedLogs, RecordingHandler, end_threads, running_timers, unexpected


def test_a_message_nobody_announced_is_named() -> None:
    assert unexpected(["a: one", "b: two"], ["one"]) == ["logged: b: two"]


def test_an_announced_message_that_does_not_come_is_named() -> None:
    assert unexpected([], ["one"]) == ["announced but not logged: one"]


def test_warnings_are_recorded_and_notes_are_not() -> None:
    handler = RecordingHandler()
    logger = logging.Logger("goodword.test")
    logger.addHandler(handler)
    logger.info("quiet")
    logger.warning("%s entries", 3)
    logger.warning("%d entries", "three")
    assert handler.messages == [
        "goodword.test: 3 entries",
        "goodword.test: a record that cannot be put together: '%d entries'",
    ]


def test_an_announced_warning_does_not_fail_the_test(expected_logs: ExpectedLogs) -> None:
    expected_logs("could not be .*opened")
    logging.getLogger("goodword.test").warning("the book could not be opened")


def test_a_thread_that_goes_on_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("support.silence.SECONDS_TO_END", 0.01)
    before = set(threading.enumerate())
    end = threading.Event()
    thread = threading.Thread(target=end.wait, name="endless")
    thread.start()
    assert end_threads(before) == ["endless"]
    end.set()
    thread.join()
    assert end_threads(before) == []


@pytest.mark.usefixtures("qapp")
def test_a_timer_that_goes_on_is_named_and_stopped() -> None:
    from PySide6.QtCore import QObject, QTimer

    owner = QObject()
    timer = QTimer(owner)
    timer.setObjectName("tick")
    timer.start(60_000)
    assert running_timers() == ["tick of QObject"]
    assert not timer.isActive()
