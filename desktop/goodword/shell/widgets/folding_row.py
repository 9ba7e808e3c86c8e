"""Parts side by side, or one below the other where there is no room for that."""

from typing import cast

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHBoxLayout, QWidget

from goodword.shell.widgets.scroll import ScrollPage

_SIDE_BY_SIDE = QBoxLayout.Direction.LeftToRight
_FOLDED = QBoxLayout.Direction.TopToBottom
_WIDEST = 16777215


class _Line(QBoxLayout):
    """While its parts fill the height beside each other, none of them asks for more of it."""

    def __init__(self, parent: QWidget, *, fills: bool) -> None:
        super().__init__(_SIDE_BY_SIDE, parent)
        self._fills = fills

    def hasHeightForWidth(self) -> bool:
        """See QLayout."""
        return (not self._fills or self.direction() is _FOLDED) and super().hasHeightForWidth()


class FoldingRow(QWidget):
    """Folds below the width its parts need beside each other, so that it can be as narrow as its widest part.

    `fills` is for panes: beside each other they share the height there is, folded each has the height it asks for.
    """

    def __init__(self, spacing: int = 8, *, fills: bool = False) -> None:
        super().__init__()
        self._fills = fills
        self._fixed: dict[QWidget, int] = {}
        self._loose: list[QWidget] = []
        self._line = _Line(self, fills=fills)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(spacing)

    def add(self, part: QWidget, stretch: int = 0, *, width: int = 0, loose: bool = False) -> None:
        """`width` is the one it has beside the others if that is enough; a `loose` part is never stretched."""
        self._line.addWidget(part, stretch)
        if width:
            self._fixed[part] = width
        if loose:
            self._loose.append(part)
        self._settle()

    def is_folded(self) -> bool:
        """Whether the parts stand below each other."""
        return self._line.direction() is _FOLDED

    def event(self, event: QEvent) -> bool:
        """A part asks for more room, or for less."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part."""
        hint = self._line.sizeHint() if self._fills and self.is_folded() else self._line.minimumSize()
        return QSize(max((self._least(part) for part in self._parts()), default=0), hint.height())

    def _fold(self) -> None:
        folded = self.width() < self._needed()
        if folded is not self.is_folded():
            self._line.setDirection(_FOLDED if folded else _SIDE_BY_SIDE)
            self._settle()
            above: QWidget | None = self
            while above is not None and not above.isWindow():  # one by one: while it is resized none tells the next
                above.updateGeometry()
                above = above.parentWidget()
        else:
            self._set_widths()

    def _settle(self) -> None:
        self._set_widths()
        folded = self.is_folded()
        for part in self._loose:
            self._line.setAlignment(part, Qt.AlignmentFlag.AlignLeft if folded else Qt.AlignmentFlag.AlignVCenter)

    def _set_widths(self) -> None:
        folded = self.is_folded()
        for part in self._fixed:
            width = self._beside(part)
            part.setMinimumWidth(0 if folded else width)
            part.setMaximumWidth(_WIDEST if folded else width)

    def _parts(self) -> list[QWidget]:
        """Those that are not hidden."""
        items = [item for number in range(self._line.count()) if (item := self._line.itemAt(number)) is not None]
        return [cast("QWidget", item.widget()) for item in items if not item.isEmpty()]

    def _needed(self) -> int:
        parts = self._parts()
        return sum(map(self._beside, parts)) + max(len(parts) - 1, 0) * self._line.spacing()

    def _beside(self, part: QWidget) -> int:
        return max(self._fixed.get(part, 0), self._least(part))

    def _least(self, part: QWidget) -> int:
        set_by_hand = 0 if part in self._fixed else part.minimumWidth()
        return set_by_hand or part.minimumSizeHint().width()


class Panes(ScrollPage):
    """The panes of a window; folded they scroll together."""

    def __init__(self, row: FoldingRow) -> None:
        row.setProperty("kind", "scrolled")
        super().__init__(row)
        self._row = row

    def lead(self, view: QAbstractItemView, pane: QWidget) -> None:
        """What is clicked in `view` is shown in `pane`: folded, that comes into view."""
        view.clicked.connect(lambda _: self._go_to(pane))

    def _go_to(self, pane: QWidget) -> None:
        if self._row.is_folded():
            self.verticalScrollBar().setValue(pane.mapTo(self._row, QPoint(0, 0)).y())


def together(spacing: int, *parts: QWidget) -> QWidget:
    """Parts that stay side by side, at the side where reading begins."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return group
