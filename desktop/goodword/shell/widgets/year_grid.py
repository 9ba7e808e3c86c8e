"""A year of days to look at, to walk through and to mark a stretch of."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from goodword.core.calendar_days import CalendarDay, month_later
from goodword.core.language import tr
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.day_stripes import BLOCK
from goodword.shell.widgets.painting import box, edge_width, follow, start
from goodword.shell.widgets.reading_side import as_read, key_as_read, seen_in, upright
from goodword.shell.widgets.year_layout import COLUMNS, GAP_ACROSS, LEAST_PITCH, YearLayout
from goodword.shell.widgets.year_picture import STRIPE_GAP, YearPicture

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_RING = 1.6
_AROUND = 3.5
_RADIUS = 5.0
_LEAST_ROOM = 100


class YearGrid(QFrame):
    """Arrows move by day and week, PageUp and PageDown by month, Home to today; Shift or dragging marks a stretch.

    `moved` comes with the day at the cursor, `stretched` with both ends of what is marked, `chosen` when Enter or
    a click asks for a day, `year_wanted` before the cursor goes into another year: whoever listens shows it then.
    `speak` gives a day, or a stretch of more than one, in words: it becomes the description and is read out.
    """

    moved = Signal(object)
    stretched = Signal(object, object)
    chosen = Signal(object)
    year_wanted = Signal(int)

    def __init__(self, theme: Theme, speak: Callable[[date, date], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._speak = speak
        self._days: Sequence[CalendarDay] = ()
        self._picture = YearPicture(theme)
        self._today = self._day = self._anchor = date(2000, 1, 1)
        self._first, self._last = self._today, self._today
        self._hovered: date | None = None
        self._dragged = False
        self._marks = True
        self._week_begins = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty("ring", "none")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow(theme, self)

    @property
    def day(self) -> date:
        """The day at the cursor."""
        return self._day

    @property
    def stretch(self) -> tuple[date, date]:
        """Both ends of what is marked; twice the day at the cursor where nothing more is."""
        return min(self._day, self._anchor), max(self._day, self._anchor)

    def set_limits(self, first: date, last: date, today: date) -> None:
        """How far the cursor may go, and where Home brings it."""
        self._first, self._last, self._today = first, last, today

    def set_week_start(self, weekday: int) -> None:
        """The weekday of the first column, as `date.weekday()` counts; Monday unless said."""
        self._week_begins = weekday
        self.update()

    def set_days(self, days: Sequence[CalendarDay]) -> None:
        """Show these: every day of a year."""
        if days != self._days:
            self._days = days
        self.setAccessibleName(tr("Days of {year}").format(year=days[0].date.year))
        self._describe()
        self.update()

    def place_cursor(self, day: date) -> None:
        """Put the cursor on a day of the year that is shown, without telling anybody."""
        self._day = self._anchor = day
        self._describe()
        self.update()

    def go_to(self, day: date, *, extend: bool = False) -> None:
        """Move the cursor, into another year too; `extend` marks everything it passes."""
        day = min(max(day, self._first), self._last)
        if day == self._day and (extend or self._anchor == day):
            return
        if day.year != self._shown_year():
            self.year_wanted.emit(day.year)
        self._day = day
        if not extend:
            self._anchor = day
        self._describe()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))
        self.update()
        self.moved.emit(day)
        self.stretched.emit(*self.stretch)

    def clear_stretch(self) -> bool:
        """Mark the cursor's day alone; whether there was more."""
        if self._anchor == self._day:
            return False
        self._anchor = self._day
        self._describe()
        self.update()
        self.stretched.emit(self._day, self._day)
        return True

    @contextmanager
    def unmarked(self) -> Iterator[None]:
        """Within the block it paints the year alone: neither cursor nor today nor what is marked."""
        self._marks = False
        try:
            yield
        finally:
            self._marks = True

    def sizeHint(self) -> QSize:
        """Room for days of 24 by 19."""
        return QSize(752, round(YearLayout.least_height(*self._heads())) + 36)

    def minimumSizeHint(self) -> QSize:
        """Days of 17 by 17."""
        across = COLUMNS * 7 * LEAST_PITCH + (COLUMNS - 1) * GAP_ACROSS
        return QSize(max(across, _LEAST_ROOM), round(YearLayout.least_height(*self._heads())))

    def place_of(self, day: date) -> QRectF:
        """The cell of a day of the year that is shown."""
        return seen_in(self._layout().place(day), self.rect(), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, mark, choose."""
        key = key_as_read(Qt.Key(event.key()), self)
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _STEPS:
            self.go_to(self._day + timedelta(days=_STEPS[key]), extend=extend)
        elif key in _MONTHS:
            self.go_to(month_later(self._day, _MONTHS[key]), extend=extend)
        elif key is Qt.Key.Key_Home:
            self.go_to(self._today, extend=extend)
        elif key in _ENTER:
            self.chosen.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the day under the pointer; a stretch begins there."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._dragged = False
        if day := self._day_at(event.position()):
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._dragged = extend
            self.go_to(day, extend=extend)
        else:
            self._dragged = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark what the pointer passes while it is held down."""
        day = self._day_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            if day is not None and day != self._day:
                self._dragged = True
                self.go_to(day, extend=True)
        elif day != self._hovered:
            self._hovered = day
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses; the end of a stretch does not."""
        left = event.button() is Qt.MouseButton.LeftButton
        if left and not self._dragged and self._day_at(event.position()) == self._day:
            self.chosen.emit(self._day)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows it."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring grows thin."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, the picture of the year, rings."""
        del event
        if not self._days:
            return
        layout = self._layout()
        with QPainter(self) as painter:
            start(painter, self.rect())
            if self._marks:
                self._paint_grounds(painter, layout)
            ratio = painter.device().devicePixelRatio()
            with upright(painter, QRectF(self.rect())):
                painter.drawPixmap(0, 0, self._picture.of(layout, self._days, ratio, self.layoutDirection()))
            if self._marks:
                self._paint_rings(painter, layout)

    def _paint_grounds(self, painter: QPainter, layout: YearLayout) -> None:
        tokens = self._theme.tokens
        first, last = self.stretch
        year = self._shown_year()
        edge = tokens.edge if tokens.high_contrast else ""  # there a tone alone would say too little
        if first != last:
            for number in range(first.toordinal(), last.toordinal() + 1):
                day = date.fromordinal(number)
                if day.year == year:
                    box(painter, _ring_place(layout.place(day)), _RADIUS, tokens.select, edge)
        if self._hovered is not None and self._hovered.year == year:
            box(painter, _ring_place(layout.place(self._hovered)), _RADIUS, tokens.hover, "")
        for day in (self._today, self._day):
            if day.year == year:
                box(painter, _ring_place(layout.place(day)), _RADIUS, tokens.surface, "")

    def _paint_rings(self, painter: QPainter, layout: YearLayout) -> None:
        tokens = self._theme.tokens
        if self._today.year == self._shown_year() and self._today != self._day:
            box(painter, _ring_place(layout.place(self._today)), _RADIUS, "", tokens.field, edge_width(tokens))
        if self._day.year == self._shown_year():
            ink, width = (tokens.ink, _RING) if self.hasFocus() else (tokens.ink2, 1.0)
            box(painter, _ring_place(layout.place(self._day)), _RADIUS, "", ink, width * edge_width(tokens))

    def _layout(self) -> YearLayout:
        return YearLayout(self._shown_year(), self.width(), self.height(), *self._heads(), self._week_begins)

    def _heads(self) -> tuple[float, float]:
        types = self._theme.types
        return float(line_height(types.caption) + 2), float(line_height(types.strong))

    def _shown_year(self) -> int:
        return self._days[0].date.year if self._days else self._day.year

    def _day_at(self, point: QPointF) -> date | None:
        day = self._layout().day_at(as_read(point, self)) if self._days else None
        return day if day is not None and self._first <= day <= self._last else None

    def _describe(self) -> None:
        if self._days and self._day.year == self._shown_year():
            self.setAccessibleDescription(self._speak(*self.stretch))


def _ring_place(cell: QRectF) -> QRectF:
    """Round the stripes of a cell, on half pixels' edge, so that the ring is sharp."""
    width = cell.width() - STRIPE_GAP
    middle = cell.center().y()
    top, bottom = round(middle - BLOCK / 2 - _AROUND), round(middle + BLOCK / 2 + _AROUND)
    left, right = round(cell.left() - _AROUND), round(cell.left() + width + _AROUND)
    return QRectF(left, top, right - left, bottom - top)
