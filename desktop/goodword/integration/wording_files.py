"""The wording coach, made from the files it comes with."""

import logging
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goodword.core.wording.coach import Coach

_logger = logging.getLogger(__name__)


class WordingFiles:
    """Word lists and weights in a folder, read when the coach is first asked for and then kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._failed = False

    def coach(self) -> "Coach":
        """The coach. Raises OSError, ValueError, KeyError or TypeError where the files can't be used."""
        return self._coach

    def coach_if_any(self) -> "Coach | None":
        """The coach; None where the files can't be used."""
        if self._failed:
            return None
        try:
            return self._coach
        except (OSError, ValueError, KeyError, TypeError) as error:
            self._failed = True
            _logger.warning("the wording coach can't be used: %s", type(error).__name__)
            return None

    @cached_property
    def _coach(self) -> "Coach":
        from goodword.core.wording.coach import Coach

        words, weights = (self._folder / name for name in ("words.txt", "weights.json"))
        return Coach(words.read_text("utf-8"), weights.read_text("utf-8"))
