"""Use cases about skill plans: begun, worded anew, step by step, finished, paused, dropped and taken up again."""

from dataclasses import dataclass, replace
from datetime import date

from goodword.core.errors import InvalidInputError, NotFoundError
from goodword.core.language import tr
from goodword.core.people import Person, fold, match
from goodword.core.ports import Book, Clock, Query
from goodword.core.practices import Entry
from goodword.core.preferences import Preferences
from goodword.core.skill_plans import (
    PlanState,
    PlanStep,
    SkillPlan,
    Stage,
    checked_texts,
    evidence,
    settled,
    stage_of,
)


@dataclass(frozen=True, slots=True)
class Practising:
    """Where somebody stands: their plans, the evidence for the live one, newest first, and the next stage."""

    plan: SkillPlan | None
    history: tuple[SkillPlan, ...]
    evidence: tuple[Entry, ...]
    stage: Stage


class CoachingPlans:
    """The skill plans. Every change is in the book when the method returns."""

    def __init__(self, book: Book, clock: Clock, preferences: Preferences) -> None:
        self._book = book
        self._clock = clock
        self._preferences = preferences

    def of(self, person: str) -> Practising:
        """Where that person stands; NotFoundError where nobody has that name."""
        known = self._person(person)
        plans = self._plans(known)
        plan = plans[0] if plans and plans[0].state is PlanState.LIVE else None
        found = self._book.entries.find(Query(person=known.name, since=plan.begun)) if plan else []
        seen = tuple(evidence(plan, found)) if plan else ()
        return Practising(plan, tuple(one for one in plans if one is not plan), seen, stage_of(plan, found))

    def evidence(self, plan: SkillPlan) -> list[Entry]:
        """The records that name the skill of a plan, also of an ended one, newest first."""
        return evidence(plan, self._book.entries.find(Query(person=plan.person, since=plan.begun, until=plan.ended)))

    def live(self) -> dict[str, SkillPlan]:
        """The live plan of everybody here who has one, by name."""
        plans: dict[str, list[SkillPlan]] = {}
        for plan in self._book.plans.all():
            plans.setdefault(plan.person, []).append(plan)
        today = self._preferences.today()
        gone = {person.name for person in self._book.people.all() if not person.is_here(today)}
        first = {name: settled(found)[0] for name, found in plans.items() if name not in gone}
        return {name: plan for name, plan in first.items() if plan.state is PlanState.LIVE}

    def ended(self, person: str, skill: str | None = None) -> SkillPlan:
        """The plan of that person that ended last, or the last for that skill; NotFoundError where none did."""
        plans = (one for one in self._plans(self._person(person)) if one.state is not PlanState.LIVE)
        found = [one for one in plans if skill is None or fold(one.skill) == fold(skill)]
        if not found:
            raise NotFoundError(tr("No such plan has ended."), tr("goodword plans --all lists them."))
        return max(found, key=lambda one: (one.ended or one.begun, one.begun, one.id))

    def begin(self, person: str, skill: str, can_do: str, steps: tuple[str, ...]) -> SkillPlan:
        """Begin a plan today. InvalidInputError where they have a live one, or for texts that can't be."""
        skill, can_do, steps = checked_texts(skill, can_do, steps)
        with self._book.transaction():
            known = self._person(person)
            self._require_none_live(known)
            today = self._preferences.today()
            plan = SkillPlan("", known.name, skill, can_do, tuple(map(PlanStep, steps)), PlanState.LIVE, today)
            return self._book.plans.add(plan, self._clock.now())

    def reword(self, plan_id: str, skill: str, can_do: str, steps: tuple[str, ...]) -> SkillPlan:
        """Say it in other words; steps that stay as they were stay done."""
        skill, can_do, steps = checked_texts(skill, can_do, steps)
        with self._book.transaction():
            plan = self._stored(plan_id)
            done = {step.text: step.done for step in plan.steps}
            worded = tuple(PlanStep(text, done.get(text)) for text in steps)
            self._keep(replace(plan, skill=skill, can_do=can_do, steps=worded))
            return self.plan(plan_id)

    def step_done(self, plan_id: str, place: int, *, done: bool) -> SkillPlan:
        """The step at that place, from 0 on, is done today, or not done after all."""
        with self._book.transaction():
            plan = self._stored(plan_id)
            if not 0 <= place < len(plan.steps):
                raise NotFoundError(tr("The plan has no such step."), tr("Look at the plan again."))
            on = plan.steps[place].done or self._preferences.today() if done else None
            steps = list(plan.steps)
            steps[place] = replace(steps[place], done=on)
            self._keep(replace(plan, steps=tuple(steps)))
            return self.plan(plan_id)

    def finish(self, plan_id: str) -> SkillPlan:
        """The skill sits."""
        return self._end(plan_id, PlanState.FINISHED)

    def pause(self, plan_id: str) -> SkillPlan:
        """Not now; it can be taken up again."""
        return self._end(plan_id, PlanState.PAUSED)

    def drop(self, plan_id: str) -> SkillPlan:
        """It will not be gone on with."""
        return self._end(plan_id, PlanState.DROPPED)

    def take_up(self, plan_id: str) -> SkillPlan:
        """Go on with it. InvalidInputError where another one is live."""
        with self._book.transaction():
            plan = self.plan(plan_id)
            if plan.state is PlanState.LIVE:
                return plan
            self._require_none_live(self._person(plan.person))
            return self._keep(replace(plan, state=PlanState.LIVE, ended=None))

    def put_back(self, before: SkillPlan) -> None:
        """Undo: the plan is as it was. InvalidInputError where it was live and another one is by now."""
        with self._book.transaction():
            person = self._person(self._stored(before.id).person)
            live = self.live().get(person.name)
            if before.state is PlanState.LIVE and live is not None and live.id != before.id:
                self._require_none_live(person)
            self._keep(before)

    def forget(self, plan_id: str) -> None:
        """Undo: a plan that was begun by mistake never was."""
        with self._book.transaction():
            self._book.plans.drop(plan_id)

    def plan(self, plan_id: str) -> SkillPlan:
        """The plan with that id; NotFoundError where there is none."""
        person = self._person(self._stored(plan_id).person)
        return next(plan for plan in self._plans(person) if plan.id == plan_id)

    def _stored(self, plan_id: str) -> SkillPlan:
        """As it is kept: live also where another one of the same person is the one that counts."""
        found = next((plan for plan in self._book.plans.all() if plan.id == plan_id), None)
        if found is None:
            raise NotFoundError(tr("That plan is no longer there."), tr("Look at the team again."))
        return found

    def _end(self, plan_id: str, state: PlanState) -> SkillPlan:
        with self._book.transaction():
            plan = self.plan(plan_id)
            on: date | None = self._preferences.today()
            return plan if plan.state is state else self._keep(replace(plan, state=state, ended=on))

    def _require_none_live(self, person: Person) -> None:
        plan = self.live().get(person.name)
        if plan is not None:
            raise InvalidInputError(
                tr("{name} is working on {skill}.").format(name=person.name, skill=plan.skill),
                tr("Finish, pause or drop that first: one skill at a time."),
            )

    def _keep(self, plan: SkillPlan) -> SkillPlan:
        self._book.plans.replace(plan, self._clock.now())
        return plan

    def _plans(self, person: Person) -> list[SkillPlan]:
        return settled(plan for plan in self._book.plans.all() if plan.person == person.name)

    def _person(self, name: str) -> Person:
        found = match(name, self._book.people.all())
        if found is None:
            raise NotFoundError(tr("Nobody in the book has that name."), tr("goodword people lists the team."))
        return found
