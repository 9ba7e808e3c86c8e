"""Notices about Goodword itself."""

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.ports import Notice


def no_tray() -> Notice:
    """It runs, and cannot be seen."""
    return Notice(
        "no-tray", tr("Goodword is running"), tr("This desktop has no tray. Start Goodword again to open it.")
    )


def reading_only(why: KnownError) -> Notice:
    """Told when the book is opened for reading only."""
    return Notice("reading-only", why.title, str(why))
