"""The settings, made from the table of settings: saved at once, refused in words, taken back with Undo."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.setting_search import searched
from goodword.core.settings import (
    ASKING,
    DAYS,
    GROUPS,
    LOOK,
    MAIL,
    NOTE,
    PRIVACY,
    PROMPTS,
    SETTINGS,
    WORDING,
    Control,
    Setting,
)
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind
from goodword.shell.widgets.empty_state import EmptyState
from goodword.shell.widgets.folding_row import FoldingRow, Panes
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.section_list import SectionList
from goodword.shell.windows.preferences.action_row import ActionRow
from goodword.shell.windows.preferences.autostart_row import AutostartRow
from goodword.shell.windows.preferences.backup_page import TITLE as BACKUPS
from goodword.shell.windows.preferences.backup_page import BackupPage
from goodword.shell.windows.preferences.changes import Changes
from goodword.shell.windows.preferences.mail_rows import PasswordRow, TrialRow
from goodword.shell.windows.preferences.outbox_section import OutboxSection
from goodword.shell.windows.preferences.page import Page, Section
from goodword.shell.windows.preferences.prompt_page import PromptPage
from goodword.shell.windows.preferences.setting_pages import ABOUT, about_page, data_page
from goodword.shell.windows.preferences.setting_row import SettingRow
from goodword.shell.windows.protection.protection_card import ProtectionRow
from goodword.shell.windows.window import Window

_ICONS = {
    ASKING: "clock",
    PROMPTS: "bell",
    DAYS: "calendar",
    WORDING: "eye",
    NOTE: "note",
    MAIL: "mail",
    LOOK: "sun",
    BACKUPS: "save",
    PRIVACY: "data",
    ABOUT: "info",
}
_HEADS = {
    "prompt_times": marked("The prompt"),
    "practices": marked("What is asked for"),
    "mail_to_manager": marked("Where notes go"),
    "mail_from": marked("Sending from here"),
}
"""The settings that begin a section with a head of its own."""

_WISHES = marked("recognition wish people", "words that a search finds it by")
_NAV_WIDTH = 206


class SettingsWindow(Window):
    """A page a group, then backups, the data and About. There is nothing to apply: what is changed holds."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Settings", "a window"), 820, 640, 760, 520)
        self._changes = Changes(around, self)
        self._rows = [self._row(spec) for spec in SETTINGS if self._is_shown(spec)]
        self._autostart = AutostartRow(around.theme, around.autostart)
        self._prompts = PromptPage(around.theme, around.desk.prompting.shipped, self._changes)
        self._outbox = OutboxSection(around, self._changes)
        self._pages = self._made_pages()
        self._search = LineEdit(around.theme, "search")
        self._search.setAccessibleName(tr("Search the settings"))
        self._search.setPlaceholderText(tr("Search", "a field"))
        titles = [(_ICONS[page.title], tr(page.title, "a page of the settings")) for page in self._pages]
        self._nav = SectionList(around.theme, titles)
        self._nav.setAccessibleName(tr("Sections", "the list of pages"))
        self._nothing = EmptyState(around.theme, "", tr("Try another word, or Esc to see them all."), "search")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._read()
        self._nav.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def where(self) -> object:
        """See Window: the number of the page."""
        return self._nav.currentRow()

    def go_to(self, where: object) -> None:
        """See Window."""
        if isinstance(where, int):
            self._nav.setCurrentRow(where)

    @property
    def is_typing(self) -> bool:
        """See Window."""
        return self._prompts.is_typing or any(row.control.keeps_typed for row in self._rows)

    def tell(self, news: str) -> None:
        """Show the page about data and privacy, and say what has come of a change there."""
        self._turn_to(PRIVACY)
        self._changes.say(news)

    def say(self, words: str) -> None:
        """Tell what became of a change that somebody else had to agree to."""
        self._changes.say(words)

    def note(self, key: str, words: str) -> None:
        """Say at a setting what has come of it, for as long as that holds."""
        if (row := self._row_of(key)) is not None:
            row.note(words)

    def escape(self) -> None:
        """End the search first, if there is one."""
        if self._search.text():
            self._search.clear()
        else:
            super().escape()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed last is taken too, if it can be."""
        for row in self._rows:
            row.settle()
        self._prompts.settle()
        super().closeEvent(event)

    def _row(self, spec: Setting) -> SettingRow:
        return SettingRow(self.around.theme, spec, self._changes.set)

    def _is_shown(self, spec: Setting) -> bool:
        """What only a protected book does is not offered elsewhere; the prompts have a page of their own."""
        control = self.around.protection
        is_protected = control is not None and control.key is not None
        return spec.control is not Control.PROMPTS and (spec.group != PRIVACY or is_protected)

    def _made_pages(self) -> list[Page]:
        around = self.around
        pages = [Page(group, self._sections(group)) for group in GROUPS]
        pages.insert(1, self._prompts)
        if around.care is not None:
            pages.append(BackupPage(around, around.care, self._changes))
        return [*pages, data_page(around.theme, around.book_path, self._privacy()), about_page(around.theme)]

    def _sections(self, group: str) -> list[QWidget]:
        """The rows of a group, in sections."""
        found: list[tuple[str, list[QWidget]]] = []
        for row in (row for row in self._rows if row.spec.group == group):
            if not found or row.spec.key in _HEADS:
                found.append((_HEADS.get(row.spec.key, ""), []))
            found[-1][1].append(row)
        if group == ASKING:
            found[0][1].append(self._autostart)
        if group == NOTE:
            found[-1][1].append(self._wishes())
        if group == MAIL:
            found[-1][1].extend((PasswordRow(self.around, self._changes), TrialRow(self.around)))
        sections: list[QWidget] = [Section(rows, tr(head) if head else "") for head, rows in found]
        return [*sections, self._outbox] if group == MAIL else sections

    def _wishes(self) -> ActionRow:
        words = tr("In public, in the team or only in private: each person's own wish, which a note keeps to.")
        act = (tr("Open Team", "a button"), self.around.open.team)
        return ActionRow(self.around.theme, tr("How people like praise"), words, [act], searched(_WISHES))

    def _privacy(self) -> list[QWidget]:
        control = self.around.protection
        if control is None:
            return []
        row: list[QWidget] = [ProtectionRow(self.around, control)]
        return row + [setting for setting in self._rows if setting.spec.group == PRIVACY]

    def _lay_out(self) -> None:
        side = QFrame()
        set_kind(side, "list")
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 14, 10, 14)
        column.setSpacing(10)
        column.addWidget(self._search)
        column.addWidget(self._nav)
        row = FoldingRow(0, fills=True)
        row.add(side, width=self.scaled(_NAV_WIDTH))
        row.add(self._stack, 1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(both := Panes(row))
        both.lead(self._nav, self._stack)
        for page in self._pages:  # into the window at once: each other parent on the way would be styled for anew
            self._stack.addWidget(ScrollPage(page, self._stack))
        self._stack.addWidget(self._nothing)

    def _connect(self) -> None:
        self._nav.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._search.textChanged.connect(self._narrow)
        self._search.returnPressed.connect(self._nav.setFocus)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)
        self._changes.returned.connect(self._returned)
        self._changes.refused.connect(self._refused)
        self.around.watch.changed.connect(self._read)

    def _find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _narrow(self, query: str) -> None:
        """Leave what is found on every page, and show the first page that has any of it."""
        counts = [page.narrow(query) for page in self._pages]
        for number, count in enumerate(counts):
            self._nav.setRowHidden(number, count == 0)
        words = tr("No setting has “{words}”.").format(words=query.strip())
        self._nothing.head.setText(words)
        if not any(counts):
            self._stack.setCurrentWidget(self._nothing)
        elif not counts[self._nav.currentRow()]:
            self._nav.setCurrentRow(next(number for number, count in enumerate(counts) if count))
        else:
            self._stack.setCurrentIndex(self._nav.currentRow())
        count = sum(counts)
        found = tr("{n} found|{n} found", "settings", count).format(n=count) if query else ""
        self._search.setAccessibleDescription(found if count else words)

    def _turn_to(self, title: str) -> None:
        self._search.clear()
        self._nav.setCurrentRow([page.title for page in self._pages].index(title))

    def _read(self) -> None:
        try:
            values = self.around.desk.preferences.texts()
        except KnownError as error:
            self._changes.say(str(error))
            return
        for row in self._rows:
            row.show_value(values[row.spec.key])
        self._autostart.read()
        self._prompts.show_value(values["prompts"])
        self._outbox.read()

    def _returned(self, key: str) -> None:
        """Show what was taken back."""
        row = self._row_of(key)
        if row is not None:
            self._turn_to(row.spec.group)
        self._outbox.read()

    def _refused(self, key: str, error: KnownError) -> None:
        """Say at its place why it can't be taken back; where there is none, when the toast that asked has gone."""
        row = self._row_of(key)
        if row is not None:
            row.refuse(error)
        else:
            QTimer.singleShot(0, self, lambda: self._changes.say(str(error)))

    def _row_of(self, key: str) -> SettingRow | None:
        return next((row for row in self._rows if row.spec.key == key), None)
