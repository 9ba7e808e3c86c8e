"""The form for a coaching check-in."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.people import Person, match
from goodword.core.plan_words import stage_question
from goodword.core.practices import Practice
from goodword.core.typed_dates import date_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.painting import advance
from goodword.shell.windows.entry.entry_facts import EntryFacts
from goodword.shell.windows.entry.entry_form import EntryForm
from goodword.shell.windows.entry.last_step import LastStep

_FRIDAY = 4
_WEEK = 7
PRIVATE = marked("Never part of a note")


class CoachingForm(EntryForm):
    """Who, which skill, what was tried and seen, and the step that comes next.

    With `follow_up` it asks first what became of the last step, and then what the person's skill plan has next.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, Practice.COACHING, lines=3, beside_lights=_private(around.theme))
        self._last_step: LastStep | None = None
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
        self._offered_skill = ""
        self.rows.addWidget(self.wording)

    def follow_up(self) -> None:
        """See EntryForm."""
        self._last_step = LastStep(self.around)
        self.rows.insertWidget(0, self._last_step)

    def set_values(self, values: Mapping[str, str]) -> None:
        """See EntryForm."""
        if self._last_step is not None:
            self._last_step.settle()
        self._offered_skill = ""
        super().set_values(values)

    def heed(self, facts: EntryFacts) -> None:
        """See EntryForm."""
        super().heed(facts)
        if self._last_step is not None:
            with suppress(KnownError):  # it is asked about again when somebody else is named
                self._last_step.look_again()

    def controls(self) -> list[QWidget]:
        """See EntryForm."""
        return [*(self._last_step.controls() if self._last_step else ()), *super().controls()]

    def _show_question(self) -> None:
        super()._show_question()
        if isinstance(self._due, DateField):
            self._due.setPlaceholderText(self._example())
        if self._last_step is not None and self._facts is not None:
            with suppress(KnownError):  # what was agreed can wait; what is being typed can't
                self._ask_on(self._last_step, match(self.person.text(), self._facts.people))

    def _ask_on(self, last_step: LastStep, person: Person | None) -> None:
        if person is None and self.person.text().strip():
            last_step.ask_nothing()
            return
        last_step.ask(person.name if person else None)
        practising = self.around.desk.plans.of(person.name) if person else None
        plan = practising.plan if practising else None
        if person is not None and practising is not None and plan is not None:
            self.note_field.label.setText(stage_question(practising.stage, person.called))
        self._offer_skill(plan.skill if plan else "")

    def _offer_skill(self, skill: str) -> None:
        """Fill the skill they practise in, where the leader wrote none."""
        slot = next(slot for slot in self._slots if slot.name == "skill")
        if slot.read().strip() in ("", self._offered_skill) and slot.read() != skill:
            self._writing = True
            try:
                slot.write(skill)
            finally:
                self._writing = False
            self._offered_skill = skill

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
