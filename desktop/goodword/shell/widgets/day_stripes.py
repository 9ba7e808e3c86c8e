"""The stripes of one day in the calendar, one a practice, in whole device pixels."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from goodword.core.calendar_days import CalendarDay, Look, Place, Stripe
from goodword.core.practices import Practice
from goodword.shell.theme.tokens import Tokens
from goodword.shell.widgets.stripe import stripe_rects

HEIGHT = 3
BETWEEN = 2
BLOCK = 3 * HEIGHT + 2 * BETWEEN
"""The height of the three stripes of a day."""

_STUB = 4
_DASH = 6
_DOT = 3
_DOTTED = 2


@dataclass(frozen=True, slots=True)
class StripeColours:
    """The colours of one look of the app, made once for many stripes."""

    fills: dict[Practice, QColor]
    tints: dict[Practice, QColor]
    track: QColor
    faint: QColor
    dot: QColor

    @classmethod
    def of(cls, tokens: Tokens) -> "StripeColours":
        """From the tokens: what is still open is a tint of its practice."""
        fills = {practice: QColor(tokens.of(practice).fill) for practice in Practice}
        tints = {practice: QColor(fill) for practice, fill in fills.items()}
        for tint in tints.values():
            tint.setAlphaF(0.38 if tokens.dark or tokens.high_contrast else 0.30)
        return cls(fills, tints, QColor(tokens.track), QColor(tokens.ink3), QColor(tokens.field))


class StripePainter:
    """Paints days and single stripes. The painter's unit is the device pixel; `ratio` says how many make one."""

    def __init__(self, painter: QPainter, colours: StripeColours, ratio: float) -> None:
        self._painter = painter
        self._colours = colours
        self._ratio = ratio
        self._patterns: dict[tuple[Practice, int], list[QRectF]] = {}
        self.height = self._whole(HEIGHT)
        self.block = 3 * self.height + 2 * self._whole(BETWEEN)

    def day(self, left: int, top: int, width: int, day: CalendarDay) -> None:
        """The stripes of a day from this corner on, as wide as this; or the one sign that stands for the day."""
        if day.is_dot:
            self.dot(left, top, width)
            return
        if day.place is Place.TO_COME:
            if day.having(Look.TO_COME):
                self.line(left, top + (self.block - self._whole(1)) // 2, width, self._colours.track)
            return
        step = self.height + self._whole(BETWEEN)
        for index, practice in enumerate(Practice):
            self.stripe(left, top + index * step, width, practice, day.stripes[index])

    def stripe(self, left: int, top: int, width: int, practice: Practice, stripe: Stripe) -> None:
        """One stripe."""
        paint, fill = self._painter, self._colours.fills[practice]
        line = top + (self.height - self._whole(1)) // 2
        match stripe.look:
            case Look.DONE:
                self._pattern(left, top, width, practice)
            case Look.OPEN:
                paint.fillRect(left, top, width, self.height, self._colours.tints[practice])
            case Look.PASSED:
                self.line(left, line, width, fill)
            case Look.HELD:
                self._dotted(left, line, width)
            case Look.SKIPPED:
                dash = self._whole(_DASH)
                self.line(left + (width - dash) // 2, line, dash, self._colours.faint)
            case Look.MISSED:
                paint.fillRect(left, top, width, self.height, self._colours.track)
            case _:
                return
        if stripe.late:
            paint.fillRect(left, top, self._whole(_STUB), self.height, fill)

    def dot(self, left: int, top: int, width: int) -> None:
        """One dot for a whole day."""
        size = _DOT * self._ratio
        corner = (left + (width - size) / 2, top + (self.block - size) / 2)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colours.dot)
        self._painter.drawEllipse(QRectF(*corner, size, size))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def line(self, left: int, top: int, width: int, colour: QColor) -> None:
        """A thin line."""
        self._painter.fillRect(left, top, width, self._whole(1), colour)

    def _pattern(self, left: int, top: int, width: int, practice: Practice) -> None:
        if (rects := self._patterns.get((practice, width))) is None:
            rects = stripe_rects(practice, round(width / self._ratio), HEIGHT, self._ratio)
            self._patterns[practice, width] = rects
        fill = self._colours.fills[practice]
        for rect in rects:
            self._painter.fillRect(rect.translated(left, top), fill)

    def _dotted(self, left: int, top: int, width: int) -> None:
        step = self._whole(_DOTTED)
        for x in range(left, left + width - step + 1, 2 * step):
            self.line(x, top, step, self._colours.faint)

    def _whole(self, length: int) -> int:
        return max(1, round(length * self._ratio))
