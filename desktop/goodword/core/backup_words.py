"""Backups in words: when the last good one was made, what a copy is, what bringing one back would change."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from goodword.core.backups import Copy, Reason
from goodword.core.calendar_words import day_title
from goodword.core.language import marked, number, tr
from goodword.core.safekeeping import Kept, Preview
from goodword.core.shelf import Upkeep
from goodword.core.soundness import Condition, Inspection, record_count

_KINDS: Mapping[str, str] = MappingProxyType(
    {
        Reason.DAILY: marked("Daily", "why a backup was made"),
        Reason.BY_HAND: marked("Made by hand", "why a backup was made"),
        Reason.BEFORE_UPDATE: marked("Before an update", "why a backup was made"),
        Reason.BEFORE_IMPORT: marked("Before an import", "why a backup was made"),
        Reason.BEFORE_RESTORE: marked("Before a backup came back", "why a backup was made"),
        Reason.BEFORE_REMOVAL: marked("Before many were removed", "why a backup was made"),
        Reason.SALVAGED: marked("What could be read", "why a backup was made"),
        Reason.SET_ASIDE: marked("Set aside", "why a backup was made"),
    }
)
KEPT_FIRST = marked("Your book as it is now is kept among the backups first, and Undo brings it back.")


def copy_kind(copy: Copy) -> str:
    """Why a copy was made."""
    return tr(_KINDS.get(copy.reason, copy.reason), "why a backup was made")


def copy_day(copy: Copy, today: date) -> str:
    """"Today, 15:30" or "Monday, 2 March, 15:30"."""
    day = tr("Today") if copy.day == today else day_title(copy.day, today)
    return tr("{day}, {time}", "a day and its time").format(day=day, time=f"{copy.time[:2]}:{copy.time[2:4]}")


def copy_records(kept: Kept) -> str:
    """"124 records", or that it can't be read."""
    held = kept.holdings
    return record_count(held.records + held.in_bin) if held else tr("Can't be read")


def last_words(copies: list[Kept], upkeep: Upkeep, today: date) -> str:
    """When the last good backup was made and what it holds; since when they fail, if they do."""
    good = next((kept for kept in copies if kept.holdings), None)
    if good is None or good.holdings is None:
        words = tr("There is none yet. One is made after the day's first change.")
    else:
        words = tr("{day}: {holdings}.", "what a backup of that day holds").format(
            day=copy_day(good.copy, today), holdings=good.holdings.words
        )
    if not upkeep.failing_since:
        return words
    failing = tr("Backups fail since {day}.").format(day=_day(upkeep.failing_since, today))
    return f"{words} {failing}"


def care_words(upkeep: Upkeep, today: date) -> str:
    """When the book was last looked through, and a restore rehearsed."""
    if upkeep.checked_at is None:
        return tr("Goes through the whole book. It is done by itself once a week.")
    checked = _day(upkeep.checked_at, today)
    if upkeep.rehearsed_at is None:
        return tr("Last looked through on {day}.").format(day=checked)
    return tr("Last looked through on {day}; bringing a backup back was rehearsed on {rehearsed}.").format(
        day=checked, rehearsed=_day(upkeep.rehearsed_at, today)
    )


def check_words(found: Inspection) -> str:
    """What looking through the book found."""
    if found.condition is Condition.DAMAGED:
        return tr(
            "The book is damaged. Quit Goodword and start it again: it shows the ways out. Nothing was changed."
        )
    words = [tr("The book is sound.")]
    if found.condition is Condition.STALE:
        words.append(tr("Its indexes did not agree with the records and were made anew. Nothing was lost."))
    if count := found.unreadable:
        odd = tr("{n} record has values that make no sense.|{n} records have values that make no sense.", "", count)
        words.append(odd.format(n=number(count)))
    return " ".join(words)


def preview_words(preview: Preview) -> str:
    """What the book holds now, and what it would hold then."""
    now = preview.now.words if preview.now else tr("nothing that can be read")
    held = tr("Your book holds {what}.").format(what=now)
    then = tr("The backup holds {what}.").format(what=preview.then.words)
    return f"{held}\n{then}"


def _day(moment: datetime, today: date) -> str:
    return day_title(moment.date(), today)
