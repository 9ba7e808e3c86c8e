"""The sample week on the screen: the same windows over a book that goes when it has been looked at."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from goodword.core.desk import Desk
from goodword.shell.book_watch import BookWatch
from goodword.shell.surroundings import Opener, Surroundings
from goodword.shell.window_opener import WindowOpener


class SampleOpener(WindowOpener):
    """Opens windows over the sample; those that are about more than its records are the leader's own."""

    def __init__(self, surround: Callable[[Opener], Surroundings], own: Opener) -> None:
        super().__init__(surround)
        self._own = own

    def team(self) -> None:
        """See Opener."""
        self._own.team()

    def settings(self, news: str = "") -> None:  # noqa: ARG002 - none of the sample
        """See Opener."""
        self._own.settings()

    def help(self) -> None:
        """See Opener."""
        self._own.help()

    def have_their_back(self, person: str | None = None) -> None:
        """See Opener."""
        self._own.have_their_back(person)


class SampleWeek(QObject):
    """Opens Today and the weekly note over the sample; `throw_away` closes all of its windows and ends its book."""

    def __init__(
        self,
        make: Callable[[], AbstractContextManager[tuple[Desk, Path]]],
        around: Surroundings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._around = around
        self._held = ExitStack()
        self._windows: WindowOpener | None = None

    def show(self) -> None:
        """Open it, or raise what is open of it. Raises KnownError where no book can be made."""
        if self._windows is None:
            desk, book = self._held.enter_context(self._make())
            self._windows = SampleOpener(lambda opener: self._surround(desk, book, opener), self._around.open)
        self._windows.today()
        self._windows.weekly_note()

    def in_view(self) -> str:
        """The title of a window of it that is open; empty where there is none."""
        there = self._windows.open_windows() if self._windows is not None else []
        return next((window.windowTitle() for window in there), "")

    def throw_away(self) -> None:
        """End it, once who asked for it has had its answer."""
        QTimer.singleShot(0, self, self.shutdown)

    def shutdown(self) -> None:
        """End it now; nothing where there is none."""
        if self._windows is not None:
            self._windows.shutdown()
            self._windows = None
        self._held.close()

    def _surround(self, desk: Desk, book: Path, opener: Opener) -> Surroundings:
        watch = BookWatch(desk.book, book, self)
        self._held.callback(watch.shutdown)
        return replace(
            self._around,
            book_path=book,
            desk=desk,
            watch=watch,
            open=opener,
            protection=None,
            care=None,
            throw_away=self.throw_away,
        )
