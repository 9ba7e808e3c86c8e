"""The tabs of quick entry: one a practice, with its glyph, its name and its shortcut."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from goodword.core.practices import Practice
from goodword.shell.theme.measures import line_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.glyph import paint_glyph
from goodword.shell.widgets.painting import advance, square, text_line
from goodword.shell.widgets.segment import Segment, SegmentTrack

_GLYPH = 16
_GAP = 8
_PADDING = 12


class PracticeTab(Segment):
    """A segment with the practice's glyph; `shortcut` is only shown, its key belongs to the window."""

    def __init__(
        self, theme: Theme, practice: Practice, text: str, shortcut: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, parent)
        self.practice = practice
        self._shortcut = shortcut
        self.setAccessibleDescription(shortcut)

    def sizeHint(self) -> QSize:
        """Room for glyph, name in DemiBold and shortcut."""
        return QSize(round(self._content_width() + 2 * _PADDING), line_height(self._theme.types.strong) + 18)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Glyph, name, shortcut, together in the middle."""
        types, tokens = self._theme.types, self._theme.tokens
        chosen = self.isChecked() and self.isEnabled()
        font = types.strong if self.isChecked() else types.medium
        x = rect.left() + max(_PADDING / 2, (rect.width() - self._content_width()) / 2)
        colour = tokens.of(self.practice).fill if chosen else self.ink()
        paint_glyph(painter, square(x, rect.center().y(), _GLYPH), self.practice, colour)
        x += _GLYPH + _GAP
        width = advance(font, self.text())
        text_line(painter, QRectF(x, rect.top(), width, rect.height()), self.text(), font, self.ink())
        if self._shortcut:
            x += width + _GAP
            room = QRectF(x, rect.top(), rect.right() - x, rect.height())
            text_line(painter, room, self._shortcut, types.caption, self._shortcut_ink())

    def _shortcut_ink(self) -> str:
        tokens = self._theme.tokens
        return tokens.ink2 if self.isChecked() else tokens.ink3

    def _content_width(self) -> float:
        types = self._theme.types
        shortcut = _GAP + advance(types.caption, self._shortcut) if self._shortcut else 0.0
        return _GLYPH + _GAP + advance(types.strong, self.text()) + shortcut


class PracticeTabs(SegmentTrack):
    """The tabs over the whole width. `chosen` tells the Practice whenever another one is chosen."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, tabs: Sequence[tuple[Practice, str, str]], parent: QWidget | None = None) -> None:
        """`tabs` are (practice, name, shortcut in words)."""
        super().__init__(theme, stretch=True, parent=parent)
        self._tabs: dict[Practice, PracticeTab] = {}
        for practice, name, shortcut in tabs:
            tab = PracticeTab(theme, practice, name, shortcut)
            self._tabs[practice] = tab
            self.add(tab)
            tab.toggled.connect(lambda on, practice=practice: self._tell(practice, on))

    def current(self) -> Practice | None:
        """The chosen practice, or None while nothing is chosen."""
        return next((practice for practice, tab in self._tabs.items() if tab.isChecked()), None)

    def set_current(self, practice: Practice) -> None:
        """Choose the tab of `practice`."""
        self._tabs[practice].setChecked(True)

    def tab(self, practice: Practice) -> PracticeTab:
        """The tab of `practice`."""
        return self._tabs[practice]

    def _tell(self, practice: Practice, on: bool) -> None:
        if on:
            self.chosen.emit(practice)
