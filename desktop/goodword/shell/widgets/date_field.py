"""A date as a text field that reads what people type, with a month to pick from."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from goodword.core.date_words import short_date
from goodword.core.errors import InvalidInputError
from goodword.core.typed_dates import Leaning, date_words, read_date
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.month_grid import MonthGrid
from goodword.shell.widgets.painting import advance, square, start
from goodword.shell.widgets.reading_side import as_read, seen_in

_ARROW = 16
_ARROW_ROOM = 26
_LONG_DATE = date(2026, 11, 25)


class DateField(LineEdit):
    """Reads "fri", "27.11.", "tomorrow" when the focus leaves or Enter is pressed, and shows "Fri 27 Nov".

    `changed` tells the new date, or None where the field may be empty and is; `wrong` says in words why
    the text is no date, `settled` that it is one again. Wrong text stays in the field. Up and Down move
    by a day, Alt+Down or F4 or a click on the arrow opens the month, whose weeks begin on the weekday `week_begins`.
    """

    changed = Signal(object)
    wrong = Signal(str)
    settled = Signal()

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        leaning: Leaning,
        *,
        week_begins: Callable[[], int] = lambda: 0,
        icon: str = "",
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, icon, end_room=_ARROW_ROOM - 8, quiet=quiet, parent=parent)
        self._today = today
        self._leaning = leaning
        self._week_begins = week_begins
        self._day: date | None = None
        self._shown = ""
        self.left.connect(self.read)
        self.returnPressed.connect(self.read)
        self.textEdited.connect(self._being_typed)

    def day(self) -> date | None:
        """The date that was read last; None while the field is empty."""
        return self._day

    @property
    def is_typing(self) -> bool:
        """Whether something stands in the field that is not read yet, or is no date."""
        return self.text().strip() != self._shown

    def set_day(self, day: date | None) -> None:
        """Show `day`; None empties the field."""
        self._shown = "" if day is None else date_words(day, self._today())
        self.setText(self._shown)
        self.setCursorPosition(0)
        self.updateGeometry()
        self._settle()
        if day != self._day:
            self._day = day
            self.changed.emit(day)

    def read(self) -> bool:
        """Read what stands in the field now; whether it is a date, or empty."""
        typed = self.text().strip()
        if typed == self._shown and not self.is_wrong():
            return True
        try:
            day = read_date(typed, self._today(), self._leaning) if typed else None
        except InvalidInputError as error:
            self.set_wrong(True)
            self.wrong.emit(str(error))
            return False
        self.set_day(day)
        return True

    def open_month(self) -> None:
        """Show the month below the field."""
        grid = MonthGrid(self._theme, self._day or self._today(), self._today(), self, self._week_begins())
        grid.picked.connect(self.set_day)
        grid.adjustSize()
        grid.move(self._month_corner(grid.sizeHint()))
        grid.show()
        grid.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Days by Up and Down; the month by Alt+Down and F4."""
        key = event.key()
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier):
            self.open_month()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            if self.read():
                step = 1 if key == Qt.Key.Key_Up else -1
                self.set_day((self._day or self._today()) + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The arrow opens the month; elsewhere the text gets the caret."""
        if as_read(event.position(), self).x() > self.width() - _ARROW_ROOM:
            self.open_month()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and its arrow."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            start(painter, self.rect())
            rect = QRectF(self.rect())
            place = square(rect.right() - _ARROW_ROOM + 3, rect.center().y(), _ARROW)
            paint_icon(painter, place, "down", self._theme.tokens.ink2)

    def sizeHint(self) -> QSize:
        """Wide enough for a date with its year; a quiet field is as wide as its text."""
        words = self.text() if self.is_quiet() and self.text() else short_date(_LONG_DATE, year=True)
        width = self.lead() + advance(self._theme.types.body, words) + 4 + _ARROW_ROOM
        return QSize(round(width), super().sizeHint().height())

    def _month_corner(self, size: QSize) -> QPoint:
        left = round(seen_in(QRectF(0, 0, size.width(), 1), self.rect(), self).left())
        below = self.mapToGlobal(QPoint(left, self.height() + 2))
        screen = self.screen().availableGeometry()
        if below.y() + size.height() > screen.bottom():
            below = self.mapToGlobal(QPoint(left, -size.height() - 2))
        return QPoint(max(screen.left(), min(below.x(), screen.right() - size.width())), below.y())

    def _being_typed(self) -> None:
        if self.is_wrong():
            self._settle()

    def _settle(self) -> None:
        was_wrong = self.is_wrong()
        self.set_wrong(False)
        if was_wrong:
            self.settled.emit()
