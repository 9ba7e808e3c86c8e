"""The row that says whether Goodword starts with the desktop. Not a setting of the book: the system keeps it."""

from PySide6.QtWidgets import QWidget

from goodword.core.autostart import Autostart, AutostartState
from goodword.core.language import marked, tr
from goodword.core.setting_values import format_bool, parse_bool
from goodword.core.settings import ASKING, Control, Setting
from goodword.shell.theme.theme import Theme
from goodword.shell.windows.preferences.setting_row import SettingRow

LABEL = marked("Start when I sign in", "a setting")
HELP = {
    AutostartState.ON: marked("In the tray, without a window, so that it can ask."),
    AutostartState.OFF: marked("In the tray, without a window, so that it can ask."),
    AutostartState.SWITCHED_OFF: marked("Your system’s own settings have it switched off."),
    AutostartState.UNAVAILABLE: marked("Nothing here starts programs when you sign in."),
}
_SPEC = Setting("autostart", ASKING, LABEL, HELP[AutostartState.OFF], Control.TOGGLE, parse_bool, format_bool)


class AutostartRow(SettingRow):
    """Shows how it stands with the system, and does there as it is told."""

    def __init__(self, theme: Theme, autostart: Autostart, parent: QWidget | None = None) -> None:
        self._autostart = autostart
        super().__init__(theme, _SPEC, lambda _spec, value: self._switch(value), parent)
        self.read()

    def read(self) -> None:
        """Ask the system anew."""
        state = self._autostart.state()
        self.set_help(tr(HELP[state]))
        self.show_value(format_bool(state is AutostartState.ON))
        self.setEnabled(state is not AutostartState.UNAVAILABLE)

    def _switch(self, value: str) -> None:
        try:
            self._autostart.switch(parse_bool(value))
        finally:
            self.read()
