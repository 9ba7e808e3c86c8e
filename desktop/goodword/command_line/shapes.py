"""The JSON shapes that scripts rely on: keys always present, null where unknown."""

from typing import Any

from goodword.core.ports import Finding
from goodword.core.practices import Entry, Practice
from goodword.core.streaks import Standing
from goodword.core.workdays import Status


def entry_shape(entry: Entry, *, late: bool) -> dict[str, Any]:
    """An entry."""
    content = entry.content
    return {
        "id": entry.id,
        "practice": content.practice.value,
        "date": entry.date.isoformat(),
        "created_at": entry.created_at.isoformat(),
        "text": content.text,
        "person": content.person,
        "skill": content.skill,
        "next_step": content.next_step,
        "due": content.due.isoformat() if content.due else None,
        "owner": content.owner,
        "heard_from": content.heard_from,
        "topic": content.topic,
        "paraphrase": content.paraphrase,
        "action": content.action,
        "kind": content.kind,
        "late": late,
        "removed": entry.removed.isoformat() if entry.removed else None,
    }


def status_shape(status: Status) -> dict[str, Any]:
    """Today and the streaks."""
    return {
        "date": status.today.date.isoformat(),
        "day_kind": status.today.kind.value,
        "done": {practice.value: practice in status.today.done for practice in Practice},
        "series": {series.value: _standing(standing) for series, standing in status.series.items()},
    }


def finding_shape(finding: Finding) -> dict[str, Any]:
    """A line of doctor."""
    return {
        "subject": finding.subject,
        "works": finding.works,
        "detail": finding.detail,
        "advice": finding.advice or None,
    }


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
