"""One quiet hint below a note, and two ways to be rid of it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.wording.advice import Hint
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.icon_button import IconButton

_ICON = 14


class HintLine(QWidget):
    """Out of sight while there is no hint; read out when one comes.

    `closed` and `refused` tell the Label of the hint: seen for this note, or not wanted any more at all.
    """

    closed = Signal(object)
    refused = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint: Hint | None = None
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._words.setMinimumHeight(1)  # else Qt keeps room for the lines it has when it is narrow
        set_role(self._words, "caption")
        self.never = Button(theme, tr("Not this kind again"), ButtonKind.SMALL_LINK)
        self.never.setAccessibleName(tr("Not this kind again"))
        self.close_button = IconButton(theme, "close", tr("Close the hint"))
        self.never.clicked.connect(lambda: self.refused.emit(self._hint.label if self._hint else None))
        self.close_button.clicked.connect(lambda: self.closed.emit(self._hint.label if self._hint else None))
        self._icon = Icon(theme, "info", _ICON)
        self._lay_out()
        self.hide()

    def say(self, hint: Hint | None) -> None:
        """Show a hint in place of the one before, or none."""
        if hint == self._hint:
            return
        comes = hint is not None and (self._hint is None or hint.label is not self._hint.label)
        self._hint = hint
        if hint is not None:
            self._words.setText(hint.words)
        self.setVisible(hint is not None)
        if hint is not None and comes and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, hint.words))

    def controls(self) -> list[QWidget]:
        """Where Tab stops."""
        return [self.never, self.close_button]

    def changeEvent(self, event: QEvent) -> None:
        """The first line stands beside the icon and the buttons, in any font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._align()

    def _lay_out(self) -> None:
        self._lead = QVBoxLayout()
        self._lead.addWidget(self._icon)
        self._lead.addStretch(1)
        self._text = QVBoxLayout()
        self._text.addWidget(self._words)
        self._text.addStretch(1)
        self._link = QVBoxLayout()
        self._link.addWidget(self.never)
        self._link.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(self._lead)
        row.addLayout(self._text, 1)
        row.addSpacing(6)
        row.addLayout(self._link)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._align()

    def _align(self) -> None:
        high, line = self.close_button.sizeHint().height(), line_height(self._theme.types.caption)
        self._link.setContentsMargins(0, round((high - self.never.sizeHint().height()) / 2), 0, 0)
        self._lead.setContentsMargins(0, round((high - _ICON) / 2), 0, 0)
        self._text.setContentsMargins(0, round((high - line) / 2), 0, 0)
