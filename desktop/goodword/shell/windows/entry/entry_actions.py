"""The row below the fields: the date, and the buttons."""


from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from goodword.core.language import tr
from goodword.core.preferences import Preferences
from goodword.core.typed_dates import Leaning
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.reading_side import margins

MARGIN = 16
_QUIET_PADDING = 6


class EntryActions(QWidget):
    """Date and Save; before Save stands what a window adds with `add`."""

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.date = DateField(
            theme, preferences.today, Leaning.PAST, week_begins=preferences.week_begins, icon="calendar", quiet=True
        )
        self.date.setAccessibleName(tr("Date"))
        self.date.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.save = self._button(tr("Save", "a button"), ButtonKind.PRIMARY)
        self._stops: list[QWidget] = [self.date, self.save]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(margins(self, MARGIN - _QUIET_PADDING, 0, MARGIN, 0))
        self._row.setSpacing(8)
        self._row.addWidget(self.date)
        self._row.addStretch(1)
        self._row.addWidget(self.save)

    def add(self, words: str, kind: ButtonKind, *, beside_date: bool) -> Button:
        """A button after the date, or before Save."""
        button = self._button(words, kind)
        self._row.insertWidget(1 if beside_date else self._row.count() - 1, button)
        self._stops.insert(1 if beside_date else len(self._stops) - 1, button)
        return button

    def controls(self) -> list[QWidget]:
        """Where Tab stops, in reading order."""
        return list(self._stops)

    def _button(self, words: str, kind: ButtonKind) -> Button:
        button = Button(self._theme, words, kind)
        button.setAccessibleName(words)
        return button
