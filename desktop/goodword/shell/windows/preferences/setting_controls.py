"""The control for each kind of setting: shows a value as text, and tells when the leader chose another."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from goodword.core.date_words import day_month_year, weekday_names
from goodword.core.practices import Practice
from goodword.core.settings import EXAMPLES, Control, Setting
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.chip import Chip
from goodword.shell.widgets.combo import Combo
from goodword.shell.widgets.folding_row import FoldingRow
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.toggle import Toggle

_ADDRESSES = ("mail_to_manager", "mail_to_team", "mail_to_company", "mail_from", "smtp_host", "smtp_user")
_WIDE = {"leader_name": 230, "shortcut": 190, **dict.fromkeys(_ADDRESSES, 260), "prompt_times": 140}
_WIDTHS = {Control.TIME: 84, Control.NUMBER: 84, Control.TEXT: 120, Control.DATE: 180}
_CHOICE_WIDTH = 150
_BEFORE_WEEKEND = 5


class SettingControl(QWidget):
    """`chosen` gives the value as `goodword settings` takes it; the control keeps what was typed until told else."""

    chosen = Signal(str)

    is_wide = False
    """Whether it wants a line of its own below the words."""

    def show_value(self, value: str) -> None:
        """Show the value in force."""
        raise NotImplementedError

    def set_wrong(self, wrong: bool, why: str = "") -> None:
        """Mark what was typed as something that can't be taken."""
        self.setAccessibleDescription(why if wrong else "")

    @property
    def keeps_typed(self) -> bool:
        """Whether something was typed that a refusal must leave in place."""
        return False

    def settle(self) -> None:
        """Tell what was typed and not yet told."""

    def _lay_out(self, parts: Sequence[QWidget], gap: int = 6) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        for part in parts:
            row.addWidget(part, 1)


class TextControl(SettingControl):
    """A field: told when it is left, or at Return."""

    def __init__(self, theme: Theme, spec: Setting) -> None:
        super().__init__()
        self._shown = ""
        self._words = spec.shown
        self.field = LineEdit(theme)
        self.field.setAccessibleName(spec.name)
        self.field.setPlaceholderText(EXAMPLES.get(spec.key, ""))
        width = _WIDE.get(spec.key, _WIDTHS.get(spec.control, 120))
        self.field.setFixedWidth(round(width * width_factor(theme.types.body)))
        self._lay_out([self.field])
        self.setFocusProxy(self.field)
        self.field.left.connect(self.settle)
        self.field.returnPressed.connect(self.settle)

    @property
    def keeps_typed(self) -> bool:
        """What stands in the field is not what was told last."""
        return self.field.text() != self._shown

    def show_value(self, value: str) -> None:
        """Show `value`, from its start."""
        self._shown = self._words(value)
        self.field.setText(self._shown)
        if not self.field.hasFocus():
            self.field.setCursorPosition(0)

    def set_wrong(self, wrong: bool, why: str = "") -> None:
        """The edge in the error colour."""
        self.field.set_wrong(wrong)
        self.field.setAccessibleDescription(why if wrong else "")

    def settle(self) -> None:
        """Tell another text than the one in force; the old one again settles an error."""
        if self.keeps_typed or self.field.is_wrong():
            self.chosen.emit(self.field.text())


class DateControl(TextControl):
    """A field with a date in words; it is read when it is set."""

    def show_value(self, value: str) -> None:
        """Show the date in the language spoken."""
        super().show_value(day_month_year(date.fromisoformat(value)) if value else "")


class ToggleControl(SettingControl):
    """A switch."""

    def __init__(self, theme: Theme, spec: Setting) -> None:
        super().__init__()
        self._spec = spec
        self._toggle = Toggle(theme, spec.name)
        self._lay_out([self._toggle])
        self._toggle.toggled.connect(lambda on: self.chosen.emit(spec.format(on)))

    def show_value(self, value: str) -> None:
        """On or off, however the setting spells it."""
        with QSignalBlocker(self._toggle):
            self._toggle.setChecked(bool(self._spec.parse(value)))


class ChoiceControl(SettingControl):
    """A list to choose from."""

    def __init__(self, theme: Theme, spec: Setting) -> None:
        super().__init__()
        self._combo = Combo(theme)
        self._combo.name(spec.name)
        for value, label in spec.named_choices():
            self._combo.addItem(label, value)
        width = max(_CHOICE_WIDTH * width_factor(theme.types.body), self._combo.sizeHint().width())
        self._combo.setFixedWidth(round(width))
        self._lay_out([self._combo])
        self._combo.currentIndexChanged.connect(lambda _: self.chosen.emit(self._combo.currentData()))

    def show_value(self, value: str) -> None:
        """Choose `value`."""
        with QSignalBlocker(self._combo):
            self._combo.setCurrentIndex(self._combo.findData(value))


class SeveralControl(SettingControl):
    """Some of a few: each a button, the group has the setting's name."""

    def __init__(self, spec: Setting, parts: dict[str, QPushButton | QCheckBox], gap: int) -> None:
        super().__init__()
        self.setAccessibleName(spec.name)
        self._parts = parts
        self._lay_out(list(parts.values()), gap)
        for part in parts.values():
            part.toggled.connect(self._tell)

    def show_value(self, value: str) -> None:
        """Switch on those in `value`."""
        chosen = value.split(",")
        for key, part in self._parts.items():
            with QSignalBlocker(part):
                part.setChecked(key in chosen)

    def _tell(self) -> None:
        self.chosen.emit(",".join(key for key, part in self._parts.items() if part.isChecked()))


class WeekdaysControl(SeveralControl):
    """Monday to Sunday; where that is too narrow the weekend stands below."""

    is_wide = True

    def __init__(self, theme: Theme, spec: Setting) -> None:
        parts: dict[str, QPushButton | QCheckBox] = {}
        for (value, label), day in zip(spec.named_choices(), weekday_names(), strict=True):
            button = Button(theme, label)
            button.setCheckable(True)
            button.setAccessibleName(day)
            parts[value] = button
        super().__init__(spec, parts, 6)

    def _lay_out(self, parts: Sequence[QWidget], gap: int = 6) -> None:
        row = FoldingRow(gap)
        for some in (parts[:_BEFORE_WEEKEND], parts[_BEFORE_WEEKEND:]):
            group = QWidget()
            line = QHBoxLayout(group)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(gap)
            for part in some:
                line.addWidget(part, 1)
            row.add(group, len(some))
        super()._lay_out([row])


class PracticesControl(SeveralControl):
    """The three practices."""

    def __init__(self, theme: Theme, spec: Setting) -> None:
        parts: dict[str, QPushButton | QCheckBox] = {}
        for value, label in spec.named_choices():
            chip = Chip(theme, Practice(value), label)
            chip.setAccessibleName(label)
            parts[value] = chip
        super().__init__(spec, parts, 6)


def control_for(theme: Theme, spec: Setting) -> SettingControl:
    """The control that a setting asks for."""
    match spec.control:
        case Control.DATE:
            return DateControl(theme, spec)
        case Control.TOGGLE:
            return ToggleControl(theme, spec)
        case Control.CHOICE:
            return ChoiceControl(theme, spec)
        case Control.WEEKDAYS:
            return WeekdaysControl(theme, spec)
        case Control.PRACTICES:
            return PracticesControl(theme, spec)
        case _:
            return TextControl(theme, spec)
