"""Names in scripts without capitals, found wherever they stand in a text, also inside a longer word."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from goodword.core.people import fold

_HAN_OR_HANGUL = re.compile(r"[\u3400-\u9fff\uac00-\ud7af]{3}")
"""The last two characters of such a name are what one is called by."""


def has_case(name: str) -> bool:
    """Whether a name is in a script with capitals."""
    return any(c != c.lower() or c != c.upper() for c in name)


class Uncased:
    """One person's names, whatever the points and accents; longer ones first, and their parts."""

    def __init__(self, names: Iterable[str]) -> None:
        forms = {fold(part) for name in names for part in _parts(unicodedata.normalize("NFC", name))} - {""}
        longest = sorted(forms, key=lambda form: (-len(form), form))
        self._forms = re.compile("|".join(map(re.escape, longest))) if longest else None

    def without(self, text: str, instead: str) -> str:
        """`text` with `instead` in their place."""
        if self._forms is None or text.isascii():
            return text
        folded = [fold(c) or (" " if c.isspace() else "") for c in text]
        places = [place for place, key in enumerate(folded) for _ in key]
        kept: list[str] = []
        end = 0
        for found in self._forms.finditer("".join(folded)):
            first, last = places[found.start()], places[found.end() - 1]
            starts_inside = found.start() > 0 and places[found.start() - 1] == first
            if starts_inside or (found.end() < len(places) and places[found.end()] == last):
                continue  # a syllable holds more than what was found
            kept += [text[end:first], instead]
            end = last + 1
            while end < len(text) and not folded[end]:
                end += 1
        return "".join([*kept, text[end:]])


def _parts(name: str) -> Iterator[str]:
    yield name
    for part in name.split():
        if len(part) > 1:
            yield part
        if _HAN_OR_HANGUL.fullmatch(part):
            yield part[-2:]
