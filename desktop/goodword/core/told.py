"""Who has heard of what: the ledger of what left, to whom, when and by which way."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from goodword.core.date_words import day_month, day_month_year
from goodword.core.language import tr
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


def left_words(entries: Collection[str], told: Iterable[Told], now: datetime) -> str:
    """Whether records (by their ids) have left already; `told` is what was, to those they are for."""
    found = [one for one in told if one.entry in entries]
    if not found:
        return tr("Nothing has left yet.")
    last = max(one.moment for one in found).astimezone(now.tzinfo)
    date = day_month(last) if last.year == now.year else day_month_year(last)
    if {one.entry for one in found} >= set(entries):
        return tr("It left on {date}.", "it: the note").format(date=date)
    return tr("Part of it left on {date}.", "it: the note").format(date=date)
