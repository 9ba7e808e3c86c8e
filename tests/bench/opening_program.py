"""Opens Today, the Calendar and Insights over ten years of daily records and says, as JSON, what it costs.

Called with FOLDER, which holds the book that `fill_book` makes. A program of its own, because the first opening is that
of a process which has not opened one before. Figures are milliseconds of a machine on which `_unit` takes one, of this
process alone (for Insights of the window's thread): whatever the machine, and whatever else it does meanwhile.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from goodword.app import desk_beside, document, note_formats, note_texts, open_desk, wording_coach
from goodword.core.settings import ThemeChoice
from goodword.core.shortcut import NoShortcut
from goodword.delivery.file_names import safe_name
from goodword.delivery.files import save
from goodword.integration.fallback import FallbackNotifier
from goodword.integration.paths import Paths
from goodword.shell.application import Application
from goodword.shell.desk_aside import DeskAside
from goodword.shell.garbage import GarbageCollection
from goodword.shell.qt_application import qt_application
from goodword.shell.surroundings import Provisions
from goodword.shell.widgets.year_grid import YearGrid
from support.bulk_book import fill
from support.clock import HandClock

_ROUNDS = 12
_TURNS = 75_000
_A_LOOK = 0.02


def _unit() -> None:
    for _ in range(_TURNS):
        pass


def cost(
    act: Callable[[], object],
    before: Callable[[], object] = lambda: None,
    clock: Callable[[], float] = time.process_time,
) -> float:
    """What `act` costs by that clock, against the unit round about it; `before` is done first and does not count."""
    before()
    times = []
    for part in (_unit, _unit, _unit, act, _unit, _unit, _unit):
        begun = clock()
        part()
        times.append(clock() - begun)
    return times.pop(3) / statistics.median(times)


def fill_book(folder: Path) -> None:
    """Put the records there."""
    fill(folder / "book.db", date(2016, 11, 21), days=3651)


def running(folder: Path) -> Application:
    """The app over that book, as it is once it stands in the tray with Today open."""
    desk = open_desk(Paths(folder), HandClock("2026-11-19T15:31"))
    application = Application(
        qt_application(),
        desk,
        Provisions(
            book_path=folder / "book.db",
            formats=note_formats(),
            save_file=save,
            suggest_name=safe_name,
            note_texts=note_texts,
            document=document,
            open_in_mail=lambda _note, _failed: None,
            aside=DeskAside(lambda: desk_beside(Paths(folder), desk, None)),
        ),
        system=FallbackNotifier([]),
        chain=lambda balloon, window: FallbackNotifier([balloon, window]),
        coach=wording_coach,
        shortcut=NoShortcut(),
    )
    application.windows.today()
    application.windows.warm_up()
    QApplication.processEvents()
    return application


def opened(title: str) -> Iterator[QWidget]:
    """The open window of that title, if there is one."""
    return (window for window in QApplication.topLevelWidgets() if window.windowTitle() == title)


def close(title: str) -> None:
    """Close it, and let it go."""
    for window in list(opened(title)):
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def look_back(application: Application) -> None:
    """Open Insights and wait until it shows everything."""
    application.windows.insights()
    (window,) = opened("Insights")
    while any(label.text() == "Looking back…" for label in window.findChildren(QLabel)):
        QApplication.processEvents()
        time.sleep(_A_LOOK)
    QApplication.processEvents()


def main(folder: Path) -> None:
    """Measure."""
    application = running(folder)
    garbage = GarbageCollection()
    garbage.start()

    def open_today() -> None:
        application.windows.today()
        QApplication.processEvents()

    def open_calendar() -> None:
        application.windows.calendar()
        QApplication.processEvents()

    costs = {"the Calendar's first opening": cost(open_calendar)}
    costs["a later one"] = statistics.median(cost(open_calendar, lambda: close("Calendar")) for _ in range(_ROUNDS))
    costs["opening Today"] = statistics.median(cost(open_today, lambda: close("Today")) for _ in range(_ROUNDS))
    (window,) = opened("Calendar")
    (grid,) = window.findChildren(YearGrid)
    themes = [ThemeChoice.DARK, ThemeChoice.LIGHT] * _ROUNDS

    def step() -> None:
        QTest.keyClick(grid, Qt.Key.Key_Left)
        QApplication.processEvents()

    costs["painting the year anew"] = statistics.median(
        cost(grid.repaint, lambda: application.theme.choose(themes.pop())) for _ in range(_ROUNDS)
    )
    costs["painting the cursor"] = statistics.median(cost(grid.repaint) for _ in range(_ROUNDS))
    costs["a step of the cursor with the day at the side"] = statistics.median(cost(step) for _ in range(_ROUNDS))
    costs["Insights on the window's thread"] = cost(lambda: look_back(application), clock=time.thread_time)
    sys.stdout.write(json.dumps(costs))
    garbage.shutdown()
    close("Calendar")
    close("Insights")
    application.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
