"""Asks whom thanks are for, before they become praise."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.people import Person
from goodword.core.practices import is_blank
from goodword.core.thanks import PraiseDraft
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.field import Field
from goodword.shell.windows.entry.person_field import PersonField
from goodword.shell.windows.heard.words_sheet import WordsSheet


class ThanksSheet(WordsSheet):
    """`keep` takes the person, None for the team, and the words; or raises KnownError."""

    def __init__(
        self,
        around: Surroundings,
        window: QWidget,
        draft: PraiseDraft,
        people: Sequence[Person],
        keep: Callable[[str | None, str], object],
    ) -> None:
        asked = tr("What did that person do? Leave the customer's name out.")
        super().__init__(around, window, tr("Make it praise", "a sheet"), draft.content.text, asked)
        theme = around.theme
        self._keep = keep
        self._who = PersonField(theme, wishes=True)
        self._who.setAccessibleName(tr("Person", "a field"))
        self._who.setPlaceholderText(tr("The team"))
        self._who.know(people)
        self._person = Field(theme, tr("Whom did they thank?"), self._who)
        self.column.addWidget(self._person)
        self.column.addWidget(self._words)
        self.column.addWidget(ElidedLabel(theme, tr("Passing it on becomes a next step of yours."), 2, "sec"))
        act = Button(theme, tr("Save the praise", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Not now", "a button"))
        act.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        self._who.returnPressed.connect(self._take)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._take)
        self.feet((act, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        self._who.setFocus()

    def _take(self) -> None:
        name = self._who.text()
        try:
            self._keep(None if is_blank(name) else name, self._text.text())
        except KnownError as error:
            self._words.say(error)
        else:
            self.close()
