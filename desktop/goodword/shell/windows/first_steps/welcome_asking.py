"""Welcome, third page: when to ask, what a notification shows, and the promise of privacy."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.autostart import AutostartState
from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, tr
from goodword.core.practices import Practice
from goodword.core.setting_values import format_bool, format_times, parse_times
from goodword.core.settings import BY_KEY
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind
from goodword.shell.widgets.card import Card, Group
from goodword.shell.widgets.combo import EditableCombo
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.mark import Centre, Mark, MarkState
from goodword.shell.widgets.toggle import Toggle
from goodword.shell.windows.first_steps.welcome_page import WelcomePage, label
from goodword.shell.windows.preferences.autostart_row import HELP, LABEL

PROTECT = marked("Protect the book")
"""The switch that goes on to the sheet for it once Welcome is through."""

_TITLE = marked("A good moment for one sentence")
_OPEN = marked("Praise, coaching and listening.")
_ANSWERS = marked("Record  ·  In 15 minutes  ·  I’m off today")
_PROTECTED = marked("With a key: nobody else can read the file or its backups.")
_HALF_HOUR = 30
_DAY = 24 * 60
_MARK = 30


class AskingPage(WelcomePage):
    """The time, names in notifications, and a notification as it will look."""

    def __init__(self, around: Surroundings) -> None:
        theme = around.theme
        super().__init__(
            around, tr("When may it ask?"), tr("One quiet notification, and silence once you have written.")
        )
        self._begun = False
        settings = around.desk.preferences.current()
        self._time = EditableCombo(theme, _half_hours(settings.work_start, settings.work_end))
        self._time.name(BY_KEY["prompt_times"].name)
        self._time.setFixedWidth(round(self._time.sizeHint().width() * 1.2))
        self._time.editTextChanged.connect(self._typed)
        self._time.edit.returnPressed.connect(self.finished)
        self._error = ErrorLine(theme)
        self._start = Toggle(theme, tr(LABEL, "a setting"))
        self._names = Toggle(theme, BY_KEY["names_in_prompts"].name)
        self._names.toggled.connect(self._show_sample)
        self.protects = Toggle(theme, tr(PROTECT))
        self._body = label("", "sec", wrapped=True)
        self.column.addSpacing(14)
        self.column.addWidget(self._choices())
        self.column.addSpacing(14)
        self.column.addWidget(label(tr("It looks like this"), "label"))
        self.column.addSpacing(5)
        self.column.addWidget(self._notice())
        self.column.addSpacing(14)
        self.column.addWidget(_promise(around))
        self.column.addStretch(1)
        self._show_sample()

    def begin(self) -> None:
        """Show what is set, when it comes into view first; the sample names whom the team page has now."""
        preferences = self.around.desk.preferences
        if not self._begun:
            self._begun = True
            settings = preferences.current()
            self._time.setEditText(format_times(settings.prompt_times).replace(",", ", "))
            self._names.setChecked(settings.names_in_prompts)
            self._start.setChecked(self.around.autostart.state() in (AutostartState.ON, AutostartState.OFF))
        self._show_sample()

    def take_focus(self) -> None:
        """Into the time, ready to be typed over."""
        self._time.setFocus()
        self._time.edit.selectAll()

    def keep(self) -> bool:
        """Write both, if the time can be taken; else say why below it."""
        preferences = self.around.desk.preferences
        try:
            times = format_times(parse_times(self._time.currentText()))
            wanted = {"prompt_times": times, "names_in_prompts": format_bool(self._names.isChecked())}
            changed = {key: value for key, value in wanted.items() if preferences.text(key) != value}
            if changed:
                preferences.change_together(changed)
            self._keep_start()
        except InvalidInputError as error:
            self._error.say(error)
            self._time.set_wrong(True)
            self._time.setAccessibleDescription(str(error))
            self._time.setFocus()
            return False
        return True

    def _keep_start(self) -> None:
        autostart = self.around.autostart
        wanted = self._start.isChecked()
        if wanted != (autostart.state() is AutostartState.ON):
            autostart.switch(wanted)

    def _typed(self) -> None:
        self._error.settle()
        self._time.set_wrong(False)
        self._time.setAccessibleDescription("")

    def _choices(self) -> QWidget:
        card = Card(self.around.theme, tr("When to ask"))
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        asking, names = BY_KEY["prompt_times"], BY_KEY["names_in_prompts"]
        column.addLayout(_row(asking.name, tr("Once a day, never outside your working hours."), self._time))
        column.addWidget(self._error)
        state = self.around.autostart.state()
        if state is not AutostartState.UNAVAILABLE:
            column.addWidget(_rule())
            column.addLayout(_row(tr(LABEL, "a setting"), tr(HELP[state]), self._start))
        column.addWidget(_rule())
        column.addLayout(_row(names.name, tr("Off: others may see your screen."), self._names))
        if self.around.protection is not None and self.around.protection.key is None:
            column.addWidget(_rule())
            column.addLayout(_row(tr(PROTECT), tr(_PROTECTED), self.protects))
        else:
            self.protects.setParent(self)
            self.protects.hide()
        return card

    def _notice(self) -> QWidget:
        theme = self.around.theme
        card = Card(theme, tr("A sample notification"))
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        mark = Mark(theme, _MARK, MarkState(frozenset(), Centre.NONE))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(label(tr(_TITLE), "strong"))
        words.addWidget(self._body)
        words.addWidget(label(tr(_ANSWERS), "caption"))
        row.addLayout(words, 1)
        return card

    def _show_sample(self) -> None:
        desk = self.around.desk
        name = None
        if self._names.isChecked():
            team = [person.name for person in desk.journal.people() if person.left is None]
            name = team[0] if team else tr("Amara", "a first name, in a sample")
        self._body.setText(f"{tr(_OPEN)}\n{desk.prompting.texts.question(Practice.PRAISE, 0, name)}")


def _rule() -> QFrame:
    rule = QFrame()
    set_kind(rule, "rule")
    return rule


def _row(name: str, help_: str, control: QWidget) -> QHBoxLayout:
    """Name and help at the left, the control at the right."""
    row = QHBoxLayout()
    row.setSpacing(14)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(label(name, "body"))
    words.addWidget(label(help_, "caption"))
    row.addLayout(words, 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def _promise(around: Surroundings) -> QWidget:
    group = Group(tr("Privacy", "a heading"))
    outer = QVBoxLayout(group)
    outer.setContentsMargins(0, 0, 0, 0)
    well = QFrame()
    set_kind(well, "well")
    row = QHBoxLayout(well)
    row.setContentsMargins(16, 11, 16, 11)
    row.setSpacing(12)
    row.addWidget(Icon(around.theme, "lock"), 0, Qt.AlignmentFlag.AlignTop)
    words = tr(
        "Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. "
        "Coaching cannot get into a note at all."
    )
    row.addWidget(label(words, "sec", wrapped=True), 1)
    outer.addWidget(well)
    return group


def _half_hours(start: time, end: time) -> list[str]:
    """Every half hour of the working time, which may go past midnight."""
    begin, last = (60 * moment.hour + moment.minute for moment in (start, end))
    last = last if last > begin else last + _DAY
    return [f"{minutes // 60 % 24:02}:{minutes % 60:02}" for minutes in range(begin, last, _HALF_HOUR)]
