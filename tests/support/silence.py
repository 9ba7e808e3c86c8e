"""What a test may not leave behind: unannounced log records, threads, running timers."""

from __future__ import annotations

import gc
import logging
import re
import sys
import threading
from collections.abc import Collection, Iterable

SECONDS_TO_END = 5.0


class RecordingHandler(logging.Handler):
    """Keeps each record of level WARNING or above as `logger: message`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Called by logging, on whichever thread logs."""
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            message = f"a record that cannot be put together: {record.msg!r}"
        self.messages.append(f"{record.name}: {message}")


class ExpectedLogs:
    """The log records that a test announces."""

    def __init__(self) -> None:
        self.patterns: list[str] = []

    def __call__(self, pattern: str) -> None:
        """Announces at least one record whose `logger: message` holds this regular expression."""
        self.patterns.append(pattern)


def unexpected(messages: Iterable[str], patterns: Iterable[str]) -> list[str]:
    """A line for each message that nobody announced, and for each announcement without a message."""
    messages, patterns = list(messages), list(patterns)
    seen = {pattern for pattern in patterns if any(re.search(pattern, message) for message in messages)}
    strange = [message for message in messages if not any(re.search(pattern, message) for pattern in seen)]
    return [f"logged: {message}" for message in strange] + [
        f"announced but not logged: {pattern}" for pattern in patterns if pattern not in seen
    ]


def end_threads(before: Collection[threading.Thread]) -> list[str]:
    """The names of threads that started since `before` and do not end by themselves."""
    started = [one for one in threading.enumerate() if one not in before]
    # Threads of Qt that once ran Python stay in the list as dummies that cannot be joined.
    own = [one for one in started if not isinstance(one, threading._DummyThread)]
    for thread in own:
        thread.join(SECONDS_TO_END)
    names = [thread.name for thread in own if thread.is_alive()]
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and not core.QThreadPool.globalInstance().waitForDone(int(SECONDS_TO_END * 1000)):
        names.append("QThreadPool")
    return names


def running_timers() -> list[str]:
    """The timers made by Python that still run, each by its name and its parent's class.

    Their types are asked, not they: isinstance wakes plyer's proxies, which stay broken where PATH is bare.
    """
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    timers = [one for one in gc.get_objects() if issubclass(type(one), QTimer) and shiboken6.isValid(one)]
    running = [timer for timer in timers if timer.isActive()]
    for timer in running:
        timer.stop()
    return [f"{timer.objectName() or 'QTimer'} of {type(timer.parent()).__name__}" for timer in running]
