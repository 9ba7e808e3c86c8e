"""Reading beside the window: the latest question alone is answered."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.shell.latest_read import LatestRead
from support.clock import HandClock
from support.whole_desk import whole_desk

FOREVER = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def latest(tmp_path: Path) -> Iterator[LatestRead]:
    @contextmanager
    def beside() -> Iterator[Desk]:
        with whole_desk(tmp_path, HandClock()) as desk:
            yield desk

    reading = LatestRead(beside)
    yield reading
    reading.shutdown()


def endless(begun: Event) -> Callable[[Desk], object]:
    """A read that ends only by being broken off."""

    def work(desk: Desk) -> object:
        begun.set()
        return desk.book._database.scalar(FOREVER)  # type: ignore[attr-defined]

    return work


def test_the_latest_question_breaks_off_the_one_before(qtbot: QtBot, latest: LatestRead) -> None:
    begun, heard, failed = Event(), list[object](), list[BaseException]()
    latest.ask(endless(begun), heard.append, failed.append)
    assert begun.wait(20)
    for number in range(3):
        latest.ask(lambda _, number=number: number, heard.append, failed.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: heard == [2])
    assert failed == []


def test_a_failure_is_told(qtbot: QtBot, latest: LatestRead) -> None:
    def work(_: Desk) -> None:
        raise BookError("The book is busy", "Another program holds the book.", "Try again.")

    failed: list[BaseException] = []
    latest.ask(work, lambda _: None, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert isinstance(failed[0], BookError)


def test_the_end_waits_for_no_read(tmp_path: Path) -> None:
    begun, heard = Event(), list[object]()
    latest = LatestRead(lambda: whole_desk(tmp_path, HandClock()))
    latest.ask(endless(begun), heard.append, heard.append)
    assert begun.wait(20)
    latest.shutdown()
    assert heard == []
