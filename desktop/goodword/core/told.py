"""Who has heard of what: the ledger of what left, to whom, when and by which way."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from goodword.core.note_words import Audience

UPWARD = (Audience.MANAGER, Audience.COMPANY)
"""Who stands above the team, or beside it."""


class Way(StrEnum):
    """How something left."""

    MAIL = "mail"
    FILE = "file"
    CLIPBOARD = "clipboard"


@dataclass(frozen=True, slots=True)
class Told:
    """One record told to one audience at one moment; `person` is the name of whom, for a note for one person."""

    entry: str
    audience: Audience
    moment: datetime
    way: Way
    person: str | None = None
