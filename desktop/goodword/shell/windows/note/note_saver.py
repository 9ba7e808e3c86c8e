"""Saving a note: asks where, and writes it in the format that the file's name says."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from goodword.core.brag_note import BragNote
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.note_format import FileFormat, NoteFormat
from goodword.shell.surroundings import Surroundings


class NoteDialog(QFileDialog):
    """Asks where to save; `path_chosen` gives the whole path, with an ending that says a format.

    Choosing another kind of file changes the name's ending with it.
    """

    path_chosen = Signal(object, object)

    def __init__(self, parent: QWidget, folder: str, formats: Sequence[FileFormat], title: str = "") -> None:
        super().__init__(parent, title or tr("Save the note"), folder)
        self._formats = {_filter(form): form for form in formats}
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(self._formats))
        self.filterSelected.connect(self._turn)
        self.fileSelected.connect(self._tell)
        self.finished.connect(self.deleteLater)

    def suggest(self, name: str, form: FileFormat) -> None:
        """Begin with this name and kind of file."""
        self.selectNameFilter(next(words for words, one in self._formats.items() if one.name == form.name))
        self.setDefaultSuffix(form.suffix.lstrip("."))
        self.selectFile(name)

    def _turn(self, words: str) -> None:
        form = self._formats[words]
        self.setDefaultSuffix(form.suffix.lstrip("."))
        for path in map(Path, self.selectedFiles()):
            known = any(path.suffix.lower() == one.suffix for one in self._formats.values())
            self.selectFile((path.stem if known else path.name) + form.suffix)

    def _tell(self, chosen: str) -> None:
        path = Path(chosen)
        by_ending = {form.suffix: form for form in self._formats.values()}
        form = by_ending.get(path.suffix.lower())
        self.path_chosen.emit(path, form or self._formats[self.selectedNameFilter()])


class NoteSaver(QObject):
    """Tells `saved` with the file's name, or `failed` with what is wrong."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._format = around.formats[0]
        self._note: BragNote | None = None
        self._warm = QTimer(self, singleShot=True, interval=0)
        self._warm.timeout.connect(self._load_writers)

    def ask(self, note: BragNote, name: str) -> None:
        """Ask where to save `note`; `name` is suggested."""
        self._note = note
        dialog = NoteDialog(self._window, self._folder, self._around.formats)
        dialog.suggest(self._around.suggest_name(name, self._format.suffix), self._format)
        dialog.path_chosen.connect(self._save)
        dialog.open()
        self._warm.start()

    def _load_writers(self) -> None:
        """Write once into the air: the first document takes four times as long as any later one."""
        for form in self._around.formats:
            if not form.is_text and self._note is not None:
                form.write(self._note)

    def _save(self, path: Path, form: NoteFormat) -> None:
        if self._note is None:
            return
        try:
            if path.suffix.lower() != form.suffix:
                path = not_taken(path.with_name(path.name + form.suffix), tr("This note is not saved yet"))
            self._around.save_file(path, form.write(self._note))
        except KnownError as error:
            self.failed.emit(error)
            return
        self._folder, self._format = str(path.parent), form
        self.saved.emit(path.name)


def _filter(form: FileFormat) -> str:
    label = tr(form.label, "a format")
    return f"{label} (*{form.suffix})"


def not_taken(path: Path, title: str) -> Path:
    """`path`, whose ending nobody typed: the dialog has not asked whether to replace what is there."""
    if path.exists():
        raise KnownError(
            title,
            tr("There is a file called {name} already.").format(name=path.name),
            tr("Type its whole name to replace it, or choose another one."),
        )
    return path
