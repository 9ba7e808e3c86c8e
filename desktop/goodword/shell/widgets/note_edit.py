"""The editor of a note: plain text with room between its lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from goodword.core.practices import NOTE_LIMIT, Practice, without_unprintable
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.field_frame import paint_field
from goodword.shell.widgets.idle_undo import undo_is_idle
from goodword.shell.widgets.note_limits import fits, refusal
from goodword.shell.widgets.note_underlines import paint_spans
from goodword.shell.widgets.painting import clear_ground, start
from goodword.shell.widgets.underline import Underline

LINE_HEIGHT = 1.32
_SIDE = 8
_TOP = 4
_FRAME = 2 * _TOP + 8 + 2
_ENDLESS = 10_000


@dataclass(frozen=True, slots=True)
class NoteSpan:
    """A stretch of the note, in characters, and how it is underlined."""

    start: int
    end: int
    kind: Underline


class NoteEdit(QTextEdit):
    """Takes plain text only, at most NOTE_LIMIT bytes of it.

    What would make the note longer is not taken: `refused` says so in words, and the text stays as it is.
    Undo takes back what was typed or pasted and nothing else. Tab leaves the field.
    """

    refused = Signal(str)

    def __init__(self, theme: Theme, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._practice = Practice.PRAISE
        self._spans: tuple[NoteSpan, ...] = ()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setViewportMargins(_SIDE, _TOP, 4, _TOP)
        self.viewport().setAutoFillBackground(False)
        clear_ground(self)
        self._space_lines()
        self.document().contentsChange.connect(self._move_spans)
        theme.changed.connect(self._restyle)

    def text(self) -> str:
        """What stands in the note, its line ends as "\\n", nothing else changed."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Put `text` in place of everything; nothing before it can be undone."""
        self._spans = ()
        self.setPlainText(text)
        self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def set_lines(self, lines: int) -> None:
        """Ask for room for that many lines."""
        self._lines = lines
        self.updateGeometry()

    def set_spans(self, practice: Practice, spans: Sequence[NoteSpan]) -> None:
        """Underline these stretches in the colour of `practice` until the next call; they move with their words."""
        self._practice = practice
        self._spans = tuple(spans)
        self.viewport().update()

    def set_example(self, text: str) -> None:
        """Show `text` while the note is empty, all of it."""
        self.setPlaceholderText(text)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the placeholder elsewhere."""
        super().resizeEvent(event)
        if self.placeholderText() and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the wanted number of lines, and for the placeholder."""
        return QSize(240, max(self._lines * self._line() + _FRAME, self._placeholder_height()))

    def minimumSizeHint(self) -> QSize:
        """At least two lines are in view."""
        return QSize(120, max(min(2, self._lines) * self._line() + _FRAME, self._placeholder_height()))

    def clear(self) -> None:
        """Empty the note; nothing before it can be undone."""
        self.set_text("")

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z goes on to the window (a toast's Undo) while there is nothing to undo in the note."""
        if undo_is_idle(event, self.document().isUndoAvailable()):
            event.ignore()
            return False
        if event.type() is QEvent.Type.Paint:
            with QPainter(self) as painter:
                start(painter)
                paint_field(painter, self, self._theme.tokens, focused=self.hasFocus())
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame shows it."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame shows it."""
        super().focusOutEvent(event)
        self.update()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only; no pictures, no files."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop as plain text, in one step to undo."""
        text = without_unprintable(source.text())
        if self._has_room(text):
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing ends where the note is full."""
        typed = event.text().replace("\r", "\n")
        adds = typed and (typed.isprintable() or typed in "\n\t")
        if not adds or self._has_room(typed):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Composed characters count like typed ones."""
        if not event.commitString() or self._has_room(event.commitString()):
            super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the underlines below it."""
        super().paintEvent(event)
        if self.placeholderText() and self.document().isEmpty():
            self._paint_rest_of_example()
        if self._spans:
            with QPainter(self.viewport()) as painter:
                start(painter)
                colour = self._theme.tokens.of(self._practice).fill
                painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
                stretches = [(span.start, span.end, span.kind) for span in self._spans]
                paint_spans(painter, self.document(), self.text(), stretches, colour)

    def _move_spans(self, place: int, removed: int, added: int) -> None:
        """Keep the underlines under their words while typing goes on before the next call of set_spans."""
        if removed != added:
            self._spans = tuple(
                replace(
                    span,
                    start=_moved(span.start, place, removed, added),
                    end=_moved(span.end, place, removed, added),
                )
                for span in self._spans
            )

    def _has_room(self, addition: str) -> bool:
        if (self.document().characterCount() + len(addition)) * 4 <= NOTE_LIMIT:
            return True
        cursor = self.textCursor()
        kept = self.text()
        if cursor.hasSelection():
            chosen = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
            kept = kept.replace(chosen, "", 1)
        if fits(kept, addition):
            return True
        self.refused.emit(refusal(kept, addition))
        return False

    def _placeholder_height(self) -> int:
        if not self.placeholderText():
            return 0
        room = self._example_room()
        wrapped = QFontMetrics(self.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText())
        return wrapped.height() + 2 * room.top() + 2 * _TOP + 2

    def _example_room(self) -> QRect:
        margin = round(self.document().documentMargin())
        return QRect(margin, margin, max(self.viewport().width() - 2 * margin, 1), _ENDLESS)

    def _paint_rest_of_example(self) -> None:
        """Qt paints no more of it than fits into one line of the note."""
        first = self.document().documentLayout().blockBoundingRect(self.document().firstBlock())
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(QRectF(self.viewport().rect()).adjusted(0, first.bottom(), 0, 0))
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self._example_room(), Qt.TextFlag.TextWordWrap, self.placeholderText())

    def _line(self) -> int:
        return ceil(line_height(self._theme.types.body) * LINE_HEIGHT)

    def _space_lines(self) -> None:
        document = self.document()
        document.setUndoRedoEnabled(False)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(LINE_HEIGHT * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        document.setUndoRedoEnabled(True)
        document.setModified(False)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
        self.viewport().update()


def _moved(position: int, place: int, removed: int, added: int) -> int:
    """Where a position is after so much was taken out and put in at `place`."""
    return position if position <= place else max(place, position - removed) + added
