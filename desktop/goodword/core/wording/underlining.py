"""Which words of a note are underlined for which light: every character for one light at most."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from goodword.core.practices import Practice
from goodword.core.wording.labels import Label, Span
from goodword.core.wording.words import FIRST_ASKED


def underlined(practice: Practice, text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans of the lights without any overlap, in the order of the text.

    Where several lie over each other the shortest keeps its words; where two are the same stretch, it goes to the
    light that has no words of its own elsewhere, else to the one that is asked for first.
    """
    order = FIRST_ASKED[practice]
    owners: list[Label | None] = [None] * len(text)
    asked = sorted((span for span in spans if span.label in order), key=lambda s: (s.end - s.start, s.start))
    stretches = [
        (place, [span.label for span in same])
        for place, same in groupby(asked, key=lambda span: (span.start, min(span.end, len(text))))
    ]
    served = {labels[0] for _, labels in stretches if len(set(labels)) == 1}
    for (start, end), labels in stretches:
        label = min(labels, key=lambda one: (one in served, order.index(one)))
        served.add(label)
        for place in range(start, end):
            owners[place] = owners[place] or label
    return tuple(_runs(text, owners))


def _runs(text: str, owners: list[Label | None]) -> Iterator[Span]:
    """Stretches of one owner, without blanks and marks at their ends."""
    for label, places in groupby(range(len(owners)), key=owners.__getitem__):
        solid = [place for place in places if text[place].isalnum()]
        if label is not None and solid:
            yield Span(label, solid[0], solid[-1] + 1)
