"""Notices about Goodword itself."""

from goodword.core.language import tr
from goodword.core.ports import Notice


def no_tray() -> Notice:
    """It runs, and cannot be seen."""
    return Notice(
        "no-tray", tr("Goodword is running"), tr("This desktop has no tray. Start Goodword again to open it.")
    )


def reading_only() -> Notice:
    """The book was opened so that nothing in it can change."""
    return Notice(
        "reading-only", tr("Your book is open for reading only"), tr("Nothing can be saved in it this way.")
    )
