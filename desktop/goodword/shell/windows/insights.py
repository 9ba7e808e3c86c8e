"""Insights: how specific praise has become, how steady each practice was, and what was heard, over months."""

from datetime import date

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.trends.charts import Chart
from goodword.core.trends.looking_back import Overview
from goodword.core.trends.praise_words import praise_title, without_reading
from goodword.core.trends.specific_praise import PraiseReader
from goodword.core.trends.steadiness_words import steadiness_title
from goodword.core.trends.stretches import Reach
from goodword.core.trends.topic_trend_words import topics_title
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import GROUP_GAP, MARGIN
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.file_saver import FileSaver, Location
from goodword.shell.windows.over_months.chart_body import ChartPage
from goodword.shell.windows.over_months.chart_card import ChartCard
from goodword.shell.windows.over_months.insights_bar import InsightsBar
from goodword.shell.windows.widget_png import png
from goodword.shell.windows.window import Window

_PICTURE_WIDTH = 820


class _Wish:
    """What was asked for last; an older one is called off."""

    def __init__(self, reach: Reach) -> None:
        self.reach = reach
        self.called_off = False

    def is_wanted(self) -> bool:
        return not self.called_off


class InsightsWindow(Window):
    """Everything is worked out off the window's thread; what was shown stays until the next is there.

    `reader` remembers what it has read of praise for as long as whoever opens the window keeps it.
    """

    def __init__(self, around: Surroundings, reader: PraiseReader) -> None:
        super().__init__(around, tr("Insights", "a window"), 920, 760, 760, 520)
        theme = around.theme
        self._reader = reader
        self._wish = _Wish(Reach.TWELVE)
        self._today: date | None = None
        self._to_show: dict[ChartCard, Chart] = {}
        self._bar = InsightsBar(theme)
        self._banner = Banner(theme, tr("Read again", "a button"))
        self._praise = ChartCard(theme, praise_title(), Practice.PRAISE)
        self._steadiness = ChartCard(theme, steadiness_title(), None)
        self._topics = ChartCard(theme, topics_title(), Practice.LISTENING)
        self._cards = {
            self._praise: "Goodword specific praise",
            self._steadiness: "Goodword consistency",
            self._topics: "Goodword topics heard",
        }
        self._saver = FileSaver(around, self, tr("Save the picture"), tr("Picture"), ".png", Location.PicturesLocation)
        self._lay_out()
        self._toast = Toast(theme, self)
        self._connect()
        self.refresh()
        self._bar.reaches.segments()[2].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Look back anew, from the book as it is now."""
        self._wish.called_off = True
        wish = self._wish = _Wish(self._bar.reach)
        try:
            self._today = self.around.desk.preferences.today()
            reads = self.around.desk.preferences.current().wording
        except KnownError as error:
            self._banner.say(error)
            return
        aside = self.around.aside
        aside.run(
            self,
            lambda desk, _: desk.looking_back.overview(wish.reach),
            lambda found: self._show_overview(wish, found),
            self._fail,
        )
        if not reads:
            self._show(self._praise, without_reading(wanted=False))
            return
        reader = self._reader
        aside.run(
            self,
            lambda desk, _: (
                desk.looking_back.praise(wish.reach, reader, wish.is_wanted)
                if reader.can_read
                else without_reading(wanted=True)
            ),
            lambda found: self._show_praise(wish, found),
            self._fail,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is still being read is not wanted any more."""
        self._wish.called_off = True
        super().closeEvent(event)

    def _show_overview(self, wish: _Wish, found: Overview) -> None:
        if wish.is_wanted():
            self._banner.settle()
            self._show(self._steadiness, found.steadiness)
            self._show(self._topics, found.topics, found.topics_to_show)

    def _show_praise(self, wish: _Wish, found: Chart | None) -> None:
        if wish.is_wanted() and found is not None:
            self._show(self._praise, found)

    def _show(self, card: ChartCard, chart: Chart, to_show: Chart | None = None) -> None:
        self._to_show[card] = to_show or chart
        card.show_chart(chart, as_table=self._bar.as_tables)

    def _turn(self) -> None:
        for card in self._cards:
            if card.chart is not None:
                card.show_chart(card.chart, as_table=self._bar.as_tables)

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._banner.say(error)

    def _picture(self, card: ChartCard) -> bytes:
        page = ChartPage(self.around.theme, self._to_show[card], self.scaled(_PICTURE_WIDTH))
        data = png(page.size(), self.around.theme.tokens.surface, {page: QPoint(0, 0)})
        page.deleteLater()
        return data

    def _save(self, card: ChartCard) -> None:
        self._saver.ask(self._picture(card), f"{self._cards[card]} {self._today}")

    def _copy(self, card: ChartCard) -> None:
        data = QMimeData()
        data.setImageData(QImage.fromData(self._picture(card)))
        data.setText(self._to_show[card].as_text())
        QGuiApplication.clipboard().setMimeData(data)
        self._toast.offer(tr("Copied, as a picture and in words"), undo=False)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 16, MARGIN, 20)
        column.setSpacing(GROUP_GAP)
        column.addWidget(self._banner)
        for card in self._cards:
            column.addWidget(card)
        column.addStretch(1)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(ScrollPage(page), 1)

    def _connect(self) -> None:
        self._bar.reached.connect(self.refresh)
        self._bar.turned.connect(self._turn)
        self._banner.acted.connect(self.refresh)
        self._saver.saved.connect(lambda name: self._toast.offer(tr("Saved as {name}.").format(name=name), undo=False))
        self._saver.failed.connect(self._banner.say)
        for card in self._cards:
            card.save_wanted.connect(lambda card=card: self._save(card))
            card.copy_wanted.connect(lambda card=card: self._copy(card))
        self.around.watch.changed.connect(self.refresh)
