"""Moving a record to the bin and back; asked first where that changes a run."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.practices import Entry
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.question_bar import QuestionBar

BINNED = marked("Moved to the bin for 30 days")


class RecordRemoval(QuestionBar):
    """`done` tells the record as it is now and what to say, `failed` what is wrong and how to try again.

    `left` comes when the question was answered.
    """

    done = Signal(object, str)
    failed = Signal(object, object)
    left = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.theme, tr("Remove it", "a button"), tr("Keep it", "a button"))
        self._around = around
        self._doubted: str | None = None
        self.answered.connect(self._answer)

    def remove(self, entry: Entry) -> None:
        """Move a record to the bin, unless the leader has to be asked first."""
        try:
            changes = self._around.desk.removal_words(entry.id)
        except KnownError as error:
            self.failed.emit(error, lambda: self.remove(entry))
            return
        if changes:
            self._doubted = entry.id
            self.ask(changes)
            self.no.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._move(entry.id)

    def put_back(self, entry_id: str, said: str) -> None:
        """Take a record out of the bin, and say so; empty words say nothing."""
        self._change(self._around.desk.journal.put_back, entry_id, said)

    def look_at(self, entry: Entry) -> None:
        """Another record is looked at: the question is about one that is not."""
        if entry.id != self._doubted:
            self.settle()

    def _answer(self, remove: bool) -> None:
        doubted, self._doubted = self._doubted, None
        self.left.emit()
        if remove and doubted is not None:
            self._move(doubted)

    def _move(self, entry_id: str) -> None:
        self._change(self._around.desk.journal.remove, entry_id, tr(BINNED))

    def _change(self, act: Callable[[str], Entry], entry_id: str, said: str) -> None:
        try:
            entry = act(entry_id)
        except KnownError as error:
            self.failed.emit(error, lambda: self._change(act, entry_id, said))
            return
        self.done.emit(entry, said)
