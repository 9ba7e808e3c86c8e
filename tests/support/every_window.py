"""Every window over the book, as tests open them: those with pages of their own are PAGED, the others OPENED."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from goodword.core.people import Person
from goodword.core.practices import Entry
from goodword.core.trends.specific_praise import PraiseReader
from goodword.core.wording.backing import Backing
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.calendar import CalendarWindow
from goodword.shell.windows.entry.edit_window import EditWindow
from goodword.shell.windows.have_their_back import HaveTheirBackWindow
from goodword.shell.windows.help import HelpWindow
from goodword.shell.windows.history import HistoryWindow
from goodword.shell.windows.insights import InsightsWindow
from goodword.shell.windows.listening import ListeningWindow
from goodword.shell.windows.next_steps import NextStepsWindow
from goodword.shell.windows.note.period_sheet import PeriodSheet
from goodword.shell.windows.note.wish_sheet import WishSheet
from goodword.shell.windows.people.name_sheet import NameSheet
from goodword.shell.windows.people.paste_sheet import PasteSheet
from goodword.shell.windows.problem_report import ProblemReportWindow
from goodword.shell.windows.prompt_window import PromptWindow
from goodword.shell.windows.settings import SettingsWindow
from goodword.shell.windows.team import TeamWindow
from goodword.shell.windows.today import TodayWindow
from goodword.shell.windows.weekly_note import WeeklyNoteWindow
from goodword.shell.windows.welcome import WelcomeWindow

Opener = Callable[[Surroundings, list[Entry], QWidget], QWidget]

OPENED: dict[str, Opener] = {
    "today": lambda around, *_: TodayWindow(around),
    "history": lambda around, entries, _: HistoryWindow(around, lambda _: None, entries[3].id),
    "coaching in history": lambda around, entries, _: HistoryWindow(around, lambda _: None, entries[2].id),
    "listening": lambda around, *_: ListeningWindow(around),
    "next steps": lambda around, *_: NextStepsWindow(around),
    "insights": lambda around, *_: InsightsWindow(around, PraiseReader(around.coach)),
    "calendar": lambda around, *_: CalendarWindow(around),
    "weekly note": lambda around, *_: WeeklyNoteWindow(around),
    "edit": lambda around, entries, _: EditWindow(around, entries[2]),
    "have their back": lambda around, *_: HaveTheirBackWindow(around, Backing(), lambda _: None),
    "problem report": lambda around, *_: ProblemReportWindow(around, "", ""),
    "another time": lambda around, entries, above: PeriodSheet(around, above, [entry.date for entry in entries]),
    "words to ask": lambda around, _, above: WishSheet(around, above, Person(id="1", name="Amara Obi")),
    "prompt": lambda around, *_: PromptWindow(around.theme, around.desk.prompting.asking().notice, lambda _: None),
}

PAGED: dict[str, Opener] = {
    "team": lambda around, *_: TeamWindow(around),
    "settings": lambda around, *_: SettingsWindow(around),
    "help": lambda around, *_: HelpWindow(around),
    "welcome": lambda around, *_: WelcomeWindow(around),
    "a new name": lambda around, _, above: NameSheet(around, above, lambda _: None),
    "a list": lambda around, _, above: PasteSheet(around, above, lambda _: None),
    "the sample's note": lambda around, entries, above: OPENED["weekly note"](
        replace(around, throw_away=lambda: None), entries, above
    ),
}
