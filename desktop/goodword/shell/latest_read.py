"""Reading the book off the window's thread, where only the latest question counts."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from threading import Lock
from typing import TypeVar

from goodword.core.desk import Desk
from goodword.shell.background import Background

Result = TypeVar("Result")


class LatestRead:
    """`beside` opens the book once more, for as long as one question takes."""

    def __init__(self, beside: Callable[[], AbstractContextManager[Desk]]) -> None:
        self._beside = beside
        self._background = Background()
        self._asked = 0
        self._reading: Desk | None = None
        self._lock = Lock()

    def ask(
        self,
        work: Callable[[Desk], Result],
        success: Callable[[Result], None],
        failure: Callable[[BaseException], None],
    ) -> None:
        """Do `work` in place of what was asked before: that is broken off, and nothing of it is heard any more."""
        self.forget()
        number = self._asked

        def do() -> tuple[Result] | None:
            if number != self._asked:
                return None
            with self._beside() as desk:
                self._begin(desk)
                try:
                    return (work(desk),) if number == self._asked else None
                finally:
                    self._begin(None)

        self._background.run(
            do,
            lambda found: success(found[0]) if found and number == self._asked else None,
            lambda error: failure(error) if number == self._asked else None,
        )

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._asked += 1
        with self._lock:
            if self._reading is not None:
                self._reading.book.interrupt()

    def shutdown(self) -> None:
        """Break off what is under way, and wait for that."""
        self.forget()
        self._background.shutdown()

    def _begin(self, desk: Desk | None) -> None:
        with self._lock:
            self._reading = desk
