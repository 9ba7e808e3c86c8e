"""The page of the backups: the last good one, one more now, is the book sound, and bringing one back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.backup_words import care_words, check_words, last_words
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.safekeeping import Kept
from goodword.core.setting_search import searched
from goodword.core.shelf import Restored, Upkeep
from goodword.core.soundness import Holdings, Inspection
from goodword.shell.book_care import BookCare
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button
from goodword.shell.windows.preferences.action_row import ActionRow
from goodword.shell.windows.preferences.changes import Changes
from goodword.shell.windows.preferences.copy_list import CopyList
from goodword.shell.windows.preferences.page import Page, Section, findable
from goodword.shell.windows.preferences.restore_sheet import RestoreSheet

TITLE = marked("Backups", "a page of the settings")
Result = TypeVar("Result")
_MORE = marked("backup copy restore safe lost check", "words that a search finds it by")
_ELSEWHERE = marked("On a stick or another disk, it is there when this computer is not.")


@dataclass(frozen=True, slots=True)
class _Overview:
    kept: list[Kept]
    upkeep: Upkeep


class BackupPage(Page):
    """Reads the copies when it is seen, off the window's thread; one thing at a time is done."""

    def __init__(self, around: Surroundings, care: BookCare, changes: Changes) -> None:
        theme = around.theme
        self._around = around
        self._care = care
        self._changes = changes
        self._busy = False
        more = searched(_MORE)
        acts = (
            (tr("Back up now", "a button"), self._back_up),
            (tr("Check now", "a button"), self._look_through),
            (tr("Save a copy…", "a button"), self._save_elsewhere),
        )
        self._now = ActionRow(theme, tr("Last good backup"), tr("Looking…"), acts[:1], more)
        self._check = ActionRow(theme, tr("Is the book sound?"), "", acts[1:2], more)
        self._elsewhere = ActionRow(theme, tr("A copy elsewhere"), tr(_ELSEWHERE), acts[2:], more)
        self._list = CopyList(theme)
        self._restore = Button(theme, tr("Bring it back…", "a button"))
        self._restore.setAccessibleName(self._restore.text())
        self._restore.setEnabled(False)
        parts = [Section([self._now, self._elsewhere, self._check]), Section([self._list_row()], tr("All backups"))]
        super().__init__(TITLE, parts)
        self._list.chosen.connect(self._choose)
        self._list.wanted.connect(self._ask)
        self._restore.clicked.connect(self._ask)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what there is."""
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        keeping = self._care.keeping
        self._run(lambda: _Overview(keeping.kept(), keeping.upkeep()), self._show, self._now)

    def _show(self, overview: _Overview) -> None:
        today = self._today()
        self._now.tell(last_words(overview.kept, overview.upkeep, today))
        if overview.upkeep.problem and overview.upkeep.failing_since is not None:
            self._now.refuse(overview.upkeep.problem)
        self._check.tell(care_words(overview.upkeep, today))
        self._list.show_copies(overview.kept, today)

    def _choose(self) -> None:
        kept = self._list.current()
        self._restore.setEnabled(kept is not None and kept.holdings is not None)

    def _back_up(self) -> None:
        self._do(self._now, self._care.keeping.back_up, tr("Making a backup…"), self._backed_up)

    def _backed_up(self, made: tuple[str, Holdings]) -> None:
        self._changes.say(tr("Backed up {holdings}").format(holdings=made[1].words))
        self._read()

    def _save_elsewhere(self) -> None:
        name = f"goodword-{self._today()}.db"
        kind = tr("Book (*.db)", "a kind of file")
        place, _ = QFileDialog.getSaveFileName(self.window(), tr("Save a copy"), name, kind)
        if place:
            work = partial(self._care.keeping.back_up, str(Path(place).absolute()))
            self._do(self._elsewhere, work, tr("Saving a copy…"), self._saved)

    def _saved(self, made: tuple[str, Holdings]) -> None:
        told = tr("Saved {holdings}: {place}").format(holdings=made[1].words, place=made[0])
        self._elsewhere.tell(told, aloud=True)

    def _look_through(self) -> None:
        self._do(self._check, self._care.keeping.check, tr("Looking the book through…"), self._looked)

    def _looked(self, found: Inspection) -> None:
        self._check.tell(check_words(found), aloud=True)
        self._around.watch.look()

    def _ask(self) -> None:
        kept = self._list.current()
        if kept is not None and self._restore.isEnabled():
            sheet = RestoreSheet(self._around, self.window(), self._care, kept)
            sheet.restored.connect(self._restored)
            sheet.open()

    def _restored(self, restored: Restored) -> None:
        self._around.watch.look()
        told = tr("Brought back: {holdings}").format(holdings=restored.holdings.words)
        if restored.own is None:
            self._changes.say(told)
        else:
            self._changes.did(told, partial(self._bring_back, restored.own))
        self._read()

    def _bring_back(self, place: str) -> None:
        """Undo: the book's own state, as it was kept."""
        self._do(self._now, partial(self._care.keeping.restore, place), tr("Bringing your book back…"), self._undone)

    def _undone(self, restored: Restored) -> None:
        self._around.watch.look()
        self._changes.say(tr("Your book is as it was: {holdings}").format(holdings=restored.holdings.words))
        self._read()

    def _do(
        self, row: ActionRow, work: Callable[[], Result], words: str, done: Callable[[Result], None]
    ) -> None:
        if not self._busy:
            self._busy = True
            row.tell(words, aloud=True)
            self._run(work, done, row)

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None], row: ActionRow) -> None:
        def end(result: Result) -> None:
            self._busy = False
            done(result)

        def fail(error: BaseException) -> None:
            self._busy = False
            if not isinstance(error, KnownError):
                raise error
            row.tell("")
            row.refuse(error)

        self._care.background.run_for(self, work, end, fail)

    def _today(self) -> date:
        return self._around.desk.preferences.today()

    def _list_row(self) -> QWidget:
        holder = QWidget()
        findable(holder, " ".join((tr("All backups"), self._restore.text(), searched(_MORE))))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 6, 0, 11)
        column.setSpacing(6)
        column.addWidget(self._list)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 0, 18, 0)
        foot.addStretch(1)
        foot.addWidget(self._restore)
        column.addLayout(foot)
        return holder
