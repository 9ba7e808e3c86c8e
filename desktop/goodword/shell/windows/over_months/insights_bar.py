"""The top of Insights: how far back to look, and whether to see plots or tables."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from goodword.core.language import marked, tr
from goodword.core.trends.stretches import Reach
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.segment import Segments

_REACHES = (
    (Reach.THREE, marked("3 months", "how far back to look")),
    (Reach.SIX, marked("6 months", "how far back to look")),
    (Reach.TWELVE, marked("12 months", "how far back to look")),
    (Reach.ALL, marked("All", "how far back to look")),
)
_PLOTS, _TABLES = "plots", "tables"


class InsightsBar(QFrame):
    """`reached` tells of another reach, `turned` that tables are wanted instead of plots or the other way round."""

    reached = Signal()
    turned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "topbar")
        self.reaches = Segments(theme, [(reach.value, tr(words, "how far back to look")) for reach, words in _REACHES])
        self.reaches.setAccessibleName(tr("How far back"))
        self.reaches.set_current(Reach.TWELVE.value)
        views = [(_PLOTS, tr("Plots", "how figures are shown")), (_TABLES, tr("Tables", "how figures are shown"))]
        self.views = Segments(theme, views)
        self.views.setAccessibleName(tr("Shown as"))
        self.views.set_current(_PLOTS)
        for track in (self.reaches, self.views):
            for segment in track.segments():
                segment.setAccessibleName(segment.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.addWidget(self.reaches)
        row.addStretch(1)
        row.addWidget(self.views)
        self.reaches.chosen.connect(lambda _: self.reached.emit())
        self.views.chosen.connect(lambda _: self.turned.emit())

    @property
    def reach(self) -> Reach:
        """How far back."""
        return Reach(self.reaches.current() or Reach.TWELVE)

    @property
    def as_tables(self) -> bool:
        """Whether tables are wanted."""
        return self.views.current() == _TABLES
