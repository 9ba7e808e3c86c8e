"""The well below a note's contents: what was held back, and why."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.brag_note import COACHING_NEVER, Composed
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.scroll import ScrollPage

_LINES = 40
_HIGHEST = 170


class HeldBack(QFrame):
    """A shield, what was held back in numbers, and each reason once; many reasons scroll."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "well")
        self.setAccessibleName("Held back")
        self._counts = ElidedLabel(theme, role="label")
        self._reasons = ElidedLabel(theme, lines=_LINES, role="sec")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(theme, "shield"))
        head.addWidget(self._counts, 1)
        page = QWidget()
        page.setProperty("kind", "scrolled")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._reasons)
        inside.addStretch(1)
        self._scroll = ScrollPage(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 10, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._scroll)

    def show_note(self, composed: Composed) -> None:
        """Say what is not in this note."""
        self._counts.setText(composed.held_back_words() or "Nothing is held back")
        self._reasons.setText("\n".join([*(held.reason for held in composed.held_back), COACHING_NEVER]))
        self.setAccessibleDescription(f"{self._counts.text()}. {self._reasons.text()}")
        self.fit()

    def fit(self) -> None:
        """As high as the reasons, up to a limit."""
        width = max(self.width() - 24 - self._scroll.verticalScrollBar().sizeHint().width(), 100)
        self._scroll.setFixedHeight(min(self._reasons.heightForWidth(width), _HIGHEST))
