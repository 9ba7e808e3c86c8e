"""The wording coach, loaded once for all windows; where it fails, they do without it."""

import logging
from collections.abc import Callable

from goodword.core.practices import Practice
from goodword.core.wording.labels import NoteReader, Reading
from goodword.shell.background import Background

_logger = logging.getLogger(__name__)


class CoachAtHand:
    """Loads the coach when it is first asked for, or beforehand with `warm_up`; a failure is logged once.

    What it hands out never raises: a note can be written and saved whatever the coach makes of it.
    """

    def __init__(self, load: Callable[[], NoteReader]) -> None:
        self._load = load
        self._coach: NoteReader | None = None
        self._failed = False

    def __call__(self) -> NoteReader | None:
        """The coach; None where it can't be loaded."""
        if self._coach is None and not self._failed:
            try:
                self._take(self._load())
            except Exception as error:  # noqa: BLE001 - whatever is wrong with its files
                self._fail(error)
        return self._coach

    def warm_up(self, background: Background) -> None:
        """Load it off this thread, so that the first window need not wait."""
        if self._coach is None and not self._failed:
            background.run(self._load, self._take, self._fail)

    def _take(self, coach: NoteReader) -> None:
        self._coach = self._coach or _Steady(coach)

    def _fail(self, error: BaseException) -> None:
        if not self._failed and self._coach is None:
            self._failed = True
            _logger.warning("the wording coach can't be loaded: %s", type(error).__name__)


class _Steady:
    """Says nothing about a note that the coach stumbles over; the log says so once, and nothing of the note."""

    def __init__(self, coach: NoteReader) -> None:
        self._coach = coach
        self._stumbled = False

    def read(self, practice: Practice, text: str, person: str | None = None) -> Reading | None:
        try:
            return self._coach.read(practice, text, person)
        except Exception as error:  # noqa: BLE001 - and its words stay out of the log, they may be the note's
            if not self._stumbled:
                self._stumbled = True
                _logger.warning("the wording coach can't read a note: %s", type(error).__name__)
            return None
