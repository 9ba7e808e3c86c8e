"""Words to ask somebody how far praise of them may go, and a place for the answer."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QWidget

from goodword.core.asking_words import WISHES, words_to_ask
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.people import Person, Recognition
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.reading_text import ReadingText
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 460


class WishSheet(Sheet):
    """`answered` comes once the person's wish is kept; they need not be asked again."""

    answered = Signal()

    def __init__(self, around: Surroundings, window: QWidget, person: Person) -> None:
        super().__init__(around, window, tr("Ask about praise", "a window"), _WIDTH)
        theme = around.theme
        self._person = person
        name = QLabel(person.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        set_role(name, "strong")
        words = ReadingText(theme, tr("Words to ask"))
        words.set_plain(words_to_ask(person.called), theme.types.body)
        copy = Button(theme, tr("Copy the words"), icon="copy")
        copy.clicked.connect(lambda: self._copy(words.toPlainText()))
        self._told = QLabel()
        set_role(self._told, "caption")
        answer = QLabel(tr("What did they say?"))
        set_role(answer, "label")
        self._error = ErrorLine(theme)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        for wish, words_of_it in WISHES:
            label = tr(words_of_it, "a wish about praise")
            button = Button(theme, label)
            button.setAccessibleName(label)
            button.clicked.connect(lambda _=False, wish=wish: self._keep(wish))
            answers.addWidget(button)
        answers.addStretch(1)
        copied = QHBoxLayout()
        copied.setSpacing(10)
        copied.addWidget(copy)
        copied.addWidget(self._told, 1)
        self.column.addWidget(name)
        self.column.addWidget(words)
        self.column.addLayout(copied)
        self.column.addSpacing(6)
        self.column.addWidget(answer)
        self.column.addLayout(answers)
        self.column.addWidget(self._error)
        leave = Button(theme, tr("Not yet", "a button"), ButtonKind.QUIET)
        leave.clicked.connect(self.close)
        self.feet((leave, QDialogButtonBox.ButtonRole.RejectRole))
        copy.setFocus()

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._told.setText(tr("Copied."))

    def _keep(self, wish: Recognition) -> None:
        journal = self.around.desk.journal
        try:
            person = next((one for one in journal.people() if one.id == self._person.id), self._person)
            journal.amend_person(replace(person, recognition=wish))
        except KnownError as error:
            self._error.say(error)
            return
        self.answered.emit()
        self.close()
