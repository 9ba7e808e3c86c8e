"""Backups in words: when the last good one was made, what a copy is, what bringing one back would change."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from goodword.core.backups import Copy, Reason
from goodword.core.calendar_words import day_title
from goodword.core.safekeeping import Kept, Preview
from goodword.core.shelf import Upkeep
from goodword.core.soundness import Condition, Inspection, counted

KINDS: Mapping[str, str] = MappingProxyType(
    {
        Reason.DAILY: "Daily",
        Reason.BY_HAND: "Made by hand",
        Reason.BEFORE_UPDATE: "Before an update",
        Reason.BEFORE_IMPORT: "Before an import",
        Reason.BEFORE_RESTORE: "Before a backup came back",
        Reason.BEFORE_REMOVAL: "Before many were removed",
        Reason.SALVAGED: "What could be read",
        Reason.SET_ASIDE: "Set aside",
    }
)
"""Why a copy was made."""

KEPT_FIRST = "Your book as it is now is kept among the backups first, and Undo brings it back."


def copy_day(copy: Copy, today: date) -> str:
    """"Today, 15:30" or "Monday, 2 March, 15:30"."""
    day = "Today" if copy.day == today else day_title(copy.day, today)
    return f"{day}, {copy.time[:2]}:{copy.time[2:4]}"


def copy_records(kept: Kept) -> str:
    """"124 records", or that it can't be read."""
    held = kept.holdings
    return counted(held.records + held.in_bin, "record", "records") if held else "Can't be read"


def last_words(copies: list[Kept], upkeep: Upkeep, today: date) -> str:
    """When the last good backup was made and what it holds; since when they fail, if they do."""
    failing = f" Backups fail since {_day(upkeep.failing_since, today)}." if upkeep.failing_since else ""
    good = next((kept for kept in copies if kept.holdings), None)
    if good is None or good.holdings is None:
        return f"There is none yet. One is made after the day's first change.{failing}"
    return f"{copy_day(good.copy, today)}: {good.holdings.words}.{failing}"


def care_words(upkeep: Upkeep, today: date) -> str:
    """When the book was last looked through, and a restore rehearsed."""
    if upkeep.checked_at is None:
        return "Goes through the whole book. It is done by itself once a week."
    words = f"Last looked through on {_day(upkeep.checked_at, today)}"
    if upkeep.rehearsed_at is not None:
        words += f"; bringing a backup back was rehearsed on {_day(upkeep.rehearsed_at, today)}"
    return f"{words}."


def check_words(found: Inspection) -> str:
    """What looking through the book found."""
    if found.condition is Condition.DAMAGED:
        return "The book is damaged. Quit Goodword and start it again: it shows the ways out. Nothing was changed."
    words = "The book is sound."
    if found.condition is Condition.STALE:
        words += " Its indexes did not agree with the records and were made anew. Nothing was lost."
    if found.unreadable:
        words += f" {counted(found.unreadable, 'record has', 'records have')} values that make no sense."
    return words


def preview_words(preview: Preview) -> str:
    """What the book holds now, and what it would hold then."""
    now = preview.now.words if preview.now else "nothing that can be read"
    return f"Your book holds {now}.\nThe backup holds {preview.then.words}."


def _day(moment: datetime, today: date) -> str:
    return day_title(moment.date(), today)
