"""Saving something made here: asks where, and writes it."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from goodword.core.errors import KnownError
from goodword.shell.surroundings import Surroundings

Location = QStandardPaths.StandardLocation


class FileSaver(QObject):
    """Tells `saved` with the file's name, or `failed` with what is wrong.

    The dialog is called `title`; files end with `suffix` and are of a `kind`, in words. The first time it opens at
    `place`, then where the leader saved last.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, around: Surroundings, window: QWidget, title: str, kind: str, suffix: str, place: Location
    ) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._title = title
        self._kind = f"{kind} (*{suffix})"
        self._suffix = suffix
        self._folder = QStandardPaths.writableLocation(place)
        self._data = b""

    def ask(self, data: bytes, name: str) -> None:
        """Ask where to save `data`; `name` is suggested."""
        self._data = data
        dialog = QFileDialog(self._window, self._title, self._folder, self._kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(self._suffix.lstrip("."))
        dialog.selectFile(self._around.suggest_name(name, self._suffix))
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, chosen: str) -> None:
        path = Path(chosen)
        try:
            self._around.save_file(path, self._data)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._folder = str(path.parent)
        self.saved.emit(path.name)
