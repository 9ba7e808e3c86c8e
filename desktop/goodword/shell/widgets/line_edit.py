"""A field of one line."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from goodword.shell.theme.measures import control_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.bare_edit import BARE, paint_elided
from goodword.shell.widgets.field_frame import paint_field
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.idle_undo import undo_is_idle
from goodword.shell.widgets.painting import CONTROL_PADDING, square, start
from goodword.shell.widgets.reading_side import margins
from goodword.shell.widgets.tag import paint_tag, tag_size

_ICON = 16
_LEAD = 25
_TAG_END = 7
_QUIET_PADDING = 6


class LineEdit(QLineEdit):
    """A field with an error edge, an icon where reading begins and a tag at the other end where wanted.

    When the focus goes, the start of the text is in view again. `left` is emitted then, but not when
    only a popup or another window took the focus.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str = "",
        *,
        end_room: int = 0,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`end_room` is kept free of text where reading ends; a `quiet` field has no edge at rest."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._end_room = end_room
        self._quiet = quiet
        self._padding = _QUIET_PADDING if quiet else CONTROL_PADDING
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setStyleSheet(BARE)
        self._tag = ("", "")
        self._wrong = False
        self._margins()
        theme.changed.connect(self._margins)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as every control."""
        return QSize(super().sizeHint().width(), control_height(self._theme.types.body))

    def minimumSizeHint(self) -> QSize:
        """A field may be narrow, but never lower."""
        return QSize(60, self.sizeHint().height())

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field as one whose text can't be taken; the text stays."""
        self._wrong = wrong
        self.update()

    def is_wrong(self) -> bool:
        """Whether the field is marked."""
        return self._wrong

    def is_quiet(self) -> bool:
        """Whether there is no edge at rest."""
        return self._quiet

    def lead(self) -> int:
        """From the edge where reading begins to the text."""
        return round(self._padding) + (_LEAD if self._icon else 0)

    def set_tag(self, text: str, icon: str = "") -> None:
        """Show a tag where reading ends; an empty text takes it away."""
        self._tag = (text, icon)
        self._margins()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z goes on to the window (a toast's Undo) while there is nothing to undo in the field."""
        if undo_is_idle(event, self.isUndoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the start of the text, so that a long name does not look cut."""
        super().focusOutEvent(event)
        reason = event.reason()
        if reason not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.setCursorPosition(0)
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow field gives up its tag."""
        super().resizeEvent(event)
        self._margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and edge, icon and tag, then the text as Qt paints it."""
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            start(painter, self.rect())
            rect = QRectF(self.rect())
            paint_field(painter, self, tokens, focused=self.hasFocus(), wrong=self._wrong, quiet=self._quiet)
            if self._icon:
                place = square(self._padding, rect.center().y(), _ICON)
                paint_icon(painter, place, self._icon, tokens.ink2)
            if self._tag[0] and self._tag_fits():
                paint_tag(painter, self._tag_rect(), self._theme, *self._tag)
        if not paint_elided(self, self._theme):
            super().paintEvent(event)

    def _tag_fits(self) -> bool:
        return tag_size(self._theme, *self._tag).width() < self.width() / 2

    def _tag_rect(self) -> QRectF:
        size = tag_size(self._theme, *self._tag)
        x, y = self.width() - _TAG_END - size.width(), (self.height() - size.height()) // 2
        return QRectF(x, y, size.width(), size.height())

    def _margins(self) -> None:
        after = self._padding + self._end_room
        if self._tag[0] and self._tag_fits():
            after = tag_size(self._theme, *self._tag).width() + _TAG_END + 4
        inside = 2  # Qt's own, before the text
        self.setTextMargins(margins(self, self.lead() - inside, 0, after - inside, 0))
