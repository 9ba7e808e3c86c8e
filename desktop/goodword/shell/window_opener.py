"""Opens windows, one of a kind, and raises what is open already. Closed windows are gone; quick entry is kept."""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from goodword.core.errors import KnownError
from goodword.core.practices import Entry, Practice
from goodword.core.unnaming import Unnaming
from goodword.core.weeks import Week
from goodword.shell.erased_elsewhere import ErasedElsewhere
from goodword.shell.half_written import half_written_in, withdraw_undo
from goodword.shell.in_hand import InHand
from goodword.shell.kept import Kept
from goodword.shell.open_windows import OpenWindows
from goodword.shell.surroundings import Opener, Surroundings
from goodword.shell.windows_again import SETTINGS, Obstacle, obstacle, open_again, standing

if TYPE_CHECKING:
    from goodword.shell.sample_week import SampleWeek
    from goodword.shell.windows.quick_entry import QuickEntry


class WindowOpener(QObject):
    """The Opener of the app. Window classes are imported when they are first opened."""

    def __init__(self, surround: Callable[[Opener], Surroundings]) -> None:
        super().__init__()
        self._around = surround(self)
        self._open = OpenWindows()
        self._quick_entry: QuickEntry | None = None
        self._kept = Kept()
        self._sample: SampleWeek | None = None
        self._erased = ErasedElsewhere(self._around, self)
        self._notes: dict[str, str] = {}

    def first_window(self) -> None:
        """Welcome until it was finished or skipped, then Today."""
        if self._around.desk.preferences.welcomed() or self._around.desk.book.read_only:
            self.today()
        else:
            self.welcome()

    def today(self) -> None:
        """See Opener."""
        from goodword.shell.windows.today import TodayWindow

        self._open.show(TodayWindow, lambda: TodayWindow(self._around))

    def welcome(self) -> None:
        """Open Welcome."""
        from goodword.shell.windows.welcome import WelcomeWindow

        self._open.show(WelcomeWindow, lambda: WelcomeWindow(self._around))

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
        window = self._open.show(WeeklyNoteWindow, lambda: WeeklyNoteWindow(self._around, week))
        if week is not None:
            window.show_week(week)

    def history(self, entry_id: str | None = None) -> None:
        """See Opener."""
        from goodword.shell.windows.history import HistoryWindow

        kept = self._kept
        window = self._open.show(
            HistoryWindow, lambda: HistoryWindow(self._around, self.edit, entry_id, kept.filter, kept.keep_filter)
        )
        if entry_id is not None:
            window.show_record(entry_id)

    def calendar(self) -> None:
        """See Opener."""
        from goodword.shell.windows.calendar import CalendarWindow

        self._open.show(CalendarWindow, lambda: CalendarWindow(self._around))

    def insights(self) -> None:
        """See Opener. What was read of praise is known again when it is opened again."""
        from goodword.core.trends.specific_praise import PraiseReader
        from goodword.shell.windows.insights import InsightsWindow

        reader = self._kept.reader = self._kept.reader or PraiseReader(self._around.coach)
        self._open.show(InsightsWindow, lambda: InsightsWindow(self._around, reader))

    def team(self) -> None:
        """See Opener."""
        from goodword.shell.windows.team import TeamWindow

        self._open.show(TeamWindow, lambda: TeamWindow(self._around))

    def listening(self, entry_id: str | None = None) -> None:
        """See Opener; opened again, it is where the leader was."""
        from goodword.shell.windows.listening import ListeningWindow

        window = self._open.show(
            ListeningWindow, lambda: ListeningWindow(self._around, self._kept.listened_at, self._kept.keep_listened_at)
        )
        if entry_id is not None:
            window.show_insight(entry_id)

    def one_to_one(self, person_id: str) -> None:
        """See Opener."""
        from goodword.shell.windows.one_to_one import OneToOneWindow

        self._open.show(OneToOneWindow, lambda: OneToOneWindow(self._around, person_id)).show_person(person_id)

    def steps(self, step_id: str | None = None) -> None:
        """See Opener."""
        from goodword.shell.windows.next_steps import NextStepsWindow

        window = self._open.show(NextStepsWindow, lambda: NextStepsWindow(self._around))
        if step_id is not None:
            window.show_step(step_id)

    def help(self) -> None:
        """See Opener."""
        from goodword.shell.windows.help import HelpWindow

        self._open.show(HelpWindow, lambda: HelpWindow(self._around))

    def settings(self, news: str = "") -> None:
        """See Opener; `news` about the book's protection are told there."""
        from goodword.shell.windows.settings import SettingsWindow

        is_new = self._open.of(SettingsWindow) is None
        window = self._open.show(SettingsWindow, lambda: SettingsWindow(self._around))
        if is_new:
            for key, words in self._notes.items():
                window.note(key, words)
        if news:
            window.tell(news)

    def say_in_settings(self, words: str) -> None:
        """Say in Settings, where they are open, what became of a change."""
        from goodword.shell.windows.settings import SettingsWindow

        if words and (window := self._open.of(SettingsWindow)) is not None:
            window.say(words)

    def note_setting(self, key: str, words: str) -> None:
        """Say at a setting, whenever Settings are open, what has come of it; no words: nothing any more."""
        from goodword.shell.windows.settings import SettingsWindow

        self._notes[key] = words
        if (window := self._open.of(SettingsWindow)) is not None:
            window.note(key, words)

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

        window = self._open.show(
            HaveTheirBackWindow, lambda: HaveTheirBackWindow(self._around, self._kept.backing, self._kept.keep_backing)
        )
        if person is not None:
            window.name(person)

    def is_writing(self, whom: Unnaming) -> bool:
        """See Opener."""
        forms = self._quick_entry
        return (
            self._kept.backing_without(whom) != self._kept.backing
            or (forms is not None and (forms.drafts.is_about(whom) or forms.editors.is_about(whom)))
            or any(line.is_about(whom) for line in half_written_in(self._open.all()))
        )

    def forget(self, whom: Unnaming) -> Callable[[], None]:
        """See Opener."""
        from goodword.shell.windows.have_their_back import HaveTheirBackWindow

        backing, forms = self._kept.backing, self._quick_entry
        self._kept.filter = self._kept.listened_at = None
        withdraw_undo(self.open_windows())
        if forms is not None:
            forms.toasts.withdraw()
        if (kept := self._kept.backing_without(whom)) != backing:
            if (window := self._open.of(HaveTheirBackWindow)) is not None:
                window.close()
            self._kept.backing = kept
        ways_back = [forms.drafts.forget_person(whom), forms.editors.forget_person(whom)] if forms is not None else []
        half_written = [one for one in half_written_in(self._open.all()) if one.is_about(whom)]
        ways_back += [one.forget_person(whom) for one in half_written]

        def take_back() -> None:
            self._kept.backing = backing
            for way_back in ways_back:
                way_back()

        return take_back

    def problem_report(self, head: str, report: str) -> None:
        """Show what went wrong inside; several reports come together in one window."""
        from goodword.shell.windows.problem_report import ProblemReportWindow

        self._open.show(ProblemReportWindow, lambda: ProblemReportWindow(self._around, head, report)).tell(head, report)

    def warm_up(self) -> None:
        """Make quick entry ready, so that it opens at once."""
        self._warm()

    def keep_drafts(self) -> bool:
        """Put what is half written into the book now; whether that worked."""
        return self._quick_entry is None or self._quick_entry.keep_now()

    def in_hand(self, *, all_windows: bool = False) -> InHand:
        """What is half changed in windows, and no draft; when the next prompt is due; which windows come again:
        Settings, or all that are open.
        """
        edits = self._quick_entry.editors.in_hand() if self._quick_entry else ()
        due = None
        with suppress(KnownError):
            due = self._around.desk.prompting.next_due()
        return InHand(edits, self._kept.backing, due, standing(self.open_windows(), () if all_windows else (SETTINGS,)))

    def take_up(self, in_hand: InHand) -> None:
        """Go on where the windows were closed."""
        self._kept.backing = in_hand.backing
        for window in in_hand.windows:
            open_again(self, window)
        for edit in in_hand.edits:
            self._warm().editors.take_up(edit)

    def open_windows(self) -> list[QWidget]:
        """See AgainOpener."""
        forms = self._quick_entry
        entry = [] if forms is None else [*([forms] if forms.isVisible() else []), *forms.editors.windows()]
        return [*self._open.all(), *entry]

    def edit_again(self, entry_id: str) -> None:
        """See AgainOpener."""
        self.edit(self._around.desk.journal.entry(entry_id))

    def obstacle(self) -> Obstacle | None:
        """What would be lost if all windows were closed now, to come again; None where nothing would."""
        sample = self._sample.in_view() if self._sample is not None else ""
        return Obstacle(sample) if sample else obstacle(self.open_windows(), self)

    def day_turned(self) -> None:
        """A new date has begun: let open windows read again."""
        self._around.watch.changed.emit()

    def shutdown(self) -> None:
        """Keep drafts and close everything."""
        self.keep_drafts()
        if self._sample is not None:
            self._sample.shutdown()
        self._open.close_all()
        if self._quick_entry is not None:
            self._quick_entry.shutdown()
            self._quick_entry = None

    def _warm(self) -> "QuickEntry":
        if self._quick_entry is None:
            from goodword.shell.windows.quick_entry import QuickEntry

            self._quick_entry = QuickEntry(self._around)
        return self._quick_entry
