"""Help: what works on this computer and what to do where it doesn't, the keys, and the form of the data."""

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.findings import Finding, line, summary
from goodword.core.health import desk_findings, running_finding
from goodword.core.help_texts import data, keys, privacy
from goodword.core.language import marked, tr
from goodword.shell.background import Background
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind, set_role
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.folding_row import FoldingRow, Panes
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.section_list import SectionList
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.guide.finding_card import FindingCard
from goodword.shell.windows.guide.passage_card import PassageCard
from goodword.shell.windows.window import Window

HERE = marked("On this computer", "a page of Help")
KEYS = marked("Keys", "a page of Help")
DATA = marked("Your data", "a page of Help")
PROMISES = marked("What stays private", "a page of Help")
_ICONS = {HERE: "check", KEYS: "lines", DATA: "data", PROMISES: "lock"}
_NAV_WIDTH = 206
_LOOKING = marked("Looking around on this computer…")


class HelpWindow(Window):
    """What takes a while is looked at off the window's thread; meanwhile the page says so."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Help", "a window"), 860, 640, 760, 480)
        theme = around.theme
        self._background = Background()
        self._found: tuple[Finding, ...] = ()
        self._nav = SectionList(theme, [(icon, tr(name, "a page of Help")) for name, icon in _ICONS.items()])
        self._nav.setAccessibleName(tr("Sections", "the list of pages"))
        self._pages = QStackedWidget()
        self._state = QLabel()
        set_role(self._state, "sec")
        self._state.setWordWrap(True)
        self._again = Button(theme, tr("Look again", "a button"), icon="undo")
        self._copy = Button(theme, tr("Copy", "a button"), icon="copy")
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        undo = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        form = data(str(around.book_path.parent), around.book_path.name)
        for title, passages in ((HERE, ()), (KEYS, keys(undo)), (DATA, form), (PROMISES, privacy())):
            cards = [PassageCard(theme, passage) for passage in passages]
            said = tr(title, "a page of Help")
            scroll = ScrollPage(_page(said, cards or [self._here()]))
            scroll.setAccessibleName(said)
            scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that the keys scroll it
            self._pages.addWidget(scroll)
        self._lay_out()
        self._toast = Toast(theme, self)
        self._nav.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._again.clicked.connect(self.look)
        self._copy.clicked.connect(self._copy_all)
        self.look()
        self._nav.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def where(self) -> object:
        """See Window: the number of the page."""
        return self._nav.currentRow()

    def go_to(self, where: object) -> None:
        """See Window."""
        if isinstance(where, int):
            self._nav.setCurrentRow(where)

    def look(self) -> None:
        """Look at everything anew."""
        self._again.setEnabled(False)
        self._copy.setEnabled(False)
        self._state.setText(tr(_LOOKING))
        self._tell(self._known())
        chord = None
        with suppress(KnownError):
            chord = self.around.desk.preferences.current().shortcut
        self._background.run(lambda: self.around.findings(chord), self._show, self._fail)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody is told any more of what is still being looked at."""
        self._background.abandon()
        super().closeEvent(event)

    def _known(self) -> tuple[Finding, ...]:
        """What can be told at once."""
        try:
            about = desk_findings(self.around.desk, self.around.book_path.name)
        except KnownError as error:
            about = (Finding(tr("Book", "a finding"), False, error.message, error.hint or tr("Try again.")),)
        return (*about, running_finding(True))

    def _show(self, elsewhere: tuple[Finding, ...]) -> None:
        self._tell((*self._known(), *elsewhere))
        self._settle(summary(self._found))

    def _tell(self, found: tuple[Finding, ...]) -> None:
        """A card each, what is missing first."""
        self._found = found
        while (item := self._findings.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for finding in sorted(self._found, key=lambda one: one.works):
            self._findings.addWidget(FindingCard(self.around.theme, finding))

    def _fail(self, error: BaseException) -> None:
        words = str(error) if isinstance(error, KnownError) else tr("That could not be looked at. Try again.")
        self._settle(words)

    def _settle(self, words: str) -> None:
        self._state.setText(words)
        self._state.setAccessibleName(words)
        self._again.setEnabled(True)
        self._copy.setEnabled(bool(self._found))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(map(line, self._found)))
        self._toast.offer(tr("Copied", "it was just copied"), undo=False)

    def _here(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._state, 1)
        for button in (self._again, self._copy):
            button.setAccessibleName(button.text())
            head.addWidget(button)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(self._findings)
        return body

    def _lay_out(self) -> None:
        side = QFrame()
        set_kind(side, "list")
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 14, 10, 14)
        column.addWidget(self._nav)
        row = FoldingRow(0, fills=True)
        row.add(side, width=self.scaled(_NAV_WIDTH))
        row.add(self._pages, 1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(both := Panes(row))
        both.lead(self._nav, self._pages)


def _page(title: str, parts: Sequence[QWidget]) -> QWidget:
    page = QWidget()
    page.setProperty("kind", "scrolled")
    layout = QVBoxLayout(page)
    layout.setContentsMargins(30, 22, 30, 22)
    layout.setSpacing(14)
    head = QLabel(title)
    set_role(head, "title")
    layout.addWidget(head)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return page
