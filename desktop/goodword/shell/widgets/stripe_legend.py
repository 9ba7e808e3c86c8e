"""What the stripes of the calendar mean."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.calendar_days import Look, Stripe
from goodword.core.language import marked, strung, tr
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
        (marked("Praise", "in the legend of the calendar"), _PRAISE, Stripe(Look.DONE)),
        (marked("Coaching", "in the legend of the calendar"), _COACHING, Stripe(Look.DONE)),
        (marked("Listening", "in the legend of the calendar"), _LISTENING, Stripe(Look.DONE)),
        (marked("Off", "in the legend of the calendar"), _PRAISE, None),
    ),
    (
        (marked("Still open", "in the legend of the calendar"), _PRAISE, Stripe(Look.OPEN)),
        (marked("Added later", "in the legend of the calendar"), _PRAISE, Stripe(Look.MISSED, late=True)),
        (marked("Bridged by a pass", "in the legend of the calendar"), _PRAISE, Stripe(Look.PASSED)),
        (marked("May still be bridged", "in the legend of the calendar"), _PRAISE, Stripe(Look.HELD)),
        (marked("Nothing genuine", "in the legend of the calendar"), _PRAISE, Stripe(Look.SKIPPED)),
        (marked("No record", "in the legend of the calendar"), _PRAISE, Stripe(Look.MISSED)),
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
        self.setAccessibleName(tr("What the stripes mean"))
        said = [tr(words, "in the legend of the calendar") for line in _LINES for words, *_ in line]
        self.setAccessibleDescription(strung(said))
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
            start(painter, self.rect())
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
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
            for line, x, words, *_ in self._placed(self.width()):
                place = QRectF(x + _SAMPLE + _AFTER_SAMPLE, line * (self._line() + _LINE_GAP), 400, self._line())
                text_line(
                    painter,
                    place,
                    tr(words, "in the legend of the calendar"),
                    font,
                    tokens.ink2,
                    Qt.AlignmentFlag.AlignLeft,
                )

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
        return (
            _SAMPLE + _AFTER_SAMPLE + advance(self._theme.types.caption, tr(sample[0], "in the legend of the calendar"))
        )

    def _line(self) -> int:
        return line_height(self._theme.types.caption)
