"""The wording coach, loaded once for all windows; where it can't be, they do without it."""

import logging
from collections.abc import Callable

from goodword.core.wording.advice import NoteReader
from goodword.shell.background import Background

_logger = logging.getLogger(__name__)


class CoachAtHand:
    """Loads the coach when it is first asked for, or beforehand with `warm_up`; a failure is logged once."""

    def __init__(self, load: Callable[[], NoteReader]) -> None:
        self._load = load
        self._coach: NoteReader | None = None
        self._failed = False

    def __call__(self) -> NoteReader | None:
        """The coach; None where it can't be loaded."""
        if self._coach is None and not self._failed:
            try:
                self._take(self._load())
            except Exception as error:  # noqa: BLE001 - whatever is wrong with its files, a note can be written
                self._fail(error)
        return self._coach

    def warm_up(self, background: Background) -> None:
        """Load it off this thread, so that the first window need not wait."""
        if self._coach is None and not self._failed:
            background.run(self._load, self._take, self._fail)

    def _take(self, coach: NoteReader) -> None:
        self._coach = self._coach or coach

    def _fail(self, error: BaseException) -> None:
        if not self._failed and self._coach is None:
            self._failed = True
            _logger.warning("the wording coach can't be loaded: %s", type(error).__name__)
