"""Saving a note: asks where, writes it in the format the name says, off the window's thread where that takes long."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from goodword.core.brag_note import BragNote
from goodword.core.errors import KnownError
from goodword.core.note_format import NoteFormat
from goodword.shell.background import Background
from goodword.shell.surroundings import Surroundings


class NoteSaver(QObject):
    """Tells `saved` with the file's name, or `failed` with what is wrong; both on the window's thread."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._format = around.formats[0]
        self._background = Background()

    def shutdown(self) -> None:
        """Wait for the file that is being written."""
        self._background.shutdown()

    def ask(self, note: BragNote, name: str) -> None:
        """Ask where to save `note`; `name` is suggested."""
        dialog = QFileDialog(self._window, "Save the note", self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        filters = {_filter(form): form for form in self._around.formats}
        dialog.setNameFilters(list(filters))
        dialog.selectNameFilter(_filter(self._format))
        dialog.selectFile(self._around.suggest_name(name, self._format.suffix))
        dialog.setDefaultSuffix(self._format.suffix.lstrip("."))

        def turn(chosen: str) -> None:
            form = filters[chosen]
            dialog.setDefaultSuffix(form.suffix.lstrip("."))
            typed = Path(dialog.selectedFiles()[0]).name if dialog.selectedFiles() else name
            stem = next((typed[: -len(f.suffix)] for f in self._around.formats if typed.endswith(f.suffix)), typed)
            dialog.selectFile(stem + form.suffix)

        dialog.filterSelected.connect(turn)
        dialog.fileSelected.connect(lambda path: self._chosen(note, Path(path), filters[dialog.selectedNameFilter()]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, note: BragNote, path: Path, filtered: NoteFormat) -> None:
        by_name = {form.suffix: form for form in self._around.formats}
        form = by_name.get(path.suffix.lower())
        if form is None:
            form, path = filtered, path.with_name(path.name + filtered.suffix)
            if path.exists():
                self.failed.emit(_taken(path.name))
                return
        self._folder, self._format = str(path.parent), form

        def write() -> None:
            self._around.save_file(path, form.write(note))

        def done(_: object = None) -> None:
            self.saved.emit(path.name)

        if form.is_text:
            try:
                write()
            except KnownError as error:
                self.failed.emit(error)
            else:
                done()
        else:
            self._background.run(write, done, self._could_not)

    def _could_not(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(error)


def _filter(form: NoteFormat) -> str:
    return f"{form.label} (*{form.suffix})"


def _taken(name: str) -> KnownError:
    return KnownError(
        "This note is not saved yet",
        f"There is a file called {name} already.",
        "Type its whole name to replace it, or choose another one.",
    )
