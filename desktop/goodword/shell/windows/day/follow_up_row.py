"""Today's third row: the next steps that come first, and whom to praise."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.steps import Step
from goodword.core.whom_next import Wait
from goodword.core.workdays import Today
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.folding_row import FoldingRow
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.day.steps_card import MOST_STEPS, StepsCard
from goodword.shell.windows.day.suggestion_card import SuggestionCard
from goodword.shell.windows.follow_up.step_acts import StepActs


class FollowUpRow(FoldingRow):
    """Hidden where there is nothing to follow up and nobody to suggest.

    `acted` tells that the toast is about this row now, `failed` brings what is wrong.
    """

    acted = Signal()
    failed = Signal(object)

    def __init__(self, around: Surroundings, toast: Toast, gap: int) -> None:
        super().__init__(gap)
        self._around = around
        self._toast = toast
        self._undo: Callable[[], object] | None = None
        self._wait: Wait | None = None
        self._steps = StepsCard(around.theme)
        self._suggestion = SuggestionCard(around.theme)
        self._acts = StepActs(around, self)
        self.add(self._steps, 11)
        self.add(self._suggestion, 10)
        self._steps.ticked.connect(self._acts.finish)
        self._steps.more_wanted.connect(self._offer_more)
        self._steps.all_wanted.connect(lambda: around.open.steps())
        self._suggestion.write.connect(self._write)
        self._suggestion.other.connect(self._suggest_other)
        self._suggestion.closed.connect(self._leave_off)
        self._acts.done.connect(self._done)
        self._acts.saved.connect(self._tell_saved)
        self._acts.failed.connect(self.failed)
        toast.undone.connect(self._take_back)

    def read(self, day: Today) -> None:
        """Show what there is now. Raises BookError."""
        desk = self._around.desk
        steps = desk.steps.first(MOST_STEPS)
        wait, alone = None, True
        if Practice.PRAISE in day.asked and not day.off and desk.whom_next.is_wanted():
            person = desk.whom_next.suggestion(Practice.PRAISE)
            wait = desk.whom_next.wait(person, Practice.PRAISE) if person else None
            wait = wait if wait and wait.workdays != 0 else None  # whoever was praised just now is no suggestion
            alone = sum(one.is_here(day.date) for one in desk.journal.people()) < 2
        self._wait = wait
        self._steps.setVisible(bool(steps))
        self._steps.show_steps(steps, day.date)
        self._suggestion.setVisible(wait is not None)
        if wait is not None:
            self._suggestion.show_wait(wait, alone=alone)
        self.setVisible(bool(steps) or wait is not None)

    def forget(self) -> None:
        """The toast is about something else from now on."""
        self._undo = None

    def _offer_more(self, step: Step, beside: IconButton) -> None:
        menu = self._acts.menu(step)
        menu.popup(beside.mapToGlobal(QPoint(0, beside.height() + 2)))

    def _write(self) -> None:
        if self._wait is not None:
            self._around.open.quick_entry(Practice.PRAISE, self._wait.person.name)

    def _suggest_other(self) -> None:
        self._do(lambda: self._around.desk.whom_next.someone_else(Practice.PRAISE))

    def _leave_off(self) -> None:
        whom = self._around.desk.whom_next
        if self._do(whom.leave_off):
            self._done(tr("No suggestion until tomorrow."), lambda: whom.leave_off(wanted=True))

    def _done(self, said: str, undo: Callable[[], object]) -> None:
        self._undo = undo
        self._toast.offer(said)
        self.acted.emit()

    def _tell_saved(self, name: str) -> None:
        self._undo = None
        self._toast.offer(tr("Saved as {name}.").format(name=name), undo=False)
        self.acted.emit()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            self._do(undo)

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except KnownError as error:
            self.failed.emit(error)
            return False
        self._around.watch.look()
        return True
