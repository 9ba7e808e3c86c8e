"""How each control of a form is read into words and written from them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from goodword.core.errors import InvalidInputError
from goodword.core.typed_dates import Leaning, read_date
from goodword.shell.widgets.combo import Combo, EditableCombo
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.widgets.segment import Segments

Tell = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Slot:
    """A field by its name, the control the leader uses for it, and what says below it that something is wrong."""

    name: str
    control: QWidget
    read: Callable[[], str]
    write: Callable[[str], None]
    trouble: Field | ErrorLine | None = None


def note_slot(field: Field, note: NoteEdit, tell: Tell) -> Slot:
    """The note."""
    note.textChanged.connect(tell)
    return Slot("text", note, note.text, note.set_text, field)


def line_slot(name: str, field: Field, edit: QLineEdit, tell: Tell) -> Slot:
    """A line; its start is in view after it was written."""

    def write(value: str) -> None:
        edit.setText(value)
        edit.setCursorPosition(0)

    edit.textChanged.connect(tell)
    return Slot(name, edit, edit.text, write, field)


def combo_slot(name: str, field: Field, combo: EditableCombo, tell: Tell) -> Slot:
    """A line with suggestions."""
    combo.editTextChanged.connect(tell)
    return Slot(name, combo, combo.currentText, combo.setEditText, field)


def choice_slot(name: str, field: Field, combo: Combo, values: Sequence[str], tell: Tell) -> Slot:
    """A choice from a list; `values` are what its lines stand for, in their order."""
    combo.currentIndexChanged.connect(tell)

    def read() -> str:
        return values[combo.currentIndex()]

    def write(value: str) -> None:
        combo.setCurrentIndex(values.index(value) if value in values else 0)

    return Slot(name, combo, read, write, field)


def segments_slot(name: str, segments: Segments, default: str, tell: Tell) -> Slot:
    """A choice among a few; the default is no words at all."""
    segments.chosen.connect(tell)

    def read() -> str:
        current = segments.current() or default
        return "" if current == default else current

    def write(value: str) -> None:
        segments.set_current(value or default)

    return Slot(name, segments, read, write)


def date_slot(name: str, error: ErrorLine, edit: DateField, today: Callable[[], date], tell: Tell) -> Slot:
    """A date to come: ISO where it can be read, else as typed. The field is narrow: `error` may be wider."""
    edit.textChanged.connect(tell)
    edit.wrong.connect(error.say)
    edit.settled.connect(error.settle)

    def read() -> str:
        typed = edit.text().strip()
        try:
            return read_date(typed, today(), Leaning.FUTURE).isoformat() if typed else ""
        except InvalidInputError:
            return typed

    def write(value: str) -> None:
        try:
            edit.set_day(date.fromisoformat(value) if value else None)
        except ValueError:
            edit.set_day(None)
            edit.setText(value)

    return Slot(name, edit, read, write, error)
