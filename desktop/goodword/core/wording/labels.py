"""What the coach says about a note: labels, where they were seen, one question, hints."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from goodword.core.practices import Practice


class Label(StrEnum):
    """Something a note's text holds or does not; the labelling guide in tests/reference/wording defines each."""

    ACTION = "action"
    SITUATION = "situation"
    IMPACT = "impact"
    SPECIFIC = "specific"
    CREDIT_TAKING = "credit_taking"
    BACKHANDED = "backhanded"
    COMPARING = "comparing"
    SKILL = "skill"
    NEXT_STEP = "next_step"
    DATED = "dated"
    JUDGING = "judging"
    PARAPHRASE = "paraphrase"
    BLAMING = "blaming"


LABELS: Mapping[Practice, tuple[Label, ...]] = {
    Practice.PRAISE: (
        Label.ACTION,
        Label.SITUATION,
        Label.IMPACT,
        Label.SPECIFIC,
        Label.CREDIT_TAKING,
        Label.BACKHANDED,
        Label.COMPARING,
    ),
    Practice.COACHING: (Label.SKILL, Label.NEXT_STEP, Label.DATED, Label.JUDGING),
    Practice.LISTENING: (Label.PARAPHRASE, Label.ACTION, Label.BLAMING),
}
"""The labels of each practice, in the guide's order."""

PARTS: Mapping[Practice, tuple[Label, ...]] = {
    Practice.PRAISE: (Label.SITUATION, Label.ACTION, Label.IMPACT),
    Practice.COACHING: (Label.SKILL, Label.NEXT_STEP, Label.DATED),
    Practice.LISTENING: (Label.PARAPHRASE, Label.ACTION),
}
"""The parts of a good note, each a light, in the order of the lights."""

HINTED: Mapping[Practice, tuple[Label, ...]] = {
    Practice.PRAISE: (Label.CREDIT_TAKING, Label.BACKHANDED, Label.COMPARING),
    Practice.COACHING: (Label.JUDGING,),
    Practice.LISTENING: (Label.BLAMING,),
}
"""What is worth a hint, the first of them first; each kind can be switched off for good."""


MOST_READ = 6000
"""So many characters of a note are read where it is only shown."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text, in characters, in which a label was seen."""

    label: Label
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What a note holds. `score` is how specific a praise is, 0 to 1; of the other practices it is None."""

    practice: Practice
    present: frozenset[Label]
    score: float | None
    spans: tuple[Span, ...]


class NoteReader(Protocol):
    """Reads notes, as the Coach does."""

    def read(self, practice: Practice, text: str, person: str | None = None) -> Reading | None:
        """What `text` holds; None where it is in a language there are no rules for."""
        ...
