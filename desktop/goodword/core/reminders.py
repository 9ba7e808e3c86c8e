"""When to ask, and when to keep quiet. Every function takes the moment and what is remembered, and is pure.

Wall times become UTC instants before anything is compared, so a changed clock, a changed zone and a night
without sleep are ordinary cases. The question is never "has a timer fired" but "is a prompt due that was not
shown": whatever was slept through is one prompt, and what was shown is not shown again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from goodword.core.days import DayKind, DayPlan, logical_date
from goodword.core.practices import Practice
from goodword.core.prompt_state import DayMemory, Naming, Pause, PromptState, Why
from goodword.core.shifts import DAY, Shift, WorkHours, instant, zone_of
from goodword.core.week_start import MONDAY
from goodword.core.weeks import Week

PROMPTS_A_DAY = 3
"""The most prompts on one working day, a snooze's return among them."""

SNOOZE = timedelta(minutes=15)
HOUR = timedelta(hours=1)
GRACE = timedelta(minutes=2)
"""How long nothing is asked after a wake, an unlock or a start."""


@dataclass(frozen=True, slots=True)
class ReminderRules:
    """When the leader wants to be asked. Prompt times outside working hours are passed over.

    `day_start` is the hour at which the logical date changes, `week_begins` the weekday weeks begin on; `names` allows
    a person's name in a prompt.
    """

    prompt_times: tuple[time, ...]
    work_start: time
    work_end: time
    day_start: int
    names: bool = False
    week_begins: int = MONDAY

    @property
    def hours(self) -> WorkHours:
        """The working hours."""
        return WorkHours(self.work_start, self.work_end)


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """What the book says: which days are worked, and what the logical date `plan.today` still asks for.

    `open_practices` are those asked for, not done and not skipped, in the order of asking.
    """

    plan: DayPlan
    open_practices: tuple[Practice, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether to prompt now, and the UTC instant by which to look again (always after now).

    Until `next_look` the answer stays as it is, unless the clock, the rules, the state or the facts change.
    """

    due: bool
    next_look: datetime


def decide(
    now: datetime,
    rules: ReminderRules,
    state: PromptState,
    today: TodayFacts,
    awake_since: datetime | None = None,
) -> Decision:
    """Whether a prompt is due at `now` (aware, in the leader's zone); the caller shows it and says `shown`.

    `awake_since` is the last wake, unlock or start: in the two minutes after it nothing is asked.
    """
    moment = now.astimezone(UTC)
    shift = rules.hours.begun(now)
    memory = state.of(shift.day)
    may_ask = (
        shift.holds(moment)
        and _is_asked(now, rules, today, shift)
        and len(memory.shown) < PROMPTS_A_DAY
        and state.pause_at(now) is None
        and not _waking(moment, awake_since)
    )
    due = may_ask and (_returns(state.pause, memory, shift, moment) or bool(_missed(now, rules, memory, shift)))
    return Decision(due, _next_look(now, rules, state, awake_since))


def shown(state: PromptState, now: datetime, rules: ReminderRules, named: str | None = None) -> PromptState:
    """A prompt is on the screen: it stands for every time up to now. `named` is the id of whom it names."""
    memory = _settled(state, now, rules)
    memory = replace(memory, shown=(*memory.shown, now.astimezone(UTC)), unanswered=True)
    if named:
        state = state.naming(Practice.PRAISE, Naming(logical_date(now, rules.day_start), named))
    return replace(state.with_day(memory), pause=None)


def decide_note(
    now: datetime,
    rules: ReminderRules,
    state: PromptState,
    today: TodayFacts,
    awake_since: datetime | None = None,
) -> Week | None:
    """The week whose note is to be offered at `now`: on its last workday, from the first prompt time on, once.

    The day's own prompt comes first: while something is open, the note waits 15 minutes after it.
    """
    moment = now.astimezone(UTC)
    shift = rules.hours.begun(now)
    week = Week.of(shift.day, rules.week_begins)
    if state.offered == str(week) or not shift.holds(moment) or not _is_last_workday(shift.day, week, today.plan):
        return None
    if state.pause_at(now) is not None or _waking(moment, awake_since):
        return None
    if not any(comes <= moment for _, comes in _prompts(now, rules, shift)):
        return None
    memory = state.of(shift.day)
    if today.open_practices and _is_asked(now, rules, today, shift):
        settled = not _missed(now, rules, memory, shift) or len(memory.shown) >= PROMPTS_A_DAY
        if not settled or any(moment - then < SNOOZE for then in memory.shown):
            return None
    return week


def offered(state: PromptState, week: Week) -> PromptState:
    """The note of that week is offered on the screen."""
    return replace(state, offered=str(week))


def answered(state: PromptState, now: datetime, rules: ReminderRules) -> PromptState:
    """The leader took up the prompt (Record, a click, I'm off today): it does not come back by itself.

    Later prompt times of the day stand, as long as something is open.
    """
    memory = replace(_settled(state, now, rules), unanswered=False)
    return replace(state.with_day(memory), pause=None)


def snoozed(state: PromptState, now: datetime) -> PromptState:
    """In 15 minutes: the prompt comes back then, unless work is over."""
    return _paused(state, Why.SNOOZE, now, now.astimezone(UTC) + SNOOZE)


def later_today(state: PromptState, now: datetime, rules: ReminderRules) -> PromptState:
    """Later today: an hour before work ends, or in an hour if that is past or sooner."""
    moment = now.astimezone(UTC)
    running, coming = rules.hours.begun(now), rules.hours.coming(now)
    until = moment + HOUR
    if running.holds(moment):
        until = max(until, running.end - HOUR)
    elif coming.day == now.date():
        until = max(until, coming.end - HOUR)
    return _paused(state, Why.LATER, now, until)


def in_a_meeting(state: PromptState, now: datetime) -> PromptState:
    """In a meeting for an hour: then an unanswered prompt comes back, and what fell due in between."""
    return _paused(state, Why.MEETING, now, now.astimezone(UTC) + HOUR)


def resumed(state: PromptState) -> PromptState:
    """The pause is taken back; prompt times count again at once."""
    return replace(state, pause=None)


def _paused(state: PromptState, why: Why, now: datetime, until: datetime) -> PromptState:
    return replace(state, pause=Pause(why, now.astimezone(UTC), until))


def _is_asked(now: datetime, rules: ReminderRules, today: TodayFacts, shift: Shift) -> bool:
    """Whether this shift is worked, and the logical date (the shift's own, or the next) asks for something."""
    own = logical_date(now, rules.day_start)
    return (
        bool(today.open_practices)
        and today.plan.is_workday(shift.day)
        and today.plan.kind(own) is DayKind.WORK
    )


def _is_last_workday(day: date, week: Week, plan: DayPlan) -> bool:
    return plan.is_workday(day) and not any(later > day and plan.is_workday(later) for later in week.days())


def _waking(moment: datetime, awake_since: datetime | None) -> bool:
    return awake_since is not None and timedelta() <= moment - awake_since.astimezone(UTC) < GRACE


def _returns(pause: Pause | None, memory: DayMemory, shift: Shift, moment: datetime) -> bool:
    """Whether a pause of this shift has ended and brings its prompt back.

    After a meeting only an unanswered prompt does: a pause asked for in advance asks nothing by itself.
    """
    if pause is None or pause.until > moment or not shift.holds(pause.until):
        return False
    return pause.why is not Why.MEETING or memory.unanswered


def _prompts(now: datetime, rules: ReminderRules, shift: Shift) -> Iterator[tuple[time, datetime]]:
    """The prompt times of a shift with their UTC instants; ones that lie outside it are left out."""
    for at in rules.prompt_times:
        comes = rules.hours.instant(shift.day, at, zone_of(now))
        if shift.holds(comes):
            yield at, comes


def _missed(now: datetime, rules: ReminderRules, memory: DayMemory, shift: Shift) -> frozenset[time]:
    """The prompt times of the shift that have come and were not settled."""
    moment = now.astimezone(UTC)
    come = (at for at, comes in _prompts(now, rules, shift) if comes <= moment)
    return frozenset(come) - memory.settled


def _settled(state: PromptState, now: datetime, rules: ReminderRules) -> DayMemory:
    """The memory of the shift begun last, with every prompt time up to now settled."""
    shift = rules.hours.begun(now)
    memory = state.of(shift.day)
    return replace(memory, settled=memory.settled | _missed(now, rules, memory, shift))


def _next_look(
    now: datetime, rules: ReminderRules, state: PromptState, awake_since: datetime | None
) -> datetime:
    """The first instant after now at which anything may change: a prompt time, a pause, a shift, the date."""
    moment, zone, shift = now.astimezone(UTC), zone_of(now), rules.hours.begun(now)
    ahead = [comes for _, comes in _prompts(now, rules, shift)]
    ahead += [shift.end, rules.hours.coming(now).start]
    ahead += [instant(now.date() + n * DAY, time(rules.day_start), zone) for n in (0, 1)]
    if pause := state.pause:
        ahead += [pause.since, pause.until]
    if awake_since is not None:
        ahead += [awake_since.astimezone(UTC), awake_since.astimezone(UTC) + GRACE]
    return min(then for then in ahead if then > moment)
