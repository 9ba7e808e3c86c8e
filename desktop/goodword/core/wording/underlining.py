"""Which words of a note are underlined for which light: every character for one light at most."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from goodword.core.practices import Practice
from goodword.core.wording.labels import Label, Span
from goodword.core.wording.words import FIRST_ASKED


def underlined(practice: Practice, text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans of the lights without any overlap, in the order of the text.

    Where several lie over each other the shortest keeps its words; where two are the same stretch, it goes to the
    light that has the fewest words so far.
    """
    order = FIRST_ASKED[practice]
    owners: list[Label | None] = [None] * len(text)
    owned = dict.fromkeys(order, 0)
    asked = sorted((span for span in spans if span.label in order), key=lambda s: (s.end - s.start, s.start))
    for (start, end), same in groupby(asked, key=lambda span: (span.start, min(span.end, len(text)))):
        label = min((span.label for span in same), key=lambda one: (owned[one], order.index(one)))
        free = [place for place in range(start, end) if owners[place] is None]
        for place in free:
            owners[place] = label
        owned[label] += len(free)
    return tuple(_runs(text, owners))


def _runs(text: str, owners: list[Label | None]) -> Iterator[Span]:
    """Stretches of one owner, without blanks and marks at their ends."""
    for label, places in groupby(range(len(owners)), key=owners.__getitem__):
        solid = [place for place in places if text[place].isalnum()]
        if label is not None and solid:
            yield Span(label, solid[0], solid[-1] + 1)
