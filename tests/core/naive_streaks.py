"""The rules for days and streaks a second time: word for word, day by day, slow, and sharing no code with the first."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from goodword.core.practices import Practice
from goodword.core.streaks import Facts, Series

DAY = timedelta(days=1)


@dataclass(frozen=True)
class NaiveStanding:
    current: int
    longest: int
    strength: int
    passes: int
    consistency: tuple[int, int]
    states: tuple[tuple[date, str], ...]
    fill_in: tuple[date, ...]


class NaiveRules:
    """Answers one question at a time, each by looking at everything again."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.start = facts.plan.start
        self.today = facts.plan.today

    # Days

    def works(self, day: date) -> bool:
        weekdays = {0, 1, 2, 3, 4}
        effective: date | None = None
        for schedule in self.facts.plan.schedules:
            if schedule.start <= day and (effective is None or schedule.start >= effective):
                effective, weekdays = schedule.start, set(schedule.weekdays)
        away = [t for t in self.facts.plan.time_off if t.first <= day and day <= t.last]
        return day.weekday() in weekdays and day not in self.facts.plan.holidays and away == []

    def kind(self, day: date) -> str:
        if day < self.start or day > self.today:
            return "OUTSIDE"
        return "WORK" if self.works(day) else "OFF"

    def every_day(self) -> list[date]:
        found, day = [], self.start
        while day <= self.today:
            found.append(day)
            day += DAY
        return found

    def window_open(self, day: date, moment: date) -> bool:
        """At most W workdays after `day` have begun at `moment`."""
        begun, later = 0, day + DAY
        while later <= moment:
            begun += self.works(later)
            later += DAY
        return begun <= self.facts.window

    # One practice

    def on(self, practice: Practice, day: date) -> bool:
        latest, answer = date.min, True
        for switch in self.facts.switches:
            if switch.practice == practice and latest <= switch.start <= day:
                latest, answer = switch.start, switch.on
        return answer

    def practice_done(self, practice: Practice, day: date) -> bool:
        created = self.facts.first_created_on.get(practice, {}).get(day)
        if created is None:
            return False
        return self.kind(day) == "OFF" or self.window_open(day, created)

    def counted_skips(self, practice: Practice) -> list[date]:
        counted: list[date] = []
        for day in sorted({s.date for s in self.facts.skips if s.practice == practice}):
            if self.kind(day) != "WORK" or self.practice_done(practice, day):
                continue
            five: list[date] = []
            back = day
            while len(five) < 5 and back >= self.start:
                if self.kind(back) == "WORK":
                    five.append(back)
                back -= DAY
            if not set(five) & set(counted):
                counted.append(day)
        return counted

    # Any series

    def rules(self, series: Series) -> tuple[Callable[[date], bool], Callable[[date], bool]]:
        """Whether a day is done in `series`, and whether it is skipped if it isn't."""
        skips = {practice: self.counted_skips(practice) for practice in Practice}

        def asked(day: date) -> list[Practice]:
            return [p for p in Practice if self.on(p, day) and day not in skips[p]]

        if series == Series.SHOWED_UP:
            return (
                lambda day: any(self.practice_done(p, day) for p in Practice),
                lambda day: any(day in skips[p] for p in Practice),
            )
        if series == Series.FULL_SET:
            return (
                lambda day: asked(day) != [] and all(self.practice_done(p, day) for p in asked(day)),
                lambda day: asked(day) == [],
            )
        practice = next(p for p in Practice if p.value == series.value)
        return (lambda day: self.practice_done(practice, day), lambda day: day in skips[practice])

    def first_look(self, series: Series) -> dict[date, str]:
        done, skipped = self.rules(series)
        states = {}
        for day in self.every_day():
            if done(day):
                states[day] = "DONE"
            elif self.kind(day) == "OFF":
                states[day] = "OFF"
            elif skipped(day):
                states[day] = "SKIPPED"
            elif self.window_open(day, self.today):
                states[day] = "OPEN"
            else:
                states[day] = "closed"
        return states

    def standing(self, series: Series) -> NaiveStanding:
        states = self.first_look(series)
        done_days = [day for day in states if states[day] == "DONE"]
        pool, runs = 1, []
        run: list[date] = []
        last_done: date | None = None
        for day in done_days:
            gap = [d for d in states if states[d] == "closed" and d < day and (not last_done or d > last_done)]
            bridged = last_done is not None and len(gap) <= pool
            for missed in gap:
                states[missed] = "PASSED" if bridged else "MISSED"
            if bridged:
                pool -= len(gap)
                run.append(day)
            else:
                run = [day]
                runs.append(run)
            workdays_done = [d for d in run if self.kind(d) == "WORK"]
            if self.kind(day) == "WORK" and len(workdays_done) % 10 == 0 and pool < 2:
                pool += 1
            last_done = day
        tail = [day for day in states if states[day] == "closed"]
        held = last_done is not None and len(tail) <= pool
        for missed in tail:
            states[missed] = "HELD" if held else "MISSED"
        return self._summed_up(states, pool, 0 if tail and not held else len(run), runs)

    def _summed_up(
        self, states: dict[date, str], pool: int, current: int, runs: list[list[date]]
    ) -> NaiveStanding:
        m = 0.5 ** (1 / 10)
        s = 0.0
        for day in states:
            if states[day] == "DONE":
                s = s * m + (1 - m)
            if states[day] == "MISSED":
                s = s * m
        judged = [state for state in states.values() if state in ("DONE", "MISSED")][-20:]
        return NaiveStanding(
            current=current,
            longest=max([len(run) for run in runs], default=0),
            strength=round(100 * s),
            passes=pool,
            consistency=(judged.count("DONE"), len(judged)),
            states=tuple(states.items()),
            fill_in=tuple(day for day in states if states[day] == "OPEN" and day != self.today),
        )
