"""Two panes, side by side or one above the other, or one at a time where there is no room for both."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from goodword.shell.widgets.reading_side import seen_in


class PanePair(QWidget):
    """Shows both while it is at least `least` long; else the one that `turn` brought to the front, at first `first`.

    `share` of the length is the first pane's, at most `most`. `turned` tells that another pane is alone, or none is.
    """

    turned = Signal()

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        along: Qt.Orientation,
        *,
        least: int,
        share: float,
        most: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._panes = (first, second)
        self._along = along
        self._least, self._share, self._most = least, share, most
        self._second_in_front = False
        for pane in self._panes:
            pane.setParent(self)
        self._place()

    @property
    def shows_both(self) -> bool:
        """Whether there is room for both."""
        return self._length() >= self._least

    @property
    def second_alone(self) -> bool:
        """Whether the second pane has taken the place of the first."""
        return self._second_in_front and not self.shows_both

    def turn(self, *, second: bool) -> None:
        """Bring a pane to the front; where both are shown, it is in front as soon as they are not."""
        self._second_in_front = second
        self._place()

    def minimumSizeHint(self) -> QSize:
        """What the larger one of the two needs."""
        first, second = (pane.minimumSizeHint() for pane in self._panes)
        return first.expandedTo(second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for both now, or no more."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """What was measured unseen may have changed."""
        super().showEvent(event)
        self._place()

    def _length(self) -> int:
        return self.width() if self._along is Qt.Orientation.Horizontal else self.height()

    def _place(self) -> None:
        both, (first, second) = self.shows_both, self._panes
        whole = QRectF(self.rect())
        places = (whole, whole)
        if both:
            length = min(round(self._length() * self._share), self._most)
            if self._along is Qt.Orientation.Horizontal:
                places = whole.adjusted(0, 0, length - whole.width(), 0), whole.adjusted(length, 0, 0, 0)
            else:
                places = whole.adjusted(0, 0, 0, length - whole.height()), whole.adjusted(0, length, 0, 0)
        before = [pane.isHidden() for pane in self._panes]
        for pane, place in zip(self._panes, places, strict=True):
            pane.setGeometry(seen_in(place, self.rect(), self).toRect())
        first.setVisible(both or not self._second_in_front)
        second.setVisible(both or self._second_in_front)
        if before != [pane.isHidden() for pane in self._panes]:
            self.turned.emit()
