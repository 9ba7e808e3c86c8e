"""The settings, made from the table of settings: saved at once, refused in words, taken back with Undo."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.settings import ASKING, DAYS, GROUPS, LOOK, MAIL, NOTE, PRIVACY, SETTINGS, WORDING, Setting
from goodword.core.standing_words import next_holiday_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.section_list import SectionList
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.preferences.autostart_row import AutostartRow
from goodword.shell.windows.preferences.setting_pages import about_page, card, data_page, page
from goodword.shell.windows.preferences.setting_row import SettingRow
from goodword.shell.windows.protection.protection_card import ProtectionRow
from goodword.shell.windows.window import Window

_ICONS = {ASKING: "clock", DAYS: "calendar", WORDING: "eye", NOTE: "note", MAIL: "mail", LOOK: "sun"}
_NAV_WIDTH = 206


class SettingsWindow(Window):
    """A page a group, then the data and About. There is nothing to apply: what is changed holds."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "Settings", 820, 640, 760, 520)
        theme = around.theme
        self._undo: tuple[str, str] | None = None
        self._rows = [SettingRow(theme, spec, self._change) for spec in SETTINGS if self._is_shown(spec)]
        self._autostart = AutostartRow(theme, around.autostart)
        sections = [*((_ICONS[group], group) for group in GROUPS), ("data", "Data and privacy"), ("info", "About")]
        self._nav = SectionList(theme, sections)
        self._nav.setAccessibleName("Sections")
        self._pages = QStackedWidget()
        for group in GROUPS:
            rows = [row for row in self._rows if row.spec.group == group]
            rows += [self._autostart] if group == ASKING else []
            self._pages.addWidget(ScrollPage(page(group, [card(rows)])))
        self._pages.addWidget(ScrollPage(data_page(theme, around.book_path, self._privacy())))
        self._pages.addWidget(ScrollPage(about_page(theme)))
        self._lay_out()
        self._toast = Toast(theme, self)
        self._toast.undone.connect(self._take_back)
        self._nav.currentRowChanged.connect(self._pages.setCurrentIndex)
        around.watch.changed.connect(self._read)
        self._read()
        self._nav.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, news: str) -> None:
        """Show the page about data and privacy, and say what has come of a change there."""
        self._nav.setCurrentRow(len(GROUPS))
        self._toast.offer(news, undo=False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed last is taken too, if it can be."""
        for row in self._rows:
            row.settle()
        super().closeEvent(event)

    def _is_shown(self, spec: Setting) -> bool:
        """What only a protected book does is not offered elsewhere."""
        control = self.around.protection
        return spec.group != PRIVACY or (control is not None and control.key is not None)

    def _privacy(self) -> list[QWidget]:
        control = self.around.protection
        if control is None:
            return []
        row: list[QWidget] = [ProtectionRow(self.around, control)]
        return row + [setting for setting in self._rows if setting.spec.group == PRIVACY]

    def _lay_out(self) -> None:
        side = QFrame()
        set_kind(side, "list")
        side.setFixedWidth(self.scaled(_NAV_WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 14, 10, 14)
        column.addWidget(self._nav)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._pages, 1)

    def _read(self) -> None:
        try:
            values = self.around.desk.preferences.texts()
        except KnownError as error:
            self._toast.offer(str(error), undo=False)
            return
        for row in self._rows:
            row.show_value(values[row.spec.key])
        self._autostart.read()

    def _change(self, spec: Setting, value: str) -> None:
        before = self.around.desk.preferences.text(spec.key)
        self.around.desk.preferences.change(spec.key, value)
        self.around.watch.look()
        self._undo = (spec.key, before)
        told = f"{spec.label}: changed"
        if spec.key == "holidays" and value:
            told = next_holiday_words(self.around.desk.workdays.holidays_ahead())
        self._toast.offer(told)

    def _take_back(self) -> None:
        if self._undo is None:
            return
        (key, value), self._undo = self._undo, None
        try:
            self.around.desk.preferences.change(key, value)
        except KnownError as error:
            next(row for row in self._rows if row.spec.key == key).refuse(error)
            return
        self.around.watch.look()
