"""A card of Insights: what a plot shows in a sentence, the plot or the same as a table, and what to do with it."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.trends.charts import Chart
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.card import Card
from goodword.shell.widgets.empty_state import EmptyState
from goodword.shell.widgets.figure_table import FigureTable
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.windows.over_months.chart_body import ChartBody, words

_SIDE = 18
_HELD_FREE = "\u00a0"


class ChartCard(Card):
    """`save_wanted` and `copy_wanted` ask for a picture. Until there is a chart it says that it is on its way."""

    save_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme, title: str, practice: Practice | None) -> None:
        super().__init__(theme, title)
        self._theme = theme
        self._practice = practice
        self._chart: Chart | None = None
        self._as_table = False
        self._shown: QWidget | None = None
        self._copy = IconButton(theme, "copy", tr("{plot}: copy", "plot: Specific praise").format(plot=title))
        save = tr("{plot}: save as picture", "plot: Specific praise").format(plot=title)
        self._save = IconButton(theme, "save", save)
        self._copy.clicked.connect(self.copy_wanted)
        self._save.clicked.connect(self.save_wanted)
        self._sentence = words("", "body")
        self._foot = words("", "caption")
        self._place = QVBoxLayout()
        self._lay_out(title)
        self.wait()

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def table(self) -> FigureTable | None:
        """The table, where it is a table that is shown."""
        return self._shown if isinstance(self._shown, FigureTable) else None

    @property
    def body(self) -> ChartBody | None:
        """The plot, where it is a plot that is shown."""
        return self._shown if isinstance(self._shown, ChartBody) else None

    def wait(self) -> None:
        """Say that it is on its way, where nothing is shown yet."""
        if self._chart is None:
            self._sentence.setText(tr("Looking back…"))
            self._dress(None)

    def show_chart(self, chart: Chart, *, as_table: bool) -> None:
        """Show it as a plot or as a table; where the keyboard was in it, it stays there."""
        if chart == self._chart and as_table is self._as_table:
            return
        focused = self.body.focused() if self.body else None
        was_in_table = self.table is not None and self.table.hasFocus()
        self._chart, self._as_table = chart, as_table
        self._sentence.setText(chart.sentence)
        self._dress(chart)
        self._put(self._made(chart))
        if focused and self.body:
            self.body.focus(focused)
        elif was_in_table and self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, chart: Chart) -> QWidget:
        if chart.empty:
            return EmptyState(self._theme, *chart.empty, self._practice)
        if self._as_table:
            return FigureTable(self._theme, chart.title, chart.heads, chart.rows)
        body = ChartBody(self._theme, chart)
        body.walked.connect(self._say)
        return body

    def _put(self, shown: QWidget) -> None:
        if self._shown is not None:
            self._place.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = shown
        self._place.addWidget(shown)
        shown.show()
        stops = [self._save, *(self.body.plots if self.body else [self.table] if self.table else [])]
        for before, after in pairwise(stops):  # else what is made last comes behind the other cards
            QWidget.setTabOrder(before, after)

    def _dress(self, chart: Chart | None) -> None:
        there = chart is not None and chart.empty is None
        for button in (self._copy, self._save):
            button.setEnabled(there)
        self._sentence.setVisible(bool(self._sentence.text()))
        self._say("")
        self._foot.setVisible(there and (bool(self._foot.text().strip()) or not self._as_table))

    def _say(self, point: str) -> None:
        """The point under the cursor, else what is left out; where there is neither the place is held free."""
        self._foot.setText(point or (self._chart.note if self._chart else "") or _HELD_FREE)

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(words(title, "head"), 1)
        head.addWidget(self._copy)
        head.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 10, _SIDE - 8, 14)
        column.setSpacing(4)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(8)
        inner.addWidget(self._sentence)
        inner.addLayout(self._place)
        inner.addWidget(self._foot)
        column.addLayout(inner)
