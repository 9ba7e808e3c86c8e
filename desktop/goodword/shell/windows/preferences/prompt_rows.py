"""The rows of the prompts: a question of the leader's own, the field for one more, and a question of ours."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.practice_words import practice_name
from goodword.core.practices import Practice, is_blank
from goodword.core.setting_search import searched
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.toggle import Toggle
from goodword.shell.windows.preferences.page import findable

_MORE = marked("prompts questions ask reminder own add hide edit", "words that a search finds it by")


class _FieldRow(QWidget):
    """A field with a button, and below them what is wrong."""

    def __init__(self, theme: Theme, button: QWidget) -> None:
        super().__init__()
        self.field = LineEdit(theme)
        self._error = ErrorLine(theme)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._error)

    def _mark(self, error: KnownError | None) -> None:
        self.field.set_wrong(error is not None)
        self.field.setAccessibleDescription(str(error) if error else "")
        if error is None:
            self._error.settle()
        else:
            self._error.say(error)


class OwnQuestionRow(_FieldRow):
    """Taken as it is when its field is left, or at Return. `reword` and `remove` raise KnownError."""

    def __init__(
        self, theme: Theme, text: str, reword: Callable[[str, str], None], remove: Callable[[str], None]
    ) -> None:
        self._bin = IconButton(theme, "bin", "")
        super().__init__(theme, self._bin)
        self.text = ""
        self._reword = reword
        self._remove = remove
        self._bin.clicked.connect(self._take_out)
        self.field.left.connect(self.settle)
        self.field.returnPressed.connect(self.settle)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show the question as it is asked; what is being typed over it stays."""
        if text != self.text:
            self.text = text
            self.field.setText(text)
            self.field.setCursorPosition(0)
            self.field.setAccessibleName(tr("Your question: {question}").format(question=text))
            self._bin.setAccessibleName(tr("Take out: {question}").format(question=text))
            self._bin.setToolTip(tr("Take out", "a button"))
            findable(self, " ".join((text, searched(_MORE))))
            self._mark(None)

    def settle(self) -> None:
        """Take what was typed; where that can't be, say why and leave it there."""
        try:
            if self.field.text() != self.text:
                self._reword(self.text, self.field.text())
        except KnownError as error:
            self._mark(error)
        else:
            self._mark(None)

    @property
    def is_typing(self) -> bool:
        """Whether other words stand in the field than are asked."""
        return self.field.text() != self.text

    def _take_out(self) -> None:
        try:
            self._remove(self.text)
        except KnownError as error:
            self._mark(error)


class NewQuestionRow(_FieldRow):
    """One more question; `add` raises KnownError."""

    def __init__(self, theme: Theme, practice: Practice, add: Callable[[str], None]) -> None:
        button = Button(theme, tr("Add", "a button"), icon="plus")
        super().__init__(theme, button)
        self._add = add
        about = practice_name(practice)
        self.field.setAccessibleName(tr("A question of your own about {practice}").format(practice=about))
        self.field.setPlaceholderText(tr("A question of your own"))
        button.setAccessibleName(tr("Add to {practice}").format(practice=about))
        button.clicked.connect(self._take)
        self.field.returnPressed.connect(self._take)
        self.field.textEdited.connect(lambda _: self._mark(None))
        findable(self, " ".join((tr("A question of your own"), about, searched(_MORE))))

    @property
    def is_typing(self) -> bool:
        """Whether anything stands in the field."""
        return not is_blank(self.field.text())

    def _take(self) -> None:
        try:
            self._add(self.field.text())
        except KnownError as error:
            self._mark(error)
        else:
            self.field.clear()
        self.field.setFocus()


class OurQuestionRow(QWidget):
    """A question that came with Goodword, and whether it is asked; `show` raises KnownError."""

    def __init__(self, theme: Theme, text: str, show: Callable[[str, bool], None]) -> None:
        super().__init__()
        self.text = text
        self._shown = True
        self._show = show
        self._toggle = Toggle(theme, text)
        self._toggle.toggled.connect(self._switch)
        self._error = ErrorLine(theme)
        findable(self, " ".join((text, searched(_MORE))))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(ElidedLabel(theme, text, 3, "body"), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 18, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._error)

    def set_shown(self, shown: bool) -> None:
        """Show whether it is asked."""
        self._shown = shown
        with QSignalBlocker(self._toggle):
            self._toggle.setChecked(shown)
        self._error.settle()

    def _switch(self, on: bool) -> None:
        try:
            self._show(self.text, on)
        except KnownError as error:
            self.set_shown(self._shown)
            self._error.say(error)
