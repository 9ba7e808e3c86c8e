"""A place for a list of people or vCards, pasted, dropped or in a file; it says beforehand whom it adds."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QHBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.name_lines import Listed
from goodword.core.team_words import added_words, preview_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.field import Field
from goodword.shell.windows.note.sheet import Sheet
from goodword.shell.windows.people.list_edit import ListEdit
from goodword.shell.windows.people.list_file import SUFFIXES

_WIDTH = 480
_LINES = 9
_PREVIEW_LINES = 4
_HELP = marked(
    "One name a line, names with mail addresses, lines of a spreadsheet, or vCards of your address book. "
    "A file can be dropped here."
)


class PasteSheet(Sheet):
    """`keep` takes the people, or raises KnownError."""

    def __init__(
        self, around: Surroundings, window: QWidget, keep: Callable[[Sequence[Listed]], object]
    ) -> None:
        super().__init__(around, window, tr("Paste a list"), _WIDTH)
        theme = around.theme
        self._keep = keep
        self._names = ListEdit(theme, _LINES)
        self._names.setAccessibleName(tr("Names", "of people"))
        self._count = ElidedLabel(theme, lines=2, role="caption")
        self._preview = ElidedLabel(theme, lines=_PREVIEW_LINES, role="sec")
        self._error = ErrorLine(theme)
        self._add = Button(theme, tr("Add them", "a button"), ButtonKind.PRIMARY)
        with suppress(KnownError):
            for person in around.desk.journal.people():
                self._names.know(person.name)
        self.setAcceptDrops(True)
        self._lay_out(theme)
        self._names.textChanged.connect(self._look)
        self._names.unread.connect(self._error.say)
        self._names.refused.connect(self._error.say)
        self._add.clicked.connect(self._take)
        self._look()
        self._names.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """What the list takes may be dropped beside it, too."""
        if self._names.canInsertFromMimeData(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """It goes into the list."""
        self._names.insertFromMimeData(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _lay_out(self, theme: Theme) -> None:
        paste = Button(theme, tr("Paste", "a button"), icon="copy")
        choose = Button(theme, tr("Choose a file…", "a button"))
        leave = Button(theme, tr("Not now", "a button"))
        self.column.addWidget(Field(theme, tr("Who is on your team?"), self._names), 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._count, 1)
        row.addWidget(choose)
        row.addWidget(paste)
        self.column.addLayout(row)
        self.column.addWidget(self._preview)
        self.column.addWidget(self._error)
        self.feet((self._add, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        paste.setAccessibleName(tr("Paste", "a button"))
        choose.setAccessibleName(tr("Choose a file…", "a button"))
        choose.clicked.connect(self._choose)
        paste.clicked.connect(lambda: self._names.insertFromMimeData(QGuiApplication.clipboard().mimeData()))
        leave.clicked.connect(self.close)

    def _choose(self) -> None:
        """Ask for a file, and read it."""
        patterns = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
        kind = tr("Lists and vCards ({patterns})", "a kind of file").format(patterns=patterns)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self, tr("Choose a file"), folder, kind)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self._names.take_file(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _look(self) -> None:
        self._error.settle()
        try:
            listed = self._names.listed()
            new = self.around.desk.team.unknown(listed)
        except KnownError as error:
            self._add.setEnabled(False)
            self._count.setText("")
            self._preview.hide()
            self._error.say(error)
            return
        self._add.setEnabled(bool(new))
        self._preview.setText(preview_words(listed, new) or tr(_HELP))
        self._preview.show()
        self._count.setText(f"{added_words(len(new), len(listed) - len(new))}." if listed else "")

    def _take(self) -> None:
        try:
            self._keep(self._names.listed())
        except KnownError as error:
            self._error.say(error)
        else:
            self.close()
