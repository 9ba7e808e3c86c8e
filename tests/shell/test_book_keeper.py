"""Copies are kept and the book is looked after while the app runs, off the window's thread."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.ports import Notice
from goodword.core.practices import Content, Practice
from goodword.integration.paths import Paths
from goodword.shell.book_keeper import BookKeeper, damaged
from goodword.shell.book_watch import BookWatch
from goodword.upkeep import safekeeping
from support.clock import HandClock
from support.silence import ExpectedLogs


@pytest.fixture
def told() -> list[Notice]:
    """What the leader is told."""
    return []


@pytest.fixture
def keeper(
    qapp: QApplication, desk: Desk, home: Path, clock: HandClock, told: list[Notice]
) -> Iterator[BookKeeper]:
    """At work over the book of `desk`."""
    watch = BookWatch(desk.book, home / "data" / "book.db")
    made = BookKeeper(safekeeping(Paths(home / "data"), clock), watch, told.append)
    yield made
    made.shutdown()
    watch.shutdown()
    shiboken6.delete(made)
    shiboken6.delete(watch)


def copies(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "data" / "backups").glob("*.db"))


def test_the_days_first_change_keeps_a_copy(qtbot: QtBot, keeper: BookKeeper, desk: Desk, home: Path) -> None:
    desk.journal.record(Content(Practice.PRAISE, "One."))
    keeper.changed()
    qtbot.waitUntil(lambda: copies(home) == ["daily-2026-03-02-153000.db"])
    qtbot.waitUntil(lambda: not keeper._busy)
    keeper.changed()
    qtbot.waitUntil(lambda: not keeper._busy)
    assert copies(home) == ["daily-2026-03-02-153000.db"]


def test_what_fails_is_told_once(
    qtbot: QtBot, keeper: BookKeeper, home: Path, told: list[Notice], expected_logs: ExpectedLogs
) -> None:
    expected_logs("the book can't be cared for")
    (home / "data" / "backups").write_text("in the way")
    for _ in range(2):
        keeper.changed()
        qtbot.waitUntil(lambda: not keeper._busy)
    assert [notice.title for notice in told] == ["No backup could be made"]


def test_damage_is_told(
    qtbot: QtBot, keeper: BookKeeper, desk: Desk, home: Path, told: list[Notice], expected_logs: ExpectedLogs
) -> None:
    expected_logs("the book is damaged")
    desk.shutdown()
    book = home / "data" / "book.db"
    data = book.read_bytes()
    book.write_bytes(data[:4096] + b"\x5a" * (len(data) - 4096))
    keeper._look_after()
    qtbot.waitUntil(lambda: told == [damaged()])


def test_it_begins_and_ends(keeper: BookKeeper) -> None:
    keeper.start()
