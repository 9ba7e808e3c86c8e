"""What a prompt says, and whom it asks about."""

from collections.abc import Iterable, Mapping
from datetime import date

from goodword.core.days import DayPlan
from goodword.core.language import marked, tr
from goodword.core.note_words import in_words
from goodword.core.people import Person, fold
from goodword.core.ports import Notice
from goodword.core.practice_words import practice_list
from goodword.core.practices import Practice
from goodword.core.prompt_state import Naming
from goodword.core.prompt_texts import PromptTexts
from goodword.core.reminders import ReminderRules, TodayFacts
from goodword.core.shifts import DAY
from goodword.core.weeks import Week

ACTIONS = (
    ("record", marked("Record", "a button")),
    ("snooze", marked("In 15 minutes", "a button")),
    ("off", marked("I'm off today", "a button")),
)
"""The answers of a prompt, by key."""

NOTE_ACTIONS = (("open", marked("Open", "a button")),)
"""The answer of a note's offer."""

_NOTE = "note:"

_TITLES = {1: marked("One is open today"), 2: marked("Two are open today")}
_ALL_OPEN = marked("A good moment for one sentence")


def prompt(
    today: TodayFacts,
    texts: PromptTexts,
    turn: int,
    rules: ReminderRules,
    longest_without_praise: str | None = None,
) -> Notice:
    """The notification for what is open today (at least one practice): its body asks one question.

    A name is in it only where the rules allow names and praise is what it asks for. It holds no text of a record.
    """
    first = today.open_practices[0]
    name = longest_without_praise if rules.names and first is Practice.PRAISE else None
    return Notice(
        key=prompt_key(today.plan.today),
        title=tr(_TITLES.get(len(today.open_practices), _ALL_OPEN)),
        body=f"{practice_list(today.open_practices)}.\n{texts.question(first, turn, name)}",
        actions=said_actions(ACTIONS),
    )


def prompt_key(day: date) -> str:
    """The name of a date's prompt, under which it comes back and is withdrawn."""
    return f"prompt:{day.isoformat()}"


def note_offer(week: Week, praises: int, topics: int) -> Notice:
    """The notification that the note of a week, which holds something, is ready: figures, and no text of a record."""
    if praises:
        what = tr("{n} good word from week {week}.|{n} good words from week {week}.", "n: Five", praises)
    else:
        what = tr("{n} thing heard in week {week}.|{n} things heard in week {week}.", "n: Five", topics)
    body = what.format(n=in_words(praises or topics), week=week.number)
    return Notice(f"{_NOTE}{week}", tr("Your weekly note is ready to look at"), body, said_actions(NOTE_ACTIONS))


def said_actions(actions: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Answers by key, in the language spoken."""
    return tuple((key, tr(label, "a button")) for key, label in actions)


def offered_week(key: str, begins: int) -> Week | None:
    """The week, begun on that weekday, whose note a notice of that key offers; None for another kind of notice."""
    return Week.parse(key.removeprefix(_NOTE), begins) if key.startswith(_NOTE) else None


def turn_of(plan: DayPlan) -> int:
    """Whose turn it is among the texts: the number of workdays so far, so that every text has its day."""
    return sum(plan.workday_flags())


def whom_to_ask_about(
    team: Iterable[Person], last: Mapping[str, date], plan: DayPlan, named: Naming | None = None
) -> Person | None:
    """Who has gone longest without, in their workdays; who never had it first, ties by name, leavers not at all.

    Nobody who is away today is asked about, and those who do not work today only where nobody does. `last` has a date
    by name, of praise or of a check-in; `named` is who was named last: on the same date they are again, and nobody
    who was named on a date is on the next workday.
    """
    team = list(team)
    if named and named.day == plan.today:
        same = next((one for one in team if one.id == named.person and _is_there(one, plan.today)), None)
        if same:
            return same
    return next(iter(longest_waiting(team, last, plan, named)), None)


def longest_waiting(
    team: Iterable[Person], last: Mapping[str, date], plan: DayPlan, named: Naming | None = None
) -> list[Person]:
    """All whom `whom_to_ask_about` may name, in its order."""
    here = [person for person in team if _is_there(person, plan.today)]
    for naming in (named, named.previous if named else None):
        if naming and naming.day != plan.today and plan.workdays_after(naming.day, plan.today - DAY) == 0:
            here = [person for person in here if person.id not in naming.everybody()]
    here = [person for person in here if person.works_on(plan.today)] or here

    def wait(person: Person) -> tuple[bool, int, str]:
        since = last.get(person.name)
        workdays = plan.workdays_after(since, plan.today, person.weekdays, person.away) if since else 0
        return since is not None, -workdays, fold(person.name)

    return sorted(here, key=wait)


def _is_there(person: Person, today: date) -> bool:
    return person.is_here(today) and not person.is_away(today)
