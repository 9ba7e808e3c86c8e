"""Whether a note is in English, the one language there are rules for; else the coach keeps silent."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from math import sqrt
from typing import Any

from goodword.core.wording.tokens import plain, tokens

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN_SHARE = 0.7
_ENOUGH = 4000


class Language:
    """Knows English from other languages by the words and the runs of three letters in them.

    `parts` has `bias`, `unit` and `grams`, what the training found.
    """

    def __init__(self, parts: Mapping[str, Any]) -> None:
        self._bias = float(parts["bias"])
        self._unit = float(parts["unit"])
        self._grams: Mapping[str, int] = parts["grams"]

    def is_known(self, text: str, person: str | None = None) -> bool:
        """Whether `text` reads as English; names say nothing, and a text without words is in no other language."""
        names = frozenset(token.word for token in tokens(person or ""))
        head = text[:_ENOUGH]
        if not _is_latin(head):
            return False
        found = set(grams(head, names))
        known = [self._grams[gram] for gram in found if gram in self._grams]
        return self._bias + sum(known) * self._unit / sqrt(len(known) or 1) > 0


def grams(text: str, names: frozenset[str]) -> Iterator[str]:
    """The words of a text and the runs of three letters in them, without names and what looks like one."""
    opens = True
    place = 0
    for match in _WORD.finditer(text):
        between = text[place : match.start()]
        opens = opens or any(sign in between for sign in ".!?\n:")
        place = match.end()
        word = match[0]
        low = word.lower().replace("’", "'")
        is_name = plain(low.removesuffix("'s")) in names or (word[0].isupper() and not opens and low != "i")
        opens = False
        if is_name:
            continue
        yield f"={low}"
        edged = f"_{low}_"
        for start in range(len(edged) - 2):
            yield edged[start : start + 3]


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    if not letters:
        return True
    latin = sum(1 for letter in letters if letter.isascii() or "LATIN" in unicodedata.name(letter, ""))
    return latin >= len(letters) * _LATIN_SHARE
