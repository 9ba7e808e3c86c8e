"""The Problem report: what went wrong inside Goodword, to be read before it is copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.language import marked, tr
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import MARGIN
from goodword.shell.theme.theme import set_kind, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.reading_text import ReadingText
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.window import Window

COPIED = marked("Copied")
_PROMISE = marked("This is all of it: file names, line numbers and versions. Nothing leaves this computer by itself.")


class ProblemReportWindow(Window):
    """Shows `report` under a `head`; only Copy takes it anywhere, to the clipboard."""

    def __init__(self, around: Surroundings, head: str, report: str) -> None:
        super().__init__(around, tr("Problem report", "a window"), 640, 460, 480, 320)
        theme = around.theme
        self._report = ""
        self._head = _label("", "title")
        self._text = ReadingText(theme, tr("Report"))
        self._copy = Button(theme, tr("Copy report", "a button"), ButtonKind.PRIMARY, icon="copy")
        self._copy.setAccessibleName(tr("Copy report", "a button"))
        self._close = Button(theme, tr("Close", "a button"), ButtonKind.DEFAULT)
        self._close.setAccessibleName(tr("Close", "a button"))
        self._toast = Toast(theme, self)
        self._lay_out()
        self._copy.clicked.connect(self._copy_report)
        self._close.clicked.connect(self.close)
        theme.changed.connect(self._show)
        self.tell(head, report)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, head: str, report: str) -> None:
        """Show a report; one that is there already stays above it."""
        self._head.setText(head)
        if report not in self._report:
            self._report = f"{self._report}\n\n{report}".strip()
        self._show()

    def _show(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.around.theme.types.body.pointSizeF())
        self._text.set_plain(self._report, font)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._toast.offer(tr(COPIED), undo=False)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(12)
        safe = _label(
            tr("What you saved is safe. The report holds nothing you wrote; read it before you copy it."), "sec"
        )
        safe.setWordWrap(True)
        sheet = QFrame()
        set_kind(sheet, "page")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.addWidget(self._text)
        for widget in (self._head, safe, sheet):
            column.addWidget(widget)
        column.addStretch(1)
        foot = QFrame()
        set_kind(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 11, MARGIN, 11)
        row.setSpacing(8)
        promise = _label(tr(_PROMISE), "caption")
        promise.setWordWrap(True)
        row.addWidget(promise, 1)
        row.addWidget(self._close)
        row.addWidget(self._copy)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(ScrollPage(page), 1)
        layout.addWidget(foot)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
