"""What sort of word a word is: an act, a trait, somebody served, a time; by word lists, in any of its forms."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from goodword.core.wording.tokens import tokens

PAST = "-ed"
ONGOING = "-ing"
PLURAL = "-s"

_REMEMBERED = 8192
"""So many words are known without looking again; a book to be reviewed has no end of them."""


class WordClasses:
    """The word lists of one language, read once; asking is quick.

    The text has sections `[class]` with words in their base form, blank separated; `_` joins the words of a
    phrase. The section `[irregular]` holds pairs `rang=ring`; a section `[=name]` is a closed list, no class.
    """

    def __init__(self, text: str) -> None:
        self._classes: dict[str, list[str]] = {}
        self._irregular: dict[str, str] = {}
        closed: dict[str, set[str]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        section = ""
        for line in text.splitlines():
            if line.startswith("["):
                section = line.strip("[] \t")
            elif section == "irregular":
                for pair in line.split():
                    form, _, base = pair.partition("=")
                    self._irregular[form] = base
            elif section.startswith("="):
                closed.setdefault(section[1:], set()).update(line.split())
            else:
                for word in line.split():
                    self._add(word, section)
        for phrases in self._phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))
        self._lists = {name: frozenset(words) for name, words in closed.items()}
        self.of = lru_cache(maxsize=_REMEMBERED)(self._of)

    def closed(self, name: str) -> frozenset[str]:
        """The words of a closed list."""
        return self._lists[name]

    def _add(self, word: str, section: str) -> None:
        if word.isalpha():
            words: tuple[str, ...] = (word,)
        else:
            words = tuple(token.word for token in tokens(word.replace("_", " ")))
        if len(words) == 1:
            names = self._classes.setdefault(words[0], [])
            if section not in names:
                names.append(section)
        elif words:
            self._phrases.setdefault(words[0], []).append((words, section))

    def _of(self, word: str) -> tuple[tuple[str, ...], str]:
        """The classes of `word` and its form: "", PAST, ONGOING or PLURAL."""
        if word in self._irregular:
            base = self._irregular[word]
            return (*self._classes.get(base, ()), *self._classes.get(word, ())), PAST
        if word in self._classes:
            return tuple(self._classes[word]), ""
        for base, form in _bases(word):
            if base in self._classes:
                return tuple(self._classes[base]), form
        return (), next((form for _, form in _bases(word)), "")

    def phrases(self, words: Sequence[str]) -> Iterable[tuple[str, int, int]]:
        """Every listed phrase in `words`: its class, and the first and the last word's number."""
        for start, word in enumerate(words):
            for phrase, section in self._phrases.get(word, ()):
                if tuple(words[start : start + len(phrase)]) == phrase:
                    yield section, start, start + len(phrase) - 1


def _bases(word: str) -> Iterable[tuple[str, str]]:
    for ending, form in (("ing", ONGOING), ("ied", PAST), ("ed", PAST), ("ies", PLURAL), ("es", PLURAL), ("s", PLURAL)):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            if ending in ("ied", "ies"):
                yield stem + "y", form
                continue
            yield stem, form
            if form != PLURAL:
                yield stem + "e", form
                if len(stem) > 2 and stem[-1] == stem[-2]:
                    yield stem[:-1], form
