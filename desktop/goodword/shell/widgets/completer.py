"""Completion that is blind to accents and capitals."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from goodword.core.people import Person, complete, fold
from goodword.shell.widgets.pick_list import dress


class Completer(QCompleter):
    """Offers what `suggest` answers to the text typed into `edit`, in that order, without filtering again."""

    def __init__(self, edit: QLineEdit, suggest: Callable[[str], Sequence[str]]) -> None:
        super().__init__(edit)
        self._suggest = suggest
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(8)
        self._dress()
        edit.textEdited.connect(self._offer)
        edit.setCompleter(self)

    def offers(self) -> list[str]:
        """What is offered now."""
        return self._words.stringList()

    def _dress(self) -> None:
        popup = self.popup()
        if popup is not None:
            dress(popup)

    def _offer(self, typed: str) -> None:
        found = list(self._suggest(typed)) if typed.strip() else []
        if found == [typed]:
            found = []
        self._words.setStringList(found)
        popup = self.popup()
        if not found and popup is not None:
            popup.hide()


def people_completer(edit: QLineEdit, people: Callable[[], Iterable[Person]]) -> Completer:
    """Complete the names of `people`, those whose first name fits first."""
    return Completer(edit, lambda typed: [person.name for person in complete(typed, people())])


def matching(typed: str, words: Iterable[str]) -> list[str]:
    """The `words` that hold `typed`, whatever accents and capitals; the order stays, beginnings first."""
    wanted = fold(typed)
    hits = [word for word in words if wanted in fold(word)]
    return sorted(hits, key=lambda word: not fold(word).startswith(wanted))
