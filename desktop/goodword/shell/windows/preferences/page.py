"""A page of the settings: a title, then sections of rows in cards; a search leaves only the rows that are found."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.setting_search import matches
from goodword.shell.theme.theme import set_kind, set_role

_FOUND_BY = "foundBy"
_SIDE = 18


def findable(widget: QWidget, words: str) -> None:
    """Let the search find `widget` by these words."""
    widget.setProperty(_FOUND_BY, words)


class Section(QWidget):
    """Rows in a card, a hairline between them; over it a head, if it has one."""

    def __init__(self, rows: Iterable[QWidget] = (), head: str = "") -> None:
        super().__init__()
        self._head = head
        self._query = ""
        self._rows: list[QWidget] = []
        self._rules: list[QWidget] = []
        self._card = QFrame()
        set_kind(self._card, "card")
        self._card.setAccessibleName(head)
        self._inside = QVBoxLayout(self._card)
        self._inside.setContentsMargins(1, 1, 1, 1)
        self._inside.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if head:
            label = QLabel(head)
            set_role(label, "label")
            column.addWidget(label)
        column.addWidget(self._card)
        self.set_rows(rows)

    def rows(self) -> list[QWidget]:
        """The rows, from the top."""
        return list(self._rows)

    def set_rows(self, rows: Iterable[QWidget]) -> None:
        """Show these rows; those that were there and are not among them are gone."""
        old, self._rows = self._rows, list(rows)
        for rule in self._rules:
            self._inside.removeWidget(rule)
            rule.hide()
            rule.deleteLater()
        for row in old:
            self._inside.removeWidget(row)
            if row not in self._rows:
                row.hide()
                row.deleteLater()
        self._rules = []
        for number, row in enumerate(self._rows):
            self._rules.append(_rule(row))
            self._inside.addWidget(self._rules[number])
            self._inside.addWidget(row)
        self.narrow(self._query)

    def narrow(self, query: str) -> int:
        """Leave only the rows found by `query`, all where the head is; how many those are."""
        self._query = query
        count = 0
        for row, rule in zip(self._rows, self._rules, strict=True):
            words = f"{self._head} {row.property(_FOUND_BY) or ''}"
            found = matches(query, words)
            _show(row, found)
            _show(rule, found and count > 0)
            count += found
        if self.parent() is not None:  # else it would be a window
            _show(self, count > 0)
        return count


class Page(QWidget):
    """`title` is marked as a page of the settings.

    What `narrow` does not find is out of sight; parts that are no sections are only there without a search.
    """

    def __init__(self, title: str, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self.title = title
        self._parts = list(parts)
        self.setProperty("kind", "scrolled")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 22, 30, 22)
        layout.setSpacing(14)
        head = QLabel(tr(title, "a page of the settings"))
        set_role(head, "title")
        layout.addWidget(head)
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)

    def narrow(self, query: str) -> int:
        """Leave only what is found by `query`, all where the title is; how many rows those are."""
        within = "" if matches(query, tr(self.title, "a page of the settings")) else query
        count = 0
        for part in self._parts:
            if isinstance(part, Section):
                count += part.narrow(within)
            else:
                _show(part, not within)
        return count


def _show(part: QWidget, shown: bool) -> None:
    if part.isHidden() == shown:
        part.setVisible(shown)


def _rule(parent: QWidget) -> QWidget:
    line = QFrame()
    set_kind(line, "rule")
    holder = QWidget(parent.parentWidget())
    inset = QHBoxLayout(holder)
    inset.setContentsMargins(_SIDE, 0, _SIDE, 0)
    inset.addWidget(line)
    return holder
