"""Switching protection on: a passphrase where one is needed or wanted, the recovery code, and the code typed back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QStackedWidget, QVBoxLayout, QWidget

from goodword.core.errors import InvalidInputError, KnownError
from goodword.core.language import marked, tr
from goodword.core.recovery_code import RecoveryCode
from goodword.core.secret import Secret
from goodword.shell.protection_control import ProtectionControl
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.reading_text import ReadingText
from goodword.shell.windows.note.sheet import Sheet
from goodword.shell.windows.protection.passphrase_fields import PassphraseFields

_WIDTH = 480
_ABOUT = marked(
    "Your book and its backups are written so that nobody can read them without their key. "
    "The key is kept in this computer's keyring, which opens when you sign in."
)
_WANTED = marked("A passphrase is asked for after a lock. Without one, the recovery code is. You may leave it empty.")
_NEEDED = marked("So a passphrase will open your book each time Goodword starts.")
_CODE = marked(
    "Write this code down, and keep it where this computer is not. It opens your book and each of its backups when the "
    "keyring is lost or the passphrase forgotten. If it is lost as well, nobody can open them."
)


class ProtectSheet(Sheet):
    """`ready` is called with the code that was typed back, and the passphrase if any; nothing changes before."""

    def __init__(
        self, around: Surroundings, window: QWidget, control: ProtectionControl,
        ready: Callable[[RecoveryCode, Secret | None], None],
    ) -> None:  # fmt: skip
        super().__init__(around, window, tr("Protect the book", "a window"), _WIDTH)
        theme = around.theme
        self._ready = ready
        self._code = control.guard.new_code()
        self._passphrase: Secret | None = None
        self._needs_passphrase = False
        self._keyring = _words(tr("Looking for the keyring…"), "sec")
        self._fields = PassphraseFields(theme)
        self._shown = ReadingText(theme, tr("Recovery code"))
        self._shown.set_plain(self._code.shown().reveal(), _spaced(theme.types.head))
        self._copy = Button(theme, tr("Copy the code", "a button"), icon="copy")
        self._copy.setAccessibleName(tr("Copy the code", "a button"))
        self._typed = LineEdit(theme)
        self._typed.setAccessibleName(tr("Recovery code typed back"))
        self._typed_field = Field(theme, tr("Type the code back"), self._typed)
        self._stack = QStackedWidget()
        self._next = Button(theme, tr("Next", "a button"), ButtonKind.PRIMARY)
        self._back = Button(theme, tr("Back", "a button"), ButtonKind.LINK)
        self._leave = Button(theme, tr("Not now", "a button"))
        self._lay_out()
        self._connect()
        self._turn_to(0)
        self._next.setEnabled(False)
        control.run(self, control.guard.keyring_trouble, self._told, self._failed)

    def _lay_out(self) -> None:
        pages = (
            (_words(tr(_ABOUT), "body"), self._keyring, self._fields),
            (_words(tr(_CODE), "body"), self._shown, self._copy),
            (_words(tr("Dashes and capitals do not matter."), "sec"), self._typed_field),
        )
        for parts in pages:
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
            for part in parts:
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self._copy else Qt.AlignmentFlag(0))
            column.addStretch(1)
            self._stack.addWidget(page)
        self.column.addWidget(self._stack)
        self.feet(
            (self._next, QDialogButtonBox.ButtonRole.AcceptRole),
            (self._back, QDialogButtonBox.ButtonRole.ResetRole),
            (self._leave, QDialogButtonBox.ButtonRole.RejectRole),
        )

    def _connect(self) -> None:
        self._next.clicked.connect(self._forward)
        self._back.clicked.connect(lambda: self._turn_to(self._stack.currentIndex() - 1))
        self._leave.clicked.connect(self.close)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._shown.toPlainText()))
        self._fields.entered.connect(self._forward)
        self._typed.returnPressed.connect(self._forward)
        self._typed.textEdited.connect(lambda _: self._typed_field.settle())

    def _told(self, trouble: KnownError | None) -> None:
        self._needs_passphrase = trouble is not None
        self._keyring.setText(f"{trouble.message} {tr(_NEEDED)}" if trouble else tr(_WANTED))
        self._next.setEnabled(True)
        self._fields.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._told(KnownError(tr("The keyring can't be used"), tr("The keyring can't be used.")))
        raise error

    def _forward(self) -> None:
        if not self._next.isEnabled():
            return
        match self._stack.currentIndex():
            case 0:
                self._passphrase = None
                if self._needs_passphrase or not self._fields.is_empty():
                    self._passphrase = self._fields.read()
                    if self._passphrase is None:
                        return
                self._turn_to(1)
            case 1:
                self._turn_to(2)
            case _:
                self._check()

    def _check(self) -> None:
        try:
            if RecoveryCode.typed(self._typed.text()) != self._code:
                raise InvalidInputError(tr("That is another code."), tr("Go back and compare it."))
        except InvalidInputError as error:
            self._typed_field.say(error)
            self._typed.setFocus()
            return
        self._fields.clear()
        self._typed.clear()
        self._ready(self._code, self._passphrase)
        self.accept()

    def _turn_to(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._back.setVisible(index > 0)
        self._next.setText(tr("Protect", "a button") if index == 2 else tr("Next", "a button"))
        self._next.setAccessibleName(self._next.text())
        self._next.updateGeometry()
        (self._fields, self._next, self._typed)[index].setFocus()


def _words(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label


def _spaced(font: QFont) -> QFont:
    """Wide enough apart that no two signs are taken for one."""
    spaced = QFont(font)
    spaced.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
    return spaced
