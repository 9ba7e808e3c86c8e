"""The top of History: what to search for, about whom, from when, and which practices."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.language import marked, tr
from goodword.core.ports import Query
from goodword.core.practice_words import practice_title
from goodword.core.practices import Practice
from goodword.core.weeks import Week
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.chip import Chip
from goodword.shell.widgets.combo import Combo
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.windows.records.record_pages import Choice

EVERYONE = marked("Everyone")
TYPING_PAUSE = 90
"""So many milliseconds after a key the search begins; less than one notices, longer than keys are apart."""


class When(StrEnum):
    """The periods to choose from; each reaches up to now but the last."""

    ANY = marked("Any time", "a stretch of time")
    WEEK = marked("This week", "a stretch of time")
    FOUR_WEEKS = marked("Last 4 weeks", "a stretch of time")
    MONTHS = marked("Last 3 months", "a stretch of time")
    YEAR = marked("This year", "a stretch of time")
    LAST_YEAR = marked("Last year", "a stretch of time")


class SearchField(LineEdit):
    """The search; Down goes on to what was found."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down is told, all else is typed."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class HistoryBar(QFrame):
    """`changed` tells that other records are wanted; while one types it waits for a moment's pause."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "topbar")
        self.search = SearchField(theme, "search")
        self.search.setAccessibleName(tr("Search"))
        self.search.setPlaceholderText(tr("Search everything you have written"))
        self.person = Combo(theme, [tr(EVERYONE)])
        self.person.name(tr("Person"))
        self.period = Combo(theme, [tr(period.value, "a stretch of time") for period in When])
        self.period.name(tr("Period"))
        self.chips = [Chip(theme, practice, practice_title(practice)) for practice in Practice]
        for chip in self.chips:
            chip.setChecked(True)
            chip.setAccessibleName(chip.text())
        self.bin = Button(theme, tr("Bin", "where removed records are"), ButtonKind.QUIET, "bin")
        self.bin.setAccessibleName(tr("Bin", "where removed records are"))
        self.bin.setCheckable(True)
        self._count = QLabel()
        set_role(self._count, "caption")
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._lay_out(theme)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._pause.start())
        for combo in (self.person, self.period):
            combo.currentIndexChanged.connect(self._tell)
        for button in (*self.chips, self.bin):
            button.toggled.connect(self._tell)

    def choice(self, week: Week, today: date) -> Choice:
        """What is wanted now; `week` is this one."""
        since, until = _bounds(tuple(When)[self.period.currentIndex()], week, today)
        query = Query(
            person=self.person.currentData(),
            since=since,
            until=until,
            words=self.search.text().strip(),
            bin=self.bin.isChecked(),
        )
        return Choice(query, frozenset(chip.practice for chip in self.chips if chip.isChecked()))

    def set_people(self, names: Sequence[str]) -> None:
        """Offer these people; who is chosen stays chosen."""
        if names == [self.person.itemText(n) for n in range(1, self.person.count())]:
            return
        chosen = self.person.currentData()
        with QSignalBlocker(self.person):
            self.person.clear()
            self.person.addItem(tr(EVERYONE), None)
            for name in names:
                self.person.addItem(name, name)
            self.person.setCurrentIndex(max(self.person.findData(chosen) if chosen else 0, 0))
        if self.person.currentData() != chosen:
            self._tell()

    def set_count(self, count: int) -> None:
        """Say how many records there are."""
        if self.bin.isChecked():
            words = tr("{n} record in the bin|{n} records in the bin", "", count)
        else:
            words = tr("{n} record|{n} records", "", count)
        self._count.setText(words.format(n=count))

    def reset(self) -> None:
        """Leave nothing out any more."""
        with QSignalBlocker(self):
            self.search.clear()
            self.person.setCurrentIndex(0)
            self.period.setCurrentIndex(0)
            self.bin.setChecked(False)
            for chip in self.chips:
                chip.setChecked(True)
        self._tell()

    def settle(self) -> None:
        """Do not wait for the pause."""
        if self._pause.isActive():
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit()

    def _lay_out(self, theme: Theme) -> None:
        factor = width_factor(theme.types.body)
        self.person.setFixedWidth(round(230 * factor))
        self.period.setFixedWidth(round(154 * factor))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 14)
        layout.setSpacing(12)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.setSpacing(10)
        upper.addWidget(self.search, 1)
        upper.addWidget(self.person)
        upper.addWidget(self.period)
        lower.setSpacing(8)
        for chip in self.chips:
            lower.addWidget(chip)
        lower.addStretch(1)
        lower.addWidget(self._count)
        lower.addSpacing(4)
        lower.addWidget(self.bin)
        layout.addLayout(upper)
        layout.addLayout(lower)


def _bounds(period: When, week: Week, today: date) -> tuple[date | None, date | None]:
    match period:
        case When.WEEK:
            return week.first, None
        case When.FOUR_WEEKS:
            return today - timedelta(days=27), None
        case When.MONTHS:
            return today - timedelta(days=90), None
        case When.YEAR:
            return date(today.year, 1, 1), None
        case When.LAST_YEAR:
            return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
        case _:
            return None, None
