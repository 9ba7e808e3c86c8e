"""Bringing a backup back: looked through first, what it would change said, then all of it or nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from goodword.core.backup_words import KEPT_FIRST, copy_day, preview_words
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.safekeeping import Kept, Preview
from goodword.core.shelf import Restored
from goodword.shell.book_care import BookCare
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 460
_LOOKING = marked("Looking the backup through…")
_RESTORING = marked("Bringing it back…")


class RestoreSheet(Sheet):
    """`restored` brings what came of it; nothing changes before the leader has seen what would."""

    restored = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget, care: BookCare, kept: Kept) -> None:
        super().__init__(around, window, tr("Bring back a backup"), _WIDTH)
        theme = around.theme
        self._care = care
        self._place = kept.place
        self._restoring = False
        title = _line(copy_day(kept.copy, around.desk.preferences.today()), "head")
        self._words = _line(tr(_LOOKING), "body")
        since = tr("What was written since then is not in it.")
        self._kept_first = _line(f"{since} {tr(KEPT_FIRST)}", "sec")
        self._error = ErrorLine(theme)
        self._restore = Button(theme, tr("Bring it back", "a button"), ButtonKind.PRIMARY)
        self._leave = Button(theme, tr("Not now", "a button"))
        for part in (title, self._words, self._kept_first, self._error):
            self.column.addWidget(part)
        self.feet(
            (self._restore, QDialogButtonBox.ButtonRole.AcceptRole),
            (self._leave, QDialogButtonBox.ButtonRole.RejectRole),
        )
        self._restore.clicked.connect(self._begin)
        self._leave.clicked.connect(self.close)
        self._restore.setEnabled(False)
        care.background.run_for(self, lambda: care.keeping.preview(self._place), self._show, self._fail)

    def reject(self) -> None:
        """It is not closed while the backup takes the book's place."""
        if not self._restoring:
            super().reject()

    def _show(self, preview: Preview) -> None:
        self._say(preview_words(preview))
        self._restore.setEnabled(True)
        self._restore.setFocus()

    def _begin(self) -> None:
        self._restoring = True
        self._allow(on=False)
        self._say(tr(_RESTORING))
        self._care.background.run_for(self, lambda: self._care.keeping.restore(self._place), self._end, self._fail)

    def _end(self, restored: Restored) -> None:
        self._restoring = False
        self.restored.emit(restored)
        self.accept()

    def _fail(self, error: BaseException) -> None:
        self._restoring = False
        self._leave.setEnabled(True)
        self._words.hide()
        self._kept_first.hide()
        if not isinstance(error, KnownError):
            raise error
        self._error.say(error)

    def _allow(self, *, on: bool) -> None:
        self._restore.setEnabled(on)
        self._leave.setEnabled(on)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._words, words))


def _line(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label
