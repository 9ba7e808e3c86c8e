"""Asks for a name: of somebody new, or another one for somebody who is there."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.people import Person
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 400


class NameSheet(Sheet):
    """`keep` takes the name, or raises KnownError; then the words stand below it and the sheet stays."""

    def __init__(
        self, around: Surroundings, window: QWidget, keep: Callable[[str], object], person: Person | None = None
    ) -> None:
        super().__init__(around, window, tr("Rename", "a sheet") if person else tr("Add a person"), _WIDTH)
        theme = around.theme
        self._keep = keep
        self._name = LineEdit(theme)
        self._name.setAccessibleName(tr("Name", "of a person"))
        self._name.setText(person.name if person else "")
        self._name.selectAll()
        asked = tr("A new name, on all their records too") if person else tr("Name", "of a person")
        self._field = Field(theme, asked, self._name)
        self.column.addWidget(self._field)
        act = Button(theme, tr("Rename", "a button") if person else tr("Add", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Not now", "a button"))
        act.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        self._name.returnPressed.connect(self._take)
        self._name.textEdited.connect(lambda _: self._field.settle())
        self.feet((act, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        self._name.setFocus()

    def _take(self) -> None:
        try:
            self._keep(self._name.text())
        except KnownError as error:
            self._field.say(error)
            self._name.setFocus()
        else:
            self.close()
