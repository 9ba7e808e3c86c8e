"""The page of the prompts: the leader's own questions, to add, reword and take out, and ours, to hide."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from goodword.core.language import marked, tr
from goodword.core.practice_words import practice_title
from goodword.core.practices import Practice
from goodword.core.prompt_choices import PromptChoices, format_prompt_choices, parse_prompt_choices
from goodword.core.prompt_texts import PromptTexts
from goodword.core.settings import PROMPTS, setting
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.windows.preferences.action_row import ActionRow
from goodword.shell.windows.preferences.changes import Changes
from goodword.shell.windows.preferences.page import Page, Section
from goodword.shell.windows.preferences.prompt_rows import NewQuestionRow, OurQuestionRow, OwnQuestionRow

_HELP = marked(
    "A prompt asks one of these, another one each working day, and so does the line above a note. "
    "{name} stands for a first name; such a question rests while names in notifications are off."
)

Keep = Callable[[PromptChoices, str], None]
"""Keeps changed choices and says so in these words; raises KnownError."""


class PromptPage(Page):
    """`show_value` shows what is asked, by the value of the setting."""

    def __init__(self, theme: Theme, shipped: PromptTexts, changes: Changes) -> None:
        self._changes = changes
        self._spec = setting("prompts")
        self._practices = [PracticePrompts(theme, practice, shipped, self._keep) for practice in Practice]
        super().__init__(PROMPTS, [ElidedLabel(theme, tr(_HELP), 4, "sec"), *self._practices])

    def show_value(self, value: str) -> None:
        """Show what is asked; questions that are being typed stay as they are."""
        for practice in self._practices:
            practice.show_choices(parse_prompt_choices(value))

    def settle(self) -> None:
        """Take what was typed and not yet told."""
        for practice in self._practices:
            practice.settle()

    @property
    def is_typing(self) -> bool:
        """Whether a question is half typed."""
        return any(practice.is_typing for practice in self._practices)

    def _keep(self, choices: PromptChoices, told: str) -> None:
        self._changes.set(self._spec, format_prompt_choices(choices), told)


class PracticePrompts(Section):
    """All questions about one practice."""

    def __init__(self, theme: Theme, practice: Practice, shipped: PromptTexts, keep: Keep) -> None:
        self._theme = theme
        self._practice = practice
        self._shipped = shipped
        self._keep = keep
        self._choices = PromptChoices()
        self._new = NewQuestionRow(theme, practice, self._add)
        self._own: list[OwnQuestionRow] = []
        self._ours = [OurQuestionRow(theme, text, self._switch) for text in shipped.of(practice)]
        self._none: list[QWidget] = []
        super().__init__([self._new, *self._ours], practice_title(practice))

    def show_choices(self, choices: PromptChoices) -> None:
        """Show what is asked now."""
        self._choices = choices
        self._show_own(choices.own_of(self._practice))
        for row in self._ours:
            row.set_shown(not choices.hides(self._practice, row.text))
        asked = choices.applied(self._shipped).of(self._practice)
        if bool(asked) == bool(self._none):
            words = tr("All of these are hidden, so this is asked: “{question}”")
            words = words.format(question=tr(self._shipped.fallback))
            self._none = [] if asked else [ActionRow(self._theme, tr("No question is left"), words)]
        rows = [self._new, *self._none, *self._own, *self._ours]
        if rows != self.rows():
            self.set_rows(rows)

    def settle(self) -> None:
        """Take what was typed and not yet told."""
        for row in self._own:
            row.settle()

    @property
    def is_typing(self) -> bool:
        """Whether a question is half typed."""
        return self._new.is_typing or any(row.is_typing for row in self._own)

    def _show_own(self, texts: tuple[str, ...]) -> None:
        """The same number of questions is the same questions, perhaps in other words."""
        if len(texts) == len(self._own):
            for row, text in zip(self._own, texts, strict=True):
                row.show_text(text)
            return
        there = {row.text: row for row in self._own}
        self._own = [
            there.get(text) or OwnQuestionRow(self._theme, text, self._reword, self._remove) for text in texts
        ]

    def _add(self, text: str) -> None:
        self._keep(self._choices.adding(self._practice, text, self._shipped), tr("Question added"))

    def _reword(self, old: str, new: str) -> None:
        self._keep(self._choices.changing(self._practice, old, new, self._shipped), tr("Question changed"))

    def _remove(self, text: str) -> None:
        self._keep(self._choices.removing(self._practice, text), tr("Question taken out"))

    def _switch(self, text: str, shown: bool) -> None:
        told = tr("Question is asked again") if shown else tr("Question hidden")
        self._keep(self._choices.hiding(self._practice, text, on=not shown), told)
