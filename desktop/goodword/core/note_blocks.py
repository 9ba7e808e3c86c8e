"""The brag note as a neutral document: blocks that every writer renders in the same order and words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from goodword.core.brag_note import BragNote, PersonPraise, Topic, in_its_language
from goodword.core.date_words import month_year
from goodword.core.language import tr
from goodword.core.note_words import Audience, headings, topic_lead
from goodword.core.people import TEAM_LABEL

_FEWEST_MONTHS = 2

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ONE_PLAIN_LINE = re.compile("[^\x00-\x08\n-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]*")
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"
_CLOSE_EMBEDDING = "\u202c"
_CLOSE_ISOLATE = "\u2069"


@dataclass(frozen=True, slots=True)
class Title:
    """The title: one line."""

    text: str


@dataclass(frozen=True, slots=True)
class Subtitle:
    """The period: one line."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: one line; `of_topics` where it stands above what was heard."""

    text: str
    of_topics: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Plain text; a line feed inside is a line break."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list: a name or topic (one line, or None), and paragraphs, the first on the same line."""

    lead: str | None
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """Who sends it: one line."""

    text: str


Block = Title | Subtitle | Heading | Paragraph | Items | Signature


@in_its_language
def blocks(note: BragNote) -> list[Block]:
    """The note as blocks.

    No text in them is blank, changes the direction of what follows it, or holds a control character other than
    line feed and tab; what can't be shown stands as a visible sign.
    """
    above = headings(note.audience)
    found: list[Block | None] = [
        _block(Title, note.title),
        _block(Subtitle, note.period),
        *(Paragraph(text) for text in paragraphs(note.intro)),
    ]
    if note.audience is Audience.PERSON:
        found += _thanks(note.people)
    else:
        if note.people:
            found.append(Heading(above.praise))
        found.append(_items(item for group in note.people for item in _praise(group)))
    if note.topics:
        found.append(Heading(above.topics, of_topics=True))
    found.append(_items(item for topic in note.topics for item in _heard(topic, note.audience)))
    found.append(_block(Signature, note.signature or ""))
    return [block for block in found if block is not None]


def visible(text: str) -> str:
    """`text` with every line end a line feed, and what no document can hold as a visible sign."""
    text = _LINE_ENDS.sub("\n", text)
    return _UNFIT.sub(_sign, text)


def balanced(line: str) -> str:
    """`line` with the direction marks closed that it opens, and without those that close nothing."""
    if not _DIRECTION.search(line):
        return line
    kept: list[str] = []
    is_open: list[str] = []
    for character in line:
        if character in _EMBEDDINGS:
            is_open.append(_CLOSE_EMBEDDING)
        elif character in _ISOLATES:
            is_open.append(_CLOSE_ISOLATE)
        elif character == _CLOSE_EMBEDDING:
            if is_open[-1:] != [_CLOSE_EMBEDDING]:
                continue
            is_open.pop()
        elif character == _CLOSE_ISOLATE:
            if _CLOSE_ISOLATE not in is_open:
                continue
            while is_open[-1] == _CLOSE_EMBEDDING:
                kept.append(is_open.pop())
            is_open.pop()
        kept.append(character)
    return "".join(kept + is_open[::-1])


def ends_openly(line: str) -> bool:
    """Whether `line` ends with a letter or digit, so that a mark may follow."""
    return line.rstrip(_CLOSE_EMBEDDING + _CLOSE_ISOLATE)[-1:].isalnum()


def _block(kind: type[Title] | type[Subtitle] | type[Signature], text: str) -> Block | None:
    line = one_line(text)
    return kind(line) if line else None


def _items(items: Iterator[Item]) -> Items | None:
    found = tuple(item for item in items if item.lead or item.paragraphs)
    return Items(found) if found else None


def _thanks(people: Iterable[PersonPraise]) -> Iterator[Block | None]:
    """Praise for one person; over a longer time, told as it came, the months stand above it."""
    praises = [praise for group in people for praise in group.praises]
    months = [(praise.date.year, praise.date.month) for praise in praises]
    if months != sorted(months) or len(set(months)) < _FEWEST_MONTHS:
        yield _items(Item(None, paragraphs(praise.text)) for praise in praises)
        return
    for (year, month), group in groupby(praises, key=lambda praise: (praise.date.year, praise.date.month)):
        yield Heading(month_year(date(year, month, 1)))
        yield _items(Item(None, paragraphs(praise.text)) for praise in group)


def _praise(group: PersonPraise) -> Iterator[Item]:
    name = tr(TEAM_LABEL) if group.person is None else one_line(group.person)
    yield Item(name or None, tuple(paragraph for praise in group.praises for paragraph in paragraphs(praise.text)))


def _heard(topic: Topic, audience: Audience) -> Iterator[Item]:
    """What was heard about a topic, each thing once, then what is done about it; without a topic one by one."""
    action = headings(audience).action
    name = one_line(topic.topic or "")
    if not name:
        for heard in topic.heard:
            yield Item(None, (*paragraphs(heard.told), *_done_about([heard.action], action)))
        return
    lead = topic_lead(name, len(topic.heard), audience)
    told = (paragraph for text in dict.fromkeys(heard.told for heard in topic.heard) for paragraph in paragraphs(text))
    actions = dict.fromkeys(heard.action for heard in topic.heard)
    yield Item(f"{lead}." if ends_openly(lead) else lead, (*told, *_done_about(actions, action)))


def _done_about(actions: Iterable[str | None], words: str) -> Iterator[str]:
    for action in actions:
        if action:
            yield from paragraphs(f"{words} {action}")


def one_line(text: str) -> str:
    """`text` as one line that ends as it began: no line ends, no direction left open."""
    return " ".join(balanced(visible(text)).split())


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of `text`: what blank lines part, each without blanks around it."""
    if _ONE_PLAIN_LINE.fullmatch(text):
        text = text.strip()
        return (text,) if text else ()
    found: list[list[str]] = [[]]
    for line in map(balanced, visible(text).split("\n")):
        if line.strip():
            found[-1].append(line.rstrip())
        elif found[-1]:
            found.append([])
    return tuple("\n".join(lines).strip() for lines in found if lines)


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code == 0x7F:
        return "\u2421"
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"
