"""The three practices, and what each of them records."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum

from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, tr

NOTE_LIMIT = 100_000
"""The longest note, in bytes of UTF-8."""

FIELD_LIMIT = 1_000
"""The longest of the other fields, in characters."""


class Practice(StrEnum):
    """What a leader does every working day; the order is the order of asking."""

    PRAISE = "praise"
    COACHING = "coaching"
    LISTENING = "listening"


class Owner(StrEnum):
    """Who takes a coaching step."""

    THEM = "them"
    ME = "me"


class Paraphrase(StrEnum):
    """Whether the speaker agreed with the leader's summary."""

    UNCHECKED = "unchecked"
    CONFIRMED = "confirmed"
    CORRECTED = "corrected"


class Kind(StrEnum):
    """What sort of thing was heard."""

    GRIEVANCE = "grievance"
    WISH = "wish"
    THANKS = "thanks"
    UNEXPECTED_USE = "unexpected-use"


@dataclass(frozen=True, slots=True)
class Content:
    """What the leader wrote: the note and the fields of its practice, None where left empty."""

    practice: Practice
    text: str
    person: str | None = None
    skill: str | None = None
    next_step: str | None = None
    due: dt.date | None = None
    owner: Owner | None = None
    heard_from: str | None = None
    topic: str | None = None
    paraphrase: Paraphrase | None = None
    action: str | None = None
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One saved record.

    `date` is its logical date. `created_at` is the moment of the first successful save and `created_on`
    that moment's own logical date; neither ever changes. `removed` is the moment it went to the bin.
    """

    id: str
    date: dt.date
    created_at: dt.datetime
    created_on: dt.date
    changed_at: dt.datetime
    content: Content
    removed: dt.datetime | None = None


FIELDS: Mapping[Practice, frozenset[str]] = {
    Practice.PRAISE: frozenset({"person"}),
    Practice.COACHING: frozenset({"person", "skill", "next_step", "due", "owner"}),
    Practice.LISTENING: frozenset(
        {"heard_from", "topic", "paraphrase", "action", "kind", "person", "next_step", "due", "owner"}
    ),
}
"""The fields beside the note that each practice records."""

# Letters and marks that draw nothing (Default_Ignorable_Code_Point), and the empty Braille cell.
_FILLER = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)

OPTIONAL_FIELDS = tuple(f.name for f in fields(Content) if f.name not in ("practice", "text"))


def checked(content: Content) -> Content:
    """`content` as it is stored: Unicode NFC, outer blanks dropped, empty fields None, defaults filled in.

    Unless said otherwise a next step belongs to them in a check-in, to the leader where something was heard; and a
    paraphrase is unchecked.
    Raises InvalidInputError for a blank or overlong note, a field its practice does not have, and
    characters that can't be kept (NUL, other control characters, lone surrogates).
    """
    text = clean(content.text, marked("note", "a field"), lines=True)
    if is_blank(text):
        raise InvalidInputError(tr("The note is empty."), tr("One sentence is enough."))
    if (size := len(text.encode())) > NOTE_LIMIT:
        raise InvalidInputError(
            tr("The note is too long: {size} kB, and {limit} kB fit.").format(
                size=-(-size // 1000), limit=NOTE_LIMIT // 1000
            ),
            tr("Shorten it, or split it into two records."),
        )
    tidy: dict[str, str | None] = {}
    for name in OPTIONAL_FIELDS:
        value = getattr(content, name)
        if value is None:
            continue
        if isinstance(value, str) and not isinstance(value, StrEnum):
            tidy[name] = value = _field(name, value)
        if value is not None and name not in FIELDS[content.practice]:
            raise InvalidInputError(
                tr(_HAS_NO[content.practice]).format(field=field_label(name)),
                tr("Leave that field out."),
            )
    return _with_defaults(replace(content, text=text, **tidy))  # type: ignore[arg-type]


def clean(value: str, what: str, *, lines: bool) -> str:
    """`value` in NFC without outer blanks; with `lines`, line ends become "\\n", else blanks are folded.

    Raises InvalidInputError, naming `what`, for control characters and lone surrogates.
    """
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    for character in "" if value.isascii() and value.isprintable() else value:
        category = unicodedata.category(character)
        if (category == "Cc" and character not in "\n\t") or category == "Cs":
            raise InvalidInputError(
                tr("The {field} holds a character that can't be kept (U+{code}).").format(
                    field=tr(what, "a field"), code=f"{ord(character):04X}"
                ),
                tr("Take it out, or type the text again."),
            )
    value = unicodedata.normalize("NFC", value)
    return value.strip() if lines else " ".join(value.split())


def without_unprintable(value: str) -> str:
    """`value` with page breaks as line breaks, and other control characters and lone surrogates dropped.

    For text that arrives by paste, where nobody can see or take out what `clean` would refuse.
    """
    value = value.replace("\r\n", "\n").translate(str.maketrans("\r\v\f\u2028\u2029", "\n\n\n\n\n"))
    return "".join(c for c in value if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))


def is_blank(text: str) -> bool:
    """Whether nothing in `text` can be seen: only white space, marks of direction, zero-width signs, fillers."""
    return all(
        c.isspace() or unicodedata.category(c) in ("Cf", "Cc", "Zs", "Zl", "Zp") or _FILLER.match(c) for c in text
    )


_FIELD_LABELS = {
    "person": marked("person", "a field"),
    "skill": marked("skill", "a field"),
    "next_step": marked("next step", "a field"),
    "due": marked("due", "a field"),
    "owner": marked("owner", "a field"),
    "heard_from": marked("heard from", "a field"),
    "topic": marked("topic", "a field"),
    "paraphrase": marked("paraphrase", "a field"),
    "action": marked("action", "a field"),
    "kind": marked("kind", "a field"),
}

_HAS_NO = {
    Practice.PRAISE: marked("A praise record has no {field}."),
    Practice.COACHING: marked("A coaching record has no {field}."),
    Practice.LISTENING: marked("A listening record has no {field}."),
}


def field_label(name: str) -> str:
    """The words for a field of Content: "next step" for `next_step`."""
    return tr(_FIELD_LABELS[name], "a field")


def _field(name: str, value: str) -> str | None:
    value = clean(value, _FIELD_LABELS[name], lines=name in ("next_step", "action"))
    if len(value) > FIELD_LIMIT:
        raise InvalidInputError(
            tr("The {field} is too long: {count} characters, and {limit} fit.").format(
                field=field_label(name), count=len(value), limit=FIELD_LIMIT
            ),
            tr("Put the rest into the note."),
        )
    return None if is_blank(value) else value


def _with_defaults(content: Content) -> Content:
    if content.practice is Practice.LISTENING and content.paraphrase is None:
        content = replace(content, paraphrase=Paraphrase.UNCHECKED)
    if content.next_step is None:
        return replace(content, owner=None)
    taker = Owner.THEM if content.practice is Practice.COACHING else Owner.ME
    return replace(content, owner=content.owner or taker)
