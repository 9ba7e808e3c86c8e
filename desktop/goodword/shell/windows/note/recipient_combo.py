"""Whom a note for one person is for."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSignalBlocker

from goodword.core.language import tr
from goodword.core.people import Person
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.combo import Combo


class RecipientCombo(Combo):
    """The people of the team, by name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.name(tr("Person"))

    def offer(self, people: Iterable[Person], today: date) -> str | None:
        """Offer those who are on the team today; the one that is chosen, who stays it if they are still there."""
        here = [person.name for person in people if person.left is None or person.left > today]
        chosen = self.currentText()
        with QSignalBlocker(self):
            if here != [self.itemText(number) for number in range(self.count())]:
                self.clear()
                self.addItems(here)
                self.setCurrentIndex(max(self.findText(chosen), 0) if here else -1)
        return self.currentText() or None
