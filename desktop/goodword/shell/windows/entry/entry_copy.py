"""What stands in the forms as plain text, for the leader to keep where the book can't be written."""

from collections.abc import Mapping
from datetime import date

from goodword.core.practices import Practice
from goodword.shell.windows.entry.entry_values import says_something

_ASIDE = ("text", "date")


def copy_of(written: Mapping[Practice, Mapping[str, str]], day: date) -> str:
    """All that was written, as it was typed, a practice after another; `day` is meant where a form names none."""
    parts = [_part(practice, values, day) for practice, values in written.items() if says_something(values)]
    return "\n\n".join(parts) + "\n"


def _part(practice: Practice, values: Mapping[str, str], day: date) -> str:
    facts = {"practice": practice.value, "date": values.get("date") or day.isoformat()}
    facts |= {name: value for name, value in values.items() if name not in _ASIDE and value}
    head = "\n".join(f"{name.replace('_', ' ').capitalize()}: {value}" for name, value in facts.items())
    return f"{head}\n\n{values.get('text', '')}"
