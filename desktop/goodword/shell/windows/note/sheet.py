"""A small dialog over the weekly note: words, controls, and buttons at its foot."""

from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import width_factor
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.focus_ring import FocusRing

_MARGIN = 24


class Sheet(QDialog):
    """Over `window` alone; what it holds goes into `column`, its buttons to `feet`. It is gone once closed."""

    def __init__(self, around: Surroundings, window: QWidget, title: str, width: int) -> None:
        super().__init__(window)
        self.around = around
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self._foot = QDialogButtonBox()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        layout.setSpacing(18)
        layout.addLayout(self.column)
        row = QHBoxLayout()
        row.addWidget(self._foot)
        layout.addLayout(row)
        self.setFixedWidth(round(width * width_factor(around.theme.types.body)))
        self.ring = FocusRing(around.theme, self, cast("QApplication", around.theme.parent()))

    def showEvent(self, event: QShowEvent) -> None:
        """As high as what it holds is at its width, and no higher."""
        if (layout := self.layout()) is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """What is said later may need more room."""
        is_laid_out = event.type() is QEvent.Type.LayoutRequest
        done = super().event(event)
        if is_laid_out and (layout := self.layout()) is not None:
            height = layout.totalHeightForWidth(self.width())
            if height > self.height():
                self.resize(self.width(), height)
        return done

    def feet(self, *buttons: tuple[Button, QDialogButtonBox.ButtonRole]) -> None:
        """Put buttons at the foot, in the order the system is used to."""
        for button, role in buttons:
            button.setAccessibleName(button.text())
            self._foot.addButton(button, role)
