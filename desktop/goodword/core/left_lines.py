"""Lines of an export about what the leader left in passing: drafts, choices for notes, envelopes of sent mails."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, tr
from goodword.core.line_values import Line
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, Recipient
from goodword.core.ports import Draft
from goodword.core.practices import FIELD_LIMIT, NOTE_LIMIT, Practice, clean
from goodword.core.weeks import parse_date

_MOST_FIELDS = 20
_MOST_OF_A_MAIL = 10_000
_DAYS = re.compile(r"\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class SavedChoice:
    """What was chosen about one record for one note; `person` is the name of whom a note for one person is for."""

    days: str
    audience: Audience
    person: str | None
    entry: str
    place: int | None
    is_in: bool
    text: str | None
    action: str | None
    from_text: str | None
    from_action: str | None


@dataclass(frozen=True, slots=True)
class SentMail:
    """The envelope of a mail that is sent; `person` is the name of whom a note for one person went to."""

    mail: Mail
    person: str | None


Left = Draft | SavedChoice | SentMail


def left_values(value: Left) -> tuple[str, dict[str, Any]]:
    """The type of its line, and what stands in it."""
    match value:
        case Draft(practice, fields, begun_at, changed_at):
            moments = {"begun_at": begun_at.isoformat(), "changed_at": changed_at.isoformat()}
            return "draft", {"practice": practice.value, "fields": [list(field) for field in fields], **moments}
        case SentMail(mail, person):
            return "mail", {
                "id": mail.id,
                "audience": mail.audience,
                "period": mail.period,
                "person": person,
                "to": [[one.address, one.refusal] for one in mail.to],
                "entries": list(mail.entries),
                "message_id": mail.message_id,
                "dated_at": mail.dated_at.isoformat(),
                "same": mail.same,
                "attempts": mail.attempts,
                "created_at": mail.created_at.isoformat(),
                "changed_at": mail.changed_at.isoformat(),
            }
        case _:
            return "choice", {
                "days": value.days,
                "audience": value.audience,
                "person": value.person,
                "entry": value.entry,
                "place": value.place,
                "in": value.is_in,
                "text": value.text,
                "action": value.action,
                "from_text": value.from_text,
                "from_action": value.from_action,
            }


def read_draft(line: Line) -> Draft:
    """A half-written record, as typed. Raises InvalidInputError in words, as all of these do."""
    practice = line.choice("practice", Practice)
    fields = line.pairs("fields")
    if len(fields) > _MOST_FIELDS or any(len(value) > NOTE_LIMIT for _, value in fields):
        raise InvalidInputError(tr("The draft is too long."), tr("Shorten it, or take it out of the file."))
    for name, value in fields:
        if name == "date" and value:
            parse_date(value)
    return Draft(practice, fields, line.moment("begun_at"), line.moment("changed_at"))


def read_choice(line: Line) -> SavedChoice:
    """What was chosen for a note."""
    days = line.text("days")
    for stretch in days.split(","):
        if not _DAYS.fullmatch(stretch):
            raise InvalidInputError(
                tr("“days” does not say which days a note is about."), tr("Take the line out of the file.")
            )
        first, last = map(parse_date, stretch.split(".."))
        if last < first:
            raise InvalidInputError(
                tr("{last} is before {first}.").format(last=last, first=first), tr("Take the line out of the file.")
            )
    place = line.optional("place", line.whole_number)
    if place is not None and not 0 <= place <= _MOST_OF_A_MAIL:
        raise InvalidInputError(tr("“place” is no place in a note."), tr("Take the line out of the file."))
    words = {name: line.optional(name, lambda key: _note(line, key)) for name in ("text", "from_text")}
    words |= {name: line.optional(name, lambda key: _field(line, key)) for name in ("action", "from_action")}
    if words["text"] is None or words["from_text"] is None:
        words = dict.fromkeys(words)
    return SavedChoice(
        days=days,
        audience=line.choice("audience", Audience),
        person=line.optional("person", line.text),
        entry=line.text("entry"),
        place=place,
        is_in=line.truth("in"),
        **words,
    )


def read_mail(line: Line) -> SentMail:
    """The envelope of a mail that is sent."""
    recipients = line.pairs("to")
    entries = line.texts("entries")
    if len(recipients) > _MOST_OF_A_MAIL or len(entries) > _MOST_OF_A_MAIL:
        raise InvalidInputError(tr("The mail names too many."), tr("Take the line out of the file."))
    same = line.text("same")
    if not _DIGEST.fullmatch(same):
        raise InvalidInputError(tr("“same” is no digest."), tr("Take the line out of the file."))
    mail = Mail(
        id=line.id("id"),
        state=MailState.SENT,
        audience=line.choice("audience", Audience),
        period=_field(line, "period"),
        to=tuple(Recipient(_clean(address), _clean(refusal)) for address, refusal in recipients),
        entries=tuple(entries),
        body=None,
        message_id=_field(line, "message_id"),
        dated_at=line.moment("dated_at"),
        created_at=line.moment("created_at"),
        changed_at=line.moment("changed_at"),
        same=same,
        attempts=min(max(line.whole_number("attempts"), 0), _MOST_OF_A_MAIL),
    )
    return SentMail(mail, line.optional("person", line.text))


LEFT_READERS: Mapping[str, Callable[[Line], Left]] = {"draft": read_draft, "choice": read_choice, "mail": read_mail}


def _note(line: Line, key: str) -> str:
    text = clean(line.text(key), marked("line of a note", "a field"), lines=True)
    if len(text.encode()) > NOTE_LIMIT:
        raise InvalidInputError(tr("The line of a note is too long."), tr("Shorten it."))
    return text


def _field(line: Line, key: str) -> str:
    return _clean(line.text(key), lines=True)


def _clean(text: str, *, lines: bool = False) -> str:
    text = clean(text, marked("text", "a field"), lines=lines)
    if len(text) > FIELD_LIMIT:
        raise InvalidInputError(tr("A text is too long."), tr("{limit} characters fit.").format(limit=FIELD_LIMIT))
    return text
