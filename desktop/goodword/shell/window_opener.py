"""Opens windows, one of a kind, and raises what is open already. Closed windows are gone; quick entry is kept."""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from goodword.core.errors import KnownError
from goodword.core.practices import Entry, Practice
from goodword.core.unnaming import Unnaming
from goodword.core.weeks import Week
from goodword.core.wording.backing import Backing
from goodword.shell.erased_elsewhere import ErasedElsewhere
from goodword.shell.in_hand import InHand
from goodword.shell.surroundings import Opener, Surroundings

if TYPE_CHECKING:
    from goodword.shell.sample_week import SampleWeek
    from goodword.shell.windows.note.line_editor import LineEditor
    from goodword.shell.windows.quick_entry import QuickEntry

Kind = TypeVar("Kind", bound=QWidget)


class WindowOpener(QObject):
    """The Opener of the app. Window classes are imported when they are first opened."""

    def __init__(self, surround: Callable[[Opener], Surroundings]) -> None:
        super().__init__()
        self._around = surround(self)
        self._open: dict[type[QWidget], QWidget] = {}
        self._quick_entry: QuickEntry | None = None
        self._backing = Backing()
        self._sample: SampleWeek | None = None
        self._erased = ErasedElsewhere(self._around, self)

    def first_window(self) -> None:
        """Welcome on a new book, else Today."""
        if self._around.desk.preferences.welcomed():
            self.today()
        else:
            self.welcome()

    def today(self) -> None:
        """See Opener."""
        from goodword.shell.windows.today import TodayWindow

        self._raise(TodayWindow, lambda: TodayWindow(self._around))

    def welcome(self) -> None:
        """Open Welcome."""
        from goodword.shell.windows.welcome import WelcomeWindow

        self._raise(WelcomeWindow, lambda: WelcomeWindow(self._around))

    def quick_entry(
        self,
        practice: Practice | None = None,
        person: str | None = None,
        on: date | None = None,
        *,
        token: str = "",
    ) -> None:
        """See Opener; `token` may let it take the focus."""
        self._warm().open_at(practice, person, on, token)

    def edit(self, entry: Entry) -> None:
        """Open the form of quick entry on a record that is there."""
        self._warm().edit(entry)

    def weekly_note(self, week: Week | None = None, *, token: str = "") -> None:
        """See Opener; `token` may let it take the focus."""
        from goodword.shell.windows.weekly_note import WeeklyNoteWindow

        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window = self._raise(WeeklyNoteWindow, lambda: WeeklyNoteWindow(self._around, week))
        if week is not None:
            window.show_week(week)

    def history(self, entry_id: str | None = None) -> None:
        """See Opener."""
        from goodword.shell.windows.history import HistoryWindow

        window = self._raise(HistoryWindow, lambda: HistoryWindow(self._around, self.edit, entry_id))
        if entry_id is not None:
            window.show_record(entry_id)

    def calendar(self) -> None:
        """See Opener."""
        from goodword.shell.windows.calendar import CalendarWindow

        self._raise(CalendarWindow, lambda: CalendarWindow(self._around))

    def team(self) -> None:
        """See Opener."""
        from goodword.shell.windows.team import TeamWindow

        self._raise(TeamWindow, lambda: TeamWindow(self._around))

    def one_to_one(self, person_id: str) -> None:
        """See Opener."""
        from goodword.shell.windows.one_to_one import OneToOneWindow

        self._raise(OneToOneWindow, lambda: OneToOneWindow(self._around, person_id)).show_person(person_id)

    def steps(self, step_id: str | None = None) -> None:
        """See Opener."""
        from goodword.shell.windows.next_steps import NextStepsWindow

        window = self._raise(NextStepsWindow, lambda: NextStepsWindow(self._around))
        if step_id is not None:
            window.show_step(step_id)

    def help(self) -> None:
        """See Opener."""
        from goodword.shell.windows.help import HelpWindow

        self._raise(HelpWindow, lambda: HelpWindow(self._around))

    def settings(self, news: str = "", page: int | None = None) -> None:
        """See Opener; `news` about the book's protection are told there."""
        from goodword.shell.windows.settings import SettingsWindow

        window = self._raise(SettingsWindow, lambda: SettingsWindow(self._around))
        if page is not None:
            window.page = page
        if news:
            window.tell(news)

    def say_in_settings(self, words: str) -> None:
        """Say in Settings, where they are open, what became of a change."""
        from goodword.shell.windows.settings import SettingsWindow

        window = self._open.get(SettingsWindow)
        if words and isinstance(window, SettingsWindow):
            window.say(words)

    def sample_week(self) -> None:
        """See Opener; one that is open is raised."""
        from goodword.shell.sample_week import SampleWeek

        if self._sample is None and self._around.sample is not None:
            self._sample = SampleWeek(self._around.sample, self._around, self)
        if self._sample is not None:
            self._sample.show()

    def have_their_back(self, person: str | None = None) -> None:
        """See Opener; what was typed there before is there again."""
        from goodword.shell.windows.have_their_back import HaveTheirBackWindow

        window = self._raise(
            HaveTheirBackWindow, lambda: HaveTheirBackWindow(self._around, self._backing, self._keep_backing)
        )
        if person is not None:
            window.name(person)

    def is_writing(self, whom: Unnaming) -> bool:
        """See Opener."""
        forms = self._quick_entry
        return (
            _without(self._backing, whom) != self._backing
            or (forms is not None and (forms.drafts.is_about(whom) or forms.editors.is_about(whom)))
            or any(line.is_about(whom) for line in self._edited_lines())
        )

    def forget(self, whom: Unnaming) -> Callable[[], None]:
        """See Opener."""
        from goodword.shell.windows.have_their_back import HaveTheirBackWindow

        backing, forms = self._backing, self._quick_entry
        if (kept := _without(backing, whom)) != backing:
            if (window := self._open.get(HaveTheirBackWindow)) is not None:
                window.close()
            self._backing = kept
        ways_back = [forms.drafts.forget_person(whom), forms.editors.forget_person(whom)] if forms is not None else []
        ways_back += [line.forget_person(whom) for line in self._edited_lines() if line.is_about(whom)]

        def take_back() -> None:
            self._backing = backing
            for way_back in ways_back:
                way_back()

        return take_back

    def problem_report(self, head: str, report: str) -> None:
        """Show what went wrong inside; several reports come together in one window."""
        from goodword.shell.windows.problem_report import ProblemReportWindow

        self._raise(ProblemReportWindow, lambda: ProblemReportWindow(self._around, head, report)).tell(head, report)

    def warm_up(self) -> None:
        """Make quick entry ready, so that it opens at once."""
        self._warm()

    def keep_drafts(self) -> bool:
        """Put what is half written into the book now; whether that worked."""
        return self._quick_entry is None or self._quick_entry.keep_now()

    def in_hand(self) -> InHand:
        """What is half changed in windows, and no draft; and when the next prompt is due."""
        edits = self._quick_entry.editors.in_hand() if self._quick_entry else ()
        due = None
        with suppress(KnownError):
            due = self._around.desk.prompting.next_due()
        from goodword.shell.windows.settings import SettingsWindow

        settings = self._open.get(SettingsWindow)
        page = settings.page if isinstance(settings, SettingsWindow) else None
        return InHand(edits, self._backing, due, page)

    def take_up(self, in_hand: InHand) -> None:
        """Go on where the windows were closed."""
        self._backing = in_hand.backing
        if in_hand.page is not None:
            self.settings(page=in_hand.page)
        for edit in in_hand.edits:
            self._warm().editors.take_up(edit)

    def day_turned(self) -> None:
        """A new date has begun: let open windows read again."""
        self._around.watch.changed.emit()

    def shutdown(self) -> None:
        """Keep drafts and close everything."""
        self.keep_drafts()
        if self._sample is not None:
            self._sample.shutdown()
        for window in list(self._open.values()):
            window.close()
        if self._quick_entry is not None:
            self._quick_entry.shutdown()
            self._quick_entry = None

    def _edited_lines(self) -> "list[LineEditor]":
        """The lines of notes that are being put in other words."""
        from goodword.shell.windows.note.line_editor import LineEditor

        return [line for window in self._open.values() for line in window.findChildren(LineEditor)]

    def _keep_backing(self, backing: Backing) -> None:
        self._backing = backing

    def _warm(self) -> "QuickEntry":
        if self._quick_entry is None:
            from goodword.shell.windows.quick_entry import QuickEntry

            self._quick_entry = QuickEntry(self._around)
        return self._quick_entry

    def _raise(self, kind: type[Kind], make: Callable[[], Kind]) -> Kind:
        there = self._open.get(kind)
        if isinstance(there, kind):
            window = there
        else:
            window = make()
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.destroyed.connect(lambda: self._open.pop(kind, None))
            self._open[kind] = window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        return window


def _without(backing: Backing, whom: Unnaming) -> Backing:
    """What was typed, without that person: nothing where it is about them."""
    if whom.names(backing.person):
        return Backing()
    return Backing(backing.person, *map(whom.without, (backing.own, backing.vouch, backing.change)))
