"""What was found, in words: how many, and what is said where there is nothing."""

from goodword.core.language import number, tr
from goodword.core.ports import Query
from goodword.core.soundness import record_count
from goodword.shell.windows.records.found_records import FoundRecords
from goodword.shell.windows.records.history_filter import short


def count_words(found: FoundRecords) -> str:
    """How many records there are, or that there are more than are known."""
    if not found.is_whole:
        return tr("More than {n} records").format(n=number(found.total))
    if found.query.bin:
        words = tr("{n} record in the bin|{n} records in the bin", "", found.total)
        return words.format(n=number(found.total))
    return record_count(found.total)


def nothing_words(query: Query) -> tuple[str, str]:
    """Why there is nothing, and what finds more."""
    if query.words:
        return tr("No record has “{words}”.").format(words=short(query.words)), tr("Fewer letters find more.")
    if not query.practices:
        return tr("No practice is chosen."), tr("Choose one above to see its records.")
    if query.bin:
        return tr("The bin is empty."), tr("What you remove waits here for 30 days.")
    return tr("No record fits."), tr("Another person, period or practice may have one.")
