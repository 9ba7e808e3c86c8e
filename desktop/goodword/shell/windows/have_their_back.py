"""Have their back: for a mistake told to a customer, three boxes that make a text to copy. Nothing is recorded."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.people import Person
from goodword.core.settings import Settings
from goodword.core.wording.backing import Backing
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.measures import MARGIN
from goodword.shell.theme.theme import set_kind, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.reading_text import ReadingText
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.backing.backing_box import PAUSE, BackingBox
from goodword.shell.windows.entry.person_field import PersonField
from goodword.shell.windows.window import Window

COPIED = marked("Copied")
_BLANK = marked("What you write comes together here.")
_PROMISE = marked("Nothing of this is kept when Goodword ends.")


class HaveTheirBackWindow(Window):
    """`backing` is what was typed before; `keep` is told of every change, so that it is there again next time."""

    def __init__(self, around: Surroundings, backing: Backing, keep: Callable[[Backing], None]) -> None:
        super().__init__(around, tr("Have their back", "a window"), 600, 590, 520, 480)
        theme = around.theme
        self._keep = keep
        self._settings, people = self._known()
        self._person = PersonField(theme, wishes=False)
        self._person.setAccessibleName(tr("Person"))
        self._person.know(people)
        self._own = BackingBox(around, tr("Own it"), tr("what went wrong, told without a name"))
        self._vouch = BackingBox(around, tr("Vouch for them"), tr("what you stand by"))
        self._change = BackingBox(around, tr("Say what changes"), tr("from now on"))
        self._boxes = (self._own, self._vouch, self._change)
        self._text = ReadingText(theme, tr("Text"))
        self._text.setPlaceholderText(tr(_BLANK))
        self._copy = Button(theme, tr("Copy", "a button"), ButtonKind.PRIMARY, icon="copy")
        self._copy.setAccessibleName(tr("Copy", "a button"))
        self._toast = Toast(theme, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._person.setText(backing.person)
        for box, words in zip(self._boxes, (backing.own, backing.vouch, backing.change), strict=True):
            box.edit.set_text(words)
        self._connect()
        self._show()
        self._read()
        self._own.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def name(self, person: str) -> None:
        """It is about this person from now on; what is typed stays."""
        self._person.setText(person)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is read any more."""
        self._pause.stop()
        super().closeEvent(event)

    def _known(self) -> tuple[Settings, list[Person]]:
        desk = self.around.desk
        try:
            today = desk.preferences.today()
            people = [person for person in desk.journal.people() if person.left is None or person.left > today]
            return desk.preferences.current(), people
        except KnownError:
            return Settings(), []  # names can be typed all the same

    def _connect(self) -> None:
        self._person.textChanged.connect(self._changed)
        for box in self._boxes:
            box.edit.textChanged.connect(self._changed)
        self._pause.timeout.connect(self._read)
        self._copy.clicked.connect(self._copy_text)
        self.around.theme.changed.connect(self._show)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(12)
        column.addWidget(Field(self.around.theme, tr("Who"), self._person))
        for box in self._boxes:
            column.addWidget(box, 1)
        column.addWidget(Field(self.around.theme, tr("What you can say"), self._sheet()))
        foot = QFrame()
        set_kind(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 11, MARGIN, 11)
        promise = QLabel(tr(_PROMISE))
        promise.setTextFormat(Qt.TextFormat.PlainText)
        set_role(promise, "caption")
        row.addWidget(promise)
        row.addStretch(1)
        row.addWidget(self._copy)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(ScrollPage(page), 1)
        layout.addWidget(foot)

    def _sheet(self) -> QFrame:
        sheet = QFrame()
        set_kind(sheet, "page")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.addWidget(self._text)
        return sheet

    def _backing(self) -> Backing:
        own, vouch, change = (box.edit.text() for box in self._boxes)
        return Backing(self._person.text().strip(), own, vouch, change)

    def _changed(self) -> None:
        self._keep(self._backing())
        self._show()
        self._pause.start()

    def _show(self) -> None:
        """The examples, and the text as it is now."""
        backing = self._backing()
        examples = backing.examples
        for box, words in zip(self._boxes, (examples.own, examples.vouch, examples.change), strict=True):
            box.edit.set_example(words)
        self._text.set_plain(backing.text, self.around.theme.types.body)
        self._copy.setEnabled(bool(backing.text))

    def _read(self) -> None:
        for box in self._boxes:
            box.read(self._settings, self._backing().person or None)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._backing().text)
        self._toast.offer(tr(COPIED), undo=False)
