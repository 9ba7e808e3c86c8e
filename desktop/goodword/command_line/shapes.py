"""The JSON shapes that scripts rely on: keys always present, null where unknown."""

from datetime import date
from typing import Any

from goodword.core.coaching_plans import Practising
from goodword.core.days import Away, TimeOff, joined_days
from goodword.core.findings import Finding
from goodword.core.insights import Insight
from goodword.core.practices import Practice
from goodword.core.setting_values import WEEKDAY_NAMES
from goodword.core.skill_plans import SkillPlan
from goodword.core.steps import Step
from goodword.core.streaks import Standing
from goodword.core.team import Member
from goodword.core.topics import Topic
from goodword.core.whom_next import Wait
from goodword.core.wording.labels import HINTED, LABELS, Reading
from goodword.core.wording.words import hint, question
from goodword.core.workdays import Status


def status_shape(status: Status) -> dict[str, Any]:
    """Today and the streaks."""
    return {
        "date": status.today.date.isoformat(),
        "day_kind": status.today.kind.value,
        "done": {practice.value: practice in status.today.done for practice in Practice},
        "series": {series.value: _standing(standing) for series, standing in status.series.items()},
    }


def reading_shape(practice: Practice, reading: Reading | None, person: str | None, note_id: Any) -> dict[str, Any]:
    """What the wording coach says about a note; labels are null where it has no rules for the language."""
    shape: dict[str, Any] = {"id": note_id, "kind": practice.value}
    if reading is None:
        return {**shape, "labels": None, "score": None, "spans": [], "question": None, "hints": []}
    return {
        **shape,
        "labels": {label.value: label in reading.present for label in LABELS[practice]},
        "score": None if reading.score is None else round(reading.score, 4),
        "spans": [[span.label.value, span.start, span.end] for span in reading.spans],
        "question": question(practice, reading.present, person),
        "hints": [hint(label) for label in HINTED[practice] if label in reading.present],
    }


def member_shape(member: Member, today: date) -> dict[str, Any]:
    """Somebody of the team."""
    person, until = member.person, member.person.away_until(today)
    return {
        "name": person.name,
        "recognition": person.recognition,
        "left": person.left.isoformat() if person.left else None,
        "skill": member.skill,
        "last_praise": member.last_praise.isoformat() if member.last_praise else None,
        "last_coaching": member.last_coaching.isoformat() if member.last_coaching else None,
        "workdays_since_praise": member.since_praise,
        "workdays_since_coaching": member.since_coaching,
        "spoken": person.spoken,
        "weekdays": None if person.weekdays is None else [WEEKDAY_NAMES[day] for day in sorted(person.weekdays)],
        "also": list(person.aliases),
        "away": [away_shape(off) for off in joined_days(person.away)],
        "away_until": until.isoformat() if until else None,
    }


def step_shape(step: Step) -> dict[str, Any]:
    """A next step as it stands."""
    return {
        "id": step.id,
        "entry": step.entry,
        "person": step.person,
        "skill": step.skill,
        "text": step.text,
        "owner": step.owner,
        "due": step.due.isoformat() if step.due else None,
        "state": step.state,
        "agreed": step.agreed.isoformat(),
        "since": step.since.isoformat() if step.since else None,
    }


def away_shape(off: Away | TimeOff) -> list[str]:
    """A range of days: the first and the last."""
    return [off.first.isoformat(), off.last.isoformat()]


def wait_shape(wait: Wait, today: date) -> dict[str, Any]:
    """How long somebody has waited for praise or a check-in."""
    until = wait.person.away_until(today)
    return {
        "person": wait.person.name,
        "practice": wait.practice.value,
        "workdays": wait.workdays,
        "away_until": until.isoformat() if until else None,
    }


def plan_shape(plan: SkillPlan, stands: Practising) -> dict[str, Any]:
    """A skill plan; its evidence and the stage of the next check-in are told of the live one."""
    is_live = plan is stands.plan
    return {
        "id": plan.id,
        "person": plan.person,
        "skill": plan.skill,
        "can_do": plan.can_do,
        "steps": [{"text": step.text, "done": _iso(step.done)} for step in plan.steps],
        "state": plan.state,
        "begun": plan.begun.isoformat(),
        "ended": _iso(plan.ended),
        "stage": stands.stage if is_live else None,
        "evidence": [entry.id for entry in stands.evidence] if is_live else None,
    }


def insight_shape(insight: Insight) -> dict[str, Any]:
    """Something heard, and what came of it."""
    entry, content, outcome = insight.entry, insight.entry.content, insight.outcome
    return {
        "id": entry.id,
        "date": entry.date.isoformat(),
        "text": content.text,
        "topic": insight.topic,
        "kind": content.kind,
        "person": content.person,
        "heard_from": content.heard_from,
        "paraphrase": content.paraphrase,
        "action": content.action,
        "acted": _iso(outcome.acted),
        "told": _iso(outcome.told),
        "asked": outcome.asked.isoformat() if outcome.asked else None,
        "text_before": outcome.text_before,
        "praise": outcome.praise,
        "missing": [answer.value for answer in insight.missing],
        "unanswered": insight.unanswered,
    }


def topic_shape(topic: Topic) -> dict[str, Any]:
    """A topic, counted."""
    return {
        "topic": topic.name,
        "aliases": list(topic.aliases),
        "last_4_weeks": topic.last_4_weeks,
        "before_4_weeks": topic.before_4_weeks,
        "grievances": topic.grievances,
        "oldest_unanswered": topic.oldest_unanswered.isoformat() if topic.oldest_unanswered else None,
        "weeks": list(topic.weeks),
    }


def finding_shape(finding: Finding) -> dict[str, Any]:
    """A line of doctor."""
    return {
        "subject": finding.subject,
        "works": finding.works,
        "detail": finding.detail,
        "advice": finding.advice or None,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _standing(standing: Standing) -> dict[str, Any]:
    return {
        "current": standing.current,
        "longest": standing.longest,
        "strength": standing.strength,
        "passes": standing.passes,
        "consistency": list(standing.consistency),
        "states": [[day.isoformat(), state.value] for day, state in standing.states],
        "fill_in": [day.isoformat() for day in standing.fill_in],
    }
