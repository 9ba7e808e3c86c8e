"""The frame of everything one types into: the same for lines, notes and combo boxes."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from goodword.shell.theme.measures import RADIUS_CONTROL
from goodword.shell.theme.tokens import Tokens
from goodword.shell.widgets.painting import box, edge_width


def paint_field(
    painter: QPainter,
    widget: QWidget,
    tokens: Tokens,
    *,
    focused: bool,
    wrong: bool = False,
    quiet: bool = False,
) -> None:
    """Ground and edge over all of `widget`: one pixel more with the focus, in the error colour when wrong.

    A quiet one has neither while nothing is the matter with it.
    """
    rect = QRectF(widget.rect())
    if not widget.isEnabled():
        box(painter, rect, RADIUS_CONTROL, tokens.bg, tokens.line, edge_width(tokens))
        return
    hovered = widget.underMouse()
    if quiet and not (focused or hovered or wrong):
        return
    edge = tokens.error if wrong else tokens.ink if focused else tokens.ink2 if hovered else tokens.field
    width = edge_width(tokens) + (1.0 if focused else 0.0)
    box(painter, rect, RADIUS_CONTROL, tokens.surface, edge, width)
