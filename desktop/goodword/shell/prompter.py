"""Shows today's prompt and acts on its answer. A prompt may be answered twice, late, or by a window instead."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.ports import Activation, Notice, Notifier
from goodword.core.prompting import Offer
from goodword.core.prompts import offered_week, prompt_key
from goodword.core.weeks import Week
from goodword.shell.background import Background

_logger = logging.getLogger(__name__)


class Prompter(QObject):
    """Hands notices to the system, else to `instead`, and brings answers back to the window's thread.

    `record` opens quick entry, and `open_note` the note of a week, with a token that may let it take the focus;
    `changed` tells that a pause or a day off has begun.
    """

    _activated = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        system: Notifier,
        instead: Notifier,
        *,
        record: Callable[[str], None],
        open_note: Callable[[Week, str], None],
        changed: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._system = system
        self._instead = instead
        self._record = record
        self._open_note = open_note
        self._changed = changed
        self._shown: str | None = None
        self._activated.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Show today's prompt."""
        asking = self._desk.prompting.asking()
        self._desk.prompting.mark_shown(asking)
        self.withdraw()
        self._shown = asking.notice.key
        self.show(asking.notice)

    def offer(self, offer: Offer) -> None:
        """Offer the note of a week."""
        self._desk.offer(offer)
        self.show(offer.notice)

    def show(self, notice: Notice) -> None:
        """Show any notice."""
        self._background.run(
            lambda: self._system.show(notice, self._activated.emit),
            lambda taken: None if taken else self._show_instead(notice),
            lambda error: self._failed(notice, error),
        )

    def withdraw(self) -> None:
        """Take the prompt off the screen: it is answered, or its day is over."""
        if self._shown is None:
            return
        key, self._shown = self._shown, None
        self._instead.withdraw(key)
        self._background.run(lambda: self._system.withdraw(key), lambda _: None, lambda _: None)

    def withdraw_if_settled(self) -> None:
        """Take the prompt off the screen when nothing is open any more, or it is another day's."""
        if self._shown is None:
            return
        today = self._desk.workdays.today()
        if today.off or not today.open or self._shown != prompt_key(today.date):
            self.withdraw()

    def _show_instead(self, notice: Notice) -> None:
        if not self._instead.show(notice, self._activated.emit):
            _logger.warning("the notice %s could not be shown", notice.key)

    def _failed(self, notice: Notice, error: BaseException) -> None:
        _logger.warning("the system's notifications failed: %s", type(error).__name__)
        self._show_instead(notice)

    def _answer(self, activation: Activation) -> None:
        if week := offered_week(activation.key, self._desk.preferences.week_begins()):
            self._open_note(week, activation.token)
            self._background.run(lambda: self._system.withdraw(activation.key), lambda _: None, lambda _: None)
            return
        today = self._desk.preferences.today()
        if activation.key != prompt_key(today):
            if activation.action in ("record", "default"):
                self._record(activation.token)
            return
        self.withdraw()
        try:
            if activation.action == "snooze":
                self._desk.prompting.snooze()
            else:
                self._desk.prompting.answer()
                if activation.action == "off":
                    self._desk.workdays.take_off(today)
                else:
                    self._record(activation.token)
        except KnownError as error:
            _logger.warning("the answer could not be kept: %s", error.message)
        self._changed()
