"""A plot with its sentence above and the point at the cursor below, in words; or a few small ones side by side."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.trends.charts import Chart, Course
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.count_bars import CountBars
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.share_lines import ShareLines
from goodword.shell.widgets.walked_plot import WalkedPlot

_COLUMNS = 3
_ACROSS = 24


class ChartBody(QWidget):
    """Shows one chart that has something to show. `walked` tells the words of the point under the cursor."""

    walked = Signal(str)

    def __init__(self, theme: Theme, chart: Chart) -> None:
        super().__init__()
        self._theme = theme
        self.plots: list[WalkedPlot] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if chart.lines:
            plot = ShareLines(theme, chart)
            self._take(plot)
            column.addWidget(plot)
        else:
            column.addLayout(self._small_ones(chart))

    def focused(self) -> tuple[int, int] | None:
        """Which plot has the keyboard, and where its cursor is."""
        return next(((n, plot.at) for n, plot in enumerate(self.plots) if plot.hasFocus()), None)

    def focus(self, place: tuple[int, int]) -> None:
        """Go on there, as far as there is such a plot."""
        plot = self.plots[min(place[0], len(self.plots) - 1)]
        plot.walk_to(place[1])
        plot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _small_ones(self, chart: Chart) -> QGridLayout:
        top = max(max(course.counts) for course in chart.courses)
        grid = QGridLayout()
        grid.setHorizontalSpacing(_ACROSS)
        grid.setVerticalSpacing(16)
        for n, course in enumerate(chart.courses):
            grid.addLayout(self._small_one(chart, course, top), n // _COLUMNS, n % _COLUMNS)
        for n in range(_COLUMNS):
            grid.setColumnStretch(n, 1)
        return grid

    def _small_one(self, chart: Chart, course: Course, top: int) -> QVBoxLayout:
        plot = CountBars(self._theme, course, chart.stretches, top)
        self._take(plot)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(ElidedLabel(self._theme, course.name, role="strong"))
        column.addWidget(ElidedLabel(self._theme, course.sentence, lines=2, role="caption"))
        column.addStretch(1)
        column.addWidget(plot)
        return column

    def _take(self, plot: WalkedPlot) -> None:
        self.plots.append(plot)
        plot.walked.connect(self.walked)


class ChartPage(QWidget):
    """A chart as it stands in a picture of its own: title, sentence, plot, note. No cursor, nothing to press."""

    def __init__(self, theme: Theme, chart: Chart, width: int) -> None:
        super().__init__()
        body = ChartBody(theme, chart)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(words(chart.title, "head"))
        if chart.sentence:
            column.addWidget(words(chart.sentence, "body"))
        column.addSpacing(4)
        column.addWidget(body)
        if chart.note:
            column.addWidget(words(chart.note, "caption"))
        self.setFixedWidth(width)
        self.ensurePolished()
        self.setFixedHeight(column.totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        """All of it."""
        return self.size()


def words(text: str, role: str) -> QLabel:
    """Plain text that wraps."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label
