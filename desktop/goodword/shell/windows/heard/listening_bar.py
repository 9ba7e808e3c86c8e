"""The top of the Listening window: which topic to find, and which kind of thing heard to look at."""

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from goodword.core.language import marked, tr
from goodword.core.practices import Kind
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.combo import Combo
from goodword.shell.widgets.find_field import FindField
from goodword.shell.widgets.segment import Segments

_VIEWS: dict[Kind | None, str] = {
    None: marked("All", "a view of what was heard"),
    Kind.GRIEVANCE: marked("Grievances", "a view of what was heard"),
    Kind.WISH: marked("Wishes", "a view of what was heard"),
    Kind.THANKS: marked("Thanks", "a view of what was heard"),
    Kind.UNEXPECTED_USE: marked("Unexpected uses", "a view of what was heard"),
}
_SEARCH_WIDTH = 300
_LEAST_SEARCH = 180
_MARGIN = 24


class ListeningBar(QFrame):
    """`viewed` tells that another kind is wanted. Where there is no room for all kinds side by side, they are a list
    to choose from.
    """

    viewed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "topbar")
        self._theme = theme
        self._kinds = list(_VIEWS)
        titles = [tr(words, "a view of what was heard") for words in _VIEWS.values()]
        self.search = FindField(theme, "search")
        self.search.setAccessibleName(tr("Search", "a field"))
        self.search.setPlaceholderText(tr("Find a topic"))
        self._segments = Segments(theme, [(str(number), title) for number, title in enumerate(titles)])
        self._segments.setAccessibleName(tr("View", "which kinds of things heard"))
        for segment in self._segments.segments():
            segment.setAccessibleName(segment.text())
        self._segments.set_current("0")
        self._combo = Combo(theme, titles)
        self._combo.name(tr("View", "which kinds of things heard"))
        self._segments.chosen.connect(lambda key: self._take(int(key)))
        self._combo.currentIndexChanged.connect(self._take)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        self._row.setSpacing(14)
        self.search.setMaximumWidth(round(_SEARCH_WIDTH * width_factor(theme.types.body)))
        self._row.addWidget(self.search, 1)
        self._row.addStretch(0)
        self._row.addWidget(self._segments)
        self._row.addWidget(self._combo)
        theme.changed.connect(self._fit)
        self._fit()

    def kind(self) -> Kind | None:
        """The kind that is looked at; None for all."""
        return self._kinds[self._combo.currentIndex()]

    def set_kind(self, kind: Kind | None) -> None:
        """Look at that kind; told like any other choice."""
        self._combo.setCurrentIndex(self._kinds.index(kind))

    def minimumSizeHint(self) -> QSize:
        """The narrow form."""
        height = self.search.sizeHint().height() + 24
        return QSize(_LEAST_SEARCH + 14 + self._combo.minimumSizeHint().width() + 2 * _MARGIN, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for all kinds now, or no more."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * _MARGIN - self._row.spacing() - _LEAST_SEARCH
        wide = self._segments.sizeHint().width() <= room
        self._segments.setVisible(wide)
        self._combo.setVisible(not wide)

    def _take(self, number: int) -> None:
        with QSignalBlocker(self._combo), QSignalBlocker(self._segments):
            self._combo.setCurrentIndex(number)
            self._segments.set_current(str(number))
        self.viewed.emit()
