"""What can be done about a next step from a window."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.step_calendar import calendar_file
from goodword.core.steps import Step
from goodword.core.typed_dates import date_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.file_saver import FileSaver

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


class StepActs(QObject):
    """`done` tells in words what was done, and what takes it back; `saved` the name of a file; `failed` an error."""

    done = Signal(str, object)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        place = QStandardPaths.StandardLocation.DocumentsLocation
        title, kind = tr("Save for a calendar", "a dialog"), tr("Calendar entry", "a kind of file")
        self._saver = FileSaver(around, window, title, kind, ".ics", place)
        self._saver.saved.connect(self.saved)
        self._saver.failed.connect(self.failed)

    def finish(self, step: Step) -> None:
        """It was taken."""
        self._mark(step, self._around.desk.steps.done, tr("Done: {step}", "a step").format(step=step.text))

    def drop(self, step: Step) -> None:
        """It will not be taken."""
        self._mark(step, self._around.desk.steps.dropped, tr("Dropped: {step}", "a step").format(step=step.text))

    def move(self, step: Step, due: date) -> None:
        """It is due that day from now on."""
        day = date_words(due, self._around.desk.preferences.today())
        words = tr("Moved to {date}: {step}", "a step").format(date=day, step=step.text)
        self._mark(step, lambda step_id: self._around.desk.steps.move(step_id, due), words)

    def save_for_calendar(self, step: Step) -> None:
        """Ask where to save a step that has a day as a file that calendars read."""
        try:
            self._saver.ask(calendar_file(step, self._around.desk.clock.now()), step.text)
        except KnownError as error:
            self.failed.emit(error)

    def menu(self, step: Step) -> QMenu:
        """All of it, and the check-in that agreed the step. It goes when it is closed."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        today = self._around.desk.preferences.today()
        menu.addAction(tr("Done", "a step, in the menu"), lambda: self.finish(step))
        menu.addAction(tr("Move to tomorrow", "a step, in the menu"), lambda: self.move(step, today + _DAY))
        menu.addAction(tr("Move by a week", "a step, in the menu"), lambda: self.move(step, today + _WEEK))
        menu.addAction(tr("Another day…", "in the menu"), lambda: self._around.open.steps(step.id))
        menu.addAction(tr("Drop it", "a step, in the menu"), lambda: self.drop(step))
        menu.addSeparator()
        if step.due is not None:
            menu.addAction(tr("Save for a calendar…", "in the menu"), lambda: self.save_for_calendar(step))
        menu.addAction(tr("Open the check-in", "in the menu"), lambda: self._around.open.history(step.entry))
        return menu

    def _mark(self, step: Step, mark: Callable[[str], object], words: str) -> None:
        try:
            mark(step.id)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._around.watch.look()
        self.done.emit(words, lambda: self._around.desk.steps.take_back(step.id))
