"""What a window is given, over a real book, and finding its controls as a screen reader does."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from goodword.app import document, note_formats, note_texts, save_file
from goodword.core.brag_note import BragNote
from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.practices import Practice
from goodword.core.unnaming import Unnaming
from goodword.core.weeks import Week
from goodword.delivery.file_names import safe_name
from goodword.shell.background import Background
from goodword.shell.book_watch import BookWatch
from goodword.shell.desk_aside import DeskAside
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from support.coach import coach
from support.whole_desk import whole_desk

Found = TypeVar("Found", bound=QWidget)


class NotedOpener:
    """Opens nothing, and notes what it was asked to open."""

    def __init__(self) -> None:
        self.opened: list[tuple[object, ...]] = []
        self.half_written: str | None = None

    def today(self) -> None:
        """See Opener."""
        self.opened.append(("today",))

    def quick_entry(
        self, practice: Practice | None = None, person: str | None = None, on: date | None = None
    ) -> None:
        """See Opener."""
        self.opened.append(("quick entry", practice, person, on))

    def weekly_note(self, week: Week | None = None) -> None:
        """See Opener."""
        self.opened.append(("weekly note", week))

    def history(self, entry_id: str | None = None) -> None:
        """See Opener."""
        self.opened.append(("history", entry_id))

    def calendar(self) -> None:
        """See Opener."""
        self.opened.append(("calendar",))

    def insights(self) -> None:
        """See Opener."""
        self.opened.append(("insights",))

    def team(self) -> None:
        """See Opener."""
        self.opened.append(("team",))

    def listening(self, entry_id: str | None = None) -> None:
        """See Opener."""
        self.opened.append(("listening", entry_id))

    def help(self) -> None:
        """See Opener."""
        self.opened.append(("help",))

    def steps(self, step_id: str | None = None) -> None:
        """See Opener."""
        self.opened.append(("steps", step_id))

    def one_to_one(self, person_id: str) -> None:
        """See Opener."""
        self.opened.append(("one-to-one", person_id))

    def settings(self) -> None:
        """See Opener."""
        self.opened.append(("settings",))

    def sample_week(self) -> None:
        """See Opener."""
        self.opened.append(("sample week",))

    def have_their_back(self, person: str | None = None) -> None:
        """See Opener."""
        self.opened.append(("have their back", person))

    def is_writing(self, whom: Unnaming) -> bool:
        """See Opener."""
        return self.half_written is not None and whom.names(self.half_written)

    def forget(self, whom: Unnaming) -> Callable[[], None]:
        """See Opener."""
        before, self.half_written = self.half_written, self.half_written and whom.without(self.half_written)

        def take_back() -> None:
            self.half_written = before

        return take_back


class NotedMail:
    """A mail program that notes what it is shown; `error` is what goes wrong, at once or later."""

    def __init__(self) -> None:
        self.shown: list[BragNote] = []
        self.error: KnownError | None = None
        self.fails_later = False

    def __call__(self, note: BragNote, failed: Callable[[KnownError], None]) -> None:
        if self.error is not None and not self.fails_later:
            raise self.error
        self.shown.append(note)
        if self.error is not None:
            failed(self.error)


@contextmanager
def surrounded(
    desk: Desk, theme: Theme, book: Path, opener: NotedOpener, mail: NotedMail | None = None
) -> Iterator[Surroundings]:
    """Surroundings over `desk`, whose book lies at `book`."""
    watch = BookWatch(desk.book, book)
    sending = Background()
    aside = DeskAside(lambda: whole_desk(book.parent, desk.clock))
    try:
        yield Surroundings(
            book_path=book,
            formats=note_formats(),
            save_file=save_file,
            suggest_name=safe_name,
            note_texts=note_texts,
            document=document,
            open_in_mail=mail or NotedMail(),
            aside=aside,
            theme=theme,
            desk=desk,
            watch=watch,
            open=opener,
            coach=coach,
            sending=sending,
        )
    finally:
        aside.shutdown()
        sending.shutdown()
        watch.shutdown()
        shiboken6.delete(watch)  # else whoever collects garbage next deletes it, on whichever thread that is


def named(window: QWidget, kind: type[Found], name: str) -> Found:
    """The one control of that kind with that accessible name that can be seen."""
    found = [one for one in window.findChildren(kind) if one.accessibleName() == name and one.isVisibleTo(window)]
    assert len(found) == 1, f"{len(found)} controls called {name}"
    return found[0]


def is_there(window: QWidget, kind: type[QWidget], name: str) -> bool:
    """Whether such a control can be seen."""
    return any(one.accessibleName() == name and one.isVisibleTo(window) for one in window.findChildren(kind))


def close_all(windows: Iterable[QWidget]) -> None:
    """Close those that are still open, and let what is closed go."""
    for window in windows:
        if shiboken6.isValid(window):
            window.close()
    QCoreApplication.sendPostedEvents()  # as in the app, what was on its way arrives before they are gone
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
