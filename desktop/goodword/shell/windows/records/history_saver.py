"""Saving what History shows: asks where, reads it, and writes it in the format of the file's name."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.note_format import FileFormat
from goodword.core.soundness import record_count
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.note.note_saver import NoteDialog, not_taken
from goodword.shell.windows.records.history_export import LINES_SUFFIX, Exported, Listing, exported
from goodword.shell.windows.records.history_filter import HistoryFilter

_NO_DOCUMENT = "eml"
_FIRST = ("pdf", "html", "docx")


@dataclass(frozen=True, slots=True)
class _Lines:
    name: str = "jsonl"
    label: str = marked("JSON Lines", "a format")
    suffix: str = LINES_SUFFIX


class HistorySaver(QObject):
    """Tells `saved` in words, or `failed` with the KnownError."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._shown = HistoryFilter()
        self._at_once = True

    def ask(self, shown: HistoryFilter, *, at_once: bool) -> None:
        """Ask where to save it; `at_once` where it is so little that the window can read it."""
        self._shown, self._at_once = shown, at_once
        known = sorted(
            (form for form in self._around.formats if form.name != _NO_DOCUMENT),
            key=lambda form: _FIRST.index(form.name) if form.name in _FIRST else len(_FIRST),
        )
        formats: list[FileFormat] = [*known, _Lines()]
        dialog = NoteDialog(self._window, self._folder, formats, tr("Save what is shown"))
        dialog.suggest(self._around.suggest_name(tr("Records", "a file"), formats[0].suffix), formats[0])
        preferences = self._around.desk.preferences
        today = preferences.today()
        listing = Listing(shown.query(preferences.this_week(), today), shown.in_words(), today)
        dialog.path_chosen.connect(lambda path, form: self._collect(listing, path, form))
        dialog.open()

    def again(self) -> None:
        """Ask once more."""
        self.ask(self._shown, at_once=self._at_once)

    def _collect(self, shown: Listing, path: Path, form: FileFormat) -> None:
        def work(desk: Desk) -> Exported:
            return exported(desk, shown, form.suffix, self._around.document)

        if not self._at_once:
            self._around.aside.run(self, lambda desk, _: work(desk), self._saving(path, form), self._fail)
            return
        try:
            found = work(self._around.desk)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._saving(path, form)(found)

    def _saving(self, path: Path, form: FileFormat) -> Callable[[Exported], None]:
        return lambda found: self._save(found, path, form)

    def _save(self, found: Exported, path: Path, form: FileFormat) -> None:
        try:
            if path.suffix.lower() != form.suffix:
                path = not_taken(path.with_name(path.name + form.suffix), tr("This file is not saved yet"))
            if found.data is not None:
                self._around.save_file(path, found.data)
        except KnownError as error:
            self.failed.emit(error)
            return
        self._folder = str(path.parent)
        self.saved.emit(tr("Saved as {file}: {records}").format(file=path.name, records=record_count(found.records)))

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(error)
