"""The calendar in words: what a day was, what each practice is on it, how strength went over a year."""

from collections.abc import Sequence
from datetime import date, timedelta

from goodword.core.calendar_days import Calendar, CalendarDay, Look, Place
from goodword.core.date_words import day_month, from_to, weekday_date, weekday_day, weekday_day_month
from goodword.core.days import asked_for
from goodword.core.language import marked, strung, tr
from goodword.core.practice_words import practice_list, practice_name, practice_title
from goodword.core.practices import Practice
from goodword.core.standing_words import day_name, open_words, percent
from goodword.core.streaks import Series

_ALL_DONE = {1: marked("Working day. Done."), 2: marked("Working day. Both."), 3: marked("Working day. All three.")}
_LOOKS = {
    Look.DONE: marked("done", "what a practice is on a day"),
    Look.OPEN: marked("still open", "what a practice is on a day"),
    Look.PASSED: marked("bridged by a pass", "what a practice is on a day"),
    Look.HELD: marked("may still be bridged", "what a practice is on a day"),
    Look.SKIPPED: marked("nothing genuine", "what a practice is on a day"),
    Look.MISSED: marked("no record", "what a practice is on a day"),
    Look.TO_COME: marked("to come", "what a practice is on a day"),
    Look.NOTHING: marked("not asked for", "what a practice is on a day"),
}
_LATE = {
    Look.DONE: marked("added later, done", "what a practice is on a day"),
    Look.OPEN: marked("added later, still open", "what a practice is on a day"),
    Look.PASSED: marked("added later, bridged by a pass", "what a practice is on a day"),
    Look.HELD: marked("added later, may still be bridged", "what a practice is on a day"),
    Look.SKIPPED: marked("added later, nothing genuine", "what a practice is on a day"),
    Look.MISSED: marked("added later", "what a practice is on a day"),
    Look.TO_COME: marked("added later, to come", "what a practice is on a day"),
    Look.NOTHING: marked("added later, not asked for", "what a practice is on a day"),
}
_SERIES = {
    Series.SHOWED_UP: marked("Showed up", "a practice"),
    Series.FULL_SET: marked("Full set", "a practice"),
    Series.PRAISE: marked("Praise", "a practice"),
    Series.COACHING: marked("Coaching", "a practice"),
    Series.LISTENING: marked("Listening", "a practice"),
}
SERIES = tuple(series for series in _SERIES if series is not Series.FULL_SET)


def series_title(series: Series) -> str:
    """What a line of the curve is called: "Showed up"."""
    return tr(_SERIES[series], "a practice")


def day_title(day: date, today: date) -> str:
    """"Wednesday, 11 November", with the year where it is not this one."""
    return weekday_date(day, year=day.year != today.year)


def range_words(first: date, last: date) -> str:
    """"Monday 9 to Wednesday 11 November"; months and years are named as often as they change."""
    if first == last:
        return weekday_day_month(last)
    if first.year != last.year:
        return from_to(weekday_day_month(first, year=True), weekday_day_month(last, year=True))
    begin = weekday_day(first) if first.month == last.month else weekday_day_month(first)
    return from_to(begin, weekday_day_month(last))


def workdays_words(count: int) -> str:
    """"1 working day", "3 working days"."""
    if not count:
        return tr("No\u00a0working days")
    return tr("{n}\u00a0working day|{n}\u00a0working days", "", count).format(n=count)


def practice_words(day: CalendarDay, practice: Practice) -> str:
    """What a practice is on a day: "done", "bridged by a pass", "added later"."""
    stripe = day.stripe(practice)
    return tr((_LATE if stripe.late else _LOOKS)[stripe.look], "what a practice is on a day")


def state_title(day: CalendarDay, practice: Practice) -> str:
    """The same where it stands alone: "Added later"."""
    words = practice_words(day, practice)
    return words[:1].upper() + words[1:]


def day_sentence(calendar: Calendar, day: CalendarDay) -> str:
    """The day in a sentence or two: "Working day. All three."."""
    if day.place is Place.BEFORE:
        return tr("Before the start.")
    if not day.is_workday:
        off, done = _off_words(calendar, day.date), day.having(Look.DONE)
        if not done:
            return off
        told = tr("{practices} counted all the same.|{practices} counted all the same.", "", len(done))
        return f"{off} {told.format(practices=practice_list(done))}"
    if day.place is Place.TO_COME:
        return tr("Working day, to come.")
    asked = asked_for(calendar.facts.switches, day.date)
    done = tuple(practice for practice in day.having(Look.DONE) if practice in asked)
    if asked and done == asked:
        return tr(_ALL_DONE[len(asked)])
    still = day.having(Look.OPEN)
    counted = _nothing(day)
    if done or still:
        counted = tr("{done} of {asked}.").format(done=len(done), asked=len(asked))
    counted = tr("Working day. {what}", "what is a sentence: 1 of 3.").format(what=counted)
    return f"{counted} {_open_until(calendar, day, still)}" if still else counted


def spoken_day(calendar: Calendar, day: CalendarDay) -> str:
    """A day as it is read out: its date, what it is, and each practice that says something."""
    title = day_title(day.date, calendar.today)
    if day.date == calendar.today:
        title = tr("{date}, today", "a day read out").format(date=title)
    said = f"{title}. {day_sentence(calendar, day)}"
    if day.place is not Place.COUNTED or not day.is_workday:
        return said
    told = [practice for practice in Practice if day.stripe(practice).look is not Look.NOTHING]
    if not told:
        return said
    names = [practice_title(told[0]), *map(practice_name, told[1:])]
    return f"{said} {strung([_told(name, practice_words(day, p)) for name, p in zip(names, told, strict=True)])}."


def _told(practice: str, what: str) -> str:
    return tr("{practice} {what}", "a day read out: coaching still open").format(practice=practice, what=what)


def _open_until(calendar: Calendar, day: CalendarDay, still: tuple[Practice, ...]) -> str:
    until = calendar.facts.plan.open_until(day.date, calendar.facts.window)
    words = {"open": open_words(still)}
    if until is None or day.date == calendar.today:
        return tr("{open}.", "a sentence: Coaching and listening are open.").format(**words)
    if until == calendar.today:
        return tr("{open} until tonight.", "Coaching and listening are open until tonight.").format(**words)
    words["day"] = day_name(until, calendar.today)
    return tr("{open} until {day}.", "Coaching and listening are open until Friday.").format(**words)


def strength_words(calendar: Calendar, year: int) -> str:
    """How the strength of showing up went in a year: "Showed up stands at 88 %; its best was 93 % on 26 June."."""
    first, last = date(year, 1, 1), min(date(year, 12, 31), calendar.today)
    if first > calendar.today:
        return tr("{year} is still to come.").format(year=year)
    values = calendar.strengths(Series.SHOWED_UP, first, last)
    if not any(values):
        return tr("The curve begins with the first record.")
    best = max(range(len(values)), key=values.__getitem__)
    day = max(first, calendar.start) + timedelta(days=best)
    words = {"best": whole_percent(values[best]), "last": whole_percent(values[-1]), "date": day_month(day)}
    is_best, is_over = words["best"] == words["last"], last != calendar.today
    if is_best and is_over:
        return tr("Showed up ended at {last}, the best of the year.").format(**words)
    if is_best:
        return tr("Showed up stands at {last}, the best of the year.").format(**words)
    if is_over:
        return tr("Showed up ended at {last}; its best was {best} on {date}.").format(**words)
    return tr("Showed up stands at {last}; its best was {best} on {date}.").format(**words)


def curve_words(lines: Sequence[tuple[Series, Sequence[float]]]) -> str:
    """The lines of the curve in words, for whom the picture is not there."""
    told = [
        tr("{series} from {first} to {last}, lowest {least}, highest {most}.").format(
            series=series_title(series),
            first=whole_percent(values[0]),
            last=whole_percent(values[-1]),
            least=whole_percent(min(values)),
            most=whole_percent(max(values)),
        )
        for series, values in lines
        if values
    ]
    return " ".join(told) or tr("Nothing yet.")


def whole_percent(strength: float) -> str:
    """A strength of 0 to 1 as "88 %"."""
    return percent(round(100 * strength))


def _nothing(day: CalendarDay) -> str:
    if any(stripe.late for stripe in day.stripes):
        return tr("Kept in the journal; the day itself was already closed.")
    if day.having(Look.PASSED) == tuple(Practice):
        return tr("Bridged by a pass.")
    if day.having(Look.SKIPPED) and not day.having(Look.MISSED):
        return tr("Nothing genuine. That is fine.")
    return tr("No record.")


def _off_words(calendar: Calendar, day: date) -> str:
    plan = calendar.facts.plan
    if any(absence.first <= day <= absence.last for absence in plan.time_off):
        return tr("Time off.")
    if day in plan.holidays:
        name = calendar.holidays.get(day)
        return tr("Public holiday: {name}.").format(name=name) if name else tr("Public holiday.")
    return tr("Day off.")
