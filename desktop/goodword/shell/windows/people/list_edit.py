"""The box that a list of people is typed, pasted or dropped into."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal

from goodword.core.errors import KnownError
from goodword.core.name_lines import Listed
from goodword.core.name_lists import read_list
from goodword.core.practices import is_blank, without_unprintable
from goodword.core.vcards import holds_vcards, read_vcards
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.widgets.note_limits import fits, refusal
from goodword.shell.windows.people.list_file import read_file


class ListEdit(NoteEdit):
    """Names, one a line, or any other list. Of vCards and files only the people stand in it, a line each.

    `unread` tells why a card or a file can't be taken.
    """

    unread = Signal(object)

    def __init__(self, theme: Theme, lines: int) -> None:
        super().__init__(theme, lines)
        self._told: dict[str, Listed] = {}

    def listed(self) -> list[Listed]:
        """Whom it names, with what cards and files told of those whose line still stands. InvalidInputError."""
        return read_list(self.text(), self._told)

    def know(self, name: str) -> None:
        """A line that is this very name is one person, whatever it could be read as."""
        self._told[name] = Listed(name)

    def take_file(self, path: Path) -> None:
        """Put the people of a file below what is there."""
        try:
            text = without_unprintable(read_file(path))
            self._take(read_vcards(text) if holds_vcards(text) else read_list(text))
        except KnownError as error:
            self.unread.emit(error)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, and files."""
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files and cards are read; all else is pasted."""
        if files := [url.toLocalFile() for url in source.urls() if url.isLocalFile()]:
            for file in files:
                self.take_file(Path(file))
        elif holds_vcards(source.text()):
            try:
                self._take(read_vcards(source.text()))
            except KnownError as error:
                self.unread.emit(error)
        else:
            super().insertFromMimeData(source)

    def _take(self, people: list[Listed]) -> None:
        lines = {f"{one.name} <{one.mail}>" if one.mail else one.name: one for one in people}
        before = self.text()
        text = "\n".join(lines) if is_blank(before) else "\n".join((before.rstrip(), *lines))
        if not fits("", text):
            self.refused.emit(refusal("", text))
            return
        self._told |= lines
        self.set_text(text)
