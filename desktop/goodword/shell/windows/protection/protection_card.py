"""Protection in Settings: how it stands, and what can be done about it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.recovery_code import RecoveryCode
from goodword.core.secret import Secret
from goodword.core.setting_search import searched
from goodword.shell.protection_control import ProtectionControl
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.toggle import Toggle
from goodword.shell.windows.preferences.page import findable
from goodword.shell.windows.protection.protect_sheet import ProtectSheet
from goodword.shell.windows.protection.small_sheets import PassphraseSheet, UnprotectSheet

NAME = marked("Protect the book")
_MORE = marked(
    "Lock now Passphrase New recovery code password encryption encrypt keyring protection secret",
    "words that a search finds it by"
)


class ProtectionRow(QWidget):
    """A switch, and below it what a protected book can be asked for."""

    def __init__(self, around: Surroundings, control: ProtectionControl) -> None:
        super().__init__()
        theme = around.theme
        self._around = around
        self._control = control
        self._toggle = Toggle(theme, tr(NAME))
        self._toggle.setChecked(control.key is not None)
        self._toggle.toggled.connect(self._switch)
        self._words = ElidedLabel(theme, "", 4, "caption")
        self._lock = Button(theme, tr("Lock now", "a button"), icon="lock")
        self._passphrase = Button(theme, tr("Passphrase…", "a button"))
        self._new_code = Button(theme, tr("New recovery code…", "a button"))
        self._buttons = QWidget()
        findable(self, f"{tr(NAME)} {searched(_MORE)}")
        self._lay_out()
        self._lock.clicked.connect(control.lock)
        self._passphrase.clicked.connect(self._ask_passphrase)
        self._new_code.clicked.connect(self._ask_code)
        self._show()

    def _show(self) -> None:
        try:
            words = self._control.guard.standing().words()
        except KnownError as error:
            words = str(error)
        self._words.setText(words)
        self._buttons.setVisible(self._control.key is not None)

    def _switch(self, on: bool) -> None:
        """Nothing is switched before its sheet is through: until then the switch shows what holds."""
        if on == (self._control.key is not None):
            return
        self._toggle.setChecked(not on)
        if on:
            self._ask_code()
        else:
            UnprotectSheet(self._around, self.window(), self._control.unprotect).open()

    def _ask_code(self) -> None:
        ProtectSheet(self._around, self.window(), self._control, self._protect).open()

    def _protect(self, code: RecoveryCode, passphrase: Secret | None) -> None:
        guard, old = self._control.guard, self._control.key
        self._control.protect(lambda: guard.protect(code, passphrase, old), code.key())

    def _ask_passphrase(self) -> None:
        sheet = PassphraseSheet(self._around, self.window(), self._control)
        sheet.kept.connect(self._show)
        sheet.open()

    def _lay_out(self) -> None:
        name = QLabel(tr(NAME))
        set_role(name, "body")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(self._words)
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addLayout(words, 1)
        head.addWidget(self._toggle)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        for button in (self._lock, self._passphrase, self._new_code):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 13, 18, 13)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._buttons)
