"""How specific a sentence is, from 0 to 1, as readers would say: does it leave a picture."""

from collections import Counter
from collections.abc import Mapping
from math import exp, log1p
from typing import Any

from goodword.core.wording.features import Read
from goodword.core.wording.labels import Label


class Specificity:
    """A weighted sum of a few counts; `parts` has a `mean`, a `spread` and a `weight` for each, and `bias`."""

    def __init__(self, parts: Mapping[str, Any]) -> None:
        self._bias = float(parts["bias"])
        self._terms = [(name, *map(float, values)) for name, values in parts["terms"].items()]

    def score(self, values: Mapping[str, float]) -> float:
        """From 0, it could be said of anything, to 1."""
        total = self._bias
        for name, mean, spread, weight in self._terms:
            total += weight * (values[name] - mean) / spread
        return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def measures(found: Read, strengths: Mapping[Label, float], function: frozenset[str]) -> dict[str, float]:
    """What is counted in a text: its length, its figures, names and sorts of words, and the labels' strengths.

    `function` are the words that only hold a sentence together.
    """
    words = [token.word for token in found.tokens if token.word[0].isalnum()]
    content = [word for word in words if word not in function]
    letters = sum(map(len, content))
    signs = [token.word for token in found.tokens if not token.word[0].isalnum()]
    kinds = Counter(kind for one in found.sorts for kind in {sort.partition("-")[0] for sort in one})
    unlisted = sum(
        1
        for sorts, stand in zip(found.sorts, found.stands, strict=True)
        if not sorts and stand[0].isalpha() and stand not in function
    )
    values = {
        "words": log1p(len(words)),
        "content": log1p(len(set(content))),
        "letters": log1p(letters),
        "long": letters / max(len(content), 1),
        "light": (len(words) - len(content)) / max(len(words), 1),
        "figures": log1p(sum(1 for word in words if word[0].isdigit())),
        "names": log1p(sum(map(_NAMES.__contains__, found.stands))),
        "unlisted": log1p(unlisted),
        "shouts": log1p(signs.count("!")),
        "pauses": log1p(len(signs) - signs.count("!")),
    }
    values |= {kind: log1p(kinds[kind]) for kind in _COUNTED}
    values |= {f"is {label}": max(-4.0, min(4.0, strength)) for label, strength in strengths.items()}
    return values


_NAMES = frozenset(("<name>", "<p>", "<day>", "<days>", "<month>"))
_COUNTED = (
    "act", "client", "colleague", "event", "time", "repeat", "trait", "change", "report", "state", "skillword",
    "positive_outcome", "insult", "back", "below",
)  # fmt: skip
