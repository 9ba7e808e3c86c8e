"""What the leader made of the worded prompts: questions of their own, and those that they do not want to be asked."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from goodword.core.errors import InvalidInputError, KnownError
from goodword.core.language import marked, tr
from goodword.core.practice_words import practice_title
from goodword.core.practices import Practice
from goodword.core.prompt_texts import MOST_TEXTS, PromptTexts, checked_text

MOST_OWN = 50
"""Questions of the leader's own, for each practice."""

_LIKE = marked('Write it like {"praise": {"own": ["A question?"], "hidden": []}}, or leave it empty.')
_NO_TEXTS: Mapping[Practice, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PromptChoices:
    """By practice: the leader's `own` questions, and the texts of ours that are `hidden`. Nothing changes in place."""

    own: Mapping[Practice, tuple[str, ...]] = field(default_factory=lambda: _NO_TEXTS)
    hidden: Mapping[Practice, tuple[str, ...]] = field(default_factory=lambda: _NO_TEXTS)

    def __post_init__(self) -> None:
        for name, lists in (("own", self.own), ("hidden", self.hidden)):
            object.__setattr__(self, name, MappingProxyType({one: lists[one] for one in Practice if lists.get(one)}))

    def applied(self, texts: PromptTexts) -> PromptTexts:
        """What is asked: the leader's own, then those of `texts` that are not hidden."""
        notes = {one: self.own_of(one) + self._shown(one, texts.notes.get(one, ())) for one in Practice}
        prompts = {one: self._shown(one, texts.prompts.get(one, ())) for one in Practice}
        return PromptTexts(notes, prompts, texts.fallback)

    def own_of(self, practice: Practice) -> tuple[str, ...]:
        """The leader's own questions, in the order of writing."""
        return self.own.get(practice, ())

    def hides(self, practice: Practice, text: str) -> bool:
        """Whether that text is not to be asked."""
        return text in self.hidden.get(practice, ())

    def adding(self, practice: Practice, text: str, shipped: PromptTexts) -> "PromptChoices":
        """With one more question; InvalidInputError where it can't be one, or is there already."""
        own = self.own_of(practice)
        if len(own) >= MOST_OWN:
            raise InvalidInputError(
                tr("There are {limit} questions of your own.").format(limit=MOST_OWN), tr("Take one out first.")
            )
        return self._with_own(practice, (*own, self._new(practice, text, shipped)))

    def changing(self, practice: Practice, old: str, new: str, shipped: PromptTexts) -> "PromptChoices":
        """With one of the leader's own in other words; InvalidInputError as for `adding`."""
        worded = new if new == old else self._new(practice, new, shipped)
        return self._with_own(practice, tuple(worded if one == old else one for one in self.own_of(practice)))

    def removing(self, practice: Practice, text: str) -> "PromptChoices":
        """Without one of the leader's own."""
        return self._with_own(practice, tuple(one for one in self.own_of(practice) if one != text))

    def hiding(self, practice: Practice, text: str, *, on: bool) -> "PromptChoices":
        """With a text of ours hidden, or shown again."""
        others = tuple(one for one in self.hidden.get(practice, ()) if one != text)
        return PromptChoices(self.own, {**self.hidden, practice: (*others, text) if on else others})

    def unnamed(self, names: Callable[[str], bool]) -> "PromptChoices":
        """Without the leader's own that name somebody, as `names` tells."""
        kept = {practice: tuple(text for text in texts if not names(text)) for practice, texts in self.own.items()}
        return PromptChoices(kept, self.hidden)

    def _new(self, practice: Practice, text: str, shipped: PromptTexts) -> str:
        worded = _checked(text)
        if worded in self.own_of(practice) or worded in shipped.of(practice):
            raise InvalidInputError(tr("This question is there already."), tr("Write another one."))
        return worded

    def _with_own(self, practice: Practice, own: tuple[str, ...]) -> "PromptChoices":
        return PromptChoices({**self.own, practice: own}, self.hidden)

    def _shown(self, practice: Practice, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(text for text in texts if not self.hides(practice, text))


def parse_prompt_choices(text: str) -> PromptChoices:
    """The choices as they are stored; InvalidInputError that says what is allowed."""
    if not text.strip():
        return PromptChoices()
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidInputError(tr("The prompts can't be read."), tr(_LIKE)) from error
    if not isinstance(document, dict) or not set(document) <= set(Practice):
        raise InvalidInputError(tr("The prompts name something that is no practice."), tr(_LIKE))
    own, hidden = {}, {}
    for practice, lists in document.items():
        if not isinstance(lists, dict) or not set(lists) <= {"own", "hidden"}:
            unknown = tr("{practice} has something that is not known here.")
            raise InvalidInputError(unknown.format(practice=practice_title(Practice(practice))), tr(_LIKE))
        own[Practice(practice)] = _texts(practice, lists.get("own", []), MOST_OWN)
        hidden[Practice(practice)] = _texts(practice, lists.get("hidden", []), MOST_TEXTS)
    return PromptChoices(own, hidden)


def unnamed_prompts(value: str, names: Callable[[str], bool]) -> str:
    """The stored choices without the questions that name somebody; the same where none does, or it can't be read."""
    try:
        choices = parse_prompt_choices(value)
    except InvalidInputError:
        return "" if names(value) else value
    kept = choices.unnamed(names)
    return value if kept.own == choices.own else format_prompt_choices(kept)


def format_prompt_choices(choices: PromptChoices) -> str:
    """The choices as they are stored; empty where there are none."""
    document: dict[str, dict[str, tuple[str, ...]]] = {}
    for name, lists in (("own", choices.own), ("hidden", choices.hidden)):
        for practice, texts in lists.items():
            document.setdefault(practice.value, {})[name] = texts
    return json.dumps(document, ensure_ascii=False) if document else ""


def _texts(practice: str, values: object, most: int) -> tuple[str, ...]:
    title = practice_title(Practice(practice))
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        words = tr("{practice} has something that is no list of texts.")
        raise InvalidInputError(words.format(practice=title), tr(_LIKE))
    texts = tuple(dict.fromkeys(map(_checked, values)))
    if len(texts) > most:
        words = tr("{practice} has {n} text.|{practice} has {n} texts.", "", len(texts))
        most_words = tr("Keep at most {limit}.", "texts of prompts").format(limit=most)
        raise InvalidInputError(words.format(practice=title, n=len(texts)), most_words)
    return texts


def _checked(text: str) -> str:
    try:
        return checked_text(tr("This question"), text)
    except KnownError as error:
        raise InvalidInputError(error.message, error.hint) from error
