"""Where in a note a label was seen: the stretch of words that speaks for it most."""

from collections.abc import Iterable, Iterator, Sequence
from math import sqrt

from goodword.core.wording.features import Read
from goodword.core.wording.labels import Label, Span
from goodword.core.wording.model import Evidence
from goodword.core.wording.tokens import Token
from goodword.core.wording.word_classes import WordClasses

_STOPS = frozenset(".,;:!?…—–()[]\"“”")
_LONGEST = 12
_ENOUGH = 0.6
_MOST = 3

Piece = tuple[int, int]
"""The number of a stretch's first token, and of the one behind its last."""


def spans(found: Read, evidence: Evidence, present: frozenset[Label], classes: WordClasses) -> tuple[Span, ...]:
    """The stretches that speak for each label that is present, in the order of the text."""
    tokens = found.tokens
    pieces = list(_pieces(tokens, found.stands, classes.closed("joint")))
    light = classes.closed("light")
    result = []
    for label in present & evidence.strengths.keys():
        by_token = evidence.by_token(label, len(tokens))
        for first, end in _joined(_best(pieces, by_token)):
            low, high = _trimmed(tokens, first, end, light)
            result.append(Span(label, tokens[low].start, tokens[high - 1].end))
    return tuple(sorted(result, key=lambda span: (span.start, span.end, span.label)))


def _best(pieces: Sequence[Piece], by_token: Sequence[float]) -> list[Piece]:
    """The few pieces with most weight for their length, in the order of the text."""
    weighed = [(sum(by_token[first:end]) / sqrt(end - first), (first, end)) for first, end in pieces]
    weighed.sort(key=lambda one: -one[0])
    most = weighed[0][0] if weighed else 0.0
    return sorted(piece for weight, piece in weighed[:_MOST] if most > 0 and weight >= most * _ENOUGH)


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Neighbours made one, as long as that stays short."""
    joined: list[Piece] = []
    for first, end in pieces:
        if joined and joined[-1][1] == first and end - joined[-1][0] <= _LONGEST:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((first, end))
    return joined


def _pieces(tokens: Sequence[Token], stands: Sequence[str], joints: frozenset[str]) -> Iterator[Piece]:
    """The note in short stretches: parted at stops, at joining words, before a place, a time or who did something."""
    first = 0
    for number, token in enumerate(tokens):
        if token.word in _STOPS or token.opens:
            if number > first:
                yield first, number
            first = number + (token.word in _STOPS)
        elif (token.word in joints or stands[number] == "<p>") and number > first:
            yield first, number
            first = number
    if len(tokens) > first:
        yield first, len(tokens)


def _trimmed(tokens: Sequence[Token], first: int, end: int, light: frozenset[str]) -> Piece:
    """Without words at either end that say nothing by themselves, as long as something is left."""
    low, high = first, end
    while low < high - 1 and tokens[low].word in light:
        low += 1
    while high > low + 1 and tokens[high - 1].word in light:
        high -= 1
    return low, high
