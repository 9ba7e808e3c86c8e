"""Saving a picture: asks where, and writes it as PNG."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from goodword.core.errors import KnownError
from goodword.shell.surroundings import Surroundings

_SUFFIX = ".png"


class PictureSaver(QObject):
    """Tells `saved` with the file's name, or `failed` with what is wrong."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self._picture = b""

    def ask(self, picture: bytes, name: str) -> None:
        """Ask where to save the PNG `picture`; `name` is suggested."""
        self._picture = picture
        dialog = QFileDialog(self._window, "Save the picture", self._folder, f"Picture (*{_SUFFIX})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(_SUFFIX.lstrip("."))
        dialog.selectFile(self._around.suggest_name(name, _SUFFIX))
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, chosen: str) -> None:
        path = Path(chosen)
        try:
            self._around.save_file(path, self._picture)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._folder = str(path.parent)
        self.saved.emit(path.name)
