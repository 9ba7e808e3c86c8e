"""Days lived at random: sleep, changed clocks and zones, answers of every kind, restarts."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from goodword.core.days import TimeOff
from goodword.core.reminders import GRACE, PROMPTS_A_DAY, ReminderRules
from goodword.core.shifts import WorkHours
from support.reminded_day import ALL, RemindedDay

ZONES = [
    ZoneInfo(key)
    for key in (
        "Europe/Berlin",
        "America/New_York",
        "America/St_Johns",
        "America/Havana",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "UTC",
    )
]
CHANGES = [
    date(2026, 3, 29),
    date(2026, 10, 25),
    date(2026, 3, 8),
    date(2026, 11, 1),
    date(2010, 3, 14),
    date(2010, 11, 7),
    date(2011, 12, 30),
    date(2026, 11, 19),
]
clock_times = st.times().map(lambda at: at.replace(second=0, microsecond=0))
reminder_rules = st.builds(
    ReminderRules,
    prompt_times=st.lists(clock_times, min_size=1, max_size=4).map(tuple),
    work_start=clock_times,
    work_end=clock_times,
    day_start=st.integers(0, 12),
    names=st.just(False),
)


def working_day(now: datetime, hours: WorkHours) -> date:
    """The day whose shift a wall time belongs to, told from the wall clock alone."""
    over_midnight = hours.start >= hours.end
    return now.date() - timedelta(days=1) if over_midnight and now.time() < hours.start else now.date()


class LivedDays(RuleBasedStateMachine):
    """Whatever happens, no promise about prompts is broken."""

    @initialize(
        reminder_rules=reminder_rules,
        zone=st.sampled_from(ZONES),
        day=st.sampled_from(CHANGES),
        weekdays=st.frozensets(st.integers(0, 6), min_size=1) | st.just(frozenset(range(7))),
        off=st.integers(-3, 3),
    )
    def begin(
        self, reminder_rules: ReminderRules, zone: ZoneInfo, day: date, weekdays: frozenset[int], off: int
    ) -> None:
        self.day = RemindedDay(reminder_rules, day - timedelta(days=1), zone)
        self.day.weekdays = weekdays
        self.day.time_off = (TimeOff(day + timedelta(days=off), day + timedelta(days=off)),)
        self.shown: Counter[date] = Counter()
        self.settled: set[tuple[date, time]] = set()
        self.pauses = 0
        self.quiet_until: datetime | None = None

    def look(self) -> None:
        day = self.day
        if day.now.year > 2080 or day.now.year < 1980:
            return
        plan, waking = day.plan(), day.awake_since
        decision = day.look()
        moment = day.now.astimezone(UTC)
        assert decision.next_look > moment
        if not decision.due:
            return
        hours = day.rules.hours
        of_day = working_day(day.now, hours)
        assert day.open
        assert day.now.fold or hours.hold(day.now.time()), "outside working hours"
        assert day.now.fold or plan.is_workday(of_day), "on a day off"
        assert plan.is_workday(plan.today), "for a date that asks for nothing"
        assert self.quiet_until is None or moment >= self.quiet_until, "during a pause"
        assert waking is None or not timedelta() <= moment - waking.astimezone(UTC) < GRACE
        before = day.state
        assert day.prompts()
        memory = day.state.days[-1]
        new = {(memory.day, at) for at in memory.settled - before.of(memory.day).settled}
        assert not new & self.settled, "one time asked twice"
        if not new:
            self.pauses -= 1
            assert self.pauses >= 0, "neither a prompt time nor a pause brought this one"
        self.settled |= new
        self.shown[memory.day] += 1
        assert self.shown[memory.day] <= PROMPTS_A_DAY
        assert not day.look().due, "two at once"

    @rule(minutes=st.integers(1, 90))
    def time_goes_by(self, minutes: int) -> None:
        self.day.wait(minutes=minutes)
        self.look()

    @rule()
    def look_when_told(self) -> None:
        self.day.now = self.day.look().next_look.astimezone(self.day.zone)
        self.look()

    @rule(hours=st.integers(1, 70))
    def sleep(self, hours: int) -> None:
        self.day.wait(hours=hours)
        self.day.wakes()
        self.look()

    @rule(minutes=st.integers(-3000, 3000) | st.sampled_from([-525_600, 5_256_000, -5_256_000]))
    def clock_is_changed(self, minutes: int) -> None:
        self.day.wait(minutes=minutes)
        self.quiet_until = None
        self.look()

    @rule(zone=st.sampled_from(ZONES))
    def travel(self, zone: ZoneInfo) -> None:
        self.day.zone = zone
        self.day.wait()
        self.look()

    @rule(how=st.sampled_from(["snooze", "later", "meeting"]))
    def pause(self, how: str) -> None:
        getattr(self.day, how)()
        self.pauses += 1
        assert self.day.state.pause is not None
        self.quiet_until = self.day.state.pause.until
        self.look()

    @rule()
    def resume(self) -> None:
        self.day.resume()
        self.quiet_until = None
        self.look()

    @rule()
    def answer(self) -> None:
        self.day.answer()
        self.quiet_until = None
        self.look()

    @rule(done=st.integers(0, 3))
    def record(self, done: int) -> None:
        self.day.open = ALL[done:]
        self.look()

    @rule()
    def restart(self) -> None:
        self.day.restart()
        self.look()


LivedDays.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestLivedDays = LivedDays.TestCase


@given(reminder_rules, st.sampled_from(ZONES), st.sampled_from(CHANGES))
@settings(deadline=None)
def test_looking_only_when_told_meets_every_prompt_time(rules: ReminderRules, zone: ZoneInfo, day: date) -> None:
    lived = RemindedDay(rules, day, zone)
    lived.weekdays = frozenset(range(7))
    shift = rules.hours.shift(day, zone)
    lived.now = (shift.start - timedelta(minutes=1)).astimezone(zone)
    seen = lived.prompts_until(shift.end)
    wanted = {rules.hours.instant(day, at, zone) for at in rules.prompt_times if rules.hours.hold(at)}
    in_shift = sorted(moment for moment in wanted if shift.holds(moment))
    assert [moment.astimezone(UTC) for moment in seen if shift.holds(moment.astimezone(UTC))] == in_shift[:3]


@given(
    reminder_rules,
    st.sampled_from(ZONES),
    st.sampled_from(CHANGES),
    st.integers(0, 2880),
    st.floats(0, 1, exclude_max=True),
    st.sampled_from(["snooze", "later", "meeting", "wakes", "resume"]),
)
@settings(deadline=None)
def test_nothing_changes_before_the_next_look(
    rules: ReminderRules, zone: ZoneInfo, day: date, minutes: int, share: float, before: str
) -> None:
    lived = RemindedDay(rules, day - timedelta(days=1), zone)
    lived.weekdays = frozenset(range(7))
    lived.wait(minutes=minutes)
    getattr(lived, before)()
    lived.wait(seconds=1)
    decision = lived.look()
    ahead = decision.next_look - lived.now.astimezone(UTC)
    facts, state = lived.plan(), lived.state
    lived.wait(seconds=int(ahead.total_seconds() * share))
    if facts == lived.plan():
        assert lived.look().due is decision.due
    assert replace(lived.look(), due=decision.due) == decision
    assert lived.state == state
