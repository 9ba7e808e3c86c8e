"""The mark: what is done today, as strokes of a speech bubble, and at most one sign in its middle."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Self

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from goodword.core.language import marked, tr
from goodword.core.practice_words import practice_list
from goodword.core.practices import Practice
from goodword.core.standing_words import open_words
from goodword.shell.theme.theme import Theme
from goodword.shell.theme.tokens import TRAY, Tokens
from goodword.shell.widgets.mark_geometry import (
    GRID,
    Centre,
    Cut,
    centre_path,
    closing_wedge,
    cut_for,
    open_path,
    part_path,
)
from goodword.shell.widgets.reading_side import upright

__all__ = ["Centre", "Mark", "MarkColours", "MarkState", "mark_words", "paint_cut", "paint_mark"]

CLOSING = 240
"""Milliseconds in which a part that was just done is drawn."""


@dataclass(frozen=True, slots=True)
class MarkState:
    """The parts that are done and the sign in the middle. On a day off no part is filled."""

    done: frozenset[Practice]
    centre: Centre = Centre.NONE


@dataclass(frozen=True, slots=True)
class MarkColours:
    """The colours of the three parts, of an open part and of the sign in the middle."""

    praise: str
    coaching: str
    listening: str
    open: str
    centre: str

    @classmethod
    def of(cls, tokens: Tokens) -> Self:
        """The mark in a window."""
        return cls(tokens.praise.fill, tokens.coaching.fill, tokens.listening.fill, tokens.field, tokens.field)

    @classmethod
    def tray(cls) -> Self:
        """The mark on a panel whose ground nobody knows."""
        return cls(TRAY.praise, TRAY.coaching, TRAY.listening, TRAY.open, TRAY.open)

    @classmethod
    def template(cls) -> Self:
        """Black on nothing, for a desktop that colours the mark itself."""
        return cls("#000000", "#000000", "#000000", "#8C000000", "#000000")

    def faint(self, colour: str) -> Self:
        """The same with open parts in `colour`, for a day that asks nothing."""
        return replace(self, open=colour)

    def part(self, practice: Practice) -> str:
        """The colour of a part that is done."""
        return {
            Practice.PRAISE: self.praise,
            Practice.COACHING: self.coaching,
            Practice.LISTENING: self.listening,
        }[practice]


WHOLE: Mapping[Practice, float] = MappingProxyType({})


def paint_mark(
    painter: QPainter,
    rect: QRectF,
    state: MarkState,
    colours: MarkColours,
    drawn: Mapping[Practice, float] = WHOLE,
) -> None:
    """Paint the mark into the square `rect`, in the cut for its size on the screen; the painter is left as it was.

    `drawn` names the parts that are closing just now, and how much of each is there already, from 0 to 1.
    """
    with upright(painter, rect):
        across = rect.width() * painter.deviceTransform().m11()
        paint_cut(painter, rect, cut_for(across), state, colours, drawn)


def paint_cut(
    painter: QPainter,
    rect: QRectF,
    cut: Cut,
    state: MarkState,
    colours: MarkColours,
    drawn: Mapping[Practice, float] = WHOLE,
) -> None:
    """The same in a given cut."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
    painter.translate(*cut.nudge)
    for practice in Practice:
        done = practice in state.done and state.centre is not Centre.OFF
        _paint_part(painter, cut, practice, colours, drawn.get(practice, 1.0) if done else 0.0)
    painter.fillPath(centre_path(cut, state.centre), QColor(colours.centre))
    painter.restore()


def _paint_part(painter: QPainter, cut: Cut, practice: Practice, colours: MarkColours, share: float) -> None:
    """The part's shape where it is drawn, its thin arc where it is not."""
    shape, arc = part_path(cut, practice), open_path(cut, practice)
    if 0.0 < share < 1.0:
        wedge = closing_wedge(practice, share)
        shape, arc = shape.intersected(wedge), arc.subtracted(wedge)
    if share < 1.0:
        painter.fillPath(arc, QColor(colours.open))
    if share > 0.0:
        ink = QColor(colours.part(practice))
        painter.setBrush(ink)
        painter.setPen(
            QPen(ink, cut.rounding, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            if cut.rounding
            else Qt.PenStyle.NoPen
        )
        painter.drawPath(shape)


_SIGNS = {
    Centre.DONE: marked("Nothing more is asked."),
    Centre.OFF: marked("Off. Nothing is asked."),
    Centre.PAUSED: marked("Paused for now."),
}


def mark_words(state: MarkState) -> str:
    """The mark in words, for whom the picture is not there: "Praise is done. Coaching and listening are open."."""
    said = []
    if state.centre is not Centre.OFF:
        done = tuple(practice for practice in Practice if practice in state.done)
        still = tuple(practice for practice in Practice if practice not in state.done)
        if done:
            words = tr("{practices} is done.|{practices} are done.", "", len(done))
            said.append(words.format(practices=practice_list(done)))
        if still and state.centre is not Centre.DONE:
            said.append(tr("{open}.", "a sentence: Coaching and listening are open.").format(open=open_words(still)))
    if state.centre in _SIGNS:
        said.append(tr(_SIGNS[state.centre]))
    return " ".join(said)


class Mark(QWidget):
    """The mark in a window. A part done while it is in view closes along its arc; the description says it in words."""

    def __init__(
        self, theme: Theme, size: int, state: MarkState, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._state = state
        self._closing: frozenset[Practice] = frozenset()
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name or tr("Today"))
        self.setAccessibleDescription(mark_words(state))
        theme.changed.connect(self.update)

    @property
    def state(self) -> MarkState:
        """What is shown, or about to be."""
        return self._state

    def set_state(self, state: MarkState) -> None:
        """Show `state`; what it adds to a mark in view is drawn in 240 ms, all else is there at once."""
        if state == self._state:
            return
        self._motion.stop()
        duration = self._theme.duration(CLOSING) if self.isVisible() else 0
        self._closing = state.done - self._state.done if duration else frozenset()
        self._state = state
        self.setAccessibleDescription(mark_words(state))
        if self._closing:
            self._motion.setDuration(duration)
            self._motion.start()
        self.update()

    def sizeHint(self) -> QSize:
        """The mark, without a margin."""
        return QSize(self._size, self._size)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was still closing is there when the window comes back."""
        self._motion.stop()
        self._closing = frozenset()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark, in the middle."""
        del event
        left, top = (self.width() - self._size) // 2, (self.height() - self._size) // 2
        with QPainter(self) as painter:
            place = QRectF(left, top, self._size, self._size)
            paint_mark(painter, place, self._state, MarkColours.of(self._theme.tokens), self._drawn())

    def _drawn(self) -> Mapping[Practice, float]:
        if self._motion.state() != QVariantAnimation.State.Running:
            return WHOLE
        share = float(self._motion.currentValue())
        return dict.fromkeys(self._closing, share)
