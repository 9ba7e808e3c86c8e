"""How much text a note takes, counted as it is stored."""

from goodword.core.language import tr
from goodword.core.practices import NOTE_LIMIT


def fits(text: str, addition: str) -> bool:
    """Whether `text` with `addition` stays within the limit."""
    return _size(text) + _size(addition) <= NOTE_LIMIT


def refusal(text: str, addition: str) -> str:
    """Says how long the note would be, how much fits, and what to do."""
    size = (_size(text) + _size(addition)) / 1000
    shown = f"{size:.1f}" if size < NOTE_LIMIT / 1000 + 10 else f"{size:.0f}"
    return tr(
        "The note would be {size} kB long, and {limit} kB fit. Take a shorter piece, or split it into two records."
    ).format(size=shown, limit=NOTE_LIMIT // 1000)


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
