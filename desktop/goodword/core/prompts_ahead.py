"""When the next prompt will be due, told ahead: for a book that is locked until then and can't be asked."""

from dataclasses import replace
from datetime import datetime, timedelta

from goodword.core.days import logical_date
from goodword.core.language import tr
from goodword.core.ports import Notice
from goodword.core.practices import Practice
from goodword.core.prompt_state import PromptState
from goodword.core.reminders import ReminderRules, TodayFacts, decide

DAYS_AHEAD = 8

LOCKED_PROMPT_KEY = "locked-prompt"


def locked_prompt() -> Notice:
    """What is shown then: that it is time, and nothing else."""
    return Notice(
        LOCKED_PROMPT_KEY,
        tr("A good moment for one sentence"),
        tr("Goodword is locked. Unlock it to write."),
        (("record", tr("Unlock", "a button")),),
    )


def next_due(now: datetime, rules: ReminderRules, state: PromptState, today: TodayFacts) -> datetime | None:
    """The first moment from `now` on at which a prompt is due if nothing is recorded; None where none is for days."""
    at, until = now, now + timedelta(days=DAYS_AHEAD)
    while at < until:
        day = logical_date(at, rules.day_start)
        later = TodayFacts(replace(today.plan, today=day), tuple(Practice))
        decision = decide(at, rules, state, today if day == today.plan.today else later)
        if decision.due:
            return at
        at = decision.next_look.astimezone(now.tzinfo)
    return None
