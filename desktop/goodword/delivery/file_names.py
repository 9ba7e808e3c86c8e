"""File names that every system takes, made from words."""

import unicodedata

_LONGEST = 120
"""The longest name with its suffix, in bytes of UTF-8."""

_FALLBACK = "goodword"
_KEPT_SIGNS = "-_"
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)


def safe_name(text: str, suffix: str) -> str:
    """`text` as a file name with `suffix` (".md"): the same text gives the same name.

    Letters and digits of any script stay, everything else becomes a hyphen: "goodword-2026-W47-manager.md".
    No name is one that Windows reserves, is hidden, holds a path, or is too long.
    """
    letters = (
        c if c in _KEPT_SIGNS or unicodedata.category(c)[0] in "LMN" else " "
        for c in unicodedata.normalize("NFC", text)
        if unicodedata.category(c) != "Cf"
    )
    stem = "-".join("".join(letters).split())
    while stem and (stem[0] in _KEPT_SIGNS or unicodedata.category(stem[0])[0] == "M"):
        stem = stem[1:]
    stem = _shortened(stem, _LONGEST - len(suffix.encode())).rstrip(_KEPT_SIGNS)
    if not stem:
        stem = _FALLBACK
    elif stem.casefold() in _RESERVED:
        stem = f"{_FALLBACK}-{stem}"
    return stem + suffix


def _shortened(stem: str, size: int) -> str:
    """As much of `stem` as fits into `size` bytes, no letter cut from its accents."""
    if len(stem.encode()) <= size:
        return stem
    end = len(stem.encode()[:size].decode(errors="ignore"))
    while end and unicodedata.category(stem[end])[0] == "M":
        end -= 1
    return stem[:end]
