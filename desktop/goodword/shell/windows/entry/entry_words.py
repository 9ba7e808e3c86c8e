"""What quick entry says about what was done."""

from collections.abc import Mapping
from datetime import date, datetime

from goodword.core.language import marked, tr
from goodword.core.ports import Draft
from goodword.core.practices import Entry, Practice
from goodword.core.standing_words import day_name

_HEARD_SAVED = marked("What you heard is saved")
_HEARD_CHANGED = marked("What you heard is changed")
_SAVED = {
    Practice.PRAISE: (marked("Praise for {name} saved"), marked("Praise saved")),
    Practice.COACHING: (marked("Coaching with {name} saved"), marked("Coaching saved")),
    Practice.LISTENING: (_HEARD_SAVED, _HEARD_SAVED),
}
_CHANGED = {
    Practice.PRAISE: (marked("Praise for {name} changed"), marked("Praise changed")),
    Practice.COACHING: (marked("Coaching with {name} changed"), marked("Coaching changed")),
    Practice.LISTENING: (_HEARD_CHANGED, _HEARD_CHANGED),
}


def saved_words(entry: Entry, *, late: bool) -> str:
    """What is said when a record is in the book."""
    if late:
        return tr("Kept in the journal; the day itself was already closed.")
    return _worded(_SAVED, entry)


def changed_words(entry: Entry) -> str:
    """What the toast says after a record was edited."""
    return _worded(_CHANGED, entry)


def _worded(words: Mapping[Practice, tuple[str, str]], entry: Entry) -> str:
    name = entry.content.person.split()[0] if entry.content.person else ""
    named, unnamed = words[entry.content.practice]
    return tr(named).format(name=name) if name else tr(unnamed)


def skipped_words(day: date, today: date) -> str:
    """What is said when there was nothing genuine."""
    if day == today:
        return tr("Nothing genuine today. That is fine.")
    return tr("Nothing genuine on {day}. That is fine.").format(day=day_name(day, today))


def draft_words(draft: Draft, now: datetime) -> str:
    """That a draft is back, and from when it is."""
    changed = draft.changed_at.astimezone(now.tzinfo)
    days = (now.date() - changed.date()).days
    when = f"{changed:%H:%M}" if days == 0 else day_name(changed.date(), now.date())
    return tr("Your draft from {when} is here.").format(when=when)
