"""The mark: praise, coaching and listening as three strokes that close into a speech bubble."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import hypot

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme
from goodword.shell.theme.tokens import TRAY, Tokens
from goodword.shell.widgets.mark_geometry import GRID, Centre, Cut, centre_path, done_path, open_path, wedge

__all__ = ["Centre", "Mark", "MarkColours", "MarkState", "in_words", "paint_mark", "state_words"]

CLOSING = 240
"""How long a part takes to close, in milliseconds."""

_ALL = frozenset(Practice)
_TEMPLATE_OPEN = 140


@dataclass(frozen=True, slots=True)
class MarkState:
    """What a mark says: the practices done, one sign in the middle, and which practices are asked for at all."""

    done: frozenset[Practice]
    centre: Centre = Centre.NONE
    asked: frozenset[Practice] = _ALL

    @property
    def filled(self) -> frozenset[Practice]:
        """The parts that are drawn in full: none on a day off."""
        return frozenset() if self.centre is Centre.OFF else self.done


EMPTY = MarkState(frozenset())


@dataclass(frozen=True, slots=True)
class MarkColours:
    """What the mark is painted with."""

    praise: QColor
    coaching: QColor
    listening: QColor
    open: QColor
    centre: QColor

    @classmethod
    def of(cls, tokens: Tokens) -> "MarkColours":
        """In a window."""
        return cls(
            QColor(tokens.praise.fill),
            QColor(tokens.coaching.fill),
            QColor(tokens.listening.fill),
            QColor(tokens.field),
            QColor(tokens.field),
        )

    @classmethod
    def tray(cls) -> "MarkColours":
        """In a panel whose ground nobody knows."""
        quiet = QColor(TRAY.open)
        return cls(QColor(TRAY.praise), QColor(TRAY.coaching), QColor(TRAY.listening), quiet, quiet)

    @classmethod
    def template(cls) -> "MarkColours":
        """Black on alpha, for panels that colour the sign themselves."""
        black = QColor(0, 0, 0)
        return cls(black, black, black, QColor(0, 0, 0, _TEMPLATE_OPEN), black)

    def faint(self, colour: str) -> "MarkColours":
        """The same, with the open parts in another colour."""
        return replace(self, open=QColor(colour))

    def part(self, practice: Practice) -> QColor:
        """The colour of a part that is done."""
        return {
            Practice.PRAISE: self.praise,
            Practice.COACHING: self.coaching,
            Practice.LISTENING: self.listening,
        }[practice]


def paint_mark(
    painter: QPainter,
    rect: QRectF,
    state: MarkState,
    colours: MarkColours,
    closed: Mapping[Practice, float] | None = None,
) -> None:
    """Paint the mark into `rect`, cut for its size in device pixels.

    `closed` says of a done part that is just closing how much of it is there; without it, parts are whole.
    """
    side = min(rect.width(), rect.height())
    turned = painter.deviceTransform()
    cut = Cut.for_pixels(round(side * hypot(turned.m11(), turned.m12())))
    shares = closed or {}
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / GRID, side / GRID)
    for practice in Practice:
        share = shares.get(practice, 1.0) if practice in state.filled else 0.0
        _paint_part(painter, practice, share, colours, cut)
    _fill(painter, centre_path(state.centre, cut), colours.centre)
    painter.restore()


def _paint_part(painter: QPainter, practice: Practice, share: float, colours: MarkColours, cut: Cut) -> None:
    if share <= 0.0:
        _fill(painter, open_path(practice, cut), colours.open)
    elif share >= 1.0:
        _fill(painter, done_path(practice, cut), colours.part(practice), cut.rounding)
    else:
        painter.save()
        painter.setClipPath(wedge(practice, share, 1.0))
        _fill(painter, open_path(practice, cut), colours.open)
        painter.setClipPath(wedge(practice, 0.0, share))
        _fill(painter, done_path(practice, cut), colours.part(practice), cut.rounding)
        painter.restore()


def _fill(painter: QPainter, path: QPainterPath, colour: QColor, rounding: float = 0.0) -> None:
    painter.setBrush(colour)
    if rounding:
        round_join = Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(colour, rounding, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, round_join))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(path)


def state_words(state: MarkState) -> str:
    """The state as the tray says it: "1 of 3 today"."""
    if state.centre is Centre.OFF:
        return "Off today"
    words = f"{len(state.done & state.asked)} of {len(state.asked)} today"
    if state.centre is Centre.DONE and not state.asked <= state.done:
        return f"{words}, nothing more is asked"
    return f"{words}, not now" if state.centre is Centre.PAUSED else words


def in_words(state: MarkState) -> str:
    """What is done and what is open, as a sentence or two."""
    if state.centre is Centre.OFF:
        return "You are off today. Nothing is asked."
    done = [practice.value for practice in Practice if practice in state.done]
    left = [practice.value for practice in Practice if practice in state.asked - state.done]
    sentences = [_sentence(done, "done")] if done else []
    if left:
        sentences.append(_sentence(left, "not recorded" if state.centre is Centre.DONE else "open"))
    return " ".join(sentences)


def _sentence(names: list[str], said: str) -> str:
    listed = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return f"{listed.capitalize()} {'is' if len(names) == 1 else 'are'} {said}."


class Mark(QWidget):
    """The mark in a window. A part newly done closes along its arc; name and description say the state in words."""

    def __init__(
        self, theme: Theme, size: int = 48, state: MarkState = EMPTY, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = size
        self._state = state
        self._closing: frozenset[Practice] = frozenset()
        self._share = 1.0
        self._movement = QVariantAnimation(self)
        self._movement.setStartValue(0.0)
        self._movement.setEndValue(1.0)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(self._move)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()
        theme.changed.connect(self.update)

    @property
    def state(self) -> MarkState:
        """What the mark says now."""
        return self._state

    def set_state(self, state: MarkState) -> None:
        """Show another state; parts that have become done since are drawn along their arc."""
        fresh = state.filled - self._state.filled
        self._state = state
        self._say()
        duration = self._theme.duration(CLOSING) if fresh and self.isVisible() else 0
        self._movement.stop()
        self._closing = fresh if duration else frozenset()
        if duration:
            self._share = 0.0
            self._movement.setDuration(duration)
            self._movement.start()
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark, in the theme's colours of this moment."""
        del event
        left, top = (self.width() - self._side) / 2, (self.height() - self._side) / 2
        closed = dict.fromkeys(self._closing, self._share)
        with QPainter(self) as painter:
            rect = QRectF(left, top, self._side, self._side)
            paint_mark(painter, rect, self._state, MarkColours.of(self._theme.tokens), closed)

    def _move(self, share: float) -> None:
        self._share = share
        self.update()

    def _say(self) -> None:
        self.setAccessibleName(state_words(self._state))
        self.setAccessibleDescription(in_words(self._state))
