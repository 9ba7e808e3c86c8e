"""Random histories as import files, with what the naive rules are to make of them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from random import Random
from typing import Any

from goodword.core.days import DayPlan, PracticeSwitch, Schedule, Skip, TimeOff
from goodword.core.practices import Practice
from goodword.core.setting_values import WEEKDAY_NAMES
from goodword.core.streaks import Facts
from support.import_files import line

BASE = date(2026, 3, 2)
OFFSETS = (-660, -300, 0, 60, 330, 765, 840)
DELAYS = (0, 0, 0, 0, 0, 1, 2, 4, 12, -1)


@dataclass(frozen=True)
class History:
    """The lines of a file, the moment to ask at, and the facts by an account of their own."""

    lines: list[dict[str, Any]]
    moment: str
    facts: Facts


def random_history(seed: int) -> History:
    """The history of that number; the same each time."""
    rng = Random(seed)

    def near() -> date:
        return BASE + timedelta(days=rng.randint(-8, 80))

    day_start, window = rng.choice([0, 4, 4, 4, 7, 12]), rng.choice([0, 1, 2, 2, 2, 5])
    lines: list[dict[str, Any]] = [
        line("setting", key="day_start", value=str(day_start)),
        line("setting", key="fill_in_workdays", value=str(window)),
    ]
    first_created_on, entries = _entries(rng, day_start)
    schedules = [Schedule(near(), frozenset(rng.sample(range(7), rng.randint(0, 7)))) for _ in range(rng.randint(0, 3))]
    time_off = [TimeOff(first := near(), first + timedelta(days=rng.randint(0, 9))) for _ in range(rng.randint(0, 3))]
    skips = [Skip(rng.choice(list(Practice)), near()) for _ in range(rng.randint(0, 12))]
    switches = [
        PracticeSwitch(rng.choice(list(Practice)), near(), rng.random() < 0.5) for _ in range(rng.randint(0, 4))
    ]
    start = near() if rng.random() < 0.8 else None
    if start:
        lines.append(line("setting", key="start_date", value=start.isoformat()))
    lines += entries
    lines += [
        line("schedule", start=s.start.isoformat(), weekdays=[WEEKDAY_NAMES[day] for day in s.weekdays])
        for s in schedules
    ]
    lines += [line("time_off", start=f"{t.first}", to=f"{t.last}", reason="") for t in time_off]
    lines += [line("skip", practice=s.practice.value, date=f"{s.date}") for s in skips]
    lines += [line("practice", practice=s.practice.value, start=f"{s.start}", on=s.on) for s in switches]
    kept = [day for made in first_created_on.values() for day in made]
    today = near() + timedelta(days=10)
    wall = datetime(today.year, today.month, today.day, rng.randint(0, 23), tzinfo=_zone(rng))
    if wall.hour < day_start:
        today -= timedelta(days=1)
    begin = min([start or today, *kept])
    plan = DayPlan(begin, today, tuple(schedules), tuple(time_off))
    return History(
        _shuffled(lines, rng), wall.isoformat(), Facts(plan, window, first_created_on, skips, _last_said(switches))
    )


def _entries(rng: Random, day_start: int) -> tuple[dict[Practice, dict[date, date]], list[dict[str, Any]]]:
    first: dict[Practice, dict[date, date]] = {practice: {} for practice in Practice}
    lines: list[dict[str, Any]] = []
    eagerness = rng.random()
    for n in range(rng.randint(0, 75)):
        for practice in Practice:
            while rng.random() < eagerness * 0.85:
                day = BASE + timedelta(days=n)
                there = day + timedelta(days=rng.choice(DELAYS))
                made = datetime(there.year, there.month, there.day, rng.randint(0, 23), tzinfo=_zone(rng))
                removed = rng.random() < 0.1
                lines.append(
                    line(
                        "entry",
                        id=f"{n}-{practice.value}-{len(lines)}",
                        practice=practice.value,
                        date=day.isoformat(),
                        created_at=made.isoformat(),
                        text="Well.",
                        person=rng.choice([None, "Amara", "Ben"]),
                        removed=made.isoformat() if removed else None,
                    )
                )
                if not removed:
                    made_on = there - timedelta(days=made.hour < day_start)
                    first[practice][day] = min(made_on, first[practice].get(day, made_on))
    return first, lines


def _last_said(switches: list[PracticeSwitch]) -> tuple[PracticeSwitch, ...]:
    """Of two rows of one practice and day the later one holds."""
    return tuple({(s.practice, s.start): s for s in switches}.values())


def _shuffled(lines: list[dict[str, Any]], rng: Random) -> list[dict[str, Any]]:
    """In any order, but for rows of which the later one holds."""
    fixed = [row for row in lines if row["type"] in ("schedule", "practice")]
    loose = [row for row in lines if row["type"] not in ("schedule", "practice")]
    rng.shuffle(loose)
    return loose + fixed if rng.random() < 0.5 else fixed + loose


def _zone(rng: Random) -> timezone:
    return timezone(timedelta(minutes=rng.choice(OFFSETS)))
