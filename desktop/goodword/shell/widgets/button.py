"""Push buttons that paint their icon and text themselves."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from goodword.shell.theme.measures import RADIUS_CONTROL, control_height, line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.theme.tokens import Tokens
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.painting import LEAST_TARGET, advance, box, edge_width, follow, square, start, text_line

ICON = 16
GAP = 8


class ButtonKind(StrEnum):
    """How much a button asks to be pressed; a window has at most one that is primary.

    A small link stands beside a caption and is no larger than that.
    """

    DEFAULT = "default"
    PRIMARY = "primary"
    QUIET = "quiet"
    LINK = "link"
    SMALL_LINK = "small link"


_PADDING = {ButtonKind.DEFAULT: 15, ButtonKind.PRIMARY: 15, ButtonKind.QUIET: 10}
_LINKS = frozenset({ButtonKind.LINK, ButtonKind.SMALL_LINK})


@dataclass(frozen=True, slots=True)
class _Look:
    fill: str
    edge: str
    ink: str


class Button(QPushButton):
    """A button with an optional icon, 8 before the text; a checkable one looks primary while it is on."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ButtonKind | str = ButtonKind.DEFAULT,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = ButtonKind(kind)
        self._icon = icon
        self.setProperty("kind", self._kind.value)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def sizeHint(self) -> QSize:
        """As wide as its words need, as high as every control."""
        font = self._font()
        width = advance(font, self.text()) + 2 * _PADDING.get(self._kind, 0)
        if self._icon:
            width += ICON + (GAP if self.text() else 0)
        if self._kind in _LINKS:
            return QSize(round(width + 0.5), max(LEAST_TARGET, line_height(font) + 4))
        return QSize(round(width + 0.5), control_height(font))

    def minimumSizeHint(self) -> QSize:
        """Never so small that words are cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, edge, icon and text, from the theme as it is now."""
        del event
        look = self._look(self._theme.tokens)
        with QPainter(self) as painter:
            start(painter, self.rect())
            rect = QRectF(self.rect())
            box(painter, rect, RADIUS_CONTROL, look.fill, look.edge, edge_width(self._theme.tokens))
            self._paint_content(painter, rect, look.ink)

    def _paint_content(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        font = QFont(self._font())
        font.setUnderline(self._kind in _LINKS and self.isEnabled() and self.underMouse())
        pad = _PADDING.get(self._kind, 0)
        used = advance(font, self.text()) if self.text() else 0.0
        lead = ICON + (GAP if self.text() else 0) if self._icon else 0
        room = rect.width() - 2 * pad
        x = rect.left() + pad
        if self._kind not in _LINKS:
            x += max(0.0, (room - used - lead) / 2)
        if self._icon:
            paint_icon(painter, square(x, rect.center().y(), ICON), self._icon, ink)
        words = QRectF(x + lead, rect.top(), min(used, room - lead), rect.height())
        text_line(painter, words, self.text(), font, ink)

    def _font(self) -> QFont:
        types = self._theme.types
        return types.label if self._kind is ButtonKind.SMALL_LINK else types.medium

    def _look(self, tokens: Tokens) -> _Look:
        if self._kind is ButtonKind.PRIMARY or self.isChecked():
            if not self.isEnabled():
                return _Look(tokens.track, "", tokens.ink3)
            fill = tokens.accent_hover if self.underMouse() or self.isDown() else tokens.accent
            return _Look(fill, "", tokens.on_accent)
        if self._kind in _LINKS:
            return _Look("", "", tokens.ink2 if self.isEnabled() else tokens.ink3)
        ground = tokens.press if self.isDown() else tokens.hover if self.underMouse() else ""
        if self._kind is ButtonKind.QUIET:
            if not self.isEnabled():
                return _Look("", "", tokens.ink3)
            return _Look(ground, "", tokens.ink if ground else tokens.ink2)
        if not self.isEnabled():
            return _Look(tokens.bg, tokens.line, tokens.ink3)
        return _Look(ground or tokens.surface, tokens.edge, tokens.ink)
