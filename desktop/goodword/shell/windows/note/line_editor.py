"""Editing one line of the note in its place."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.note_choices import Says
from goodword.core.note_rows import Row
from goodword.core.practices import Practice
from goodword.core.unnaming import Unnaming
from goodword.shell.theme.measures import RADIUS_ROW
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.widgets.painting import box, start
from goodword.shell.windows.note.note_model import row_name

_LINES = 4
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEditor(QWidget):
    """A row's words to edit. `done` brings them (None: the record's own are wanted), `left` that nothing changes.

    Words are kept by Ctrl+Enter, by Done, and by going elsewhere in the window; Esc leaves them as they were.
    """

    done = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, row: Row, says: Says, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = row
        self._before = says
        self._is_over = False
        self._text = NoteEdit(theme, _LINES)
        self._text.setAccessibleName(tr("Line"))
        self._text.set_text(says.text)
        self._action = LineEdit(theme)
        self._action.setAccessibleName(tr("What is done about it"))
        self._action.setPlaceholderText(tr("What is done about it"))
        self._action.setText(" ".join((says.action or "").split()))
        self._action.setVisible(row.practice is Practice.LISTENING)
        self._error = ErrorLine(theme)
        self._text.refused.connect(self._error.say)
        self._lay_out()
        self.setFocusProxy(self._text)
        for part in (self._text, self._action, self._keep, self._reset):
            part.installEventFilter(self)
        theme.changed.connect(self.update)

    @property
    def entry_id(self) -> str:
        """Which record's words are edited."""
        return self._row.entry_id

    def refuse(self, error: KnownError) -> None:
        """Say why the words can't be taken; they stay."""
        self._is_over = False
        self._error.say(error)
        self._text.setFocus()

    def cancel(self) -> None:
        """Leave the words as they were."""
        if not self._is_over:
            self._is_over = True
            self.left.emit()

    def is_about(self, whom: Unnaming) -> bool:
        """Whether that person stands in the words."""
        return any(map(whom.names, (self._text.text(), self._action.text())))

    def forget_person(self, whom: Unnaming) -> Callable[[], None]:
        """Take that person out of the words; returns what puts them back where they are still edited."""
        text, action, before = self._text.text(), self._action.text(), self._before
        self._show(whom.without(text), whom.without(action))
        self._before = Says(whom.without(before.text), before.action and whom.without(before.action))
        there = [True]
        self.destroyed.connect(lambda *_: there.clear())

        def take_back() -> None:
            if there and not self._is_over:
                self._show(text, action)
                self._before = before

        return take_back

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that end it; and whoever goes elsewhere in the window means what stands there."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
            if event.key() in _KEYS and (event.modifiers() & Qt.KeyboardModifier.ControlModifier):
                self._finish()
                return True
        if event.type() is QEvent.Type.FocusOut and self.window().isActiveWindow():
            focus = QApplication.focusWidget()
            if focus is not None and focus is not self and not self.isAncestorOf(focus):
                self._finish(quietly=True)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of a selected row."""
        del event
        with QPainter(self) as painter:
            start(painter)
            box(painter, QRectF(self.rect()), RADIUS_ROW, self._theme.tokens.select, "")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        name = ElidedLabel(self._theme, row_name(self._row), role="strong")
        keys = QLabel(tr("Ctrl+Enter keeps, Esc leaves"))
        set_role(keys, "caption")
        keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._keep = Button(self._theme, tr("Done", "a button"))
        self._reset = Button(self._theme, tr("As recorded"), ButtonKind.QUIET)
        self._reset.setVisible(self._row.is_edited)
        for button in (self._keep, self._reset):
            button.setAccessibleName(button.text())
        self._keep.clicked.connect(lambda: self._finish())
        self._reset.clicked.connect(self._take_record)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(keys, 1)
        foot.addWidget(self._reset)
        foot.addWidget(self._keep)
        for part in (name, self._text, self._action, self._error):
            layout.addWidget(part)
        layout.addLayout(foot)

    def _show(self, text: str, action: str) -> None:
        self._text.set_text(text)
        self._action.setText(action)

    def _finish(self, *, quietly: bool = False) -> None:
        if self._is_over:
            return
        says = Says(self._text.text(), self._action.text() or None)
        if says == self._before or (quietly and not says.text.strip()):
            self.cancel()
            return
        self._is_over = True
        self.done.emit(says)

    def _take_record(self) -> None:
        self._is_over = True
        self.done.emit(None)
