"""Tries this installation, part by part, in a folder of its own; part of the composition root.

A bundle can lack what a checkout has: a module that is imported by a put-together name, a template, a plugin of Qt.
The leader's own book, settings and screen are not touched; the keyring keeps one word for a moment if it is open.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from goodword.app import has_display
from goodword.core.findings import Finding
from goodword.core.language import tr
from goodword.self_test import book_parts, installed_parts

if TYPE_CHECKING:
    from goodword.shell.qt_application import QtApplication


def self_test() -> tuple[Finding, ...]:
    """What works in this installation; it takes a few seconds, and the last check draws a window unseen."""
    app = _qt()
    parts: tuple[tuple[str, Callable[[Path], str]], ...] = (
        ("Book", book_parts.book),
        ("Backups", book_parts.backups),
        ("Protection", book_parts.protection),
        ("Formats", installed_parts.formats),
        ("Wording", installed_parts.wording),
        ("Languages", lambda folder: installed_parts.languages(app, folder)),
        ("Holidays", installed_parts.holidays),
        ("Time zones", installed_parts.zones),
        ("Keyring", installed_parts.keyring),
        ("Certificates", installed_parts.certificates),
        ("Notifications", installed_parts.notifications),
        ("Window and tray", lambda folder: installed_parts.window(app, folder)),
    )
    # A library that never saw its folder disappear may still hold a file in it: Windows refuses to remove that.
    with tempfile.TemporaryDirectory(prefix="goodword-self-test-", ignore_cleanup_errors=True) as folder:
        return tuple(_tried(subject, part, Path(folder) / str(number)) for number, (subject, part) in enumerate(parts))


def _tried(subject: str, part: Callable[[Path], str], folder: Path) -> Finding:
    try:
        folder.mkdir()
        return Finding(subject, True, part(folder))
    except Exception as error:  # noqa: BLE001 - whatever a broken part raises is what is asked for
        return Finding(subject, False, f"{type(error).__name__}: {error}", _again())


def _again() -> str:
    return tr("Install Goodword again. If this line stays, report it.")


def _qt() -> "QtApplication":
    if sys.platform == "linux" and not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from goodword.shell.qt_application import qt_application

    return qt_application()
