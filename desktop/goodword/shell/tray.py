"""The tray: a ring of three parts, the day in words, and everything within two clicks."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from goodword.core.language import tr
from goodword.core.standing_words import short_state
from goodword.core.workdays import Today
from goodword.shell.widgets.mark import Centre, MarkState
from goodword.shell.widgets.tray_icon import tray_icon


@dataclass(frozen=True, slots=True)
class TrayActions:
    """What the menu does; `lock` only where the book is protected."""

    record: Callable[[], None]
    weekly_note: Callable[[], None]
    today: Callable[[], None]
    history: Callable[[], None]
    calendar: Callable[[], None]
    team: Callable[[], None]
    listening: Callable[[], None]
    snooze: Callable[[], None]
    later: Callable[[], None]
    meeting: Callable[[], None]
    set_off: Callable[[bool], None]
    settings: Callable[[], None]
    help: Callable[[], None]
    quit: Callable[[], None]
    lock: Callable[[], None] | None = None


class Tray(QObject):
    """The icon and its menu. Nothing is on any panel before `show`, which needs a tray that is there."""

    def __init__(self, actions: TrayActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._mark: MarkState | None = None
        self._icon: QSystemTrayIcon | None = None
        self.menu = QMenu()
        self._state = QAction("", self.menu)
        self._state.setEnabled(False)
        self._off = QAction(tr("I'm off today", "in the menu"), self.menu)
        self._off.setCheckable(True)
        self._off.triggered.connect(lambda off: actions.set_off(off))
        self._fill()

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon, once there is one."""
        return self._icon

    def show(self) -> None:
        """Sit in the tray."""
        if self._icon is None:
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._activated)
            self._dress(self._icon)
        self._icon.show()

    def refresh(self, today: Today, *, paused: bool) -> None:
        """Show the day as it is now."""
        state = mark_state(today, paused=paused)
        self._state.setText(short_state(today))
        self._off.setChecked(today.off)
        if state != self._mark:
            self._mark = state
        if self._icon is not None:
            self._dress(self._icon)

    def shutdown(self) -> None:
        """Leave the tray."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        self.menu.deleteLater()

    def _dress(self, icon: QSystemTrayIcon) -> None:
        if self._mark is not None:
            icon.setIcon(tray_icon(self._mark, mask=sys.platform == "darwin"))
        icon.setToolTip(tr("Goodword: {state}").format(state=self._state.text()))

    def _fill(self) -> None:
        actions, menu = self._actions, self.menu
        menu.addAction(tr("Record now…", "in the menu"), actions.record)
        menu.addAction(self._state)
        menu.addSeparator()
        menu.addAction(tr("Weekly note…", "in the menu"), actions.weekly_note)
        menu.addAction(tr("Today…", "in the menu"), actions.today)
        menu.addAction(tr("History…", "in the menu"), actions.history)
        menu.addAction(tr("Calendar…", "in the menu"), actions.calendar)
        menu.addAction(tr("Team…", "in the menu"), actions.team)
        menu.addAction(tr("Listening…", "in the menu"), actions.listening)
        menu.addSeparator()
        not_now = menu.addMenu(tr("Not now", "in the menu"))
        not_now.addAction(tr("In 15 minutes", "in the menu"), actions.snooze)
        not_now.addAction(tr("Later today", "in the menu"), actions.later)
        not_now.addAction(tr("In a meeting for an hour", "in the menu"), actions.meeting)
        menu.addAction(self._off)
        menu.addSeparator()
        menu.addAction(tr("Settings…", "in the menu"), actions.settings)
        menu.addAction(tr("Help…", "in the menu"), actions.help)
        if actions.lock is not None:
            menu.addAction(tr("Lock", "in the menu"), actions.lock)
        menu.addAction(tr("Quit", "in the menu"), actions.quit)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._actions.today()
        elif reason == QSystemTrayIcon.ActivationReason.MiddleClick:
            self._actions.record()


def mark_state(today: Today, *, paused: bool) -> MarkState:
    """What the mark shows of a day: the parts that are done, and one sign at most."""
    if today.off and not today.done:
        return MarkState(frozenset(), Centre.OFF)
    done = frozenset(today.done)
    if not today.off and not today.open:
        return MarkState(done, Centre.DONE)
    return MarkState(done, Centre.PAUSED if paused else Centre.NONE)
