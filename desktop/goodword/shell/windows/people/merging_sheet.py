"""Asks who somebody turned out to be, and says beforehand what becoming one means."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.merging import joined
from goodword.core.people import Person, match
from goodword.core.ports import Query
from goodword.core.practices import is_blank
from goodword.core.team_words import merge_preview
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.field import Field
from goodword.shell.windows.entry.person_field import PersonField
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 460
_LINES = 5
_ASKED = marked("Name the one whose records these are too.")


class MergingSheet(Sheet):
    """`keep` takes who it is, or raises KnownError."""

    def __init__(
        self,
        around: Surroundings,
        window: QWidget,
        source: Person,
        others: Sequence[Person],
        keep: Callable[[Person], object],
    ) -> None:
        super().__init__(around, window, tr("Is the same person as…"), _WIDTH)
        theme = around.theme
        self._source, self._others, self._keep = source, others, keep
        journal = around.desk.journal
        self._records = sum(journal.count(Query(person=source.name, bin=bin_)) for bin_ in (False, True))
        self._who = PersonField(theme)
        self._who.setAccessibleName(tr("Person", "a field"))
        self._who.know(others)
        self._field = Field(theme, tr("Who is {name}?").format(name=source.name), self._who)
        self._preview = ElidedLabel(theme, tr(_ASKED), _LINES, "sec")
        self._act = Button(theme, tr("Make them one", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Not now", "a button"))
        self.column.addWidget(self._field)
        self.column.addWidget(self._preview)
        self.feet((self._act, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        self._act.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        self._who.textChanged.connect(self._look)
        self._who.returnPressed.connect(self._take)
        self._preview.setMinimumHeight(self._preview.sizeHint().height())
        self._look()
        self._who.setFocus()

    def _found(self) -> Person | None:
        return None if is_blank(self._who.text()) else match(self._who.text(), self._others)

    def _look(self) -> None:
        self._field.settle()
        found = self._found()
        self._act.setEnabled(found is not None)
        words = merge_preview(self._source, joined(self._source, found), self._records) if found else tr(_ASKED)
        self._preview.setText(words)

    def _take(self) -> None:
        found = self._found()
        if found is None:
            return
        try:
            self._keep(found)
        except KnownError as error:
            self._field.say(error)
        else:
            self.close()
