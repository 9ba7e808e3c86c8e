"""A small linear model: how much each feature of a note speaks for each label."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from goodword.core.practices import Practice
from goodword.core.wording.features import Feature
from goodword.core.wording.labels import Label


@dataclass(frozen=True, slots=True)
class Evidence:
    """How clearly a label is there (over 0: it is), and how much each token speaks for it."""

    strength: float
    by_token: Sequence[float]


class LinearModel:
    """Weights of one practice. A feature counts once however often it comes, and all are scaled to one length.

    `labels` names the columns, `bias` is what holds with no feature at all, `weights` has a row a feature, in
    units of `unit`.
    """

    def __init__(
        self, labels: Sequence[Label], bias: Sequence[float], unit: float, weights: Mapping[str, Sequence[int]]
    ) -> None:
        self.labels = tuple(labels)
        self._bias = tuple(bias)
        self._unit = unit
        self._weights = weights

    def weigh(self, features: Sequence[Feature], count: int) -> dict[Label, Evidence]:
        """The evidence for each label in a note of `count` tokens."""
        width = len(self.labels)
        totals = [0] * width
        tokens = [[0.0] * count for _ in range(width)]
        seen: set[str] = set()
        known = 0
        for feature in features:
            row = self._weights.get(feature.name)
            if row is None:
                continue
            first = feature.name not in seen
            if first:
                seen.add(feature.name)
                known += 1
            whole = feature.last - feature.first + 1
            for column, weight in enumerate(row):
                if weight:
                    if first:
                        totals[column] += weight
                    if whole <= _WIDEST:
                        share = weight / whole
                        by_token = tokens[column]
                        for number in range(feature.first, feature.last + 1):
                            by_token[number] += share
        scale = self._unit / sqrt(known or 1)
        return {
            label: Evidence(self._bias[column] + totals[column] * scale, tokens[column])
            for column, label in enumerate(self.labels)
        }


_WIDEST = 8
"""A feature that reaches further says nothing about a place."""


def models(weights: Mapping[str, object]) -> dict[Practice, LinearModel]:
    """The models in the file that the training wrote."""
    found = {}
    for practice in Practice:
        part = weights[practice.value]
        if not isinstance(part, dict):
            raise TypeError("no weights for " + practice.value)
        labels = [Label(name) for name in part["labels"]]
        found[practice] = LinearModel(labels, part["bias"], part["unit"], part["weights"])
    return found
