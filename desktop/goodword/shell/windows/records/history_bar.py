"""The top of History: what to search for, about whom and what, from when, and which practices."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.practice_words import practice_title
from goodword.core.practices import Practice
from goodword.core.typed_dates import Leaning
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme, set_kind
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.chip import Chip
from goodword.shell.widgets.combo import Combo
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.folding_row import FoldingRow, together
from goodword.shell.widgets.icon_button import IconButton
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.windows.records.filter_combo import FilterCombo
from goodword.shell.windows.records.filter_line import FilterLine
from goodword.shell.windows.records.history_filter import HistoryFilter, Part, When


class SearchField(LineEdit):
    """The search; Down goes on to what was found."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down is told, all else is typed."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


_LEAST_SEARCH = 260


class HistoryBar(QFrame):
    """`changed` tells that other records are wanted, once for all keys that came together."""

    changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "topbar")
        self._today = today
        self.search = SearchField(theme, "search")
        self.search.setAccessibleName(tr("Search"))
        self.search.setPlaceholderText(tr("Search everything you have written"))
        self.person = FilterCombo(theme, tr("Person"), tr("Everyone"))
        self.topic = FilterCombo(theme, tr("Topic"), tr("Every topic"))
        self.skill = FilterCombo(theme, tr("Skill"), tr("Every skill"))
        self.period = Combo(theme, [tr(period.value, "a stretch of time") for period in When])
        self.period.name(tr("Period"))
        self.first, self.last = (DateField(theme, today, Leaning.PAST) for _ in range(2))
        for field, name in ((self.first, tr("From", "a day")), (self.last, tr("To", "a day"))):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
        self.chips = [Chip(theme, practice, practice_title(practice)) for practice in Practice]
        for chip in self.chips:
            chip.setChecked(True)
            chip.setAccessibleName(chip.text())
        self.save = IconButton(theme, "save", tr("Save what is shown…", "a button"))
        self.bin = Button(theme, tr("Bin", "where removed records are"), ButtonKind.QUIET, "bin")
        self.bin.setAccessibleName(tr("Bin", "where removed records are"))
        self.bin.setCheckable(True)
        self.insights = Button(theme, tr("Insights", "a button"), ButtonKind.QUIET)
        self.line = FilterLine(theme)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out(theme)
        self._connect()

    def filter(self) -> HistoryFilter:
        """What is wanted now."""
        own = self._period() is When.OWN
        return HistoryFilter(
            words=self.search.text(),
            person=self.person.value(),
            topic=self.topic.value(),
            skill=self.skill.value(),
            period=self._period(),
            first=self.first.day() if own else None,
            last=self.last.day() if own else None,
            practices=frozenset(chip.practice for chip in self.chips if chip.isChecked()),
            bin=self.bin.isChecked(),
        )

    def set_filter(self, wanted: HistoryFilter) -> None:
        """Show another choice."""
        with QSignalBlocker(self):
            if self.search.text() != wanted.words:
                self.search.setText(wanted.words)
            self.person.set_value(wanted.person)
            self.topic.set_value(wanted.topic)
            self.skill.set_value(wanted.skill)
            self.period.setCurrentIndex(tuple(When).index(wanted.period))
            self.first.set_day(wanted.first)
            self.last.set_day(wanted.last)
            self.bin.setChecked(wanted.bin)
            for chip in self.chips:
                chip.setChecked(chip.practice in wanted.practices)
        self._tell()

    def offer(self, people: Sequence[str], topics: Sequence[str], skills: Sequence[str]) -> None:
        """Know these names; a person who is gone is no longer chosen."""
        for combo, names in ((self.person, people), (self.topic, topics), (self.skill, skills)):
            combo.offer(names)
            combo.setEnabled(bool(names) or combo.value() is not None)
        if self.person.value() not in (None, *people):
            self.person.set_value(None)

    def say_count(self, words: str) -> None:
        """Say how many records there are, and what narrows them."""
        self.line.say(words)
        shown = self.filter()
        self.line.show_parts(shown.parts(), narrow=shown.is_narrow)

    def clear(self) -> None:
        """Leave nothing out any more; in the bin it stays the bin."""
        self.set_filter(HistoryFilter(bin=self.bin.isChecked()))

    def reset(self) -> None:
        """Everything that is kept."""
        self.set_filter(HistoryFilter())

    def type_on(self, letters: str) -> None:
        """What was typed elsewhere begins a new search."""
        if letters.strip():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.setText(letters)

    def settle(self) -> None:
        """Tell now what would be told soon."""
        if self._soon.isActive():
            self._tell()

    def _connect(self) -> None:
        self._soon.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._soon.start())
        for combo in (self.person, self.topic, self.skill):
            combo.picked.connect(self._tell)
        self.period.currentIndexChanged.connect(self._choose_period)
        for field in (self.first, self.last):
            field.changed.connect(self._tell)
        for button in (*self.chips, self.bin):
            button.toggled.connect(self._tell)
        self.line.removed.connect(self._remove)
        self.line.cleared.connect(self._clear)

    def _period(self) -> When:
        return tuple(When)[self.period.currentIndex()]

    def _choose_period(self) -> None:
        own = self._period() is When.OWN
        self._days.setVisible(own)
        if own and self.period.hasFocus():
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _remove(self, part: Part) -> None:
        self.set_filter(self.filter().without(part))
        fields: dict[Part, QWidget] = {Part.PERSON: self.person, Part.TOPIC: self.topic, Part.SKILL: self.skill}
        fields.get(part, self.period).setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self._soon.stop()
        self.changed.emit()

    def _lay_out(self, theme: Theme) -> None:
        factor = width_factor(theme.types.body)
        for widget, width in (
            (self.person, 210), (self.period, 160), (self.topic, 170), (self.skill, 170),
            (self.first, 132), (self.last, 132),
        ):  # fmt: skip
            widget.setFixedWidth(round(width * factor))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 12)
        layout.setSpacing(10)
        self.search.setMinimumWidth(round(_LEAST_SEARCH * factor))
        self._days = together(10, self.first, self.last)
        self._days.hide()
        whose, what = together(10, self.person, self.period), together(8, self.topic, self.skill)
        ways = together(8, self.insights, self.save, self.bin)
        for spacing, wide, others in (
            (10, self.search, [whose]),
            (16, together(8, *self.chips), [what, ways]),
            (10, self.line, [self._days]),
        ):
            row = FoldingRow(spacing)
            row.add(wide, 1)
            for other in others:
                row.add(other, loose=True)
            layout.addWidget(row)
