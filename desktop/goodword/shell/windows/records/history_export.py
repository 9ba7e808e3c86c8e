"""What History shows, as a file: a page to read or print, or lines that Goodword can read again."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from goodword.core.desk import Desk
from goodword.core.errors import InvalidInputError
from goodword.core.exchange import entry_line, header_line, value_line
from goodword.core.language import listed, tr
from goodword.core.note_blocks import Block, Heading, Item, Items, Paragraph, Subtitle, Title, one_line, paragraphs
from goodword.core.ports import Query
from goodword.core.practice_words import practice_title
from goodword.core.practices import Entry, Practice
from goodword.core.soundness import record_count
from goodword.shell.windows.records.record_words import day_heading, facts, heading

LINES_SUFFIX = ".jsonl"
MOST_ON_PAGES = 3_000
_TOGETHER = 5_000


@dataclass(frozen=True, slots=True)
class Listing:
    """What is to be saved: the query, what it leaves out in words, and the day on which it is read."""

    query: Query
    words: Sequence[str]
    today: date


@dataclass(frozen=True, slots=True)
class Exported:
    """A file's bytes, None where its format is none of ours, and how many records are in it."""

    data: bytes | None
    records: int


def exported(
    desk: Desk, shown: Listing, suffix: str, document: Callable[[list[Block], str], bytes | None]
) -> Exported:
    """The records of one moment, in the format of that suffix. InvalidInputError for more than fit on pages."""
    with desk.book.reading():
        count = desk.journal.count(shown.query)
        if suffix == LINES_SUFFIX:
            return Exported(b"".join(_lines(desk, shown)), count)
        if count > MOST_ON_PAGES:
            raise InvalidInputError(
                tr("{records} are too many for a page.").format(records=record_count(count)),
                tr("Narrow them down to {most}, or save them as JSON Lines.").format(most=MOST_ON_PAGES),
            )
        return Exported(document(_blocks(desk.journal.find(shown.query), shown), suffix), count)


def _lines(desk: Desk, shown: Listing) -> Iterator[bytes]:
    days = desk.journal.days(shown.query)
    alone = {one: replace(shown.query, practices=frozenset({one})) for one in shown.query.practices}
    counts = {one: desk.journal.count(query) for one, query in alone.items()}
    yield header_line(desk.clock.now(), ". ".join((_shown_words(shown), _private_words(counts))))
    outcomes = {outcome.entry: outcome for outcome in desk.book.listening.outcomes()}
    for first, last in _spans(days):
        entries = desk.journal.find(replace(shown.query, since=first, until=last))
        late = desk.workdays.late(entries)
        yield from (entry_line(entry, late=entry.id in late) for entry in entries)
        marks = desk.book.steps.marks([entry.id for entry in entries if entry.content.next_step])
        yield from (value_line(mark) for found in marks.values() for mark in found)
        yield from (value_line(outcomes[entry.id]) for entry in entries if entry.id in outcomes)


def _spans(days: Sequence[tuple[date, int]]) -> Iterator[tuple[date, date]]:
    """Days that are read together, the first and the last of each span; the newest span first."""
    span: list[date] = []
    records = 0
    for day, count in days:
        if span and records + count > _TOGETHER:
            yield span[-1], span[0]
            span, records = [], 0
        span.append(day)
        records += count
    if span:
        yield span[-1], span[0]


def _shown_words(shown: Listing) -> str:
    return " · ".join(shown.words) or tr("Everything", "of the records")


def _blocks(entries: Sequence[Entry], shown: Listing) -> list[Block]:
    blocks: list[Block] = [
        Title(tr("Records", "heads a page")),
        Subtitle(one_line(f"{_shown_words(shown)} · {record_count(len(entries))}")),
        Paragraph(_private_words(Counter(entry.content.practice for entry in entries))),
    ]
    for day, group in groupby(entries, key=lambda entry: entry.date):
        items = (Item(_lead(entry), _paragraphs(entry, shown.today)) for entry in group)
        blocks += [Heading(one_line(day_heading(day, shown.today))), Items(tuple(items))]
    return blocks


def _private_words(counts: Mapping[Practice, int]) -> str:
    """What of it is for nobody else's eyes, by the numbers of records."""
    checked_in, heard = (counts.get(kind, 0) for kind in (Practice.COACHING, Practice.LISTENING))
    found = (
        (checked_in, tr("{n} check-in|{n} check-ins", "", checked_in)),
        (heard, tr("{n} thing heard|{n} things heard", "", heard)),
    )
    private = [words.format(n=n) for n, words in found if n]
    if not private:
        return tr("Private: this page is for you alone.")
    return tr("Private: this page is for you alone. It holds {records}.").format(records=listed(private))


def _lead(entry: Entry) -> str:
    practice, head = practice_title(entry.content.practice), heading(entry)
    if head == practice:
        return one_line(practice)
    return one_line(tr("{practice}: {heading}").format(practice=practice, heading=head))


def _paragraphs(entry: Entry, today: date) -> tuple[str, ...]:
    told = [f"{fact.label}: {fact.text}" for fact in facts(entry, today)]
    return tuple(one for text in (entry.content.text, *told) for one in paragraphs(text))
