"""Combo boxes that paint their own field, so that no text is cut hard."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from goodword.shell.theme.measures import control_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.bare_edit import BareEdit
from goodword.shell.widgets.completer import Completer, matching
from goodword.shell.widgets.field_frame import paint_field
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.painting import (
    CONTROL_PADDING,
    advance,
    follow,
    square,
    start,
    text_line,
)
from goodword.shell.widgets.pick_list import dress
from goodword.shell.widgets.reading_side import seen_in

_ARROW = 16
_ARROW_ROOM = 30
_LEAST_WIDTH = 84


class Combo(QComboBox):
    """A choice from a list that opens below the field. The wheel changes it only while it has the focus."""

    def __init__(self, theme: Theme, items: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wrong = False
        self.addItems(list(items))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        self.setStyleSheet("QComboBox { combobox-popup: 0; }")  # below the field, not over it
        dress(self.view())
        follow(theme, self)

    def name(self, name: str) -> None:
        """Give it its accessible name. On Linux Qt tells the chosen text instead, so there it is described too."""
        self.setAccessibleName(name)
        if sys.platform == "linux":
            self.setAccessibleDescription(name)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field as one whose text can't be taken; the text stays."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the longest choice, as high as every control."""
        font = self._theme.types.body
        return QSize(max(_LEAST_WIDTH, round(self._longest() + CONTROL_PADDING + _ARROW_ROOM)), control_height(font))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow; the text is elided then."""
        return QSize(_LEAST_WIDTH, control_height(self._theme.types.body))

    def showPopup(self) -> None:
        """Open the list with room for its longest line and the current one selected."""
        view = self.view()
        view.setMinimumWidth(max(self.width(), round(self._longest()) + 40))
        super().showPopup()
        if self.currentIndex() >= 0:
            view.setCurrentIndex(self.model().index(self.currentIndex(), self.modelColumn()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that scrolls under the pointer changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Field, text or placeholder, arrow."""
        del event
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter, self.rect())
            rect = QRectF(self.rect())
            focused = self.hasFocus() or self.view().isVisible()
            paint_field(painter, self, tokens, focused=focused, wrong=self._wrong)
            arrow = square(rect.right() - _ARROW_ROOM + 6, rect.center().y(), _ARROW)
            paint_icon(painter, arrow, "down", tokens.ink2 if self.isEnabled() else tokens.ink3)
            if not self.isEditable():
                chosen = self.currentIndex() >= 0
                text = self.currentText() if chosen else self.placeholderText()
                ink = tokens.ink if chosen and self.isEnabled() else tokens.ink3
                text_line(painter, self._text_rect(), text, QFont(self._theme.types.body), ink)

    def _text_rect(self) -> QRectF:
        room = self.width() - CONTROL_PADDING - _ARROW_ROOM
        return QRectF(CONTROL_PADDING, 0, room, self.height())

    def _longest(self) -> float:
        texts = [self.itemText(index) for index in range(self.count())]
        return max((advance(self._theme.types.body, t) for t in [*texts, self.placeholderText()]), default=0)


class EditableCombo(Combo):
    """A combo box to type into: any words are fine, the list is a suggestion, completed as one types."""

    def __init__(self, theme: Theme, items: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, items, parent)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = BareEdit(theme, self)
        self.setLineEdit(edit)
        self.edit = edit
        edit.editingFinished.connect(self._show_start)
        edit.textChanged.connect(self._show_start_unless_typing)
        self.setCompleter(None)  # type: ignore[arg-type]
        self._find: Callable[[str], Sequence[str]] = lambda typed: matching(typed, self.words())
        self.completer_of_words = Completer(edit, lambda typed: self._find(typed))
        self.setCurrentIndex(-1)
        self._place_edit()
        edit.installEventFilter(self)

    def words(self) -> list[str]:
        """What the list suggests."""
        return [self.itemText(index) for index in range(self.count())]

    def complete_by(self, find: Callable[[str], Sequence[str]]) -> None:
        """Offer what `find` answers to what is typed, rather than the words of the list that hold it."""
        self._find = find

    def set_words(self, words: Sequence[str]) -> None:
        """Suggest `words` from now on; what is typed stays."""
        typed = self.currentText()
        self.clear()
        self.addItems(list(words))
        self.setCurrentIndex(-1)
        self.setEditText(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt puts the text elsewhere whenever another line of the list is chosen; it is put back."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place_edit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text keeps its place."""
        super().resizeEvent(event)
        self._place_edit()

    def showEvent(self, event: QShowEvent) -> None:
        """The text takes its place."""
        super().showEvent(event)
        self._place_edit()

    def changeEvent(self, event: QEvent) -> None:
        """A new font or style moves the text; it is put back."""
        super().changeEvent(event)
        if self.isEditable():
            self._place_edit()

    def _show_start(self) -> None:
        self.edit.setCursorPosition(0)

    def _show_start_unless_typing(self) -> None:
        if not self.edit.isModified():
            self._show_start()

    def _place_edit(self) -> None:
        room = self._text_rect().adjusted(-2, 2, 0, -2)
        self.edit.setGeometry(seen_in(room, self.rect(), self).toRect())
