"""Days, months and dates in words, as the language spoken writes them."""

from datetime import date

from goodword.core.language import marked, tr

_WEEKDAYS = (
    marked("Monday"),
    marked("Tuesday"),
    marked("Wednesday"),
    marked("Thursday"),
    marked("Friday"),
    marked("Saturday"),
    marked("Sunday"),
)
_SHORT_WEEKDAYS = (
    marked("Mon"),
    marked("Tue"),
    marked("Wed"),
    marked("Thu"),
    marked("Fri"),
    marked("Sat"),
    marked("Sun"),
)
_MONTHS = (
    *(marked("January"), marked("February"), marked("March"), marked("April")),
    *(marked("May", "the month"), marked("June"), marked("July"), marked("August")),
    *(marked("September"), marked("October"), marked("November"), marked("December")),
)
_SHORT_MONTHS = (
    *(marked("Jan"), marked("Feb"), marked("Mar"), marked("Apr")),
    *(marked("May", "the month, short"), marked("Jun"), marked("Jul"), marked("Aug")),
    *(marked("Sep"), marked("Oct"), marked("Nov"), marked("Dec")),
)
_MAY = 5


def weekday_names() -> tuple[str, ...]:
    """From Monday to Sunday."""
    return tuple(tr(name) for name in _WEEKDAYS)


def short_weekday_names() -> tuple[str, ...]:
    """From "Mon" to "Sun"."""
    return tuple(tr(name) for name in _SHORT_WEEKDAYS)


def month_name(number: int) -> str:
    """A month from 1 to 12: "November"."""
    return tr("May", "the month") if number == _MAY else tr(_MONTHS[number - 1])


def short_month_name(number: int) -> str:
    """A month from 1 to 12: "Nov"."""
    return tr("May", "the month, short") if number == _MAY else tr(_SHORT_MONTHS[number - 1])


def weekday(day: date) -> str:
    """"Wednesday"."""
    return tr(_WEEKDAYS[day.weekday()])


def short_weekday(day: date) -> str:
    """"Wed"."""
    return tr(_SHORT_WEEKDAYS[day.weekday()])


def day_month(day: date) -> str:
    """"11 November"."""
    return tr("{day} {month}", "a date").format(day=day.day, month=month_name(day.month))


def day_month_year(day: date) -> str:
    """"11 November 2026"."""
    return tr("{day} {month} {year}", "a date").format(day=day.day, month=month_name(day.month), year=day.year)


def day_time(day: date, time: str) -> str:
    """"11 November 2026, 15:30"."""
    return tr("{day}, {time}", "a day and its time").format(day=day_month_year(day), time=time)


def month_year(day: date) -> str:
    """"November 2026"."""
    return tr("{month} {year}", "a month").format(month=month_name(day.month), year=day.year)


def weekday_date(day: date, *, year: bool = False) -> str:
    """"Wednesday, 11 November", with its year if that is wanted."""
    words = day_month_year(day) if year else day_month(day)
    return tr("{weekday}, {date}", "a date").format(weekday=weekday(day), date=words)


def begun(words: str) -> str:
    """`words` as a line begins with them: many languages write days and months small."""
    return words[:1].upper() + words[1:]


def short_date(day: date, *, year: bool = False) -> str:
    """"Wed 11 Nov", with its year if that is wanted."""
    parts = {"weekday": short_weekday(day), "day": day.day, "month": short_month_name(day.month), "year": day.year}
    if year:
        return tr("{weekday} {day} {month} {year}", "a short date").format(**parts)
    return tr("{weekday} {day} {month}", "a short date").format(**parts)


def weekday_day(day: date) -> str:
    """"Wednesday 11"."""
    return tr("{weekday} {day}", "a date").format(weekday=weekday(day), day=day.day)


def weekday_day_month(day: date, *, year: bool = False) -> str:
    """"Wednesday 11 November", with its year if that is wanted."""
    parts = {"weekday": weekday(day), "day": day.day, "month": month_name(day.month), "year": day.year}
    if year:
        return tr("{weekday} {day} {month} {year}", "a date").format(**parts)
    return tr("{weekday} {day} {month}", "a date").format(**parts)


def from_to(first: str, last: str) -> str:
    """"16 to 22 November", of its ends in words."""
    return tr("{first} to {last}", "from a day or week to another").format(first=first, last=last)


def days_from_to(first: date, last: date, *, year: bool = True) -> str:
    """"16 to 22 November 2026", with the last year if that is wanted; months and years are named as they change."""
    end = day_month_year(last) if year else day_month(last)
    if first == last:
        return end
    if first.year != last.year:
        return from_to(day_month_year(first), end)
    if first.month != last.month:
        return from_to(day_month(first), end)
    return from_to(tr("{day}", "the day that 16 to 22 November begins with").format(day=first.day), end)


def short_day_month(day: date) -> str:
    """"11 Nov"."""
    return tr("{day} {month}", "a short date").format(day=day.day, month=short_month_name(day.month))


def weekday_letters() -> list[str]:
    """A letter each, from Monday: "M"."""
    return tr("M T W T F S S", "the weekdays from Monday on in a letter each, parted by blanks").split()


def tiny_weekday_names() -> list[str]:
    """As short as the heads of a month's columns, from Monday: "Mo"."""
    return tr("Mo Tu We Th Fr Sa Su", "the weekdays from Monday on in two letters each, parted by blanks").split()
