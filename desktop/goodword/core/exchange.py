"""The lines of an export (JSON Lines, version 1) and what they say: values to lines, lines to values.

A line that can't be taken raises InvalidInputError; types and keys that are not known are handed on as Unknown
and by name. The text of a record never gets into an error.
"""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from goodword.core.days import HolidayRegion, PracticeSwitch, Schedule, Skip, TimeOff
from goodword.core.errors import InvalidInputError
from goodword.core.follow_lines import FOLLOW_READERS, Followed, follow_values
from goodword.core.insights import Outcome
from goodword.core.language import marked, tr
from goodword.core.left_lines import LEFT_READERS, Left, left_values
from goodword.core.line_values import Line
from goodword.core.note_words import Audience
from goodword.core.people import Person, checked_name
from goodword.core.person_lines import person_values, read_person, read_weekdays
from goodword.core.practices import FIELD_LIMIT, Content, Entry, Kind, Owner, Paraphrase, Practice, checked, clean
from goodword.core.setting_values import WEEKDAY_NAMES, parse_region
from goodword.core.skill_plans import SkillPlan
from goodword.core.steps import StepMark
from goodword.core.told import Told, Way
from goodword.core.topics import TopicAlias

VERSION = 1
HEADER = "goodword-export"

LONGEST_LINE = 2_000_000
"""The longest line that is read, in bytes: the longest record with every character escaped fits well."""


@dataclass(frozen=True, slots=True)
class Header:
    """The first line: whose lines these are."""


@dataclass(frozen=True, slots=True)
class SavedEntry:
    """A record with all that is kept of it; what an old or foreign file does not say is None."""

    id: str
    date: dt.date
    created_at: dt.datetime
    created_on: dt.date | None
    changed_at: dt.datetime | None
    removed: dt.datetime | None
    content: Content


@dataclass(frozen=True, slots=True)
class SavedSetting:
    """One setting, as `goodword settings` takes it."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A line of a type that a later Goodword may know."""


Plain = Person | Schedule | HolidayRegion | TimeOff | Skip | PracticeSwitch | SavedSetting | Told | Left | Followed
"""What is written as it is."""

Value = Header | SavedEntry | Plain | Unknown


@dataclass(frozen=True, slots=True)
class Read:
    """What a line says: its type, its value, and its keys that are not known."""

    type: str
    value: Value
    unknown_keys: tuple[str, ...]


def entry_values(entry: Entry, *, late: bool) -> dict[str, Any]:
    """An entry as JSON values: every key always there, None where unknown."""
    content = entry.content
    return {
        "id": entry.id,
        "practice": content.practice.value,
        "date": entry.date.isoformat(),
        "created_at": entry.created_at.isoformat(),
        "text": content.text,
        "person": content.person,
        "skill": content.skill,
        "next_step": content.next_step,
        "due": content.due.isoformat() if content.due else None,
        "owner": content.owner,
        "heard_from": content.heard_from,
        "topic": content.topic,
        "paraphrase": content.paraphrase,
        "action": content.action,
        "kind": content.kind,
        "late": late,
        "removed": entry.removed.isoformat() if entry.removed else None,
    }


def header_line(moment: dt.datetime, shown: str = "") -> bytes:
    """The first line of an export made at `moment`; `shown` says in words what of the book it is, if not all."""
    values = {"version": VERSION, "exported_at": moment.isoformat(timespec="seconds")}
    return _line(HEADER, values | ({"shown": shown} if shown else {}))


def entry_line(entry: Entry, *, late: bool) -> bytes:
    """An entry, with the moments that only the book keeps."""
    kept = {"created_on": entry.created_on.isoformat(), "changed_at": entry.changed_at.isoformat()}
    return _line("entry", entry_values(entry, late=late) | kept)


def value_line(value: Plain) -> bytes:
    """Everything else."""
    match value:
        case Person():
            return _line("person", person_values(value))
        case Schedule(start, weekdays):
            names = [WEEKDAY_NAMES[day] for day in sorted(weekdays)]
            return _line("schedule", {"from": start.isoformat(), "weekdays": names})
        case HolidayRegion(start, region):
            return _line("holidays", {"from": start.isoformat(), "region": region})
        case TimeOff(first, last, reason):
            return _line("time_off", {"from": first.isoformat(), "to": last.isoformat(), "reason": reason})
        case Skip(practice, day):
            return _line("skip", {"practice": practice.value, "date": day.isoformat()})
        case PracticeSwitch(practice, start, on):
            return _line("practice", {"practice": practice.value, "from": start.isoformat(), "on": on})
        case SavedSetting(key, setting):
            return _line("setting", {"key": key, "value": setting})
        case Told(entry, audience, moment, way, person):
            told = {"entry": entry, "audience": audience, "person": person, "at": moment.isoformat(), "way": way}
            return _line("told", told)
        case StepMark() | Outcome() | TopicAlias() | SkillPlan():
            return _line(*follow_values(value))
        case _:
            return _line(*left_values(value))


def read_line(data: bytes) -> Read:
    """What one line says. Raises InvalidInputError in words for one that can't be taken."""
    values = _object(data)
    kind = values.get("type")
    if not isinstance(kind, str):
        raise InvalidInputError(tr("The line does not say its type."), tr("Each line needs a “type”, such as “entry”."))
    if kind not in _READERS:
        return Read(kind, Unknown(), ())
    line = Line(values)
    value = _READERS[kind](line)
    return Read(kind, value, line.unread({"type", *_DERIVED.get(kind, ())}))


def _line(kind: str, values: Mapping[str, Any]) -> bytes:
    # Only drafts hold what has no UTF-8: half a pair of surrogates, as typed. JSON can escape it.
    return json.dumps({"type": kind, **values}, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def _object(data: bytes) -> dict[str, Any]:
    hint = tr("Each line is one JSON object in UTF-8.")
    if len(data) > LONGEST_LINE:
        raise InvalidInputError(tr("The line is longer than {size} MB.").format(size=LONGEST_LINE // 1000000), hint)
    try:
        values = json.loads(data.decode(), parse_constant=_no_number, object_pairs_hook=_each_key_once)
    except UnicodeDecodeError:
        raise InvalidInputError(tr("The line is not UTF-8."), hint) from None
    except (ValueError, RecursionError):  # also numbers longer than Python reads
        raise InvalidInputError(tr("The line is not JSON that can be read."), hint) from None
    if not isinstance(values, dict):
        raise InvalidInputError(tr("The line is no JSON object."), hint)
    return values


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Of a key that stands there twice nobody can say which value is meant."""
    values = dict(pairs)
    if len(values) != len(pairs):
        raise InvalidInputError(tr("A key stands twice in one object."), tr("Take one of them out."))
    return values


def _no_number(name: str) -> float:
    raise ValueError(name)


def _header(line: Line) -> Header:
    version = line.whole_number("version")
    if version > VERSION:
        raise InvalidInputError(tr("The file was written by a newer Goodword."), tr("Update Goodword, then import it."))
    if version < 1:
        raise InvalidInputError(tr("The file has no version that was ever written."), tr("Export it again."))
    return Header()


def _entry(line: Line) -> SavedEntry:
    entry_id = line.id("id")
    created_at = line.moment("created_at")
    content = Content(
        practice=line.choice("practice", Practice),
        text=line.text("text"),
        due=line.optional("due", line.day),
        owner=line.optional("owner", lambda key: line.choice(key, Owner)),
        paraphrase=line.optional("paraphrase", lambda key: line.choice(key, Paraphrase)),
        kind=line.optional("kind", lambda key: line.choice(key, Kind)),
        **{name: line.optional(name, line.text) for name in _TEXT_FIELDS},
    )
    content = checked(content)
    if content.person is not None:
        checked_name(content.person)
    created_on = line.optional("created_on", line.record_day)
    if created_on is not None and not 0 <= (created_at.date() - created_on).days <= (created_at.hour < 12):
        raise InvalidInputError(tr("“created_on” is not the day of “created_at”."), tr("Leave it out, or correct it."))
    return SavedEntry(
        id=entry_id,
        date=line.record_day("date"),
        created_at=created_at,
        created_on=created_on,
        changed_at=line.optional("changed_at", line.moment),
        removed=line.optional("removed", line.moment),
        content=content,
    )


def _schedule(line: Line) -> Schedule:
    return Schedule(line.day("from"), read_weekdays(line, "weekdays"))


def _holidays(line: Line) -> HolidayRegion:
    return HolidayRegion(line.day("from"), parse_region(line.text("region")))


def _time_off(line: Line) -> TimeOff:
    first, last = line.day("from"), line.day("to")
    if last < first:
        raise InvalidInputError(
            tr("{last} is before {first}.").format(last=last, first=first), tr("Give the first day as “from”.")
        )
    reason = clean(line.nullable_text("reason"), marked("reason", "a field"), lines=False)
    if len(reason) > FIELD_LIMIT:
        raise InvalidInputError(tr("The reason is too long."), tr("{limit} characters fit.").format(limit=FIELD_LIMIT))
    return TimeOff(first, last, reason)


def _skip(line: Line) -> Skip:
    return Skip(line.choice("practice", Practice), line.day("date"))


def _practice(line: Line) -> PracticeSwitch:
    return PracticeSwitch(line.choice("practice", Practice), line.day("from"), line.truth("on"))


def _setting(line: Line) -> SavedSetting:
    return SavedSetting(line.text("key"), line.text("value"))


def _told(line: Line) -> Told:
    person = line.optional("person", line.text)
    return Told(
        line.text("entry"), line.choice("audience", Audience), line.moment("at"), line.choice("way", Way), person
    )


_TEXT_FIELDS = ("person", "skill", "next_step", "heard_from", "topic", "action")
_READERS: Mapping[str, Callable[[Line], Value]] = {
    HEADER: _header,
    "entry": _entry,
    "person": read_person,
    "schedule": _schedule,
    "holidays": _holidays,
    "time_off": _time_off,
    "skip": _skip,
    "practice": _practice,
    "setting": _setting,
    "told": _told,
    **LEFT_READERS,
    **FOLLOW_READERS,
}
_DERIVED = {HEADER: ("exported_at", "shown"), "entry": ("late",)}
"""Keys that are known and say nothing that is kept."""
