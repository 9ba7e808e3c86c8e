"""What quick entry says about what was done."""

from datetime import date, datetime

from goodword.core.ports import Draft
from goodword.core.practices import Entry, Practice
from goodword.core.standing_words import day_name


def saved_words(entry: Entry, *, late: bool) -> str:
    """What is said when a record is in the book."""
    if late:
        return "Kept in the journal; the day itself was already closed."
    return f"{subject(entry)} saved"


def subject(entry: Entry) -> str:
    """What a record is called in a sentence: "Praise for Amara"."""
    name = entry.content.person.split()[0] if entry.content.person else ""
    if entry.content.practice is Practice.PRAISE:
        return f"Praise for {name}" if name else "Praise"
    if entry.content.practice is Practice.COACHING:
        return f"Coaching with {name}" if name else "Coaching"
    return "What you heard is"


def skipped_words(day: date, today: date) -> str:
    """What is said when there was nothing genuine."""
    when = "today" if day == today else f"on {day_name(day, today)}"
    return f"Nothing genuine {when}. That is fine."


def draft_words(draft: Draft, now: datetime) -> str:
    """That a draft is back, and from when it is."""
    changed = draft.changed_at.astimezone(now.tzinfo)
    days = (now.date() - changed.date()).days
    when = f"{changed:%H:%M}" if days == 0 else day_name(changed.date(), now.date())
    return f"Your draft from {when} is here."
