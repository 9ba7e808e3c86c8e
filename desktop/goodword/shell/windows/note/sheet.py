"""A small dialog over the weekly note: words, controls, and buttons at its foot."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import width_factor
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.focus_ring import FocusRing
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.windows.window import room

_MARGIN = 24
_ENDS = 20
_OVER_FOOT = 18


class Sheet(QDialog):
    """Over `window` alone; what it holds goes into `column`, its buttons to `feet`. It is gone once closed."""

    def __init__(self, around: Surroundings, window: QWidget, title: str, width: int) -> None:
        super().__init__(window)
        self.around = around
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page = QWidget()
        self._page.setProperty("kind", "scrolled")
        self._page.installEventFilter(self)
        self.column = QVBoxLayout(self._page)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self._foot = QDialogButtonBox()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _ENDS, _MARGIN, _ENDS)
        layout.setSpacing(_OVER_FOOT)
        layout.addWidget(ScrollPage(self._page), 1)
        row = QHBoxLayout()
        row.addWidget(self._foot)
        layout.addLayout(row)
        self.setFixedWidth(round(width * width_factor(around.theme.types.body)))
        self.ring = FocusRing(around.theme, self, cast("QApplication", around.theme.parent()))

    def showEvent(self, event: QShowEvent) -> None:
        """As high as what it holds is at its width, and no higher; on a low screen that scrolls above the buttons."""
        self.resize(self.width(), self._wanted_height())
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is said later may need more room."""
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.resize(self.width(), max(self.height(), self._wanted_height()))
        return super().eventFilter(watched, event)

    def _wanted_height(self) -> int:
        page, foot = self._page, self._foot.sizeHint().height()
        inner = self.width() - 2 * _MARGIN
        held = page.heightForWidth(inner) if page.hasHeightForWidth() else page.sizeHint().height()
        return min(held + _OVER_FOOT + foot + 2 * _ENDS, room().height())

    def feet(self, *buttons: tuple[Button, QDialogButtonBox.ButtonRole]) -> None:
        """Put buttons at the foot, in the order the system is used to."""
        for button, role in buttons:
            button.setAccessibleName(button.text())
            self._foot.addButton(button, role)
