"""Every window over the book but those with pages of their own, as tests open them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from goodword.core.people import Person
from goodword.core.practices import Entry
from goodword.core.wording.backing import Backing
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.calendar import CalendarWindow
from goodword.shell.windows.entry.edit_window import EditWindow
from goodword.shell.windows.have_their_back import HaveTheirBackWindow
from goodword.shell.windows.history import HistoryWindow
from goodword.shell.windows.note.period_sheet import PeriodSheet
from goodword.shell.windows.note.wish_sheet import WishSheet
from goodword.shell.windows.problem_report import ProblemReportWindow
from goodword.shell.windows.prompt_window import PromptWindow
from goodword.shell.windows.today import TodayWindow
from goodword.shell.windows.weekly_note import WeeklyNoteWindow

OPENED: dict[str, Callable[[Surroundings, list[Entry], QWidget], QWidget]] = {
    "today": lambda around, *_: TodayWindow(around),
    "history": lambda around, entries, _: HistoryWindow(around, lambda _: None, entries[3].id),
    "coaching in history": lambda around, entries, _: HistoryWindow(around, lambda _: None, entries[2].id),
    "calendar": lambda around, *_: CalendarWindow(around),
    "weekly note": lambda around, *_: WeeklyNoteWindow(around),
    "edit": lambda around, entries, _: EditWindow(around, entries[2]),
    "have their back": lambda around, *_: HaveTheirBackWindow(around, Backing(), lambda _: None),
    "problem report": lambda around, *_: ProblemReportWindow(around, "", ""),
    "another time": lambda around, entries, above: PeriodSheet(around, above, [entry.date for entry in entries]),
    "words to ask": lambda around, _, above: WishSheet(around, above, Person(id="1", name="Amara Obi")),
    "prompt": lambda around, *_: PromptWindow(around.theme, around.desk.prompting.asking().notice, lambda _: None),
}
