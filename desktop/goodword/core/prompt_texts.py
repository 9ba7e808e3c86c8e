"""The worded prompts: read from a file that the leader may edit, checked, and turned day by day."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field

from goodword.core.errors import InvalidInputError, KnownError
from goodword.core.language import listed, marked, tr
from goodword.core.practice_words import practice_title
from goodword.core.practices import Practice, clean, is_blank

TEXT_LIMIT = 90
"""A prompt's length in characters stays under it, so that a notification shows it whole."""

LEAST_TEXTS = 6
MOST_TEXTS = 100
"""How few and how many texts each practice may have."""

NAME = "{name}"
"""Stands for what somebody is called; the only placeholder there is."""

FALLBACK = marked("What from today is worth one sentence?")
"""Asked where there is no text at all."""

BYTE_ORDER_MARK = "\ufeff"
"""What some editors put before the first line."""

_LISTS = ("note", "prompt")


@dataclass(frozen=True, slots=True)
class PromptTexts:
    """The texts by practice, in the order of turning: `notes` fit above the Note field too, `prompts` don't."""

    notes: Mapping[Practice, tuple[str, ...]] = field(default_factory=dict)
    prompts: Mapping[Practice, tuple[str, ...]] = field(default_factory=dict)
    fallback: str = FALLBACK

    def of(self, practice: Practice) -> tuple[str, ...]:
        """All texts of a practice."""
        return self.notes.get(practice, ()) + self.prompts.get(practice, ())

    def question(self, practice: Practice, turn: int, name: str | None = None) -> str:
        """The prompt whose turn it is. With a name it asks about that person, without one it names nobody."""
        return _turned(self.of(practice), turn, name) or tr(self.fallback)

    def note_label(self, practice: Practice, turn: int, name: str | None = None) -> str:
        """The question of the day above the Note field, with a name or without as for `question`."""
        return _turned(self.notes.get(practice, ()), turn, name) or tr(self.fallback)


def load_prompt_texts(source: str) -> PromptTexts:
    """The texts in a TOML document: a table a practice with the lists `note` and `prompt`, and `fallback`.

    Raises KnownError, naming the line or the practice, for a document that can't be used.
    """
    try:
        document = tomllib.loads(source.removeprefix(BYTE_ORDER_MARK))
    except (ValueError, RecursionError) as error:
        place = re.search(r"at line (\d+)", str(error))
        line = (
            tr("Line {line} of the file can't be read.").format(line=place[1])
            if place
            else tr("The end of the file can't be read.")
        )
        raise _refusal(
            line,
            tr("Put each text in double quotes on a line of its own, with a comma after it."),
        ) from error
    known = [*Practice, "fallback"]
    if unknown := [key for key in document if key not in known]:
        names = listed(known)
        raise _refusal(tr("“{key}” is not known here.").format(key=unknown[0]), tr("Use {names}.").format(names=names))
    notes, prompts = {}, {}
    for practice in Practice:
        notes[practice], prompts[practice] = _practice(practice, document.get(practice, {}))
    fallback = checked_text(tr("The fallback"), document.get("fallback", FALLBACK), named=False)
    return PromptTexts(notes, prompts, fallback)


def _practice(practice: Practice, table: object) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The two lists of one practice, checked together."""
    head = practice_title(practice)
    if not isinstance(table, dict):
        hint = tr("Begin it with [{practice}] on a line of its own.").format(practice=practice)
        raise _refusal(tr("{practice} is no table.").format(practice=head), hint)
    if unknown := [key for key in table if key not in _LISTS]:
        words = tr("{practice} has “{key}”, which is not known here.").format(practice=head, key=unknown[0])
        raise _refusal(words, tr("Use note and prompt."))
    lists = []
    for key in _LISTS:
        values = table.get(key, [])
        if not isinstance(values, list):
            hint = tr("Write {key} = [ … ] with the texts in between.").format(key=key)
            raise _refusal(tr("{where} is no list.").format(where=f"{head}, {key}"), hint)
        lists.append(tuple(checked_text(f"{head}, {key} {n}", value) for n, value in enumerate(values, start=1)))
    notes, prompts = lists
    _check_number(head, notes, prompts)
    return notes, prompts


def _check_number(head: str, notes: tuple[str, ...], prompts: tuple[str, ...]) -> None:
    count = len(notes) + len(prompts)
    if not LEAST_TEXTS <= count <= MOST_TEXTS:
        words = tr("{practice} has {n} texts.|{practice} has {n} texts.", "", count).format(practice=head, n=count)
        raise _refusal(words, tr("Keep from {least} to {most} of them.").format(least=LEAST_TEXTS, most=MOST_TEXTS))
    if all(NAME in text for text in notes):
        raise _refusal(
            tr("{practice} has no text under note without {sign}.").format(practice=head, sign=NAME),
            tr("Add one: without names, those with {sign} rest.").format(sign=NAME),
        )


def checked_text(where: str, value: object, *, named: bool = True) -> str:
    """One text, tidied; KnownError where it can't be asked, `where` names it in words."""
    if not isinstance(value, str):
        raise _refusal(tr("{where} is no text.").format(where=where), tr("Put it in double quotes."))
    try:
        text = clean(value, marked("text", "a field"), lines=False)
    except InvalidInputError as error:
        raise _refusal(f"{where}: {error.message}", error.hint) from error
    if is_blank(text):
        raise _refusal(tr("{where} is empty.").format(where=where), tr("Write a question, or take the line out."))
    if len(text) >= TEXT_LIMIT:
        words = tr("{where} has {n} characters.|{where} has {n} characters.", "", len(text))
        raise _refusal(words.format(where=where, n=len(text)), tr("Keep it under {limit}.").format(limit=TEXT_LIMIT))
    if set("{}") & set(text.replace(NAME, "") if named else text):
        hint = tr("Nothing is filled in here; take other braces out.")
        if named:
            hint = tr("Only {sign} is filled in; take other braces out.").format(sign=NAME)
        raise _refusal(tr("{where} has a brace that means nothing.").format(where=where), hint)
    return text


def _turned(texts: tuple[str, ...], turn: int, name: str | None) -> str:
    """The text whose turn it is among those that fit; empty where none does."""
    unnamed = tuple(text for text in texts if NAME not in text)
    name = (name or "").strip()
    fitting = (tuple(text for text in texts if NAME in text) or unnamed) if name else unnamed
    return fitting[turn % len(fitting)].replace(NAME, name) if fitting else ""


def _refusal(message: str, hint: str) -> KnownError:
    return KnownError(tr("The prompts can't be used as they are"), message, hint)
