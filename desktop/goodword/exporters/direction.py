"""Which way a text runs."""

import unicodedata

_RIGHT_TO_LEFT = ("R", "AL")


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((found for found in directions if found in ("L", *_RIGHT_TO_LEFT)), "L") != "L"


def holds_right_to_left(text: str) -> bool:
    """Whether any letter runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text)
