"""What can be asked of the running app from outside."""

from dataclasses import dataclass
from enum import StrEnum

from goodword.core.practices import Practice


class WishKind(StrEnum):
    """Raise Today, open quick entry, or read the book again."""

    SHOW = "show"
    QUICK = "quick"
    RELOAD = "reload"


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish; `token` lets the window take the focus (XDG activation)."""

    kind: WishKind
    practice: Practice | None = None
    token: str = ""
