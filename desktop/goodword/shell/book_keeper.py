"""Keeps copies of the book and looks after it, off the window's thread, while the app runs."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.ports import Notice
from goodword.core.safekeeping import Safekeeping
from goodword.core.soundness import Condition, DamagedBookError, Inspection
from goodword.shell.background import Background
from goodword.shell.book_watch import BookWatch

_logger = logging.getLogger(__name__)

_LOOK_MILLISECONDS = 6 * 3600 * 1000
_SETTLED_MILLISECONDS = 60 * 1000

def damaged() -> Notice:
    """Told when the book turns out to be damaged."""
    return Notice(
        "book-damaged",
        tr("Your book is damaged"),
        tr("Quit Goodword and start it again: it shows the ways out. Nothing was changed."),
    )


class BookKeeper(QObject):
    """After the day's first change a copy is kept; once a week the book is looked through and a restore rehearsed.

    What goes wrong is said by a notice, once a start.
    """

    def __init__(
        self, care: Safekeeping, watch: BookWatch, tell: Callable[[Notice], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._care = care
        self._tell = tell
        self._background = Background()
        self._busy = False
        self._told: set[str] = set()
        self._week = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._week.timeout.connect(self._look_after)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MILLISECONDS)
        self._settled.timeout.connect(self._look_after)
        watch.changed.connect(self.changed)

    def start(self) -> None:
        """Begin; the first look is taken when the start is over."""
        self._week.start()
        self._settled.start()

    def met(self, error: KnownError) -> None:
        """Something could not be read: the next start looks the book through if that is for damage."""
        if isinstance(error, DamagedBookError):
            self._care.met_damage()
            self._say(damaged())

    def changed(self) -> None:
        """The book has changed."""
        if not self._busy:
            self._busy = True
            self._background.run(self._care.after_change, self._kept, self._failed)

    def shutdown(self) -> None:
        """End; what is under way is waited for."""
        self._week.stop()
        self._settled.stop()
        self._background.shutdown()

    def _look_after(self) -> None:
        if not self._busy:
            self._busy = True
            self._background.run(self._care.look_after, self._looked, self._failed)

    def _kept(self, _: bool) -> None:
        self._busy = False

    def _looked(self, found: Inspection | None) -> None:
        self._busy = False
        if found is not None and found.condition is Condition.DAMAGED:
            _logger.warning("the book is damaged")
            self._say(damaged())

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        if not isinstance(error, KnownError):
            raise error
        _logger.warning("the book can't be cared for: %s", error.title)
        self.met(error)
        self._say(Notice("no-backup", tr("No backup could be made"), str(error)))

    def _say(self, notice: Notice) -> None:
        if notice.key not in self._told:
            self._told.add(notice.key)
            self._tell(notice)
