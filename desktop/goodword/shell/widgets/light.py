"""A light: whether one part of a good note is there."""

from PySide6.QtCore import QPointF, QRectF, QSize, QVariantAnimation
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from goodword.core.language import labelled, tr
from goodword.core.practices import Practice
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import advance, box, check_sign, follow, start, text_line
from goodword.shell.widgets.underline import BELOW_BASELINE, Underline, paint_underline

_DISC = 14.0
_GAP = 6
_COMING_ON = 140


class Light(QLabel):
    """A disc with a check, or a ring, and a label above the underline that its words carry in the note.

    The description says "there" or "not yet there"; a change is read out while the light is in view.
    """

    def __init__(
        self, theme: Theme, practice: Practice, label: str, kind: Underline, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self._theme = theme
        self._practice = practice
        self._kind = kind
        self._lit = False
        self._glow = QVariantAnimation(self)
        self._glow.setStartValue(0.0)
        self._glow.setEndValue(1.0)
        self._glow.valueChanged.connect(self.update)
        self.setAccessibleDescription(tr("not yet there"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def is_lit(self) -> bool:
        """Whether the part is there."""
        return self._lit

    def set_lit(self, lit: bool, *, quietly: bool = False) -> None:
        """Say whether the part is there; `quietly` where another note is shown, and nothing came or went."""
        if lit == self._lit:
            return
        self._lit = lit
        words = tr("there", "a part of a note is there") if lit else tr("not yet there")
        self.setAccessibleDescription(words)
        self._glow.stop()
        if lit and self.isVisible() and not quietly:
            self._glow.setDuration(self._theme.duration(_COMING_ON))
            self._glow.start()
        if self.isVisible() and not quietly:
            event = QAccessibleAnnouncementEvent(self, labelled(self.text(), words))
            QAccessible.updateAccessibility(event)
        self.update()

    def sizeHint(self) -> QSize:
        """Disc, label and underline."""
        font = self._theme.types.label
        return QSize(round(_DISC + _GAP + advance(font, self.text())) + 1, max(22, line_height(font) + 10))

    def minimumSizeHint(self) -> QSize:
        """Never so small that words are cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc or ring, label, underline."""
        del event
        tokens, font = self._theme.tokens, self._theme.types.label
        fill = tokens.of(self._practice).fill
        metrics = QFontMetricsF(font)
        line = QRectF(_DISC + _GAP, 2, self.width() - _DISC - _GAP, metrics.height())
        with QPainter(self) as painter:
            start(painter, self.rect())
            disc = QRectF(0, round(line.center().y() - _DISC / 2), _DISC, _DISC)
            glow = self._brightness()
            if glow < 1:
                box(painter, disc.adjusted(1, 1, -1, -1), _DISC, "", tokens.field, 1.4)
            if glow > 0:
                painter.setOpacity(glow)
                box(painter, disc, _DISC / 2, fill, "")
                check_sign(painter, disc.center() + QPointF(0, -0.2), 3.1, tokens.surface, 1.6)
                painter.setOpacity(1.0)
            text_line(painter, line, self.text(), font, tokens.ink if self._lit else tokens.ink2)
            below = QPointF(line.left(), line.top() + metrics.ascent() + BELOW_BASELINE + 1)
            width = metrics.horizontalAdvance(self.text())
            paint_underline(painter, below, width, self._kind, fill if self._lit else tokens.field)

    def _brightness(self) -> float:
        if not self._lit:
            return 0.0
        running = self._glow.state() is QVariantAnimation.State.Running
        return float(self._glow.currentValue()) if running else 1.0
