"""Saving everything about one person: says what it is, asks where, and writes it in the format of the file's name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.note_format import NoteFormat
from goodword.core.people import Person
from goodword.core.person_file import PersonFile
from goodword.core.soundness import record_count
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.windows.document_saver import DocumentSaver
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 460
_WARNING = marked(
    "It holds your check-ins and judgements too. Names of others are left out, but names that Goodword does "
    "not know can’t be, and who is meant may show all the same: read it before you hand it over."
)


class PersonFileSheet(Sheet):
    """Says what will be in the file; `agreed` is called where the leader goes on."""

    def __init__(self, around: Surroundings, window: QWidget, person: Person, agreed: Callable[[], None]) -> None:
        super().__init__(around, window, tr("Save everything about a person"), _WIDTH)
        for text, role in (
            (tr("All that is kept about {name}, in one file for them.").format(name=person.name), "body"),
            (tr(_WARNING), "sec"),
        ):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            set_role(label, role)
            self.column.addWidget(label)
        save = Button(around.theme, tr("Save as…", "a button"), ButtonKind.PRIMARY)
        leave = Button(around.theme, tr("Not now", "a button"))
        self.feet((save, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        leave.clicked.connect(self.close)
        save.clicked.connect(self.close)
        save.clicked.connect(lambda: agreed())
        save.setFocus()


class PersonFileSaver(QObject):
    """Tells `saved` in words, or `failed` with the KnownError."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._person: Person | None = None
        self._saver = DocumentSaver(around, window)
        self._records = 0
        self._saver.saved.connect(self._tell)
        self._saver.failed.connect(self.failed)

    def offer(self, person: Person) -> None:
        """Say what the file is, then ask where to save it."""
        PersonFileSheet(self._around, self._window, person, lambda: self._ask(person)).open()

    def again(self) -> None:
        """Ask once more where to save it."""
        if self._person is not None:
            self._ask(self._person)

    def _ask(self, person: Person) -> None:
        self._person = person
        name = tr("About {name}", "a file").format(name=person.name)
        title = tr("Save everything about a person")
        self._saver.ask(title, name, lambda path, form: self._collect(person, path, form))

    def _collect(self, person: Person, path: Path, form: NoteFormat) -> None:
        """The whole book is read for it, which may take a while."""
        self._around.aside.run(
            self,
            lambda desk, _: desk.person_files.about(person.name),
            lambda found: self._save(found, path, form),
            self._fail,
        )

    def _save(self, found: PersonFile, path: Path, form: NoteFormat) -> None:
        self._records = found.records
        self._saver.save(found.blocks, path, form)

    def _tell(self, name: str) -> None:
        self.saved.emit(tr("Saved as {file}: {records}").format(file=name, records=record_count(self._records)))

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(error)
