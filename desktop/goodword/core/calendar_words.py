"""The calendar in words: what a day was, what each practice is on it, how strength went over a year."""

from collections.abc import Sequence
from datetime import date, timedelta

from goodword.core.calendar_days import Calendar, CalendarDay, Look, Place
from goodword.core.days import asked_for
from goodword.core.practices import Practice
from goodword.core.standing_words import NO_BREAK, day_name, open_words, percent
from goodword.core.streaks import Series
from goodword.core.typed_dates import MONTHS, WEEKDAYS

_ALL = {1: "Done.", 2: "Both.", 3: "All three."}
_LOOKS = {
    Look.DONE: "done",
    Look.OPEN: "still open",
    Look.PASSED: "bridged by a pass",
    Look.HELD: "may still be bridged",
    Look.SKIPPED: "nothing genuine",
    Look.MISSED: "no record",
    Look.TO_COME: "to come",
    Look.NOTHING: "not asked for",
}
SERIES_WORDS = {
    Series.SHOWED_UP: "Showed up",
    Series.PRAISE: "Praise",
    Series.COACHING: "Coaching",
    Series.LISTENING: "Listening",
}
"""The lines of the curve, in the order they are named."""


def day_title(day: date, today: date) -> str:
    """"Wednesday, 11 November", with the year where it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]}{year}"


def range_words(first: date, last: date) -> str:
    """"Monday 9 to Wednesday 11 November"; months and years are named as often as they change."""
    begin, end = _short(first), f"{_short(last)} {MONTHS[last.month - 1]}"
    if first == last:
        return end
    if (first.year, first.month) != (last.year, last.month):
        begin = f"{begin} {MONTHS[first.month - 1]}"
    if first.year != last.year:
        return f"{begin} {first.year} to {end} {last.year}"
    return f"{begin} to {end}"


def workdays_words(count: int) -> str:
    """"1 working day", "3 working days"."""
    return f"{count or 'No'}{NO_BREAK}working day{'' if count == 1 else 's'}"


def practice_words(day: CalendarDay, practice: Practice) -> str:
    """What a practice is on a day: "done", "bridged by a pass", "added later"."""
    stripe = day.stripe(practice)
    if not stripe.late:
        return _LOOKS[stripe.look]
    return "added later" if stripe.look is Look.MISSED else f"added later, {_LOOKS[stripe.look]}"


def day_sentence(calendar: Calendar, day: CalendarDay) -> str:
    """The day in a sentence or two: "Working day. All three."."""
    plan = calendar.facts.plan
    if day.place is Place.BEFORE:
        return "Before the start."
    if not day.is_workday:
        off, done = _off_words(calendar, day.date), day.having(Look.DONE)
        return f"{off} {_listed(done)} counted all the same." if done else off
    if day.place is Place.TO_COME:
        return "Working day, to come."
    asked = asked_for(calendar.facts.switches, day.date)
    done = tuple(practice for practice in day.having(Look.DONE) if practice in asked)
    if asked and done == asked:
        return f"Working day. {_ALL[len(asked)]}"
    still = day.having(Look.OPEN)
    counted = f"{len(done)} of {len(asked)}." if done or still else _nothing(day)
    if not still:
        return f"Working day. {counted}"
    until = plan.open_until(day.date, calendar.facts.window)
    said = f" until {_until(until, calendar.today)}" if until and day.date != calendar.today else ""
    return f"Working day. {counted} {open_words(still)}{said}."


def spoken_day(calendar: Calendar, day: CalendarDay) -> str:
    """A day as it is read out: its date, what it is, and each practice that says something."""
    lead = f"{day_title(day.date, calendar.today)}{', today' if day.date == calendar.today else ''}."
    said = f"{lead} {day_sentence(calendar, day)}"
    if day.place is not Place.COUNTED or not day.is_workday:
        return said
    told = [f"{p} {practice_words(day, p)}" for p in Practice if day.stripe(p).look is not Look.NOTHING]
    return f"{said} {', '.join(told).capitalize()}." if told else said


def strength_words(calendar: Calendar, year: int) -> str:
    """How the strength of showing up went in a year: "Showed up stands at 88 %; its best was 93 % on 26 June."."""
    first, last = date(year, 1, 1), min(date(year, 12, 31), calendar.today)
    if first > calendar.today:
        return f"{year} is still to come."
    values = calendar.strengths(Series.SHOWED_UP, first, last)
    if not any(values):
        return "The curve begins with the first record."
    best = max(range(len(values)), key=values.__getitem__)
    day = max(first, calendar.start) + timedelta(days=best)
    stands = "stands at" if last == calendar.today else "ended at"
    if whole_percent(values[best]) == whole_percent(values[-1]):
        return f"Showed up {stands} {whole_percent(values[-1])}, the best of the year."
    when = f"{day.day} {MONTHS[day.month - 1]}"
    return f"Showed up {stands} {whole_percent(values[-1])}; its best was {whole_percent(values[best])} on {when}."


def curve_words(lines: Sequence[tuple[Series, Sequence[float]]]) -> str:
    """The lines of the curve in words, for whom the picture is not there."""
    told = [
        f"{SERIES_WORDS[series]} from {whole_percent(values[0])} to {whole_percent(values[-1])}, "
        f"lowest {whole_percent(min(values))}, highest {whole_percent(max(values))}."
        for series, values in lines
        if values
    ]
    return " ".join(told) or "Nothing yet."


def whole_percent(strength: float) -> str:
    """A strength of 0 to 1 as "88 %"."""
    return percent(round(100 * strength))


def _short(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day.day}"


def _until(day: date, today: date) -> str:
    return "tonight" if day == today else day_name(day, today)


def _listed(practices: Sequence[Practice]) -> str:
    names = [practice.value for practice in practices]
    return (", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1]).capitalize()


def _nothing(day: CalendarDay) -> str:
    if any(stripe.late for stripe in day.stripes):
        return "Kept in the journal; the day itself was already closed."
    if day.having(Look.PASSED) == tuple(Practice):
        return "Bridged by a pass."
    if day.having(Look.SKIPPED) and not day.having(Look.MISSED):
        return "Nothing genuine. That is fine."
    return "No record."


def _off_words(calendar: Calendar, day: date) -> str:
    plan = calendar.facts.plan
    if any(absence.first <= day <= absence.last for absence in plan.time_off):
        return "Time off."
    if day in plan.holidays:
        name = calendar.holidays.get(day)
        return f"Public holiday: {name}." if name else "Public holiday."
    return "Day off."
