"""One setting as data: its words, and how its value is read, written and changed."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from goodword.core.date_words import short_weekday_names
from goodword.core.language import tr
from goodword.core.practice_words import practice_title
from goodword.core.practices import Practice


class Control(StrEnum):
    """How the window lets a setting be changed."""

    TEXT = "text"
    DATE = "date"
    TIME = "time"
    NUMBER = "number"
    TOGGLE = "toggle"
    CHOICE = "choice"
    WEEKDAYS = "weekdays"
    PRACTICES = "practices"
    PROMPTS = "prompts"


@dataclass(frozen=True, slots=True)
class Setting:
    """One key of `goodword settings`: its words, and how its value is read and written.

    `parse` raises InvalidInputError, naming what is allowed. `choices` are (value, label) pairs; those of weekdays and
    practices have the label that these have everywhere. `dated` settings are kept as rows that hold from a day on.
    `shown` words a value for the window, in the language spoken; `parse` reads that as well.

    The words are marked for translation: what is shown comes from `name`, `explained` and `named_choices`.
    """

    key: str
    group: str
    label: str
    help: str
    control: Control
    parse: Callable[[str], Any]
    format: Callable[[Any], str]
    choices: tuple[tuple[str, str], ...] = ()
    dated: bool = False
    shown: Callable[[str], str] = str

    @property
    def name(self) -> str:
        """The label in the language spoken."""
        return tr(self.label, "a setting")

    @property
    def explained(self) -> str:
        """The line of help in the language spoken."""
        return tr(self.help)

    @property
    def page(self) -> str:
        """The group in the language spoken."""
        return tr(self.group, "a page of the settings")

    def named_choices(self) -> tuple[tuple[str, str], ...]:
        """Each value with its label in the language spoken."""
        if self.control is Control.WEEKDAYS:
            return tuple(zip((value for value, _ in self.choices), short_weekday_names(), strict=True))
        if self.control is Control.PRACTICES:
            return tuple((value, practice_title(Practice(value))) for value, _ in self.choices)
        return tuple((value, tr(label, "a choice")) for value, label in self.choices)
