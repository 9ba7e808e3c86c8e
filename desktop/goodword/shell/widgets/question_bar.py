"""A question in a window, with its two answers; nothing is done until one is given."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from goodword.core.language import tr
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.card import Card
from goodword.shell.widgets.reading_side import margins


class QuestionBar(Card):
    """Hidden until `ask`. `answered` tells whether it was yes; it hides by itself then."""

    answered = Signal(bool)

    def __init__(self, theme: Theme, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Question"), parent)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_role(self._words, "body")
        self.yes, self.no = Button(theme, yes), Button(theme, no, ButtonKind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(self, 18, 10, 12, 10))
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for button, answer in ((self.yes, True), (self.no, False)):
            button.setAccessibleName(button.text())
            button.clicked.connect(lambda _checked=False, answer=answer: self._answer(answer))
        self.hide()

    def ask(self, words: str) -> None:
        """Show the question and have it read out; asked once more, it changes nothing."""
        if self.is_asking() and self._words.text() == words:
            return
        self._words.setText(words)
        self.setAccessibleDescription(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def is_asking(self) -> bool:
        """Whether it waits for an answer."""
        return not self.isHidden()

    def words(self) -> str:
        """What it asks, or asked last."""
        return self._words.text()

    def settle(self) -> None:
        """There is nothing to ask any more."""
        self.hide()

    def _answer(self, yes: bool) -> None:
        self.hide()
        self.answered.emit(yes)
