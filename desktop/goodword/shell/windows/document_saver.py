"""Saving a document: asks where, and writes it in the format of the file's name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.note_blocks import Block
from goodword.core.note_format import NoteFormat
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.note.note_saver import NoteDialog, not_taken

_NO_DOCUMENT = "eml"


class DocumentSaver(QObject):
    """Tells `saved` with the file's name, or `failed` with the KnownError."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask(self, title: str, name: str, then: Callable[[Path, NoteFormat], object], *, first: str = "") -> None:
        """Ask where to save; `name` is suggested, and the format named `first`. `then` hears the answer."""
        formats = tuple(form for form in self._around.formats if form.name != _NO_DOCUMENT)
        suggested = next((form for form in formats if form.name == first), formats[0])
        dialog = NoteDialog(self._window, self._folder, formats, title)
        dialog.suggest(self._around.suggest_name(name, suggested.suffix), suggested)
        dialog.path_chosen.connect(then)
        dialog.open()

    def save(self, blocks: list[Block], path: Path, form: NoteFormat) -> None:
        """Write them there; where the format's ending was not typed, nothing that is there is replaced."""
        try:
            if path.suffix.lower() != form.suffix:
                path = not_taken(path.with_name(path.name + form.suffix), tr("This file is not saved yet"))
            data = self._around.document(blocks, form.suffix)
            if data is not None:
                self._around.save_file(path, data)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._folder = str(path.parent)
        self.saved.emit(path.name)
