"""Asks for a skill plan: the one skill, what being able to do it looks like, three to six small steps."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.practices import is_blank
from goodword.core.skill_plans import LEAST_STEPS, MOST_STEPS, checked_text
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 480
_MOST_HEIGHT = 520
_SKILL, _FINISH, _STEP = marked("skill", "a field"), marked("finish line", "a field"), marked("step", "a field")


@dataclass(frozen=True, slots=True)
class PlanTexts:
    """What is typed, or is there."""

    skill: str = ""
    can_do: str = ""
    steps: tuple[str, ...] = ()


class PlanSheet(Sheet):
    """`keep` takes the texts, or raises KnownError. What is typed is told to `left` where the sheet is left without."""

    def __init__(
        self,
        around: Surroundings,
        window: QWidget,
        title: str,
        texts: PlanTexts,
        keep: Callable[[PlanTexts], object],
        left: Callable[[PlanTexts], None],
    ) -> None:
        super().__init__(around, window, title, _WIDTH)
        self._keep, self._left, self._kept = keep, left, False
        self._begun = texts
        self._skill = self._field(tr("One skill, narrow enough to practise"), tr("Skill"), texts.skill)
        self._can_do = self._field(
            tr("What does “can do it” look like?"), tr("Can do it means", "a field"), texts.can_do
        )
        given = (*texts.steps, *[""] * MOST_STEPS)[:MOST_STEPS]
        self._steps = [
            self._field(
                tr("Small steps, three to six") if place == 0 else "",
                tr("Step {n}", "a field").format(n=place + 1),
                text,
            )
            for place, text in enumerate(given)
        ]
        self._error = ErrorLine(around.theme)
        self._lay_out()
        act = Button(around.theme, tr("Keep the plan", "a button"), ButtonKind.PRIMARY)
        leave = Button(around.theme, tr("Not now", "a button"))
        self.feet((act, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        act.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        self._edit(self._skill).setFocus()

    def reject(self) -> None:
        """Esc."""
        self._tell_left()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not now."""
        self._tell_left()
        super().closeEvent(event)

    def texts(self) -> PlanTexts:
        """What stands in the fields, steps without the empty ones."""
        steps = tuple(text for field in self._steps if not is_blank(text := self._edit(field).text()))
        return PlanTexts(self._edit(self._skill).text(), self._edit(self._can_do).text(), steps)

    def _tell_left(self) -> None:
        if not self._kept and self.texts() != self._begun:
            self._left(self.texts())
            self._begun = self.texts()

    def _take(self) -> None:
        if not self._is_sound():
            return
        try:
            self._keep(self.texts())
        except KnownError as error:
            self._error.say(error)
            return
        self._kept = True
        self.close()

    def _is_sound(self) -> bool:
        """Whether each text can be taken; the first that can't has the focus."""
        self._error.settle()
        too_few = len(self.texts().steps) < LEAST_STEPS
        asked = [(self._skill, _SKILL), (self._can_do, _FINISH)]
        asked += [
            (field, _STEP)
            for place, field in enumerate(self._steps)
            if (too_few and place < LEAST_STEPS) or not is_blank(self._edit(field).text())
        ]
        wrong = [field for field, what in asked if not _is_taken(field, self._edit(field).text(), what)]
        if wrong:
            self._edit(wrong[0]).setFocus()
        return not wrong

    def _field(self, label: str, name: str, text: str) -> Field:
        edit = LineEdit(self.around.theme)
        edit.setAccessibleName(name)
        edit.setText(text)
        edit.setCursorPosition(0)
        field = Field(self.around.theme, label, edit)
        field.label.setVisible(bool(label))
        edit.textEdited.connect(lambda _: field.settle())
        edit.returnPressed.connect(self._take)
        return field

    def _edit(self, field: Field) -> LineEdit:
        edit = field.control
        assert isinstance(edit, LineEdit)
        return edit

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(12)
        column.addWidget(self._skill)
        column.addWidget(self._can_do)
        steps = QVBoxLayout()
        steps.setSpacing(6)
        for field in self._steps:
            steps.addWidget(field)
        column.addLayout(steps)
        column.addStretch(1)
        room = self.window().screen().availableGeometry().height()
        scroll = ScrollPage(page)
        scroll.setMinimumHeight(min(page.sizeHint().height(), _MOST_HEIGHT, max(120, room - 200)))
        self.column.addWidget(scroll, 1)
        self.column.addWidget(self._error)


def _is_taken(field: Field, text: str, what: str) -> bool:
    field.settle()
    try:
        checked_text(text, what)
    except KnownError as error:
        field.say(error)
        return False
    return True
