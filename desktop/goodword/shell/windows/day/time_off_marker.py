"""Marking days as time off from a window, and taking it back by its toast."""

from PySide6.QtCore import QObject, Signal

from goodword.core.absences import Absence, Marked
from goodword.core.calendar_words import range_words
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.toast import Toast


class TimeOffMarker(QObject):
    """Every change is said in the toast, whose Undo takes the last one back. `failed` brings what is wrong."""

    failed = Signal(object)

    def __init__(self, around: Surroundings, toast: Toast) -> None:
        super().__init__(toast)
        self._around = around
        self._toast = toast
        self._marked: Marked | None = None
        toast.undone.connect(self._undo)

    def mark(self, stretch: Absence, *, off: bool) -> None:
        """Make the stretch time off, or take time off back for it; the book's watch tells those who show it."""
        try:
            self._marked = self._around.desk.absences.mark(stretch, off=off)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._around.watch.look()
        words = tr("{days}: off") if off else tr("{days}: no longer off")
        self._toast.offer(words.format(days=range_words(stretch.first, stretch.last)))

    def forget(self) -> None:
        """The toast is about something else from now on."""
        self._marked = None

    def _undo(self) -> None:
        marked, self._marked = self._marked, None
        if marked is None:
            return
        try:
            self._around.desk.absences.undo(marked)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._around.watch.look()
