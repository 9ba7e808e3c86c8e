"""A month to pick a day from."""

import calendar
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from goodword.core.date_words import month_year, tiny_weekday_names, weekday_date
from goodword.core.language import tr
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.painting import box, edge_width, follow, start, text_line
from goodword.shell.widgets.reading_side import as_read, key_as_read

_MARGIN = 12
_ARROW = 16
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class MonthGrid(QWidget):
    """Six weeks as a popup. Arrows move by day and week, PageUp and PageDown by month, Home to today;
    Enter, Space or a click picks, Esc leaves. The description says the day in words as it moves. `week_begins` is the
    weekday of the first column, as `date.weekday()` counts.
    """

    picked = Signal(object)

    def __init__(
        self, theme: Theme, day: date, today: date, parent: QWidget | None = None, week_begins: int = 0
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._day = day
        self._today = today
        self._week_begins = week_begins
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Month"))
        self._describe()
        follow(theme, self)

    def day(self) -> date:
        """The day that is marked."""
        return self._day

    def sizeHint(self) -> QSize:
        """The head, the weekdays, six weeks."""
        cell = self._cell()
        return QSize(7 * cell + 2 * _MARGIN, 8 * cell + 2 * _MARGIN)

    def move_to(self, day: date) -> None:
        """Mark `day`, showing its month."""
        self._day = day
        self._describe()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, pick, leave."""
        key = key_as_read(Qt.Key(event.key()), self)
        if key in _STEPS:
            self._try_move(self._day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(-1 if key is Qt.Key.Key_PageUp else 1)
        elif key is Qt.Key.Key_Home:
            self.move_to(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self._day)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the day under the pointer, or turn the page at the arrows."""
        point = as_read(event.position(), self)
        x, y = point.x(), point.y()
        if y < _MARGIN + self._cell():
            if x < _MARGIN + self._cell():
                self._turn(-1)
            elif x > self.width() - _MARGIN - self._cell():
                self._turn(1)
            return
        hit = next((day for day in self._days() if self._place(day).contains(x, y)), None)
        if hit is not None:
            self._pick(hit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, head, weekdays, days."""
        del event
        tokens, types, cell = self._theme.tokens, self._theme.types, self._cell()
        with QPainter(self) as painter:
            start(painter, self.rect())
            painter.fillRect(self.rect(), QColor(tokens.surface))
            box(painter, QRectF(self.rect()), 0, "", tokens.edge, edge_width(tokens))
            head = QRectF(_MARGIN, _MARGIN, 7 * cell, cell)
            title = month_year(self._day)
            text_line(painter, head, title, types.strong, tokens.ink, _CENTRE)
            inset = (cell - _ARROW) / 2
            for name, left in (("left", head.left() + inset), ("right", head.right() - inset - _ARROW)):
                place = QRectF(left, head.center().y() - _ARROW / 2, _ARROW, _ARROW)
                paint_icon(painter, place, name, tokens.ink2)
            for weekday, name in enumerate(tiny_weekday_names()):
                column = (weekday - self._week_begins) % 7
                place = QRectF(_MARGIN + column * cell, _MARGIN + cell, cell, cell)
                text_line(painter, place, name, types.caption, tokens.ink3, _CENTRE)
            for day in self._days():
                self._paint_day(painter, day)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        tokens, types, place = self._theme.tokens, self._theme.types, self._place(day)
        ground = place.adjusted(1, 1, -1, -1)
        if day == self._day:
            box(painter, ground, 6, tokens.select, tokens.ink, 1.6)
        elif day == self._today:
            box(painter, ground, 6, "", tokens.edge, edge_width(tokens))
        ink = tokens.ink if day.month == self._day.month else tokens.ink3
        font = types.strong if day in (self._today, self._day) else types.body
        text_line(painter, place, str(day.day), font, ink, _CENTRE)

    def _cell(self) -> int:
        return max(30, line_height(self._theme.types.body) + 12)

    def _first(self) -> date:
        first = self._day.replace(day=1)
        return first - timedelta(days=(first.weekday() - self._week_begins) % 7)

    def _days(self) -> list[date]:
        return [self._first() + timedelta(days=index) for index in range(42)]

    def _place(self, day: date) -> QRectF:
        week, column = divmod((day - self._first()).days, 7)
        cell = self._cell()
        return QRectF(_MARGIN + column * cell, _MARGIN + (week + 2) * cell, cell, cell)

    def _turn(self, months: int) -> None:
        count = self._day.year * 12 + self._day.month - 1 + months
        year, month = count // 12, count % 12 + 1
        last = calendar.monthrange(year, month)[1]
        self._try_move(date(year, month, min(self._day.day, last)))

    def _try_move(self, day: date) -> None:
        if 1900 <= day.year <= 9997:
            self.move_to(day)

    def _pick(self, day: date) -> None:
        self.picked.emit(day)
        self.close()

    def _describe(self) -> None:
        day = self._day
        words = weekday_date(day, year=True)
        if day == self._today:
            words = tr("{date}, today", "a day read out").format(date=words)
        self.setAccessibleDescription(words)
