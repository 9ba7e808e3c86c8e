"""Wakes up often enough to ask at the right moment: after sleep, at midnight, when the clock is set.

There is no long timer: at most five minutes, fewer when something is near. A jump between the wall clock and
the steady clock means the computer slept or the clock was set.
"""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import SLOT, QObject, Qt, QTimer, Signal, Slot

from goodword.core.ports import Clock
from goodword.core.prompting import Prompting
from goodword.core.reminders import Decision

LONGEST = timedelta(minutes=5)
JUMP = timedelta(seconds=90)
_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")


class ReminderClock(QObject):
    """Says `due` when a prompt is due, `woke` after sleep, `turned` when a new logical date begins.

    `note_due` brings the offer of the week's note when that is due.

    `falls_asleep` comes before the computer sleeps, where the system says so.

    `looked` comes after every look, at least each five minutes: the moment for small chores.
    """

    due = Signal()
    note_due = Signal(object)
    woke = Signal()
    falls_asleep = Signal()
    turned = Signal()
    looked = Signal()

    def __init__(
        self,
        clock: Clock,
        prompting: Prompting,
        today: Callable[[], object],
        *,
        steady: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._prompting = prompting
        self._today = today
        self._steady = steady
        self._awake_since: datetime | None = None
        self._date = today()
        self._seen = (clock.now(), steady())
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        if sys.platform == "linux":
            self._listen_to_logind()

    def start(self, *, quietly: bool) -> None:
        """Begin; `quietly` keeps the first two minutes free of prompts, as after a login."""
        if quietly:
            self._awake_since = self._clock.now()
        self.look()

    def look(self) -> None:
        """Ask now whether a prompt is due, and plan the next look."""
        now, steady = self._clock.now(), self._steady()
        wall, ticked = now - self._seen[0], timedelta(seconds=steady - self._seen[1])
        self._seen = (now, steady)
        if abs(wall - ticked) > JUMP:
            self._wake(now)
        date = self._today()
        if date != self._date:
            self._date = date
            self.turned.emit()
        decision = self._prompting.decide(self._awake_since)
        if decision.due:
            self.due.emit()
            decision = self._prompting.decide(self._awake_since)
        if offer := self._prompting.offer(self._awake_since):
            self.note_due.emit(offer)
        self._plan(decision)
        self.looked.emit()

    def shutdown(self) -> None:
        """Stop."""
        self._timer.stop()

    def _plan(self, decision: Decision) -> None:
        wait = min(decision.next_look - self._clock.now().astimezone(UTC), LONGEST)
        self._timer.start(max(1_000, round(wait / timedelta(milliseconds=1)) + 50))

    def _wake(self, now: datetime) -> None:
        self._awake_since = now
        self.woke.emit()

    def _listen_to_logind(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            bus.connect(*_LOGIND, self, SLOT("prepare_for_sleep(bool)"))  # type: ignore[call-overload]

    @Slot(bool)
    def prepare_for_sleep(self, asleep: bool) -> None:
        """logind says that the computer goes to sleep, or is back."""
        if asleep:
            self.falls_asleep.emit()
        else:
            self._wake(self._clock.now())
            self.look()
