"""Welcome, second page: the working days, the public holidays, and when a day begins."""

from datetime import date, timedelta

from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.date_words import short_weekday_names, weekday_names
from goodword.core.days import DayKind
from goodword.core.errors import InvalidInputError
from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.setting_values import format_weekdays
from goodword.core.settings import BY_KEY, EXAMPLES
from goodword.core.standing_words import next_holiday_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.card import Card, Group
from goodword.shell.widgets.combo import Combo
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.week_strip import DayCell, WeekStrip
from goodword.shell.windows.first_steps.welcome_page import WelcomePage, label

_SAMPLE = (
    frozenset(Practice),
    frozenset({Practice.PRAISE, Practice.LISTENING}),
    frozenset(Practice),
    frozenset({Practice.PRAISE}),
)
"""What the first working days of a week may hold; the others are still to come."""

_COLUMN_GAP = 20

_MONDAY = date(2024, 1, 1)
"""Any Monday; the sample shows no dates."""


class DaysPage(WelcomePage):
    """A button a weekday, the country of the holidays, the hour a day begins, and what a week may look like."""

    def __init__(self, around: Surroundings) -> None:
        theme = around.theme
        sentence = tr("On all other days it says nothing, and your run simply waits.")
        super().__init__(around, tr("Your working days"), sentence)
        self._days = tuple(Button(theme, day) for day in short_weekday_names())
        self._error = ErrorLine(theme)
        self._day_start = Combo(theme, [words for _, words in BY_KEY["day_start"].named_choices()])
        self._day_start.name(BY_KEY["day_start"].name)
        self._region = LineEdit(theme)
        self._region.setAccessibleName(BY_KEY["holidays"].name)
        example = tr("Such as {example}", "in an empty field").format(example=EXAMPLES["holidays"])
        self._region.setPlaceholderText(example)
        self._region.textEdited.connect(lambda _: self._tell_holidays(""))
        self._region.left.connect(self._check_region)
        self._region.returnPressed.connect(self._check_region)
        self._holidays = Field(theme, BY_KEY["holidays"].name, self._region)
        self._ahead = label("", "caption", wrapped=True)
        self._strip = WeekStrip(theme, numbered=False)
        self.column.addSpacing(14)
        self.column.addWidget(self._weekdays())
        self.column.addSpacing(6)
        self.column.addWidget(self._error)
        self.column.addSpacing(12)
        self.column.addLayout(self._settings())
        self.column.addSpacing(16)
        self.column.addWidget(self._sample())
        self.column.addStretch(1)
        self._chosen_before: dict[str, str] | None = None

    def begin(self) -> None:
        """Show what is set, when it comes into view first."""
        if self._chosen_before is not None:
            return
        preferences = self.around.desk.preferences
        self._chosen_before = {key: preferences.text(key) for key in ("workdays", "holidays", "day_start")}
        worked = self._chosen_before["workdays"].split(",")
        for index, button in enumerate(self._days):
            button.setChecked(format_weekdays(frozenset({index})) in worked)
        hours = [value for value, _ in BY_KEY["day_start"].choices]
        self._day_start.setCurrentIndex(hours.index(self._chosen_before["day_start"]))
        self._region.setText(self._chosen_before["holidays"])
        self._check_region()
        self._show_sample()

    def take_focus(self) -> None:
        """On the first weekday."""
        self._days[0].setFocus()

    def keep(self) -> bool:
        """Write the days, the country and the hour, if they are others than before."""
        chosen = self._chosen()
        if not chosen:
            self._error.say(tr("No day is chosen. Choose at least one."))
            self._days[0].setFocus()
            return False
        if not self._check_region():
            self._region.setFocus()
            return False
        wanted = {
            "workdays": format_weekdays(chosen),
            "holidays": self._region.text(),
            "day_start": BY_KEY["day_start"].choices[self._day_start.currentIndex()][0],
        }
        before = self._chosen_before or {}
        changed = {key: value for key, value in wanted.items() if before.get(key) != value}
        if changed:
            self.around.desk.preferences.change_together(changed)
            self._chosen_before = wanted
        return True

    def _chosen(self) -> frozenset[int]:
        return frozenset(index for index, button in enumerate(self._days) if button.isChecked())

    def _settings(self) -> QHBoxLayout:
        """Holidays and hour beside each other, each with its help."""
        theme, hour = self.around.theme, BY_KEY["day_start"]
        row = QHBoxLayout()
        row.setSpacing(_COLUMN_GAP)
        for field, words in (
            (self._holidays, self._ahead),
            (Field(theme, hour.name, self._day_start), label(hour.explained, "caption", wrapped=True)),
        ):
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(field)
            column.addWidget(words)
            column.addStretch(1)
            row.addLayout(column, 1)
        return row

    def _check_region(self) -> bool:
        """Say which holiday comes next there, before it counts; or what is wrong with it."""
        try:
            region = BY_KEY["holidays"].parse(self._region.text())
            ahead = self.around.desk.workdays.holidays_ahead(region) if region else {}
        except InvalidInputError as error:
            self._ahead.hide()
            self._holidays.say(error)
            return False
        self._tell_holidays(f"{next_holiday_words(ahead)}." if region else "")
        return True

    def _tell_holidays(self, words: str) -> None:
        self._holidays.settle()
        self._ahead.setText(words or BY_KEY["holidays"].explained)
        self._ahead.show()

    def _weekdays(self) -> QGroupBox:
        group = Group(tr("Working days"))
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button, day in zip(self._days, weekday_names(), strict=True):
            button.setCheckable(True)
            button.setAccessibleName(day)
            button.toggled.connect(self._toggled)
            row.addWidget(button, 1)
        return group

    def _sample(self) -> QWidget:
        card = Card(self.around.theme, tr("A sample week"))
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(9)
        column.addWidget(self._strip)
        words = label(_sample_words(self.around.desk.preferences.current().fill_in_workdays), "sec", wrapped=True)
        column.addWidget(words)
        return card

    def _toggled(self) -> None:
        self._error.settle()
        self._show_sample()

    def _show_sample(self) -> None:
        """Marks on the chosen days, in the order in which a week fills."""
        chosen = sorted(self._chosen())
        cells = []
        for index, day in enumerate(short_weekday_names()):
            place = chosen.index(index) if index in chosen else -1
            done = _SAMPLE[place] if 0 <= place < len(_SAMPLE) else frozenset()
            kind = DayKind.OFF if place < 0 else DayKind.WORK if done else DayKind.OUTSIDE
            cells.append(DayCell(_MONDAY + timedelta(days=index), done, kind, False, False, day))
        self._strip.set_cells(cells)


def _sample_words(window: int) -> str:
    if window == 0:
        return tr("A week may look like this. A day can be filled until it ends.")
    words = tr(
        "A week may look like this. Each day stays open for {n} more working day."
        "|A week may look like this. Each day stays open for {n} more working days.",
        "",
        window
    )
    return words.format(n=window)
