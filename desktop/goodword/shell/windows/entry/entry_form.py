"""The fields of one practice."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.people import Person, match
from goodword.core.practices import Content, Practice
from goodword.core.typed_dates import Leaning
from goodword.core.wording.advice import Note, filled_parts
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.combo import EditableCombo
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.windows.entry.entry_facts import EntryFacts
from goodword.shell.windows.entry.entry_values import content_of, fault_of
from goodword.shell.windows.entry.form_slots import Slot, combo_slot, date_slot, line_slot, note_slot
from goodword.shell.windows.entry.note_coach import NoteCoach
from goodword.shell.windows.entry.person_field import PersonField
from goodword.shell.windows.entry.wording_panel import WordingPanel

ROW_GAP = 11
COLUMN_GAP = 10
_NOBODY = marked("Nobody has that name any more. Saving adds them to the team anew.")


class EntryForm(QWidget):
    """The note and what its practice records beside it. `edited` comes when the leader changes anything.

    Subclasses lay the fields out, the live reading of the note last. `day` is the date the leader chose, None where
    the record's own is meant.
    """

    edited = Signal()

    def __init__(
        self, around: Surroundings, practice: Practice, lines: int, beside_lights: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        self.around = around
        self.practice = practice
        self.day: date | None = None
        self._slots: list[Slot] = []
        self._kept: dict[str, str] = {}
        self._writing = False
        self._facts: EntryFacts | None = None
        self._known: list[Person] = []
        self.note = NoteEdit(around.theme, lines)
        self.note.setAccessibleName(tr("Note"))
        self.note_field = Field(around.theme, "", self.note)
        self.note_field.label.setWordWrap(True)
        self.note_field.label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_field.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.note_field.label.setMinimumHeight(1)  # else Qt keeps room for the lines it has when it is narrow
        self.note.refused.connect(self.note_field.say)
        self.person = PersonField(around.theme, wishes=practice is Practice.PRAISE)
        self.person.setAccessibleName(tr("Person"))
        self.person.settled.connect(self._person_settled)
        self._named = ""
        self.wording = WordingPanel(around.theme, practice, beside_lights)
        self.coaching = NoteCoach(around.coach, self.wording, self.note, self._written)
        self.edited.connect(self.coaching.touch)
        for rid in (self.wording.hint.closed, self.wording.hint.refused):
            rid.connect(lambda _: self.note.setFocus(Qt.FocusReason.OtherFocusReason))
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(ROW_GAP)

    def today(self) -> date:
        """The date it is."""
        return self.around.desk.preferences.today()

    def values(self) -> dict[str, str]:
        """What stands in the fields, as typed, by field name; `date` is the chosen one."""
        chosen = self.day.isoformat() if self.day else ""
        return {**self._kept, **{slot.name: slot.read() for slot in self._slots}, "date": chosen}

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show these values; what is not among them is emptied. Not an edit of the leader's."""
        self._writing = True
        try:
            shown = {slot.name for slot in self._slots} | {"date"}
            self._kept = {name: value for name, value in values.items() if name not in shown}
            for slot in self._slots:
                slot.write(values.get(slot.name, ""))
            self.day = _day(values.get("date", ""))
        finally:
            self._writing = False
        self.settle()
        self._person_settled()

    def fill(self, person: str | None, day: date | None) -> None:
        """Fill in what is known beforehand, where the leader has not: not an edit of theirs."""
        self._writing = True
        try:
            if person and not self.person.text().strip():
                self.person.setText(person)
        finally:
            self._writing = False
        self._person_settled()
        self.day = day or self.day

    def read(self) -> Content | None:
        """The record that the fields make; None where one can't be taken, which then says so and has the focus."""
        self.settle()
        for slot in self._slots:
            if isinstance(slot.control, DateField) and not slot.control.read():
                slot.control.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        content = content_of(self.practice, self.values())
        fault = fault_of(content)
        if fault is not None:
            self.say(*fault)
            return None
        return content

    def say(self, name: str, error: KnownError) -> None:
        """Say at the field `name` what is wrong with it, and go there."""
        slot = next((slot for slot in self._slots if slot.name == name), self._slots[0])
        (slot.trouble or self.note_field).say(error)
        slot.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Nothing is wrong."""
        for slot in self._slots:
            if slot.trouble is not None:
                slot.trouble.settle()

    def know(self, facts: EntryFacts) -> None:
        """What is known at this moment: who can be named, and the question of the day."""
        today = self.today()
        self.person.know([p for p in facts.people if p.left is None or p.left > today])
        self._facts = facts
        self._suggest()
        self._show_question()
        self.heed(facts)

    def heed(self, facts: EntryFacts) -> None:
        """Say as much about the wording as the leader wants, and where the person was erased or renamed meanwhile."""
        self.coaching.heed(facts.settings)
        name, known = self.person.text(), self._known
        self._known = list(facts.people)
        if name and match(name, known) is not None and match(name, self._known) is None:
            for trouble in (slot.trouble for slot in self._slots if slot.name == "person"):
                if trouble is not None:
                    trouble.say(tr(_NOBODY))

    def lay_out(self) -> None:
        """Measure everything now, instead of when Qt gets round to it."""
        for slot in self._slots:
            layout = slot.trouble.layout() if slot.trouble else None
            if layout is not None:
                layout.activate()
        self.rows.activate()

    def controls(self) -> list[QWidget]:
        """Where Tab stops, in reading order."""
        return [*(slot.control for slot in self._slots), *self.wording.controls()]

    def _written(self) -> Note:
        """What the coach is given to read."""
        parts = filled_parts(self.practice, self.values())
        return Note(self.practice, self.note.text(), parts, self.person.led_by_call(self._named.strip()) or None)

    def _person_settled(self) -> None:
        if not self._writing:
            self._named = self.person.text()
            self._show_question()
            self.coaching.read_now()

    def _suggest(self) -> None:
        """Fill the suggestions; what is typed stays."""
        self._writing = True
        try:
            for slot in self._slots:
                if isinstance(slot.control, EditableCombo):
                    slot.control.set_words(self.around.desk.journal.used(slot.name))
        finally:
            self._writing = False

    def _asked_about(self) -> str | None:
        """Whose name the question of the day may carry."""
        return self.person.addressed() or None

    def _show_question(self) -> None:
        if self._facts is not None:
            self.note_field.label.setText(self._facts.question(self.practice, self._asked_about()))

    def _edited(self) -> None:
        if not self._writing:
            self.note_field.settle()
            self.edited.emit()

    def _row(self, *parts: tuple[QWidget, int]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(COLUMN_GAP)
        for part, share in parts:
            row.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(row)
        return row

    def _add_note(self) -> None:
        self._slots.append(note_slot(self.note_field, self.note, self._edited))
        self.rows.addWidget(self.note_field, 1)

    def _person(self, label: str) -> Field:
        field = self._field(label, self.person)
        self._slots.append(line_slot("person", field, self.person, self._edited))
        return field

    def _line(self, name: str, label: str, edit: QWidget, make: Callable[..., Slot] = line_slot) -> Field:
        field = self._field(label, edit)
        self._slots.append(make(name, field, edit, self._edited))
        return field

    def _combo(self, name: str, label: str, spoken: str) -> Field:
        combo = EditableCombo(self.around.theme)
        combo.name(spoken)
        edit = combo.lineEdit()
        if edit is not None:
            edit.setAccessibleName(spoken)
        return self._line(name, label, combo, combo_slot)

    def _date(self, name: str, label: str, spoken: str, error: ErrorLine) -> Field:
        begins = self.around.desk.preferences.week_begins
        edit = DateField(self.around.theme, self.today, Leaning.FUTURE, week_begins=begins)
        edit.setAccessibleName(spoken)
        field = self._field(label, edit)
        self._slots.append(date_slot(name, error, edit, self.today, self._edited))
        return field

    def _field(self, label: str, control: QWidget) -> Field:
        field = Field(self.around.theme, label, control)
        wide = QSizePolicy.Policy.Ignored
        for part in (field, control):
            part.setSizePolicy(wide, part.sizePolicy().verticalPolicy())
        return field


def _day(text: str) -> date | None:
    """The day that a draft has kept; None where it makes no sense, so that its words are there all the same."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
