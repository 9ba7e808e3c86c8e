"""Skill plans: rows to SkillPlan and back."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from goodword.core.skill_plans import PlanState, PlanStep, SkillPlan
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import stored_moment
from goodword.storage.readable import sensible

_INSERT = (
    "INSERT INTO skill_plan (id, person_id, skill, can_do, steps, state, begun_on, ended_on, created_at, changed_at)"
    " SELECT :id, id, :skill, :can_do, :steps, :state, :begun, :ended, :at, :at FROM person"
    " WHERE name = :person AND removed_at IS NULL"
)


class SqlitePlanStore:
    """PlanStore on SQLite. `new_id` makes the id of a row from the moment of its creation."""

    def __init__(self, book: BookDatabase, new_id: Callable[[datetime], str]) -> None:
        self._book = book
        self._new_id = new_id

    def all(self) -> list[SkillPlan]:
        """See PlanStore."""
        rows = self._book.rows(
            "SELECT skill_plan.*, person.name AS person FROM skill_plan JOIN person ON person.id = person_id"
            " ORDER BY begun_on, skill_plan.id"
        )
        return list(sensible(_plan, rows))

    def add(self, plan: SkillPlan, moment: datetime) -> SkillPlan:
        """See PlanStore."""
        plan = replace(plan, id=self._new_id(moment))
        self._book.write(_INSERT, _values(plan, moment))
        return plan

    def add_new(self, plan: SkillPlan, moment: datetime) -> bool:
        """See PlanStore."""
        return self._book.write(f"{_INSERT} ON CONFLICT (id) DO NOTHING", _values(plan, moment)) > 0

    def replace(self, plan: SkillPlan, moment: datetime) -> None:
        """See PlanStore."""
        self._book.write(
            "UPDATE skill_plan SET skill = :skill, can_do = :can_do, steps = :steps, state = :state,"
            " begun_on = :begun, ended_on = :ended, changed_at = :at WHERE id = :id",
            _values(plan, moment),
        )

    def drop(self, plan_id: str) -> None:
        """See PlanStore."""
        self._book.write("DELETE FROM skill_plan WHERE id = :id", {"id": plan_id})


def _values(plan: SkillPlan, moment: datetime) -> dict[str, Any]:
    return {
        "id": plan.id,
        "person": plan.person,
        "skill": plan.skill,
        "can_do": plan.can_do,
        "steps": json.dumps([[step.text, step.done.isoformat() if step.done else ""] for step in plan.steps]),
        "state": plan.state,
        "begun": plan.begun.isoformat(),
        "ended": plan.ended.isoformat() if plan.ended else None,
        "at": stored_moment(moment),
    }


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _plan(row: dict[str, Any]) -> SkillPlan:
    return SkillPlan(
        id=row["id"],
        person=row["person"],
        skill=row["skill"],
        can_do=row["can_do"],
        steps=tuple(PlanStep(text, _day(done)) for text, done in json.loads(row["steps"])),
        state=PlanState(row["state"]),
        begun=date.fromisoformat(row["begun_on"]),
        ended=_day(row["ended_on"]),
    )
