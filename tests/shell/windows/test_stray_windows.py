"""While a window is put together, no part of it is seen on the desktop as a window of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from goodword.core.practices import Content, Practice
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.quick_entry import QuickEntry
from support.every_window import OPENED, PAGED
from support.surrounded import close_all


class Onlooker(QObject):
    """Sees which windows come up."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


@contextmanager
def onlooker(qapp: QApplication) -> Iterator[Onlooker]:
    one = Onlooker()
    qapp.installEventFilter(one)
    yield one
    qapp.removeEventFilter(one)


def test_nothing_is_seen_before_its_window(qapp: QApplication, around: Surroundings) -> None:
    contents = (
        Content(Practice.PRAISE, "Rang the clinic back.", person="Amara Obi"),
        Content(Practice.PRAISE, "Waited.", person="Amara Obi"),
        Content(Practice.COACHING, "Closed questions.", "Amara Obi", skill="Questions"),
        Content(Practice.COACHING, "Open questions.", "Amara Obi", skill="Questions"),
    )
    entries = [around.desk.journal.record(content) for content in contents]
    above = QWidget()
    with onlooker(qapp) as seen:
        windows = [opened(around, entries, above) for opened in (OPENED | PAGED).values()]
        windows.append(QuickEntry(around))
        parts = [type(one).__name__ for one in seen.seen if one not in windows]
    close_all([*windows, above])
    assert parts == []
