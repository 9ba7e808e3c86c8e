"""Recovery: the book can't be used, and nothing happens to it until the leader has chosen a way out."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.backups import Copy
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.safekeeping import Safekeeping
from goodword.core.shelf import Rescue
from goodword.core.soundness import Holdings
from goodword.core.ways_out import RECOVERABLE, Offer, WayOut, rescue_words, ways_out
from goodword.shell.background import Background
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.windows.window import PlainWindow

Result = TypeVar("Result")

class Outcome(StrEnum):
    """How it goes on after Recovery."""

    OPEN = "open"
    READ_ONLY = "read only"


class RecoveryWindow(PlainWindow):
    """Says what is wrong and offers the ways out; `settled` brings an Outcome. Closed, it leaves all as it is.

    `save_lines` writes an export to the place the leader names.
    """

    settled = Signal(object)

    def __init__(
        self,
        theme: Theme,
        care: Safekeeping,
        error: KnownError,
        background: Background,
        save_lines: Callable[[Path], None],
        trouble: KnownError | None = None,
    ) -> None:
        super().__init__(theme, tr("Recovery", "a window"), 640, 560, 520, 420)
        self._care = care
        self._error = error
        self._background = background
        self._save_lines = save_lines
        self._trouble = trouble
        self._newest: tuple[str, Copy, Holdings] | None = None
        self._passed_over: set[str] = set()
        self._rescue: Rescue | None = None
        self._sure = False
        self._buttons: dict[WayOut, Button] = {}
        self._told: dict[WayOut, QLabel] = {}
        self._banner = Banner(theme, tr("Close this", "a button"))
        self._banner.acted.connect(self._banner.settle)
        self._progress = self._label("", "sec")
        self._progress.setAccessibleName(tr("Progress"))
        self._older = Button(theme, tr("Show an older backup", "a button"), ButtonKind.LINK)
        self._older.setAccessibleName(tr("An older backup", "a button"))
        self._older.clicked.connect(self._pass_over)
        self._quit = Button(theme, tr("Quit", "a button"), ButtonKind.LINK)
        self._quit.setAccessibleName(tr("Quit", "a button"))
        self._quit.clicked.connect(self.close)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._lay_out()
        self._say(tr("Looking for a backup…"))
        QTimer.singleShot(0, lambda: self._run(care.newest_good, self._show_ways))

    def _show_ways(self, newest: tuple[str, Copy, Holdings] | None) -> None:
        self._newest = newest
        self._say("")
        if self._trouble is not None:
            self._banner.say(self._trouble)
        for number, offer in enumerate(ways_out(self._error, newest[1:] if newest else None)):
            self._cards.addWidget(self._card(offer, first=number == 0))
        self._cards.addStretch(1)
        if self._buttons:
            next(iter(self._buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, Button):
            button.click()
        else:
            super().keyPressEvent(event)

    def _choose(self, way: WayOut) -> None:
        care = self._care
        if way is WayOut.RESTORE and self._newest is not None:
            self._run(partial(care.restore, self._newest[0]), self._settle, tr("Bringing the backup back…"))
        elif way is WayOut.RESCUE and self._rescue is None:
            self._run(care.rescue, self._show_rescue, tr("Reading what can be read…"))
        elif way is WayOut.RESCUE and self._rescue is not None:
            self._run(partial(care.restore, self._rescue.place), self._settle, tr("Putting it in place…"))
        elif way is WayOut.EMPTY and not self._sure:
            self._ask_if_sure()
        elif way is WayOut.EMPTY:
            self._run(care.begin_anew, self._settle, tr("Setting the book aside…"))
        elif way is WayOut.AGAIN:
            self._settle(None)
        elif way is WayOut.READ_ONLY:
            self.settled.emit(Outcome.READ_ONLY)
        elif way is WayOut.EXPORT:
            self._export()

    def _show_rescue(self, rescue: Rescue) -> None:
        """Say how much there is; only now can it be put in place."""
        self._rescue = rescue
        words = rescue_words(rescue)
        self._say(words)
        held = tr("It holds {what}. The damaged book stays among the backups.").format(what=rescue.holdings.words)
        self._go_on(WayOut.RESCUE, f"{words} {held}", tr("Use this", "a button"))
        self._buttons[WayOut.RESCUE].setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_if_sure(self) -> None:
        """An empty book is never one click away."""
        self._sure = True
        self._go_on(
            WayOut.EMPTY,
            tr("The new book holds nothing at all; what is there now stays as it is."),
            tr("Begin empty", "a button"),
        )
        next(iter(self._buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self, way: WayOut, words: str, verb: str) -> None:
        self._told[way].setText(words)
        button = self._buttons[way]
        button.setText(verb)
        button.setAccessibleName(verb)
        button.setAccessibleDescription(words)
        button.updateGeometry()

    def _pass_over(self) -> None:
        """Offer the backup before this one."""
        if self._newest is not None:
            self._passed_over.add(self._newest[0])
        look = partial(self._care.newest_good, frozenset(self._passed_over))
        self._run(look, self._show_older, tr("Looking for an older backup…"))

    def _show_older(self, older: tuple[str, Copy, Holdings] | None) -> None:
        if older is None:
            self._say(tr("There is no older backup that can be read."))
            self._older.setEnabled(False)
            return
        self._say("")
        self._newest = older
        offers = {offer.way: offer.words for offer in ways_out(self._error, older[1:])}
        self._told[WayOut.RESTORE].setText(offers[WayOut.RESTORE])
        self._buttons[WayOut.RESTORE].setAccessibleDescription(offers[WayOut.RESTORE])

    def _export(self) -> None:
        place, _ = QFileDialog.getSaveFileName(self, tr("Export", "a window"), "goodword.jsonl", "JSON Lines (*.jsonl)")
        if place:
            said = tr("Exported to {file}.").format(file=place)
            self._run(partial(self._save_lines, Path(place)), lambda _: self._say(said), tr("Exporting…"))

    def _settle(self, _: object) -> None:
        self.settled.emit(Outcome.OPEN)

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None], words: str = "") -> None:
        """Do it off this thread; nothing else can be chosen meanwhile."""
        self._banner.settle()
        if words:
            self._say(words)
        self._allow(on=False)

        def end(result: Result) -> None:
            self._allow(on=True)
            done(result)

        self._background.run(work, end, self._fail)

    def _fail(self, error: BaseException) -> None:
        self._allow(on=True)
        self._say("")
        if not isinstance(error, KnownError):
            raise error
        self._banner.say(error)

    def _allow(self, *, on: bool) -> None:
        for button in (*self._buttons.values(), self._older):
            button.setEnabled(on)

    def _say(self, words: str) -> None:
        self._progress.setText(words)
        self._progress.setAccessibleDescription(words)

    def _card(self, offer: Offer, *, first: bool) -> QFrame:
        card, way = QFrame(), tr(offer.way, "a way out")
        set_kind(card, "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(3)
        told = self._label(offer.words, "sec")
        words.addWidget(self._label(way.rstrip("…"), "head"))
        words.addWidget(told)
        if offer.way is WayOut.RESTORE:
            words.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeft)
        button = Button(self._theme, way, ButtonKind.PRIMARY if first else ButtonKind.DEFAULT)
        button.setText(tr(_VERBS[offer.way], "a button"))
        button.setAccessibleName(way)
        button.setAccessibleDescription(offer.words)
        button.clicked.connect(partial(self._choose, offer.way))
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._buttons[offer.way] = button
        self._told[offer.way] = told
        return card

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        set_role(label, role)
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Icon(self._theme, "warning"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._label(self._error.title, "title"), 1)
        recoverable = isinstance(self._error, RECOVERABLE)
        message = self._label(self._error.message if recoverable else str(self._error), "sec")
        message.setAccessibleName(tr("What is wrong"))
        message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(30, 24, 30, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(message)
        column.addWidget(self._label(tr("Nothing has been changed. Choose how to go on:"), "body"))
        column.addWidget(self._banner)
        column.addLayout(self._cards, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(30, 0, 30, 20)
        foot.addWidget(self._progress, 1)
        foot.addWidget(self._quit)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollPage(page), 1)
        whole.addLayout(foot)


_VERBS = {
    WayOut.AGAIN: marked("Try again", "a button"),
    WayOut.RESCUE: marked("Read it", "a button"),
    WayOut.RESTORE: marked("Bring it back", "a button"),
    WayOut.READ_ONLY: marked("Open it", "a button"),
    WayOut.EXPORT: marked("Export…", "a button"),
    WayOut.EMPTY: marked("Begin anew", "a button"),
}
