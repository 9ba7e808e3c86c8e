"""Takes out of open windows whoever was erased meanwhile, by the command or by a window of ours."""

import logging

from PySide6.QtCore import QObject

from goodword.core.errors import KnownError
from goodword.shell.surroundings import Surroundings

_logger = logging.getLogger(__name__)


class ErasedElsewhere(QObject):
    """Looks after each change of the book; without it a form that is open would write their name down again."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._people = around.desk.journal.people()
        around.watch.changed.connect(self.look)

    def look(self) -> None:
        """Take out who is gone; where they stood in a form, the book is written anew once more."""
        desk, windows = self._around.desk, self._around.open
        try:
            erased = desk.erasure.erased_of(self._people)
            self._people = desk.journal.people()
            is_written = any(windows.is_writing(whom) for whom in erased)
            for whom in erased:
                windows.forget(whom)
            is_to_clear = is_written and not desk.erasure.is_under_way()
        except KnownError as error:
            _logger.warning("the people can't be read: %s", error.title)
            return
        if is_to_clear:
            self._around.aside.run(self, lambda aside, _: aside.erasure.clear_again(), lambda _: None, self._failed)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        _logger.warning("the next start ends an erasure: %s", error.title)
