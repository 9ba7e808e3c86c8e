"""The question what came of something heard, in a window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from goodword.core.errors import KnownError
from goodword.core.insights import Insight
from goodword.core.language import tr
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.question_bar import QuestionBar
from goodword.shell.windows.heard.insight_words import question_words


class OutcomeAsker(QuestionBar):
    """Asks once what came of something: whoever has seen the question is not asked again, whatever they answered.

    `show_wanted` tells the id of the record to show, `failed` why the answer can't be kept.
    """

    show_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, tr("Show it", "a button"), tr("Not now", "a button"), parent)
        self._around = around
        self._asked: Insight | None = None
        self.answered.connect(self._answer_with)

    def read(self) -> None:
        """Ask what there is to ask now; nothing in a book that could not keep the answer. Raises BookError."""
        desk = self._around.desk
        if desk.book.read_only:
            return
        self._asked = desk.listening.to_ask_about()
        if self._asked is not None:
            self.ask(question_words(self._asked, desk.preferences.today()))

    def end(self) -> None:
        """The question has been seen, and goes."""
        asked, self._asked = self._asked, None
        self.settle()
        if asked is None:
            return
        try:
            self._around.desk.listening.asked(asked.entry.id)
        except KnownError as error:
            self.failed.emit(error)

    def _answer_with(self, show: bool) -> None:
        asked = self._asked
        self.end()
        if show and asked is not None:
            self.show_wanted.emit(asked.entry.id)
