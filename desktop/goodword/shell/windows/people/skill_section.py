"""The one skill somebody practises, in the right pane of Team: its small steps, what shows that it sits, history."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.coaching_plans import Practising
from goodword.core.language import tr
from goodword.core.plan_words import plan_state_line, steps_line
from goodword.core.skill_plans import PlanState, SkillPlan
from goodword.core.soundness import record_count
from goodword.core.team import Member
from goodword.core.team_words import NO_SKILL, short_date
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.card import Group
from goodword.shell.widgets.check import Check
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.step_blocks import StepBlocks

_MOST_ENDED = 4


class StepLine(QWidget):
    """A small step that is ticked; the words may take several lines."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, words: str, *, done: bool) -> None:
        super().__init__()
        self.check = Check(theme)
        self.check.setAccessibleName(words)
        self.check.setChecked(done)
        self.check.toggled.connect(self.toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(ElidedLabel(theme, words, 4), 1, Qt.AlignmentFlag.AlignVCenter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words tick it too."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.check.toggle()


class SkillSection(QWidget):
    """Each signal tells what is wanted, with the plan it is wanted of."""

    begin_wanted = Signal()
    ticked = Signal(object, int, bool)
    more_wanted = Signal(object, object)
    evidence_wanted = Signal(object)
    again_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plan: SkillPlan | None = None
        self.skill = ElidedLabel(theme, lines=3)
        self._bar = StepBlocks(theme)
        self._next = ElidedLabel(theme, lines=3, role="caption")
        self._can_do = ElidedLabel(theme, lines=6, role="sec")
        self._group = Group(tr("Small steps"))
        self._steps = QVBoxLayout(self._group)
        self.evidence = Button(theme, "", ButtonKind.SMALL_LINK)
        self.begin = Button(theme, tr("Begin a plan…", "a button"))
        self.change = Button(theme, tr("Change the plan…", "a button"))
        self._ended_head = QLabel(tr("Before"))
        set_role(self._ended_head, "label")
        self._ended = QVBoxLayout()
        for button in (self.begin, self.change):
            button.setAccessibleName(button.text())
        self._lay_out()
        self.begin.clicked.connect(self.begin_wanted)
        self.change.clicked.connect(lambda: self.more_wanted.emit(self._plan, self.change))
        self.evidence.clicked.connect(lambda: self.evidence_wanted.emit(self.evidence))

    def show_plan(self, member: Member, practising: Practising) -> None:
        """Show where somebody stands; without a plan the skill their check-ins spoke of last."""
        plan, before = practising.plan, self._plan
        self._plan = plan
        skill = plan.skill if plan else member.skill
        self.skill.setText(skill or tr(NO_SKILL))
        set_role(self.skill, "body" if skill else "sec")
        for part in (self._bar, self._next, self._can_do, self._group, self.change):
            part.setVisible(plan is not None)
        self.begin.setVisible(plan is None and member.here)
        self._show_evidence(practising)
        if plan is not None:
            self._bar.show_steps(tuple(step.done is not None for step in plan.steps))
            self._next.setText(steps_line(plan))
            self._can_do.setText(tr("Can do it means: {words}").format(words=plan.can_do))
            self._show_steps(plan, before)
        self._show_ended(practising.history, may_go_on=plan is None and member.here)

    def _show_evidence(self, practising: Practising) -> None:
        count = len(practising.evidence)
        self.evidence.setVisible(bool(count))
        self.evidence.setText(tr("Seen in {records}", "3 records").format(records=record_count(count)))
        self.evidence.setAccessibleName(self.evidence.text())
        self.evidence.updateGeometry()

    def _show_steps(self, plan: SkillPlan, before: SkillPlan | None) -> None:
        """The lines that are there stay, so that the focus does, unless the words are others."""
        same = before is not None and before.id == plan.id
        if same and before is not None and [one.text for one in before.steps] == [one.text for one in plan.steps]:
            for place, step in enumerate(plan.steps):
                item = self._steps.itemAt(place)
                line = item.widget() if item else None
                if isinstance(line, StepLine):
                    with QSignalBlocker(line.check):
                        line.check.setChecked(step.done is not None)
                    line.check.update()
            return
        _empty(self._steps)
        for place, step in enumerate(plan.steps):
            line = StepLine(self._theme, step.text, done=step.done is not None)
            line.toggled.connect(lambda on, place=place: self.ticked.emit(self._plan, place, on))
            self._steps.addWidget(line)
            line.show()

    def _show_ended(self, plans: tuple[SkillPlan, ...], *, may_go_on: bool) -> None:
        _empty(self._ended)
        self._ended_head.setVisible(bool(plans))
        for plan in plans[:_MOST_ENDED]:
            self._ended.addWidget(ElidedLabel(self._theme, plan_state_line(plan, short_date), 3, "caption"))
            if may_go_on and plan.state is not PlanState.FINISHED:
                again = Button(self._theme, tr("Take up again", "a skill, a button"), ButtonKind.SMALL_LINK)
                again.setAccessibleName(tr("Take up again: {skill}").format(skill=plan.skill))
                again.clicked.connect(lambda _=False, plan=plan: self.again_wanted.emit(plan))
                self._ended.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
                again.show()
        if (more := len(plans) - _MOST_ENDED) > 0:
            words = tr("{n} more before that|{n} more before that", "plans", more).format(n=more)
            self._ended.addWidget(ElidedLabel(self._theme, words, 1, "caption"))

    def _lay_out(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        for inner in (self._steps, self._ended):
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.skill, self._bar, self._next, self._can_do, self._group):
            column.addWidget(part)
        for button in (self.evidence, self.change, self.begin):
            column.addWidget(button, 0, left)
        column.addWidget(self._ended_head)
        column.addLayout(self._ended)


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
