"""One setting as data: its words, and how its value is read, written and changed."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Control(StrEnum):
    """How the window lets a setting be changed."""

    TEXT = "text"
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

    `parse` raises InvalidInputError, naming what is allowed. `choices` are (value, label) pairs.
    `dated` settings are kept as rows that hold from a day on.
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
