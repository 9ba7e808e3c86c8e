"""Whether a note is in English, the one language there are rules for; else the coach keeps silent."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from math import sqrt
from typing import Any

from goodword.core.wording.tokens import plain, tokens
from goodword.core.wording.word_classes import WordClasses

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN_SHARE = 0.7
_ENOUGH = 4000
_STRETCH = 6
_LEAST_WHOLE = -0.5
_LEAST_STRETCH = -2.5


class Language:
    """Knows English from other languages by the words, and by the runs of three letters in them.

    `parts` has `bias`, `unit` and `grams`, what the training found.
    """

    def __init__(self, parts: Mapping[str, Any], classes: WordClasses) -> None:
        self._bias = float(parts["bias"])
        self._unit = float(parts["unit"])
        self._grams: Mapping[str, int] = parts["grams"]
        self._classes = classes
        self._weigh = lru_cache(maxsize=4096)(self._weigh_word)

    def is_known(self, text: str, person: str | None = None) -> bool:
        """Whether `text` reads as English, the whole of it and every stretch of six words.

        Names say nothing, and a text without words is in no other language.
        """
        head = text[:_ENOUGH]
        if not _is_latin(head):
            return False
        weights = [self._weigh(word) for word in words(head, person)]
        if self._strength(weights) < _LEAST_WHOLE:
            return False
        stretches = (weights[start : start + _STRETCH] for start in range(max(1, len(weights) - _STRETCH + 1)))
        return all(self._strength(stretch) >= _LEAST_STRETCH for stretch in stretches)

    def _strength(self, weights: list[tuple[int, int]]) -> float:
        count = sum(known for _, known in weights)
        return self._bias + sum(weight for weight, _ in weights) * self._unit / sqrt(count or 1)

    def _weigh_word(self, word: str) -> tuple[int, int]:
        known = [self._grams[gram] for gram in grams(word, self._classes) if gram in self._grams]
        return sum(known), len(known)


def words(text: str, person: str | None) -> Iterator[str]:
    """The words of a text in lower case, without the person's name and what looks like one."""
    names = frozenset(token.word for token in tokens(person or ""))
    opens, place = True, 0
    for match in _WORD.finditer(text):
        opens = opens or any(sign in text[place : match.start()] for sign in ".!?\n:")
        place = match.end()
        word, low = match[0], match[0].lower().replace("’", "'")
        is_name = word[0].isupper() and not word.isupper() and not opens
        if not is_name and plain(low.removesuffix("'s")) not in names:
            yield low
        opens = False


def grams(word: str, classes: WordClasses) -> Iterator[str]:
    """What speaks for a language in one word: itself, what sort of English word it is, its runs of three letters."""
    bare = plain(word.replace("'", ""))
    yield f"={word}"
    yield "#kept" if bare in classes.closed("function") else "#listed" if classes.of(bare)[0] else "#unlisted"
    if not word.isascii():
        yield "#accent"
    edged = f"_{word}_"
    for start in range(len(edged) - 2):
        yield edged[start : start + 3]


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(1 for letter in letters if letter.isascii() or "LATIN" in unicodedata.name(letter, ""))
    return latin >= len(letters) * _LATIN_SHARE
