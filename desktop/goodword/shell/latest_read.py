"""Reading the book off the window's thread, where only the latest question counts."""

from collections.abc import Callable
from contextlib import AbstractContextManager
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

    def ask(
        self,
        work: Callable[[Desk], Result],
        success: Callable[[Result], None],
        failure: Callable[[BaseException], None],
    ) -> None:
        """Do `work` in place of what was asked before: that is broken off, and nothing of it is heard any more."""
        self._asked += 1
        number = self._asked

        def is_vain() -> bool:
            return number != self._asked

        def do() -> tuple[Result] | None:
            if is_vain():
                return None
            with self._beside() as desk:
                desk.book.give_up_when(is_vain)
                return (work(desk),)

        self._background.run(
            do,
            lambda found: success(found[0]) if found and not is_vain() else None,
            lambda error: None if is_vain() else failure(error),
        )

    def forget(self) -> None:
        """Nobody waits for an answer any more: what is under way is broken off."""
        self._asked += 1

    def shutdown(self) -> None:
        """Break off what is under way, and wait for that."""
        self.forget()
        self._background.shutdown()
