"""Locking the book and changing its protection: both end the windows, for nothing may have the book open meanwhile."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from goodword.core.book_key import BookKey
from goodword.core.language import tr
from goodword.core.protecting import Protecting
from goodword.core.protection_ports import CopiesChanged
from goodword.core.protection_words import Changed
from goodword.core.requests import Request, Verb
from goodword.core.secret import Secret
from goodword.shell.background import Background

Result = TypeVar("Result")

_logger = logging.getLogger(__name__)

_LOOK = Request(Verb.RELOAD)


@dataclass(frozen=True, slots=True)
class Ending:
    """What is done when the windows are closed, `keys` that may open the book afterwards, and whether it is a lock.

    `words` head the window that waits for it, `then` is asked of the app when it is open again.
    """

    work: Callable[[], Changed | None]
    words: str
    keys: tuple[BookKey, ...] = ()
    locks: bool = False
    then: Request | None = None


@dataclass(frozen=True, slots=True)
class KeyInUse:
    """The use cases of protection, and the key with which the book is open; None where it needs none."""

    guard: Protecting
    key: BookKey | None


class ProtectionControl(QObject):
    """What windows ask for; `wanted` comes when the windows are to be closed, with `ending` set."""

    wanted = Signal()

    def __init__(self, in_use: KeyInUse, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.guard = in_use.guard
        self.key = in_use.key
        self._background = background
        self.ending: Ending | None = None

    def lock(self) -> None:
        """Close everything and let nothing open the book but the leader's secret; an unprotected book stays open."""
        if self.key is not None:
            self._end(Ending(self._lock, tr("Locking the book…"), locks=True))

    def protect(self, work: Callable[[], Changed], key: BookKey, then: Request = _LOOK) -> None:
        """Close everything, do `work`, which makes `key` the book's, open again, and do `then`."""
        keys = (key, self.key) if self.key else (key,)
        self._end(Ending(work, tr("Protecting the book…"), keys, then=then))

    def unprotect(self) -> None:
        """Close everything, write the book as a plain file, and open again."""
        key = self.key
        if key is not None:
            words = tr("Writing the book as a plain file…")
            self._end(Ending(lambda: self.guard.unprotect(key), words, (key,), then=_LOOK))

    def mend(self) -> None:
        """See to it that all copies are protected as the book is, where a change was cut off."""
        key = self.key
        if key is not None:
            self._background.run(lambda: self.guard.mend(key), _tell_left, _tell_failed)

    def set_passphrase(self, passphrase: Secret) -> None:
        """Let another passphrase open the book; takes its time."""
        if self.key is not None:
            self.guard.set_passphrase(self.key, passphrase)

    def run(
        self,
        owner: QObject,
        work: Callable[[], Result],
        success: Callable[[Result], None],
        failure: Callable[[BaseException], None],
    ) -> None:
        """Do `work` off the window's thread; how it ended is told as long as `owner` is there."""
        self._background.run_for(owner, work, success, failure)

    def call_off(self) -> None:
        """The windows can't be closed now."""
        self.ending = None

    def _lock(self) -> None:
        self.guard.lock()

    def _end(self, ending: Ending) -> None:
        if self.ending is None:
            self.ending = ending
            self.wanted.emit()


def _tell_left(copies: CopiesChanged) -> None:
    if copies.left:
        _logger.warning("%d copies are not protected as the book is", copies.left)


def _tell_failed(error: BaseException) -> None:
    _logger.warning("the copies could not be looked through: %s", type(error).__name__)
