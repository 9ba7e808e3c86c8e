"""Where in a note a label was seen: the stretch of words that speaks for it most."""

from collections.abc import Iterator, Sequence
from math import sqrt

from goodword.core.wording.labels import Label, Span
from goodword.core.wording.model import Evidence
from goodword.core.wording.tokens import Token
from goodword.core.wording.word_classes import WordClasses

_STOPS = frozenset(".,;:!?…—–()[]\"“”")
_LONGEST = 12
_ENOUGH = 0.6
_MOST = 3


def spans(
    found: Sequence[Token], evidence: Evidence, present: frozenset[Label], classes: WordClasses
) -> tuple[Span, ...]:
    """The stretches that speak for each label that is present, in the order of the text."""
    pieces = list(_pieces(found, classes.closed("joint")))
    light = classes.closed("light")
    shown = [label for label in present if label in evidence.strengths]
    result: list[Span] = []
    for label in shown:
        result += _of(label, found, pieces, evidence.by_token(label, len(found)), light)
    return tuple(sorted(result, key=lambda span: (span.start, span.end, span.label)))


def _of(
    label: Label,
    found: Sequence[Token],
    pieces: Sequence[tuple[int, int]],
    by_token: Sequence[float],
    light: frozenset[str],
) -> Iterator[Span]:
    weights = [sum(by_token[first:end]) / sqrt(end - first) for first, end in pieces]
    most = max(weights, default=0.0)
    if most <= 0:
        return
    chosen = [piece for piece, weight in zip(pieces, weights, strict=True) if weight >= most * _ENOUGH]
    chosen = sorted(sorted(chosen, key=lambda piece: -weights[pieces.index(piece)])[:_MOST])
    joined: list[tuple[int, int]] = []
    for first, end in chosen:
        if joined and joined[-1][1] == first and end - joined[-1][0] <= _LONGEST:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((first, end))
    for first, end in joined:
        first, end = _trimmed(found, first, end, light)
        yield Span(label, found[first].start, found[end - 1].end)


def _pieces(found: Sequence[Token], joints: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The note in short stretches: parted at stops, at joining words and before a place or a time."""
    first = 0
    for number, token in enumerate(found):
        if token.word in _STOPS or token.opens:
            if number > first:
                yield first, number
            first = number + (token.word in _STOPS)
        elif (token.word in joints) and number > first:
            yield first, number
            first = number
    if len(found) > first:
        yield first, len(found)


def _trimmed(found: Sequence[Token], first: int, end: int, light: frozenset[str]) -> tuple[int, int]:
    """Without words at either end that say nothing by themselves, as long as something is left."""
    low, high = first, end
    while low < high - 1 and found[low].word in light:
        low += 1
    while high > low + 1 and found[high - 1].word in light:
        high -= 1
    return low, high
