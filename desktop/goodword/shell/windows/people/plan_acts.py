"""What can be done about somebody's skill plan from the Team window."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from goodword.core.coaching_plans import CoachingPlans, Practising
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.people import Person
from goodword.core.skill_plans import PlanState, SkillPlan
from goodword.core.typed_dates import date_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.people.plan_sheet import PlanSheet, PlanTexts

_MOST_SHOWN = 12
_WORDS = 60


class PlanActs(QObject):
    """`done` tells what was done in words, how it is undone, and whom to choose; `failed` why not.

    What was typed into a sheet that was left stands in it again, as long as this is there.
    """

    done = Signal(str, object, object)
    failed = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._typed: dict[tuple[str, str], PlanTexts] = {}

    @property
    def _plans(self) -> CoachingPlans:
        return self._around.desk.plans

    def begin(self, person: Person, skill: str | None) -> None:
        """Ask for a plan; `skill` is suggested."""

        def keep(texts: PlanTexts) -> None:
            plan = self._plans.begin(person.name, texts.skill, texts.can_do, texts.steps)
            self._typed.pop((person.id, ""), None)
            said = tr("{name}: {skill}", "a person and a skill").format(name=person.name, skill=plan.skill)
            self.done.emit(said, lambda: self._plans.forget(plan.id), person.id)

        title = tr("A plan for {name}").format(name=person.called)
        self._ask(title, (person.id, ""), PlanTexts(skill or ""), keep)

    def reword(self, person: Person, plan: SkillPlan) -> None:
        """Ask for other words."""
        was = PlanTexts(plan.skill, plan.can_do, tuple(step.text for step in plan.steps))

        def keep(texts: PlanTexts) -> None:
            self._plans.reword(plan.id, texts.skill, texts.can_do, texts.steps)
            self._typed.pop((person.id, plan.id), None)
            said = tr("The plan is in other words now")
            self.done.emit(said, lambda: self._plans.put_back(plan), person.id)

        self._ask(tr("Reword the plan"), (person.id, plan.id), was, keep)

    def tick(self, plan: SkillPlan, place: int, *, done: bool) -> None:
        """A small step is done, or not after all."""
        said = tr("Done: {step}", "a step") if done else tr("Not done yet: {step}", "a step")
        self._try(
            lambda: self._plans.step_done(plan.id, place, done=done), said.format(step=plan.steps[place].text), plan
        )

    def take_up(self, plan: SkillPlan) -> None:
        """Go on with it."""
        said = tr("Taken up again: {skill}").format(skill=plan.skill)
        self._try(lambda: self._plans.take_up(plan.id), said, plan)

    def menu(self, person: Person, plan: SkillPlan) -> QMenu:
        """What can be done with a live plan. It goes when it is closed."""
        menu = self._menu()
        menu.addAction(tr("Reword…", "a plan, in the menu"), lambda: self.reword(person, plan))
        ends = (
            (tr("It sits: finish", "a plan, in the menu"), PlanState.FINISHED, self._plans.finish),
            (tr("Pause", "a plan, in the menu"), PlanState.PAUSED, self._plans.pause),
            (tr("Drop", "a plan, in the menu"), PlanState.DROPPED, self._plans.drop),
        )
        for words, state, end in ends:
            menu.addAction(words, partial(self._end, plan, state, end))
        return menu

    def evidence_menu(self, practising: Practising) -> QMenu:
        """The latest records that name the skill; each opens in History."""
        menu, today = self._menu(), self._around.desk.preferences.today()
        for entry in practising.evidence[:_MOST_SHOWN]:
            text = " ".join(entry.content.text.split())
            short = text if len(text) <= _WORDS else f"{text[:_WORDS].rstrip()}…"
            words = tr("{date}: {text}", "a record").format(date=date_words(entry.date, today), text=short)
            menu.addAction(words.replace("&", "&&"), partial(self._around.open.history, entry.id))
        return menu

    def know(self, ids: Collection[str]) -> None:
        """Who is there; what was typed about anybody else is forgotten."""
        self._typed = {key: typed for key, typed in self._typed.items() if key[0] in ids}

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _ask(
        self, title: str, key: tuple[str, str], texts: PlanTexts, keep: Callable[[PlanTexts], object]
    ) -> None:
        def left(typed: PlanTexts) -> None:
            self._typed[key] = typed

        PlanSheet(self._around, self._window, title, self._typed.get(key, texts), keep, left).open()

    def _end(self, plan: SkillPlan, state: PlanState, end: Callable[[str], object]) -> None:
        words = {
            PlanState.FINISHED: tr("It sits: {skill}"),
            PlanState.PAUSED: tr("Paused: {skill}"),
            PlanState.DROPPED: tr("Dropped: {skill}"),
        }
        self._try(lambda: end(plan.id), words[state].format(skill=plan.skill), plan)

    def _try(self, act: Callable[[], object], said: str, before: SkillPlan) -> None:
        try:
            act()
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.done.emit(said, lambda: self._plans.put_back(before), None)


def below(widget: QWidget, menu: QMenu) -> None:
    """Open the menu below a control."""
    menu.popup(widget.mapToGlobal(QPoint(0, widget.height() + 2)))
