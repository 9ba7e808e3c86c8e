"""What is half written in open windows beside the forms of records, and what was done there and can be undone."""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from goodword.core.unnaming import Unnaming


class HalfWritten(Protocol):
    """Words somebody is typing in a window."""

    def is_about(self, whom: Unnaming) -> bool:
        """Whether that person stands in them."""
        ...

    def forget_person(self, whom: Unnaming) -> Callable[[], None]:
        """Take that person out of them; returns what puts them back where they are still typed."""
        ...


def half_written_in(windows: Iterable[QWidget]) -> list[HalfWritten]:
    """Lines of notes and things heard that are being put in other words, thanks, and names typed at Welcome."""
    from goodword.shell.windows.first_steps.welcome_team import TeamPage
    from goodword.shell.windows.heard.words_sheet import WordsSheet
    from goodword.shell.windows.note.line_editor import LineEditor

    found: list[HalfWritten] = []
    for window in windows:
        found += [*window.findChildren(LineEditor), *window.findChildren(TeamPage), *window.findChildren(WordsSheet)]
    return found


def withdraw_undo(windows: Iterable[QWidget]) -> None:
    """Nothing that was done in them can be undone any more."""
    from goodword.shell.widgets.toast import Toast

    for window in windows:
        for toast in window.findChildren(Toast):
            toast.withdraw()
