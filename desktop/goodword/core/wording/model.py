"""A small linear model: how much each feature of a note speaks for each label."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

from goodword.core.practices import Practice
from goodword.core.wording.features import Feature
from goodword.core.wording.labels import Label

ZERO = 80
"""The character number that stands for nothing."""

STEP = 91
"""A weight is two characters: how many of these many units, and how many units beside, each from -45 to 45."""

MOST = 45 * STEP + 45
"""The largest weight, either way, in units."""

_WIDEST = 8
"""A feature that reaches further says nothing about a place."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """How clearly each label is there (over 0: it is), and by which features."""

    strengths: Mapping[Label, float]
    _seen: Sequence[tuple[bytes, int, int]]
    _columns: Mapping[Label, int]

    def by_token(self, label: Label, count: int) -> list[float]:
        """How much each of the note's `count` tokens speaks for `label`."""
        column = 2 * self._columns[label]
        tokens = [0.0] * count
        for row, first, last in self._seen:
            weight = (row[column] - ZERO) * STEP + row[column + 1] - ZERO
            if weight and last - first < _WIDEST:
                share = weight / (last - first + 1)
                for number in range(first, last + 1):
                    tokens[number] += share
        return tokens


class LinearModel:
    """Weights of one practice. A feature counts once however often it comes, and all are scaled to one length.

    `parts` has `labels`, the columns; `bias`, what holds with no feature at all; `unit`; and `weights`: for each
    feature a string with two characters a column, as `written` makes it.
    """

    def __init__(self, parts: Mapping[str, Any]) -> None:
        self._columns = {Label(name): number for number, name in enumerate(parts["labels"])}
        self._bias = tuple(map(float, parts["bias"]))
        self._unit = float(parts["unit"])
        self._weights = {name: row.encode("ascii") for name, row in parts["weights"].items()}

    def weigh(self, features: Sequence[Feature]) -> Evidence:
        """The evidence for each label in a note with these features."""
        known = self._weights
        seen = [(known[name], first, last) for name, first, last in features if name in known]
        rows = [known[name] for name in {name for name, _, _ in features} if name in known]
        count = len(rows)
        scale = self._unit / sqrt(count or 1)
        sums = [sum(column) - ZERO * count for column in zip(*rows, strict=True)] if rows else [0] * 2 * len(self._bias)
        strengths = {
            label: self._bias[column] + (sums[2 * column] * STEP + sums[2 * column + 1]) * scale
            for label, column in self._columns.items()
        }
        return Evidence(strengths, seen, self._columns)


def models(parts: Mapping[str, Any]) -> dict[Practice, LinearModel]:
    """The models in the file that the training wrote."""
    return {practice: LinearModel(parts[practice.value]) for practice in Practice}


def written(weight: int) -> str:
    """A weight in units, from -MOST to MOST, as two characters."""
    many = round(weight / STEP)
    return chr(ZERO + many) + chr(ZERO + weight - many * STEP)
