"""Lines of an export about what became of what was agreed and heard."""

from collections.abc import Callable, Mapping
from typing import Any

from goodword.core.line_values import Line
from goodword.core.steps import StepMark, StepState

Followed = StepMark


def follow_values(value: Followed) -> tuple[str, dict[str, Any]]:
    """The type of its line, and what stands in it."""
    return "step", {
        "entry": value.entry,
        "state": value.state.value,
        "on": value.on.isoformat(),
        "due_before": value.due_before.isoformat() if value.due_before else None,
        "at": value.moment.isoformat(),
    }


def read_step(line: Line) -> StepMark:
    """What became of a step. Raises InvalidInputError in words, as all of these do."""
    state = line.choice("state", StepState)
    due_before = line.optional("due_before", line.day)
    return StepMark(line.text("entry"), state, line.record_day("on"), line.moment("at"), due_before)


FOLLOW_READERS: Mapping[str, Callable[[Line], Followed]] = {"step": read_step}
