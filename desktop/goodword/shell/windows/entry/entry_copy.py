"""What stands in the forms as plain text, for the leader to keep where the book can't be written."""

from collections.abc import Mapping
from datetime import date

from goodword.core.language import labelled, marked, tr
from goodword.core.practice_words import practice_name
from goodword.core.practices import Practice
from goodword.shell.windows.entry.entry_values import says_something

_ASIDE = ("text", "date")
_TITLES = {
    "practice": marked("Practice", "heads a line"),
    "date": marked("Date", "heads a line"),
    "person": marked("Person", "heads a line"),
    "skill": marked("Skill", "heads a line"),
    "next_step": marked("Next step", "heads a line"),
    "due": marked("Due", "heads a line"),
    "owner": marked("Owner", "heads a line"),
    "heard_from": marked("Heard from", "heads a line"),
    "topic": marked("Topic", "heads a line"),
    "paraphrase": marked("Paraphrase", "heads a line"),
    "action": marked("Action", "heads a line"),
    "kind": marked("Kind", "heads a line"),
}


def copy_of(written: Mapping[Practice, Mapping[str, str]], day: date) -> str:
    """All that was written, as it was typed, a practice after another; `day` is meant where a form names none."""
    parts = [_part(practice, values, day) for practice, values in written.items() if says_something(values)]
    return "\n\n".join(parts) + "\n"


def _part(practice: Practice, values: Mapping[str, str], day: date) -> str:
    facts = {"practice": practice_name(practice), "date": values.get("date") or day.isoformat()}
    facts |= {name: value for name, value in values.items() if name not in _ASIDE and value}
    titles = {name: tr(title, "heads a line") for name, title in _TITLES.items()}
    head = "\n".join(labelled(titles[name], value) for name, value in facts.items())
    return f"{head}\n\n{values.get('text', '')}"
