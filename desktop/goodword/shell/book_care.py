"""The care for the book as windows use it: off their thread."""

from dataclasses import dataclass

from goodword.core.safekeeping import Safekeeping
from goodword.shell.background import Background


@dataclass(frozen=True, slots=True)
class BookCare:
    """What cares for the book and its copies, and where that is done."""

    keeping: Safekeeping
    background: Background
