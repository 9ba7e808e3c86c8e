"""The tabs of quick entry, with their keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from goodword.core.language import tr
from goodword.core.practice_words import practice_title
from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.practice_tab import PracticeTabs
from goodword.shell.windows.entry.entry_foot import key_words

KEYS = {practice: f"Ctrl+{number}" for number, practice in enumerate(Practice, start=1)}
"""The key that chooses a practice."""


class EntryTabs(PracticeTabs):
    """One a practice. A click leaves the caret to the window; Tab and the arrow keys stay in the tabs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, [(practice, practice_title(practice), key_words(KEYS[practice])) for practice in Practice]
        )
        self.setAccessibleName(tr("Practice"))
        for tab in self.segments():
            tab.setAccessibleName(tab.text())
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def have_focus(self) -> bool:
        """Whether the leader is in the tabs, by keyboard."""
        return any(tab.hasFocus() for tab in self.segments())

    def controls(self) -> list[QWidget]:
        """Where Tab stops."""
        return list(self.segments())
