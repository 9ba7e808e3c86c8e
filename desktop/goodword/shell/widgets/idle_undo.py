"""Lets Ctrl+Z pass a text field in which there is nothing to undo."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def undo_is_idle(event: QEvent, can_undo: bool) -> bool:
    """Whether `event` is the field's claim on the Undo key although it could do nothing with it."""
    return (
        not can_undo
        and event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Undo)
    )
