"""An update under the running app: it is noticed, told, and taken up when nothing is open."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from goodword.core.language import marked, tr
from goodword.core.own_program import OwnProgram, Stamp
from goodword.core.ports import Notice
from goodword.core.wording.backing import Backing
from goodword.shell.protection_control import ProtectionControl
from goodword.shell.window_opener import WindowOpener

SETTLED = 10_000
"""Milliseconds in which a package manager lays all files of one package."""

TITLE = marked("Goodword was updated")
BY_ITSELF = Notice("updated", TITLE, marked("The new one starts by itself once its windows are closed."))
BY_HAND = Notice("updated", TITLE, marked("Quit it and start it again to use the new one."))
REMOVED = Notice(
    "removed",
    marked("Goodword was removed from this computer"),
    marked("It runs until you quit it. Your book stays."),
)
WENT_WRONG = marked("Goodword was updated while it ran. Quit it and start it again.")


class Renewal(QObject):
    """Says `wanted` when another program lies in the place of this one and nobody would notice a new start.

    `may` says whether it may start anew by itself at all, `unseen` whether it may do so now. What it can't do, or not
    yet, is said once with `show`. `begun` says that it was wanted.
    """

    wanted = Signal()

    def __init__(
        self,
        program: OwnProgram,
        *,
        may: Callable[[], bool],
        unseen: Callable[[], bool],
        show: Callable[[Notice], None],
        settled: int = SETTLED,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._may = may
        self._unseen = unseen
        self._show = show
        self._sighted: Stamp | None = program.running
        self._told: Notice | None = None
        self.begun = False
        self._timer = QTimer(self, singleShot=True, interval=settled)
        self._timer.timeout.connect(self.look)

    def look(self) -> None:
        """See whether the program is still the same; one that has just changed is given time to be complete."""
        there = self._program.lies_there()
        if there == self._program.running:
            self._timer.stop()
        elif there != self._sighted:
            self._timer.start()
        elif not self._timer.isActive():
            self._act(removed=there is None)
        self._sighted = there

    def heading(self, head: str) -> str:
        """`head`, unless what went wrong may be for the update's sake."""
        return head if self._program.lies_there() == self._program.running else tr(WENT_WRONG)

    def shutdown(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _act(self, *, removed: bool) -> None:
        if removed:
            self._tell(_said(REMOVED))
        elif not self._may():
            self._tell(_said(BY_HAND))
        elif self._unseen():
            self.begun = True
            self.wanted.emit()
        else:
            self._tell(_said(BY_ITSELF))

    def _tell(self, notice: Notice) -> None:
        if notice != self._told:
            self._told = notice
            self._show(notice)


def renewal(
    program: OwnProgram,
    windows: WindowOpener,
    protection: ProtectionControl | None,
    show: Callable[[Notice], None],
    parent: QObject,
) -> Renewal:
    """A Renewal that waits until no window is open and nothing half written is kept in memory alone."""

    def may() -> bool:
        # Without the keyring a new start would ask for the passphrase.
        return protection is None or protection.key is None or protection.guard.standing().in_keyring

    def unseen() -> bool:
        if any(widget.isVisible() for widget in QApplication.topLevelWidgets()):
            return False
        held = windows.in_hand()
        return not held.edits and held.backing == Backing() and windows.keep_drafts()

    return Renewal(program, may=may, unseen=unseen, show=show, parent=parent)


def _said(notice: Notice) -> Notice:
    return replace(notice, title=tr(notice.title), body=tr(notice.body))
