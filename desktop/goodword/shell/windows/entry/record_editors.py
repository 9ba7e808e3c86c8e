"""The windows in which records are edited, one a record, and the way back from a change."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal

from goodword.core.errors import KnownError
from goodword.core.practices import Entry
from goodword.core.unnaming import Unnaming
from goodword.shell.in_hand import EditInHand
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.entry.edit_window import EditWindow
from goodword.shell.windows.entry.entry_toasts import EntryToasts
from goodword.shell.windows.entry.entry_words import changed_words


class RecordEditors(QObject):
    """`changed` tells the Entry as it is in the book now; `failed` the KnownError for which Undo did nothing."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, around: Surroundings, toasts: EntryToasts, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._toasts = toasts
        self._open: dict[str, EditWindow] = {}

    def edit(self, entry: Entry) -> EditWindow:
        """Open the window for `entry`, or raise it."""
        window = self._open.get(entry.id)
        if window is None:
            window = self._open[entry.id] = EditWindow(self._around, entry)
            window.destroyed.connect(partial(self._gone, entry.id))
            window.changed.connect(partial(self._say_changed, window))
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def in_hand(self) -> tuple[EditInHand, ...]:
        """What was changed and is not saved."""
        edits = [window.in_hand() for window in self._open.values()]
        return tuple(edit for edit in edits if edit is not None)

    def windows(self) -> list[EditWindow]:
        """Those that are open."""
        return list(self._open.values())

    def take_up(self, edit: EditInHand) -> None:
        """Go on with such a change, where its record is still there."""
        with suppress(KnownError):
            self.edit(self._around.desk.journal.entry(edit.entry_id)).take_up(edit)

    def is_about(self, whom: Unnaming) -> bool:
        """Whether that person stands in one of the windows."""
        return any(window.is_about(whom) for window in self._open.values())

    def forget_person(self, whom: Unnaming) -> Callable[[], None]:
        """Take that person out of what is shown for editing; returns what takes back what was not saved."""
        edits = []
        for window in [one for one in self._open.values() if one.is_about(whom)]:
            edits.append(window.in_hand())
            window.forget_person(whom)

        def take_back() -> None:
            for edit in filter(None, edits):
                self.take_up(edit)

        return take_back

    def shutdown(self) -> None:
        """Close all; what is not saved there is as it was."""
        for window in list(self._open.values()):
            window.close()

    def _gone(self, entry_id: str, *_: object) -> None:
        self._open.pop(entry_id, None)

    def _say_changed(self, window: EditWindow, before: Entry, entry: Entry) -> None:
        self._toasts.say_alone(window.frameGeometry(), changed_words(entry), partial(self._put_back, before))
        self.changed.emit(entry)

    def _put_back(self, before: Entry) -> None:
        try:
            entry = self._around.desk.journal.amend(before.id, before.content, before.date)
        except KnownError as error:
            self.failed.emit(error)
            return
        self.changed.emit(entry)
        self._around.watch.look()
