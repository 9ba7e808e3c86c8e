"""What is said about a note while it is written: which lights are lit, one question, at most one hint."""

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.settings import Settings
from goodword.core.wording.labels import HINTED, PARTS, Label, Reading
from goodword.core.wording.words import all_there, first_question, hint, mirror, part_words, question

_BEGUN = 10
"""A text shorter than that says nothing yet, in no language."""

_FIELD_PARTS: Mapping[Practice, Mapping[str, Label]] = {
    Practice.PRAISE: {},
    Practice.COACHING: {"skill": Label.SKILL, "next_step": Label.NEXT_STEP, "due": Label.DATED},
    Practice.LISTENING: {"action": Label.ACTION},
}


@dataclass(frozen=True, slots=True)
class Note:
    """What is written so far: the text, the parts that fields beside it hold, and the name of whom it is about."""

    practice: Practice
    text: str
    filled: frozenset[Label] = frozenset()
    person: str | None = None

    @property
    def is_blank(self) -> bool:
        """Whether there is no text at all."""
        return not self.text.strip()

    @property
    def is_begun(self) -> bool:
        """Whether there is enough of the text to say something about it."""
        return len(self.text.strip()) >= _BEGUN


@dataclass(frozen=True, slots=True)
class Hint:
    """Something pointed out, quietly."""

    label: Label
    words: str


@dataclass(frozen=True, slots=True)
class Advice:
    """What is to be seen; `question` is empty where nothing is asked."""

    practice: Practice
    lit: frozenset[Label]
    question: str
    hint: Hint | None = None

    @property
    def in_words(self) -> str:
        """All of it in a few sentences."""
        lights = [
            (tr("{part}: there.") if part in self.lit else tr("{part}: not yet there.")).format(part=part_words(part))
            for part in PARTS[self.practice]
        ]
        return " ".join(filter(None, [*lights, self.question, self.hint.words if self.hint else ""]))


class HintsOfANote:
    """Which hints are over for the note at hand: what was closed, and a credit hint that went away by itself."""

    def __init__(self) -> None:
        self._over: set[Label] = set()
        self._shown: Label | None = None

    def begin_anew(self) -> None:
        """Another note begins."""
        self._over.clear()
        self._shown = None

    def close(self, label: Label) -> None:
        """The leader has seen it."""
        self._over.add(label)

    def choose(self, reading: Reading, wanted: Collection[Label]) -> Label | None:
        """The one to show, the most important kind first."""
        if self._shown is Label.CREDIT_TAKING and Label.CREDIT_TAKING not in reading.present:
            self._over.add(Label.CREDIT_TAKING)
        open_kinds = (label for label in HINTED[reading.practice] if label in wanted and label not in self._over)
        self._shown = next((label for label in open_kinds if label in reading.present), None)
        return self._shown


def advise(note: Note, reading: Reading | None, hints: HintsOfANote, wanted: Collection[Label]) -> Advice:
    """What to say about `note`; `reading` is None where the coach has no rules for its language, or no text.

    Then only what the fields hold is lit, and nothing is asked once the text is more than a word or two.
    """
    parts = PARTS[note.practice]
    present = reading.present if reading else frozenset[Label]()
    lit = frozenset(label for label in parts if label in present | note.filled)
    if not note.is_begun:
        return Advice(note.practice, lit, first_question(note.practice, lit, note.person))
    if reading is None:
        return Advice(note.practice, lit, "")
    asked = question(note.practice, lit, note.person) or all_there(note.practice)
    kind = hints.choose(reading, wanted)
    return Advice(note.practice, lit, asked, _hint(kind, note.text, reading) if kind else None)


def filled_parts(practice: Practice, values: Mapping[str, str]) -> frozenset[Label]:
    """The parts that are there because a field beside the note says them; `due` counts once it is a date."""
    held = {name for name in _FIELD_PARTS[practice] if values.get(name, "").strip()}
    if "due" in held:
        held.remove("due")
        with suppress(ValueError):
            date.fromisoformat(values["due"])
            held.add("due")
    return frozenset(_FIELD_PARTS[practice][name] for name in held)


def hint_setting(label: Label) -> str:
    """The key of the setting that switches this kind of hint."""
    return f"hint_{label.value}"


def wanted_hints(settings: Settings) -> frozenset[Label]:
    """The kinds of hints that are switched on."""
    kinds = {label for labels in HINTED.values() for label in labels}
    return frozenset(label for label in kinds if getattr(settings, hint_setting(label)))


def _hint(kind: Label, text: str, reading: Reading) -> Hint:
    if kind is not Label.CREDIT_TAKING:
        return Hint(kind, hint(kind))
    share = [text[span.start : span.end] for span in reading.spans if span.label is kind]
    return Hint(kind, mirror(share[0]) if share else hint(kind))
