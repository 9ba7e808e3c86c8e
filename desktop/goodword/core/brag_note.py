"""The brag note: what the team did and what was heard, for one audience.

Its types have no field for coaching, for who said a thing, or for the leader's own data: such things
are not filtered out, they have nowhere to stand.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from goodword.core import note_words
from goodword.core.errors import InvalidInputError
from goodword.core.note_gate import Gate
from goodword.core.note_words import Audience
from goodword.core.people import Person, fold
from goodword.core.practices import Entry, Practice
from goodword.core.weeks import Period

COACHING_NEVER = "Coaching is never in a note."
"""What a window says beside the things that were held back."""

_CLOSERS = "\"'”’»)]"

Member = TypeVar("Member")


@dataclass(frozen=True, slots=True)
class Praise:
    """One praise, as the leader wrote it."""

    text: str
    date: date


@dataclass(frozen=True, slots=True)
class PersonPraise:
    """All praise for one person, earliest first; `person` None is the team as a whole."""

    person: str | None
    praises: tuple[Praise, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that was heard, and what is being done."""

    told: str
    action: str | None


@dataclass(frozen=True, slots=True)
class Topic:
    """What was heard about one topic, earliest first; `topic` None where none was named."""

    topic: str | None
    heard: tuple[Heard, ...]


@dataclass(frozen=True, slots=True)
class BragNote:
    """What leaves: nothing that is not in here can be in a file, a mail or on the clipboard."""

    audience: Audience
    title: str
    period: str
    intro: str
    people: tuple[PersonPraise, ...] = ()
    topics: tuple[Topic, ...] = ()
    signature: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it holds no entry: a quiet week."""
        return not (self.people or self.topics)


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Entries that stay out of a note, by their ids, and why, in words for the leader alone."""

    reason: str
    praises: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """A note, what was held back from it, and the ids of the records that are in it."""

    note: BragNote
    held_back: tuple[HeldBack, ...]
    entries: tuple[str, ...] = ()

    def held_back_words(self) -> str:
        """What a window says: "Held back: 2 praises, 1 topic", empty if nothing was."""
        counts = (
            (sum(len(held.praises) for held in self.held_back), "praise"),
            (sum(len(held.topics) for held in self.held_back), "topic"),
        )
        parts = [note_words.counted(count, noun) for count, noun in counts if count]
        return f"Held back: {', '.join(parts)}" if parts else ""


def compose(
    entries: Iterable[Entry],
    people: Iterable[Person],
    period: Period,
    audience: Audience,
    *,
    today: date,
    leader_name: str | None = None,
    recipient: Person | None = None,
) -> Composed:
    """The note about `period` for `audience`; `recipient` is whom a note for one person is for.

    `entries` come newest first, as a store finds them; that decides among those of the same moment.
    People stand in the order of their first praise, the team as a whole last; topics in the order they were
    first heard. Praise goes only as far as everybody wishes whom it is for or names, and nothing goes that is
    about somebody who has left by `today`. Entries of other days, from the bin, and coaching are not looked at.
    Raises InvalidInputError if a note for one person comes without a recipient.
    """
    if audience is Audience.PERSON and recipient is None:
        raise InvalidInputError("A note for one person needs a name.", "Say whom it is for.")
    gate = Gate(people, audience, today, recipient)
    praise, heard = _Groups[Praise](), _Groups[Heard]()
    held: dict[str, tuple[list[str], list[str]]] = {}
    told: list[str] = []
    for entry in _of_period(entries, period):
        content = entry.content
        if not gate.concerns(content):
            continue
        if reason := gate.reason(content):
            held.setdefault(reason, ([], []))[content.practice is Practice.LISTENING].append(entry.id)
            continue
        told.append(entry.id)
        if content.practice is Practice.PRAISE:
            praise.add(content.person, Praise(_sentence(content.text), entry.date))
        else:
            action = _sentence(content.action) if content.action else None
            heard.add(content.topic, Heard(_sentence(content.text), action))
    name = recipient.name if recipient else None
    if praise.count or heard.count:
        intro = note_words.intro(audience, period, praise.count, heard.count)
    else:
        intro = note_words.quiet(audience, period, name, held=bool(held))
    note = BragNote(
        audience,
        note_words.title(audience, name),
        note_words.period_words(period),
        intro,
        tuple(PersonPraise(*group) for group in praise.all()),
        tuple(Topic(*group) for group in heard.all()),
        leader_name or None,
    )
    return Composed(note, tuple(HeldBack(why, tuple(p), tuple(t)) for why, (p, t) in held.items()), tuple(told))


@dataclass(slots=True)
class _Groups(Generic[Member]):
    """Things under the name or topic they belong to, in order of arrival, those without one last."""

    count: int = 0
    _keys: dict[str, str] = field(default_factory=dict)
    _labels: dict[str, str] = field(default_factory=dict)
    _members: dict[str, list[Member]] = field(default_factory=dict)
    _unlabelled: list[Member] = field(default_factory=list)

    def add(self, label: str | None, member: Member) -> None:
        self.count += 1
        if label is None:
            self._unlabelled.append(member)
            return
        if label not in self._keys:
            self._keys[label] = fold(label) or label
        key = self._keys[label]
        self._labels.setdefault(key, label)
        self._members.setdefault(key, []).append(member)

    def all(self) -> list[tuple[str | None, tuple[Member, ...]]]:
        groups: list[tuple[str | None, tuple[Member, ...]]] = [
            (label, tuple(self._members[key])) for key, label in self._labels.items()
        ]
        return [*groups, (None, tuple(self._unlabelled))] if self._unlabelled else groups


def _of_period(entries: Iterable[Entry], period: Period) -> list[Entry]:
    kept = [e for e in entries if e.removed is None and period.first <= e.date <= period.last]
    kept.reverse()
    kept.sort(key=lambda entry: (entry.date, entry.created_at))
    return kept


def _sentence(text: str) -> str:
    """`text` as it was written, with a full stop where its last sentence has no end."""
    text = text.strip()
    last = text.rstrip(_CLOSERS)[-1:]
    address = text.split()[-1:] and ("://" in text.split()[-1] or "@" in text.split()[-1])
    if not last or address:
        return text
    spaced = last.isdigit() or last.islower() or last.isupper() or unicodedata.bidirectional(last) in ("R", "AL")
    return f"{text}." if spaced else text
