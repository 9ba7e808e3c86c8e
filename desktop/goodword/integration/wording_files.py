"""The wording coach, made from the files it comes with."""

import logging
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from goodword.core.wording.coach import Coach

_logger = logging.getLogger(__name__)


class WordingFiles:
    """Word lists and weights in a folder, read when the coach is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def coach(self) -> Coach:
        """The coach. Raises OSError, ValueError, KeyError or TypeError where the files can't be used."""
        words, weights = (self._folder / name for name in ("words.txt", "weights.json"))
        return Coach(words.read_text("utf-8"), weights.read_text("utf-8"))

    def coach_if_any(self) -> Coach | None:
        """The coach, always the same one; None where the files can't be used."""
        return self._coach

    @cached_property
    def _coach(self) -> Coach | None:
        with suppress(OSError, ValueError, KeyError, TypeError):
            return self.coach()
        _logger.warning("the wording coach can't be used")
        return None
