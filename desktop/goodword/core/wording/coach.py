"""The wording coach: reads a note and says what it holds. Nothing is kept, nothing leaves this computer."""

import json

from goodword.core.practices import Practice
from goodword.core.wording.features import Read, read
from goodword.core.wording.labels import LABELS, Label, Reading
from goodword.core.wording.language import Language
from goodword.core.wording.model import Evidence, LinearModel, models
from goodword.core.wording.spans import spans
from goodword.core.wording.specificity import Specificity, measures
from goodword.core.wording.word_classes import WordClasses


class Coach:
    """Made from the word lists and from what the training wrote, both as text; immutable afterwards.

    Raises ValueError, KeyError or TypeError where they can't be used.
    """

    def __init__(self, words: str, weights: str) -> None:
        parts = json.loads(weights)
        self._classes = WordClasses(words)
        self._models: dict[Practice, LinearModel] = models(parts["labels"])
        self._language = Language(parts["language"], self._classes)
        self._specificity = Specificity(parts["specificity"])

    def read(self, practice: Practice, text: str, person: str | None = None) -> Reading | None:
        """What `text` holds; None where it is in a language there are no rules for. `person` is whom it is about."""
        if not self._language.is_known(text, person):
            return None
        found = read(text, person, self._classes)
        evidence = self._models[practice].weigh(found.features)
        present = {label for label, strength in evidence.strengths.items() if strength > 0}
        if practice is Practice.PRAISE and Label.ACTION in present and present & {Label.SITUATION, Label.IMPACT}:
            present.add(Label.SPECIFIC)
        score = self._score(found, evidence) if practice is Practice.PRAISE else None
        kept = frozenset(label for label in LABELS[practice] if label in present)
        return Reading(practice, kept, score, spans(found.tokens, evidence, kept, self._classes))

    def measures(self, text: str) -> dict[str, float]:
        """What the score of `text` is made of, for the training."""
        found = read(text, None, self._classes)
        return self._measures(found, self._models[Practice.PRAISE].weigh(found.features))

    def _score(self, found: Read, evidence: Evidence) -> float:
        return self._specificity.score(self._measures(found, evidence))

    def _measures(self, found: Read, evidence: Evidence) -> dict[str, float]:
        return measures(found, evidence.strengths, self._classes.closed("function"))
