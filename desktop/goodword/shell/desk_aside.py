"""Slow work on the book off the window's thread, over a connection of its own."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from goodword.core.desk import Desk
from goodword.shell.background import Background
from goodword.shell.latest_read import LatestRead

Result = TypeVar("Result")
News = Callable[[int, int], None]


class _NewsOnTheWay(QObject):
    came = Signal(object, int, int)


class DeskAside:
    """`beside` opens the book once more, for as long as one piece of work takes."""

    def __init__(self, beside: Callable[[], AbstractContextManager[Desk]]) -> None:
        self._beside = beside
        self._background = Background()
        self._news = _NewsOnTheWay()
        self._news.came.connect(_hand_on, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[Desk, News], Result],
        success: Callable[[Result], None],
        failure: Callable[[BaseException], None],
        news: News | None = None,
    ) -> None:
        """Do `work`, which may tell `news` of how many are done and of how many.

        All of it is heard on the window's thread, as long as `owner` is there; the work goes on without.
        """
        there = [True]
        owner.destroyed.connect(lambda *_: there.clear())

        def hear(done: int, of: int) -> None:
            if there and news is not None:
                news(done, of)

        def do() -> Result:
            with self._beside() as desk:
                return work(desk, lambda done, of: self._news.came.emit(hear, done, of))

        self._background.run(
            do,
            lambda result: success(result) if there else None,
            lambda error: failure(error) if there else None,
        )

    def latest(self) -> LatestRead:
        """A way to read on a thread of its own; whoever asked for it ends it."""
        return LatestRead(self._beside)

    def shutdown(self) -> None:
        """Wait for what is under way; nobody hears of it."""
        self._background.shutdown()
        self._news.came.disconnect(_hand_on)


def _hand_on(hear: News, done: int, of: int) -> None:
    hear(done, of)
