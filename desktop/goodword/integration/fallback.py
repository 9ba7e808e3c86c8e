"""One notifier made of several: the first that can show a notice does."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from goodword.core.ports import Activation, Capability, Notice, Notifier

_logger = logging.getLogger(__name__)
_T = TypeVar("_T")


class FallbackNotifier:
    """Asks each notifier in turn until one shows the notice, and remembers which one that was.

    A notifier that raises against its promise counts as one that can't.
    """

    name = "fallback"

    def __init__(self, notifiers: Sequence[Notifier]) -> None:
        self._notifiers = tuple(notifiers)
        self._shown_by: dict[str, Notifier] = {}

    def capabilities(self) -> frozenset[Capability]:
        """What the first notifier that works can do."""
        for notifier in self._notifiers:
            if found := _guarded(notifier, notifier.capabilities, frozenset[Capability]()):
                return found
        return frozenset()

    def show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:
        """Show `notice` with the first notifier that takes it; False if none did."""
        for notifier in self._notifiers:
            if _guarded(notifier, partial(notifier.show, notice, on_activated), False):
                former = self._shown_by.pop(notice.key, notifier)
                self._shown_by[notice.key] = notifier
                if former is not notifier:
                    _guarded(former, partial(former.withdraw, notice.key), None)
                return True
        return False

    def withdraw(self, key: str) -> None:
        """Take the notice off the screen, wherever it is shown."""
        notifier = self._shown_by.pop(key, None)
        if notifier is not None:
            _guarded(notifier, partial(notifier.withdraw, key), None)

    def shutdown(self) -> None:
        """Shut every notifier down."""
        for notifier in self._notifiers:
            _guarded(notifier, notifier.shutdown, None)


def _guarded(notifier: Notifier, action: Callable[[], _T], instead: _T) -> _T:
    try:
        return action()
    except Exception:
        _logger.exception("the notifier %s failed", notifier.name)
        return instead
