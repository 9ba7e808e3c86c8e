"""The form for a coaching check-in."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from goodword.core.language import marked, tr
from goodword.core.practices import Practice
from goodword.core.typed_dates import date_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.painting import advance
from goodword.shell.windows.entry.entry_form import EntryForm

_FRIDAY = 4
_WEEK = 7
PRIVATE = marked("Never part of a note")


class CoachingForm(EntryForm):
    """Who, which skill, what was tried and seen, and the step that comes next."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, Practice.COACHING, lines=3, beside_lights=_private(around.theme))
        self._row((self._person(tr("Who")), 9), (self._combo("skill", tr("One skill, narrow enough"), tr("Skill")), 8))
        self._add_note()
        step = LineEdit(around.theme)
        step.setAccessibleName(tr("Next step"))
        next_step = self._line("next_step", tr("Next step"), step)
        wrong_date = ErrorLine(around.theme)
        due = self._date("due", tr("Follow up on"), tr("Follow up on"), wrong_date)
        self._row((next_step, 7), (due, 2))
        self.rows.addWidget(wrong_date)
        without_year = due.control.sizeHint().width() - advance(around.theme.types.body, " 2026")
        due.setMinimumWidth(round(without_year))
        self._due = due.control
        self.rows.addWidget(self.wording)

    def _show_question(self) -> None:
        super()._show_question()
        if isinstance(self._due, DateField):
            self._due.setPlaceholderText(self._example())

    def _example(self) -> str:
        """The Friday of next week: how a date can look."""
        today = self.today()
        days = _WEEK - today.weekday() + _FRIDAY
        return date_words(today + timedelta(days=days), today)


def _private(theme: Theme) -> list[QWidget]:
    words = QLabel(tr(PRIVATE))
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setProperty("role", "caption")
    return [Icon(theme, "lock", 14), words]
