"""A coach that finds what a test says: each label where certain words stand."""

from goodword.core.practices import Practice
from goodword.core.wording.labels import LABELS, Label, Reading, Span

WORDS = {
    Label.SITUATION: "on Tuesday",
    Label.ACTION: "rang the clinic",
    Label.IMPACT: "so they stayed",
    Label.CREDIT_TAKING: "thanks to my coaching",
    Label.BACKHANDED: "finally",
    Label.COMPARING: "unlike the others",
    Label.SKILL: "waiting",
    Label.NEXT_STEP: "will try",
    Label.DATED: "by Friday",
    Label.JUDGING: "is lazy",
    Label.PARAPHRASE: "she told me",
    Label.BLAMING: "his fault",
}
FOREIGN = "Heute hat Amara sofort angerufen."


class ScriptedCoach:
    """Knows WORDS and that FOREIGN is in another language; `read_so_far` notes what it was given."""

    def __init__(self) -> None:
        self.read_so_far: list[tuple[str, str | None]] = []

    def read(self, practice: Practice, text: str, person: str | None = None) -> Reading | None:
        """See Coach."""
        self.read_so_far.append((text, person))
        if text == FOREIGN:
            return None
        found = [
            Span(label, text.index(WORDS[label]), text.index(WORDS[label]) + len(WORDS[label]))
            for label in LABELS[practice]
            if label in WORDS and WORDS[label] in text
        ]
        present = frozenset(span.label for span in found)
        return Reading(practice, present, None, tuple(sorted(found, key=lambda span: span.start)))
