"""The calendar's side pane: one day with its records, or a stretch that is marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.calendar_days import Calendar, CalendarDay, Look, Place
from goodword.core.calendar_words import day_sentence, day_title, range_words, state_title, workdays_words
from goodword.core.date_words import begun
from goodword.core.language import tr
from goodword.core.practices import Entry, Practice
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.mark import Centre, Mark, MarkState
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.windows.year.day_record import RecordBlock, StateBlock

WIDTH = 312
MOST_RECORDS = 12
_MARK = 36
_SIDE = 22
_INSET = 8
_LINES = 3


@dataclass(frozen=True, slots=True)
class Marking:
    """What can be marked: the words of the button, and whether there is anything to mark."""

    words: str
    possible: bool


class CalendarSide(QFrame):
    """Shows a day or a stretch. `add` asks for the form, `mark` for time off, `opened` for a record by its id."""

    add = Signal()
    mark = Signal()
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        set_kind(self, "side")
        self._title = ElidedLabel(theme, role="head")
        self._sentence = ElidedLabel(theme, lines=_LINES, role="sec")
        self._mark = Mark(theme, _MARK, MarkState(frozenset()))
        self._mark.setAccessibleName(tr("The day’s mark"))
        self._page = QWidget()
        self._blocks = QVBoxLayout(self._page)
        self._add = Button(theme, tr("Add a record"))
        self._add.setAccessibleName(tr("Add a record"))
        self._add.clicked.connect(self.add)
        self._off = Button(theme, tr("I was off"), ButtonKind.QUIET)
        self._off_alone = Button(theme, tr("I was off"))
        for button in (self._off, self._off_alone):
            button.clicked.connect(self.mark)
        self._shown: object = None
        self._lay_out()

    def show_day(self, calendar: Calendar, day: CalendarDay, records: Sequence[Entry], late: frozenset[str]) -> None:
        """Show a day with its records, the first ones of each practice."""
        self._title.setText(begun(day_title(day.date, calendar.today)))
        self._sentence.setText(day_sentence(calendar, day))
        done = frozenset(day.having(Look.DONE))
        self._mark.set_state(MarkState(done, Centre.OFF if day.is_dot else Centre.NONE))
        self._mark.setVisible(day.place is Place.COUNTED)
        self._add.setVisible(day.place is not Place.TO_COME)
        shown = (day, tuple(records), late)
        if shown != self._shown:
            self._shown = shown
            self._fill(day, records, late)

    def show_stretch(self, first: date, last: date, workdays: int) -> None:
        """Show a stretch of days: from when to when, and how many of them are worked."""
        count = (last - first).days + 1
        self._title.setText(tr("{n} day|{n} days", "", count).format(n=count))
        self._sentence.setText(f"{range_words(first, last)}. {workdays_words(workdays)}.")
        self._mark.hide()
        self._add.hide()
        self._shown = (first, last)
        self._clear()

    def offer(self, marking: Marking) -> None:
        """What the button for time off says and whether it can be pressed."""
        self._off.setHidden(self._add.isHidden())
        self._off_alone.setVisible(self._add.isHidden())
        for button in (self._off, self._off_alone):
            button.setText(marking.words)
            button.setAccessibleName(marking.words)
            button.setEnabled(marking.possible)
            button.updateGeometry()

    def _lay_out(self) -> None:
        inner = _SIDE - _INSET
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 18)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 0, _SIDE, 12)
        head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addStretch(1)
        head.addLayout(words, 1)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(_rule(_SIDE))
        self._page.setProperty("kind", "scrolled")
        self._blocks.setContentsMargins(inner, 4, inner, 4)
        self._blocks.setSpacing(4)
        column.addWidget(ScrollPage(self._page), 1)
        column.addWidget(_rule(_SIDE))
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 0)
        foot.setSpacing(6)
        foot.addWidget(self._add)
        foot.addWidget(self._off)
        foot.addWidget(self._off_alone)
        foot.addStretch(1)
        column.addLayout(foot)

    def _fill(self, day: CalendarDay, records: Sequence[Entry], late: frozenset[str]) -> None:
        self._clear()
        blocks: list[QWidget] = []
        for practice in Practice:
            own = [entry for entry in records if entry.content.practice is practice]
            for entry in own:
                record = RecordBlock(self._theme, entry, late=entry.id in late)
                record.clicked.connect(lambda _checked=False, entry_id=entry.id: self.opened.emit(entry_id))
                blocks.append(record)
            if not own and day.is_workday and day.stripe(practice).look not in (Look.NOTHING, Look.TO_COME):
                blocks.append(StateBlock(self._theme, practice, state_title(day, practice)))
        shown = blocks[:MOST_RECORDS]
        for index, block in enumerate(shown):
            if index:
                self._add_block(_rule(_INSET))
            self._add_block(block)
        if len(blocks) > len(shown) or len(records) > MOST_RECORDS:
            more = QLabel(tr("The others are in History."))
            more.setContentsMargins(_INSET, 4, _INSET, 4)
            set_role(more, "caption")
            self._add_block(more)
        self._blocks.addStretch(1)

    def _add_block(self, block: QWidget) -> None:
        self._blocks.addWidget(block)
        block.show()  # at once; left alone it would wait for the next turn of the event loop

    def _clear(self) -> None:
        while (item := self._blocks.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()


def _rule(margin: int) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(margin, 0, margin, 0)
    line = QFrame()
    set_kind(line, "rule")
    row.addWidget(line)
    return holder
