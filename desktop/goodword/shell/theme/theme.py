"""The live theme: which look is on, and telling everybody when it changes."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from goodword.core.settings import ThemeChoice
from goodword.shell.theme.measures import Types
from goodword.shell.theme.palette import palette
from goodword.shell.theme.sheet import style_sheet
from goodword.shell.theme.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens

_SCHEMES = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Follows the system, or the leader's choice, and puts palette and style sheet on the application.

    `changed` comes after `tokens` and `types` have changed; painted widgets then repaint.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()  # dies with its accessibility hints unless it is held
        self._accessibility = self._hints.accessibility()
        self._choice = choice
        self.reduced_motion = False
        self._base = QFont(app.font())
        self.tokens: Tokens = LIGHT
        self.types: Types = Types.of(self._base)
        app.setStyle("Fusion")
        self._hints.colorSchemeChanged.connect(self._refresh)
        self._accessibility.contrastPreferenceChanged.connect(self._refresh)
        app.installEventFilter(self)
        self._tell_windows_frames()
        self._refresh()

    def duration(self, milliseconds: int) -> int:
        """`milliseconds` of movement, 0 where the leader wants none."""
        return 0 if self.reduced_motion else milliseconds

    def choose(self, choice: ThemeChoice) -> None:
        """Light, dark, or as the system."""
        if choice is not self._choice:
            self._choice = choice
            self._tell_windows_frames()
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a new system font."""
        if watched is self._app and event.type() == QEvent.Type.ApplicationFontChange:
            font = self._app.font()
            if font != self._base:
                self._base = QFont(font)
                self._refresh(force=True)
        return False

    def shutdown(self) -> None:
        """Stop following."""
        self._app.removeEventFilter(self)
        self._hints.colorSchemeChanged.disconnect(self._refresh)
        self._accessibility.contrastPreferenceChanged.disconnect(self._refresh)

    def _tell_windows_frames(self) -> None:
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[self._choice])

    def _refresh(self, *_: object, force: bool = False) -> None:
        tokens = self._wanted()
        if tokens is self.tokens and self._app.styleSheet() and not force:
            return
        self.tokens = tokens
        self.types = Types.of(self._base)
        self._app.setPalette(palette(tokens))
        from_right = self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._app.setStyleSheet(style_sheet(tokens, self.types, from_right=from_right))
        self.changed.emit()

    def _wanted(self) -> Tokens:
        dark = self._choice is ThemeChoice.DARK
        if self._choice is ThemeChoice.SYSTEM:
            dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return DARK_CONTRAST if dark else LIGHT_CONTRAST
        return DARK if dark else LIGHT


def set_role(label: QWidget, role: str) -> None:
    """Make a label look like `role` (LOOK's types), also after it was shown."""
    _set_property(label, "role", role)


def set_kind(widget: QWidget, kind: str) -> None:
    """Make a frame look like `kind`, also after it was shown."""
    _set_property(widget, "kind", kind)


def _set_property(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
