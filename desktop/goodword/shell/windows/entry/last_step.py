"""What was agreed last time, asked about before anything new is written."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.errors import KnownError, NotFoundError
from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.step_words import said_words, standing_words
from goodword.core.steps import Step
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.soft_question import SoftQuestion


class LastStep(QWidget):
    """Out of sight where nothing is to be asked about. What is answered holds at once, and can be taken back here."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        theme = around.theme
        self._around = around
        self._step: Step | None = None
        self._answered: Step | None = None
        self._left: Step | None = None
        self._whom: str | None = None
        self._words = SoftQuestion(theme, Practice.COACHING)
        self._done = Button(theme, tr("Done", "a step, a button"), ButtonKind.SMALL_LINK)
        self._not_yet = Button(theme, tr("Not yet", "a step, a button"), ButtonKind.SMALL_LINK)
        self._drop = Button(theme, tr("Drop it", "a button"), ButtonKind.SMALL_LINK)
        self._undo = Button(theme, tr("Undo", "a button"), ButtonKind.SMALL_LINK)
        self._done.clicked.connect(lambda: self._answer(done=True))
        self._drop.clicked.connect(lambda: self._answer(done=False))
        self._not_yet.clicked.connect(self._leave)
        self._undo.clicked.connect(self._take_back)
        answers = QHBoxLayout()
        answers.setSpacing(14)
        for button in self.controls():
            answers.addWidget(button)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addLayout(answers)
        self.hide()

    def controls(self) -> list[QWidget]:
        """Where Tab stops."""
        return [self._done, self._not_yet, self._drop, self._undo]

    def ask(self, person: str | None) -> None:
        """Ask what became of the oldest step with that person, by name, or with anybody; once answered, nothing more.

        Raises BookError.
        """
        if person != self._whom or not self._still_there():
            self._answered = None
        self._whom = person
        if self._answered is not None:
            self._show()
            return
        self._step = self._around.desk.steps.to_ask_about(person)
        if self._step == self._left:
            self._step = None
        self._show()

    def look_again(self) -> None:
        """The book has changed: what is asked about may be answered elsewhere, or gone. Raises BookError."""
        if self._answered is not None or self._step is not None:
            self.ask(self._whom)

    def ask_nothing(self) -> None:
        """Nothing was agreed with somebody new."""
        self._step = self._answered = None
        self._show()

    def settle(self) -> None:
        """A new record begins: ask anew."""
        self._answered = self._left = None

    def _still_there(self) -> bool:
        """Whether what was answered still stands like that."""
        if self._answered is None:
            return False
        try:
            return self._around.desk.steps.step(self._answered.id) == self._answered
        except NotFoundError:
            return False

    def _show(self) -> None:
        step = self._answered or self._step
        self.setVisible(step is not None)
        if step is None:
            return
        is_answered = self._answered is not None
        for button in (self._done, self._not_yet, self._drop):
            button.setVisible(not is_answered)
            button.setAccessibleName(f"{button.text()}: {step.text}")
        self._undo.setVisible(is_answered)
        self._undo.setAccessibleName(self._undo.text())
        words = said_words(step) if not is_answered else self._became(step)
        if words != self._words.text():
            self._words.setText(words)
            if self.isVisible():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _became(self, step: Step) -> str:
        said = tr("{step}: {stands}", "a step: done on Fri 27 Nov")
        return said.format(step=step.text, stands=standing_words(step, self._today()))

    def _answer(self, *, done: bool) -> None:
        steps = self._around.desk.steps
        if self._step is None:
            return
        try:
            self._answered = steps.done(self._step.id) if done else steps.dropped(self._step.id)
        except KnownError as error:
            self._words.setText(str(error))
            return
        self._around.watch.look()
        self._show()
        self._undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """Not asked again while this record is being written."""
        self._left, self._step = self._step, None
        self._show()

    def _take_back(self) -> None:
        if self._answered is None:
            return
        try:
            self._around.desk.steps.take_back(self._answered.id)
        except KnownError as error:
            self._words.setText(str(error))
            return
        self._around.watch.look()
        self._answered = None
        self._show()
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _today(self) -> date:
        return self._around.desk.preferences.today()
