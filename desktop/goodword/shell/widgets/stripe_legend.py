"""What the stripes of the calendar mean."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.calendar_days import Look, Stripe
from goodword.core.practices import Practice
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.day_stripes import StripeColours, StripePainter
from goodword.shell.widgets.painting import advance, follow, start, text_line

_PRAISE, _COACHING, _LISTENING = Practice
Sample = tuple[str, Practice, Stripe | None]
"""Its words, the practice it is painted for and its stripe, or None for the dot of a day off."""

_LINES: tuple[tuple[Sample, ...], ...] = (
    (
        ("Praise", _PRAISE, Stripe(Look.DONE)),
        ("Coaching", _COACHING, Stripe(Look.DONE)),
        ("Listening", _LISTENING, Stripe(Look.DONE)),
        ("Off", _PRAISE, None),
    ),
    (
        ("Still open", _PRAISE, Stripe(Look.OPEN)),
        ("Added later", _PRAISE, Stripe(Look.MISSED, late=True)),
        ("Bridged by a pass", _PRAISE, Stripe(Look.PASSED)),
        ("May still be bridged", _PRAISE, Stripe(Look.HELD)),
        ("Nothing genuine", _PRAISE, Stripe(Look.SKIPPED)),
        ("No record", _PRAISE, Stripe(Look.MISSED)),
    ),
)
_SAMPLE = 18
_AFTER_SAMPLE = 6
_BETWEEN = 18
_LINE_GAP = 4


class StripeLegend(QWidget):
    """Two lines of samples with their words: practices, then states; where these do not fit, all in one flow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("What the stripes mean")
        self.setAccessibleDescription(", ".join(words for line in _LINES for words, *_ in line))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(theme, self)

    def hasHeightForWidth(self) -> bool:
        """Narrow ones take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        lines = 1 + max(line for line, *_ in self._placed(width))
        return lines * self._line() + (lines - 1) * _LINE_GAP

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(700, self.heightForWidth(2000))

    def minimumSizeHint(self) -> QSize:
        """Some of it."""
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The samples in whole device pixels, then the words."""
        del event
        tokens, font = self._theme.tokens, self._theme.types.caption
        with QPainter(self) as painter:
            ratio = painter.device().devicePixelRatio()
            painter.save()
            painter.scale(1 / ratio, 1 / ratio)
            stripes = StripePainter(painter, StripeColours.of(tokens), ratio)
            for line, x, _, practice, stripe in self._placed(self.width()):
                left, middle = round(x * ratio), (line * (self._line() + _LINE_GAP) + self._line() / 2) * ratio
                if stripe is None:
                    stripes.dot(left, round(middle - stripes.block / 2), round(_SAMPLE * ratio))
                else:
                    top = round(middle - stripes.height / 2)
                    stripes.stripe(left, top, round(_SAMPLE * ratio), practice, stripe)
            painter.restore()
            start(painter)
            for line, x, words, *_ in self._placed(self.width()):
                place = QRectF(x + _SAMPLE + _AFTER_SAMPLE, line * (self._line() + _LINE_GAP), 400, self._line())
                text_line(painter, place, words, font, tokens.ink2, Qt.AlignmentFlag.AlignLeft)

    def _placed(self, width: float) -> Iterator[tuple[int, float, str, Practice, Stripe | None]]:
        """Line, left edge, words, practice and stripe of every sample."""
        line, x = -1, 0.0
        fits = all(sum(map(self._used, line)) + (len(line) - 1) * _BETWEEN <= width for line in _LINES)
        for samples in _LINES if fits else (tuple(chain(*_LINES)),):
            line, x = line + 1, 0.0
            for words, practice, stripe in samples:
                used = self._used((words, practice, stripe))
                if x and x + used > width:
                    line, x = line + 1, 0.0
                yield line, x, words, practice, stripe
                x += used + _BETWEEN

    def _used(self, sample: Sample) -> float:
        return _SAMPLE + _AFTER_SAMPLE + advance(self._theme.types.caption, sample[0])

    def _line(self) -> int:
        return line_height(self._theme.types.caption)
