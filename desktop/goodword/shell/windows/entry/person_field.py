"""Who a record is about: names complete as one types, and a known person's wish stands beside the name."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from goodword.core.language import marked, tr
from goodword.core.people import Person, Recognition, match
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.completer import people_completer
from goodword.shell.widgets.line_edit import LineEdit

_WISHES = {
    Recognition.PUBLIC: (marked("Public", "a wish about praise"), "globe"),
    Recognition.TEAM: (marked("Team", "a wish about praise"), "people"),
    Recognition.PRIVATE: (marked("Private", "a wish about praise"), "lock"),
}


class PersonField(LineEdit):
    """A name. `settled` comes when it stands: the focus has left, it was completed, or it was not typed at all.

    With `wishes` the tag says how the person likes to be praised, once that is known.
    """

    settled = Signal()

    def __init__(self, theme: Theme, *, wishes: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._wishes = wishes
        self._people: list[Person] = []
        completer = people_completer(self, lambda: self._people)
        completer.activated.connect(self._completed)
        self.textChanged.connect(self._changed)
        self.left.connect(self.settled)

    def know(self, people: Iterable[Person]) -> None:
        """These can be completed; those who have left are not among them."""
        self._people = list(people)
        self._show_wish()

    def led_by_call(self, name: str) -> str:
        """The name, led by what that person is called where that is known: the coach looks for both."""
        person = match(name, self._people) if name else None
        return f"{person.spoken} {name}" if person and person.spoken else name

    def addressed(self) -> str:
        """How a question names who stands here; empty for nobody."""
        name = self.text().strip()
        person = match(name, self._people) if name else None
        return person.addressed_among(self._people) if person else " ".join(name.split()[:1])

    def _completed(self) -> None:
        self.settled.emit()

    def _changed(self) -> None:
        self._show_wish()
        if not self.hasFocus():
            self.settled.emit()

    def _show_wish(self) -> None:
        person = match(self.text(), self._people) if self._wishes and self.text() else None
        if person is None or person.recognition is None:
            self.set_tag("")
            self.setAccessibleDescription("")
        else:
            wish, icon = _WISHES[person.recognition]
            words = tr(wish, "a wish about praise")
            self.set_tag(words, icon)
            self.setAccessibleDescription(tr("Likes praise: {wish}").format(wish=words))
