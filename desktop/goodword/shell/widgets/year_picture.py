"""The picture of a year: names of months, weekdays and stripes, painted once and kept."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from goodword.core.calendar_days import CalendarDay, Place
from goodword.core.date_words import month_name, weekday_letters
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.day_stripes import StripeColours, StripePainter
from goodword.shell.widgets.kept_picture import KeptPicture
from goodword.shell.widgets.painting import start, text_line
from goodword.shell.widgets.reading_side import mirror
from goodword.shell.widgets.year_layout import COLUMNS, YearLayout

_MONTHS = 12

STRIPE_GAP = 5
"""From a day's stripes to those of the next."""


class YearPicture:
    """Paints a year, anew only when anything it shows has changed."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept = KeptPicture(theme)

    def of(
        self, layout: YearLayout, days: Sequence[CalendarDay], ratio: float, direction: Qt.LayoutDirection
    ) -> QPixmap:
        """The picture of these days; other days come as another sequence. Weeks and months run as one reads."""
        size = QSize(round(layout.width), round(layout.height))

        def paint(painter: QPainter) -> None:
            painter.setLayoutDirection(direction)
            mirror(painter, QRectF(0, 0, round(layout.width * ratio), 1))
            self._paint(painter, layout, days, ratio)

        return self._kept.of(size, ratio, days, paint, layout.week_begins)

    def _paint(self, painter: QPainter, layout: YearLayout, days: Sequence[CalendarDay], ratio: float) -> None:
        stripes = StripePainter(painter, StripeColours.of(self._theme.tokens), ratio)
        for day in days:
            place = stripe_place(layout.place(day.date), ratio, stripes.block)
            stripes.day(round(place.x()), round(place.y()), round(place.width()), day)
        painter.scale(ratio, ratio)
        start(painter)
        counted = {day.date.month for day in days if day.place is Place.COUNTED}
        self._paint_words(painter, layout, counted)

    def _paint_words(self, painter: QPainter, layout: YearLayout, counted: Collection[int]) -> None:
        """Months with nothing in them, before the start or to come, are fainter."""
        tokens, types = self._theme.tokens, self._theme.types
        centre = Qt.AlignmentFlag.AlignHCenter
        for column in range(COLUMNS):
            for weekday, letter in enumerate(weekday_letters()):
                text_line(painter, layout.letter_place(column, weekday), letter, types.caption, tokens.ink3, centre)
        for month in range(1, _MONTHS + 1):
            ink = tokens.ink if month in counted else tokens.ink3
            text_line(painter, layout.title_place(month), month_name(month), types.strong, ink)


def stripe_place(cell: QRectF, ratio: float, block: int) -> QRectF:
    """Where the stripes of a cell lie, in whole device pixels; in the middle of its height."""
    left, right = round(cell.left() * ratio), round((cell.right() - STRIPE_GAP) * ratio)
    top = round((cell.top() + cell.height() / 2) * ratio - block / 2)
    return QRectF(left, top, max(right - left, 1), block)
