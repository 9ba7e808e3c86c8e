"""The brag note: what the team did and what was heard, for one audience.

Its types have no field for coaching, for who said a thing, or for the leader's own data: such things
are not filtered out, they have nowhere to stand.
"""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import wraps
from typing import TypeVar

from goodword.core import note_words
from goodword.core.errors import InvalidInputError
from goodword.core.language import in_language, marked, spoken, strung, tr
from goodword.core.note_choices import Choices, Says
from goodword.core.note_gate import Gate, Refusal
from goodword.core.note_rows import Row, arranged, drawn_up, same_label
from goodword.core.note_words import Audience, Nothing, Span
from goodword.core.people import Person
from goodword.core.practices import Content, Entry, Practice
from goodword.core.weeks import Period

COACHING_NEVER = marked("Coaching is never in a note.")
"""What a window says beside the things that were held back."""

Score = Callable[[Entry], float]
"""How specific a praise is, from 0 to 1."""

_CLOSERS = "\"'”’»)]"


@dataclass(frozen=True, slots=True)
class Praise:
    """One praise, as the leader wrote it."""

    text: str
    date: date


@dataclass(frozen=True, slots=True)
class PersonPraise:
    """Praise for one person, in the order of telling; `person` None is the team as a whole."""

    person: str | None
    praises: tuple[Praise, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that was heard, and what is being done."""

    told: str
    action: str | None


@dataclass(frozen=True, slots=True)
class Topic:
    """What was heard about one topic, in the order of telling; `topic` None where none was named."""

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
    language: str = "en"

    @property
    def is_empty(self) -> bool:
        """Whether it holds no entry: a quiet week."""
        return not (self.people or self.topics)


Written = TypeVar("Written")


def in_its_language(write: Callable[[BragNote], Written]) -> Callable[[BragNote], Written]:
    """`write`, which says everything in the language of the note."""

    @wraps(write)
    def written(note: BragNote) -> Written:
        with in_language(note.language):
            return write(note)

    return written


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Entries that stay out of a note, by their ids, and why, in words for the leader alone.

    `ask` is whom to ask, where nothing but that person's wish is missing.
    """

    reason: str
    praises: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    ask: Person | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """A note, what was held back from it, the ids of the records in it, and the rows the leader chooses from."""

    note: BragNote
    held_back: tuple[HeldBack, ...]
    entries: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()

    def held_back_words(self) -> str:
        """What a window says: "Held back: 2 praises, 1 topic", empty if nothing was."""
        praises = sum(len(held.praises) for held in self.held_back)
        topics = sum(len(held.topics) for held in self.held_back)
        parts = [tr("{n} praise|{n} praises", "", praises).format(n=praises)] if praises else []
        if topics:
            parts.append(tr("{n} topic|{n} topics", "", topics).format(n=topics))
        return tr("Held back: {what}").format(what=strung(parts)) if parts else ""


def compose(
    entries: Iterable[Entry],
    people: Iterable[Person],
    period: Period,
    audience: Audience,
    *,
    today: date,
    leader_name: str | None = None,
    recipient: Person | None = None,
    score: Score | None = None,
    choices: Choices | None = None,
    language: str = "en",
) -> Composed:
    """The note about `period` for `audience`; `recipient` is whom a note for one person is for.

    `entries` come newest first, as a store finds them; that decides among those of the same moment.
    With a `score` the most specific praise is told first; without one, and in what is more than a week for one
    person, the earliest. Topics stand in the order they were first heard. The leader's `choices` come on top.
    Praise goes only as far as everybody wishes whom it is for or names, also in words the leader put, and nothing
    goes that is about somebody who has left by `today`. Entries of other days, from the bin, and coaching are not
    looked at. The note is in `language`; why something is held back, in the one spoken.
    Raises InvalidInputError if a note for one person comes without a recipient.
    """
    if audience is Audience.PERSON and recipient is None:
        raise InvalidInputError(tr("A note for one person needs a name."), tr("Say whom it is for."))
    choices = choices or Choices()
    gate = Gate(people, audience, today, recipient)
    wanted = None if _is_long_for_one(period, audience) else score
    found = {entry.id: entry for entry in _of_period(entries, period)}
    rows: list[Row] = []
    held: dict[Refusal, tuple[list[str], list[str]]] = {}
    for entry in found.values():
        content = choices.applied(entry.id, entry.content)
        if not gate.concerns(content):
            continue
        refusal = gate.refusal(content)
        if refusal:
            held.setdefault(refusal, ([], []))[content.practice is Practice.LISTENING].append(entry.id)
        if refusal is None or entry.id in choices.lines:
            rows.append(_row(entry, content, choices, refusal))
    rows = arranged(drawn_up(rows, wanted and (lambda row: wanted(found[row.entry_id]))), choices.order)
    told = [row for row in rows if row.leaves]
    with in_language(language):
        note = _note(told, period, audience, recipient.name if recipient else None, leader_name, _why_none(rows, held))
    return Composed(
        note,
        tuple(HeldBack(why.words, tuple(p), tuple(t), why.ask) for why, (p, t) in held.items()),
        tuple(row.entry_id for row in told),
        tuple(rows),
    )


def sentence(text: str) -> str:
    """`text` as it was written, with a full stop where its last sentence has no end."""
    text = text.strip()
    last = text.rstrip(_CLOSERS)[-1:]
    address = text.split()[-1:] and ("://" in text.split()[-1] or "@" in text.split()[-1])
    if not last or address:
        return text
    spaced = last.isdigit() or last.islower() or last.isupper() or unicodedata.bidirectional(last) in ("R", "AL")
    return f"{text}." if spaced else text


def _note(
    told: Sequence[Row], period: Period, audience: Audience, name: str | None, leader_name: str | None, none: Nothing
) -> BragNote:
    praises = sum(row.practice is Practice.PRAISE for row in told)
    if told:
        intro = note_words.intro(audience, period, praises, len(told) - praises)
    else:
        intro = note_words.quiet(audience, period, name, none)
    people, topics = [], []
    for group in _groups(told):
        first = group[0]
        if first.practice is Practice.PRAISE:
            people.append(PersonPraise(first.label, tuple(Praise(row.says.text, row.date) for row in group)))
        else:
            topics.append(Topic(first.label, tuple(Heard(row.says.text, row.says.action) for row in group)))
    return BragNote(
        audience,
        note_words.title(audience, name),
        note_words.period_words(period),
        intro,
        tuple(people),
        tuple(topics),
        leader_name or None,
        spoken(),
    )


def _groups(told: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows that follow each other and are about the same person or topic."""
    group: list[Row] = []
    for row in told:
        if group and not same_label(group[-1], row):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _row(entry: Entry, content: Content, choices: Choices, refusal: Refusal | None) -> Row:
    line, recorded = choices.lines.get(entry.id), Says.of(entry.content)
    practice = content.practice
    return Row(
        entry.id,
        practice,
        content.person if practice is Practice.PRAISE else content.topic,
        entry.date,
        Says(sentence(content.text), sentence(content.action) if content.action else None),
        recorded,
        is_in=entry.id not in choices.out,
        is_edited=line is not None,
        is_outdated=line is not None and line.made_from != recorded,
        held=refusal.words if refusal else None,
    )


def _why_none(rows: Sequence[Row], held: Collection[object]) -> Nothing:
    if any(row.held is None for row in rows):
        return Nothing.CHOSEN
    return Nothing.MAY_GO if held else Nothing.THERE


def _is_long_for_one(period: Period, audience: Audience) -> bool:
    return audience is Audience.PERSON and note_words.span(period) is not Span.WEEK


def _of_period(entries: Iterable[Entry], period: Period) -> list[Entry]:
    kept = [e for e in entries if e.removed is None and e.date in period]
    kept.reverse()
    kept.sort(key=lambda entry: (entry.date, entry.created_at))
    return kept
