"""What to look at in a note before it leaves: words that may point at somebody, or read as blame or own credit.

It warns and shows where; the leader decides. Every search takes linear time.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from goodword.core.doubtful_words import BLAME, HEALTH
from goodword.core.language import marked, tr
from goodword.core.note_blocks import Block, Heading, Items
from goodword.core.note_names import customers, folded_parts
from goodword.core.note_numbers import Found, accounts, cards, phones, references
from goodword.core.practices import Practice


class Doubt(StrEnum):
    """What may be wrong with words in a note; where two claim the same words, the earlier one has them."""

    MAIL = "mail"
    CARD = "card"
    NUMBER = "number"
    PHONE = "phone"
    CUSTOMER = "customer"
    HEALTH = "health"
    BLAME = "blame"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True)
class Look:
    """A doubt about the characters of a text from `start` to `end`; `words` say it to the leader."""

    doubt: Doubt
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Something to look at in one text of a note: which block, which item, and its lead or which paragraph."""

    block: int
    item: int
    paragraph: int | None
    look: Look


Reader = Callable[[Practice, str], Iterable[tuple[Doubt, int, int]]]
"""Reads one sentence for blame and credit-taking; finds nothing where the coach is off or knows no rules for it."""

_SAYS = {
    Doubt.MAIL: marked("Please look: “{quote}” may be a mail address."),
    Doubt.CARD: marked("Please look: “{quote}” may be a card number."),
    Doubt.NUMBER: marked("Please look: “{quote}” may be the number of an order, ticket or account."),
    Doubt.PHONE: marked("Please look: “{quote}” may be a phone number."),
    Doubt.CUSTOMER: marked("Please look: “{quote}” may be a customer's name."),
    Doubt.HEALTH: marked("Please look: “{quote}” may be about somebody's health."),
    Doubt.BLAME: marked("Please look: “{quote}” may read as blame."),
    Doubt.CREDIT: marked("Please look: “{quote}” puts you in as the cause. Whose act was it?"),
}
_LONGEST_QUOTE = 60
_KEPT = 1024

_LOCAL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}\Z")
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,8}[^\W\d_]{2,24}")
_LOCAL_REACH, _DOMAIN_REACH = 64, 255

_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’)\]]*+(?=\s)|\n++")


def scan(text: str, practice: Practice, team: Iterable[str] = (), read: Reader | None = None) -> tuple[Look, ...]:
    """What to look at in one text, in its order. Only blame and credit may lie over something else.

    `team` are names that are no customer's; `read` reads sentence by sentence.
    """
    return _Scanner(team, read).looks(text, practice)


def scan_blocks(found: Sequence[Block], team: Iterable[str] = (), read: Reader | None = None) -> tuple[Spot, ...]:
    """What to look at in a note: in its items, where the leader's own words are."""
    scanner = _Scanner(team, read)
    spots: list[Spot] = []
    practice = Practice.PRAISE
    for number, block in enumerate(found):
        if isinstance(block, Heading) and block.of_topics:
            practice = Practice.LISTENING
        if not isinstance(block, Items):
            continue
        for place, item in enumerate(block.items):
            if item.lead and practice is Practice.LISTENING:
                spots += (Spot(number, place, None, look) for look in scanner.looks(item.lead, practice))
            for part, text in enumerate(item.paragraphs):
                spots += (Spot(number, place, part, look) for look in scanner.looks(text, practice))
    return tuple(spots)


def sentences(text: str) -> Iterator[Found]:
    """Where each sentence of a text stands."""
    start = 0
    for end in [match.end() for match in _SENTENCE_END.finditer(text)] + [len(text)]:
        if text[start:end].strip():
            yield start, end
        start = end


class _Scanner:
    def __init__(self, team: Iterable[str], read: Reader | None) -> None:
        self._team = folded_parts(team)
        self._read = read

    def looks(self, text: str, practice: Practice) -> tuple[Look, ...]:
        found = [*_pointing(text, self._team), *self._tone(text, practice)]
        if practice is Practice.PRAISE:  # in what was heard the coach looks for it
            found += ((Doubt.BLAME, place) for place in _blaming(text))
        found.sort(key=lambda one: one[1])
        return tuple(Look(doubt, *place, _words(doubt, text[slice(*place)])) for doubt, place in found)

    def _tone(self, text: str, practice: Practice) -> Iterator[tuple[Doubt, Found]]:
        if self._read is None:
            return
        for start, end in sentences(text):
            for doubt, first, last in self._read(practice, text[start:end]):
                yield doubt, (start + first, start + last)


@lru_cache(_KEPT)
def _pointing(text: str, team: frozenset[str]) -> tuple[tuple[Doubt, Found], ...]:
    """What may point at somebody; the texts of a note are scanned again with each of the leader's choices."""
    found = [
        *((Doubt.MAIL, place) for place in _mails(text)),
        *((Doubt.CARD, place) for place in cards(text)),
        *((Doubt.NUMBER, place) for place in accounts(text)),
        *((Doubt.NUMBER, place) for place in references(text)),
        *((Doubt.PHONE, place) for place in phones(text)),
        *((Doubt.CUSTOMER, place) for place in customers(text, team)),
        *((Doubt.HEALTH, match.span()) for match in HEALTH.finditer(text)),
    ]
    return tuple(_apart(found, len(text))) if found else ()


@lru_cache(_KEPT)
def _blaming(text: str) -> tuple[Found, ...]:
    return tuple(match.span() for match in BLAME.finditer(text))


def _apart(found: Iterable[tuple[Doubt, Found]], length: int) -> Iterator[tuple[Doubt, Found]]:
    """Without those that lie over an earlier one."""
    taken = bytearray(length)
    for doubt, (start, end) in found:
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            yield doubt, (start, end)


def _mails(text: str) -> Iterator[Found]:
    place = text.find("@")
    while place >= 0:
        local = _LOCAL.search(text[max(0, place - _LOCAL_REACH) : place])
        domain = _DOMAIN.match(text[place + 1 : place + 1 + _DOMAIN_REACH])
        if local and domain:
            yield place - len(local[0]), place + 1 + domain.end()
        place = text.find("@", place + 1)


def _words(doubt: Doubt, quote: str) -> str:
    quote = " ".join(quote.split())
    if len(quote) > _LONGEST_QUOTE:
        quote = f"{quote[: _LONGEST_QUOTE - 1].rstrip()}…"
    return tr(_SAYS[doubt]).format(quote=quote)
