"""The top of the Team window: whom to find, and new people."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from goodword.core.language import tr
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.find_field import FindField

_SEARCH_WIDTH = 357


class TeamBar(QFrame):
    """The search left, what adds people right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "topbar")
        self.search = FindField(theme, "search")
        self.search.setAccessibleName(tr("Search", "a field"))
        self.search.setPlaceholderText(tr("Find a person"))
        self.search.setMaximumWidth(round(_SEARCH_WIDTH * width_factor(theme.types.body)))
        self.paste = Button(theme, tr("Paste a list…", "a button"))
        self.add = Button(theme, tr("Add a person", "a button"), ButtonKind.PRIMARY)
        for button in (self.paste, self.add):
            button.setAccessibleName(button.text())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 14)
        layout.setSpacing(8)
        layout.addWidget(self.search, 2)
        layout.addStretch(1)
        layout.addWidget(self.paste)
        layout.addWidget(self.add)
