"""How often something was heard over time: a bar for each stretch."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from goodword.core.language import number
from goodword.core.trends.charts import Course
from goodword.core.trends.stretches import Stretch
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import advance, text_line
from goodword.shell.widgets.walked_plot import WalkedPlot

HEIGHT = 62
_BAR = 14.0
_FILLED = 0.62
_GAP = 6
_LEAST = 2.0


class CountBars(WalkedPlot):
    """One of several with the same scale: `top` is what the highest bar of all of them stands for."""

    def __init__(self, theme: Theme, course: Course, stretches: tuple[Stretch, ...], top: int) -> None:
        super().__init__(theme, course.name, stretches, course.points, height=HEIGHT)
        self._counts = course.counts
        self._top = max(top, 1)

    def plot(self) -> QRectF:
        """See WalkedPlot."""
        caption = self._theme.types.caption
        tall = line_height(caption)
        left = advance(caption, number(self._top)) + _GAP
        return QRectF(left, tall / 2 + 1, max(self.width() - left - 1, 1), max(self.height() - 1.5 * tall - 7, 1))

    def paint_picture(self, painter: QPainter, plot: QRectF) -> None:
        """See WalkedPlot."""
        tokens, caption = self._theme.tokens, self._theme.types.caption
        tall = line_height(caption)
        for level, y in ((self._top, plot.top()), (0, plot.bottom())):
            painter.fillRect(QRectF(plot.left(), round(y), plot.width(), 1), QColor(tokens.line))
            place = QRectF(0, round(y) - tall / 2, plot.left() - _GAP, tall)
            text_line(painter, place, number(level), caption, tokens.ink3, Qt.AlignmentFlag.AlignRight)
        for place_of_bar, count in enumerate(self._counts):
            if count:
                painter.fillRect(self._bar(plot, place_of_bar), QColor(tokens.listening.fill))

    def paint_cursor(self, painter: QPainter, plot: QRectF, place: int) -> None:
        """See WalkedPlot."""
        if self._counts[place]:
            painter.fillRect(self._bar(plot, place), QColor(self._theme.tokens.listening.text))

    def _bar(self, plot: QRectF, place: int) -> QRectF:
        pitch = self.pitch(plot)
        wide = max(1.0, min(pitch * _FILLED, _BAR))
        tall = max(self._counts[place] / self._top * plot.height(), _LEAST)
        return QRectF(self.middle(plot, place) - wide / 2, plot.bottom() - tall, wide, tall)
