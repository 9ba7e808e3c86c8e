"""Windows that are closed for a moment and come again where they were, and what keeps them from being closed."""

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from goodword.core.errors import KnownError
from goodword.core.practices import Practice
from goodword.shell.in_hand import WindowInHand
from goodword.shell.surroundings import Opener
from goodword.shell.windows.window import Window

SETTINGS, _QUICK_ENTRY, _EDIT = "SettingsWindow", "QuickEntry", "EditWindow"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What would be lost if all windows closed now: the title of a window, and whether it is half typed there."""

    window: str
    is_typing: bool = False


class AgainOpener(Opener, Protocol):
    """The Opener that opens windows again."""

    def open_windows(self) -> list[QWidget]:
        """All that are open, quick entry and records that are edited too, in the order of opening."""
        ...

    def edit_again(self, entry_id: str) -> None:
        """Open a record for editing. Raises KnownError where it is gone."""
        ...


def standing(windows: Iterable[QWidget], kinds: Collection[str] = ()) -> tuple[WindowInHand, ...]:
    """Where windows stand, the foremost last; those of `kinds` alone, if any are given."""
    there = [one for one in windows if isinstance(one, Window) and (not kinds or type(one).__name__ in kinds)]
    foremost = QApplication.activeWindow()
    there.sort(key=lambda window: window is foremost)
    return tuple(WindowInHand(_kind(one), one.saveGeometry(), one.where, one.isMinimized()) for one in there)


def open_again(opener: AgainOpener, in_hand: WindowInHand) -> None:
    """Open such a window where it stood."""
    kind, where = in_hand.kind, in_hand.where
    before = opener.open_windows()
    with suppress(KnownError):  # a record may be gone meanwhile
        if kind == _QUICK_ENTRY:
            opener.quick_entry(where if isinstance(where, Practice) else None)
        elif kind == _EDIT:
            opener.edit_again(str(where))
        else:
            _ways(opener)[kind]()
    for window in opener.open_windows():
        if isinstance(window, Window) and window not in before:
            window.go_to(where)
            window.restoreGeometry(QByteArray(in_hand.place))
            if in_hand.is_minimised:
                window.showMinimized()


def obstacle(windows: Iterable[QWidget], opener: Opener) -> Obstacle | None:
    """What would be lost if these were closed now, to be opened again; None where nothing would."""
    dialogs = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    for dialog in dialogs:
        return Obstacle(dialog.windowTitle())
    for window in windows:
        if _kind(window) not in (*_ways(opener), _QUICK_ENTRY, _EDIT):
            return Obstacle(window.windowTitle())
        if isinstance(window, Window) and window.is_typing:
            return Obstacle(window.windowTitle(), is_typing=True)
    return None


def _kind(window: QWidget) -> str:
    return type(window).__name__


def _ways(opener: Opener) -> dict[str, Callable[[], None]]:
    """How each kind of window is opened that can be opened again."""
    return {
        "TodayWindow": opener.today,
        "WeeklyNoteWindow": opener.weekly_note,
        "HistoryWindow": opener.history,
        "CalendarWindow": opener.calendar,
        "TeamWindow": opener.team,
        SETTINGS: opener.settings,
        "HelpWindow": opener.help,
        "HaveTheirBackWindow": opener.have_their_back,
    }
