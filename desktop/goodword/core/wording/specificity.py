"""How specific a sentence is, from 0 to 1, as readers would say: does it leave a picture."""

from collections.abc import Mapping
from math import exp, log1p
from typing import Any

from goodword.core.wording.features import KEPT, Read
from goodword.core.wording.labels import Label
from goodword.core.wording.model import Evidence


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


def measures(found: Read, evidence: Mapping[Label, Evidence]) -> dict[str, float]:
    """What is counted in a text: its length, its figures, names and sorts of words, and the labels' evidence."""
    words = [token.word for token in found.tokens if token.word[0].isalnum()]
    content = [word for word in words if word not in KEPT]
    count = max(len(words), 1)
    sorts = [set(names) for names in found.sorts]
    kinds = {name: sum(any(sort.startswith(name) for sort in one) for one in sorts) for name in _COUNTED}
    figures = sum(1 for word in words if word[0].isdigit())
    names = sum(1 for stand in found.stands if stand in ("<name>", "<p>", "<day>", "<days>", "<month>"))
    plain = sum(1 for one, stand in zip(sorts, found.stands, strict=True) if not one and stand[0].isalpha() and stand not in KEPT)
    values = {
        "words": log1p(len(words)),
        "content": log1p(len(set(content))),
        "letters": log1p(sum(map(len, content))),
        "long": sum(map(len, content)) / max(len(content), 1),
        "light": (len(words) - len(content)) / count,
        "figures": log1p(figures),
        "names": log1p(names),
        "unlisted": log1p(plain),
        "shouts": log1p(sum(1 for token in found.tokens if token.word == "!")),
        "commas": log1p(sum(1 for token in found.tokens if token.word in ",;:()-\"")),
    }
    values |= {name: log1p(number) for name, number in kinds.items()}
    values |= {f"is {label}": max(-4.0, min(4.0, seen.strength)) for label, seen in evidence.items()}
    return values


_COUNTED = (
    "act", "client", "colleague", "event", "time", "repeat", "trait", "change", "report", "state", "skillword",
    "positive_outcome", "insult", "back", "below",
)  # fmt: skip
