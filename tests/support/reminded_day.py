"""A leader's day with the reminders, its clock turned by hand."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from goodword.core.days import MONDAY_TO_FRIDAY, DayPlan, Schedule, TimeOff, logical_date
from goodword.core.practices import Practice
from goodword.core.prompt_state import PromptState
from goodword.core.reminders import (
    Decision,
    ReminderRules,
    TodayFacts,
    answered,
    decide,
    in_a_meeting,
    later_today,
    resumed,
    shown,
    snoozed,
)

BERLIN = ZoneInfo("Europe/Berlin")
THURSDAY = date(2026, 11, 19)
ALL = tuple(Practice)


def times(text: str) -> tuple[time, ...]:
    """The times of day in "11:00,15:30"."""
    return tuple(time.fromisoformat(part) for part in text.split(",") if part)


def rules(prompts: str = "15:30", work: str = "09:00-17:30", day_start: int = 4) -> ReminderRules:
    """Reminder rules as they are unless set, or others."""
    start, end = work.split("-")
    return ReminderRules(times(prompts), time.fromisoformat(start), time.fromisoformat(end), day_start)


class RemindedDay:
    """Asks for a decision at each moment it is told of, and shows the prompt when one is due."""

    def __init__(
        self, reminder_rules: ReminderRules | None = None, day: date = THURSDAY, zone: ZoneInfo = BERLIN
    ) -> None:
        self.rules = reminder_rules or rules()
        self.zone = zone
        self.now = datetime.combine(day, time(8), zone)
        self.state = PromptState()
        self.open: tuple[Practice, ...] = ALL
        self.time_off: tuple[TimeOff, ...] = ()
        self.start = date(2000, 1, 1)
        self.weekdays = MONDAY_TO_FRIDAY
        self.awake_since: datetime | None = None

    def plan(self) -> DayPlan:
        """What the schedule says at this moment."""
        today = logical_date(self.now, self.rules.day_start)
        return DayPlan(self.start, today, (Schedule(self.start, self.weekdays),), self.time_off)

    def look(self) -> Decision:
        """What is decided now, without showing anything."""
        return decide(self.now, self.rules, self.state, TodayFacts(self.plan(), self.open), self.awake_since)

    def prompts_at(self, clock: str, day: date | None = None, *, fold: int = 0) -> bool:
        """Turn the clock to that time (of the same date unless said) and tell whether a prompt was shown."""
        at = time.fromisoformat(clock).replace(fold=fold)
        self.now = datetime.combine(day or self.now.date(), at, self.zone)
        return self.prompts()

    def prompts(self) -> bool:
        """Whether a prompt is shown at the moment."""
        due = self.look().due
        if due:
            self.state = shown(self.state, self.now, self.rules)
        return due

    def prompts_until(self, end: datetime) -> list[datetime]:
        """The local moments of the prompts shown up to `end`, by looking when told to and never else."""
        seen = []
        while self.now.astimezone(UTC) < end.astimezone(UTC):
            if self.prompts():
                seen.append(self.now)
            self.now = self.look().next_look.astimezone(self.zone)
        return seen

    def wakes(self) -> None:
        """The computer wakes now."""
        self.awake_since = self.now

    def wait(self, **delta: float) -> None:
        """Turn the clock on by so much real time."""
        self.now = (self.now.astimezone(UTC) + timedelta(**delta)).astimezone(self.zone)

    def answer(self) -> None:
        """Press Record."""
        self.state = answered(self.state, self.now, self.rules)

    def snooze(self) -> None:
        """Press In 15 minutes."""
        self.state = snoozed(self.state, self.now)

    def later(self) -> None:
        """Choose Later today."""
        self.state = later_today(self.state, self.now, self.rules)

    def meeting(self) -> None:
        """Choose In a meeting for an hour."""
        self.state = in_a_meeting(self.state, self.now)

    def resume(self) -> None:
        """Take the pause back."""
        self.state = resumed(self.state)

    def restart(self) -> None:
        """Quit and start again: only what was stored is left."""
        self.state = PromptState.from_json(self.state.to_json())
