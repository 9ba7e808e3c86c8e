"""A desk on Monday 2 March 2026, half past three in Berlin, when the prompt is due."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from goodword.core.desk import Desk
from support.clock import HandClock
from support.whole_desk import whole_desk


@pytest.fixture
def clock() -> HandClock:
    """Turned by hand."""
    return HandClock("2026-03-02T15:30")


@pytest.fixture
def desk(home: Path, clock: HandClock) -> Iterator[Desk]:
    """An empty book."""
    with whole_desk(home / "data", clock) as desk:
        yield desk


@pytest.fixture(autouse=True)
def garbage_stays_home() -> Iterator[None]:
    """Collect on this thread alone, as the app does: a Qt object deleted on a worker thread ends the process."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    """Leave nothing of Python's on the clipboard: offscreen it outlives Python, and its end is a crash at exit."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
