"""The question about old records, in a window."""

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.retention import OldRecords
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.question_bar import QuestionBar
from goodword.shell.widgets.toast import Toast


class RetentionAsker(QuestionBar):
    """Asks whether old records are still needed. What goes to the bin can be taken back from the toast."""

    def __init__(self, around: Surroundings, toast: Toast) -> None:
        super().__init__(around.theme, tr("Move to the bin", "a button"), tr("Keep", "a button"))
        self._around = around
        self._toast = toast
        self._old: OldRecords | None = None
        self._removed: tuple[str, ...] = ()
        self.answered.connect(self._answer_with)
        toast.undone.connect(self._undo)

    def read(self) -> None:
        """Ask what there is to ask now. Raises BookError."""
        self._old = self._around.desk.retention.question()
        if self._old is None:
            self.settle()
        else:
            self.ask(self._old.words)

    def forget(self) -> None:
        """The toast is about something else from now on."""
        self._removed = ()

    def _answer_with(self, remove: bool) -> None:
        retention = self._around.desk.retention
        old, self._old = self._old, None
        try:
            if old is None:
                return
            if remove:
                self._removed = retention.remove(old)
                count = len(self._removed)
                words = tr(
                    "Moved to the bin for 30 days: {n} record|Moved to the bin for 30 days: {n} records", "", count
                )
                self._toast.offer(words.format(n=count))
            else:
                retention.keep()
        except KnownError as error:
            self._old = old
            self.ask(f"{error} {old.words if old else ''}".strip())
            return
        self._around.watch.look()

    def _undo(self) -> None:
        removed, self._removed = self._removed, ()
        if not removed:
            return
        try:
            self._around.desk.retention.put_back(removed)
        except KnownError as error:
            self._removed = removed
            self._toast.offer(str(error))
            return
        self._around.watch.look()
