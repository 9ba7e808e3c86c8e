"""The left pane of the weekly note: what may be in it, in groups with their counts, to pick, reorder and edit."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.note_rows import Row
from goodword.core.notes import NoteDraft
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.row_list import RowList
from goodword.shell.windows.note.line_editor import LineEditor
from goodword.shell.windows.note.note_model import NoteModel, row_name
from goodword.shell.windows.note.note_row_painter import NoteRows

Index = QModelIndex | QPersistentModelIndex

_EDIT_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDGE = 18


class NoteContents(RowList):
    """The rows. `wanted_in` tells (id, in or out), `wanted_order` all ids in their new order, `wanted_words` (id,
    Says or None for the record's own).
    """

    wanted_in = Signal(str, bool)
    wanted_order = Signal(object)
    wanted_words = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("In the note"), parent)
        self._theme = theme
        self._draft: NoteDraft | None = None
        self._model = NoteModel(self)
        self._painter = NoteRows(theme, self._model, self)
        self._editor: LineEditor | None = None
        self._pressed: QPoint | None = None
        self._drop: int | None = None
        self.setItemDelegate(self._painter)
        self.setModel(self._model)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)
        theme.changed.connect(self._place_editor)

    def show_draft(self, draft: NoteDraft) -> None:
        """Show what may be in a note; the chosen record stays chosen, or the one in its place is."""
        chosen = self.current()
        place = max(self.currentIndex().row(), 0)
        self._draft = draft
        self._model.show(draft.composed.rows)
        if self._model.rowCount() and not self.currentIndex().isValid():
            found = self._model.number_of(chosen.entry_id) if chosen else None
            row = min(place, self._model.rowCount() - 1) if found is None else found
            self.setCurrentIndex(self._model.index(row))
        if self._editor is not None and self._model.number_of(self._editor.entry_id) is None:
            self._editor.cancel()
        self.scheduleDelayedItemsLayout()
        self._place_editor()

    def current(self) -> Row | None:
        """The chosen row."""
        number = self.currentIndex().row()
        return self._model.row(number) if 0 <= number < self._model.rowCount() else None

    @property
    def is_editing(self) -> bool:
        """Whether a line is being edited."""
        return self._editor is not None

    def leave_off(self) -> bool:
        """Leave what is being edited or dragged as it was; whether there was anything."""
        if self._editor is not None:
            self._editor.cancel()
            return True
        was_dragged, self._pressed, self._drop = self._drop is not None, None, None
        self.viewport().update()
        return was_dragged

    def refuse(self, error: KnownError) -> None:
        """Say at the line that is being edited why its words can't be taken."""
        if self._editor is not None:
            self._editor.refuse(error)

    def end_editing(self) -> None:
        """The words are taken."""
        editor, self._editor = self._editor, None
        self._painter.editing = None
        if editor is not None:
            focus = QApplication.focusWidget()
            had_focus = focus is not None and editor.isAncestorOf(focus)
            editor.hide()
            editor.deleteLater()
            if had_focus:
                self.setFocus()
        self.scheduleDelayedItemsLayout()

    def edit_current(self) -> None:
        """Edit the chosen row's line in its place."""
        row = self.current()
        if row is None or self._draft is None or self._editor is not None:
            return
        line = self._draft.choices.lines.get(row.entry_id)
        editor = LineEditor(self._theme, row, line.says if line else row.recorded, self.viewport())
        editor.done.connect(lambda says: self.wanted_words.emit(row.entry_id, says))
        editor.left.connect(self.end_editing)
        self._editor = editor
        self._painter.editing = row.entry_id
        self._place_editor()
        editor.show()
        editor.setFocus()
        self._reveal_editor()

    def move_current(self, by: int) -> None:
        """Move the chosen row up (-1) or down (1) within its group."""
        number = self.currentIndex().row()
        if self.current() is not None:
            self._move(number, number + by + (by > 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space puts in or out, Alt with an arrow moves, F2 or Enter edits."""
        row = self.current()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Space and row is not None:
            self._toggle(row)
        elif event.key() in _EDIT_KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.edit_current()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the check it puts in or out; elsewhere a drag may begin."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        point = event.position().toPoint()
        if self._painter.check_area(self.visualRect(index), index.row()).contains(point):
            self._toggle(self._model.row(index.row()))
        else:
            self._pressed = point

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row that is dragged shows where it would land."""
        point = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if self._drop is None and (point - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._drop = self._landing(point)
        bar = self.verticalScrollBar()
        if point.y() < _EDGE or point.y() > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + (-_EDGE if point.y() < _EDGE else _EDGE))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The row lands."""
        drop, self._pressed, self._drop = self._drop, None, None
        if drop is not None:
            self.viewport().update()
            self._move(self.currentIndex().row(), drop)
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a line edits it."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and not self._painter.check_area(self.visualRect(index), index.row()).contains(point):
            self._pressed = None
            self.edit_current()
        else:
            self.mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and where a dragged one would land."""
        super().paintEvent(event)
        if self._drop is not None:
            with QPainter(self.viewport()) as painter:
                y = self._line_at(self._drop)
                painter.fillRect(12, y - 1, self.viewport().width() - 24, 2, QColor(self._theme.tokens.ink))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The editor keeps its place, and stays in view."""
        super().resizeEvent(event)
        self._place_editor()
        self._reveal_editor()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the chosen row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    def viewportEvent(self, event: QEvent) -> bool:
        """The editor follows rows that are laid out anew."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_editor()
        return super().viewportEvent(event)

    def minimumSizeHint(self) -> QSize:
        """A row or two."""
        return QSize(120, 100)

    def _toggle(self, row: Row) -> None:
        self.wanted_in.emit(row.entry_id, not row.is_in)
        words = tr("{name}: out.", "left out of a note") if row.is_in else tr("{name}: in.", "put into a note")
        self._tell(words.format(name=row_name(row)))

    def _move(self, number: int, before: int) -> None:
        """Put the row before the one of another number, as far as its group reaches."""
        rows = list(self._model.rows())
        practice = rows[number].practice
        group = [place for place, row in enumerate(rows) if row.practice is practice]
        before = min(max(before, group[0]), group[-1] + 1)
        if before in (number, number + 1):
            return
        row = rows.pop(number)
        rows.insert(before - (before > number), row)
        self.wanted_order.emit([one.entry_id for one in rows])
        self._tell(
            tr("{name}: {place} of {count}.").format(
                name=row_name(row), place=rows.index(row) - group[0] + 1, count=len(group)
            )
        )

    def _landing(self, point: QPoint) -> int:
        """Before which row one that is dropped at a point would stand."""
        for number in range(self._model.rowCount()):
            rect = self._painter.body(self.visualRect(self._model.index(number)), number)
            if point.y() < rect.center().y():
                return self._within(number)
        return self._within(self._model.rowCount())

    def _within(self, before: int) -> int:
        practice = self._model.row(self.currentIndex().row()).practice
        group = [place for place, row in enumerate(self._model.rows()) if row.practice is practice]
        return min(max(before, group[0]), group[-1] + 1)

    def _line_at(self, before: int) -> int:
        if before == self._within(self._model.rowCount()):
            return self.visualRect(self._model.index(before - 1)).bottom()
        return self._painter.body(self.visualRect(self._model.index(before)), before).top() - 1

    def _place_editor(self) -> None:
        editor = self._editor
        if editor is None:
            return
        number = self._model.number_of(editor.entry_id)
        if number is None:
            return
        height = editor.sizeHint().height()
        if height != self._painter.editor_height:
            self._painter.editor_height = height
            self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        is_higher = height > editor.height()
        editor.setGeometry(self._painter.body(self.visualRect(self._model.index(number)), number))
        if is_higher and editor.isVisible():
            self._reveal_editor()

    def _reveal_editor(self) -> None:
        """Scroll until the editor is in view down to its foot, or up to its head where there is no room for both."""
        if self._editor is not None:
            self.executeDelayedItemsLayout()
            place, bar = self._editor.geometry(), self.verticalScrollBar()
            below = place.bottom() + 1 - self.viewport().height()
            bar.setValue(bar.value() + min(max(below, 0), place.top()))

    def _tell(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
