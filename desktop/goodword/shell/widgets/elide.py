"""Labels that end in an ellipsis where there is no more room."""

from html import escape

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.painting import follow
from goodword.shell.widgets.reading_side import from_right, reads_from_right

SPACING = 1.18
"""From line to line, in heights of the font."""

_LINE_LIMIT = 1000
_TIP_LIMIT = 1000
_KNOWN_WIDTHS = 8


def broken(text: str, metrics: QFontMetricsF, layout: QTextLayout, width: float, most: int) -> list[str]:
    """`text` in at most `most` lines of `width`; the last one is elided if there is more."""
    layout.setText(text[: most * _LINE_LIMIT].replace("\n", "\u2028"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = layout.text().encode("utf-16-le", "surrogatepass")
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        first, last = line.textStart(), line.textStart() + line.textLength()
        piece = units[first * 2 : last * 2].decode("utf-16-le", "surrogatepass").rstrip()
        rest = units[first * 2 :].decode("utf-16-le", "surrogatepass").rstrip()
        if len(lines) == most - 1 and piece != rest:
            rest = rest.replace("\u2028", " ")
            shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            piece = f"{piece}…" if shown == rest else shown
        lines.append(piece)
    layout.endLayout()
    return lines


class ElidedLabel(QLabel):
    """Plain text in at most `lines` lines. The whole of it is the tooltip where it is cut, and is read out."""

    def __init__(
        self, theme: Theme, text: str = "", lines: int = 1, role: str = "body", parent: QWidget | None = None
    ) -> None:
        """`role` is that of any label: it gives size, weight and ink."""
        super().__init__(text, parent)
        self._lines = lines
        self._cut = False
        self._known: dict[float, list[str]] = {}
        self.setProperty("role", role)
        follow(theme, self)
        self.setTextFormat(Qt.TextFormat.PlainText)
        wide = QSizePolicy.Policy.Ignored if lines > 1 else QSizePolicy.Policy.Preferred
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)

    def is_cut(self) -> bool:
        """Whether there is more text than room."""
        return self._cut

    def setText(self, text: str) -> None:
        """Show `text`."""
        super().setText(text)
        self._known.clear()
        self._break()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Several lines need height by width; one does not."""
        return self._lines > 1

    def heightForWidth(self, width: int) -> int:
        """The height of as many lines as there are, at most."""
        return self._height(max(1, len(self._broken(width))))

    def sizeHint(self) -> QSize:
        """The text in one line, or all its lines at a usual width."""
        wanted = round(self._metrics().horizontalAdvance(self.text())) + 1
        return QSize(wanted, self._height(1)) if self._lines == 1 else QSize(200, self._height(self._lines))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(round(self._metrics().averageCharWidth() * 4), self._height(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less may be cut now."""
        super().resizeEvent(event)
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Another font cuts elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._known.clear()
            if self.isVisible():
                self._break()

    def showEvent(self, event: QShowEvent) -> None:
        """The font may have changed while nobody looked."""
        super().showEvent(event)
        self._break()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, each in its own direction, from where reading begins; a single one in the middle."""
        del event
        metrics = self._metrics()
        spacing = metrics.height() * SPACING
        lines = self._broken(self.width())
        top = (self.height() - metrics.height()) / 2 if self._lines == 1 else 0.0
        backwards = reads_from_right(self.text())
        at_right = from_right(self) is not bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
            for index, line in enumerate(lines):
                left = self.width() - metrics.horizontalAdvance(line) if at_right else 0.0
                painter.drawText(QPointF(left, top + index * spacing + metrics.ascent()), line)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font())

    def _height(self, lines: int) -> int:
        metrics = self._metrics()
        return round(metrics.height() + (lines - 1) * metrics.height() * SPACING + 0.5)

    def _broken(self, width: float) -> list[str]:
        if width not in self._known:  # a layout asks for the same widths over and over
            if len(self._known) > _KNOWN_WIDTHS:
                self._known.clear()
            self._known[width] = broken(self.text(), self._metrics(), QTextLayout("", self.font()), width, self._lines)
        return self._known[width]

    def _break(self) -> None:
        lines = self._broken(self.width())
        self._cut = bool(lines) and lines[-1].endswith("…") and not self.text().endswith("…")
        tip = self.text()[:_TIP_LIMIT] if self._cut else ""
        self.setToolTip(f"<p>{escape(tip)}</p>" if "<" in tip else tip)  # a tooltip takes tags for format
