"""What is typed into a search, and the marks beside it, as the index of words is asked for them."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

from goodword.core.ports import Query
from goodword.core.practices import Practice, is_blank, without_unprintable
from goodword.storage.marks import BINNED, PERSON_MARK, PRACTICE_MARKS, SKILL_MARK, TOPIC_MARK

FIELD_MARKS = {"skill": SKILL_MARK, "topic": TOPIC_MARK}
"""What stands before the fields that are marks."""

MOST_TERMS = 64
"""So many words with one beginning are looked up one by one."""

_INDEXED_PREFIX = 3
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer: no blanks between words, as in Chinese and Japanese."""

Terms = Callable[[str], Sequence[str] | None]
"""The words of the book with that beginning; None where they are too many to be told."""


def parted(typed: str) -> tuple[list[str], list[str]]:
    """The words that the index can answer, and those for which every record has to be read."""
    words = unicodedata.normalize("NFC", without_unprintable(typed)).split()
    scanned = [word for word in words if _needs_scan(word)]
    return [word for word in words if word not in scanned], [word for word in scanned if not is_blank(word)]


def match_words(words: Iterable[str], terms: Terms) -> str | None:
    """The question for records with words that begin so; None where there can be none."""
    parts = []
    for word in words:
        part = f'"{word.replace(chr(34), 2 * chr(34))}"*'
        plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c)).lower()
        # A beginning longer than those in the index would be gathered from all records first.
        if len(plain) > _INDEXED_PREFIX and plain.isascii() and plain.isalnum():
            found = terms(plain)
            if found is not None:
                if not found:
                    return None
                part = " OR ".join(f'"{term}"' for term in found)
        parts.append(f"({part})")
    return " AND ".join(parts)


def match_all(query: Query, people: Iterable[str], words: str) -> str:
    """The whole question; `people` are ids, `words` what `match_words` asks.

    What is not wanted is taken away, rather than what is kept asked for: of that there is too much to go through.
    """
    wanted: list[Iterable[str]] = []
    if query.person is not None:
        wanted.append([mark(PERSON_MARK, person) for person in people])
    for field, values in (("skill", query.skills), ("topic", query.topics)):
        if values:
            wanted.append([mark(FIELD_MARKS[field], value) for value in sorted(values)])
    unwanted = [] if query.bin else [BINNED]
    if wanted or words:
        unwanted += [PRACTICE_MARKS[practice] for practice in Practice if practice not in query.practices]
    else:
        wanted.append([PRACTICE_MARKS[practice] for practice in sorted(query.practices)])
    parts = [*(f"({_any(some)})" for some in wanted), *([words] if words else [])]
    return " AND ".join(parts) if not unwanted else f"({' AND '.join(parts)}) NOT ({_any(unwanted)})"


def _any(marks: Iterable[str]) -> str:
    return " OR ".join(f'"{one}"' for one in marks)


def mark(sign: str, value: str) -> str:
    """A value as the index marks a record with it."""
    return sign + value.encode().hex()


def _needs_scan(word: str) -> bool:
    """Whether the index of words can't answer: scripts without blanks between words, or signs alone."""
    return not any(c.isalnum() for c in word) or any(
        unicodedata.category(c) == "Lo" and (unicodedata.east_asian_width(c) in "WH" or _UNSPACED.match(c))
        for c in word
    )
