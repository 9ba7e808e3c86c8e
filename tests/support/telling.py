"""What a test counted, told at the end of the run."""

from collections.abc import Callable

SAID = "said at the end"
Say = Callable[[str], None]
