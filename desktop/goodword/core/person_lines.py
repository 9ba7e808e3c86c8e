"""A person as a line of an export, and back."""

from typing import Any

from goodword.core.days import Away
from goodword.core.errors import InvalidInputError, quoted
from goodword.core.journal import checked_date
from goodword.core.language import marked, tr
from goodword.core.line_values import Line
from goodword.core.people import Person, Recognition, checked_name
from goodword.core.practices import FIELD_LIMIT, clean
from goodword.core.setting_values import WEEKDAY_NAMES
from goodword.core.weeks import parse_date
from goodword.core.workdays import check_range


def person_values(person: Person) -> dict[str, Any]:
    """A person as JSON values; somebody who was there from the start has no `added`."""
    since = {"added": person.added.isoformat()} if person.added else {}
    weekdays = None if person.weekdays is None else [WEEKDAY_NAMES[day] for day in sorted(person.weekdays)]
    return {
        "name": person.name,
        "recognition": person.recognition,
        **since,
        "left": person.left.isoformat() if person.left else None,
        "mail": person.mail,
        "spoken": person.spoken,
        "weekdays": weekdays,
        "also": list(person.aliases),
        "away": [[off.first.isoformat(), off.last.isoformat()] for off in person.away],
    }


def read_person(line: Line) -> Person:
    """The person a line tells of; their id is made when they are stored."""
    mail = line.optional("mail", line.text)
    if mail is not None and len(mail := clean(mail, marked("mail", "a field"), lines=False)) > FIELD_LIMIT:
        raise InvalidInputError(tr("The mail address is too long."), tr("Shorten it, or leave it out."))
    return Person(
        id="",
        name=checked_name(line.text("name")),
        recognition=line.optional("recognition", lambda key: line.choice(key, Recognition)),
        added=line.optional("added", line.day),
        left=line.optional("left", line.day),
        mail=mail or None,
        spoken=line.optional("spoken", lambda key: checked_name(line.text(key))),
        weekdays=line.optional("weekdays", lambda key: read_weekdays(line, key)),
        aliases=tuple(map(checked_name, line.optional("also", line.texts) or ())),
        away=tuple(_away(*pair) for pair in line.optional("away", line.pairs) or ()),
    )


def _away(first: str, last: str) -> Away:
    off = Away(checked_date(parse_date(first)), checked_date(parse_date(last)))
    check_range(off.first, off.last)
    return off


def read_weekdays(line: Line, key: str) -> frozenset[int]:
    """Days of the week by their short names, such as "mon"; Monday is 0."""
    names = line.texts(key)
    if wrong := next((name for name in names if name not in WEEKDAY_NAMES), None):
        raise InvalidInputError(
            tr("{word} is no weekday.").format(word=quoted(wrong)),
            tr("Allowed: {names}.").format(names=", ".join(WEEKDAY_NAMES)),
        )
    return frozenset(WEEKDAY_NAMES.index(name) for name in names)
