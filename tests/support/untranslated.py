"""What a window says in English while PseudoLanguage is spoken: it was forgotten."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QTextEdit, QWidget

_PROMPTS = re.compile(r"[^\n]*\?$", re.MULTILINE)
"""The question of the day is from a file that the leader may write."""

_KEPT = re.compile(r"Ctrl|Shift|Esc|Alt|Space|F2|Goodword|Amara|Kofi|AO|KM|kB|Inter")
_ENGLISH = re.compile(r"[A-Za-z]{2,}")
_HALF = re.compile(r"^[^\[\]]*~\]|\[[^\[\]]*$")
"""A note without anything in it says its first sentence above the others."""

_INNERMOST = re.compile(r"\[[^\[\]]*\]")


def untranslated(window: QWidget, *typed: str) -> list[str]:
    """The texts of a window, seen or read out, that hold English that is not of `typed`."""
    return sorted({text for text in _texts(window) if is_english(text, *typed)})


def is_english(text: str, *typed: str) -> bool:
    """Whether a text holds English that is not of `typed`."""
    return _ENGLISH.search(_rest_of(text.replace("\u200b", ""), typed)) is not None


def _rest_of(text: str, typed: Iterable[str]) -> str:
    """What is neither translated nor typed; longer texts may hold shorter ones."""
    for words in sorted(typed, key=len, reverse=True):
        text = text.replace(words, "")
    text = _KEPT.sub("", _PROMPTS.sub("", text))
    while _INNERMOST.search(text):
        text = _INNERMOST.sub("", text)
    return _HALF.sub("", text)


def _texts(window: QWidget) -> Iterator[str]:
    """All texts of a window."""
    for part in (window, *window.findChildren(QWidget)):
        yield from (part.windowTitle(), part.toolTip(), part.accessibleName(), part.accessibleDescription())
        yield from (action.text() for action in part.actions())
        if isinstance(part, QComboBox):
            yield from (part.itemText(number) for number in range(part.count()))
        elif isinstance(part, QLineEdit):
            yield from (part.text(), part.placeholderText())
        elif isinstance(part, QTextEdit):
            yield from (part.toPlainText(), part.placeholderText())
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from _rows(part.model())
        elif callable(text := getattr(part, "text", None)):
            yield str(text())


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    """What a list shows and reads out."""
    for row in range(model.rowCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(model.index(row, 0).data(role) or "")
