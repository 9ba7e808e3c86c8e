"""Where the leader stands, in words: strength before run, never a loss (STREAKS, Words)."""

from collections.abc import Mapping
from datetime import date

from goodword.core.date_words import weekday, weekday_day_month
from goodword.core.days import DayKind
from goodword.core.language import marked, tr
from goodword.core.practice_words import practice_list
from goodword.core.practices import Practice
from goodword.core.streaks import Series, Standing
from goodword.core.workdays import Status, Today

NO_BREAK = "\u00a0"
_ALL_DONE = (
    marked("Nothing today. See you tomorrow."),
    marked("One today. See you tomorrow."),
    marked("Two today. See you tomorrow."),
    marked("All three today. See you tomorrow."),
)


def day_sentence(today: Today) -> str:
    """The day in one or two sentences: "1 of 3 today. Coaching and listening are open."."""
    if today.kind is DayKind.OFF and not today.done:
        return tr("You are off today. Nothing is asked.")
    asked, done = len(today.asked), len([p for p in today.asked if p in today.done])
    if today.kind is DayKind.WORK and not today.open:
        if done == asked:
            return tr(_ALL_DONE[asked])
        return tr("{done} of {asked} today. Nothing more is asked.").format(done=done, asked=asked)
    if today.kind is DayKind.OFF:
        return tr("{done} of {asked} today. You are off; nothing is asked.").format(done=done, asked=asked)
    counted = tr("{done} of {asked} today.").format(done=done, asked=asked)
    return f"{counted} {open_words(today.open)}."


def short_state(today: Today) -> str:
    """The day in a few words, for the tray: "1 of 3 today"."""
    if today.off and not today.done:
        return tr("Off today")
    done = len([practice for practice in today.asked if practice in today.done])
    return tr("{done} of {asked} today").format(done=done, asked=len(today.asked))


def open_words(practices: tuple[Practice, ...]) -> str:
    """"Coaching and listening are open"."""
    words = tr("{practices} is open|{practices} are open", "Coaching and listening are open", len(practices))
    return words.format(practices=practice_list(practices))


def percent(value: int) -> str:
    """"88 %" with a space that does not break."""
    return tr("{value}\u00a0%", "a percentage").format(value=value)


def days(count: int) -> str:
    """"1 day", "12 days"."""
    return tr("{n}\u00a0day|{n}\u00a0days", "", count).format(n=count)


def standing_line(standing: Standing) -> str:
    """"Strength 88 %, run 19 days, longest 46 days, 19 of 20 last workdays"."""
    done, of = standing.consistency
    words = {
        "strength": percent(standing.strength),
        "run": days(standing.current),
        "longest": days(standing.longest),
        "done": done,
        "of": of,
    }
    if not of:
        return tr("Strength {strength}, run {run}, longest {longest}").format(**words)
    return tr("Strength {strength}, run {run}, longest {longest}, {done} of {of} last workdays").format(**words)


def fill_in_sentence(status: Status) -> str:
    """The earliest past day that may still be filled: "Wednesday is still open until Friday."; else empty."""
    waiting = status.series[Series.SHOWED_UP].fill_in or status.series[Series.FULL_SET].fill_in
    if not waiting:
        return ""
    day = waiting[0]
    until = status.plan.open_until(day, status.window)
    if until is None:
        return tr("{day} is still open.").format(day=day_name(day, status.today.date))
    if until == status.today.date:
        return tr("{day} is still open until tonight.").format(day=day_name(day, status.today.date))
    return tr("{day} is still open until {last}.").format(
        day=day_name(day, status.today.date), last=day_name(until, status.today.date)
    )


def next_holiday_words(ahead: Mapping[date, str]) -> str:
    """"Next holiday: Easter Monday, Monday 6 April", of those to come in their order: what a region chosen means."""
    for day, name in ahead.items():
        return tr("Next holiday: {name}, {date}").format(name=name, date=weekday_day_month(day))
    return tr("No holiday within a year")


def day_name(day: date, today: date) -> str:
    """The weekday, with the date where a weekday alone could be misread: "Wednesday", "Wednesday 11 November"."""
    return weekday(day) if abs((day - today).days) < 7 else weekday_day_month(day)
